import type { Calls } from "./foreign-calls.ts";

/** What came of a meeting. `foreign` is told ids of another house; `own` asks for what is one's own. */
export const minutesCalls: Calls = { foreign: {}, own: {} };
