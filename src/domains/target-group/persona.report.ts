import type { Block, DocumentDescription } from "#platform/documents/document.ts";
import { formatDate } from "#ui/dates.ts";
import type { Language } from "#ui/words.ts";
import { personaText } from "./persona.text.ts";
import { traitKinds } from "./persona.ts";
import { versionText } from "./persona-version.text.ts";
import type { Persona } from "./personas.server.ts";
import { portraitText } from "./portrait.text.ts";
import { type PortraitKey, portraitSvg } from "./portrait.ts";
import { relationText } from "./relation.text.ts";
import type { Relation } from "./relations.server.ts";
import { basisOf, numbered, numbersOf, sourceName } from "./source.ts";
import { type Source, standingOf, type Trait } from "./trait.ts";
import type { SaidAt } from "./trait-said.server.ts";

type Material = {
  language: Language;
  sender: string;
  now: Date;
  persona: Persona;
  traits: readonly Trait[];
  /** Where its traits were said. */
  said?: readonly SaidAt[];
  sources: readonly Source[];
  relations: readonly Relation[];
  /** The number of the newest version, when there is one. */
  version: number | undefined;
  size: "a4" | "a3";
};

/** A persona as a sheet for the table or the wall, with what it is built on, and its assumptions marked (C3, 1.5). */
export function personaReport(material: Material): DocumentDescription {
  const { language, sender, now, persona, version, size } = material;
  const text = personaText[language];
  const drawing = portraitSvg(persona.portrait);
  return {
    title: [persona.name, persona.age].filter(Boolean).join(", "),
    subtitle: persona.headline,
    language,
    sender,
    size,
    date: [version && versionText[language].number(version), formatDate(now, language, "day-year")]
      .filter(Boolean)
      .join(" · "),
    blocks: [
      ...(drawing
        ? [
            {
              kind: "drawing",
              svg: drawing,
              alt: portraitText[language][persona.portrait as PortraitKey],
              width: 46,
            } as const,
          ]
        : []),
      ...(persona.quote ? [{ kind: "quote", text: `»${persona.quote}«` } as const] : []),
      ...traitBlocks(material),
      ...relationBlocks(material),
      ...basisBlocks(material),
      { kind: "note", text: `${text.page.invented}.` },
    ],
  };
}

function traitBlocks({ language, traits, sources, said: spoken = [] }: Material): Block[] {
  const text = personaText[language].traits;
  const notes = numbered(sources);
  const said = (trait: Trait) => {
    const meetings = spoken.filter(({ traitId }) => traitId === trait.id).map(({ number }) => number);
    const { assumption, single, agree, contradicted } = standingOf(trait, meetings.length);
    const numbers = numbersOf(trait, notes).map((source) => source.number);
    const standing = [
      assumption ? text.assumption : single ? `${text.single}: ${numbers}` : numbers.join(", "),
      ...meetings.map(text.saidAt),
      agree > 1 && text.agree(agree),
      contradicted && text.contradicted,
    ];
    return `${trait.text} (${standing.filter(Boolean).join("; ")})`;
  };
  if (traits.length === 0) return [];
  const kinds = traitKinds.flatMap((kind): Block[] => {
    const ofKind = traits.filter((trait) => trait.kind === kind);
    if (ofKind.length === 0) return [];
    return [
      { kind: "heading", level: 2, text: text.kinds[kind] },
      { kind: "list", items: ofKind.map(said) },
    ];
  });
  return [{ kind: "heading", level: 1, text: personaText[language].page.known }, ...kinds];
}

function relationBlocks({ language, relations }: Material): Block[] {
  if (relations.length === 0) return [];
  const text = relationText[language];
  return [
    { kind: "heading", level: 1, text: text.title },
    {
      kind: "table",
      header: [[text.head.name, text.head.kind, text.head.near]],
      rowNames: true,
      rows: relations.map((one) => [one.name, text.kinds[one.kind], text.near[one.closeness]]),
    },
  ];
}

function basisBlocks({ language, sources }: Material): Block[] {
  const text = personaText[language].page;
  const { observations, interviews, first, last } = basisOf(sources);
  const day = (moment: string) => formatDate(moment, language, "day-year");
  const days = first && last ? (first === last ? day(first) : `${day(first)} – ${day(last)}`) : "";
  return [
    { kind: "heading", level: 1, text: text.basis },
    {
      kind: "note",
      text:
        sources.length === 0
          ? text.noBasis
          : [text.basisCount(observations, interviews), days].filter(Boolean).join(", "),
    },
    { kind: "list", items: numbered(sources).map((one) => `${one.number}. ${sourceName(one, language)}`) },
  ];
}
