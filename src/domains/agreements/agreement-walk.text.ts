import { words } from "#ui/words.ts";

/** The walk of one agreement: each alone, side by side, one text (D9). */
export const walkText = words(
  {
    walk: {
      label: "Vejen til en aftale",
      answers: "Hver for sig",
      differences: "Ved siden af hinanden",
      text: "Den fælles tekst",
      agreement: "Aftalen",
      done: "klaret",
    },
    with: "med",
    answers: {
      own: "Vores svar",
      theirs: (partner: string) => `${partner} i telefonen`,
      about:
        "Svar kort, og svar for jer selv. Partneren får de samme spørgsmål. Ingen ser den andens svar, før begge har svaret.",
      phone:
        "Skriv det, som de siger det. Felterne er tomme, også hvis de har svaret på noget selv: Deres svar ser vi først, når begge har svaret.",
      ownFirst: "Svar helst selv først. Så farver det, I hører, ikke det, I mener.",
      toOwn: "Svar for biblioteket",
      toPhone: "Partneren er i telefonen",
      done: "Vi er færdige",
      doneTheirs: "De er færdige",
      later: "Gem, og svar på resten senere",
      saving: "Gemmer …",
      oneAtLeast: "Skriv et svar på mindst ét af spørgsmålene.",
      laid: "Svarene ligger ved siden af hinanden nu. De bliver stående, som de blev givet.",
      toDifferences: "Se dem ved siden af hinanden",
      weHave: "Vi har svaret.",
      weHaveNot: "Vi har ikke svaret på det hele endnu.",
      theyHave: "De har svaret.",
      theyHaveNot: "De har ikke svaret på det hele endnu.",
      layNow: "Læg dem ved siden af hinanden nu",
      layAbout:
        "Så kan begge se alle svar med det samme, også de halve. Det står på begges sider, og det kan ikke laves om.",
    },
    differences: {
      lead: "Læs ét spørgsmål ad gangen. Tag den enes ord, eller skriv jeres egne.",
      notYet: "Svarene ligger her, når begge har svaret hver for sig.",
      library: "Biblioteket",
      silent: "Ikke svaret på det",
      neither: "Det har ingen af jer svaret på. Det kan I lade ligge, eller skrive sammen nu.",
      words: "Det, vi er enige om",
      tasks: "Det bliver til opgaver med én, der har ansvaret.",
      agree: "Det er vi enige om",
      talk: "Det skal vi tale om",
      takeOurs: "Tag vores ord",
      takeTheirs: "Tag deres ord",
      agreed: "Det er I enige om",
      toFind: "Det mangler fælles ord",
      toTalk: "Skal vi tale om",
      edit: "Se svarene, og ret",
      early: "I behøvede ikke vente: Svarene blev lagt frem, før begge havde svaret på det hele.",
      left: (open: number) =>
        open === 0
          ? "I har fundet ord til det hele."
          : open === 1
            ? "Ét spørgsmål mangler endnu fælles ord."
            : `${open} spørgsmål mangler endnu fælles ord.`,
      toText: "Skriv den fælles tekst",
      wordsMissing: "Skriv, hvad I er enige om, eller sig, at I skal tale om det.",
    },
    text: {
      lead: "Én tekst, som begge kan læse højt. Hver gang den gemmes, er det en ny udgave, og den skal begge sige ja til.",
      suggested: "Det, I fandt sammen, står her allerede.",
      alone: "Først svarer begge hver for sig. Så skriver I den fælles tekst.",
      tasks: "Hvem bærer hvad",
      tasksNone: "Der er ingen opgaver i aftalen endnu.",
      tasksAdd: "Skriv opgaver ned",
      tasksFound: "Det fandt I sammen",
      staysUntil: "Biblioteket er med til og med",
      followUpOn: "Dagen, I ser på den sammen",
      followUpHint: "Den dag får du et brev om det.",
      save: "Gem teksten",
      saving: "Gemmer …",
      changed:
        "En kollega har gemt en ny udgave, mens du skrev. Dine ord står her endnu. Læs den nye, og gem igen, hvis dine skal gælde.",
      see: "Se den nye udgave",
    },
  },
  {
    walk: {
      label: "The way to an agreement",
      answers: "Each alone",
      differences: "Side by side",
      text: "The common text",
      agreement: "The agreement",
      done: "done",
    },
    with: "with",
    answers: {
      own: "Our answers",
      theirs: (partner: string) => `${partner} on the telephone`,
      about:
        "Answer briefly, and for yourselves. The partner gets the same questions. Nobody sees the other's answers before both have answered.",
      phone:
        "Write it as they say it. The fields are empty, also if they have answered some themselves: we see their answers only when both have answered.",
      ownFirst: "Answer yourselves first if you can. Then what you hear does not colour what you think.",
      toOwn: "Answer for the library",
      toPhone: "The partner is on the telephone",
      done: "We are done",
      doneTheirs: "They are done",
      later: "Save, and answer the rest later",
      saving: "Saving …",
      oneAtLeast: "Write an answer to at least one of the questions.",
      laid: "The answers lie side by side now. They stay as they were given.",
      toDifferences: "See them side by side",
      weHave: "We have answered.",
      weHaveNot: "We have not answered all of it yet.",
      theyHave: "They have answered.",
      theyHaveNot: "They have not answered all of it yet.",
      layNow: "Lay them side by side now",
      layAbout:
        "Then both see all answers at once, the half ones too. It is told on both pages, and it cannot be undone.",
    },
    differences: {
      lead: "Read one question at a time. Take the words of one, or write your own.",
      notYet: "The answers lie here when both have answered, each alone.",
      library: "The library",
      silent: "No answer to it",
      neither: "None of you answered it. You may leave it, or write it together now.",
      words: "What we agree on",
      tasks: "It becomes tasks, each with one who answers for it.",
      agree: "We agree on that",
      talk: "We must talk about it",
      takeOurs: "Take our words",
      takeTheirs: "Take their words",
      agreed: "You agree on this",
      toFind: "This lacks common words",
      toTalk: "To talk about",
      edit: "See the answers, and edit",
      early: "You did not have to wait: the answers were laid out before both had answered all of it.",
      left: (open: number) =>
        open === 0
          ? "You have found words for all of it."
          : open === 1
            ? "One question still lacks common words."
            : `${open} questions still lack common words.`,
      toText: "Write the common text",
      wordsMissing: "Write what you agree on, or say that you must talk about it.",
    },
    text: {
      lead: "One text both can read aloud. Each time it is saved it is a new version, and both must say yes to it.",
      suggested: "What you found together stands here already.",
      alone: "First each answers alone. Then you write the common text.",
      tasks: "Who carries what",
      tasksNone: "There are no tasks in the agreement yet.",
      tasksAdd: "Write tasks down",
      tasksFound: "You found this together",
      staysUntil: "The library is in it until",
      followUpOn: "The day you look at it together",
      followUpHint: "You get a letter about it that day.",
      save: "Save the text",
      saving: "Saving …",
      changed:
        "A colleague has saved a new version while you wrote. Your words are still here. Read the new one, and save again if yours are to hold.",
      see: "See the new version",
    },
  },
);
