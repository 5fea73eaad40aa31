import type { Visit } from "./visit.ts";

/** Give and take, talks, structural cooperation. */
export const exchangeVisits: Record<string, Visit[]> = {};
