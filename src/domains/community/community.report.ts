import { municipalities } from "#domains/access/municipality.ts";
import type { Block, DocumentDescription, Fact } from "#platform/documents/document.ts";
import { formatDate } from "#ui/dates.ts";
import { formatNumber } from "#ui/number.ts";
import type { Language } from "#ui/words.ts";
import { gapsOf } from "./analysis.ts";
import type { Community } from "./communities.server.ts";
import { communityText } from "./community.text.ts";
import { figureBlocks, libraryUseBlocks, mapBlocks, reliabilityBlocks } from "./community-numbers.report.ts";
import { figureText } from "./figure.text.ts";
import { believed, type Figure, seriesOf } from "./figure.ts";
import type { UseOfPlace } from "./library-use.server.ts";
import { isPlaced } from "./position.ts";
import { registerText } from "./register.text.ts";
import { registerKinds } from "./register.ts";
import type { RegisterEntry } from "./registers.server.ts";

export type Material = {
  language: Language;
  sender: string;
  now: Date;
  community: Community;
  figures: readonly Figure[];
  registers: readonly RegisterEntry[];
  use: UseOfPlace;
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
    facts: factsOf(material),
    blocks: [
      ...(community.notes ? [{ kind: "paragraph", text: community.notes } as const] : []),
      ...mapBlocks(material),
      ...figureBlocks(material),
      ...registerBlocks(material),
      ...libraryUseBlocks(material),
      ...reliabilityBlocks(material, gapsIn(material).length),
      ...gapBlocks(material),
    ],
  };
}

function factsOf({ language, community, figures }: Material): Fact[] {
  const { kinds, page, fields } = communityText[language];
  const municipality = municipalities.find(({ code }) => code === community.municipalityCode)?.name;
  const population = seriesOf(believed(figures), "population").at(-1);
  const { nearestBranch, distance } = community;
  const branch =
    nearestBranch && distance !== null
      ? page.distance(formatNumber(distance, language), nearestBranch)
      : nearestBranch;
  return [
    { label: kinds[community.kind], value: municipality ?? "" },
    {
      label: figureText[language].measures.population,
      value: population ? `${formatNumber(population.value, language)} (${population.year})` : "",
    },
    { label: fields.branch, value: branch ?? "" },
  ].filter(({ value }) => value !== "");
}

function registerBlocks({ language, registers }: Material): Block[] {
  if (registers.length === 0) return [];
  const text = registerText[language];
  const life: Block = { kind: "heading", level: 1, text: communityText[language].page.life };
  const lists = registerKinds.flatMap((kind): Block[] => {
    const entries = registers.filter((entry) => entry.kind === kind);
    if (entries.length === 0) return [];
    return [
      { kind: "heading", level: 2, text: text.kinds[kind] },
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
  return [life, ...lists];
}

const gapsIn = ({ community, figures, registers, use }: Material) =>
  gapsOf({
    distance: community.distance,
    placed: isPlaced(community),
    periods: use.place.length,
    figures: believed(figures),
    registers,
  });

function gapBlocks(material: Material): Block[] {
  const text = communityText[material.language];
  const gaps = gapsIn(material);
  if (gaps.length === 0) return [];
  return [
    { kind: "heading", level: 1, text: text.page.unknown },
    {
      kind: "list",
      items: gaps.map((gap) => (gap.key === "used" ? text.gaps.used(gap.about ?? "") : text.gaps[gap.key])),
    },
  ];
}
