import type { ReactNode } from "react";
import type { Tool } from "#domains/meetings/meeting.ts";
import type { Block } from "#platform/documents/document.ts";
import type { Language } from "#ui/words.ts";
import type { MinutesBoard } from "./minutes.ts";
import { personaBeforeAfter } from "./persona-before-after.tsx";

/** What the minutes show of a tool's board before its notes, on the screen and on paper: a curve, a strip of pictures. */
export type MinutesView = {
  Picture(props: { board: MinutesBoard }): ReactNode;
  blocks(board: MinutesBoard, language: Language): Block[];
};

/** Tools whose board is a picture too: a new one is a file and a line below. */
const own: Partial<Record<Tool, MinutesView>> = {
  persona: personaBeforeAfter,
};

/** What the minutes show of the board of a tool beside its notes; undefined where there is nothing more. */
export const minutesViewOf = (tool: Tool) => own[tool];
