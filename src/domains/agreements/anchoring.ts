import type { Carrier } from "./task.ts";

/** What the curve needs to know of a task: who carried it from when, until when it was needed, and what is planned. */
export type CountedTask = {
  text: string;
  endedOn: string | null;
  before: readonly Turn[];
  now: Turn;
  later: { carrier: Carrier; from: string } | null;
};
type Turn = { carrier: Carrier; since: string };

/** From a day on: how many tasks there are, and how many of them are carried by others than the library. */
export type AnchoringStep = { day: string; local: number; tasks: number };

/** How well work has taken hold in the place, and how it came to be so (V3A.4, D9). */
export type Anchoring = {
  /** How it was from each day on which it changed, until today; the first is the day the first task was carried. */
  steps: AnchoringStep[];
  /** How it is to be if every plan holds, from each coming day that has one. */
  planned: AnchoringStep[];
  now: AnchoringStep;
  /**
   * How it was when the month it is told from was over: the first one with tasks enough to speak of a share, or with
   * any at all, and no longer ago than a year.
   */
  earlier: AnchoringStep | null;
};

/** Fewer tasks than this are said in words: a share of two is no share. */
export const fewestForShare = 3;

/**
 * The anchoring of a forløb seen from `today`. A task counts from the day somebody first carried it and until the day
 * it ended. Plans are not counted before somebody says that they happened. Null where no task has been carried.
 */
export function anchoringOf(tasks: readonly CountedTask[], today: string): Anchoring | null {
  const steps = stepsOf(tasks, today);
  const now = steps.at(-1);
  if (!now) return null;
  return { steps, planned: plannedSteps(tasks, today, now), now, earlier: earlierThan(steps, today) };
}

/** The share carried by local hands in whole percent; null where there are too few tasks to speak of a share. */
export function shareOf({ local, tasks }: AnchoringStep): number | null {
  return tasks < fewestForShare ? null : Math.round((local / tasks) * 100);
}

/** A step as a row of a table says it, after its day; `few` is said where there is no share. */
export function anchoringCells(step: AnchoringStep, few: string): string[] {
  const share = shareOf(step);
  return [String(step.local), String(step.tasks), share === null ? few : `${share} %`];
}

/** Whether there is a curve to look at: one that has moved, about tasks enough to speak of shares. */
export function isCurve({ steps, now, planned }: Anchoring): boolean {
  return now.tasks >= fewestForShare && steps.length + planned.length > 1;
}

/** Who carried a task on a day; undefined before anybody did, and from the day it ended. */
export function carrierOn({ before, now, endedOn }: CountedTask, day: string): Carrier | undefined {
  if (endedOn !== null && endedOn <= day) return undefined;
  return [...before, now].findLast(({ since }) => since <= day)?.carrier;
}

/** How it was from each day on which it changed, until `today`. */
export function stepsOf(tasks: readonly CountedTask[], today: string): AnchoringStep[] {
  const days = tasks.flatMap(({ before, now, endedOn }) => [
    ...before.map(({ since }) => since),
    now.since,
    ...(endedOn ? [endedOn] : []),
  ]);
  return changes(
    inOrder(days.filter((day) => day <= today)).map((day) => {
      const carriers = tasks.map((task) => carrierOn(task, day));
      return countOf(day, carriers);
    }),
  );
}

function plannedSteps(tasks: readonly CountedTask[], today: string, now: AnchoringStep): AnchoringStep[] {
  const open = tasks.filter(({ endedOn }) => endedOn === null || endedOn > today);
  const days = open.flatMap(({ later }) => (later && later.from > today ? [later.from] : []));
  const coming = inOrder(days).map((day) =>
    countOf(
      day,
      open.map((task) => {
        const { later } = task;
        return later && later.from > today && later.from <= day ? later.carrier : carrierOn(task, today);
      }),
    ),
  );
  return changes([now, ...coming]).slice(1);
}

function earlierThan(steps: readonly AnchoringStep[], today: string): AnchoringStep | null {
  const enough = steps.find(({ tasks }) => tasks >= fewestForShare);
  const first = (enough ?? steps.find(({ tasks }) => tasks > 0))?.day;
  if (!first) return null;
  const aYearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  const month = (first > aYearAgo ? first : aYearAgo).slice(0, 7);
  if (month === today.slice(0, 7)) return null;
  const then = steps.findLast(({ day }) => day.slice(0, 7) <= month);
  return then && then.tasks > 0 ? { ...then, day: `${month}-01` } : null;
}

const inOrder = (days: readonly string[]) => [...new Set(days)].toSorted();

function countOf(day: string, carriers: readonly (Carrier | undefined)[]): AnchoringStep {
  const carried = carriers.filter((carrier) => carrier !== undefined);
  const local = carried.filter((carrier) => carrier !== "library");
  return { day, local: local.length, tasks: carried.length };
}

/** Only the days on which something changed. */
function changes(steps: readonly AnchoringStep[]): AnchoringStep[] {
  return steps.filter((step, at) => {
    const last = steps[at - 1];
    return last?.local !== step.local || last.tasks !== step.tasks;
  });
}
