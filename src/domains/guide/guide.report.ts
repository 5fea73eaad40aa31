import { engagementText } from "#domains/engagement/engagement.text.ts";
import type { Engagement } from "#domains/engagement/engagements.server.ts";
import type { Block, CardSheet, DocumentDescription, Fact } from "#platform/documents/document.ts";
import { formatDate } from "#ui/dates.ts";
import { joinNames } from "#ui/names.ts";
import type { Language } from "#ui/words.ts";
import type { OwnLine, Tick } from "./checklist.server.ts";
import type { HouseStation } from "./content.ts";
import { decisionText } from "./decision.text.ts";
import type { Decision, WayChoice } from "./decisions.server.ts";
import { isWay, markOf, type Stop } from "./path.ts";
import { printText } from "./print.text.ts";
import type { Round, RoundQuestion } from "./rounds.server.ts";
import { stationTones } from "./station-tone.ts";

/** Everything the filled-in guide is made from. Rounds, decisions and choices are newest first. */
export type GuideMaterial = {
  language: Language;
  sender: string;
  now: Date;
  engagement: Engagement;
  path: readonly Stop[];
  guide: readonly HouseStation[];
  rounds: readonly Round[];
  decisions: readonly Decision[];
  choices: readonly WayChoice[];
  ticks: readonly Tick[];
  lines: readonly (OwnLine & { station: string })[];
  logbook: readonly { day: string; text: string; by: string }[];
};

/** The filled-in guide of a forløb as plain blocks, for paper, Word and screen alike (A6). */
export function guideReport(material: GuideMaterial): DocumentDescription {
  const { language, engagement, sender, now } = material;
  const text = printText[language].document;
  return {
    title: engagement.name,
    subtitle: text.subtitle,
    language,
    sender,
    date: formatDate(now, language, "day-year"),
    facts: factsOf(material),
    blocks: [
      { kind: "question", text: engagement.question },
      ...choiceBlocks(material),
      ...material.guide.flatMap((station) => stationBlocks(station, material)),
      ...decisionBlocks(material),
      ...logbookBlocks(material),
    ],
  };
}

/** The questions of a station as cards to lay on a table. */
export function cardSheet(
  station: HouseStation,
  size: "a6" | "a4",
  language: Language,
  sender: string,
): CardSheet {
  const mark = markOf(station.station);
  return {
    title: printText[language].cardsTitle(mark, station.name),
    language,
    size,
    cards: station.questions.map((question) => ({
      mark,
      tone: stationTones[station.station],
      station: station.name,
      question: question.text,
      help: question.help,
      footer: sender,
    })),
  };
}

function factsOf({ language, engagement }: GuideMaterial): Fact[] {
  const text = printText[language].document;
  const states = engagementText[language].state.kinds;
  const { state } = engagement;
  const money =
    engagement.money === null
      ? ""
      : `${new Intl.NumberFormat(language === "da" ? "da-DK" : "en-GB").format(engagement.money)} kr.`;
  const hours =
    engagement.hours === null ? "" : `${engagement.hours} ${engagementText[language].fields.hoursUnit}`;
  const facts: Fact[] = [
    { label: text.places, value: joinNames(engagement.places, language) },
    { label: text.targetGroup, value: engagement.targetGroup },
    {
      label: text.team,
      value: joinNames(
        engagement.team.map((mate) => mate.name),
        language,
      ),
    },
    { label: text.goal, value: engagement.goal },
    { label: text.criteria, value: engagement.successCriteria.join("\n") },
    {
      label: text.strategies,
      value: joinNames(
        engagement.strategies.map((one) => one.name),
        language,
      ),
    },
    {
      label: text.resources,
      value: [[hours, money].filter(Boolean).join(", "), engagement.resourceNote].filter(Boolean).join("\n"),
    },
    { label: text.state, value: [states[state.kind], state.note].filter(Boolean).join(": ") },
  ];
  return facts.filter((fact) => fact.value !== "");
}

function choiceBlocks({ language, choices, path }: GuideMaterial): Block[] {
  if (choices.length === 0) return [];
  const text = printText[language].document;
  const nameOf = (way: string) => path.find((stop) => stop.station === way)?.name ?? "";
  return [
    { kind: "heading", level: 1, text: text.wayChosen },
    ...choices.flatMap((choice): Block[] => [
      {
        kind: "paragraph",
        text: `${joinNames(
          choice.ways.map((way) => `${markOf(way)} ${nameOf(way)}`),
          language,
        )}, ${formatDate(choice.chosenOn, language, "day-year")}. ${choice.reason}`,
      },
      { kind: "note", text: choice.people },
    ]),
  ];
}

