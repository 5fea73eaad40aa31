import type { Calls } from "./foreign-calls.ts";

/** Target groups, insights and development questions. `foreign` is told ids of another house; `own` asks for what is one's own. */
export const groupCalls: Calls = { foreign: {}, own: {} };
