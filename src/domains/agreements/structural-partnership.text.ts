import { words } from "#ui/words.ts";
import type { StructuralQuestion } from "./structural-partnership.ts";

type Asked = { ask: string; hint: string };

/** The words about cooperation that is to last (V3C). */
export const structuralPartnershipText = words(
  {
    title: "Et samarbejde, der varer",
    lead: "Når to institutioner vil mere end én gang, er døren let at åbne og vanerne svære at se. Spørg jer selv først, og tag så spørgsmålene med til dem.",
    parts: {
      before: "Det, vi kommer fra",
      why: "Hvorfor vi vil det",
      how: "Hvordan det skal være",
    },
    questions: {
      earlier: {
        ask: "Hvad har vi lavet sammen før, og hvad lærte det os?",
        hint: "Også det, der løb ud i sandet.",
      },
      habits: {
        ask: "Hvad gør vi, fordi vi plejer?",
        hint: "En vane er ikke forkert. Den har bare godt af at blive spurgt.",
      },
      buildOn: {
        ask: "Hvad virker så godt, at vi bygger videre på det?",
        hint: "Folk, steder, aftaler, en tone.",
      },
      ourMotive: { ask: "Hvorfor vil vi det?", hint: "Det ærlige svar. Det er nemmere at blive enige om." },
      theirMotive: {
        ask: "Hvorfor tror vi, at de vil det?",
        hint: "Skriv jeres gæt, og spørg dem. Skriv så deres eget svar.",
      },
      forCitizens: {
        ask: "Hvad får borgerne ud af det?",
        hint: "Noget, de ville savne, hvis det holdt op.",
      },
      concept: {
        ask: "Hvem finder på, hvad det skal være?",
        hint: "Den, der tegner det, ejer det. Tør begge ændre på det?",
      },
      time: {
        ask: "Hvor meget tid har hver af os, og hvor længe?",
        hint: "Timer om måneden, og hvem der har sagt ja til dem.",
      },
    } satisfies Record<StructuralQuestion, Asked>,
    engagementId: "Hvilket forløb hører det til?",
    none: "Ikke noget bestemt",
    save: "Gem",
    saving: "Gemmer …",
    changed: (name: string, day: string) => `${name} skrev sidst her ${day}`,
    nothing: "Ikke talt om endnu.",
    print: "Skriv ud",
    pdf: "PDF",
    word: "Word",
    web: "Webside",
    remove: "Fjern det hele",
    removeAbout: "I kan hente det tilbage i 30 dage.",
    earlierOnes: "Skrevet et andet sted",
    earlierAbout: "To partnere er blevet til én. Her står det, der var skrevet om den anden.",
    report: {
      title: (partner: string) => `Et samarbejde, der varer: ${partner}`,
      room: "Plads til at skrive",
    },
  },
  {
    title: "Cooperation that lasts",
    lead: "When two institutions want more than once, the door is easy to open and the habits are hard to see. Ask yourselves first, and then bring the questions to them.",
    parts: { before: "Where we come from", why: "Why we want it", how: "How it should be" },
    questions: {
      earlier: {
        ask: "What have we done together before, and what did it teach us?",
        hint: "Also what came to nothing.",
      },
      habits: {
        ask: "What do we do because we always have?",
        hint: "A habit is not wrong. It only does it good to be asked about.",
      },
      buildOn: {
        ask: "What works so well that we build on it?",
        hint: "People, places, agreements, a tone.",
      },
      ourMotive: { ask: "Why do we want it?", hint: "The honest answer. It is easier to agree on." },
      theirMotive: {
        ask: "Why do we think they want it?",
        hint: "Write your guess, and ask them. Then write their own answer.",
      },
      forCitizens: {
        ask: "What do citizens get out of it?",
        hint: "Something they would miss if it ended.",
      },
      concept: {
        ask: "Who thinks up what it is to be?",
        hint: "Whoever draws it owns it. Do both dare to change it?",
      },
      time: {
        ask: "How much time has each of us, and for how long?",
        hint: "Hours a month, and who has said yes to them.",
      },
    },
    engagementId: "Which forløb does it belong to?",
    none: "None in particular",
    save: "Save",
    saving: "Saving …",
    changed: (name, day) => `${name} last wrote here ${day}`,
    nothing: "Not talked about yet.",
    print: "Print",
    pdf: "PDF",
    word: "Word",
    web: "Web page",
    remove: "Remove it all",
    removeAbout: "You can bring it back for 30 days.",
    earlierOnes: "Written elsewhere",
    earlierAbout: "Two partners have become one. Here is what was written about the other.",
    report: {
      title: (partner) => `Cooperation that lasts: ${partner}`,
      room: "Room to write",
    },
  },
);
