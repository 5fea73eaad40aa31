import type { Carrier, TaskRole } from "#domains/agreements/task.ts";
import type { PersonKey } from "./library.example.ts";
import type { When } from "./story-time.ts";

type Hands = { carrier: Carrier; partner?: string; who?: string };

/** A task of the demo: everybody who has carried it, the first first, and who is to. */
export type TaskStory = {
  text: string;
  by: PersonKey;
  turns: readonly (Hands & { at: When; note?: string })[];
  later?: Hands & { from: When };
  ended?: When;
  parts?: readonly { role: TaskRole; who: string; partner?: string }[];
  /** The partner with whom it is agreed on, when it is. */
  agreedWith?: string;
};

/** The tasks of one forløb. */
export type TaskCircle = { engagement: string; tasks: readonly TaskStory[] };
