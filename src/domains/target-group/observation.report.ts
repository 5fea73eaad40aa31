import type { Block, DocumentDescription } from "#platform/documents/document.ts";
import { formatDate } from "#ui/dates.ts";
import type { Language } from "#ui/words.ts";
import { observationText } from "./observation.text.ts";
import type { ObservationKind } from "./observation.ts";
import { whereOf } from "./observation-line.tsx";
import { pageText } from "./observation-page.text.ts";
import { sideBySide } from "./observation-side-by-side.ts";
import type { Observation } from "./observations.server.ts";

type Frame = { language: Language; sender: string; now: Date };

/** All that was seen and heard of a target group, what was seen and what it may mean in columns of their own. */
export function observationsReport({
  language,
  sender,
  now,
  name,
  observations,
}: Frame & { name: string; observations: readonly Observation[] }): DocumentDescription {
  const text = pageText[language];
  return {
    title: text.document(name),
    subtitle: text.subtitle,
    facts: [{ label: text.title, value: text.exported(observations.length) }],
    language,
    sender,
    date: formatDate(now, language, "day-year"),
    blocks: sideBySide(observations).flatMap(({ observedOn, place, observations: seen }) => [
      {
        kind: "heading",
        level: 1,
        text: [formatDate(observedOn, language, "day-year"), place].filter(Boolean).join(" · "),
      },
      ...seen.flatMap((one) => blocksOf(one, language)),
    ]),
  };
}

function blocksOf(observation: Observation, language: Language): Block[] {
  const text = pageText[language];
  const { kind, seen, meaning, fromTime, toTime, quotes, counts } = observation;
  const facts = [
    [text.withWhom[kind], observation.withWhom],
    [text.withWhat, observation.withWhat],
    [text.situation, observation.situation],
    [text.conditions, observation.conditions],
    [text.surprises, observation.surprises],
    [text.counted, counts.map(({ label, count }) => `${label}: ${count}`).join(", ")],
  ];
  return [
    {
      kind: "heading",
      level: 2,
      text: [observationText[language].kinds[kind], whereOf(observation), text.time(fromTime, toTime)]
        .filter(Boolean)
        .join(" · "),
    },
    {
      kind: "table",
      header: [[text.seen[kind], text.meaning]],
      rows: [[seen, meaning || text.noMeaning]],
    },
    ...quotes
      .split("\n")
      .filter(Boolean)
      .map((quote): Block => ({ kind: "quote", text: quote })),
    {
      kind: "facts",
      facts: facts.flatMap(([label = "", value]) => (value ? [{ label, value }] : [])),
    },
    { kind: "note", text: text.by(observation.observer) },
  ];
}

/** An empty sheet for whoever would rather write by hand (S4.1). It has a line for a role, and none for a name. */
export function observationSheet({
  language,
  sender,
  now,
  kind,
}: Frame & { kind: ObservationKind }): DocumentDescription {
  const { paper } = pageText[language];
  const interview: Block[] = [
    { kind: "heading", level: 2, text: paper.questions },
    { kind: "list", items: paper.ask },
  ];
  const tally: Block[] = [
    { kind: "table", caption: paper.counting, header: [paper.countHead], rows: emptyRows(3, 1) },
  ];
  return {
    title: paper[kind],
    subtitle: paper.about[kind],
    language,
    sender,
    date: formatDate(now, language, "day-year"),
    blocks: [
      {
        kind: "table",
        header: [["", ""]],
        rowNames: true,
        rows: paper.fields[kind].map((field) => [field, ""]),
      },
      { kind: "table", header: [paper.pair[kind]], rows: emptyRows(1, kind === "interview" ? 13 : 15) },
      ...(kind === "interview" ? interview : tally),
      { kind: "table", header: [[paper.quotes, paper.surprises]], rows: emptyRows(1, 5) },
    ],
  };
}

/** Room to write in: rows of two cells, so many lines high. */
const emptyRows = (rows: number, lines: number) =>
  Array.from({ length: rows }, () => ["\u00a0\n".repeat(lines), "\u00a0"]);
