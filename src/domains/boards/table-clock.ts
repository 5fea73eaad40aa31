import { announce } from "./table-announcing.ts";
import { part } from "./table-fill.ts";
import type { ScriptState } from "./table-script-state.ts";

/** Runs the clock of the room: told as how long is left, so that a telephone that is wrong about the hour is right. */
export function runClock(state: ScriptState): { set(left: number | null): void } {
  const face = part(document, "clock");
  let end = Number.NaN;
  let ended = false;
  const tick = () => {
    const left = Math.max(0, Math.ceil((end - performance.now()) / 1000));
    if (!face || Number.isNaN(end)) return;
    const text = `${Math.floor(left / 60)}.${String(left % 60).padStart(2, "0")}`;
    if (face.textContent !== text) face.textContent = text;
    face.toggleAttribute("data-over", left === 0);
    if (left === 0 && !ended) announce.now(state.words.bar.timeUp);
    ended = left === 0;
  };
  const set = (left: number | null) => {
    end = left === null ? Number.NaN : performance.now() + left;
    // A clock that had run out when one came in is nothing new.
    if (left === 0) ended = true;
    tick();
  };
  set(state.sitting.timer);
  setInterval(tick, 250);
  return { set };
}
