import type { Calls } from "./foreign-calls.ts";

/** Drafts, the merge table and the common persona. `foreign` is told ids of another house; `own` asks for what is one's own. */
export const personaCalls: Calls = { foreign: {}, own: {} };
