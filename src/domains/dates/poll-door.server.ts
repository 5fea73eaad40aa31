import { eq, sql } from "drizzle-orm";
import { authSettings } from "#domains/access/auth.server.ts";
import type { Guest } from "#domains/access/guest.ts";
import { findGuest, newLink } from "#domains/access/links.server.ts";
import type { Visitor } from "#domains/access/visitor.ts";
import { atDanishClock } from "#domains/outreach/outing-calendar.ts";
import { askOrganisation, type Database, inOrganisation } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import type { Tongue } from "#ui/tongues.ts";
import { pollLink, pollVoter } from "./date-poll.table.ts";
import { type Answer, linkDays, mostVoters, type PollDay } from "./date-poll.ts";
import { type Found, readFound } from "./found-rows.server.ts";
import { type Given, writeAnswers } from "./poll-answers.server.ts";
import { meetingCalendar } from "./poll-calendar.ts";
import { isOpen, type PollHead, readDates, readHead, readVoters, type Voter } from "./poll-rows.server.ts";

/** A date as somebody who is asked sees it. */
export type DateShown = PollDay & {
  id: string;
  /** The moment it is, for telling it in the reader's tongue. */
  at: Date;
  endsAt: Date;
  own: Answer | null;
  /** What the date was when they answered, where it has been changed since. */
  asked: Date | null;
  /** How many of the others can; null until they have answered themselves. */
  others: Record<Answer, number> | null;
};

/** A meeting a date became, as somebody who was asked sees it. */
export type FoundShown = {
  id: string;
  at: Date;
  endsAt: Date | null;
  place: string;
  isOff: boolean;
  isOwn: boolean;
};

/** A poll as whoever holds a link to it may see it: no names, and of the others how many, never who. */
export type PollShown = {
  organisationName: string;
  question: string;
  place: string;
  minutes: number;
  answerBy: string;
  isOpen: boolean;
  dates: DateShown[];
  found: FoundShown[];
  asked: number;
  /** Whose own page it is; null on the open link. */
  own:
    | (Pick<Voter, "kind" | "name" | "word" | "waitingFor" | "waitingUntil" | "answeredAt"> & {
        tongue: Tongue | null;
        to: string;
      })
    | null;
  human: { name: string; email: string };
  expiresAt: Date;
};

/**
 * What a link shows of a poll. Undefined when there never was such a link, it is too old or closed, the poll or whoever
 * it belonged to has been taken away, or somebody has looked too often. Reading changes nothing: filters for mail open
 * links too.
 */
export async function openPoll(word: string, visitor: Visitor): Promise<PollShown | undefined> {
  const guest = await findWay(word, visitor);
  return guest && askOrganisation(guest.organisationId, (db) => shownTo(db, guest));
}

async function shownTo(db: Database, guest: Guest): Promise<PollShown | undefined> {
  const here = await placeOf(db, guest);
  if (!here) return undefined;
  const { poll, voters, voter } = here;
  const [human] = (
    await db.execute<{ name: string; email: string }>(
      sql`select name, email from member where id = ${poll.createdById}`,
    )
  ).rows;
  const found = await readFound(db, [poll.id]);
  const hasAnswered = voter !== undefined && voter.answeredAt !== null;
  const others = voters.filter(({ id }) => id !== voter?.id);
  return {
    organisationName: guest.organisationName,
    question: poll.question,
    place: poll.place,
    minutes: poll.minutes,
    answerBy: poll.answerBy,
    isOpen: isOpen(poll),
    dates: (await readDates(db, [poll.id])).map(({ id, day, startsAt }) => {
      const said = voter?.said[id];
      const at = atDanishClock(day, startsAt);
      return {
        id,
        day,
        startsAt,
        at,
        endsAt: new Date(at.getTime() + poll.minutes * 60_000),
        own: said?.answer ?? null,
        asked: said?.asked ? atDanishClock(said.asked.day, said.asked.startsAt) : null,
        others: hasAnswered ? countOf(others, id) : null,
      };
    }),
    found: found.map((one) => shownFound(one, voter)),
    asked: voters.length,
    own: voter ? { ...ownOf(voter), tongue: voter.ownTongue, to: voter.partner ?? "" } : null,
    human: human ?? { name: "", email: "" },
    expiresAt: guest.expiresAt,
  };
}

const ownOf = ({ kind, name, word, waitingFor, waitingUntil, answeredAt }: Voter) => ({
  kind,
  name,
  word,
  waitingFor,
  waitingUntil,
  answeredAt,
});

