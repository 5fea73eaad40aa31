import { words } from "#ui/words.ts";

/** The page on which a sheet can be tried before anybody sits around the table. */
export const paperTryText = words(
  {
    title: "Prøv et ark",
    lead: "Skriv på papir ved mødet, tag et billede, og få hvert felt som en lille note. Her kan I prøve det af.",
    print: "Først: Print et ark",
    printAbout: "Skriv et par ord i nogle af felterne, og lad andre være tomme.",
    printOne: "Print arket til idéer",
    printOther: "De andre ark",
    a4: "A4",
    a3: "A3",
    photo: "Så: Tag et billede af det",
    promise: "Billedet bliver læst på din egen telefon. Her gemmer vi intet, og intet bliver sendt.",
    would: (count: number, kilobytes: number) =>
      `Ved et møde ville ${count === 1 ? "én note" : `${count} noter`} nu ligge på bordet. ${count === 1 ? "Den" : "De"} fylder ${kilobytes} kB.`,
  },
  {
    title: "Try a sheet",
    lead: "Write on paper at the meeting, take a picture, and get each field as a small note. Here you can try it out.",
    print: "First: print a sheet",
    printAbout: "Write a few words in some of its fields, and leave others empty.",
    printOne: "Print the sheet for ideas",
    printOther: "The other sheets",
    a4: "A4",
    a3: "A3",
    photo: "Then: take a picture of it",
    promise: "The picture is read on your own phone. We keep nothing here, and nothing is sent.",
    would: (count: number, kilobytes: number) =>
      `At a meeting ${count === 1 ? "one note" : `${count} notes`} would now lie on the table. ${count === 1 ? "It takes" : "They take"} ${kilobytes} kB.`,
  },
);
