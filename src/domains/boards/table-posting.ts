import { createHash } from "node:crypto";
import { isId } from "#platform/database/id.ts";
import { isProblems } from "#platform/web/form.ts";
import type { Received } from "./receiving.server.ts";
import type { RefusalWords } from "./table-words.ts";

type Unkept = Exclude<Received, { kept: true }>;

/**
 * A form as it came without script. The id of a note is made of the one the page brought and of what was written: the
 * same words sent twice are one note, and other words written on the same page, after a step back, are another.
 */
export function byItself(form: FormData): FormData {
  if (form.get("do") !== "note") return form;
  const hash = createHash("sha256");
  for (const name of ["id", "slot", "prompt", "card", "picture", "mood", "text"])
    hash.update(`${form.get(name)}\0`);
  const hex = hash.digest("hex");
  form.set(
    "id",
    `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`,
  );
  return form;
}

/** Where a page without script goes on after something was kept: to where it was done. */
export function whereTo(form: FormData): string {
  const id = form.get("id");
  switch (form.get("do")) {
    case "note":
      return `?lagt${promptAt(form)}`;
    case "lift":
      return form.get("back") === "true" ? `#m-${id}` : `?vaek=${id}#dine`;
    case "reword":
    case "choose":
      return `#m-${id}`;
    case "translate":
      return `#s-${id}`;
    case "dots":
      return `#s-${form.get("targetId")}`;
    case "seat":
    case "tongue":
      return "?gemt#dig";
    default:
      return "";
  }
}

/** The question a note was laid to stays open. */
function promptAt(form: FormData): string {
  const prompt = form.get("prompt") ?? form.get("slot");
  return isId(prompt) ? `&sp=${prompt}` : "";
}

/** Why something was not kept, in one sentence. */
export function sentenceOf(unkept: Unkept, words: RefusalWords): string {
  return isProblems(unkept) ? Object.values(unkept.problems).join(" ") : words[unkept.refused];
}

export const statusOf = (unkept: Unkept) => (!isProblems(unkept) && unkept.refused === "slow" ? 429 : 422);

/** What was typed, to stand in the fields again. */
export function typedIn(form: FormData): Record<string, string> {
  return Object.fromEntries([...form].filter((one): one is [string, string] => typeof one[1] === "string"));
}
