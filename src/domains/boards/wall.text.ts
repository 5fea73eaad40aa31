import { counted } from "#ui/counted.ts";
import { words } from "#ui/words.ts";
import { frameNames } from "./storyboard.text.ts";

/** What the big screen says, to be read from six metres. */
export const wallText = words(
  {
    title: "Storskærm",
    notes: (count: number): string => (count === 1 ? "seddel" : "sedler"),
    finished: (count: number) => (count === 1 ? "én er færdig" : `${counted(count, "da")} er færdige`),
    private: "Hver skriver for sig. Vi ser sedlerne, når alle er klar.",
    empty: "Skriv på telefonen. Så kommer sedlen herop.",
    voting: (dots: number) =>
      `Læg ${dots === 1 ? "jeres prik" : "jeres prikker"} på telefonen. I har ${counted(dots, "da")} hver.`,
    more: (count: number) => `+${count} på telefonerne`,
    people: (count: number) => (count === 1 ? "1 er med" : `${count} er med`),
    square: "Firkant til telefonens kamera. Den fører til mødet.",
    code: "Kode",
    clock: "Uret",
    loose: "Det øvrige",
    unnamed: "Uden navn",
    slots: { hard: "Det, der er svært", wish: "Det, man ønsker", ...frameNames("da") } as Record<
      string,
      string
    >,
    dots: (count: number) => (count === 1 ? "1 prik" : `${count} prikker`),
    nugget: "Guldkorn",
    over: "Mødet er slut. Tak for jeres ord.",
    break: "Pause",
  },
  {
    title: "Big screen",
    notes: (count: number) => (count === 1 ? "note" : "notes"),
    finished: (count: number) => (count === 1 ? "one is finished" : `${counted(count, "en")} are finished`),
    private: "Everybody writes alone. We see the notes when all are ready.",
    empty: "Write on your phone. Then the note comes up here.",
    voting: (dots: number) =>
      `Lay your ${dots === 1 ? "dot" : "dots"} on the phone. You have ${counted(dots, "en")} each.`,
    more: (count: number) => `+${count} on the phones`,
    people: (count: number) => (count === 1 ? "1 is here" : `${count} are here`),
    square: "Square for the camera of a phone. It leads to the meeting.",
    code: "Code",
    clock: "The clock",
    loose: "The rest",
    unnamed: "Without a name",
    slots: { hard: "What is hard", wish: "What one wishes", ...frameNames("en") } as Record<string, string>,
    dots: (count: number) => (count === 1 ? "1 dot" : `${count} dots`),
    nugget: "Nugget",
    over: "The meeting is over. Thank you for your words.",
    break: "Break",
  },
);
