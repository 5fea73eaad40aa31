import type { Visit } from "./visit.ts";

/** What was seen and heard. */
export const observationVisits: Record<string, Visit[]> = {};
