import { counted, countedFirst } from "#ui/counted.ts";
import { words } from "#ui/words.ts";

/** The words on and around the picture of a board. */
export const boardPictureText = words(
  {
    label: "Sådan lå tavlen",
    nth: (nth: number, of: number) => `Tavlen, billede ${nth} af ${of}.`,
    left: (count: number) =>
      count === 1
        ? "Én seddel er ikke tegnet med. Den står i listen herunder."
        : `${countedFirst(count, "da")} sedler er ikke tegnet med, for så kunne ingen læse dem. De står i listen herunder.`,
    more: (count: number) => (count === 1 ? "og én seddel til" : `og ${counted(count, "da")} sedler til`),
    notes: (count: number) => (count === 1 ? "én seddel" : `${counted(count, "da")} sedler`),
    dots: (count: number) => (count === 1 ? "én prik" : `${counted(count, "da")} prikker`),
    heap: (title: string, holds: string) => `»${title}« med ${holds}`,
    and: " og ",
    alone: (notes: string) => `${notes} for sig selv`,
    alt: (what: string) => `Tavlen, som den lå: ${what}.`,
    nuggets: (count: number) => (count === 1 ? "ét guldkorn" : `${counted(count, "da")} guldkorn`),
  },
  {
    label: "How the board lay",
    nth: (nth: number, of: number) => `The board, picture ${nth} of ${of}.`,
    left: (count: number) =>
      count === 1
        ? "One note is not drawn. It stands in the list below."
        : `${countedFirst(count, "en")} notes are not drawn, for then nobody could read them. They stand in the list below.`,
    more: (count: number) => (count === 1 ? "and one more note" : `and ${counted(count, "en")} more notes`),
    notes: (count: number) => (count === 1 ? "one note" : `${counted(count, "en")} notes`),
    dots: (count: number) => (count === 1 ? "one dot" : `${counted(count, "en")} dots`),
    heap: (title: string, holds: string) => `“${title}” with ${holds}`,
    and: " and ",
    alone: (notes: string) => `${notes} by themselves`,
    alt: (what: string) => `The board as it lay: ${what}.`,
    nuggets: (count: number) => (count === 1 ? "one nugget" : `${counted(count, "en")} nuggets`),
  },
);
