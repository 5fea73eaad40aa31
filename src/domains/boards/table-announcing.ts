import { say } from "./table-fill.ts";
import type { ScriptState } from "./table-script-state.ts";
import { countedIn } from "./table-words.ts";

/** Milliseconds between what is read aloud by itself: a room that writes is not to be shouted. */
const calm = 10_000;

let waiting = 0;
let next: ReturnType<typeof setTimeout> | undefined;
let last = -calm;

const aloud = (text: string) => say(document, "aloud", text);

/** What those are told who hear the page and do not see it. */
export const announce = {
  now(text: string): void {
    waiting = 0;
    last = performance.now();
    aloud(text);
  },
  /** New notes, summed up: at once when it has been quiet, otherwise when it has. */
  notes(count: number, { tongue, words }: ScriptState): void {
    waiting += count;
    if (waiting === 0 || next !== undefined) return;
    next = setTimeout(
      () => {
        next = undefined;
        if (waiting > 0) announce.now(countedIn(tongue, words.lying.fresh, waiting));
      },
      Math.max(300, last + calm - performance.now()),
    );
  },
};
