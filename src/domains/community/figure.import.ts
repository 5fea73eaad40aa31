import { plainWord } from "#platform/files/sheet-file.ts";
import { readTexts } from "#platform/web/form.ts";
import { joinNames } from "#ui/names.ts";
import { languages } from "#ui/words.ts";
import { figureText } from "./figure.text.ts";
import {
  ageGroups,
  type Category,
  type FigureFields,
  figureSchema,
  type Measure,
  measures,
} from "./figure.ts";
import { figureSheetText } from "./figure-sheet.text.ts";
import { countSameFigures, keepFileFigures } from "./figures-file.server.ts";
import type { RowProblem, SheetImporter } from "./sheet-importer.ts";

/** How a spreadsheet of numbers is understood (B1): one number a row, of one year, and of everyone or one age group. */
export const figureImporter: SheetImporter<FigureFields> = {
  fields: [
    field("year", true, ["År", "Årstal", "Periode", "Tid", "Year", "Period", "Time"]),
    field("value", true, [
      "Tal",
      "Antal",
      "Værdi",
      "Indhold",
      "Personer",
      "Indbyggere",
      "Value",
      "Number",
      "Count",
      "Figure",
      "Persons",
    ]),
    field("measure", false, ["Hvad", "Hvad er talt", "Måling", "Emne", "Type", "Measure", "What", "Subject"]),
    field("category", false, ["Hvem", "Alder", "Aldersgruppe", "Gruppe", "Who", "Age", "Age group", "Group"]),
    field("source", false, ["Kilde", "Hvor fra", "Source"]),
  ],
  refuseSheet: () => undefined,
  readRow(cells, language) {
    const text = figureSheetText[language];
    const year = /(?<!\d)(19|20)\d\d(?!\d)/.exec(cells.year ?? "")?.[0];
    const value = wholeNumberIn(cells.value ?? "");
    const measure = measureOf(cells.measure ?? "");
    const category = categoryOf(cells.category ?? "");
    const problems: RowProblem[] = [];
    if (!year) problems.push({ field: "year", message: text.year });
    if (value === undefined) problems.push({ field: "value", message: text.value });
    if (!measure)
      problems.push({
        field: "measure",
        message: text.measure(measures.map((one) => figureText[language].measures[one])),
      });
    if (category === undefined)
      problems.push({
        field: "category",
        message: text.category(
          joinNames(
            ageGroups.map(({ key }) => figureText[language].years(key)),
            language,
          ),
        ),
      });
    if (!year || value === undefined || !measure || category === undefined) return { problems };
    // What is not said of where it is from is from the file; the file is named when it is kept.
    const source = cells.source?.trim() || text.fromFile;
    const read = readTexts(figureSchema, { year, value: String(value), measure, category, source }, language);
    if ("value" in read) return { value: { ...read.value, source: cells.source?.trim() ?? "" } };
    return { problems: Object.entries(read.problems).map(([key, message]) => ({ field: key, message })) };
  },
  countKnown: (db, { communityId }, rows) => countSameFigures(db, communityId, rows),
  keep: keepFileFigures,
};

function field(
  key: "year" | "value" | "measure" | "category" | "source",
  required: boolean,
  headings: string[],
) {
  const label = { da: figureText.da[key], en: figureText.en[key] };
  return { key, required, label, headings: [...headings, label.da, label.en] };
}

/** A count as it is written in Denmark or in England; a dot, a comma or a space may part the thousands. */
function wholeNumberIn(written: string): number | undefined {
  const bare = written.trim().replace(/[\s\u00a0\u202f]/g, "");
  if (!/^(\d+|\d{1,3}([.,]\d{3})+)$/.test(bare)) return undefined;
  return Number(bare.replace(/[.,]/g, ""));
}

/** What is counted; people, when nothing is said. */
function measureOf(written: string): Measure | undefined {
  const word = plainWord(written);
  if (word === "") return "population";
  const own = measures.find((one) =>
    languages.some((language) => plainWord(figureText[language].measures[one]) === word),
  );
  if (own) return own;
  if (/^(befolkning|folketal|indbygger|person|beboer|population|people|resident)/.test(word))
    return "population";
  return /^(husstand|husholdning|household)/.test(word) ? "households" : undefined;
}

/** Everyone, or one age group: »0-6«, »7–17 år«, »80+«, »80 år og derover«. */
function categoryOf(written: string): Category | undefined {
  const word = plainWord(written);
  if (/^$|^(alle|i alt|alle aldre|hele befolkningen|total|all|everyone|all ages)$/.test(word)) return "";
  const [from, to] = [...word.matchAll(/\d+/g)].map(([digits]) => Number(digits));
  const group = ageGroups.find(
    (one) => one.from === from && (to === undefined ? one.to >= 200 : one.to === to),
  );
  return group?.key;
}
