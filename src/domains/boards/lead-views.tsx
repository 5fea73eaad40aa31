import type { ReactNode } from "react";
import type { Tool } from "#domains/meetings/meeting.ts";
import type { LyingProps } from "./lead-board.tsx";
import { LeadJourney } from "./lead-journey.tsx";
import { LeadPersona } from "./lead-persona.tsx";
import { LeadPrompts } from "./lead-prompts.tsx";
import { LeadStoryboard } from "./lead-storyboard.tsx";
import type { Material } from "./material.ts";
import type { SeenNote } from "./seen.ts";

export type LeadViewProps = LyingProps & { notes: readonly SeenNote[]; material: Material };

/**
 * Tools whose board is more than heaps of notes, as the one who leads works with it: a new one is a file and a line
 * below. Outline and table are the same for all.
 */
const own: Partial<Record<Tool, (props: LeadViewProps) => ReactNode>> = {
  persona: LeadPersona,
  "service-journey": LeadJourney,
  storyboard: LeadStoryboard,
  "development-questions": LeadPrompts,
  "guide-conversation": LeadPrompts,
};

/** Those that are worth seeing before anything lies on them, and while it lies hidden. */
const alone: ReadonlySet<Tool> = new Set(["persona"]);

/** The board of a tool that has one of its own; undefined where it is heaps of notes. */
export const leadViewOf = (tool: Tool) => own[tool];

export const standsAlone = (tool: Tool) => alone.has(tool);
