import { folded } from "#domains/partners/likeness.ts";

/** About how much of a text is shown to say why something was found, in letters. */
const mostShown = 150;

/**
 * The sentence of a text in which one of these words stands, folded as the search folds them; the first sentence when
 * none does. Cut at a word when it is long.
 */
export function sentenceWith(text: string, foldedWords: readonly string[]): string {
  const sentences = text
    .split(/(?<=[.?!])\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .filter(Boolean);
  const sought = new Set(foldedWords);
  const best =
    sentences.find((sentence) =>
      folded(sentence)
        .split(" ")
        .some((word) => sought.has(word)),
    ) ??
    sentences[0] ??
    "";
  if (best.length <= mostShown) return best;
  return `${best.slice(0, best.lastIndexOf(" ", mostShown)).replace(/[.,;:]$/, "")} …`;
}

/** A name inside a sentence: »Fædre med drenge« becomes »fædre med drenge«, and »FDF« stays. */
export const lowered = (name: string): string =>
  /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLocaleLowerCase("da") + name.slice(1) : name;
