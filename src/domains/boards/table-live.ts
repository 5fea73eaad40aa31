import type { ScriptState } from "./table-script-state.ts";
import type { Told } from "./telling.ts";

/**
 * Follows the table from the number the page was drawn at. A browser comes back by itself when the line breaks, but
 * not when somebody on the way answers instead of us: then it is asked anew, from the last number it saw.
 */
export function followTable(state: ScriptState, hear: (told: Told) => void): void {
  const stream = new EventSource(`${state.table}/stroem?fra=${state.seq}`);
  stream.onmessage = ({ data }) => hear(JSON.parse(data));
  stream.onerror = () => {
    if (stream.readyState !== EventSource.CLOSED) return;
    setTimeout(() => followTable(state, hear), 2000 + Math.random() * 2000);
  };
  addEventListener("pagehide", () => stream.close(), { once: true });
  addEventListener(
    "pageshow",
    ({ persisted }) => {
      if (persisted) followTable(state, hear);
    },
    { once: true },
  );
}
