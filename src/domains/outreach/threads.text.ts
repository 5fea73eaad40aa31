import { words } from "#ui/words.ts";

/** The words of the pages where attempts are told and found again, and of the reminder. */
export const threadsText = words(
  {
    partner: {
      title: "Kontakt",
      story: "Det, der er sket",
      empty: "I har ikke skrevet noget endnu",
      emptyBody:
        "Her samler I, hvem der har fat i dem, og hvad de svarede. Så ringer ingen af jer to gange, og den næste ved, hvor I slap. Et opkald, ingen tog, tæller også.",
      reach: "Dem kan I få fat på",
      all: (forloeb: string) => `Alle henvendelser i ${forloeb}`,
      nobody: "I har ikke skrevet nogen kontaktperson ned.",
      addPerson: "Tilføj en",
    },
    list: {
      title: "Henvendelser",
      lead: "Hvem I har fat i, og hvem I venter på. At vente er helt i orden.",
      write: "Skriv en henvendelse",
      open: "Det venter",
      settled: "Det har I fået svar på",
      untried: "Dem er I ikke nået til endnu",
      callList: "Se, hvem I kan ringe til først",
      try: "Skriv, hvad der skete",
      empty: "Ingen er spurgt endnu",
      emptyBody:
        "Begynd med ét opkald. Skriv bagefter en linje om, hvad der skete: et ja, et nej, eller at ingen tog den. Så husker Vejviser, hvem I venter på og til hvornår.",
      emptyAction: "Se, hvem I kan ringe til først",
      find: "Find en partner",
      findButton: "Find",
      order: "Rækkefølge",
      orders: { day: "Den dag, I ser på det igen", name: "Navn", latest: "Det nyeste først" },
      nothingFound: (words: string) => `Ingen af henvendelserne svarer til »${words}«.`,
      csv: "Hent som regneark",
    },
    file: {
      name: "henvendelser",
      columns: ["Partner", "Dag", "Hvem af os", "Hvordan", "Hvad kom der ud af det", "Igen", "Tekst"],
    },
    reminder: {
      title: "Påmindelser",
      lead: "Når I skriver »prøv igen den 4. december«, kan Vejviser minde dig om det den dag.",
      on: "Du får ét brev om morgenen på hverdage, når dagen er kommet for noget, du selv ville tage op igen. Ingen dag, intet brev.",
      off: "Du får ingen breve om det. Det, der venter, står stadig på dit overblik.",
      stop: "Send mig ikke de breve",
      start: "Send mig de breve",
    },
  },
  {
    partner: {
      title: "Contact",
      story: "What has happened",
      empty: "You have not written anything yet",
      emptyBody:
        "Here you keep who has been in touch with them, and what they said. Then nobody calls twice, and the next of you knows where you left off. A call that nobody took counts too.",
      reach: "Whom you can get hold of",
      all: (forloeb: string) => `All contacts in ${forloeb}`,
      nobody: "You have not written down a contact person.",
      addPerson: "Add one",
    },
    list: {
      title: "Who was reached for",
      lead: "Whom you are in touch with, and whom you are waiting for. Waiting is quite all right.",
      write: "Write down a contact",
      open: "Waiting",
      settled: "Answered",
      untried: "You have not got round to these yet",
      callList: "See whom you can call first",
      try: "Write what happened",
      empty: "Nobody has been asked yet",
      emptyBody:
        "Begin with one call. Afterwards write a line about what happened: a yes, a no, or that nobody took it. Then Vejviser remembers whom you are waiting for and until when.",
      emptyAction: "See whom you can call first",
      find: "Find a partner",
      findButton: "Find",
      order: "Order",
      orders: { day: "The day you look at it again", name: "Name", latest: "Newest first" },
      nothingFound: (words: string) => `None of the contacts matches “${words}”.`,
      csv: "Download as a spreadsheet",
    },
    file: {
      name: "contacts",
      columns: ["Partner", "Day", "Which of us", "How", "What came of it", "Again", "Text"],
    },
    reminder: {
      title: "Reminders",
      lead: "When you write “try again 4 December”, Vejviser can remind you on that day.",
      on: "You get one letter in the morning on weekdays, when the day has come for something you wanted to take up again. No day, no letter.",
      off: "You get no letters about it. What is waiting is still on your overview.",
      stop: "Do not send me those letters",
      start: "Send me those letters",
    },
  },
);
