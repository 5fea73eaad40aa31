import { words } from "#ui/words.ts";

/** The words about the page where citizens write, for those who open and close it. */
export const ideaPageText = words(
  {
    title: "Siden »Har du en idé?«",
    lead: "En side, hvor alle kan skrive en idé til jer. Uden konto, uden e-mail og på en gammel telefon.",
    stateOpen: "Siden er åben",
    stateClosed: "Siden er lukket",
    closedAbout:
      "Den, der kommer forbi, får at vide, at I ikke tager imod idéer her lige nu, og bliver bedt om at kigge ind hos jer.",
    address: "Adressen",
    addressAbout: "Den bliver ved med at være den samme, så den kan hænge på en opslagstavle i årevis.",
    see: "Se siden, som borgerne ser den",
    print: "Et opslag til at hænge op (PDF)",
    change: "Det, der står på siden",
    open: "Siden er åben",
    openHint: "Åbn den, når nogen hos jer læser det, der kommer, og har tid til at svare.",
    intro: "Jeres egne ord øverst på siden",
    introHint: "Står feltet tomt, skriver vi en kort og venlig indledning for jer.",
    places: "Steder, den handler om",
    placesHint: "De bliver nævnt på siden. Sæt ingen krydser, hvis alle steder er lige gode.",
    save: "Gem",
    saving: "Gemmer …",
    notLeader: "En leder eller en administrator hos jer kan åbne siden og ændre, hvad der står på den.",
    notice: {
      lead: "Har du en idé?",
      how: "Skriv den på",
      after: "Du behøver ikke sige, hvem du er.",
    },
  },
  {
    title: "The page “Do you have an idea?”",
    lead: "A page where anybody can write an idea to you. Without account, without e-mail and on an old telephone.",
    stateOpen: "The page is open",
    stateClosed: "The page is closed",
    closedAbout:
      "Whoever comes by is told that you take no ideas here just now, and asked to drop in on you.",
    address: "The address",
    addressAbout: "It stays the same, so that it can hang on a notice board for years.",
    see: "See the page as citizens see it",
    print: "A notice to put up (PDF)",
    change: "What stands on the page",
    open: "The page is open",
    openHint: "Open it when somebody here reads what comes and has time to answer.",
    intro: "Your own words at the top of the page",
    introHint: "If it is empty, we write a short and kind beginning for you.",
    places: "Places it is about",
    placesHint: "They are named on the page. Tick none if all places are equally good.",
    save: "Save",
    saving: "Saving …",
    notLeader: "A leader or an administrator can open the page and change what stands on it.",
    notice: {
      lead: "Do you have an idea?",
      how: "Write it at",
      after: "You need not say who you are.",
    },
  },
);
