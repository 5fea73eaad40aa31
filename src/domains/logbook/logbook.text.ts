import { words } from "#ui/words.ts";

/** The words of the logbook. */
export const logbookText = words(
  {
    title: "Logbog",
    emptyTitle: "Skriv det ned, mens I husker det",
    empty:
      "Hvad skete der, hvem mødte I, hvad overraskede? Et par linjer er nok. Når planen skrider, eller en af jer får nyt job, er det her, tråden ligger.",
    write: "Skriv i logbogen",
    day: "Dag",
    text: "Hvad skete der?",
    textHint: "Skriv roller frem for navne, når det handler om borgere.",
    save: "Gem",
    saving: "Gemmer …",
    edit: "Ret",
    remove: "Fjern",
    search: "Søg i logbogen",
    searchButton: "Søg",
    notFound: "Der står ikke noget om det.",
    all: "Vis alt",
    minutes: "Læs referatet",
    word: {
      title: "Læg det i logbogen",
      back: "Tilbage til partnernes side",
      someone: "En partner",
      text: "Sådan kommer det til at stå",
      of: (words: string) => `En partner skrev: »${words}«`,
      put: "Læg det i logbogen",
    },
  },
  {
    title: "Logbook",
    emptyTitle: "Write it down while you remember it",
    empty:
      "What happened, whom did you meet, what was a surprise? A couple of lines will do. When plans slip or one of you changes jobs, this is where the thread is.",
    write: "Write in the logbook",
    day: "Day",
    text: "What happened?",
    textHint: "Write roles rather than names when it is about citizens.",
    save: "Save",
    saving: "Saving …",
    edit: "Change",
    remove: "Remove",
    search: "Search the logbook",
    searchButton: "Search",
    notFound: "There is nothing about that.",
    all: "Show everything",
    minutes: "Read the minutes",
    word: {
      title: "Put it in the logbook",
      back: "Back to the partners’ page",
      someone: "A partner",
      text: "This is how it will stand",
      of: (words: string) => `A partner wrote: “${words}”`,
      put: "Put it in the logbook",
    },
  },
);
