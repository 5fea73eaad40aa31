import type { Calls } from "./foreign-calls.ts";

/** Give and take, talks, structural cooperation. `foreign` is told ids of another house; `own` asks for what is one's own. */
export const exchangeCalls: Calls = { foreign: {}, own: {} };
