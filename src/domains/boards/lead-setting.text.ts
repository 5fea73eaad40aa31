import { counted } from "#ui/counted.ts";
import type { Language } from "#ui/words.ts";
import { words } from "#ui/words.ts";
import type { Anonymity } from "./board.ts";
import type { BoardSetting } from "./board-beginning.ts";
import { silentSentence } from "./lead-silent.text.ts";

/** How a board works, asked and said. */
export const settingText = words(
  {
    change: "Lav om",
    anonymity: "Hvem får at vide, hvem der skrev?",
    anonymities: {
      named: { label: "Alle", about: "Navnet står på sedlen, hvis man har sagt, hvad man hedder." },
      facilitator: { label: "Kun jer, der leder", about: "De andre ser sedlen uden navn." },
      none: { label: "Ingen", about: "Vi gemmer det ikke. Heller ikke I kan finde ud af det senere." },
    } satisfies Record<Anonymity, { label: string; about: string }>,
    hidden: "Hver skriver for sig, indtil I viser sedlerne",
    hiddenHint: "Så bliver de sidste ikke farvet af de første.",
    dots: "Prikker til hver",
    dotsHint: "0, hvis der ikke skal stemmes.",
    several: "Man må lægge flere prikker på den samme",
    save: "Gem",
    saved: "Gemt. Sådan bliver det.",
    fixed: "Der ligger sedler allerede, så det, vi lovede dem, der skrev, kan ikke laves om.",
  },
  {
    change: "Change",
    anonymity: "Who gets to know who wrote?",
    anonymities: {
      named: { label: "Everybody", about: "The name stands on the note, if one has said one's name." },
      facilitator: { label: "Only you who lead", about: "The others see the note without a name." },
      none: { label: "Nobody", about: "We do not keep it. Not even you can find out later." },
    } satisfies Record<Anonymity, { label: string; about: string }>,
    hidden: "Everybody writes alone until you show the notes",
    hiddenHint: "Then the last are not coloured by the first.",
    dots: "Dots for each",
    dotsHint: "0 when there is no vote.",
    several: "One may lay several dots on the same",
    save: "Save",
    saved: "Saved. That is how it will be.",
    fixed: "Notes lie there already, so what we promised those who wrote cannot be changed.",
  },
);

type Sentence = Record<"hidden" | "open", Record<Anonymity, string>>;

const sentences: Record<Language, Sentence> = {
  da: {
    hidden: {
      named: "Ingen ser de andres sedler, før I viser dem, og så står der navn på",
      facilitator: "Ingen ser de andres sedler, før I viser dem, og kun I, der leder, ser, hvem der skrev",
      none: "Ingen ser de andres sedler, før I viser dem, og ingen får nogensinde at vide, hvem der skrev",
    },
    open: {
      named: "Alle ser hver seddel, straks den er skrevet, og hvem der skrev den",
      facilitator: "Alle ser hver seddel, straks den er skrevet, men kun I, der leder, ser, hvem der skrev",
      none: "Alle ser hver seddel, straks den er skrevet, men ingen får at vide, hvem der skrev",
    },
  },
  en: {
    hidden: {
      named: "Nobody sees the others’ notes until you show them, and then there is a name on each",
      facilitator: "Nobody sees the others’ notes until you show them, and only you who lead see who wrote",
      none: "Nobody sees the others’ notes until you show them, and nobody ever gets to know who wrote",
    },
    open: {
      named: "Everybody sees each note as soon as it is written, and who wrote it",
      facilitator: "Everybody sees each note as soon as it is written, but only you who lead see who wrote",
      none: "Everybody sees each note as soon as it is written, but nobody gets to know who wrote",
    },
  },
};

/** How a board works and what comes of it, in one sentence. */
export function settingSentence(
  { hidden, anonymity, dots, passes = 0 }: Pick<BoardSetting, "hidden" | "anonymity" | "dots" | "passes">,
  language: Language,
): string {
  const said =
    passes > 0
      ? silentSentence(passes, language)
      : sentences[language][hidden ? "hidden" : "open"][anonymity];
  if (dots === 0) return `${said}.`;
  const count = counted(dots, language);
  return language === "da"
    ? `${said}; hver får ${count} ${dots === 1 ? "prik" : "prikker"} at stemme med.`
    : `${said}; each gets ${count} ${dots === 1 ? "dot" : "dots"} to vote with.`;
}
