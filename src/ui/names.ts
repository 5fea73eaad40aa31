import type { Language } from "./words.ts";

/**
 * People as a sentence names them: "Mette, Jens og Amina". With `most`, the rest is counted: "Mette, Jens og
 * 58 andre". An empty list gives an empty text.
 */
export function joinNames(
  names: readonly string[],
  language: Language,
  most = Number.POSITIVE_INFINITY,
): string {
  if (names.length <= most) return listed(names, language);
  const left = names.length - most;
  return listed([...names.slice(0, most), others(left, language)], language);
}

function listed(names: readonly string[], language: Language): string {
  const locale = language === "da" ? "da-DK" : "en-GB";
  return new Intl.ListFormat(locale, { type: "conjunction" }).format(names);
}

function others(count: number, language: Language): string {
  if (language === "da") return count === 1 ? "én til" : `${count} andre`;
  return count === 1 ? "one more" : `${count} others`;
}
