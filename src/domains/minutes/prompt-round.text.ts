import { counted } from "#ui/counted.ts";
import { words } from "#ui/words.ts";

const notesDa = (count: number) => (count === 1 ? "én seddel" : `${counted(count, "da")} sedler`);
const notesEn = (count: number) => (count === 1 ? "one note" : `${counted(count, "en")} notes`);

/** Carrying what was said to the guide's questions from the table into the guide. */
export const promptRoundText = words(
  {
    title: "Til Vejviseren",
    lead: "Bordet svarede på spørgsmål fra Vejviseren. Læg svarene i forløbet, så I kan skrive, hvad I blev enige om. De følger med uden navne.",
    offer: (station: string, count: number) => `${station}: ${notesDa(count)}`,
    carry: "Læg det i Vejviseren",
    carrying: "Lægger det …",
    carried: (station: string) => `Svarene ligger i Vejviseren, ${station}.`,
    open: "Åbn samtalen, og skriv, hvad I blev enige om",
    left: (count: number) =>
      `${sentence(notesDa(count))} hører til spørgsmål, der ikke længere står i Vejviseren. De står kun her.`,
    other: "Uden spørgsmål",
  },
  {
    title: "To the guide",
    lead: "The table answered questions from the guide. Put the answers into the forløb, so that you can write what you agreed on. They come along without names.",
    offer: (station: string, count: number) => `${station}: ${notesEn(count)}`,
    carry: "Put it into the guide",
    carrying: "Putting it there …",
    carried: (station: string) => `The answers lie in the guide, ${station}.`,
    open: "Open the conversation and write what you agreed on",
    left: (count: number) =>
      `${sentence(notesEn(count))} belong to questions that no longer stand in the guide. They stand only here.`,
    other: "To no question",
  },
);

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
