import type { Answer, PollDay, Rule } from "./date-poll.ts";

/** Somebody who is asked, as the choosing sees them. A voice that bridges is one of us, who can be at two meetings. */
export type Voice = {
  id: string;
  must: boolean;
  bridges: boolean;
  /** The organisation or the sector it speaks for; of each there must be one. Null where that is not asked. */
  group: string | null;
  answers: Readonly<Record<string, Answer>>;
};

export type Choosable = PollDay & { id: string };

/** Why a date does not work yet: somebody who must be there, or all of a group; they said no, or have not answered. */
export type Blocker = { kind: "must" | "group"; voiceIds: string[]; says: "no" | "nothing" };

/** How a date stands: who said what, and what is in its way. */
export type DateStanding = Choosable & {
  yes: string[];
  maybe: string[];
  no: string[];
  silent: string[];
  blockers: Blocker[];
};

/** Two meetings that together reach everybody who has answered; somebody who can only come to neither is `left`. */
export type SmallerMeetings = {
  meetings: [one: { date: Choosable; voiceIds: string[] }, other: { date: Choosable; voiceIds: string[] }];
  left: string[];
};

/** Which date is best, or why there is none. */
export type Verdict =
  | { kind: "no-dates" }
  | { kind: "silence" }
  | { kind: "best"; best: DateStanding }
  /** Nobody stands in the way of this one, but some have not answered who decide it. */
  | { kind: "waiting"; best: DateStanding; awaited: string[] }
  | {
      kind: "nothing";
      /** Those who must be there and can come to no date at all. */
      never: string[];
      /** Dates that one answer would open, the best first: whom to ring about which. */
      ring: { date: DateStanding; voiceIds: string[] }[];
      smaller: SmallerMeetings | null;
    };

/**
 * Finds the date that suits best (F2, S6.1). One that works has everybody who must be there and at least one of each
 * group. Among those, the one with most who can, where »if need be« counts half; then the one fewest said no to; then
 * the one where fewest of those who must come would rather not; then the soonest.
 */
export function bestDate(dates: readonly Choosable[], voices: readonly Voice[]): Verdict {
  if (dates.length === 0) return { kind: "no-dates" };
  const standings = dates.map((date) => standingOf(date, voices)).toSorted(inOrder(voices));
  if (standings.every(({ silent }) => silent.length === voices.length)) return { kind: "silence" };
  const [best] = standings.filter((standing) => standing.blockers.length === 0 && isMeeting(standing));
  if (best) return { kind: "best", best };
  const [promising] = standings.filter(
    (standing) => isMeeting(standing) && standing.blockers.every(({ says }) => says === "nothing"),
  );
  if (promising)
    return {
      kind: "waiting",
      best: promising,
      awaited: [...new Set(promising.blockers.flatMap(({ voiceIds }) => voiceIds))],
    };
  return {
    kind: "nothing",
    never: voices
      .filter(({ must, answers }) => must && dates.every(({ id }) => answers[id] === "no"))
      .map(({ id }) => id),
    ring: standings
      .filter((standing) => standing.blockers.length === 1 && isMeeting(standing, 1))
      .slice(0, 2)
      .map((date) => ({ date, voiceIds: date.blockers[0]?.voiceIds ?? [] })),
    smaller: twoSmaller(dates, voices),
  };
}

/**
 * Whether it would be a meeting: somebody can come, and with those who have not answered, and `more` who might be
 * talked into it, nobody would sit there alone.
 */
function isMeeting({ yes, maybe, no, silent }: DateStanding, more = 0): boolean {
  const coming = yes.length + maybe.length;
  return coming > 0 && (coming + silent.length + more > 1 || no.length === 0);
}

/** How one date stands. */
export function standingOf(date: Choosable, voices: readonly Voice[]): DateStanding {
  const said = (answer: Answer | undefined, among = voices) =>
    among.filter(({ answers }) => answers[date.id] === answer).map(({ id }) => id);
  const musts = voices.filter(({ must }) => must);
  const blockers: Blocker[] = [];
  const blocks = (kind: Blocker["kind"], says: Blocker["says"], voiceIds: string[]) => {
    if (voiceIds.length > 0) blockers.push({ kind, says, voiceIds });
  };
  for (const id of said("no", musts)) blocks("must", "no", [id]);
  for (const id of said(undefined, musts)) blocks("must", "nothing", [id]);
  for (const [group, members] of Map.groupBy(voices, (voice) => voice.group)) {
    if (group === null || said("yes", members).length + said("maybe", members).length > 0) continue;
    // Whoever must come is in the way already, and is not counted twice.
    if (members.some(({ must }) => must)) continue;
    const silent = said(undefined, members);
    if (silent.length > 0) blocks("group", "nothing", silent);
    else blocks("group", "no", said("no", members));
  }
  return {
    ...date,
    yes: said("yes"),
    maybe: said("maybe"),
    no: said("no"),
    silent: said(undefined),
    blockers,
  };
}

