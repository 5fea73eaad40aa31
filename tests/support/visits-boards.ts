import type { Visit } from "./visit.ts";

/** The live table. */
export const boardVisits: Record<string, Visit[]> = {};