function stationBlocks(station: HouseStation, material: GuideMaterial): Block[] {
  const stop = material.path.find((one) => one.station === station.station);
  const rounds = material.rounds.filter((round) => round.station === station.station);
  // A way that was neither chosen nor walked would only fill paper.
  if (isWay(station.station) && !stop?.chosen && rounds.length === 0) return [];
  const tone = stationTones[station.station];
  const text = printText[material.language].document;
  const ticked = (key: string) => material.ticks.some((tick) => tick.itemKey === key);
  const things = [
    ...station.how.map((item) => ({ text: item.text, done: ticked(item.key) })),
    ...material.lines
      .filter((line) => line.station === station.station)
      .map((line) => ({ text: line.text, done: ticked(line.id) })),
  ];
  return [
    { kind: "heading", level: 1, text: station.name, mark: markOf(station.station), tone },
    ...[...station.questions, ...putAwaySince(station, rounds)].flatMap((question) =>
      questionBlocks(question, rounds, material),
    ),
    ...(things.length > 0
      ? [
          { kind: "heading", level: 2, text: text.checklist } as const,
          { kind: "checklist", items: things } as const,
        ]
      : []),
  ];
}

/** Questions that have been answered and that the house no longer asks: what was said is still what was said. */
function putAwaySince(station: HouseStation, rounds: readonly Round[]): { key: string; text: string }[] {
  const said = rounds.flatMap((round) => round.questions.filter(isSaid));
  const newest = new Map(said.toReversed().map((one) => [one.key, one]));
  for (const { key } of station.questions) newest.delete(key);
  return [...newest.values()].map(({ key, text }) => ({ key, text }));
}

function isSaid({ agreed, answers }: RoundQuestion): boolean {
  return agreed !== "" || answers.length > 0;
}

function questionBlocks(
  question: { key: string; text: string },
  rounds: readonly Round[],
  { language }: GuideMaterial,
): Block[] {
  const text = printText[language].document;
  const asked = rounds
    .map((round) => ({ round, one: round.questions.find((q) => q.key === question.key) }))
    .filter((found) => found.one && isSaid(found.one));
  const blocks: Block[] = [{ kind: "question", text: question.text }];
  if (asked.length === 0) blocks.push({ kind: "note", text: text.unanswered });
  asked.forEach(({ round, one }, index) => {
    if (!one) return;
    const day = formatDate(round.startedAt, language, "day-year");
    const attribution =
      index === 0 ? text.talked(day, joinNames(round.present, language)) : text.earlier(day);
    if (one.agreed) blocks.push({ kind: "agreed", text: one.agreed, attribution });
    else blocks.push({ kind: "note", text: `${attribution}. ${text.noAgreed}` });
    if (one.answers.length > 0) {
      blocks.push({
        kind: "answers",
        answers: one.answers.map((answer) => ({ text: answer.text, by: answer.saidBy || undefined })),
      });
    }
  });
  return blocks;
}

function decisionBlocks({ language, decisions }: GuideMaterial): Block[] {
  if (decisions.length === 0) return [];
  const text = printText[language].document;
  const { outcomes } = decisionText[language];
  return [
    { kind: "heading", level: 1, text: text.decisions },
    {
      kind: "table",
      caption: text.decisions,
      header: [text.decisionHead],
      rowNames: true,
      rows: decisions.map((made) => [
        formatDate(made.decidedOn, language, "day-year"),
        made.decided ? `${made.decided} (${outcomes[made.outcome].toLowerCase()})` : outcomes[made.outcome],
        made.reason,
        made.people,
      ]),
    },
  ];
}

function logbookBlocks({ language, logbook }: GuideMaterial): Block[] {
  if (logbook.length === 0) return [];
  return [
    { kind: "heading", level: 1, text: printText[language].document.logbook },
    ...logbook.flatMap((entry): Block[] => [
      { kind: "heading", level: 2, text: formatDate(entry.day, language, "day-year") },
      { kind: "paragraph", text: entry.text },
      { kind: "note", text: entry.by },
    ]),
  ];
}
