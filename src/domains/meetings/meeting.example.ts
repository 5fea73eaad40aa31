import type { AgendaItemFields } from "./agenda.ts";
import type { MeetingBeginning, MeetingFields } from "./meeting.ts";

/** A first meeting in a club house, invented. */
export const meetingExample: MeetingBeginning = {
  question: "Hvad får en far til at stige ud af bilen?",
  day: "2026-12-03",
  startsAt: "19:00",
  endsAt: "21:00",
  place: "Klubhuset ved boldbanen",
};

/** What is decided of it later on. */
export const planExample: Partial<MeetingFields> = {
  room: "Formanden låser op. Vi har kaffe med.",
  bring: "Et billede fra en lørdag",
  confidentiality: "Vi skriver ned, hvad der bliver sagt, men ikke hvem der siger det.",
  interpreterLanguage: "arabisk",
  interpreterWho: "tolk fra tolkebureauet",
};

export const agendaItemExample: AgendaItemFields = {
  kind: "picture-cards",
  title: "",
  question: "Hvad er svært, og hvad ønsker du for dem?",
  minutes: 30,
  note: "To kort til hver",
};
