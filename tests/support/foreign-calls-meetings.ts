import type { Calls } from "./foreign-calls.ts";

/** Meeting plans. `foreign` is told ids of another house; `own` asks for what is one's own. */
export const meetingCalls: Calls = { foreign: {}, own: {} };
