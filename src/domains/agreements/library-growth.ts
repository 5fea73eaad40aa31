import { type CountedTask, carrierOn, fewestForShare, stepsOf } from "./anchoring.ts";

/** That the library has come to carry more of a forløb than it did, since when, and what has come to it. */
export type LibraryGrowth = { since: string; tasks: { text: string; since: string }[] };

/** How far back one looks: longer ago than this it is no news that the library carries something. */
export const daysBack = 90;

/**
 * Whether the library's share of the tasks is larger today than it was at its smallest in the last ninety days, and
 * which tasks have come to it since (V3A.4). A forløb that is being set up has not grown: where there ever were tasks
 * enough to speak of a share, days with fewer are no measure, and otherwise its own new tasks are no news. Null when
 * there is nothing to say.
 */
export function libraryGrowth(tasks: readonly CountedTask[], today: string): LibraryGrowth | null {
  const looksBackTo = new Date(Date.parse(today) - daysBack * 86_400_000).toISOString().slice(0, 10);
  const all = stepsOf(tasks, today).filter((step) => step.tasks > 0);
  const from = Math.max(
    0,
    all.findLastIndex(({ day }) => day <= looksBackTo),
  );
  const known = all.slice(from).map((step) => ({ ...step, share: 1 - step.local / step.tasks }));
  const enough = known.filter((step) => step.tasks >= fewestForShare);
  const steps = enough.length > 0 ? enough : known;
  const least = Math.min(...steps.map(({ share }) => share));
  const lowest = steps.findLastIndex(({ share }) => share === least);
  const [before, grown] = [steps[lowest], steps[lowest + 1]];
  if (!before || !grown) return null;
  const come = tasks.flatMap((task) => {
    const since = carrierOn(task, today) === "library" ? heldSince(task) : undefined;
    if (since === undefined || since < grown.day) return [];
    const isNew = task.before.every(({ carrier }) => carrier === "library");
    return isNew && enough.length === 0 ? [] : [{ text: task.text, since }];
  });
  return come.length > 0 ? { since: grown.day, tasks: come } : null;
}

/** Since when whoever carries a task has carried it without a break. */
function heldSince({ before, now }: CountedTask): string {
  const turns = [...before, now];
  const last = turns.findLastIndex(({ carrier }) => carrier !== now.carrier);
  return turns[last + 1]?.since ?? now.since;
}
