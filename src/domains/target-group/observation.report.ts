import type { Block, DocumentDescription } from "#platform/documents/document.ts";
import { formatDate } from "#ui/dates.ts";
import type { Language } from "#ui/words.ts";
import { observationText } from "./observation.text.ts";
import type { ObservationKind } from "./observation.ts";
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
      text: [observationText[language].kinds[kind], observation.place, text.time(fromTime, toTime)]
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
  return {
    title: paper[kind],
    subtitle: paper.about[kind],
    language,
    sender,
    date: formatDate(now, language, "day-year"),
    blocks: [
      labelled(paper.fields[kind]),
      ruled(paper.pair[kind], kind === "interview" ? 9 : 11),
      ...(kind === "interview" ? interview : [ruled(paper.countHead, 3)]),
      ruled([paper.quotes, paper.surprises], 3),
    ],
  };
}

/** What is noted first, two beside each other, each with a line to write on. */
function labelled(labels: readonly string[]): Block {
  const [width, gap, step] = [170, 6, 10];
  const half = (width - gap) / 2;
  const height = Math.ceil(labels.length / 2) * step + 1;
  const drawn = labels.map((label, at) => {
    const [x, y] = [at % 2 === 0 ? 0 : half + gap, (Math.floor(at / 2) + 1) * step];
    return `<text x="${x}" y="${y - 1.6}" font-family="Literata" font-size="3.6" fill="#4e5b60">${escaped(label)}</text><path d="M${x} ${y}h${half}" stroke="#b9b09f" stroke-width="0.25"/>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" fill="none">${drawn.join("")}</svg>`;
  return { kind: "drawing", alt: labels.join(" · "), width, svg };
}

/** Room to write in: two columns under their headings, with a fold between and a line for every 8 millimetres. */
function ruled([left = "", right = ""]: readonly string[], lines: number): Block {
  const [width, gap, top, step] = [170, 6, 9, 8];
  const half = (width - gap) / 2;
  const height = top + lines * step + 1;
  const heading = (text: string, x: number) =>
    `<text x="${x}" y="5" font-family="Literata" font-size="4.4" fill="#1d2a30">${escaped(text)}</text>`;
  const rows = Array.from({ length: lines }, (_, nth) => {
    const y = top + (nth + 1) * step;
    return `<path d="M0 ${y}H${half}M${half + gap} ${y}H${width}"/>`;
  });
  return {
    kind: "drawing",
    alt: `${left} · ${right}`,
    width,
    svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" fill="none">${heading(left, 0)}${heading(right, half + gap)}<g stroke="#b9b09f" stroke-width="0.25">${rows.join("")}</g></svg>`,
  };
}

const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
