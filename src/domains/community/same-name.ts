import { plainWord } from "#platform/files/sheet-file.ts";

/**
 * A name as it is compared with another: without capitals, spaces and signs, and with the dots of an abbreviation
 * left out, so that »B. K. Frem«, »B.K. Frem« and »BK Frem« are one club.
 */
export function sameName(name: string): string {
  return plainWord(name.replace(/(?<![\p{L}\p{N}])(\p{L})\.\s*(?=\p{L}\.)/gu, "$1").replaceAll(".", ""));
}
