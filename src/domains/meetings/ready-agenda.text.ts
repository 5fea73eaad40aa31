import { words } from "#ui/words.ts";
import type { ItemKind } from "./meeting.ts";

/** The agendas one can begin from, by where in the series they belong. */
export const readyAgendaKeys = ["first", "second", "third"] as const;
export type ReadyAgenda = (typeof readyAgendaKeys)[number];

/** A line as it is laid. */
export type ReadyLine = { kind: ItemKind; title: string; question: string; minutes: number; note: string };
type Agenda = { name: string; about: string; lines: readonly ReadyLine[] };

const line = (kind: ItemKind, minutes: number, question = "", note = ""): ReadyLine => ({
  kind,
  title: "",
  question,
  minutes,
  note,
});

/** Three agendas of two hours: first the people and their days, then the questions, and ideas last (S6.2, S6.9, S6.11). */
export const readyAgendas = words<Record<ReadyAgenda, Agenda>>(
  {
    first: {
      name: "Til det første møde",
      about: "Menneskene først. Ingen ideer endnu, kun det, I ved og undrer jer over.",
      lines: [
        line(
          "welcome",
          10,
          "",
          "Sig, at I kommer med et spørgsmål og ikke med en løsning. Sig, hvem der skriver med, og hvad der bliver i rummet.",
        ),
        line("round", 10, "Hvem er du, og hvor møder du dem, vi skal tale om?"),
        line(
          "picture-cards",
          30,
          "Hvad er svært for dem lige nu, og hvad ønsker du for dem?",
          "Læg alle kort frem. To til hver. Spørg til billedet, før du spørger til meningen.",
        ),
        line("break", 10),
        line(
          "persona",
          25,
          "Kender du nogen som hende eller ham? Hvad passer ikke?",
          "Skriv partnernes ord ned, også når de siger imod.",
        ),
        line("barriers", 20, "Når det en dag er lykkedes: Hvad stod så i vejen i dag?"),
        line(
          "next-steps",
          15,
          "Hvem mangler ved bordet næste gang?",
          "Find den næste dag, mens kalenderne er fremme.",
        ),
      ],
    },
    second: {
      name: "Til det andet møde",
      about: "Fra hverdagen til spørgsmålene. Ideerne må komme til sidst.",
      lines: [
        line("welcome", 5),
        line("round", 10, "Hvad har du lagt mærke til, siden vi sås?"),
        line(
          "service-journey",
          45,
          "Hvad møder de fra først til sidst, og hvordan er det?",
          "Følg ét menneske. Spørg: Og hvad skete der så?",
        ),
        line("break", 10),
        line("development-questions", 20, "Hvad af det, vi har hørt, vil vi spørge om?"),
        line(
          "brainstorm",
          20,
          "",
          "Vælg ét af spørgsmålene. Fem minutters stilhed først, så de stille når at skrive.",
        ),
        line("next-steps", 10, "Hvem spørger målgruppen, inden vi ses igen?"),
      ],
    },
    third: {
      name: "Til det tredje møde",
      about: "Ideen som billeder, så alle kan se, om den holder. Og hvem bærer den?",
      lines: [
        line("welcome", 5),
        line("round", 10, "Hvad sagde de, da du spurgte?"),
        line(
          "storyboard",
          45,
          "Hvad sker der, fra de hører om det, til de går hjem igen?",
          "To til fire om hver tegning. Skriv i hvert billede, hvad der skal være klar.",
        ),
        line("break", 10),
        line(
          "round",
          20,
          "Hvad tror du på, og hvad mangler?",
          "Den, der kender målgruppen bedst, siger noget først.",
        ),
        line(
          "next-steps",
          30,
          "Hvem bærer hvad, og hvad bærer biblioteket ikke?",
          "Prøv det af i det små. Aftal en dag, hvor I ser på, hvordan det gik.",
        ),
      ],
    },
  },
  {
    first: {
      name: "For the first meeting",
      about: "People first. No ideas yet, only what you know and wonder about.",
      lines: [
        line(
          "welcome",
          10,
          "",
          "Say that you come with a question and not with a solution. Say who takes notes and what stays in the room.",
        ),
        line("round", 10, "Who are you, and where do you meet those we are here to talk about?"),
        line(
          "picture-cards",
          30,
          "What is hard for them just now, and what do you wish for them?",
          "Lay all the cards out. Two each. Ask about the picture before you ask what it means.",
        ),
        line("break", 10),
        line(
          "persona",
          25,
          "Do you know somebody like her or him? What does not fit?",
          "Write down the partners' words, also when they disagree.",
        ),
        line("barriers", 20, "When it has worked one day: what stood in the way today?"),
        line(
          "next-steps",
          15,
          "Who is missing at the table next time?",
          "Find the next date while the calendars are out.",
        ),
      ],
    },
    second: {
      name: "For the second meeting",
      about: "From everyday life to the questions. Ideas may come at the end.",
      lines: [
        line("welcome", 5),
        line("round", 10, "What have you noticed since we met?"),
        line(
          "service-journey",
          45,
          "What do they meet from first to last, and what is it like?",
          "Follow one person. Ask: And what happened then?",
        ),
        line("break", 10),
        line("development-questions", 20, "What of all we have heard do we want to ask about?"),
        line(
          "brainstorm",
          20,
          "",
          "Choose one of the questions. Five minutes of silence first, so that the quiet ones get to write.",
        ),
        line("next-steps", 10, "Who asks the target group before we meet again?"),
      ],
    },
    third: {
      name: "For the third meeting",
      about: "The idea in pictures, so that all can see whether it holds. And who carries it?",
      lines: [
        line("welcome", 5),
        line("round", 10, "What did they say when you asked?"),
        line(
          "storyboard",
          45,
          "What happens, from the moment they hear of it until they go home again?",
          "Two to four around each drawing. Write in each picture what must be ready.",
        ),
        line("break", 10),
        line(
          "round",
          20,
          "What do you believe in, and what is missing?",
          "Whoever knows the target group best speaks first.",
        ),
        line(
          "next-steps",
          30,
          "Who carries what, and what does the library not carry?",
          "Try it on a small scale. Agree on a day when you look at how it went.",
        ),
      ],
    },
  },
);
