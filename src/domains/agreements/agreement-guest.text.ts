import { words } from "#ui/words.ts";

/** What a partner reads on the page of an agreement, without an account. */
export const agreementGuestText = words(
  {
    gone: "Her er ikke noget at se",
    goneBody:
      "Linket er for gammelt, lukket eller knækket på vejen. Har I fået det i en mail, så prøv at kopiere hele adressen. Ellers ring til biblioteket.",
    ask: {
      lead: (organisation: string) =>
        `Vi vil gerne i gang sammen med jer. Først svarer vi hver for sig på de samme otte spørgsmål. ${organisation} ser ikke jeres svar, før begge har svaret, og I ser ikke deres.`,
      care: "Svar kort. I må gerne springe noget over. Skriv ikke om andres private forhold.",
      done: "Send vores svar",
      later: "Gem, og svar på resten senere",
      saved: "Det er gemt. Resten kan I skrive, når I vil.",
      sent: "Tak. Jeres svar er sendt.",
      sentLead: (organisation: string) =>
        `Vi har fået jeres svar. ${organisation} har ikke svaret endnu. Når begge har svaret, ligger svarene ved siden af hinanden her på siden.`,
      change: "Ret jeres svar",
      oneAtLeast: "Skriv et svar på mindst ét af spørgsmålene.",
      enough: "Der er skrevet så meget her, at det er bedre at tales ved. Ring til biblioteket.",
      laid: "Svarene ligger ved siden af hinanden nu. Ring, hvis I ville have skrevet noget andet.",
    },
    laid: {
      lead: "Her er begges svar ved siden af hinanden. Næste skridt er at tale om dem og skrive én tekst.",
      early:
        "Biblioteket har lagt svarene ved siden af hinanden, før begge var færdige. Resten tager vi sammen.",
      title: "Det svarede vi hver for sig",
      words: "Det er vi enige om",
    },
    text: {
      lead: "Det har vi aftalt med hinanden.",
      draft: "Sådan har vi skrevet det ned. Er det rigtigt?",
      version: (number: number, day: string) => `Udgave ${number}, skrevet ${day}`,
      tasks: "Hvem bærer hvad, nu og senere",
      staysUntil: (day: string) => `Biblioteket er med til og med ${day}.`,
      followUpOn: (day: string) => `Vi ser på det sammen ${day}.`,
      yes: "Hvem har sagt ja",
      nobody: "Ingen endnu.",
      yesBy: (who: string, day: string) => `${who} sagde ja ${day}.`,
      objectedBy: (who: string, day: string) => `${who} skrev ${day}, at noget ikke er rigtigt endnu:`,
      you: "I",
      youAs: (role: string) => `I, som ${role},`,
      holds: (number: number) =>
        `Indtil begge har sagt ja til den her, gælder udgave ${number}. Den kan I læse nederst.`,
      older: (number: number) => `Udgave ${number}, som gælder nu`,
      noContract: "Det er en arbejdsdeling og ikke en kontrakt.",
      print: "Hent aftalen til print",
    },
    answer: {
      title: "Er vi enige?",
      role: "Hvad er du?",
      roleHint: "For eksempel formand eller kasserer. Vi skriver ikke dit navn.",
      yes: "Ja, sådan er vores aftale",
      objection: "Noget er ikke rigtigt endnu",
      what: "Hvad skal være anderledes?",
      send: "Send det til biblioteket",
      thanks: "Tak. Det er skrevet ned, at I har sagt ja.",
      heard: "Tak. Vi læser det og retter teksten sammen med jer.",
      changed: "Teksten er blevet ændret, siden I åbnede siden. Læs den nye her, før I svarer.",
      enough: "Der er svaret så mange gange her, at det er bedre at tales ved. Ring til biblioteket.",
      again: "I har sagt ja. Er noget blevet anderledes?",
    },
    ended: (day: string) => `Aftalen sluttede ${day}.`,
    ends: (day: string) => `Aftalen slutter ${day}.`,
    title: (name: string, organisation: string) => `${name} · ${organisation}`,
    link: (day: string) =>
      `Linket virker til ${day}. Giv det gerne til dem, I bestemmer sammen med, og ikke til andre.`,
  },
  {
    gone: "There is nothing to see here",
    goneBody:
      "The link is too old, closed or broken on the way. If you got it in a mail, try to copy the whole address. Otherwise ring the library.",
    ask: {
      lead: (organisation: string) =>
        `We would like to begin together with you. First each of us answers the same eight questions alone. ${organisation} does not see your answers before both have answered, and you do not see theirs.`,
      care: "Answer briefly. You may skip some. Do not write about other people’s private lives.",
      done: "Send our answers",
      later: "Save, and answer the rest later",
      saved: "It is saved. You can write the rest when you like.",
      sent: "Thank you. Your answers have been sent.",
      sentLead: (organisation: string) =>
        `We have your answers. ${organisation} has not answered yet. When both have, the answers lie side by side here on the page.`,
      change: "Change your answers",
      oneAtLeast: "Write an answer to at least one of the questions.",
      enough: "So much has been written here that it is better to talk. Ring the library.",
      laid: "The answers lie side by side now. Ring if you would have written something else.",
    },
    laid: {
      lead: "Here are the answers of both, side by side. The next step is to talk about them and write one text.",
      early:
        "The library has laid the answers side by side before both were done. We will take the rest together.",
      title: "What each of us answered",
      words: "We agree on this",
    },
    text: {
      lead: "This is what we have agreed with each other.",
      draft: "This is how we have written it down. Is it right?",
      version: (number: number, day: string) => `Version ${number}, written ${day}`,
      tasks: "Who carries what, now and later",
      staysUntil: (day: string) => `The library is in it until ${day}.`,
      followUpOn: (day: string) => `We look at it together ${day}.`,
      yes: "Who has said yes",
      nobody: "Nobody yet.",
      yesBy: (who: string, day: string) => `${who} said yes ${day}.`,
      objectedBy: (who: string, day: string) => `${who} wrote ${day} that something is not right yet:`,
      you: "You",
      youAs: (role: string) => `You, as ${role},`,
      holds: (number: number) =>
        `Until both have said yes to this one, version ${number} holds. You can read it at the bottom.`,
      older: (number: number) => `Version ${number}, which holds now`,
      noContract: "It is a division of work and no contract.",
      print: "Get the agreement for printing",
    },
    answer: {
      title: "Do we agree?",
      role: "What are you?",
      roleHint: "Chairman or treasurer, for example. We do not write your name.",
      yes: "Yes, that is our agreement",
      objection: "Something is not right yet",
      what: "What should be different?",
      send: "Send it to the library",
      thanks: "Thank you. It is written down that you have said yes.",
      heard: "Thank you. We will read it and mend the text together with you.",
      changed:
        "The text has been changed since you opened the page. Read the new one here before you answer.",
      enough: "So many answers have been given here that it is better to talk. Ring the library.",
      again: "You have said yes. Has something become different?",
    },
    ended: (day: string) => `The agreement ended ${day}.`,
    ends: (day: string) => `The agreement ends ${day}.`,
    title: (name: string, organisation: string) => `${name} · ${organisation}`,
    link: (day: string) =>
      `The link works until ${day}. Pass it on to those you decide with, and to nobody else.`,
  },
);
