import { fathersAndSons } from "./fathers-and-sons.example.ts";
import { mondayMorning } from "./monday-morning.example.ts";
import type { Story } from "./story.ts";
import { youngestInHedelund } from "./youngest-in-hedelund.example.ts";

/** The forløb of the demo library, the eldest first. */
export const stories: readonly Story[] = [mondayMorning, youngestInHedelund, fathersAndSons];
