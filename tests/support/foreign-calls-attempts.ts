import type { Calls } from "./foreign-calls.ts";

/** Contact attempts. `foreign` is told ids of another house; `own` asks for what is one's own. */
export const attemptCalls: Calls = { foreign: {}, own: {} };
