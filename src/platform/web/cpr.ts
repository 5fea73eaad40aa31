/**
 * Whether a text holds something shaped like a Danish CPR number: a real date (day and month; day + 60 in
 * replacement numbers) and four digits, with or without hyphen, dots or spaces between. Control digits are not asked for: since 2007
 * numbers are given out that do not pass that check (CPR-kontoret). Vejviser stores no such number anywhere.
 */
export function holdsCpr(text: string): boolean {
  for (const match of text.normalize("NFKC").matchAll(shape)) {
    const day = Number(match[1]);
    const month = Number(match[2]);
    if (month >= 1 && month <= 12 && (day % 60 || day) >= 1 && day % 60 <= 31) return true;
  }
  return false;
}

const gap = "[\\s.\\u00a0]?";
// A longer run of digits is something else (an account, an order); a hyphen of any kind may stand in the middle.
const shape = new RegExp(
  `(?<![\\d])([0-9]{2})${gap}([0-9]{2})${gap}([0-9]{2})\\s?[-\\u2010-\\u2015\\u2212]?\\s?[0-9]{4}(?![\\d])`,
  "g",
);
