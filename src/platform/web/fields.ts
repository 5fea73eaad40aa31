import { z } from "zod";

/** One line of text of at most 200 characters. Spaces at the ends go; a line break becomes a space. */
export const shortText = z
  .string()
  .overwrite((text) => text.replace(/\s+/g, " ").trim())
  .max(200);

/** Several lines of text, at most `max` characters. */
export const longText = (max: number) =>
  z
    .string()
    .overwrite((text) => text.replace(/\r\n?/g, "\n").trim())
    .max(max);

/** One thing a line; empty lines go. At most `most` of them. */
export const lines = (most: number) => parts(/\r?\n/, 500, most);

/** Several names in one field, with commas or line breaks between. */
export const listed = parts(/[,\n]/, 100, 20);

/** The id a page gives what is about to be written, so that the same form sent twice is one thing. */
export const sentAs = z.uuid().optional();

/** A calendar day, as `2026-11-20`. */
export const dayField = z.iso.date();

/** An e-mail address, in small letters. */
export const emailField = z
  .string()
  .overwrite((text) => text.trim().toLowerCase())
  .max(200)
  .pipe(z.email());

/** A whole number from nought to `most`, or nothing. A dot or a space between thousands is left out. */
export const wholeNumber = (most: number) =>
  z
    .string()
    .default("")
    .transform((text) =>
      text.trim() === "" ? null : Number(text.trim().replace(/(?<=\d)[.\s](?=\d{3}(?!\d))/g, "")),
    )
    .pipe(z.number().int().min(0).max(most).nullable());

function parts(between: RegExp, longest: number, most: number) {
  return z
    .string()
    .default("")
    .transform((text) =>
      text
        .split(between)
        .map((part) => part.trim())
        .filter(Boolean),
    )
    .pipe(z.array(z.string().max(longest)).max(most));
}
