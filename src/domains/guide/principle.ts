import type { Language } from "#ui/words.ts";
import { type Principle, principles } from "./principle.text.ts";

/** One of the seven principles, the same for the same thing, so that a page does not change its mind (S9.3). */
export function principleOf(about: string, language: Language): Principle {
  const all = principles[language];
  const sum = [...about].reduce((so, letter) => (so * 31 + (letter.codePointAt(0) ?? 0)) % 9973, 7);
  const chosen = all[sum % all.length];
  if (!chosen) throw new Error("There are seven principles");
  return chosen;
}
