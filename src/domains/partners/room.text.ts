import { joinNames } from "#ui/names.ts";
import { words } from "#ui/words.ts";
import type { Sector } from "./partner.ts";

const danish = [
  "Ingen",
  "Én",
  "To",
  "Tre",
  "Fire",
  "Fem",
  "Seks",
  "Syv",
  "Otte",
  "Ni",
  "Ti",
  "Elleve",
  "Tolv",
];
const english = "Nobody One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve".split(" ");
const small = (word: string) => word.toLowerCase();
const da = (count: number) => danish[count] ?? String(count);
const en = (count: number) => english[count] ?? String(count);

/** The words about the room for co-creation: who takes part, sector by sector. */
export const roomText = words(
  {
    title: "Rum for samskabelse",
    tab: "Partnere",
    about: "samskabelse om",
    /** How many are in, and how many of them are new to us. */
    present: (count: number, isNew: number) => {
      if (count === 0) return "Her er ingen endnu.";
      const fresh = isNew === 1 ? "én er ny for os" : `${small(da(isNew))} er nye for os`;
      return isNew === 0 ? `${da(count)} er med.` : `${da(count)} er med, ${fresh}.`;
    },
    missing: (where: readonly string[]) => `Ingen ${joinNames(where, "da")} er med endnu.`,
    ask: {
      public: "Hvem på rådhuset møder de samme mennesker?",
      third: "Hvilken forening ville savne dem?",
      private: "Hvor handler de, og hvem står bag disken?",
      informal: "Hvem er den, alle ringer til? Hvem kender nogen?",
    } satisfies Record<Sector, string>,
    newToUs: "ny for os",
    since: (month: string) => `siden ${month}`,
    asTable: "Som tabel",
    tableCaption: "Hvem er med, siden hvornår og med hvad",
    sector: "Sektor",
    partner: "Partner",
    sinceHead: "Siden",
    whatHead: "Med hvad",
    newHead: "Ny for os",
    targetGroupHead: "Målgruppe",
    yes: "ja",
    no: "nej",
    edit: "Ret",
    printA4: "skriv ud på A4",
    printA3: "skriv ud på A3",
    word: "hent til Word",
    callFirst: "hvem kan vi ringe til først?",
    considering: (names: string) => `I overvejer også ${names}.`,
    add: "Sæt en partner ind i rummet",
    addAbout: "Hvem er med, og hvem overvejer I at spørge?",
    noPartners: "I har ingen partnere at vælge imellem endnu.",
    notThere: "Er de ikke på listen?",
    addPartner: "Tilføj en partner",
    fields: {
      partnerId: "Partner",
      stage: "Er de med?",
      stages: { in: "Ja, de er med", considered: "Vi overvejer at spørge dem" },
      what: "Hvad er de med til?",
      whatHint: "For eksempel »hallen om lørdagen« eller »kender familierne«.",
      since: "Siden",
      isNew: "De er nye for os",
      targetGroupId: "Om hvem handler det?",
      branchId: "Hvilket af vores huse?",
      none: "Ikke valgt",
    },
    editTitle: (name: string) => `Ret ${name}`,
    save: "Gem",
    saving: "Gemmer …",
    remove: "Tag dem ud",
    cancel: "Lad det være",
    alt: (lead: string, sectors: string) => `Rum for samskabelse med fire felter. ${lead} ${sectors}`,
    altSector: (sector: string, names: string) => `${sector}: ${names}.`,
    nobody: "ingen endnu",
    place: {
      title: (place: string) => `Partnere i ${place}`,
      lead: (count: number) =>
        count === 0
          ? "Her har I ingen partnere endnu. Begynd med dem, der allerede står på jeres lister."
          : count === 1
            ? "Én partner når folk her."
            : `${da(count)} partnere når folk her.`,
      fromLists: "Fra jeres lister",
      fromListsAbout: "Det, I har skrevet op om stedet. Ét tryk, så er det en partner, I kan ringe til.",
      make: "Gør til partner",
      isPartner: "er partner",
      noLists: "Der står ikke noget på stedets lister endnu.",
      toLists: "Gå til listerne",
    },
  },
  {
    title: "Room for co-creation",
    tab: "Partners",
    about: "co-creation on",
    present: (count: number, isNew: number) => {
      if (count === 0) return "Nobody is here yet.";
      const fresh = `${small(en(isNew))} ${isNew === 1 ? "is" : "are"} new to us`;
      const taking = `${en(count)} ${count === 1 ? "takes" : "take"} part`;
      return isNew === 0 ? `${taking}.` : `${taking}, ${fresh}.`;
    },
    missing: (where: readonly string[]) => `Nobody ${joinNames(where, "en")} takes part yet.`,
    ask: {
      public: "Who at the town hall meets the same people?",
      third: "Which association would miss them?",
      private: "Where do they shop, and who stands behind the counter?",
      informal: "Who is the one everybody rings? Who knows somebody?",
    },
    newToUs: "new to us",
    since: (month: string) => `since ${month}`,
    asTable: "As a table",
    tableCaption: "Who takes part, since when and what with",
    sector: "Sector",
    partner: "Partner",
    sinceHead: "Since",
    whatHead: "What with",
    newHead: "New to us",
    targetGroupHead: "Target group",
    yes: "yes",
    no: "no",
    edit: "Change",
    printA4: "print on A4",
    printA3: "print on A3",
    word: "fetch for Word",
    callFirst: "whom can we ring first?",
    considering: (names: string) => `You are also thinking of ${names}.`,
    add: "Put a partner into the room",
    addAbout: "Who takes part, and whom are you thinking of asking?",
    noPartners: "You have no partners to choose from yet.",
    notThere: "Not on the list?",
    addPartner: "Add a partner",
    fields: {
      partnerId: "Partner",
      stage: "Do they take part?",
      stages: { in: "Yes, they take part", considered: "We are thinking of asking them" },
      what: "What do they take part with?",
      whatHint: "For example “the hall on Saturdays” or “knows the families”.",
      since: "Since",
      isNew: "They are new to us",
      targetGroupId: "Whom is it about?",
      branchId: "Which of our houses?",
      none: "Not chosen",
    },
    editTitle: (name: string) => `Change ${name}`,
    save: "Save",
    saving: "Saving …",
    remove: "Take them out",
    cancel: "Leave it",
    alt: (lead: string, sectors: string) => `Room for co-creation in four fields. ${lead} ${sectors}`,
    altSector: (sector: string, names: string) => `${sector}: ${names}.`,
    nobody: "nobody yet",
    place: {
      title: (place: string) => `Partners in ${place}`,
      lead: (count: number) =>
        count === 0
          ? "You have no partners here yet. Begin with those already on your lists."
          : count === 1
            ? "One partner reaches people here."
            : `${en(count)} partners reach people here.`,
      fromLists: "From your lists",
      fromListsAbout:
        "What you have written down about the place. One press, and it is a partner you can ring.",
      make: "Make it a partner",
      isPartner: "is a partner",
      noLists: "There is nothing on the lists of the place yet.",
      toLists: "Go to the lists",
    },
  },
);
