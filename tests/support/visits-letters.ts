import type { Visit } from "./visit.ts";

/** Letters and invitations. */
export const letterVisits: Record<string, Visit[]> = {};
