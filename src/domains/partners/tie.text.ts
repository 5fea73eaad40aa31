import { words } from "#ui/words.ts";
import type { Strength } from "./contact-person.ts";

/** The words about whom a partner knows. */
export const tieText = words(
  {
    title: "Hvem kender de?",
    none: "Skriv, hvem de kender. Så kan én, I kender, føre jer videre til én, I ikke kender.",
    strengths: {
      1: "de kender hinanden af navn",
      2: "de har arbejdet sammen",
      3: "de kender hinanden godt",
    } satisfies Record<Strength, string>,
    choices: {
      1: "Af navn",
      2: "Har arbejdet sammen",
      3: "Godt: kan ringe uden videre",
    } satisfies Record<Strength, string>,
    add: "De kender nogen",
    other: "Hvem kender de?",
    otherHint: "Navnet på en af jeres partnere. Lidt af det er nok.",
    which: "Hvem af dem?",
    whichProblem: "Vælg den, I mener.",
    notFound:
      "Dem har I ikke skrevet op endnu. Tilføj dem som partner først, eller skriv navnet på en anden måde.",
    missing: "Skriv, hvem de kender.",
    strength: "Hvor godt?",
    how: "Hvordan?",
    howHint: "For eksempel »deler hal om vinteren«. Skriv roller frem for navne.",
    save: "Gem",
    saving: "Gemmer …",
    remove: "Fjern",
    way: "Find vej til dem",
  },
  {
    title: "Whom do they know?",
    none: "Write whom they know. Then one you know can lead you on to one you do not.",
    strengths: {
      1: "they know each other by name",
      2: "they have worked together",
      3: "they know each other well",
    },
    choices: { 1: "By name", 2: "Have worked together", 3: "Well: can ring just like that" },
    add: "They know somebody",
    other: "Whom do they know?",
    otherHint: "The name of one of your partners. A little of it is enough.",
    which: "Which of them?",
    whichProblem: "Choose the one you mean.",
    notFound:
      "You have not written them down yet. Add them as a partner first, or write the name another way.",
    missing: "Write whom they know.",
    strength: "How well?",
    how: "How?",
    howHint: "For example “share a hall in winter”. Write roles rather than names.",
    save: "Save",
    saving: "Saving …",
    remove: "Remove",
    way: "Find a way to them",
  },
);
