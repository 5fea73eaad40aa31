import { words } from "#ui/words.ts";
import type { TermKey } from "./agreement.ts";

type Term = {
  name: string;
  hint: string;
  /** Said gently where nothing has been written. */
  missing: string;
};

/** What the agreed text says something about (D9). */
export const termText = words<Record<TermKey, Term>>(
  {
    purpose: {
      name: "Formålet",
      hint: "Hvad det skal blive til, og for hvem.",
      missing: "hvad det skal blive til",
    },
    format: { name: "Formen", hint: "Hvor, hvornår og hvor tit.", missing: "hvordan det foregår" },
    ambition: { name: "Ambitionen", hint: "Hvad der er godt nok.", missing: "hvad der er godt nok" },
    hours: {
      name: "Timerne",
      hint: "Hvor mange hver, og hvornår på ugen.",
      missing: "hvor mange timer hver lægger",
    },
    money: { name: "Pengene", hint: "Hvem betaler hvad. Også kaffen.", missing: "hvem der betaler" },
    sender: {
      name: "Afsenderen",
      hint: "Hvis navn der står på plakaten, og hvem der skriver den.",
      missing: "hvem der er afsender",
    },
    tickets: {
      name: "Billetter og tilmelding",
      hint: "Hvem tager imod, og koster det noget?",
      missing: "hvem der tager imod tilmeldinger",
    },
    followUp: {
      name: "Opfølgningen",
      hint: "Hvordan I ser på det sammen, og hvad I holder øje med.",
      missing: "hvordan I følger op",
    },
    notDoing: {
      name: "Det, biblioteket ikke gør",
      hint: "Sagt venligt og tydeligt, så ingen går og venter på det.",
      missing: "hvad biblioteket ikke gør",
    },
    howLong: {
      name: "Hvor længe biblioteket er med",
      hint: "Og hvad der sker bagefter.",
      missing: "hvor længe biblioteket er med",
    },
    stopping: {
      name: "Sådan stopper man",
      hint: "Hvem siger det til hvem, og hvor lang tid i forvejen.",
      missing: "hvordan man stopper",
    },
  },
  {
    purpose: {
      name: "The purpose",
      hint: "What it is to become, and for whom.",
      missing: "what it is to become",
    },
    format: { name: "The form", hint: "Where, when and how often.", missing: "how it happens" },
    ambition: { name: "The ambition", hint: "What is good enough.", missing: "what is good enough" },
    hours: {
      name: "The hours",
      hint: "How many each, and when in the week.",
      missing: "how many hours each puts in",
    },
    money: { name: "The money", hint: "Who pays for what. The coffee too.", missing: "who pays" },
    sender: {
      name: "The sender",
      hint: "Whose name is on the poster, and who writes it.",
      missing: "who the sender is",
    },
    tickets: {
      name: "Tickets and signing up",
      hint: "Who takes them, and does it cost anything?",
      missing: "who takes those who sign up",
    },
    followUp: {
      name: "Looking at it again",
      hint: "How you look at it together, and what you keep an eye on.",
      missing: "how you look at it again",
    },
    notDoing: {
      name: "What the library does not do",
      hint: "Said kindly and clearly, so that nobody waits for it.",
      missing: "what the library does not do",
    },
    howLong: {
      name: "How long the library is in it",
      hint: "And what happens afterwards.",
      missing: "how long the library is in it",
    },
    stopping: {
      name: "How one stops",
      hint: "Who tells whom, and how long before.",
      missing: "how one stops",
    },
  },
);
