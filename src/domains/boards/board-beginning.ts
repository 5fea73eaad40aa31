import type { Tool } from "#domains/meetings/meeting.ts";
import type { Anonymity } from "./board.ts";

/** How the board of a tool begins; whoever leads may change it until the first note lies there. */
export type BoardSetting = {
  anonymity: Anonymity;
  hidden: boolean;
  dots: number;
  severalDots: boolean;
  /** How many times sheets go round in silence; nought, or not said, where people write freely. */
  passes?: number;
};

const open: BoardSetting = { anonymity: "named", hidden: false, dots: 0, severalDots: true };
/** Ideas come freer when nobody hears the others' first, and nobody is asked whose they are. */
const quiet: BoardSetting = { anonymity: "none", hidden: true, dots: 3, severalDots: true };

/** What we have found to work for each; a planning value of our own, and never more than a beginning. */
export const beginnings: Record<Tool, BoardSetting> = {
  round: open,
  "picture-cards": open,
  persona: open,
  "service-journey": open,
  "development-questions": { ...open, dots: 3 },
  brainstorm: quiet,
  barriers: quiet,
  storyboard: open,
  "guide-conversation": { ...open, hidden: true },
  "next-steps": open,
};
