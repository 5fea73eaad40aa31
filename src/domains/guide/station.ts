import type { Words } from "#ui/words.ts";

/** The six stations of the guide, in the order they are met; 3A, 3B and 3C are ways beside each other (V1-V4). */
export const stations = ["1", "2", "3a", "3b", "3c", "4"] as const;
export type Station = (typeof stations)[number];

/** The three ways through the third step; a forløb may take one or several (V3). */
export const ways = ["3a", "3b", "3c"] as const;
export type Way = (typeof ways)[number];

/** A thing to do at a station. `key` never changes once released: ticks and local edits hang on it. */
export type HowTo = { key: string; text: string; more?: string };

/** A question to talk through. `help` are two to four short prompts for when the talk runs dry. */
export type GuideQuestion = { key: string; text: string; help: readonly string[] };

/** What a station says, in one language. */
export type StationContent = {
  /** Full name: "Samskabelse med lokale aktører". */
  name: string;
  /** Name beside a small circle: "Samskabelse". */
  shortName: string;
  /** One or two sentences under the heading; spoken to "I". */
  lead: string;
  /** Why one is here; two to four short paragraphs. */
  purpose: readonly string[];
  how: readonly HowTo[];
  questions: readonly GuideQuestion[];
  /** What one should hold in hand when leaving the station. */
  outcome: string;
};

export type StationWords = Words<StationContent>;
