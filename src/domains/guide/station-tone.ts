import type { Tone } from "#ui/tag.tsx";
import type { Station } from "./station.ts";

/** The colour a station has everywhere: on the path, at its sentences, on its cards (design.md). */
export const stationTones: Record<Station, Tone> = {
  "1": "fjord",
  "2": "sand",
  "3a": "brick",
  "3b": "moss",
  "3c": "plum",
  "4": "fjord",
};
