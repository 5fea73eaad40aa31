import type { Said } from "#ui/tongues.ts";
import { paperPhotoTongues } from "./paper-photo-tongues.text.ts";
import type { PaperRefusal, PaperStep } from "./paper-straighten.ts";

const da = {
  take: "Tag et billede af arket",
  hint: "Lige ovenfra, i godt lys, med de fire sorte firkanter i hjørnerne.",
  noScript:
    "Billedet læses på din egen telefon, og det kan den kun, når browseren må køre script. Skriv noterne ind med tasterne i stedet.",
  steps: {
    opening: "Åbner billedet …",
    looking: "Leder efter arket …",
    straightening: "Retter det ud …",
    cutting: "Klipper felterne ud …",
  } satisfies Record<PaperStep | "opening", string>,
  refused: {
    "no-marks":
      "Vi kan ikke finde arket. De fire sorte firkanter i hjørnerne skal alle være med på billedet.",
    "three-marks":
      "Vi kan kun se tre af hjørnerne. Flyt det, der ligger over det fjerde, og tag billedet igen.",
    "unknown-sheet":
      "Vi kan se fire hjørner, men ikke hvilket ark det er. Rækken af små sorte felter foroven skal være fri.",
    "two-sheets": "Der er to ark på billedet. Tag dem ét ad gangen.",
    "too-small": "Arket fylder for lidt til, at skriften kan læses. Gå tættere på, og tag billedet igen.",
    blurred: "Billedet er uskarpt. Hold telefonen i ro, eller find mere lys, og tag det igen.",
    broken: "Billedet kan ikke åbnes her. Tag det igen. JPEG og PNG kan bruges.",
  } satisfies Record<PaperRefusal | "broken", string>,
  failed: "Det gik galt undervejs. Prøv én gang til, eller luk andre ting på telefonen først.",
  found: (title: string, written: number, empty: number) =>
    `Her er arket »${title}«: ${written === 1 ? "ét felt" : `${written} felter`} med noget i, ${empty} ${empty === 1 ? "tomt" : "tomme"}.`,
  corner: "Et hjørne var skjult. Se efter, at felterne er klippet rigtigt.",
  faces:
    "Er der ansigter eller navne på billedet? Lad de felter være, eller dæk dem til, og tag billedet igen.",
  choose: "Hvad skal med?",
  chosen: (count: number) => (count === 1 ? "Én note kommer med." : `${count} noter kommer med.`),
  empty: (count: number) => (count === 1 ? "Ét tomt felt" : `${count} tomme felter`),
  doubt: { covered: "Noget ligger hen over feltet. Se efter.", glare: "Lyset blænder i feltet. Se efter." },
  sheet: "Arket, rettet ud",
  cut: (field: string) => `Det, der står i »${field}«`,
  again: "Tag et nyt billede",
  /** What a field is called where its own name is not known in this tongue. */
  field: (number: number) => `Felt ${number}`,
};

/** The words around a photo of a sheet. */
export type PaperPhotoWords = typeof da;

const en: PaperPhotoWords = {
  take: "Take a picture of the sheet",
  hint: "From straight above, in good light, with the four black squares in the corners.",
  noScript:
    "The picture is read on your own phone, and that takes a browser that may run script. Type the notes instead.",
  steps: {
    opening: "Opening the picture …",
    looking: "Looking for the sheet …",
    straightening: "Straightening it …",
    cutting: "Cutting out the fields …",
  },
  refused: {
    "no-marks": "We cannot find the sheet. All four black squares in the corners must be in the picture.",
    "three-marks": "We can see only three of the corners. Move what covers the fourth, and take it again.",
    "unknown-sheet":
      "We can see four corners, but not which sheet it is. The row of small black cells at the top must be clear.",
    "two-sheets": "There are two sheets in the picture. Take them one at a time.",
    "too-small":
      "The sheet is too small in the picture for its writing to be read. Go closer, and take it again.",
    blurred: "The picture is blurred. Hold the phone still, or find more light, and take it again.",
    broken: "The picture cannot be opened here. Take it again. JPEG and PNG will do.",
  },
  failed: "Something went wrong on the way. Try once more, or close other things on the phone first.",
  found: (title: string, written: number, empty: number) =>
    `Here is the sheet »${title}«: ${written === 1 ? "one field" : `${written} fields`} with something in, ${empty} empty.`,
  corner: "One corner was hidden. See that the fields are cut right.",
  faces: "Are there faces or names in the picture? Leave those fields out, or cover them and take it again.",
  choose: "What comes along?",
  chosen: (count: number) => (count === 1 ? "One note comes along." : `${count} notes come along.`),
  empty: (count: number) => (count === 1 ? "One empty field" : `${count} empty fields`),
  doubt: {
    covered: "Something lies over the field. Have a look.",
    glare: "The light dazzles in the field. Have a look.",
  },
  sheet: "The sheet, straightened",
  cut: (field: string) => `What is written in »${field}«`,
  again: "Take another picture",
  field: (number: number) => `Field ${number}`,
};

export const paperPhotoText: Said<PaperPhotoWords> = { da, en, ...paperPhotoTongues };
