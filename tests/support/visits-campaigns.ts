import type { Visit } from "./visit.ts";

/** Campaigns, offers and days out. */
export const campaignVisits: Record<string, Visit[]> = {};
