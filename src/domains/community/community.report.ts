import type { Block, DocumentDescription } from "#platform/documents/document.ts";
import { formatDate } from "#ui/dates.ts";
import { formatNumber } from "#ui/number.ts";
import type { Language } from "#ui/words.ts";
import { gapsOf } from "./analysis.ts";
import type { Community } from "./communities.server.ts";
import { communityText } from "./community.text.ts";
import { creditsOf } from "./credit.ts";
import { figureText } from "./figure.text.ts";
import { agesOf, believed, type Figure, measures, seriesOf } from "./figure.ts";
import { registerText } from "./register.text.ts";
import { registerKinds } from "./register.ts";
import type { RegisterEntry } from "./registers.server.ts";

type Material = {
  language: Language;
  sender: string;
  now: Date;
  community: Community;
  figures: readonly Figure[];
  registers: readonly RegisterEntry[];
};

/** What is known of a place as plain blocks, for paper and Word alike (B5). */
export function communityReport(material: Material): DocumentDescription {
  const { language, sender, now, community } = material;
  const text = communityText[language];
  return {
    title: community.name,
    subtitle: text.page.analysis,
    language,
    sender,
    date: formatDate(now, language, "day-year"),
    blocks: [
      ...(community.notes ? [{ kind: "paragraph", text: community.notes } as const] : []),
      ...figureBlocks(material),
      ...registerBlocks(material),
      ...gapBlocks(material),
    ],
  };
}

function figureBlocks({ language, figures }: Material): Block[] {
  const known = believed(figures);
  if (known.length === 0) return [];
  const text = communityText[language].page;
  const words = figureText[language];
  const number = (value: number) => formatNumber(value, language);
  const credit = (from: readonly Figure[]): Block => ({
    kind: "note",
    text: creditsOf(from, language).join(" "),
  });
  const blocks: Block[] = [{ kind: "heading", level: 1, text: text.people }];
  for (const measure of measures) {
    const series = seriesOf(known, measure);
    if (series.length === 0) continue;
    blocks.push({
      kind: "table",
      caption: text[measure],
      header: [[text.year, text.count]],
      rowNames: true,
      rows: series.map((one) => [String(one.year), number(one.value)]),
    });
    blocks.push(credit(series));
  }
  const ages = agesOf(known);
  if (ages) {
    blocks.push({
      kind: "table",
      caption: text.ages(ages.year),
      header: [[text.age, text.count, text.portion]],
      rowNames: true,
      rows: ages.groups.map((group) => [words.years(group.key), number(group.value), `${group.share} %`]),
    });
    blocks.push(credit(known.filter((one) => one.category !== "" && one.year === ages.year)));
  }
  return blocks;
}

function registerBlocks({ language, registers }: Material): Block[] {
  const text = registerText[language];
  return registerKinds.flatMap((kind): Block[] => {
    const entries = registers.filter((entry) => entry.kind === kind);
    if (entries.length === 0) return [];
    return [
      { kind: "heading", level: 1, text: text.kinds[kind] },
      {
        kind: "list",
        items: entries.map((entry) =>
          [
            [entry.name, entry.what].filter(Boolean).join(", "),
            entry.used,
            [entry.address, entry.contact].filter(Boolean).join(", "),
            `${text.certainties[entry.certainty]}${entry.source ? ` (${entry.source})` : ""}`,
          ]
            .filter(Boolean)
            .join(". "),
        ),
      },
    ];
  });
}

function gapBlocks({ language, community, figures, registers }: Material): Block[] {
  const text = communityText[language];
  const gaps = gapsOf({ distance: community.distance, figures: believed(figures), registers });
  if (gaps.length === 0) return [];
  return [
    { kind: "heading", level: 1, text: text.page.unknown },
    {
      kind: "list",
      items: gaps.map((gap) => (gap.key === "used" ? text.gaps.used(gap.about ?? "") : text.gaps[gap.key])),
    },
  ];
}
