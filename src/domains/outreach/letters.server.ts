import { and, desc, eq, inArray, sql } from "drizzle-orm";
import { note } from "#domains/access/audit.server.ts";
import type { Member } from "#domains/access/member.ts";
import { listColleagues } from "#domains/access/members.server.ts";
import { pastRegret, remove, stillHere } from "#domains/access/removal.server.ts";
import { isThere, touch } from "#domains/engagement/engagements.server.ts";
import { listStrategies } from "#domains/organisation/organisation.server.ts";
import { askOrganisation, type Database, inOrganisation } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { letter, partnerInvitation, partnerInvitationAnswer } from "./letter.table.ts";
import type { LetterAnswer, LetterFields, LetterKind } from "./letter.ts";
import { quoteOf } from "./letter-quote.ts";

export type LetterLine = {
  id: string;
  kind: LetterKind;
  title: string;
  sender: string;
  answerBy: string | null;
  changedAt: Date;
  recipients: number;
  /** How many it has been sent to or printed for, and the last time that was. */
  sent: number;
  sentAt: Date | null;
} & Record<LetterAnswer, number>;

/** The letters of a forløb, the newest first, with what was answered. */
export function listLetters(member: Member, engagementId: string): Promise<LetterLine[]> {
  return askOrganisation(member.organisationId, (db) =>
    db
      .select({
        id: letter.id,
        kind: letter.kind,
        title: letter.title,
        sender: sql<string>`(select m.name from member m where m.id = "letter"."sender_id")`,
        answerBy: letter.answerBy,
        changedAt: letter.changedAt,
        recipients: sql<number>`count(${partnerInvitation.id})::int`,
        sent: sql<number>`count(${partnerInvitation.sentAt})::int`,
        sentAt: sql<Date | null>`max(${partnerInvitation.sentAt})`.mapWith(partnerInvitation.sentAt),
        ...answered,
      })
      .from(letter)
      .leftJoin(
        partnerInvitation,
        and(
          eq(partnerInvitation.letterId, letter.id),
          stillHere(db, partnerInvitation.id),
          stillHere(db, partnerInvitation.partnerId),
        ),
      )
      .where(
        and(
          eq(letter.engagementId, engagementId),
          stillHere(db, letter.id),
          stillHere(db, letter.engagementId),
        ),
      )
      .groupBy(letter.id)
      .orderBy(desc(letter.createdAt)),
  );
}

export type Sender = { id: string; name: string; title: string; email: string };
export type Letter = {
  id: string;
  engagementId: string;
  kind: LetterKind;
  title: string;
  challenge: string;
  strategyId: string | null;
  /** The name of the strategy that is quoted; nothing when it is gone. */
  strategy: string | null;
  quote: string;
  body: string;
  meeting: string;
  answerBy: string | null;
  sender: Sender;
  /** Whether somebody has it already: then its words stand. */
  isSent: boolean;
};

/** One letter of a forløb, or undefined when it is not there, or has been taken away. */
export function findLetter(
  member: Member,
  engagementId: string,
  letterId: string,
): Promise<Letter | undefined> {
  return askOrganisation(member.organisationId, async (db) => {
    const [found] = await db
      .select(letterColumns)
      .from(letter)
      .where(
        and(
          eq(letter.id, letterId),
          eq(letter.engagementId, engagementId),
          stillHere(db, letter.id),
          stillHere(db, letter.engagementId),
        ),
      );
    return found;
  });
}

/**
 * Writes a letter, once however often the form is sent, or mends one. Refused when the forløb or the letter is not
 * there, when a leader's letter is not signed by one who leads, and when somebody has the letter already: what they
 * answer is what they read.
 */
export async function saveLetter(
  member: Member,
  engagementId: string,
  { sentAs = newId(), ...fields }: LetterFields,
  letterId?: string,
): Promise<{ id: string } | { refused: "not-found" | "sender" | "sent" }> {
  return inOrganisation(member.organisationId, async (db) => {
    if (!(await isThere(db, engagementId))) return { refused: "not-found" };
    const sender = (await listColleagues(member)).find(({ id }) => id === fields.senderId);
    if (!sender) return { refused: "not-found" };
    if (fields.kind === "leader" && sender.role === "employee") return { refused: "sender" };
    const strategies = await listStrategies(member);
    const row = {
      ...fields,
      strategyId: strategies.find(({ id }) => id === fields.strategyId)?.id ?? null,
      quote: quoteOf(strategies, fields.strategyId, fields.quote),
      answerBy: fields.answerBy || null,
      changedAt: new Date(),
    };
    if (letterId) {
      // Locked, so that it is not sent while it is rewritten.
      await db.select({ id: letter.id }).from(letter).where(eq(letter.id, letterId)).for("update");
      const found = await findLetter(member, engagementId, letterId);
      if (!found) return { refused: "not-found" };
      if (found.isSent) return { refused: "sent" };
      await db.update(letter).set(row).where(eq(letter.id, letterId));
      await note(member, "changed", "letter", letterId);
      return { id: letterId };
    }
    const [made] = await db
      .insert(letter)
      .values({ id: sentAs, engagementId, createdBy: member.id, ...row })
      .onConflictDoNothing()
      .returning({ id: letter.id });
    if (made) {
      await touch(db, engagementId);
      await note(member, "made", "letter", made.id);
      return made;
    }
    const twice = await findLetter(member, engagementId, sentAs);
    return twice ? { id: twice.id } : { refused: "not-found" };
  });
}

/** Takes a letter away; the links to answer by are shut meanwhile. It can be brought back for thirty days. */
export async function removeLetter(member: Member, engagementId: string, letterId: string): Promise<boolean> {
  const found = await findLetter(member, engagementId, letterId);
  if (found) await remove(member, "letter", found.id, found.title);
  return found !== undefined;
}

/** Lets go of strategies about to be forgotten, and deletes for good what can no longer be brought back. */
export async function forgetLetters(db: Database): Promise<void> {
  await db
    .delete(partnerInvitation)
    .where(inArray(partnerInvitation.id, pastRegret(db, "partner-invitation")));
  await db.delete(letter).where(inArray(letter.id, pastRegret(db, "letter")));
  await db
    .update(letter)
    .set({ strategyId: null })
    .where(inArray(letter.strategyId, pastRegret(db, "strategy")));
}

/** A letter with what it is signed and backed by, inside a query of the table of letters alone. */
const letterColumns = {
  id: letter.id,
  engagementId: letter.engagementId,
  kind: letter.kind,
  title: letter.title,
  challenge: letter.challenge,
  strategyId: letter.strategyId,
  strategy: sql<string | null>`(select s.name from strategy s where s.id = "letter"."strategy_id")`,
  quote: letter.quote,
  body: letter.body,
  meeting: letter.meeting,
  answerBy: letter.answerBy,
  sender: sql<Sender>`(
    select json_build_object('id', m.id, 'name', m.name, 'title', coalesce(m.title, ''), 'email', m.email)
    from member m where m.id = "letter"."sender_id")`,
  isSent: sql<boolean>`exists (
    select from partner_invitation i where i.letter_id = "letter"."id" and i.sent_at is not null)`,
};

/** How many of a letter's recipients have last answered so. */
const counted = (answer: LetterAnswer) => sql<number>`count(*) filter (where (
  select a.answer from ${partnerInvitationAnswer} a where a.partner_invitation_id = ${partnerInvitation.id}
  order by a.answered_at desc, a.id desc limit 1) = ${answer})::int`;

const answered = { yes: counted("yes"), no: counted("no"), later: counted("later") };
