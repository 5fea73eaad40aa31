import { and, asc, eq, inArray, type SQL, sql } from "drizzle-orm";
import { type Act, note, type Thing } from "#domains/access/audit.server.ts";
import type { Member } from "#domains/access/member.ts";
import { memberName } from "#domains/access/members.server.ts";
import { stillHere } from "#domains/access/removal.server.ts";
import { touch } from "#domains/engagement/engagements.server.ts";
import type { Sector } from "#domains/partners/partner.ts";
import type { Database } from "#platform/database/database.server.ts";
import type { Tongue } from "#ui/tongues.ts";
import { datePoll, pollAnswer, pollDate, pollVoter } from "./date-poll.table.ts";
import type { Answer, PollDay, Rule, VoterKind } from "./date-poll.ts";

export type PollHead = {
  id: string;
  engagementId: string;
  engagement: string;
  question: string;
  minutes: number;
  place: string;
  answerBy: string;
  rule: Rule;
  meetingId: string | null;
  quiet: boolean;
  foundAt: Date | null;
  closedAt: Date | null;
  createdById: string;
  createdBy: string;
  createdAt: Date;
};

export type PollDateLine = PollDay & { id: string };

/** What somebody said to a date. `asked` is what the date was then, where it has been changed since. */
export type Said = { answer: Answer; asked: PollDay | null; isLate: boolean; answeredAt: Date };

/** Somebody who is asked, with what they said, by the id of the date. */
export type Voter = {
  id: string;
  pollId: string;
  kind: VoterKind;
  partnerId: string | null;
  partner: string | null;
  sector: Sector | null;
  contactPersonId: string | null;
  /** Read where it is kept, and gone from here the moment it is erased there. */
  person: string | null;
  memberId: string | null;
  colleague: string | null;
  email: string;
  phone: string;
  who: string;
  name: string;
  must: boolean;
  tongue: Tongue | null;
  word: string;
  waitingFor: string;
  waitingUntil: string | null;
  waitingSince: Date | null;
  sentAt: Date | null;
  remindedAt: Date | null;
  quiet: boolean;
  answeredAt: Date | null;
  /** One of us, who wrote the answer down. */
  notedBy: string | null;
  said: Record<string, Said>;
};

/** Polls that are there, the newest first: neither they nor their forløb has been taken away. */
export function readHeads(db: Database, ...conditions: (SQL | undefined)[]): Promise<PollHead[]> {
  return db
    .select({
      id: datePoll.id,
      engagementId: datePoll.engagementId,
      engagement: sql<string>`(select e.name from engagement e where e.id = ${datePoll.engagementId})`,
      question: datePoll.question,
      minutes: datePoll.minutes,
      place: datePoll.place,
      answerBy: datePoll.answerBy,
      rule: datePoll.rule,
      meetingId: datePoll.meetingId,
      quiet: datePoll.quiet,
      foundAt: datePoll.foundAt,
      closedAt: datePoll.closedAt,
      createdById: datePoll.createdBy,
      createdBy: memberName(datePoll.createdBy),
      createdAt: datePoll.createdAt,
    })
    .from(datePoll)
    .where(and(stillHere(db, datePoll.id), stillHere(db, datePoll.engagementId), ...conditions))
    .orderBy(sql`${datePoll.createdAt} desc`, sql`${datePoll.id} desc`);
}

/** One poll, or undefined when it is not there. */
export async function readHead(db: Database, pollId: string): Promise<PollHead | undefined> {
  const [head] = await readHeads(db, eq(datePoll.id, pollId));
  return head;
}

/** The dates of some polls, the soonest first. */
export function readDates(
  db: Database,
  pollIds: readonly string[],
): Promise<(PollDateLine & { pollId: string })[]> {
  return db
    .select({ id: pollDate.id, pollId: pollDate.pollId, day: pollDate.day, startsAt: pollDate.startsAt })
    .from(pollDate)
    .where(and(inArray(pollDate.pollId, [...pollIds]), stillHere(db, pollDate.id)))
    .orderBy(asc(pollDate.day), asc(pollDate.startsAt), asc(pollDate.id));
}

