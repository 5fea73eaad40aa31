import type { StateKind } from "#domains/engagement/engagement.ts";
import type { Outcome } from "#domains/guide/decision.ts";
import type { Station, Way } from "#domains/guide/station.ts";
import type { PersonKey, StrategyKey } from "./library.example.ts";
import type { When } from "./story-time.ts";

/** A forløb of the demo library, told as it went. Texts may hold dates seen from today (`withDates`). */
export type Story = {
  name: string;
  question: string;
  places: string[];
  targetGroup: string;
  goal: string;
  successCriteria: string[];
  /** Hours of work and kroner set aside. */
  hours: number;
  money: number;
  resourceNote: string;
  strategies: StrategyKey[];
  coordinator: PersonKey;
  team: PersonKey[];
  begun: Deed;
  /** Where it stood later on; it begins under way. */
  states: (Deed & { kind: StateKind; note: string })[];
  rounds: StoryRound[];
  decisions: (Deed & {
    station: Station;
    outcome: Outcome;
    decided: string;
    reason: string;
    people: string;
  })[];
  wayChoices: (Deed & { ways: Way[]; reason: string; people: string })[];
  /** Built-in things to do that are done, by their key in the guide. */
  ticks: (Deed & { keys: string[] })[];
  ownLines: (Deed & { station: Station; text: string; done?: Deed })[];
  /** When each station was last looked at. */
  visits: Partial<Record<Station, When>>;
  logbook: (Deed & { text: string })[];
};

/** Who did something, and when. */
export type Deed = { at: When; by: PersonKey };

/** A round: who sat there, and what was said to which of the station's questions. */
export type StoryRound = Deed & {
  station: Station;
  alone?: true;
  present: Voice[];
  talk: Record<string, Talk>;
};

export type Talk = { said: Said[]; agreed?: string };
export type Said = [by: Voice, text: string, mark?: "nugget"];

/**
 * One of ours by key, or a guest by what they are: "formanden", "en bedstefar". The compiler then takes no
 * misspelt colleague for a guest.
 */
export type Voice = PersonKey | `en ${string}` | `et ${string}` | `${string}en`;
