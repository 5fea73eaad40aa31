import { type TermKey, type Terms, termKeys } from "./agreement.ts";
import type { AgreedTask } from "./task.ts";

type Told = {
  terms: Terms;
  tasks: readonly AgreedTask[];
  staysUntil: string | null;
  followUpOn: string | null;
};

/** One thing that is different from one version to the next. Empty where it was not there, or is there no more. */
export type VersionChange =
  | { what: TermKey; before: string; after: string }
  | { what: "staysUntil" | "followUpOn"; before: string; after: string }
  | { what: "task"; before: AgreedTask | null; after: AgreedTask | null };

/** What is different from one version to the next, in the order it is read. A task is the same while its words are. */
export function changesBetween(before: Told, after: Told): VersionChange[] {
  const terms = termKeys
    .filter((key) => before.terms[key] !== after.terms[key])
    .map((key) => ({ what: key, before: before.terms[key], after: after.terms[key] }));
  const days = (["staysUntil", "followUpOn"] as const)
    .filter((key) => before[key] !== after[key])
    .map((key) => ({ what: key, before: before[key] ?? "", after: after[key] ?? "" }));
  const texts = new Set([...before.tasks, ...after.tasks].map(({ text }) => text));
  const tasks = [...texts].flatMap((text) => {
    const was = before.tasks.find((task) => task.text === text) ?? null;
    const is = after.tasks.find((task) => task.text === text) ?? null;
    return was && is && isSameTask(was, is) ? [] : [{ what: "task" as const, before: was, after: is }];
  });
  return [...terms, ...tasks, ...days];
}

/** Whether the same hands carry the same task, now and later. */
export function isSameTask(one: AgreedTask, other: AgreedTask): boolean {
  return JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));
}

/** The database gives the parts of an object back in an order of its own. */
const inOrder = ({ text, now, later }: AgreedTask) => [
  text,
  [now.carrier, now.partner, now.who],
  later && [later.carrier, later.partner, later.who, later.from],
];
