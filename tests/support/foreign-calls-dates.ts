import type { Calls } from "./foreign-calls.ts";

/** Date polls. `foreign` is told ids of another house; `own` asks for what is one's own. */
export const dateCalls: Calls = { foreign: {}, own: {} };
