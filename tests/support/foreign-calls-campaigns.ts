import type { Calls } from "./foreign-calls.ts";

/** Campaigns, offers and days out. `foreign` is told ids of another house; `own` asks for what is one's own. */
export const campaignCalls: Calls = { foreign: {}, own: {} };
