import { words } from "#ui/words.ts";

/** Words quoted inside a sentence, without the full stop of their own. */
const bare = (words: string) => words.replace(/\.$/, "");

/** What the minutes say of a persona the table worked with, and of laying what it said into the persona. */
export const personaMinutesText = words(
  {
    title: (persona: string) => `${persona}, før og efter mødet`,
    none: (name: string) => `Bordet tog ingen rettelser af ${name} med.`,
    before: "Før mødet",
    after: "Efter mødet",
    what: "Om",
    nothing: "Stod der ikke",
    struck: "Passer ikke",
    because: (why: string) => `Fordi: ${why}`,
    portrait: (name: string) => `Tegnet portræt af ${name}, som er fundet på`,
    reason: {
      before: (meeting: string) => `Før det, bordet sagde: ${meeting}`,
      after: (meeting: string) => `Efter det, bordet sagde: ${meeting}`,
    },
    layIn: {
      about: (name: string, count: number) =>
        `${count === 1 ? "En rettelse" : `${count} rettelser`} fra bordet kan lægges ind i ${name}. ${name}, som vi så det før mødet, bliver gemt ved siden af.`,
      press: "Læg det ind i personaen",
      busy: "Lægger ind…",
      done: (name: string) => `Det, bordet tog med, ligger i ${name}.`,
      see: (name: string) => `Se ${name}`,
      versions: "Se før og efter",
      beside: (now: string, words: string) =>
        `Nogen har siden skrevet »${bare(now)}«. Det bliver stående, og bordets ord »${bare(words)}« kommer til at stå ved siden af.`,
      letStand: (was: string, now: string) =>
        `Bordet sagde, at »${bare(was)}« ikke passer. Siden har nogen skrevet »${bare(now)}«, og det får lov at stå.`,
    },
    trait: {
      title: "Et træk ved en persona",
      about:
        "Noget, der skal med i billedet af den, I har fundet på. På personaen står der, hvor det blev sagt.",
      persona: "Hvem passer det på?",
      kind: "Hvad handler det om?",
      text: "Sådan skal det stå",
      add: "Læg det ind i personaen",
      none: "Forløbets målgrupper har ingen personaer endnu.",
      pick: "Vælg, hvem det passer på.",
    },
  },
  {
    title: (persona: string) => `${persona}, before and after the meeting`,
    none: (name: string) => `The table took on no changes to ${name}.`,
    before: "Before the meeting",
    after: "After the meeting",
    what: "About",
    nothing: "Was not there",
    struck: "Does not fit",
    because: (why: string) => `Because: ${why}`,
    portrait: (name: string) => `Drawn portrait of ${name}, who is made up`,
    reason: {
      before: (meeting: string) => `Before what the table said: ${meeting}`,
      after: (meeting: string) => `After what the table said: ${meeting}`,
    },
    layIn: {
      about: (name: string, count: number) =>
        `${count === 1 ? "One change" : `${count} changes`} from the table can go into ${name}. ${name} as we saw it before the meeting is kept beside it.`,
      press: "Put it into the persona",
      busy: "Putting it in…",
      done: (name: string) => `What the table took on is in ${name}.`,
      see: (name: string) => `See ${name}`,
      versions: "See before and after",
      beside: (now: string, words: string) =>
        `Somebody has written “${bare(now)}” since. It stays, and the words of the table, “${bare(words)}”, will stand beside it.`,
      letStand: (was: string, now: string) =>
        `The table said that “${bare(was)}” does not fit. Somebody has written “${bare(now)}” since, and that is left standing.`,
    },
    trait: {
      title: "A trait of a persona",
      about:
        "Something that belongs in the picture of somebody you have made up. The persona says where it was said.",
      persona: "Whom does it fit?",
      kind: "What is it about?",
      text: "This is how it should read",
      add: "Put it into the persona",
      none: "The target groups of the forløb have no personas yet.",
      pick: "Choose whom it fits.",
    },
  },
);
