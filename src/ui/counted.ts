import type { Language } from "./words.ts";

const numbers: Record<Language, readonly string[]> = {
  da: "ingen én to tre fire fem seks syv otte ni ti elleve tolv".split(" "),
  en: "none one two three four five six seven eight nine ten eleven twelve".split(" "),
};

/** A count as a sentence says it: in words up to twelve, in figures from there. "ingen" and "none" for nought. */
export function counted(count: number, language: Language): string {
  return numbers[language][count] ?? String(count);
}

/** The same where a sentence begins. */
export function countedFirst(count: number, language: Language): string {
  const word = counted(count, language);
  return word.charAt(0).toUpperCase() + word.slice(1);
}
