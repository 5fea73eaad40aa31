import { words } from "#ui/words.ts";

/** The words of the one who leads, and of the wall and the minutes, about a service journey. */
export const leadJourneyText = words(
  {
    none: "Ingen trin endnu",
    earlier: (step: string) => `Flyt »${step}« tidligere`,
    later: (step: string) => `Flyt »${step}« senere`,
    moved: (number: number, count: number, phase: string, step: string) =>
      `»${step}« er nu trin ${number} af ${count}, ${phase.toLowerCase()}.`,
    columns: { feeling: "Sådan føles det", where: "Hvem eller hvad", channel: "Hvordan" },
    sorting: { which: "Hvordan føles det valgte?", sort: "Sæt ansigt", none: "Intet ansigt" },
    phase: "Hvornår",
    step: "Det sker",
    steps: "Trin for trin",
    dots: "Prikker",
  },
  {
    none: "No steps yet",
    earlier: (step: string) => `Move “${step}” earlier`,
    later: (step: string) => `Move “${step}” later`,
    moved: (number: number, count: number, phase: string, step: string) =>
      `“${step}” is now step ${number} of ${count}, ${phase.toLowerCase()}.`,
    columns: { feeling: "How it feels", where: "Whom or what", channel: "How" },
    sorting: { which: "How does what is picked feel?", sort: "Set the face", none: "No face" },
    phase: "When",
    step: "What happens",
    steps: "Step by step",
    dots: "Dots",
  },
);
