import type { ItemKind } from "#domains/meetings/meeting.ts";
import type { PaperTool } from "./paper-sheet.ts";

/** What there is of a meeting's paper, by the words in the addresses: all of it in one file, or a part by itself. */
export const packParts = {
  alt: "all",
  tilmelding: "sign-in",
  ark: "sheets",
  "ark-a3": "wall",
  kort: "cards",
} as const;
export type PackPart = (typeof packParts)[keyof typeof packParts];

/** A line of the agenda, as far as paper asks. `questions` are those it asks, at least one; `passes` as on a board. */
export type PackLine = { kind: ItemKind; questions: readonly string[]; passes: number };

/** A sheet to be printed so many times. */
export type PackSheet = { tool: PaperTool; question: string; count: number };

/** How many sit at one table with one sheet. A planning value of ours, and the library prints more where it wants. */
const table = 4;

/** How many share a sheet of each tool: those with a row or a field for each person hold as many as they have. */
const people: Partial<Record<ItemKind, { tool: PaperTool; share: number }>> = {
  round: { tool: "guide-conversation", share: 6 },
  "picture-cards": { tool: "picture-cards", share: 5 },
  persona: { tool: "persona", share: table },
  "service-journey": { tool: "service-journey", share: table },
  "development-questions": { tool: "brainstorm", share: table },
  brainstorm: { tool: "brainstorm", share: table },
  barriers: { tool: "barriers", share: table },
  storyboard: { tool: "storyboard", share: table },
  "guide-conversation": { tool: "guide-conversation", share: 6 },
  "next-steps": { tool: "next-steps", share: Number.POSITIVE_INFINITY },
};

/** Pages beyond which nobody prints: a mistake in the number of people is not to empty a printer. */
const mostOfOne = 30;

/**
 * The sheets a meeting needs, in the order of its agenda: for each question of each line with a tool, enough for so
 * many people. Where sheets go round in silence each has one of their own (6-3-5).
 */
export function sheetsFor(lines: readonly PackLine[], heads: number): PackSheet[] {
  return lines.flatMap(({ kind, questions, passes }) => {
    const shared = people[kind];
    if (!shared) return [];
    const sheet = passes > 0 ? { tool: "brainwriting" as const, share: 1 } : shared;
    const count = Math.min(mostOfOne, Math.max(1, Math.ceil(heads / sheet.share)));
    return questions.map((question) => ({ tool: sheet.tool, question, count }));
  });
}

/** Those a meeting is planned for when nobody has been asked yet. */
export const plannedHeads = 8;

/** Lines on the sign-in sheet beyond those who were asked: somebody always brings a neighbour. */
const spareLines = 5;

/** How many lines the first page of the sheet has room for, and each after it (pack.typ). */
const linesOnPage = { first: 14, next: 22 };

/** How many can write themselves in: those who were asked and five more, up to the end of a page. */
export function signInLines(heads: number): number {
  const { first, next } = linesOnPage;
  return first + next * Math.max(0, Math.ceil((heads + spareLines - first) / next));
}
