import { words } from "#ui/words.ts";
import type { BorrowerSign, SeenSign } from "./borrower-signs.ts";
import { fewest, type UseCount, type UseScope } from "./library-use.ts";
import type { LibraryUseRow } from "./library-use-sheet.ts";

/** The words about how the library is used from a place. */
export const libraryUseText = words(
  {
    title: "Brug af biblioteket",
    compared: (period: string) => `For hver tusind indbyggere, ${period}`,
    noMunicipality:
      "Vi mangler tallene for hele kommunen. Skriv dem ind nedenfor, så kan I se, om stedet bruger biblioteket mere eller mindre end andre.",
    noRate: "Vi ved ikke, hvor mange der bor her, så tallene kan ikke sammenlignes endnu.",
    distance: (km: string, branch: string) => `Der er ${km} km til ${branch}.`,
    distanceOnly: (km: string) => `Der er ${km} km til det nærmeste bibliotek.`,
    whole: "Hele kommunen",
    counts: {
      loans: "Lån",
      activeBorrowers: "Aktive lånere",
      eventVisits: "Besøg ved arrangementer",
    } satisfies Record<UseCount, string>,
    columns: {
      place: "Sted",
      period: "Periode",
      loans: "Lån",
      activeBorrowers: "Aktive lånere",
      eventVisits: "Besøg ved arrangementer",
      residents: "Indbyggere",
    } satisfies Record<keyof LibraryUseRow, string>,
    perThousand: "For hver tusind",
    rateOf: (count: string) => `${count} for hver tusind`,
    who: "Hvem",
    behind: "Tallene bag",
    residentsOf: (count: string, year: number) => `${count} (${year})`,
    few: `<${fewest}`,
    fewInAll: `<${fewest} i alt`,
    held: "holdes tilbage",
    unknown: "ikke oplyst",
    fewAbout: `»<${fewest}« er én til fire. Så små tal gemmer Vejviser aldrig, for i et lille sted kan de pege på nogen.`,
    heldAbout: "»Holdes tilbage« står der, hvor et tal ville røbe et af de små.",
    source: (sources: string) => `Kilde: ${sources}.`,
    empty: "Bruger de biblioteket i dag?",
    emptyBody:
      "Bibliotekssystemet ved, hvor mange lån og lånere et postnummer eller en by har. Skriv tallene her, både for stedet og for hele kommunen, så kan I se dem ved siden af hinanden. Aldrig hvem, kun hvor mange.",
    type: "Skriv tal ind",
    typeAbout: "Skriver I samme periode igen, bliver den rettet. Et tomt felt lader det stå, der stod.",
    sheet: "Tag et udtræk ind fra et regneark.",
    scope: "Hvem handler tallene om?",
    scopes: { place: "Stedet", municipality: "Hele kommunen" } satisfies Record<UseScope, string>,
    period: "Periode",
    periodHint: "Et år, et kvartal eller en måned: 2025, 2. kvartal 2025 eller marts 2025.",
    loans: "Lån",
    activeBorrowers: "Aktive lånere",
    activeBorrowersHint: "Hvor mange der har lånt mindst én gang i perioden.",
    eventVisits: "Besøg ved arrangementer",
    residents: "Indbyggere",
    residentsHint: "Lad feltet stå tomt for et sted, så bruges tallet fra »Tal«.",
    from: "Hvor ved I det fra?",
    fromHint: "For eksempel: udtræk fra bibliotekssystemet, januar 2026.",
    save: "Gem tallene",
    saving: "Gemmer …",
    remove: "Fjern",
    problems: {
      count: `Skriv et helt tal. Er det én til fire, så skriv <${fewest}.`,
      period: "Skriv et år, et kvartal eller en måned, for eksempel 2025, 2. kvartal 2025 eller marts 2025.",
      nothing: "Skriv mindst ét af tallene: lån, aktive lånere eller besøg.",
    },
    rowProblems: {
      cpr: "Her står noget, der ligner et CPR-nummer. Det gemmer Vejviser aldrig.",
      noPlace: "Her mangler stedets navn.",
      longPlace: "Navnet er for langt.",
      unknownPlace: (name: string) =>
        `${name} er ikke et af jeres steder. Tilføj det først, eller ret navnet.`,
      period: "Perioden kan ikke læses. Skriv et år, et kvartal eller en måned.",
      count: "Det er ikke et helt tal.",
      nothing: "Rækken har ingen tal.",
    },
    refused: ({ sign, heading = "", row }: SeenSign) =>
      `Filen er ikke taget ind. ${signWords.da[sign](heading, row ?? 0)} Her hører kun til, hvor mange der har lånt eller været med, aldrig hvem. Lav et udtræk med én række for hvert sted og hver periode, og prøv igen.`,
  },
  {
    title: "Use of the library",
    compared: (period: string) => `For every thousand residents, ${period}`,
    noMunicipality:
      "The numbers of the whole municipality are missing. Type them in below to see whether the place uses the library more or less than others.",
    noRate: "We do not know how many live here, so the numbers cannot be compared yet.",
    distance: (km: string, branch: string) => `It is ${km} km to ${branch}.`,
    distanceOnly: (km: string) => `It is ${km} km to the nearest library.`,
    whole: "The whole municipality",
    counts: { loans: "Loans", activeBorrowers: "Active borrowers", eventVisits: "Visits to events" },
    columns: {
      place: "Place",
      period: "Period",
      loans: "Loans",
      activeBorrowers: "Active borrowers",
      eventVisits: "Visits to events",
      residents: "Residents",
    },
    perThousand: "For every thousand",
    rateOf: (count: string) => `${count} for every thousand`,
    who: "Who",
    behind: "The numbers behind",
    residentsOf: (count: string, year: number) => `${count} (${year})`,
    few: `<${fewest}`,
    fewInAll: `<${fewest} in all`,
    held: "held back",
    unknown: "not known",
    fewAbout: `“<${fewest}” is one to four. Vejviser never keeps numbers that small, for in a small place they may point at somebody.`,
    heldAbout: "“Held back” stands where a number would give one of the small ones away.",
    source: (sources: string) => `Source: ${sources}.`,
    empty: "Do they use the library today?",
    emptyBody:
      "The library system knows how many loans and borrowers a postcode or a town has. Type the numbers here, for the place and for the whole municipality, and see them side by side. Never who, only how many.",
    type: "Type numbers in",
    typeAbout: "The same period typed again is corrected. An empty field leaves what was there.",
    sheet: "Bring figures in from a spreadsheet.",
    scope: "Whom are the numbers about?",
    scopes: { place: "The place", municipality: "The whole municipality" },
    period: "Period",
    periodHint: "A year, a quarter or a month: 2025, Q2 2025 or March 2025.",
    loans: "Loans",
    activeBorrowers: "Active borrowers",
    activeBorrowersHint: "How many have borrowed at least once in the period.",
    eventVisits: "Visits to events",
    residents: "Residents",
    residentsHint: "Leave it empty for a place, and the number from “Figures” is used.",
    from: "How do you know?",
    fromHint: "For example: taken from the library system, January 2026.",
    save: "Save the numbers",
    saving: "Saving …",
    remove: "Remove",
    problems: {
      count: `Write a whole number. If it is one to four, write <${fewest}.`,
      period: "Write a year, a quarter or a month, for example 2025, Q2 2025 or March 2025.",
      nothing: "Write at least one of the numbers: loans, active borrowers or visits.",
    },
    rowProblems: {
      cpr: "This looks like a CPR number. Vejviser never stores one.",
      noPlace: "The name of the place is missing.",
      longPlace: "The name is too long.",
      unknownPlace: (name: string) => `${name} is not one of your places. Add it first, or mend the name.`,
      period: "The period cannot be read. Write a year, a quarter or a month.",
      count: "That is not a whole number.",
      nothing: "There are no numbers in the row.",
    },
    refused: ({ sign, heading = "", row }: SeenSign) =>
      `The file was not taken in. ${signWords.en[sign](heading, row ?? 0)} Only how many have borrowed or come belongs here, never who. Make a list with one row for each place and period, and try again.`,
  },
);

