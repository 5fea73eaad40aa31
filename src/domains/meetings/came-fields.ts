import { isProblems, type Problems, readForm } from "#platform/web/form.ts";
import type { Language } from "#ui/words.ts";
import { tryNextSchema } from "./guest.ts";
import type { Guest, WhoCame } from "./guests.server.ts";

/** The name of the field that says how many of a guest came. One alone is ticked instead. */
export const cameField = (guest: Pick<Guest, "id">) => `kom-${guest.id}`;

/**
 * Reads who came: a tick for somebody who was asked alone, a number for several. Refused: what is no whole number from
 * 0 to 100, with the sentence `problem`.
 */
export function readCame(
  form: FormData,
  guests: readonly Guest[],
  language: Language,
  problem: string,
): { value: WhoCame } | Problems {
  const read = readForm(tryNextSchema, form, language);
  if (isProblems(read)) return read;
  const came: Record<string, number> = {};
  const problems: Record<string, string> = {};
  const typed: Record<string, string> = {};
  for (const [name, value] of form) if (typeof value === "string") typed[name] = value;
  for (const guest of guests) {
    const name = cameField(guest);
    const said = (typed[name] ?? "").trim();
    const count = said === "on" ? guest.heads : said === "" ? 0 : Number(said);
    if (Number.isInteger(count) && count >= 0 && count <= 100) came[guest.id] = count;
    else problems[name] = problem;
  }
  if (Object.keys(problems).length > 0) return { problems, typed };
  // Only who came was asked at first; what to try next time stays as it is then.
  return { value: form.has("tryNext") ? { came, tryNext: read.value.tryNext } : { came } };
}
