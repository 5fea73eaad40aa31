import type { ReactNode } from "react";
import type { Tool } from "#domains/meetings/meeting.ts";
import type { Material } from "./material.ts";
import type { PictureCardTexts } from "./picture-card.ts";
import type { SeenBoard, SeenNote } from "./seen.ts";
import { WallJourney } from "./wall-journey.tsx";
import { WallPersona } from "./wall-persona.tsx";
import { WallStoryboard } from "./wall-storyboard.tsx";

export type WallViewProps = {
  question: string;
  board: SeenBoard;
  /** What everybody may see of it, in the order of the board. */
  notes: readonly SeenNote[];
  material: Material;
  cards: PictureCardTexts | undefined;
};

/**
 * Tools that hang on the wall otherwise than as heaps of notes: a new one is a file and a line below. `whilePrivate`
 * also hangs while what is written lies hidden.
 */
const own: Partial<
  Record<
    Tool,
    {
      View: (props: WallViewProps) => ReactNode;
      whilePrivate?: boolean;
      whileEmpty?: boolean;
      /** What it needs to hang at all; where that is missing, it is heaps of notes. */
      needs?: (material: Material) => boolean;
    }
  >
> = {
  persona: {
    View: WallPersona,
    whilePrivate: true,
    whileEmpty: true,
    needs: ({ persona }) => persona !== null,
  },
  "service-journey": { View: WallJourney },
  storyboard: { View: WallStoryboard, whileEmpty: true },
};

/** How the board of a tool hangs on the wall, where it is not heaps of notes. */
export function wallViewOf(tool: Tool | undefined, material: Material) {
  const view = tool && own[tool];
  return view && (view.needs?.(material) ?? true) ? view : undefined;
}
