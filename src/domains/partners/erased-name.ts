import { folded } from "./likeness.ts";

/** What is left where a name stood. */
export const erasedName = "[slettet]";

/** What a person is known by in a text. Patterns are regular expressions as PostgreSQL reads them, whatever the capitals. */
type KnownBy = { name: string; phone: string; email: string };

/** Shorter texts than this stand inside other words, and would cross out what is not meant. */
const shortestName = 3;

// Bo stands in Bogbussen, and Anne in Anne-Grethe, too.
const before = "(?<![[:alnum:]])(?<![[:alnum:]]-)";
const after = "(?![[:alnum:]]|-[[:alnum:]])";

/**
 * Where somebody stands in a text, as a whole: the name as people write it (in the genitive, with the surname first,
 * without the names in between, æøå spelled out), the telephone number however it is spaced, the mail address.
 * Undefined when there is nothing to look for.
 */
export function patternOf({ name, phone, email }: KnownBy): string | undefined {
  const parts = [...waysToWrite(name).map(asName), asPhone(phone), asMail(email)].filter(Boolean);
  return parts.length > 0 ? parts.join("|") : undefined;
}

/** Where the first name stands alone. Capitals count: Per is somebody, and per is a word. Undefined for one name only. */
export function firstNamePattern(name: string): string | undefined {
  const [first = "", ...others] = wordsOf(name);
  return others.length > 0 && first.length > 1 ? `${before}${literal(first)}(['’]?s)?${after}` : undefined;
}

function waysToWrite(name: string): string[][] {
  const words = wordsOf(name);
  const [first = "", last = ""] = [words[0], words.at(-1)];
  const ways = words.length > 1 ? [words, [first, last], [`${last},`, ...words.slice(0, -1)]] : [words];
  const spelled = ways.map((way) =>
    way.map((word) => (word.endsWith(",") ? `${folded(word)},` : folded(word))),
  );
  const all = [...ways, ...spelled].filter((way) => way.join(" ").length >= shortestName);
  return [...new Map(all.map((way) => [way.join(" ").toLowerCase(), way])).values()];
}

const wordsOf = (name: string) => name.split(/\s+/).filter(Boolean);

const asName = (words: readonly string[]) => `${before}${words.map(literal).join("\\s+")}(['’]?s)?${after}`;

function asPhone(phone: string): string {
  const digits = phone.replace(/^\s*(\+|00)45/, "").replace(/\D/g, "");
  return digits.length < 6
    ? ""
    : `(?<![[:alnum:]])((\\+|00)45[ .-]*)?${[...digits].join("[ .-]*")}(?![[:alnum:]])`;
}

function asMail(email: string): string {
  const address = email.trim();
  return address.length < shortestName
    ? ""
    : `(?<![[:alnum:]._%+-])${literal(address)}(?![[:alnum:]-]|\\.[[:alnum:]])`;
}

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
