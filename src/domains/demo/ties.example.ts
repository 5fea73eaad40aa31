import type { Strength } from "#domains/partners/contact-person.ts";
import type { PersonKey } from "./library.example.ts";
import type { When } from "./story-time.ts";

/** That two partners of the demo know each other, as somebody at the library has heard. */
export type TieStory = {
  between: readonly [one: string, other: string];
  how: string;
  strength: Strength;
  noted: readonly [by: PersonKey, at: When];
};

/** Nobody at the library knows the grandfathers on the bench. But there is a way: over the club, and over the hall. */
export const ties: readonly TieStory[] = [
  {
    between: ["Nørre Sø Idrætsforening", "Hallens Venner"],
    how: "Deler hal og nøgle om vinteren",
    strength: 3,
    noted: ["jens", "-2 mon 9:40"],
  },
  {
    between: ["Hallens Venner", "Bedstefædrene på bænken"],
    how: "Flere af dem var med til at bygge hallen",
    strength: 3,
    noted: ["jens", "-1 thu 16:20"],
  },
  {
    between: ["Autoværkstedet på Møllevej", "Ungdomsskolen i Strandby"],
    how: "Har haft deres unge i praktik",
    strength: 2,
    noted: ["mette", "-1 fri 10:15"],
  },
  {
    between: ["Mødrene bag »Nørre Sø nu«", "Brugsen i Nørre Sø"],
    how: "Står på opslagstavlen hver uge",
    strength: 2,
    noted: ["amina", "-1 mon 11:00"],
  },
];