/** Who is asked in some polls and what they said, in the order they were thought of. */
export async function readVoters(db: Database, pollIds: readonly string[]): Promise<Voter[]> {
  const voters = await db
    .select({
      id: pollVoter.id,
      pollId: pollVoter.pollId,
      kind: pollVoter.kind,
      partnerId: pollVoter.partnerId,
      partner: sql<string | null>`(select p.name from partner p where p.id = ${ownColumn("partner_id")})`,
      sector: sql<Sector | null>`(select p.sector from partner p where p.id = ${ownColumn("partner_id")})`,
      contactPersonId: pollVoter.contactPersonId,
      person: ofPerson("name"),
      memberId: pollVoter.memberId,
      colleague: sql<string | null>`(select m.name from member m where m.id = ${ownColumn("member_id")})`,
      email: sql<string>`coalesce(${ofPerson("email")},
        (select m.email from member m where m.id = ${ownColumn("member_id")} and m.ended_at is null), '')`,
      phone: sql<string>`coalesce(${ofPerson("phone")}, '')`,
      who: pollVoter.who,
      name: pollVoter.name,
      must: pollVoter.must,
      tongue: sql<Tongue | null>`coalesce(${pollVoter.tongue},
        (select m.language from member m where m.id = ${ownColumn("member_id")}),
        (select v.tongue from poll_voter v where v.contact_person_id = ${ownColumn("contact_person_id")}
          and v.tongue is not null order by v.added_at desc limit 1))`,
      word: pollVoter.word,
      waitingFor: pollVoter.waitingFor,
      waitingUntil: pollVoter.waitingUntil,
      waitingSince: pollVoter.waitingSince,
      sentAt: pollVoter.sentAt,
      remindedAt: pollVoter.remindedAt,
      quiet: pollVoter.quiet,
      answeredAt: pollVoter.answeredAt,
      notedBy: sql<string | null>`(select m.name from member m where m.id = ${ownColumn("noted_by")})`,
    })
    .from(pollVoter)
    .where(
      and(
        inArray(pollVoter.pollId, [...pollIds]),
        stillHere(db, pollVoter.id),
        stillHere(db, pollVoter.partnerId),
      ),
    )
    .orderBy(asc(pollVoter.addedAt), asc(pollVoter.id));
  const said = await readAnswers(
    db,
    voters.map(({ id }) => id),
  );
  return voters.map((voter) => ({ ...voter, said: said.get(voter.id) ?? {} }));
}

async function readAnswers(
  db: Database,
  voterIds: readonly string[],
): Promise<Map<string, Record<string, Said>>> {
  const rows = await db
    .select({
      voterId: pollAnswer.voterId,
      dateId: pollAnswer.dateId,
      answer: pollAnswer.answer,
      askedDay: pollAnswer.askedDay,
      askedStartsAt: pollAnswer.askedStartsAt,
      isLate: pollAnswer.isLate,
      answeredAt: pollAnswer.answeredAt,
      day: pollDate.day,
      startsAt: pollDate.startsAt,
    })
    .from(pollAnswer)
    .innerJoin(pollDate, eq(pollDate.id, pollAnswer.dateId))
    .where(and(inArray(pollAnswer.voterId, [...voterIds]), stillHere(db, pollDate.id)));
  const found = new Map<string, Record<string, Said>>();
  for (const { voterId, dateId, answer, askedDay, askedStartsAt, isLate, answeredAt, ...now } of rows) {
    const moved = askedDay !== now.day || askedStartsAt !== now.startsAt;
    const asked = moved ? { day: askedDay, startsAt: askedStartsAt } : null;
    found.set(voterId, { ...found.get(voterId), [dateId]: { answer, asked, isLate, answeredAt } });
  }
  return found;
}

/** A poll inside the work that changes it; nobody else changes it meanwhile. Undefined when it is not there. */
export async function holdPoll(db: Database, pollId: string): Promise<PollHead | undefined> {
  await db.select({ id: datePoll.id }).from(datePoll).where(eq(datePoll.id, pollId)).for("update");
  return readHead(db, pollId);
}

/** Notes that a member did something about a poll, and that its forløb has been touched. */
export async function noteIn(
  db: Database,
  { engagementId }: Pick<PollHead, "engagementId">,
  member: Member,
  act: Act,
  thing: Thing,
  thingId: string,
): Promise<void> {
  await touch(db, engagementId);
  await note(member, act, thing, thingId);
}

/** Whether a poll still takes answers. */
export const isOpen = ({ foundAt, closedAt }: Pick<PollHead, "foundAt" | "closedAt">) =>
  !foundAt && !closedAt;

function ofPerson(what: "name" | "email" | "phone") {
  return sql<string | null>`(select nullif(c.${sql.raw(what)}, '') from contact_person c
    where c.id = ${ownColumn("contact_person_id")} and c.erased_at is null)`;
}

// Named in full: in a query over one table Drizzle writes a bare name, and inside a subquery that is another's.
function ownColumn(name: string) {
  return sql.raw(`"poll_voter"."${name}"`);
}
