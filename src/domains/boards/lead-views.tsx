import type { ReactNode } from "react";
import type { Tool } from "#domains/meetings/meeting.ts";
import type { LyingProps } from "./lead-board.tsx";
import { LeadJourney } from "./lead-journey.tsx";
import { LeadStoryboard } from "./lead-storyboard.tsx";
import type { Material } from "./material.ts";
import type { SeenNote } from "./seen.ts";

export type LeadViewProps = LyingProps & { notes: readonly SeenNote[]; material: Material };

/**
 * Tools whose board is more than heaps of notes, as the one who leads works with it: a new one is a file and a line
 * below. Outline and table are the same for all.
 */
const own: Partial<Record<Tool, (props: LeadViewProps) => ReactNode>> = {
  "service-journey": LeadJourney,
  storyboard: LeadStoryboard,
};

/** The board of a tool that has one of its own; undefined where it is heaps of notes. */
export const leadViewOf = (tool: Tool) => own[tool];
