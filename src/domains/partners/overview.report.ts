import type { DocumentDescription } from "#platform/documents/document.ts";
import { formatDate } from "#ui/dates.ts";
import type { Language } from "#ui/words.ts";
import { overviewText } from "./overview.text.ts";
import type { OverviewRow } from "./overview.ts";
import { partnerText } from "./partner.text.ts";
import { sectors } from "./partner.ts";

/** The overview as rows of text under its headings, for a spreadsheet and for paper alike (S5.5, D10). */
export function overviewTable(rows: readonly OverviewRow[], language: Language): string[][] {
  const text = overviewText[language];
  const names = partnerText[language].sectors;
  return [
    [text.targetGroup, text.library, text.engagement, text.sector, text.partner],
    ...rows.map((row) => [row.targetGroup, row.library, row.engagement, names[row.sector], row.partner]),
  ];
}

/** The overview as a document: how the partners spread over the sectors, and every line. */
export function overviewReport(
  rows: readonly OverviewRow[],
  { language, sender, now }: { language: Language; sender: string; now: Date },
): DocumentDescription {
  const text = overviewText[language];
  const names = partnerText[language].sectors;
  const [header = [], ...body] = overviewTable(rows, language);
  return {
    title: text.title,
    subtitle: text.lead(countOf(rows, "partnerId"), countOf(rows, "engagementId")),
    language,
    sender,
    date: formatDate(now, language, "day-year"),
    blocks: [
      {
        kind: "facts",
        facts: sectors.map((sector) => ({
          label: names[sector],
          value: String(
            countOf(
              rows.filter((row) => row.sector === sector),
              "partnerId",
            ),
          ),
        })),
      },
      { kind: "table", caption: text.caption, header: [header], rows: body },
    ],
  };
}

/** How many different ones stand in a column of the overview. */
export function countOf(rows: readonly OverviewRow[], key: "partnerId" | "engagementId"): number {
  return new Set(rows.map((row) => row[key])).size;
}
