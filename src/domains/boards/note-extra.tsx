import type { ReactNode } from "react";
import type { Tool } from "#domains/meetings/meeting.ts";
import { BarrierExtra } from "./barrier-extra.tsx";
import type { Extra } from "./note.ts";
import { PersonaNoteExtra } from "./persona-note.tsx";
import { JourneyExtra } from "./service-journey-extra.tsx";
import { StoryExtra } from "./storyboard-drawing.tsx";

/** `under` is the name it stands under, which need not be said once more. */
export type NoteExtraProps = { extra: Extra; slot: string; under?: string | undefined };

/** What a tool keeps of a note beside its words, as colleagues see it: by whoever leads, on the wall, in the minutes. */
const own: Partial<Record<Tool, (props: NoteExtraProps) => ReactNode>> = {
  "service-journey": JourneyExtra,
  barriers: BarrierExtra,
  storyboard: StoryExtra,
  persona: PersonaNoteExtra,
};

/** Shows what stands beside the words of a note; nothing where its tool keeps nothing. */
export function NoteExtra({ tool, ...props }: NoteExtraProps & { tool: Tool }) {
  const Own = own[tool];
  return Own ? <Own {...props} /> : null;
}
