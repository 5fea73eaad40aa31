import type { Visit } from "./visit.ts";

/** Meeting plans. */
export const meetingVisits: Record<string, Visit[]> = {};
