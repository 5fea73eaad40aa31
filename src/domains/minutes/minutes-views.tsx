import type { ReactNode } from "react";
import type { Tool } from "#domains/meetings/meeting.ts";
import type { Block } from "#platform/documents/document.ts";
import type { Language } from "#ui/words.ts";
import { barriersInMinutes } from "./barriers-in-minutes.ts";
import { journeyInMinutes } from "./journey-in-minutes.tsx";
import type { MinutesBoard, MinutesNote } from "./minutes.ts";
import { personaBeforeAfter } from "./persona-before-after.tsx";
import { storyboardMinutes } from "./storyboard-minutes.tsx";

/** Notes under one name; without one where there is nothing to say. */
export type MinutesPart = { id: string; title: string; notes: readonly MinutesNote[] };

/** What the minutes show of a tool's board before its notes, on the screen and on paper: a curve, a strip of pictures. */
export type MinutesView = {
  Picture?(props: { board: MinutesBoard }): ReactNode;
  blocks?(board: MinutesBoard, language: Language): Block[];
  /** Its picture and its blocks tell the notes too: to read, they are not told once more. */
  isWhole?: true;
  /** Its blocks tell every note, so that on paper they are not told once more. */
  tellsNotes?: boolean;
  /** How notes that lie in no heap are told: in parts, each under its name. */
  parts?(board: MinutesBoard, language: Language): MinutesPart[];
};

/** Tools whose board is a picture too: a new one is a file and a line below. */
const own: Partial<Record<Tool, MinutesView>> = {
  persona: personaBeforeAfter,
  "service-journey": journeyInMinutes,
  barriers: barriersInMinutes,
  storyboard: storyboardMinutes,
};

/** What the minutes show of the board of a tool beside its notes; undefined where there is nothing more. */
export const minutesViewOf = (tool: Tool) => own[tool];
