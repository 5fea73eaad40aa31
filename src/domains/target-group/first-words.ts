/**
 * So much of a text that it can be known where it stands, at most `most` letters: whole sentences where there are
 * any to speak of, else whole words and three dots.
 */
export function firstWords(text: string, most: number): string {
  const flat = text.replace(/\s+/g, " ").trim();
  if (flat.length <= most) return flat;
  const start = flat.slice(0, most);
  const sentences = /^.*[.!?»”](?=\s)/u.exec(start)?.[0] ?? "";
  if (sentences.length > most / 2) return sentences;
  return `${start.replace(/\s+\S*$/, "").replace(/[,;:–.]$/, "")} …`;
}
