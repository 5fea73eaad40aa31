import type { Visit } from "./visit.ts";

/** Contact attempts. */
export const attemptVisits: Record<string, Visit[]> = {};
