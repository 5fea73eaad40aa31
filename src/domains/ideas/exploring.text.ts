import { type Words, words } from "#ui/words.ts";
import type { ExploringKey } from "./idea.ts";

type Question = { question: string; hint: string };

/** The questions an idea is explored with (V3A.1, V3A.5), and how to ask each. */
export const exploringText: Words<Record<ExploringKey, Question>> = words(
  {
    what: {
      question: "Hvad skal der ske?",
      hint: "Bed om at få det fortalt som en dag: Hvem kommer ind ad døren, og hvad gør de så?",
    },
    need: {
      question: "Hvad bliver bedre for nogen?",
      hint: "Spørg, hvad folk gør i dag, når det mangler. Så hører I, om nogen savner det.",
    },
    whom: {
      question: "Hvem er det for, og hvad ved vi om dem?",
      hint: "Spørg efter mennesker, ikke efter aldersgrupper. Hvem af dem har sagt, at de vil?",
    },
    takes: {
      question: "Hvad kræver det, og hvad mangler der en hånd til?",
      hint: "Begynd med det, borgeren selv kan. Hjælpen kan være at tænke med, finde folk, få det sagt videre eller låse en dør op.",
    },
    length: {
      question: "Én gang eller noget, der bliver ved?",
      hint: "En enkelt aften er også noget. Skal det blive ved, så spørg, hvem der står der om et år.",
    },
    others: {
      question: "Hvem kunne ellers være med?",
      hint: "Hvem har før lavet noget, der ligner? Hvem ville blive glad for at blive spurgt?",
    },
  },
  {
    what: {
      question: "What is to happen?",
      hint: "Ask to have it told as a day: who comes in at the door, and what do they do then?",
    },
    need: {
      question: "What gets better for somebody?",
      hint: "Ask what people do today without it. Then you hear whether anybody misses it.",
    },
    whom: {
      question: "Who is it for, and what do we know of them?",
      hint: "Ask for people, not for age groups. Who of them has said they want it?",
    },
    takes: {
      question: "What does it take, and where is a hand needed?",
      hint: "Begin with what the citizen can do. Help may be thinking along, finding people, passing the word on or unlocking a door.",
    },
    length: {
      question: "Once, or something that goes on?",
      hint: "A single evening is something too. If it is to go on, ask who will stand there in a year.",
    },
    others: {
      question: "Who else could join?",
      hint: "Who has made something like it before? Who would be glad to be asked?",
    },
  },
);
