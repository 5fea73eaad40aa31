import type { Strength } from "#domains/partners/contact-person.ts";
import { words } from "#ui/words.ts";

/** A path of introductions, told as one tells it to a colleague. */
export const warmPathText = words(
  {
    label: "Vejen derhen",
    iKnow: {
      1: "Du kender dem af navn.",
      2: "Du har selv arbejdet sammen med dem.",
      3: "Du kender dem selv godt.",
    } satisfies Record<Strength, string>,
    theyKnow: {
      1: (name: string) => `Spørg ${name}, som kender dem af navn.`,
      2: (name: string) => `Spørg ${name}, som har arbejdet sammen med dem.`,
      3: (name: string) => `Spørg ${name}, som kender dem godt.`,
    } satisfies Record<Strength, (name: string) => string>,
    iKnowFirst: {
      1: (first: string) => `Du kender ${first} af navn`,
      2: (first: string) => `Du har arbejdet sammen med ${first}`,
      3: (first: string) => `Du kender ${first} godt`,
    } satisfies Record<Strength, (first: string) => string>,
    theyKnowFirst: {
      1: (name: string, first: string) => `Spørg ${name}, som kender ${first} af navn`,
      2: (name: string, first: string) => `Spørg ${name}, som har arbejdet sammen med ${first}`,
      3: (name: string, first: string) => `Spørg ${name}, som kender ${first} godt`,
    } satisfies Record<Strength, (name: string, first: string) => string>,
    /** What ties one partner to the next; it follows a colon or "og". */
    bond: {
      1: (next: string) => `de kender ${next} af navn`,
      2: (next: string) => `de har arbejdet sammen med ${next}`,
      3: (next: string) => `de kender ${next} godt`,
    } satisfies Record<Strength, (next: string) => string>,
    shared: (next: string, engagement: string) =>
      `de har været med i »${engagement}« sammen med ${next}, men vi ved ikke, om de kender hinanden`,
    and: ", og ",
    others: "Andre veje",
    none: "Vi kender ingen vej til dem endnu.",
  },
  {
    label: "The way there",
    iKnow: {
      1: "You know them by name.",
      2: "You have worked with them yourself.",
      3: "You know them well yourself.",
    },
    theyKnow: {
      1: (name: string) => `Ask ${name}, who knows them by name.`,
      2: (name: string) => `Ask ${name}, who has worked with them.`,
      3: (name: string) => `Ask ${name}, who knows them well.`,
    },
    iKnowFirst: {
      1: (first: string) => `You know ${first} by name`,
      2: (first: string) => `You have worked with ${first}`,
      3: (first: string) => `You know ${first} well`,
    },
    theyKnowFirst: {
      1: (name: string, first: string) => `Ask ${name}, who knows ${first} by name`,
      2: (name: string, first: string) => `Ask ${name}, who has worked with ${first}`,
      3: (name: string, first: string) => `Ask ${name}, who knows ${first} well`,
    },
    bond: {
      1: (next: string) => `they know ${next} by name`,
      2: (next: string) => `they have worked with ${next}`,
      3: (next: string) => `they know ${next} well`,
    },
    shared: (next: string, engagement: string) =>
      `they took part in “${engagement}” together with ${next}, but we do not know whether they know each other`,
    and: ", and ",
    others: "Other ways",
    none: "We know no way to them yet.",
  },
);
