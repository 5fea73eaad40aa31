import { renderSVG } from "uqr";
import type { Block, DocumentDescription } from "#platform/documents/document.ts";
import { formatDate } from "#ui/dates.ts";
import { type Language, words } from "#ui/words.ts";
import type { PollDay } from "./date-poll.ts";
import { sayDay, sayWeekday } from "./poll-day.ts";

type Sheet = { name: string; language: Language; link: string };
type Material = {
  language: Language;
  organisation: string;
  now: Date;
  poll: { question: string; place: string; answerBy: string };
  dates: readonly PollDay[];
  sheets: readonly Sheet[];
};

/** A poll on A4, a page for each who is asked: the question, the dates to tick, and where to answer on a telephone. */
export function pollReport({
  language,
  organisation,
  now,
  poll,
  dates,
  sheets,
}: Material): DocumentDescription {
  return {
    title: paperText[language].title,
    language,
    sender: organisation,
    date: formatDate(now, language, "day-year"),
    blocks: sheets.flatMap((sheet, index): Block[] => [
      ...(index > 0 ? [{ kind: "pageBreak" } as const] : []),
      ...pageFor(sheet, poll, dates),
    ]),
  };
}

function pageFor(
  { name, language, link }: Sheet,
  { question, place, answerBy }: Material["poll"],
  dates: readonly PollDay[],
): Block[] {
  const text = paperText[language];
  const bare = link.replace(/^https?:\/\//, "");
  return [
    { kind: "paragraph", text: text.to(name) },
    { kind: "question", text: question, tone: "fjord" },
    { kind: "paragraph", text: text.about(sayWeekday(answerBy, language)) },
    ...(place ? [{ kind: "facts", facts: [{ label: text.where, value: place }] } as const] : []),
    {
      kind: "table",
      header: [[text.day, text.yes, text.maybe, text.no]],
      rows: dates.map((date) => [sayDay(date, language), "☐", "☐", "☐"]),
      rowNames: true,
    },
    {
      kind: "drawing",
      svg: renderSVG(link, { ecc: "M", border: 2 }),
      alt: text.alt(bare),
      width: 32,
      caption: `${text.answerAt}\n${bare}`,
    },
    { kind: "note", text: text.own },
  ];
}

const paperText = words(
  {
    title: "Hvornår kan du?",
    to: (name: string) => `Til ${name}`,
    about: (day: string) =>
      `Vi vil gerne mødes om det, og vi leder efter en dag. Sæt kryds, og giv os papiret tilbage, ring til os, eller svar på telefonen med koden nedenfor. Gerne senest ${day}.`,
    where: "Hvor",
    day: "Dag",
    yes: "Ja",
    maybe: "Hvis det skal være",
    no: "Nej",
    answerAt: "Svar her, uden konto",
    alt: (link: string) => `Kode, der fører til ${link}`,
    own: "Koden er din egen. Med den kan du altid se og ændre dit svar.",
  },
  {
    title: "When can you come?",
    to: (name: string) => `To ${name}`,
    about: (day: string) =>
      `We would like to meet about it, and are looking for a day. Tick what suits you, and give the paper back, ring us, or answer on a telephone with the code below. By ${day}, if you can.`,
    where: "Where",
    day: "Day",
    yes: "Yes",
    maybe: "If need be",
    no: "No",
    answerAt: "Answer here, without an account",
    alt: (link: string) => `A code that leads to ${link}`,
    own: "The code is your own. With it you can always see and change your answer.",
  },
);
