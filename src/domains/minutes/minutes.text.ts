import { counted, countedFirst } from "#ui/counted.ts";
import { words } from "#ui/words.ts";

/** The words of the minutes themselves: on the page, on paper and in a mail. */
export const minutesText = words(
  {
    title: "Referat",
    of: (meeting: string) => `Referat: ${meeting.toLowerCase()}`,
    facts: {
      when: "Hvornår",
      where: "Hvor",
      partners: "Partnere",
      citizens: "Borgere",
      colleagues: "Fra biblioteket",
      wrote: "Ved bordet",
      stays: "Det bliver i rummet",
    },
    unsaid: "Det er ikke skrevet ned, hvem der kom.",
    wrote: (people: number, phones: number, scribes: number) =>
      [
        `${countedFirst(people, "da")} skrev med`,
        [
          phones > 0 && (phones === 1 ? "fra én telefon" : `fra ${counted(phones, "da")} telefoner`),
          scribes > 0 &&
            (scribes === 1
              ? "ved ét bord med en fælles pen"
              : `ved ${counted(scribes, "da")} borde med en fælles pen`),
        ]
          .filter(Boolean)
          .join(" og "),
      ]
        .filter(Boolean)
        .join(" ")
        .concat("."),
    together: "Lagt sammen",
    more: "Og det her",
    nugget: "Guldkorn",
    dots: (count: number) => (count === 1 ? "1 prik" : `${count} prikker`),
    mostDots: (what: string, count: number) => `Flest prikker fik ${what}: ${count}.`,
    equalDots: (what: string, count: number) => `Lige mange prikker fik ${what}: ${count} hver.`,
    thenDots: (what: string, count: number) => `Derefter kom ${what} med ${count}.`,
    slots: { hard: "Det, der er svært", wish: "Det, vi ønsker" } as Record<string, string>,
    cards: (hard: number, wish: number) =>
      [
        hard > 0 && (hard === 1 ? "ét kort om det svære" : `${counted(hard, "da")} kort om det svære`),
        wish > 0 && (wish === 1 ? "ét om det, man ønsker" : `${counted(wish, "da")} om det, man ønsker`),
      ]
        .filter(Boolean)
        .join(" og "),
    laid: (what: string) => `Der blev lagt ${what}.`,
    handwritten: "Håndskrevet seddel",
    steps: { caption: "Det næste", who: "Hvem", what: "Hvad", byWhen: "Hvornår", nobody: "Ikke aftalt" },
    decisions: "Det blev besluttet",
    decidedBy: (who: string) => `${who} sørger for det.`,
    tryNext: "Det prøver vi næste gang",
    quote: (text: string) => `»${text}«`,
    nothing: "Der er ikke skrevet noget her.",
    finishedOn: (number: number, day: string) => `Udgave ${number}, ${day}`,
  },
  {
    title: "Minutes",
    of: (meeting: string) => `Minutes: ${meeting.toLowerCase()}`,
    facts: {
      when: "When",
      where: "Where",
      partners: "Partners",
      citizens: "Citizens",
      colleagues: "From the library",
      wrote: "At the table",
      stays: "This stays in the room",
    },
    unsaid: "Nobody has written down who came.",
    wrote: (people: number, phones: number, scribes: number) =>
      [
        `${countedFirst(people, "en")} wrote`,
        [
          phones > 0 && (phones === 1 ? "from one phone" : `from ${counted(phones, "en")} phones`),
          scribes > 0 &&
            (scribes === 1
              ? "at one table with a shared pen"
              : `at ${counted(scribes, "en")} tables with a shared pen`),
        ]
          .filter(Boolean)
          .join(" and "),
      ]
        .filter(Boolean)
        .join(" ")
        .concat("."),
    together: "Put together",
    more: "And this",
    nugget: "Nugget",
    dots: (count: number) => (count === 1 ? "1 dot" : `${count} dots`),
    mostDots: (what: string, count: number) => `Most dots went to ${what}: ${count}.`,
    equalDots: (what: string, count: number) => `Equally many dots went to ${what}: ${count} each.`,
    thenDots: (what: string, count: number) => `Then came ${what} with ${count}.`,
    slots: { hard: "What is hard", wish: "What we wish for" },
    cards: (hard: number, wish: number) =>
      [
        hard > 0 &&
          (hard === 1 ? "one card about what is hard" : `${counted(hard, "en")} cards about what is hard`),
        wish > 0 &&
          (wish === 1 ? "one about what one wishes for" : `${counted(wish, "en")} about what one wishes for`),
      ]
        .filter(Boolean)
        .join(" and "),
    laid: (what: string) => `On the table: ${what}.`,
    handwritten: "Handwritten note",
    steps: { caption: "What comes next", who: "Who", what: "What", byWhen: "When", nobody: "Not agreed" },
    decisions: "It was decided",
    decidedBy: (who: string) => `${who} will see to it.`,
    tryNext: "What we try next time",
    quote: (text: string) => `“${text}”`,
    nothing: "Nothing has been written here.",
    finishedOn: (number: number, day: string) => `Version ${number}, ${day}`,
  },
);
