import type { Calls } from "./foreign-calls.ts";

/** Tasks and who carries them. `foreign` is told ids of another house; `own` asks for what is one's own. */
export const taskCalls: Calls = { foreign: {}, own: {} };
