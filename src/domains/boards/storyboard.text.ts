import { type Language, words } from "#ui/words.ts";
import {
  countMoods,
  type Frame,
  hasPicture,
  type Mood,
  moodOf,
  type StoryNote,
  slotOf,
} from "./storyboard.ts";
import { storyPictureTexts } from "./storyboard-picture.text.ts";
import { findStoryPicture } from "./storyboard-picture.ts";

const da = {
  /** What each frame may be about, in the order people live it; nobody has to follow it. */
  names: [
    "Situationen",
    "Hører om det",
    "Kommer",
    "Er med",
    "Det, der gør forskellen",
    "Går hjem",
    "Kommer igen",
    "Fortæller det videre",
  ],
  title: "Storyboard",
  strip: "Striben",
  frame: (number: number) => `Billede ${number}`,
  empty: "Ingen har lavet dette billede endnu.",
  wordless: "Tegning uden ord",
  onPaper: "Lavet på papir",
  moods: { like: "Det er godt", ask: "Det spørger jeg om", worry: "Det bekymrer mig" },
  counted: {
    like: (count: number) => (count === 1 ? "1 synes, det er godt" : `${count} synes, det er godt`),
    ask: (count: number) => (count === 1 ? "1 spørger" : `${count} spørger`),
    worry: (count: number) => (count === 1 ? "1 er bekymret" : `${count} er bekymrede`),
  },
  reactions: "Det siger bordet",
  offers: "Andre forslag til billedet",
  take: "Brug dette",
  isShown: "Billedet i striben",
  columns: { picture: "Billede", mood: "Mening" },
  print: "Striben på ét ark (PDF)",
  told: (count: number) => `Storyboard i ${count} billeder.`,
  inFull: "Ordene i fuld længde",
  others: "Forslag, der ikke kom i striben",
};

const en: typeof da = {
  names: [
    "The situation",
    "Hears of it",
    "Arrives",
    "Joins in",
    "What makes the difference",
    "Goes home",
    "Comes back",
    "Tells others",
  ],
  title: "Storyboard",
  strip: "The strip",
  frame: (number: number) => `Picture ${number}`,
  empty: "Nobody has made this picture yet.",
  wordless: "Drawing without words",
  onPaper: "Made on paper",
  moods: { like: "This is good", ask: "I ask about this", worry: "This worries me" },
  counted: {
    like: (count: number) => (count === 1 ? "1 finds it good" : `${count} find it good`),
    ask: (count: number) => (count === 1 ? "1 asks" : `${count} ask`),
    worry: (count: number) => (count === 1 ? "1 is worried" : `${count} are worried`),
  },
  reactions: "What the table says",
  offers: "Other offers for the picture",
  take: "Use this one",
  isShown: "The picture in the strip",
  columns: { picture: "Picture", mood: "Opinion" },
  print: "The strip on one sheet (PDF)",
  told: (count: number) => `A storyboard in ${count} pictures.`,
  inFull: "The words in full",
  others: "Offers that are not in the strip",
};

/** The words of a storyboard, where members work with it and on paper. */
export const storyboardText = words(da, en);

/** What the parts of the board are called, where boards are told part by part. */
export const frameNames = (language: Language): Record<string, string> =>
  Object.fromEntries(
    storyboardText[language].names.map((name, at) => [
      slotOf(at + 1),
      `${storyboardText[language].frame(at + 1)} · ${name}`,
    ]),
  );

/** The words of a note as they were written, and what a helper typed of them in the language they are read in. */
export const captionOf = ({ text, said }: Pick<StoryNote, "text" | "said">, language: Language): string =>
  [text, said[language] && `(${said[language]})`].filter(Boolean).join(" ");

/** What is seen on a picture, for whoever does not see it: its caption, else its name, else that it has none. */
export function pictureInWords(
  { text, extra, said, picture }: Pick<StoryNote, "text" | "extra" | "said" | "picture">,
  language: Language,
): string {
  if (text) return captionOf({ text, said }, language);
  if (picture) return storyboardText[language].onPaper;
  return drawingInWords(extra, language);
}

/** What is seen on a picture without words: its name when it was picked, else that there are none. */
export function drawingInWords(extra: StoryNote["extra"], language: Language): string {
  const picture = findStoryPicture(String(extra.picture ?? ""));
  if (picture) return storyPictureTexts[language][picture.id].title;
  return hasPicture(extra) ? storyboardText[language].wordless : "";
}

/** How a note meets its frame; nothing where that is not what it does. */
export function moodInWords(extra: StoryNote["extra"], language: Language): string {
  const mood = moodOf(extra);
  return mood ? storyboardText[language].moods[mood] : "";
}

/** How people met a frame, counted in words; nothing where nobody did. */
export const moodsInWords = (reactions: readonly StoryNote[], language: Language): string =>
  countMoods(reactions)
    .map(({ mood, count }: { mood: Mood; count: number }) => storyboardText[language].counted[mood](count))
    .join(", ");

/** A strip told in words, frame by frame: what its drawing shows to those who do not see it. */
export function stripInWords(frames: readonly Frame[], language: Language): string {
  const text = storyboardText[language];
  return [
    text.told(frames.length),
    ...frames.map(({ number, shown, reactions }) => {
      const seen = shown ? pictureInWords(shown, language) : text.empty;
      const met = moodsInWords(reactions, language);
      return `${number}. ${text.names[number - 1]}: ${seen.replace(/[.\s]+$/, "")}.${met ? ` ${met}.` : ""}`;
    }),
  ].join(" ");
}
