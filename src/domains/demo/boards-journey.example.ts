import type { NoteStory } from "./boards.example.ts";

/** A Saturday at the football ground as fathers meet it, at the second meeting. */
export const journeyNotes: readonly NoteStory[] = [
  {
    by: "fathers",
    slot: "before",
    text: "Mailen fra klubben kommer torsdag aften. Den er lang.",
    extra: { feeling: -1, where: "Klubben", channel: "web" },
  },
  {
    by: "fathers",
    slot: "before",
    text: "Man kører derud. Det går godt, man snakker i bilen.",
    extra: { feeling: 2, where: "I bilen" },
  },
  {
    by: "scout",
    slot: "during",
    text: "Drengen løber, og så står man der.",
    extra: { feeling: -2, where: "Parkeringspladsen" },
  },
  {
    by: "kiosk",
    slot: "during",
    text: "Kiosken åbner først, når kampen er i gang.",
    extra: { feeling: -1, where: "Kiosken" },
  },
  {
    by: "arabic",
    slot: "during",
    text: "لا أحد يشرح أين يمكن الوقوف",
    said: { da: "Ingen forklarer, hvor man kan stå" },
    extra: { feeling: -2 },
  },
  {
    by: "chair",
    slot: "during",
    text: "Træneren nikker, når man kommer hen til hegnet.",
    extra: { feeling: 1, where: "Træneren", channel: "meeting" },
    nugget: true,
  },
  {
    by: "fathers",
    slot: "after",
    text: "Der bliver sagt tak for i dag til drengene.",
    extra: { feeling: 0, where: "Omklædningen" },
  },
  {
    by: "fathers",
    slot: "after",
    text: "Hjem igen. Drengen fortæller, og man ville gerne have set det.",
    extra: { feeling: 1, where: "I bilen" },
  },
];
