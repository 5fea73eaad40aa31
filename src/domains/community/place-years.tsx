import { ComparedBars } from "#ui/compared-bars.tsx";
import { useLanguage, useText } from "#ui/language.tsx";
import { formatNumber } from "#ui/number.ts";
import { Section } from "#ui/section.tsx";
import { WideTable } from "#ui/wide-table.tsx";
import { YearChart } from "#ui/year-chart.tsx";
import { comparisonText } from "./comparison.text.ts";
import { type Ages, agesThenAndNow, type Comparable, type YearLine, yearsOf } from "./comparison.ts";
import { creditsOf } from "./credit.ts";
import { figureText } from "./figure.text.ts";
import { type AgeKey, ageGroups, believed, measures, seriesOf } from "./figure.ts";
import { libraryUseText } from "./library-use.text.ts";
import { useCounts } from "./library-use.ts";
import css from "./place-years.module.css";
import type { Told } from "./told-use.ts";
import { sayTold, sourceOf } from "./use-comparison.ts";

/** One place over the years: a small line for each thing that is counted, and all of it as a table (B6). */
export function PlaceYears({ place }: { place: Comparable }) {
  const text = useText(comparisonText);
  const figures = useText(figureText);
  const use = useText(libraryUseText);
  const language = useLanguage();
  const years = yearsOf(place);
  if (years.length === 0)
    return (
      <Section title={text.over}>
        <p>{text.noYears}</p>
      </Section>
    );
  const chart = (title: string, values: { year: number; value: number }[], source: string) =>
    values.length > 1 && (
      <YearChart
        key={title}
        title={title}
        values={values}
        yearLabel={text.year}
        valueLabel={text.count}
        tableLabel={text.seeNumbers}
        source={source}
      />
    );
  return (
    <Section title={text.over}>
      <div className={css.charts}>
        {measures.map((measure) =>
          chart(
            figures.measures[measure],
            numbersIn(years, measure),
            creditsOf(seriesOf(believed(place.figures), measure), language).join(" "),
          ),
        )}
        {useCounts.map((count) =>
          chart(use.counts[count], numbersIn(years, count), sourceOf(place.use.place, language)),
        )}
      </div>
      <AgesThenAndNow place={place} />
      <YearTable years={years} />
    </Section>
  );
}

function AgesThenAndNow({ place }: { place: Comparable }) {
  const text = useText(comparisonText);
  const figures = useText(figureText);
  const language = useLanguage();
  const found = agesThenAndNow(place);
  if (!found) return null;
  const { now, before } = found;
  const bar = ({ year, groups }: Ages, key: AgeKey) => {
    const share = groups.find((group) => group.key === key)?.share;
    return { label: String(year), value: share, said: share === undefined ? text.unknown : `${share} %` };
  };
  const aged = place.figures.filter(
    ({ category, year }) => category !== "" && (year === now.year || year === before.year),
  );
  return (
    <ComparedBars
      title={text.ageShares}
      groups={ageGroups.map(({ key }) => ({
        label: figures.years(key),
        rows: [bar(now, key), bar(before, key)],
      }))}
      together
      nameHead={text.year}
      valueHead={text.portion}
      source={creditsOf(aged, language).join(" ")}
    />
  );
}

function YearTable({ years }: { years: readonly YearLine[] }) {
  const text = useText(comparisonText);
  const figures = useText(figureText);
  const use = useText(libraryUseText);
  const language = useLanguage();
  const number = (value: number | null) => (value === null ? "–" : formatNumber(value, language));
  const told = (count: Told) => (count === null ? "–" : sayTold(count, language));
  return (
    <WideTable label={text.whole}>
      <table>
        <caption>{text.whole}</caption>
        <thead>
          <tr>
            <th scope="col">{text.year}</th>
            {measures.map((measure) => (
              <th scope="col" key={measure}>
                {figures.measures[measure]}
              </th>
            ))}
            {useCounts.map((count) => (
              <th scope="col" key={count}>
                {use.counts[count]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.toReversed().map((line) => (
            <tr key={line.year}>
              <th scope="row">{line.year}</th>
              {measures.map((measure) => (
                <td key={measure}>{number(line[measure])}</td>
              ))}
              {useCounts.map((count) => (
                <td key={count}>{told(line[count])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

/** The years whose number can be drawn: what is one to four, held back or unknown leaves no point. */
function numbersIn(years: readonly YearLine[], name: Exclude<keyof YearLine, "year">) {
  return years.flatMap((line) => {
    const value = line[name];
    return typeof value === "number" ? [{ year: line.year, value }] : [];
  });
}
