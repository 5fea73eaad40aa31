import type { Visit } from "./visit.ts";

/** Warm paths. */
export const pathVisits: Record<string, Visit[]> = {};
