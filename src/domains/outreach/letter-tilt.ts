import type { Language } from "#ui/words.ts";

/** How often a text speaks of us and of our house, and how often of those it is written to. */
export type Tilt = { ours: number; theirs: number };

const ourWords: Record<Language, RegExp> = {
  da: /(?<!\p{L})(vi|os|vores|vor|bibliotek\p{L}*)(?!\p{L})/giu,
  en: /(?<!\p{L})(we|us|our|ours|librar\p{L}*)(?!\p{L})/giu,
};

/**
 * The Danish word for you all is spelt as the word for in, but for its capital. In the middle of a sentence the
 * capital tells; at its beginning only what follows does.
 */
const theirWords: Record<Language, readonly RegExp[]> = {
  da: [
    /(?<!\p{L})(jer|jeres|du|dig|din|dit|dine)(?!\p{L})/giu,
    /(?<=[\p{L}\d,;:–»)] +)I(?!\p{L})/gu,
    /(?<=(?:^|[.!?]\s+|\n\s*))I(?=\s+(?:kan|kender|ved|ser|møder|har|er|bor|gør|vil|skal|må|får|mærker|hører)(?!\p{L}))/gu,
  ],
  en: [/(?<!\p{L})(you|your|yours)(?!\p{L})/giu],
};

/** Counts both in a text written in `language`. */
export function tiltOf(text: string, language: Language): Tilt {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return {
    ours: count(ourWords[language]),
    theirs: theirWords[language].reduce((sum, pattern) => sum + count(pattern), 0),
  };
}

/**
 * Whether a letter speaks mostly of the house it comes from (S5.2: of the shared challenge, not of the library's
 * agenda). A few words of us are needed to say who is writing.
 */
export const speaksMostlyOfUs = ({ ours, theirs }: Tilt): boolean => ours >= 4 && ours > theirs * 1.5;
