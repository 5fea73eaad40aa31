import { ComparedBars } from "../compared-bars.tsx";
import { useText } from "../language.tsx";
import { ShareBars } from "../share-bars.tsx";
import { StepChart } from "../step-chart.tsx";
import { WideTable } from "../wide-table.tsx";
import { words } from "../words.ts";
import { YearChart } from "../year-chart.tsx";
import { Specimen } from "./specimen.tsx";

const numbersText = words(
  {
    title: "Besøg på en lørdag",
    year: "År",
    value: "Antal",
    part: "Andel",
    who: "Hvem",
    table: "Se tallene",
    source: "Kilde: opdigtet til lejligheden.",
    rows: ["Dem, der kommer for kaffens skyld", "Dem, der bliver hængende", "Resten"],
    compared: "To lørdage ved siden af hinanden",
    saturdays: ["Den med kage", "Den uden"],
    few: "<5 i alt",
    wide: "En bred tabel, der kan skubbes",
    carried: "Hvor mange stole stiller de selv op?",
    day: "Fra den dag",
    today: "i dag",
    planned: "planlagt",
  },
  {
    title: "Visits on a Saturday",
    year: "Year",
    value: "Number",
    part: "Share",
    who: "Who",
    table: "See the numbers",
    source: "Source: made up for the occasion.",
    rows: ["Those who come for the coffee", "Those who stay on", "The rest"],
    compared: "Two Saturdays beside each other",
    saturdays: ["The one with cake", "The one without"],
    few: "<5 in all",
    wide: "A wide table that can be pushed",
    carried: "How many chairs do they put out themselves?",
    day: "From that day",
    today: "today",
    planned: "planned",
  },
);

/** The drawings of numbers: over years, a single year, and a whole in parts. */
export function NumberShow() {
  const text = useText(numbersText);
  const chart = {
    title: text.title,
    yearLabel: text.year,
    valueLabel: text.value,
    tableLabel: text.table,
    source: text.source,
  };
  const years = [412, 398, 1240, 12_400].map((value, index) => ({ year: 2023 + index, value }));
  const shares = [61, 31, 8];
  const steps = {
    title: text.carried,
    today: "2026-11-20",
    todayLabel: text.today,
    plannedLabel: text.planned,
    heads: [text.day, text.part],
    tableLabel: text.table,
    source: text.source,
  };
  const carried = [
    { day: "2026-06-12", share: 10 },
    { day: "2026-08-01", share: 45 },
    { day: "2026-09-20", share: 30 },
    { day: "2026-10-11", share: 60 },
    { day: "2027-01-04", share: 90 },
  ].map((step) => ({ ...step, cells: [`${step.share} %`] }));
  return (
    <>
      <Specimen name="YearChart">
        <YearChart {...chart} values={years} />
        <YearChart {...chart} values={years.slice(0, 1)} />
      </Specimen>
      <Specimen name="StepChart">
        <StepChart {...steps} steps={carried.slice(0, 4)} planned={carried.slice(4)} />
        <StepChart {...steps} steps={carried.slice(0, 3)} />
      </Specimen>
      <Specimen name="ShareBars">
        <ShareBars
          title={text.title}
          labelHead={text.who}
          valueHead={text.value}
          shareHead={text.part}
          source={text.source}
          rows={text.rows.map((label, index) => ({
            label,
            value: (shares[index] ?? 0) * 7,
            share: shares[index] ?? 0,
          }))}
        />
      </Specimen>
      <Specimen name="ComparedBars">
        <ComparedBars
          title={text.compared}
          nameHead={text.who}
          valueHead={text.value}
          source={text.source}
          groups={text.rows.map((label, index) => ({
            label,
            rows: text.saturdays.map((saturday, at) => {
              const value = (shares[index + at] ?? 0) * 3;
              return { label: saturday, value: value || undefined, said: value ? String(value) : text.few };
            }),
          }))}
        />
      </Specimen>
      <Specimen name="WideTable">
        <WideTable label={text.wide}>
          <table>
            <caption>{text.wide}</caption>
            <thead>
              <tr>
                <th scope="col">{text.year}</th>
                {text.rows.map((row) => (
                  <th scope="col" key={row}>
                    {row}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {years.map(({ year, value }) => (
                <tr key={year}>
                  <th scope="row">{year}</th>
                  {text.rows.map((row) => (
                    <td key={row}>{value}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </WideTable>
      </Specimen>
    </>
  );
}
