/** Words that tell one association from no other. */
const filler = new Set(
  "og i på for ved til af den det de en et the of and in at forening foreningen klub klubben aps as amba".split(
    " ",
  ),
);

/**
 * A text as it is compared: small letters, æ ø å spelled out, accents and signs gone. "Café Ærø & Søn" becomes
 * "cafe aeroe og soen".
 */
export function folded(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("æ", "ae")
    .replaceAll("ø", "oe")
    .replaceAll("å", "aa")
    .replaceAll("&", " og ")
    .replaceAll("+", " og ")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/(?<=\p{L})\.(?=\p{L}\.?)/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** A name without what people leave out or say differently, its words in order: the same for the same partner. */
export function nameKey(name: string): string {
  const words = folded(name).split(" ");
  const telling = words.map(bare).filter((word) => word !== "" && !filler.has(word));
  return (telling.length > 0 ? telling : words).toSorted().join(" ");
}

/** "Nørre Sø Idrætsforening" is known as NSI too. */
export function initialsOf(name: string): string {
  return folded(name)
    .split(" ")
    .filter((word) => !["og", "i", "for", "af"].includes(word))
    .map((word) => word[0] ?? "")
    .join("");
}

/**
 * How sure one can be that two names are of the same partner, from 0 to 1: the same key, one the initials of the
 * other, or spelled nearly alike. From `likely` and up it is worth asking.
 */
export function likeness(one: string, other: string): number {
  const [keyOne, keyOther] = [nameKey(one), nameKey(other)];
  if (keyOne === keyOther) return 1;
  const abbreviated = (short: string, long: string) => {
    const letters = folded(short).replaceAll(" ", "");
    return letters.length >= 2 && letters.length <= 6 && letters === initialsOf(long);
  };
  if (abbreviated(one, other) || abbreviated(other, one)) return 0.9;
  return dice(trigrams(keyOne), trigrams(keyOther));
}

/** From this likeness on one is asked whether it is the same. */
export const likely = 0.55;

/** "idraetsforeningen" and "idraet" are one word: the ending says only that it is an association. */
function bare(word: string): string {
  return word.replace(/s?(foreningen|forening|klubben|klub)$/u, (ending) =>
    word.length - ending.length >= 3 ? "" : ending,
  );
}

function trigrams(text: string): Set<string> {
  const found = new Set<string>();
  for (const word of text.split(" ")) {
    const padded = `  ${word} `;
    for (let at = 0; at + 3 <= padded.length; at++) found.add(padded.slice(at, at + 3));
  }
  return found;
}

function dice(one: Set<string>, other: Set<string>): number {
  const shared = [...one].filter((part) => other.has(part)).length;
  return one.size + other.size === 0 ? 0 : (2 * shared) / (one.size + other.size);
}
