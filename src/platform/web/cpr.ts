/**
 * Whether a text holds something shaped like a Danish CPR number: a day of the year (day + 60 in replacement
 * numbers), two digits for the year and four more, in one run or with the same separator between the pairs.
 * Control digits are not asked for: since 2007 numbers are given out that do not pass that check (CPR-kontoret).
 * Vejviser stores no such number anywhere.
 */
export function holdsCpr(text: string): boolean {
  for (const [, day, , month] of plain(text).matchAll(shape)) {
    if (isDayOfYear(Number(day) > 60 ? Number(day) - 60 : Number(day), Number(month))) return true;
  }
  return false;
}

/** Digits and signs in their plain form, without invisible marks, and without ids, which hold any digits by chance. */
function plain(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "")
    .replace(ids, "");
}

function isDayOfYear(day: number, month: number): boolean {
  // The last day of a month in a leap year.
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(2000, month, 0).getDate();
}

const ids = /\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi;

// Looks ahead without taking anything, so that other digits just before hide nothing. A longer run of digits is
// something else: an account, an order. A new line ends what came before.
const shape =
  /(?<!\d)(?=(\d\d)([ \t./\p{Pd}\u2212]{0,2})(\d\d)\2\d\d(?:\2|[ \t\p{Pd}\u2212]{0,3})\d{4}(?!\d))/gu;
