import type { Visit } from "./visit.ts";

/** Date polls. */
export const dateVisits: Record<string, Visit[]> = {};
