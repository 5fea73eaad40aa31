import type { Language } from "#ui/words.ts";
import type { DocumentDescription, PictureSheet } from "./document.ts";
import type { WritingPage } from "./writing-sheet.ts";

/** A sheet on which those who come write themselves in, if they like. What is empty is left out. */
export type SignInSheet = {
  sender: string;
  title: string;
  question: string;
  /** The day and the place, already written out. */
  when: string;
  /** Why one is asked, and that one need not answer; and how long the sheet is kept. */
  why: string;
  kept: string;
  /** What stands above the two columns. */
  name: string;
  role: string;
  /** How many can write themselves in. */
  lines: number;
  /** How a phone comes along: the address to type, the code as it is said, and a square that leads there as SVG. */
  wayIn?: { address: string; code: string; square: string; squareAlt: string };
};

/** Several kinds of paper in one file, in this order; at least one of them. */
export type Pack = {
  title: string;
  language: Language;
  agenda?: DocumentDescription;
  signIn?: SignInSheet;
  sheets?: readonly WritingPage[];
  cards?: Pick<PictureSheet, "direction" | "cards">;
};
