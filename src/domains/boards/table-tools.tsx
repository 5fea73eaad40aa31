import type { ReactNode } from "react";
import type { Tool } from "#domains/meetings/meeting.ts";
import type { Extra } from "./note.ts";
import type { SeenNote } from "./seen.ts";
import { barrierTable } from "./table-barriers.tsx";
import { useTable } from "./table-context.tsx";
import { journeyTable } from "./table-journey.tsx";
import { nextSteps } from "./table-next-steps.tsx";
import { personaTable } from "./table-persona.tsx";
import { pictureCardTable } from "./table-picture-cards.tsx";
import { plainNotes } from "./table-plain-notes.tsx";
import { promptTable } from "./table-prompts.tsx";
import { silentTable } from "./table-silent.tsx";
import { storyboardTable } from "./table-storyboard.tsx";

type ExtraProps = { extra: Extra; slot: string };
type RewordingProps = { extra: Extra; id: string };

/** What a tool brings to the table beyond words: a new tool is a file with these parts and a line below. */
export type ToolParts = {
  /** The fields one writes in. Inside the form that lays a note; `typed` is what stood in it when it was refused. */
  Fields: (props: { typed: Readonly<Record<string, string>> }) => ReactNode;
  /** What is shown of a note before its words, and after them. */
  Before?: (props: ExtraProps) => ReactNode;
  After?: (props: ExtraProps) => ReactNode;
  /** What stands above where one writes; drawn anew by the server when something changes. */
  Above?: () => ReactNode;
  /** What lies on the table, where it is more than a list of notes; drawn anew by the server when something changes. */
  Lying?: (props: { Note: (props: { note: SeenNote }) => ReactNode }) => ReactNode;
  /** What can be changed of it beside its words. */
  Rewording?: (props: RewordingProps) => ReactNode;
};

const own: Partial<Record<Tool, ToolParts>> = {
  "picture-cards": pictureCardTable,
  "next-steps": nextSteps,
  persona: personaTable,
  "service-journey": journeyTable,
  barriers: barrierTable,
  storyboard: storyboardTable,
};

/** What stands around what is written at a board: where sheets go round or several questions are asked, that decides. */
export function useAround(): ToolParts {
  const { board, material } = useTable();
  if (board && board.passes > 0 && board.private) return silentTable;
  if (board && material.prompts.length > 0) return promptTable;
  return partsOf(board?.tool);
}

/** The parts of a tool; those of plain notes where it has none of its own. */
export function partsOf(tool: Tool | undefined): ToolParts {
  return (tool && own[tool]) ?? plainNotes;
}
