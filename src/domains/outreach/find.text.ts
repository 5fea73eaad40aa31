import type { SearchField } from "#domains/partners/search.ts";
import { words } from "#ui/words.ts";
import type { FoundThing } from "./find.server.ts";

type Kind = FoundThing["kind"];

/** The words of the search for somebody who reaches those one wants to reach, and of the way there. */
export const findText = words(
  {
    title: "Find vej",
    question: "Hvem vil I nå?",
    hint: "Skriv, som I ville spørge en kollega. Det gør ikke noget, at I staver forkert.",
    ask: "Find vej",
    examples: "For eksempel",
    about: (group: string) => `Hvem kan nå ${group}?`,
    more: ["Hvem har et værksted?", "Hvem har en nøgle om lørdagen?"],
    found: "Dem kan I gå til",
    rest: (shown: number, count: number) =>
      `Her er de ${shown}, der passer bedst, af ${count}. Skriv lidt mere om, hvem I leder efter, hvis den rette ikke er her.`,
    reasons: {
      name: () => "",
      reaches: (said: string) => `Når ${said}.`,
      at: (said: string) => `Er i ${said}.`,
      can: (said: string) => `Det kan de: »${said}«`,
      wants: (said: string) => `Det vil de gerne: »${said}«`,
      notes: (said: string) => `I jeres noter: »${said}«`,
      place: (said: string) => `Sted: ${said}.`,
      kind: () => "Er af den slags, I spørger efter.",
      relation: (said: string) => `Har ${said} omkring sig.`,
      group: (said: string) => `Gælder ${said}.`,
      about: (said: string) => said,
    } satisfies Record<SearchField, (said: string) => string>,
    kinds: {
      "target-group": "Målgrupper",
      persona: "Personaer",
      engagement: "Forløb",
      "contact-person": "Kontaktpersoner",
    } satisfies Record<Kind, string>,
    draft: "kladde",
    nobody: "Ingen partner passer på de ord endnu.",
    slips: (said: string) => `Vi fandt ikke ${said}, som det er skrevet. Her er det, der ligner.`,
    nothing: (said: string) => `Vi fandt ikke noget om ${said}.`,
    searched: "Vi har ledt i partnere, kontaktpersoner, målgrupper, personaer og forløb.",
    nearest: "Det her ligner lidt:",
    noWords: "Skriv et ord eller to om, hvem I vil nå, eller hvad I leder efter.",
    try: "Prøv med et andet ord, eller spørg for eksempel:",
    add: "Tilføj en partner",
    empty: "I har ingen partnere endnu",
    emptyBody:
      "Når I har skrevet de første op, og hvem af jer der kender dem, kan I spørge her og få vejen derhen: hvem I skal spørge, og hvem de kender.",
  },
  {
    title: "Find a way",
    question: "Whom do you want to reach?",
    hint: "Write as you would ask a colleague. A slip in the spelling does no harm.",
    ask: "Find a way",
    examples: "For example",
    about: (group: string) => `Who can reach ${group}?`,
    more: ["Who has a workshop?", "Who has a key on Saturdays?"],
    found: "Those you can turn to",
    rest: (shown: number, count: number) =>
      `Here are the ${shown} that fit best, of ${count}. Write a little more about whom you look for if the right one is not here.`,
    reasons: {
      name: () => "",
      reaches: (said: string) => `Reaches ${said}.`,
      at: (said: string) => `Is in ${said}.`,
      can: (said: string) => `What they can do: “${said}”`,
      wants: (said: string) => `What they would like: “${said}”`,
      notes: (said: string) => `In your notes: “${said}”`,
      place: (said: string) => `Place: ${said}.`,
      kind: () => "Is of the kind you ask for.",
      relation: (said: string) => `Has ${said} around them.`,
      group: (said: string) => `Is about ${said}.`,
      about: (said: string) => said,
    },
    kinds: {
      "target-group": "Target groups",
      persona: "Personas",
      engagement: "Forløb",
      "contact-person": "Contact persons",
    },
    draft: "draft",
    nobody: "No partner fits those words yet.",
    slips: (said: string) => `We did not find ${said} as it is spelled. Here is what is like it.`,
    nothing: (said: string) => `We found nothing about ${said}.`,
    searched: "We have looked in partners, contact persons, target groups, personas and forløb.",
    nearest: "This is a little like it:",
    noWords: "Write a word or two about whom you want to reach, or what you look for.",
    try: "Try another word, or ask for example:",
    add: "Add a partner",
    empty: "You have no partners yet",
    emptyBody:
      "When you have written the first ones down, and who of you knows them, you can ask here and be told the way: whom to ask, and whom they know.",
  },
);
