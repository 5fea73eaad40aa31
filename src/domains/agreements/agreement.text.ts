import { words } from "#ui/words.ts";
import type { Side } from "./exchange.ts";

const isBoth = (from: readonly Side[]) => from.length > 1;
const isUs = (from: readonly Side[]) => from[0] === "library";

/** Agreements: where each stands, the list of them, and how one begins. */
export const agreementText = words(
  {
    title: "Aftaler",
    standing: {
      answers: (from: readonly Side[]): string =>
        isBoth(from)
          ? "Begge skal svare først"
          : isUs(from)
            ? "Venter på vores svar"
            : "Venter på deres svar",
      differences: (open: number) =>
        open === 1 ? "Ét spørgsmål at tale om" : `${open} spørgsmål at tale om`,
      text: "Klar til at blive skrevet",
      objection: "Noget er ikke rigtigt endnu",
      confirming: (from: readonly Side[]): string =>
        isBoth(from)
          ? "Teksten venter på begges ja"
          : isUs(from)
            ? "Teksten venter på vores ja"
            : "Teksten venter på deres ja",
      "follow-up": (day: string) => `Tid til at se på den sammen, siden ${day}`,
      agreed: "Aftalt",
      agreedUntil: (day: string) => `Aftalt til og med ${day}`,
      ended: (day: string) => `Slut ${day}`,
      holds: (number: number) => `Udgave ${number} gælder så længe`,
    },
    list: {
      begin: "Begynd en aftale",
      lead: "Hvad vi har sagt til hinanden, og hvor langt vi er.",
      empty: "Sig det højt, før det bliver svært",
      emptyBody:
        "En aftale her er ikke en kontrakt. I svarer hver for sig på otte korte spørgsmål, lægger svarene ved siden af hinanden og skriver én tekst, som begge siger ja til. Så ved alle, hvem der gør hvad, hvor længe – og hvordan man stopper.",
      ended: (count: number) => (count === 1 ? "Én aftale er slut" : `${count} aftaler er slut`),
      withPartner: (partner: string) => `med ${partner}`,
      inForloeb: (engagement: string) => `i ${engagement}`,
      noneHere: "Vi har ingen aftaler med dem endnu. En aftale begynder i et forløb, de er med i.",
      toForloeb: "Se forløbene",
    },
    begin: {
      title: "Hvem vil I aftale noget med?",
      lead: "Det er dem, der er med i forløbet eller er tænkt med.",
      nobody: "Der er ingen partnere i forløbet endnu. Sig først, hvem der er med.",
      toRoom: "Rum for samskabelse",
      withPartner: (partner: string) => `En aftale med ${partner}`,
      another: "Vælg en anden",
      name: "Hvad skal aftalen hedde?",
      nameHint: "Det står øverst, når partneren åbner den.",
      nameOf: (partner: string) => `Aftale med ${partner}`,
      contactPersonId: "Hvem skriver vi til?",
      nobodyYet: "Ingen endnu",
      contactHint: "De får et link. Der er ingen adgangskode.",
      unknown: "Vi kender ingen hos dem endnu.",
      addPerson: "Skriv en kontaktperson ned",
      submit: "Begynd aftalen",
      busy: "Begynder …",
    },
  },
  {
    title: "Agreements",
    standing: {
      answers: (from: readonly Side[]): string =>
        isBoth(from)
          ? "Both are to answer first"
          : isUs(from)
            ? "Waiting for our answers"
            : "Waiting for their answers",
      differences: (open: number) =>
        open === 1 ? "One question to talk about" : `${open} questions to talk about`,
      text: "Ready to be written",
      objection: "Something is not right yet",
      confirming: (from: readonly Side[]): string =>
        isBoth(from)
          ? "The text waits for a yes from both"
          : isUs(from)
            ? "The text waits for our yes"
            : "The text waits for their yes",
      "follow-up": (day: string) => `Time to look at it together, since ${day}`,
      agreed: "Agreed",
      agreedUntil: (day: string) => `Agreed until ${day}`,
      ended: (day: string) => `Ended ${day}`,
      holds: (number: number) => `Version ${number} holds meanwhile`,
    },
    list: {
      begin: "Begin an agreement",
      lead: "What we have said to each other, and how far we are.",
      empty: "Say it out loud before it gets hard",
      emptyBody:
        "An agreement here is no contract. Each of you answers eight short questions alone, you lay the answers side by side and write one text that both say yes to. Then everybody knows who does what, for how long – and how one stops.",
      ended: (count: number) => (count === 1 ? "One agreement has ended" : `${count} agreements have ended`),
      withPartner: (partner: string) => `with ${partner}`,
      inForloeb: (engagement: string) => `in ${engagement}`,
      noneHere: "We have no agreements with them yet. An agreement begins in a forløb they are part of.",
      toForloeb: "See the forløb",
    },
    begin: {
      title: "With whom would you like to agree?",
      lead: "These take part in the forløb or are thought of.",
      nobody: "There are no partners in the forløb yet. Say first who takes part.",
      toRoom: "Room for co-creation",
      withPartner: (partner: string) => `An agreement with ${partner}`,
      another: "Choose another",
      name: "What is the agreement to be called?",
      nameHint: "It stands at the top when the partner opens it.",
      nameOf: (partner: string) => `Agreement with ${partner}`,
      contactPersonId: "Whom do we write to?",
      nobodyYet: "Nobody yet",
      contactHint: "They get a link. There is no password.",
      unknown: "We do not know anybody there yet.",
      addPerson: "Write down a contact person",
      submit: "Begin the agreement",
      busy: "Beginning …",
    },
  },
);
