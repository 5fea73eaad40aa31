import { words } from "#ui/words.ts";
import type { ExchangeKind, Side } from "./exchange.ts";

/** The words of the canvas of give and take (P4). */
export const exchangeText = words(
  {
    title: "Giv og tag",
    lead: "Læg det frem på bordet, og skriv det sammen. Kort er godt.",
    which: "Hvad handler det om?",
    whole: "Alt, vi laver sammen",
    goal: {
      title: "Det fælles mål",
      ask: "Hvad vil vi, som ingen af os kan alene?",
      commonGoal: "Det fælles mål",
      hint: "Ét spørgsmål eller én sætning, som begge kunne have sagt.",
      write: "Skriv målet",
      change: "Ret målet",
      save: "Gem målet",
      saving: "Gemmer …",
    },
    fields: {
      partner: { gives: "Det kan de give", gets: "Det håber de at få" },
      library: { gives: "Det kan vi give", gets: "Det håber vi at få" },
    } satisfies Record<Side, Record<ExchangeKind, string>>,
    hints: {
      partner: {
        gives: "Et sted, en nøgle, en kanal, hænder, tillid",
        gets: "Flere med, en hånd, et navn, ro",
      },
      library: {
        gives: "Bøger, et rum, folk med tid, en plads i programmet",
        gets: "En vej ind, viden, et sted at være",
      },
    } satisfies Record<Side, Record<ExchangeKind, string>>,
    text: "Skriv en ting",
    add: "Tilføj",
    adding: "Tilføjer …",
    remove: "Fjern",
    suggestion: "Det ved vi i forvejen",
    take: "Tag med",
    emptyHanded: {
      partner: "De giver, men der står ikke, hvad de får. Begge skal have noget ud af det.",
      library: "Vi giver, men der står ikke, hvad vi får. Begge skal have noget ud af det.",
      both: "Begge giver, men ingen får noget endnu. Begge skal have noget ud af det.",
    },
    print: "Læg det på bordet",
    a4: "A4",
    a3: "A3",
    word: "Word",
    web: "Webside",
    removeAll: "Begynd forfra",
    removeAbout: "Alt på denne side tages væk. I kan hente det tilbage i 30 dage.",
    report: {
      title: (partner: string) => `Giv og tag med ${partner}`,
      alt: (goal: string) =>
        `Fire felter med det fælles mål i midten: ${goal} Det, der står i felterne, står også i tabellen.`,
      table: "Det samme som tabel",
      them: "De",
      us: "Vi",
      can: "Kan give",
      hope: "Håber at få",
    },
  },
  {
    title: "Give and take",
    lead: "Lay it on the table and write it together. Short is good.",
    which: "What is it about?",
    whole: "All we do together",
    goal: {
      title: "The common goal",
      ask: "What do we want that neither of us can do alone?",
      commonGoal: "The common goal",
      hint: "One question or one sentence that both could have said.",
      write: "Write the goal",
      change: "Change the goal",
      save: "Save the goal",
      saving: "Saving …",
    },
    fields: {
      partner: { gives: "They can give", gets: "They hope to get" },
      library: { gives: "We can give", gets: "We hope to get" },
    },
    hints: {
      partner: {
        gives: "A place, a key, a channel, hands, trust",
        gets: "More people, a hand, a name, peace",
      },
      library: {
        gives: "Books, a room, people with time, a place in the programme",
        gets: "A way in, knowledge, a place to be",
      },
    },
    text: "Write a thing",
    add: "Add",
    adding: "Adding …",
    remove: "Remove",
    suggestion: "What we know already",
    take: "Take it in",
    emptyHanded: {
      partner: "They give, but nothing says what they get. Both must gain.",
      library: "We give, but nothing says what we get. Both must gain.",
      both: "Both give, but neither gets anything yet. Both must gain.",
    },
    print: "Lay it on the table",
    a4: "A4",
    a3: "A3",
    word: "Word",
    web: "Web page",
    removeAll: "Begin again",
    removeAbout: "Everything on this page is taken away. You can bring it back for 30 days.",
    report: {
      title: (partner) => `Give and take with ${partner}`,
      alt: (goal) =>
        `Four fields with the common goal in the middle: ${goal} What stands in the fields stands in the table too.`,
      table: "The same as a table",
      them: "They",
      us: "We",
      can: "Can give",
      hope: "Hope to get",
    },
  },
);
