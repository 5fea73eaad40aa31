import type { Visit } from "./visit.ts";

/** Drafts, the merge table and the common persona. */
export const personaVisits: Record<string, Visit[]> = {};
