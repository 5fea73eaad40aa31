/**
 * What a code is made of: no letter that looks like another (0 O, 1 I L, 2 Z, 5 S, 8 B, U V), and no vowels, so that
 * no code is a word.
 */
export const codeLetters = "CDFGHJKMNPQRTWX34679";
export const codeLength = 6;

/** A new code, from the numbers given: six of them, each evenly drawn. */
export function codeFrom(numbers: readonly number[]): string {
  return numbers.map((number) => codeLetters[number % codeLetters.length]).join("");
}

/** A code as somebody typed it, or undefined when it cannot be one: spaces, dashes and small letters do no harm. */
export function readCode(typed: string): string | undefined {
  const code = typed
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s\p{Pd}.]/gu, "");
  const fits = code.length === codeLength && [...code].every((letter) => codeLetters.includes(letter));
  return fits ? code : undefined;
}

/** A code as it is shown and said: in two halves. */
export function spokenCode(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`;
}
