import type { Block } from "#platform/documents/document.ts";
import { formatNumber } from "#ui/number.ts";
import type { Language } from "#ui/words.ts";
import type { Material } from "./community.report.ts";
import { communityText } from "./community.text.ts";
import { creditsOf } from "./credit.ts";
import { outlineCredit } from "./denmark.ts";
import { figureText } from "./figure.text.ts";
import { agesOf, believed, type Figure, measures, seriesOf } from "./figure.ts";
import { libraryUseText } from "./library-use.text.ts";
import { mapText } from "./map.text.ts";
import { periodName } from "./period.ts";
import { drawBars, drawMap, drawYears } from "./place-drawings.ts";
import { sayPosition } from "./place-words.ts";
import { isPlaced, viewAround } from "./position.ts";
import { reliabilitySentences, reliabilityText } from "./reliability.text.ts";
import { reliabilityOf } from "./reliability.ts";
import { perThousand, type ToldUse } from "./told-use.ts";
import { compareUse, sayRate, sayResidents, sayTold, smallNotes, sourceOf } from "./use-comparison.ts";

// Every drawing is followed by a table with the same numbers: whoever cannot see the one reads the other.

/** Where the place lies. */
export function mapBlocks({ language, community, figures }: Material): Block[] {
  if (!isPlaced(community)) return [];
  const text = mapText[language];
  const population = seriesOf(believed(figures), "population").at(-1)?.value ?? null;
  const { id, name, latitude, longitude } = community;
  const position = { latitude, longitude };
  return [
    {
      kind: "drawing",
      svg: drawMap([{ id, name, population, ...position }], viewAround("region", position)),
      alt: `${text.here}: ${name}, ${sayPosition(position, language)}`,
      width: 84,
      caption: `${sayPosition(position, language)}. ${text.credit(outlineCredit)}`,
    },
  ];
}

/** How many live there, over the years and by age. */
export function figureBlocks({ language, figures }: Material): Block[] {
  const known = believed(figures);
  if (known.length === 0) return [];
  const text = communityText[language].page;
  const { measures: names } = figureText[language];
  const number = (value: number) => formatNumber(value, language);
  const series = measures
    .map((measure) => ({ measure, values: seriesOf(known, measure) }))
    .filter(({ values }) => values.length > 0);
  const years = [...new Set(series.flatMap(({ values }) => values.map(({ year }) => year)))].sort(
    (a, b) => a - b,
  );
  const said = (values: readonly Figure[], year: number) => {
    const found = values.find((one) => one.year === year);
    return found ? number(found.value) : "–";
  };
  return [
    { kind: "heading", level: 1, text: text.people },
    ...series
      .filter(({ values }) => values.length > 1)
      .flatMap(({ measure, values }): Block[] => [
        { kind: "heading", level: 3, text: text[measure] },
        {
          kind: "drawing",
          svg: drawYears(values, number),
          alt: `${text[measure]}: ${values.map(({ year, value }) => `${year}: ${number(value)}`).join(", ")}`,
          width: 120,
        },
      ]),
    {
      kind: "table",
      header: [["", ...years.map(String)]],
      rowNames: true,
      rows: series.map(({ measure, values }) => [names[measure], ...years.map((year) => said(values, year))]),
    },
    ...ageBlocks(known, language),
    { kind: "note", text: creditsOf(known, language).join(" ") },
  ];
}

function ageBlocks(known: readonly Figure[], language: Language): Block[] {
  const ages = agesOf(known);
  if (!ages) return [];
  const text = communityText[language].page;
  const { years } = figureText[language];
  const rows = ages.groups.map(({ key, value, share }) => ({
    label: years(key),
    value,
    share,
    said: `${share} %`,
  }));
  return [
    { kind: "heading", level: 3, text: text.ages(ages.year) },
    {
      kind: "drawing",
      svg: drawBars([{ rows: rows.map(({ share, ...row }) => ({ ...row, value: share })) }]),
      alt: `${text.ages(ages.year)} ${rows.map(({ label, said }) => `${label}: ${said}`).join(", ")}`,
      width: 120,
    },
    {
      kind: "table",
      header: [[text.age, text.count, text.portion]],
      rowNames: true,
      rows: rows.map(({ label, value, said }) => [label, formatNumber(value, language), said]),
    },
  ];
}

/** How much the library is used, against the whole municipality. */
export function libraryUseBlocks({ language, community, use }: Material): Block[] {
  const found = compareUse(use);
  if (!found) return [];
  const text = libraryUseText[language];
  const nameOf = (of: "place" | "municipality") => (of === "place" ? community.name : text.whole);
  const groups = found.compared.map(({ count, rows }) => ({
    label: text.counts[count],
    rows: rows.map(({ of, use }) => ({
      label: nameOf(of),
      value: perThousand(use, count),
      said: sayRate(use, count, language),
    })),
  }));
  const columns = found.compared[0]?.rows ?? [];
  const uses = columns.map((column) => column.use);
  const { distance, nearestBranch } = community;
  const km = distance === null ? undefined : formatNumber(distance, language);
  return [
    { kind: "heading", level: 1, text: text.title },
    { kind: "heading", level: 3, text: text.compared(periodName(found.period, language)) },
    {
      kind: "drawing",
      svg: drawBars(groups),
      alt: `${text.compared(periodName(found.period, language))}. ${groups
        .map(({ label, rows }) => `${label}: ${rows.map((row) => `${row.label} ${row.said}`).join(", ")}`)
        .join(". ")}`,
      width: 130,
    },
    {
      kind: "table",
      caption: `${text.behind}, ${periodName(found.period, language)}`,
      header: [
        ["", ...columns.map(({ of, use }) => [nameOf(of), livingThere(use, language)].join("\n").trim())],
      ],
      rowNames: true,
      rows: [
        ...found.compared.flatMap(({ count, rows }) => [
          [text.counts[count], ...rows.map(({ use }) => sayTold(use[count], language))],
          [text.rateOf(text.counts[count]), ...rows.map(({ use }) => sayRate(use, count, language))],
        ]),
      ],
    },
    ...(km === undefined
      ? []
      : [
          {
            kind: "paragraph" as const,
            text: nearestBranch ? text.distance(km, nearestBranch) : text.distanceOnly(km),
          },
        ]),
    { kind: "note", text: [sourceOf(uses, language), ...smallNotes(uses, language)].join(" ") },
  ];
}

/** "1.060 indbyggere", for the head of a column; nothing where it is not known. */
function livingThere(use: ToldUse, language: Language): string {
  if (use.residents === null) return "";
  return `${sayResidents(use, language)} ${libraryUseText[language].residents.toLowerCase()}`;
}

/** How far it can be trusted. */
export function reliabilityBlocks({ language, figures, registers, use }: Material, gaps: number): Block[] {
  const text = reliabilityText[language];
  const known = reliabilityOf({ figures: believed(figures), registers, use });
  const rows = known.certain.map(({ certainty, count, share }) => [
    text.certainties[certainty],
    String(count),
    `${share} %`,
  ]);
  return [
    { kind: "heading", level: 1, text: text.title },
    ...(known.lines === 0
      ? []
      : [
          {
            kind: "table" as const,
            caption: text.lists,
            header: [[text.how, text.count, text.portion]],
            rowNames: true,
            rows,
          },
        ]),
    { kind: "paragraph", text: reliabilitySentences(known, gaps, language).join(" ") },
  ];
}
