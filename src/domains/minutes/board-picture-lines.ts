/** How wide a letter of Atkinson Hyperlegible Next is, as a share of its size: the widest of each sort, measured. */
const widths: readonly [RegExp, number][] = [
  [/\s/u, 0.22],
  [/[iljtfrI.,:;'’|!()[\]-]/u, 0.36],
  [/[mwMWÆæ@%]/u, 0.92],
  [/[ЖЮШЩМшщю]/u, 1.03],
  [/\p{Lu}/u, 0.72],
  [/[acekszvxyåéçń]/u, 0.54],
  [/[\u0590-\u08ff]/u, 0.75],
  [/\p{Extended_Pictographic}/u, 1.3],
];
/** What is left: `b`, `0`, `ж`. */
const other = 0.66;
/** Literata, in which names are set, is so much wider. */
export const nameIsWider = 1.15;

/** How wide words are when they are set so high, in the same unit. Rather a little too wide than too narrow. */
export function widthOf(text: string, size: number): number {
  let sum = 0;
  for (const letter of text) sum += widths.find(([sort]) => sort.test(letter))?.[1] ?? other;
  return sum * size;
}

/**
 * A text in lines no wider than `width`, `most` of them at the most: whole words where they fit, and three dots where
 * something is left out.
 */
export function fitted(text: string, width: number, size: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of text
    .split(/\s+/u)
    .filter(Boolean)
    .flatMap((one) => broken(one, width, size))) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`, size) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
    // One line too many is enough to know that there is more.
    if (lines.length > most) break;
  }
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  let end = kept[most - 1] ?? "";
  while (end.includes(" ") && widthOf(`${end} …`, size) > width) end = end.slice(0, end.lastIndexOf(" "));
  while (end.length > 1 && widthOf(`${end} …`, size) > width) end = [...end].slice(0, -1).join("");
  kept[most - 1] = `${end.replace(/[\s,;:–-]+$/u, "")} …`;
  return kept;
}

/** A word that is wider than the line in pieces, so that no letter of it is lost. */
function broken(word: string, width: number, size: number): string[] {
  if (widthOf(word, size) <= width) return [word];
  const pieces: string[] = [];
  for (const letter of word) {
    const last = pieces.at(-1);
    if (last !== undefined && widthOf(last + letter, size) <= width)
      pieces[pieces.length - 1] = last + letter;
    else pieces.push(letter);
  }
  return pieces;
}
