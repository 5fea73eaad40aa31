import type { Figure } from "./figure.ts";
import type { UseOfPlace } from "./library-use.server.ts";
import { newest } from "./period.ts";
import { type Certainty, certainties } from "./register.ts";

/** How far what is known of a place can be trusted (1.22): who says it, and how old it is. */
export type Reliability = {
  /** How many lines of the lists were seen, told or only heard, with their share of the whole in percent. */
  certain: { certainty: Certainty; count: number; share: number }[];
  lines: number;
  /** The newest year there is a figure of, and the last day one was fetched or typed. */
  figures: { year: number; day: string } | undefined;
  /** The newest period there is a number of library use of. */
  period: string | undefined;
};

export function reliabilityOf({
  figures,
  registers,
  use,
}: {
  figures: readonly Figure[];
  registers: readonly { certainty: Certainty }[];
  use: UseOfPlace;
}): Reliability {
  const lines = registers.length;
  const certain = certainties.map((certainty) => {
    const count = registers.filter((entry) => entry.certainty === certainty).length;
    return { certainty, count, share: lines === 0 ? 0 : Math.round((count / lines) * 100) };
  });
  const days = figures.map(({ sourceDate }) => sourceDate).sort();
  const day = days.at(-1);
  const year = Math.max(...figures.map((figure) => figure.year));
  return {
    certain,
    lines,
    figures: day ? { year, day } : undefined,
    period: newest(use.place)?.period,
  };
}