/**
 * Two dates, each for some, that together reach all who have answered and can come to anything. None where one who must
 * be there can come to neither, where one of the two would be for one person alone, or where one date does it all.
 */
export function twoSmaller(dates: readonly Choosable[], voices: readonly Voice[]): SmallerMeetings | null {
  const answered = voices.filter(({ answers }) => dates.some(({ id }) => answers[id] !== undefined));
  const byDay = dates.toSorted(soonest);
  let found: { rank: number[]; told: SmallerMeetings } | undefined;
  for (const [index, one] of byDay.entries())
    for (const other of byDay.slice(index + 1)) {
      const told = shared(one, other, answered);
      if (!told) continue;
      const rank = rankOf(told, answered);
      if (!found || before(rank, found.rank)) found = { rank, told };
    }
  return found?.told ?? null;
}

/** Who comes to which of two. Whoever can be at both and bridges is at both; the others go where they said yes. */
function shared(one: Choosable, other: Choosable, voices: readonly Voice[]): SmallerMeetings | null {
  const [ones, others, left]: [string[], string[], string[]] = [[], [], []];
  const [onlyOne, onlyOther] = [new Set<string>(), new Set<string>()];
  const either: string[] = [];
  for (const { id, must, bridges, answers } of voices) {
    const [a, b] = [weight(answers[one.id]), weight(answers[other.id])];
    if (a + b === 0) {
      if (must) return null;
      left.push(id);
    } else if (bridges && a > 0 && b > 0) {
      ones.push(id);
      others.push(id);
    } else if (a === b) either.push(id);
    else if (a > b) {
      ones.push(id);
      if (b === 0) onlyOne.add(id);
    } else {
      others.push(id);
      if (a === 0) onlyOther.add(id);
    }
  }
  // One of the two would have done.
  if (onlyOne.size === 0 || onlyOther.size === 0) return null;
  for (const id of either) (ones.length <= others.length ? ones : others).push(id);
  if (ones.length < 2 || others.length < 2) return null;
  return {
    meetings: [
      { date: one, voiceIds: ones },
      { date: other, voiceIds: others },
    ],
    left,
  };
}

/** Smaller is better: who is left out, meetings without one of us, how many would rather not, and how long it takes. */
function rankOf({ meetings, left }: SmallerMeetings, voices: readonly Voice[]): number[] {
  const bridging = voices.filter(({ bridges }) => bridges).map(({ id }) => id);
  const alone = meetings.filter(({ voiceIds }) => !voiceIds.some((id) => bridging.includes(id)));
  const score = meetings.reduce(
    (sum, { date, voiceIds }) =>
      sum +
      voices
        .filter(({ id }) => voiceIds.includes(id))
        .reduce((weights, { answers }) => weights + weight(answers[date.id]), 0),
    0,
  );
  const [one, other] = meetings;
  return [
    left.length,
    bridging.length > 0 ? alone.length : 0,
    -score,
    Date.parse(other.date.day),
    Date.parse(one.date.day),
  ];
}

const before = (one: readonly number[], other: readonly number[]) => {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at >= 0 && (one[at] ?? 0) < (other[at] ?? 0);
};

const weight = (answer: Answer | undefined) => (answer === "yes" ? 2 : answer === "maybe" ? 1 : 0);

function inOrder(voices: readonly Voice[]) {
  const musts = new Set(voices.filter(({ must }) => must).map(({ id }) => id));
  const reluctant = ({ maybe }: DateStanding) => maybe.filter((id) => musts.has(id)).length;
  return (a: DateStanding, b: DateStanding) =>
    scoreOf(b) - scoreOf(a) || a.no.length - b.no.length || reluctant(a) - reluctant(b) || soonest(a, b);
}

const scoreOf = ({ yes, maybe }: DateStanding) => 2 * yes.length + maybe.length;
const soonest = (a: PollDay, b: PollDay) => `${a.day}T${a.startsAt}`.localeCompare(`${b.day}T${b.startsAt}`);

/** What somebody speaks for, by the rule of the poll. Our own house is one; citizens are asked for themselves. */
export function groupOf(
  rule: Rule,
  { kind, partnerId, sector }: { kind: string; partnerId: string | null; sector: string | null },
): string | null {
  if (rule === "none") return null;
  if (kind === "colleague") return "library";
  return rule === "organisation" ? partnerId : sector;
}
