import type { Calls } from "./foreign-calls.ts";

/** Warm paths. `foreign` is told ids of another house; `own` asks for what is one's own. */
export const pathCalls: Calls = { foreign: {}, own: {} };