const countOf = (voters: readonly Voter[], dateId: string): Record<Answer, number> => {
  const said = (answer: Answer) => voters.filter((voter) => voter.said[dateId]?.answer === answer).length;
  return { yes: said("yes"), maybe: said("maybe"), no: said("no") };
};

function shownFound(found: Found, voter: Voter | undefined): FoundShown {
  const { id, day, startsAt, endsAt, place, isOff, voterIds } = found;
  return {
    id,
    at: atDanishClock(day, startsAt),
    endsAt: endsAt ? atDanishClock(day, endsAt) : null,
    place,
    isOff,
    isOwn: voter !== undefined && voterIds.includes(voter.id),
  };
}

/**
 * Keeps what somebody answers by a link. By the open one they get a link of their own, which is where they are led; sent
 * twice under one `sentAs`, they are one. Refused when the poll is over or gone, or more have come than can sit at a table.
 */
export async function answerByLink(
  word: string,
  { sentAs = newId(), ...given }: Given & { sentAs?: string | undefined },
  tongue: Tongue,
  visitor: Visitor,
): Promise<{ word: string } | { refused: "gone" | "over" | "enough" }> {
  const guest = await findWay(word, visitor);
  if (!guest) return { refused: "gone" };
  return inOrganisation(guest.organisationId, async (db) => {
    const here = await placeOf(db, guest);
    if (!here) return { refused: "gone" };
    const { poll, voters, voter } = here;
    if (!isOpen(poll)) return { refused: "over" };
    if (voter) {
      await writeAnswers(db, poll, voter.id, given, null);
      return { word };
    }
    if (voters.length >= mostVoters) return { refused: "enough" };
    const [joined] = await db
      .insert(pollVoter)
      .values({ id: sentAs, pollId: poll.id, kind: "open", name: given.name, tongue })
      .onConflictDoNothing()
      .returning({ id: pollVoter.id });
    // The same form once more: what it says has been kept, and the link it made is on the page before.
    const again = voters.find(({ id, kind }) => id === sentAs && kind === "open");
    if (!joined && !again) return { refused: "gone" };
    await writeAnswers(db, poll, sentAs, given, null);
    const { word: ownWord, row } = newLink(linkDays);
    await db.insert(pollLink).values({ id: newId(), pollId: poll.id, voterId: sentAs, ...row });
    return { word: ownWord };
  });
}

/** Keeps the language somebody has chosen, so that the next mail and the next visit speak it. Nothing without a voter. */
export async function keepTongue(word: string, tongue: Tongue, visitor: Visitor): Promise<void> {
  const guest = await findWay(word, visitor);
  if (!guest) return;
  await inOrganisation(guest.organisationId, async (db) => {
    const here = await placeOf(db, guest);
    if (here?.voter) await db.update(pollVoter).set({ tongue }).where(eq(pollVoter.id, here.voter.id));
  });
}

/** The meeting a date became as a calendar file, for whoever holds a link to its poll. Undefined when there is none. */
export async function calendarByLink(
  word: string,
  foundId: string,
  visitor: Visitor,
): Promise<string | undefined> {
  const guest = await findWay(word, visitor);
  if (!guest) return undefined;
  return askOrganisation(guest.organisationId, async (db) => {
    const here = await placeOf(db, guest);
    const found = here && (await readFound(db, [here.poll.id])).find(({ id }) => id === foundId);
    if (!here || !found) return undefined;
    return meetingCalendar({
      ...found,
      question: here.poll.question,
      happening: found,
      url: `${authSettings().baseUrl}/dato/${word}`,
      now: new Date(),
    });
  });
}

type Place = {
  poll: PollHead;
  voters: Voter[];
  /** Whose link it is, with the tongue they have chosen themselves; nobody's where it is the open one. */
  voter: (Voter & { ownTongue: Tongue | null }) | undefined;
};

/** What a link leads to, if it is all still there. */
async function placeOf(db: Database, guest: Guest): Promise<Place | undefined> {
  const poll = await readHead(db, guest.thingId);
  if (!poll) return undefined;
  const [link] = await db
    .select({ voterId: pollLink.voterId })
    .from(pollLink)
    .where(eq(pollLink.id, guest.linkId));
  const voters = await readVoters(db, [poll.id]);
  if (!link?.voterId) return link && { poll, voters, voter: undefined };
  const voter = voters.find(({ id }) => id === link.voterId);
  return voter && { poll, voters, voter: { ...voter, ownTongue: voter.tongue } };
}

const findWay = (word: string, visitor: Visitor) => findGuest(pollLink, pollLink.pollId, word, visitor);
