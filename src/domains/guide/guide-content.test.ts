import { describe, expect, test } from "vitest";
import { languages } from "#ui/words.ts";
import { hints } from "./hint.text.ts";
import { principles } from "./principle.text.ts";
import { type Station, type StationContent, stations } from "./station.ts";
import { stationContent } from "./station-content.ts";

const questionCounts: Record<Station, number> = { "1": 3, "2": 5, "3a": 3, "3b": 4, "3c": 5, "4": 4 };

describe.each(stations)("station %s", (station) => {
  const { da, en } = stationContent[station];

  test("has its fixed number of questions, numbered from one", () => {
    const keys = numbered(`${station}.q`, questionCounts[station]);
    expect(da.questions.map((question) => question.key)).toEqual(keys);
    expect(en.questions.map((question) => question.key)).toEqual(keys);
  });

  test("numbers its how-to lines from one, the same in both languages", () => {
    const keys = numbered(`${station}.h`, da.how.length);
    expect(da.how.map((line) => line.key)).toEqual(keys);
    expect(en.how.map((line) => line.key)).toEqual(keys);
  });

  test("says as much in English as in Danish", () => {
    expect(shapeOf(en)).toEqual(shapeOf(da));
  });

  test.each(languages)("asks short questions with two to four prompts (%s)", (language) => {
    for (const question of stationContent[station][language].questions) {
      expect(question.text).toMatch(/\?$/);
      expect(wordsOf(question.text).length, question.text).toBeLessThanOrEqual(20);
      expect(question.help.length).toBeGreaterThanOrEqual(2);
      expect(question.help.length).toBeLessThanOrEqual(4);
    }
  });

  test.each(languages)("keeps how-to lines within sixteen words (%s)", (language) => {
    for (const line of stationContent[station][language].how)
      expect(wordsOf(line.text).length, line.text).toBeLessThanOrEqual(16);
  });

  test("reads easily in Danish, as a whole and bit by bit", () => {
    for (const text of textsOf(da)) expect(lix(text), text).toBeLessThan(45);
    expect(lix(textsOf(da).join(" "))).toBeLessThan(35);
  });
});

test("no key is used twice in the guide", () => {
  const keys = stations.flatMap((station) => {
    const { how, questions } = stationContent[station].da;
    return [...how, ...questions].map((part) => part.key);
  });
  expect(new Set(keys).size).toBe(keys.length);
});

test("every channel of the method is named at the station for communication", () => {
  const text = textsOf(stationContent["4"].da).join(" ").toLowerCase();
  for (const channel of [
    "husstandsdeling",
    "plakat",
    "ambassadør",
    "nyhedsbrev",
    "borgermøde",
    "byens facebookgruppe",
    "nabobyerne",
    "lokalradio",
    "pressemeddelelse",
    "billeder",
    "podcast",
  ])
    expect(text).toContain(channel);
});

test("there are seven principles, the same in both languages", () => {
  const keys = principles.da.map((principle) => principle.key);
  expect(new Set(keys).size).toBe(7);
  expect(principles.en.map((principle) => principle.key)).toEqual(keys);
});

test.each(languages)("the line of a principle is one sentence (%s)", (language) => {
  for (const { line } of principles[language]) expect(line.match(/[.!?:]/g), line).toEqual(["."]);
});

test("principles and hints read easily in Danish", () => {
  const texts = [...principles.da.flatMap(({ text, line }) => [text, line]), ...Object.values(hints.da)];
  for (const text of texts) expect(lix(text), text).toBeLessThan(45);
  expect(lix(texts.join(" "))).toBeLessThan(35);
});

test("the word forløb stays in Danish", () => {
  const english = [
    stations.map((station) => stationContent[station].en),
    principles.en,
    Object.values(hints.en),
  ];
  expect(JSON.stringify(english)).not.toMatch(/forløb/i);
});

function numbered(prefix: string, count: number): string[] {
  return Array.from({ length: count }, (_, i) => `${prefix}${i + 1}`);
}

/** What must be alike in two languages: paragraphs, examples and prompts, counted. */
function shapeOf({ purpose, how, questions }: StationContent) {
  return {
    purpose: purpose.length,
    more: how.map((line) => line.more !== undefined),
    help: questions.map((question) => question.help.length),
  };
}

/** The running text of a station, cut where a reader would pause: a line with its example, a question with its prompts. */
function textsOf({ lead, purpose, how, questions, outcome }: StationContent): string[] {
  return [
    lead,
    ...purpose,
    ...how.map((line) => `${line.text} ${line.more ?? ""}`),
    ...questions.map((question) => [question.text, ...question.help].join(" ")),
    outcome,
  ];
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[.’-][\p{L}\p{N}]+)*/gu) ?? [];
}

/** Björnsson's readability index: words per sentence plus the percentage of words over six letters. A colon ends a sentence. */
function lix(text: string): number {
  const all = wordsOf(text);
  const sentences = text.match(/[.!?:](?=[\s«]|$)/g)?.length ?? 1;
  return all.length / sentences + (100 * all.filter((word) => word.length > 6).length) / all.length;
}
