import type { Calls } from "./foreign-calls.ts";

/** The live table. `foreign` is told ids of another house; `own` asks for what is one's own. */
export const boardCalls: Calls = { foreign: {}, own: {} };