type SignWords = Readonly<Record<BorrowerSign, (heading: string, row: number) => string>>;

/** Why a sheet looks as if it were about single borrowers. The value itself is never said. */
const signWords = words<SignWords>(
  {
    heading: (heading) => `Kolonnen »${heading}« ser ud til at handle om den enkelte låner.`,
    cpr: (_, row) => `I række ${row} står noget, der ligner et CPR-nummer.`,
    email: (_, row) => `I række ${row} står noget, der ligner en e-mailadresse.`,
    phone: (_, row) => `I række ${row} står noget, der ligner et telefonnummer.`,
    number: (_, row) => `I række ${row} står noget, der ligner et lånernummer.`,
    tiny: (_, row) =>
      `Fra række ${row} er der mange rækker om samme sted og periode med næsten ingenting i. Det ligner én række for hver låner.`,
  },
  {
    heading: (heading) => `The column “${heading}” seems to be about single borrowers.`,
    cpr: (_, row) => `Row ${row} holds something that looks like a CPR number.`,
    email: (_, row) => `Row ${row} holds something that looks like an e-mail address.`,
    phone: (_, row) => `Row ${row} holds something that looks like a phone number.`,
    number: (_, row) => `Row ${row} holds something that looks like a borrower number.`,
    tiny: (_, row) =>
      `From row ${row} there are many rows about the same place and period with next to nothing in them. It looks like one row for each borrower.`,
  },
);
