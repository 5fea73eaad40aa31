import type { Visit } from "./visit.ts";

/** Target groups, insights and development questions. */
export const groupVisits: Record<string, Visit[]> = {};
