type InSeries = { day: string | null; guests: readonly { came: boolean | null }[] };
type Series<T> = { next: T | undefined; coming: T[]; open: T[]; held: T[] };

/**
 * The meetings of a forløb in the order one asks for them: the next, those after it, those without a day, and those
 * held, the last first. A meeting is held when its day is over, or somebody has said who came. `today` as `2026-11-20`.
 */
export function inSeries<T extends InSeries>(meetings: readonly T[], today: string): Series<T> {
  const isHeld = ({ day, guests }: T) =>
    (day !== null && day < today) || guests.some(({ came }) => came !== null);
  const ahead = meetings.filter((one) => !isHeld(one)).toSorted(byDay);
  const [next, ...rest] = ahead;
  return {
    next,
    coming: rest.filter(({ day }) => day !== null),
    open: rest.filter(({ day }) => day === null),
    held: meetings.filter(isHeld).toSorted(byDay).toReversed(),
  };
}

/** What has no day comes after all that has. */
const byDay = (one: InSeries, other: InSeries) => (one.day ?? "9").localeCompare(other.day ?? "9");
