import type { Visit } from "./visit.ts";

/** Spreadsheets on their way in. */
export const sheetVisits: Record<string, Visit[]> = {};
