import type { AnswerFields, LetterFields } from "./letter.ts";

/** An invitation around a shared challenge, invented; who signs it is said where it is sent. */
export const letterExample: Omit<LetterFields, "senderId"> = {
  kind: "invitation",
  title: "Vil I hjælpe med at forstå de unge i Agger?",
  challenge: "Hvordan får de unge et sted at være om fredagen?",
  strategyId: "",
  quote: "",
  body: "I kender de unge fra en anden side.\n\nKom og fortæl. Vi vil blive klogere sammen.",
  meeting: "En torsdag i hallen",
  answerBy: "2099-12-04",
};

export const answerExample: AnswerFields = { answer: "yes", laterOn: "", word: "Vi kommer gerne" };
