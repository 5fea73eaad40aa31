import type { Visit } from "./visit.ts";

/** What came of a meeting. */
export const minutesVisits: Record<string, Visit[]> = {};
