import type { Visit } from "./visit.ts";

/** Tasks and who carries them. */
export const taskVisits: Record<string, Visit[]> = {};
