import { ComparedBars } from "#ui/compared-bars.tsx";
import { useLanguage, useText } from "#ui/language.tsx";
import { formatNumber } from "#ui/number.ts";
import type { UseOfPlace } from "./library-use.server.ts";
import { libraryUseText } from "./library-use.text.ts";
import { periodName } from "./period.ts";
import { perThousand } from "./told-use.ts";
import { compareUse, sayRate, smallNotes, sourceOf } from "./use-comparison.ts";

type UseChartProps = {
  name: string;
  nearestBranch: string | null;
  distance: number | null;
  use: UseOfPlace;
};

/** How much a place uses the library against its whole municipality, for every thousand residents (B3). */
export function UseChart({ name, nearestBranch, distance, use }: UseChartProps) {
  const text = useText(libraryUseText);
  const language = useLanguage();
  const found = compareUse(use);
  if (!found) return null;
  const shown = found.compared.flatMap(({ rows }) => rows.map((row) => row.use));
  const km = distance === null ? undefined : formatNumber(distance, language);
  return (
    <>
      {km !== undefined && <p>{nearestBranch ? text.distance(km, nearestBranch) : text.distanceOnly(km)}</p>}
      <ComparedBars
        title={text.compared(periodName(found.period, language))}
        groups={found.compared.map(({ count, rows }) => ({
          label: text.counts[count],
          rows: rows.map(({ of, use }) => ({
            label: of === "place" ? name : text.whole,
            value: perThousand(use, count),
            said: sayRate(use, count, language),
          })),
        }))}
        nameHead={text.who}
        valueHead={text.perThousand}
        source={[sourceOf(shown, language), ...smallNotes(shown, language)].join(" ")}
      />
      {shown.every((row) => row.residents === null) && <p>{text.noRate}</p>}
    </>
  );
}
