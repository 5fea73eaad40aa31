import type { DocumentDescription } from "#platform/documents/document.ts";
import { formatDate } from "#ui/dates.ts";
import type { Language } from "#ui/words.ts";
import { campaignText } from "./campaign.text.ts";
import { returnsOf } from "./campaign-returns.ts";
import type { Campaign } from "./campaigns.server.ts";

/** A campaign as rows of text under its headings: one for each thing that came back, and one for each way nothing did. */
export function campaignTable({ channels }: Campaign, language: Language): string[][] {
  const { heads } = campaignText[language];
  return [
    [heads.way, heads.how, heads.sent, heads.day, heads.count, heads.text, heads.partner],
    ...channels.flatMap(({ name, how, sentOn, replies }) => {
      const way = [name, how, sentOn ?? ""];
      return replies.length === 0
        ? [[...way, "", "0", "", ""]]
        : replies.map(({ day, count, text, partner }) => [...way, day, String(count), text, partner ?? ""]);
    }),
  ];
}

/** A campaign on paper: what was said, what came back, and every way with what it brought (V2.2). */
export function campaignReport(
  campaign: Campaign,
  { language, sender, now }: { language: Language; sender: string; now: Date },
): DocumentDescription {
  const text = campaignText[language];
  const returns = returnsOf(campaign.channels);
  const [header = [], ...rows] = campaignTable(campaign, language);
  const readable = rows.map((row) =>
    row.map((cell, at) => (cell && (at === 2 || at === 3) ? formatDate(cell, language, "day") : cell)),
  );
  return {
    title: campaign.name,
    subtitle: text.summary(returns),
    language,
    sender,
    date: formatDate(now, language, "day-year"),
    blocks: [
      ...(campaign.message ? [{ kind: "quote" as const, text: campaign.message }] : []),
      { kind: "paragraph", text: text.verdict(returns) },
      { kind: "table", caption: text.returns, header: [header], rows: readable, rowNames: true },
    ],
  };
}
