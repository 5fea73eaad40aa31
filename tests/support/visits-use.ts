import type { Visit } from "./visit.ts";

/** The use of the library, the map, two places side by side. */
export const useVisits: Record<string, Visit[]> = {};
