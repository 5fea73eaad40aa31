import { words } from "#ui/words.ts";

/** The words of an idea that came up at a table: nobody wrote it to us, so there is nobody to answer. */
export const heardIdeaText = words(
  {
    from: "et møde",
    behind: "kom frem på et møde",
    about:
      "Ingen har skrevet den til os, så der er ingen at svare. Undersøg den sammen med dem, der sad ved bordet, og se, hvad den kan blive til.",
    reasonOf: (words: string) => `På et møde kom en idé frem: »${words}«`,
    rest: "Lad den hvile",
    restAbout:
      "Når I ikke går videre med den nu. Den bliver stående under listen, og I kan tage den op igen.",
    restDo: "Læg den til hvile",
  },
  {
    from: "a meeting",
    behind: "came up at a meeting",
    about:
      "Nobody wrote it to us, so there is nobody to answer. Explore it with those who sat at the table, and see what it can become.",
    reasonOf: (words: string) => `An idea came up at a meeting: “${words}”`,
    rest: "Let it rest",
    restAbout: "When you take it no further now. It stays below the list, and you can take it up again.",
    restDo: "Lay it to rest",
  },
);
