import { coCreation } from "./co-creation.text.ts";
import { communication } from "./communication.text.ts";
import { enablement } from "./enablement.text.ts";
import { firstContact } from "./first-contact.text.ts";
import { needsAnalysis } from "./needs-analysis.text.ts";
import type { Station, StationWords } from "./station.ts";
import { structuralPartnership } from "./structural-partnership.text.ts";

/**
 * The built-in words of every station. An organisation may edit its own copy; this one is always restorable.
 * Walk it by `stations`: read by its own keys, JavaScript would put "4" before "3a".
 */
export const stationContent: Record<Station, StationWords> = {
  "1": needsAnalysis,
  "2": firstContact,
  "3a": enablement,
  "3b": coCreation,
  "3c": structuralPartnership,
  "4": communication,
};
