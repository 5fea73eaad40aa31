import type { CountedTask } from "./anchoring.ts";
import type { Carrier, TaskFields } from "./task.ts";

/** Something small that has to be done every week, invented. */
export const taskExample: TaskFields = {
  text: "Låse hallen op",
  carriedBy: { carrier: "library", partnerId: null },
  who: "",
  since: "2026-06-03",
  laterCarriedBy: null,
  laterWho: "",
  laterFrom: null,
  agreementId: "",
};

/** A task by its turns, `["library", "2026-06-01"]` and so on, the last of them the present one. */
export function task(
  turns: readonly (readonly [Carrier, string])[],
  more: Partial<Pick<CountedTask, "text" | "endedOn" | "later">> = {},
): CountedTask {
  const all = turns.map(([carrier, since]) => ({ carrier, since }));
  const now = all.at(-1);
  if (!now) throw new Error("Somebody carries every task");
  return { text: "En opgave", endedOn: null, later: null, ...more, before: all.slice(0, -1), now };
}
/** Carried by the library, and by volunteers, from a day on. */
export const ours = (since: string, more = {}) => task([["library", since]], more);
export const theirs = (since: string, more = {}) => task([["volunteers", since]], more);
