import type { Calls } from "./foreign-calls.ts";

/** Agreements. `foreign` is told ids of another house; `own` asks for what is one's own. */
export const agreementCalls: Calls = { foreign: {}, own: {} };
