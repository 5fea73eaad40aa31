import type { Tool } from "#domains/meetings/meeting.ts";
import type { Material } from "./material.ts";
import { slotsOf } from "./note.ts";

/** The parts of a board: those of its tool, or the questions its line asks and then what was said to none of them. */
export function slotsIn(tool: Tool, { prompts }: Pick<Material, "prompts">): readonly string[] {
  return prompts.length === 0 ? slotsOf(tool) : [...prompts.map(({ id }) => id), ""];
}
