import type { Language } from "#ui/words.ts";
import type { Fact } from "./document.ts";

/** Millimetres from the upper left corner of the paper. */
export type Place = { x: number; y: number; width: number; height: number };

/** A frame to write in, with a quiet label above it. `middle` draws a faint line through it to draw a curve about. */
export type WritingField = Place & { label: string; middle?: true };

/** One side of paper, to the millimetre. */
export type WritingPage = {
  width: number;
  height: number;
  /** How much larger than on A4 the type is: 1 unless the paper is. */
  big: number;
  title: string;
  /** What one does with it, in a sentence or two. */
  about: string;
  question: string;
  /** Millimetres it may fill; it is set as large as it can be within. */
  questionHeight: number;
  /** Said above an empty line when there is no question; without it there is no line either. */
  questionLabel: string;
  /** A fact without a value gets a line to write on. */
  facts: readonly Fact[];
  sender: string;
  heading: Place;
  foot: Place & { text: string };
  /** Laid upon each other in this order, each black or white: what a camera knows the sheet by. */
  layers: readonly (Place & { black: boolean })[];
  fields: readonly WritingField[];
};

/** Sheets to be filled in by hand; each side may have a size of its own. */
export type WritingSheets = { title: string; language: Language; pages: readonly WritingPage[] };
