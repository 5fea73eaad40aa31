import type { Calls } from "./foreign-calls.ts";

/** Letters and invitations. `foreign` is told ids of another house; `own` asks for what is one's own. */
export const letterCalls: Calls = { foreign: {}, own: {} };
