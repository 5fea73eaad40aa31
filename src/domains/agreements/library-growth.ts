import { type CountedTask, carrierOn, fewestForShare, stepsOf } from "./anchoring.ts";

/** That the library has come to carry more of a forløb than it did, since when, and what has come to it. */
export type LibraryGrowth = { since: string; tasks: { text: string; since: string }[] };

/** How far back one looks: longer ago than this it is no news that the library carries something. */
export const daysBack = 90;

/**
 * Whether the library's share of the tasks is larger today than it was at its smallest in the last ninety days, and
 * which tasks have come to it since (V3A.4). New tasks of its own count only where there were others enough before:
 * a forløb that is being set up has not grown. Null when there is nothing to say.
 */
export function libraryGrowth(tasks: readonly CountedTask[], today: string): LibraryGrowth | null {
  const looksBackTo = new Date(Date.parse(today) - daysBack * 86_400_000).toISOString().slice(0, 10);
  const all = stepsOf(tasks, today).filter((step) => step.tasks > 0);
  const from = Math.max(
    0,
    all.findLastIndex(({ day }) => day <= looksBackTo),
  );
  const steps = all.slice(from).map((step) => ({ ...step, share: 1 - step.local / step.tasks }));
  const least = Math.min(...steps.map(({ share }) => share));
  const lowest = steps.findLastIndex(({ share }) => share === least);
  const [before, grown] = [steps[lowest], steps[lowest + 1]];
  if (!before || !grown) return null;
  const come = tasks.flatMap((task) => {
    const since = carrierOn(task, today) === "library" ? heldSince(task) : undefined;
    if (since === undefined || since < grown.day) return [];
    const isNew = task.before.every(({ carrier }) => carrier === "library");
    return isNew && before.tasks < fewestForShare ? [] : [{ text: task.text, since }];
  });
  return come.length > 0 ? { since: grown.day, tasks: come } : null;
}

/** Since when whoever carries a task has carried it without a break. */
function heldSince({ before, now }: CountedTask): string {
  const turns = [...before, now];
  const last = turns.findLastIndex(({ carrier }) => carrier !== now.carrier);
  return turns[last + 1]?.since ?? now.since;
}
