import { agesOf, type Figure, seriesOf } from "./figure.ts";
import { type RegisterKind, registerKinds } from "./register.ts";

/** A question the analysis cannot answer yet. `about` names the meeting place or channel it concerns. */
export type Gap = {
  key: "population" | "ages" | "households" | "distance" | "use" | "position" | RegisterKind | "used";
  about?: string;
};

type Known = {
  distance: number | null;
  placed: boolean;
  /** How many periods of library use are known. */
  periods: number;
  figures: readonly Figure[];
  registers: readonly { kind: RegisterKind; name: string; used: string }[];
};

/** What is not known yet of a place: each gap is a question to go out with (V1.1, B5). */
export function gapsOf({ distance, placed, periods, figures, registers }: Known): Gap[] {
  const gaps: Gap[] = [];
  if (seriesOf(figures, "population").length === 0) gaps.push({ key: "population" });
  if (!agesOf(figures)) gaps.push({ key: "ages" });
  if (seriesOf(figures, "households").length === 0) gaps.push({ key: "households" });
  for (const kind of registerKinds) {
    if (!registers.some((entry) => entry.kind === kind)) gaps.push({ key: kind });
  }
  // It is not enough to know that a hall is there; what matters is how it is used.
  for (const entry of registers) {
    if ((entry.kind === "meeting-place" || entry.kind === "channel") && entry.used === "")
      gaps.push({ key: "used", about: entry.name });
  }
  if (periods === 0) gaps.push({ key: "use" });
  if (!placed) gaps.push({ key: "position" });
  if (distance === null) gaps.push({ key: "distance" });
  return gaps;
}
