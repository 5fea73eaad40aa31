import type { Calls } from "./foreign-calls.ts";

/** What was seen and heard. `foreign` is told ids of another house; `own` asks for what is one's own. */
export const observationCalls: Calls = { foreign: {}, own: {} };
