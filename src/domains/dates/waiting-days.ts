import { daysBetween } from "./poll-day.ts";

/** What somebody's answer waited on: the board they have to ask. */
export type Wait = { for: string; who: string; from: string; to: string };

/** A stretch of the way from the question to the date, in whole days of a calendar. */
export type Hop = { kind: "asking" | "answers" | "choosing"; days: number };

export type DaysWaited = { total: number; hops: Hop[]; boards: (Wait & { days: number })[]; isOver: boolean };

/**
 * How the days went, from the poll was begun until a date was found, or until today (S6.1): until somebody was asked,
 * until the last of them had answered, until a date was chosen. Days as `2026-12-08`. The boards lie inside the wait
 * for answers, and are not added to it.
 */
export function daysWaited(told: {
  begunOn: string;
  askedOn: string | null;
  answeredOn: string | null;
  foundOn: string | null;
  today: string;
  /** Whether anybody is still to answer. */
  isWaiting: boolean;
  waits: readonly Wait[];
}): DaysWaited {
  const end = told.foundOn ?? told.today;
  const asked = earlier(told.askedOn ?? end, end);
  // While somebody is still to answer and no date is found, the wait is for them.
  const answered =
    told.isWaiting && !told.foundOn ? end : earlier(later(told.answeredOn ?? asked, asked), end);
  const hops: Hop[] = [
    { kind: "asking", days: daysBetween(told.begunOn, asked) },
    { kind: "answers", days: daysBetween(asked, answered) },
    { kind: "choosing", days: daysBetween(answered, end) },
  ];
  return {
    total: daysBetween(told.begunOn, end),
    hops: hops.filter(({ days }) => days > 0),
    boards: told.waits
      .map((wait) => ({ ...wait, days: Math.max(0, daysBetween(wait.from, earlier(wait.to, end))) }))
      .toSorted((a, b) => b.days - a.days),
    isOver: told.foundOn !== null,
  };
}

const earlier = (one: string, other: string) => (one < other ? one : other);
const later = (one: string, other: string) => (one > other ? one : other);
