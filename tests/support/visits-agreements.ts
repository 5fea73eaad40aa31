import type { Visit } from "./visit.ts";

/** Agreements. */
export const agreementVisits: Record<string, Visit[]> = {};
