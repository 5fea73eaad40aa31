import type { LineFrame } from "./line-points.ts";

/** From a day (YYYY-MM-DD) on: percent of the whole, or null where there is nothing to tell. */
export type ShareStep = { day: string; share: number | null };

type Drawn = { x: number; y: number; share: number };

/** Where everything in a drawing of steps lies, in the units of its frame. */
export type StepPlaces = {
  /** The line of what has been, in pieces where there was nothing to tell, and the one of what is planned. */
  pieces: string[];
  ahead: string;
  points: Drawn[];
  aheadPoints: Drawn[];
  /** Where today is. */
  today: number;
  months: { day: string; x: number }[];
};

const dayNumber = (day: string) => Date.parse(day) / 86_400_000;
/** More names of months than this do not stand beside each other on a phone. */
const mostMonths = 4;

/** Lays out shares over time, from nought to the whole: each lasts until the next one, the last until `today`. */
export function stepPlaces(
  steps: readonly ShareStep[],
  planned: readonly ShareStep[],
  today: string,
  { width, height, edge }: LineFrame,
): StepPlaces {
  const first = dayNumber(steps.find(({ share }) => share !== null)?.day ?? today);
  // What is planned last stays for a while, so that one can see it arrive.
  const room = Math.max(7, (dayNumber(planned.at(-1)?.day ?? today) - first) / 12);
  const last = planned.length > 0 ? dayNumber(planned.at(-1)?.day ?? today) + room : dayNumber(today);
  const across = (number: number) =>
    Math.round(edge.start + ((number - first) / Math.max(1, last - first)) * (width - edge.start - edge.end));
  const down = (share: number) =>
    Math.round(edge.top + (1 - share / 100) * (height - edge.top - edge.bottom));
  const at = (day: string) => across(dayNumber(day));
  const drawn = (those: readonly ShareStep[]): Drawn[] =>
    those.flatMap(({ day, share }) => (share === null ? [] : [{ x: at(day), y: down(share), share }]));
  const now = drawn(steps.slice(-1))[0];
  return {
    pieces: piecesOf(steps).map((piece) => {
      const next = steps[steps.indexOf(piece.at(-1) as ShareStep) + 1];
      return stepped(drawn(piece), next ? at(next.day) : at(today));
    }),
    ahead:
      now && planned.length > 0 ? stepped([{ ...now, x: at(today) }, ...drawn(planned)], across(last)) : "",
    points: drawn(steps),
    aheadPoints: drawn(planned),
    today: at(today),
    months: monthsBetween(first, last).map((day) => ({ day, x: at(day) })),
  };
}

/** The stretches that have something to tell, one after another. */
function piecesOf(steps: readonly ShareStep[]): ShareStep[][] {
  const pieces: ShareStep[][] = [];
  for (const [index, step] of steps.entries()) {
    if (step.share === null) continue;
    const goesOn = index > 0 && steps[index - 1]?.share !== null;
    if (goesOn) pieces.at(-1)?.push(step);
    else pieces.push([step]);
  }
  return pieces;
}

const stepped = ([from, ...rest]: readonly Drawn[], until: number) =>
  from ? `M${from.x} ${from.y}${rest.map(({ x, y }) => `H${x}V${y}`).join("")}H${until}` : "";

/** The first day of every month, or of every second, third … when there are too many to name. */
function monthsBetween(first: number, last: number): string[] {
  const dayOf = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10);
  const days: string[] = [];
  for (let number = Math.ceil(first); number <= last; number++)
    if (dayOf(number).endsWith("-01")) days.push(dayOf(number));
  const every = Math.ceil(days.length / mostMonths);
  return days.filter((_, index) => index % every === 0);
}
