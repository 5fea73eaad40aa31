import { and, asc, desc, eq, inArray, type SQL, sql } from "drizzle-orm";
import { note } from "#domains/access/audit.server.ts";
import type { Member } from "#domains/access/member.ts";
import { memberName } from "#domains/access/members.server.ts";
import { pastRegret, remove, stillHere } from "#domains/access/removal.server.ts";
import { findRevealedNote, readBoardResults } from "#domains/boards/board-results.server.ts";
import { findMeeting } from "#domains/meetings/meetings.server.ts";
import { forgetEvidenceFrom } from "#domains/target-group/evidence.server.ts";
import { type Database, inOrganisation } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import {
  minutesDecision,
  minutesLeftOut,
  minutesParagraph,
  minutesStep,
  minutesWish,
} from "./minutes.table.ts";
import type { DecisionFields, ParagraphFields, StepFields } from "./minutes.ts";

export type StepCorrection = typeof minutesStep.$inferSelect;

/** What people have written of a meeting: the newest of everything. For `readMinutes`, inside its transaction. */
export async function readWriting(db: Database, meetingId: string) {
  const paragraphs = await db
    .selectDistinctOn([minutesParagraph.itemId], {
      itemId: minutesParagraph.itemId,
      version: minutesParagraph.version,
      text: minutesParagraph.text,
      seq: minutesParagraph.seq,
      by: memberName(minutesParagraph.writtenBy),
      at: minutesParagraph.writtenAt,
    })
    .from(minutesParagraph)
    .where(eq(minutesParagraph.meetingId, meetingId))
    .orderBy(minutesParagraph.itemId, desc(minutesParagraph.version));
  const decisions = await db
    .select({
      id: minutesDecision.id,
      what: minutesDecision.what,
      why: minutesDecision.why,
      who: minutesDecision.who,
      version: minutesDecision.version,
    })
    .from(minutesDecision)
    .where(and(eq(minutesDecision.meetingId, meetingId), stillHere(db, minutesDecision.id)))
    .orderBy(asc(minutesDecision.writtenAt), asc(minutesDecision.id));
  const leftOut = await db
    .select({ id: minutesLeftOut.contributionId })
    .from(minutesLeftOut)
    .where(inArray(minutesLeftOut.contributionId, notesAt(meetingId)));
  const steps = await db
    .selectDistinctOn([minutesStep.contributionId])
    .from(minutesStep)
    .where(inArray(minutesStep.contributionId, notesAt(meetingId)))
    .orderBy(minutesStep.contributionId, desc(minutesStep.version));
  return {
    paragraphs,
    decisions,
    leftOut: leftOut.map(({ id }) => id),
    steps,
    said: (itemId: string) => paragraphs.find((one) => (one.itemId ?? "") === itemId)?.text ?? "",
  };
}

/** What came of trying to write: `changed` when somebody else has written since, and theirs stands untouched. */
export type Writing = "written" | "changed" | "gone";

/** Writes a paragraph anew; what stood before is kept below it. `based` is the version it was written on. */
export function writeParagraph(
  member: Member,
  meetingId: string,
  { itemId, text, based }: ParagraphFields,
): Promise<Writing> {
  return inOrganisation(member.organisationId, async (db) => {
    const meeting = await findMeeting(member, meetingId);
    if (!meeting || (itemId && !meeting.agenda.some(({ id }) => id === itemId))) return "gone";
    const { paragraphs } = await readWriting(db, meetingId);
    const newest = paragraphs.find((one) => (one.itemId ?? "") === itemId);
    if (newest?.text === text || (!newest && text === "")) return "written";
    if ((newest?.version ?? 0) !== based) return "changed";
    const { seq = 0 } = (await readBoardResults(db, meetingId)) ?? {};
    const [made] = await db
      .insert(minutesParagraph)
      .values({
        id: newId(),
        meetingId,
        itemId: itemId || null,
        version: based + 1,
        text,
        seq,
        writtenBy: member.id,
      })
      .onConflictDoNothing()
      .returning({ id: minutesParagraph.id });
    if (!made) return "changed";
    await note(member, "changed", "minutes", meetingId);
    return "written";
  });
}

/** Puts down what was decided, once however often the form is sent, or mends it. */
export function saveDecision(
  member: Member,
  meetingId: string,
  { based, sentAs = newId(), ...fields }: DecisionFields,
  decisionId?: string,
): Promise<Writing> {
  return inOrganisation(member.organisationId, async (db) => {
    if (!(await findMeeting(member, meetingId))) return "gone";
    if (decisionId) {
      const own = and(decisionAt(db, meetingId, decisionId), eq(minutesDecision.version, based));
      const [mended] = await db
        .update(minutesDecision)
        .set({ ...fields, version: based + 1, writtenBy: member.id })
        .where(own)
        .returning({ id: minutesDecision.id });
      if (!mended) return (await isDecision(db, meetingId, decisionId)) ? "changed" : "gone";
    } else {
      await db
        .insert(minutesDecision)
        .values({ id: sentAs, meetingId, ...fields, writtenBy: member.id })
        .onConflictDoNothing();
    }
    await note(member, decisionId ? "changed" : "made", "minutes", decisionId ?? sentAs);
    return "written";
  });
}

/** Takes a decision out of the minutes; it can be brought back for thirty days. */
export function removeDecision(member: Member, meetingId: string, decisionId: string): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const [found] = await db
      .select({ what: minutesDecision.what })
      .from(minutesDecision)
      .where(decisionAt(db, meetingId, decisionId));
    if (found) await remove(member, "minutes", decisionId, found.what);
    return found !== undefined;
  });
}

/** Leaves a note out of the minutes, or takes it back in; it stays on its board. False when it is not there to see. */
export function leaveOut(member: Member, meetingId: string, noteId: string, out: boolean): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    if ((await findRevealedNote(db, noteId))?.meetingId !== meetingId) return false;
    if (!(await findMeeting(member, meetingId))) return false;
    const changed = out
      ? await db
          .insert(minutesLeftOut)
          .values({ contributionId: noteId, leftOutBy: member.id })
          .onConflictDoNothing()
          .returning({ id: minutesLeftOut.contributionId })
      : await db
          .delete(minutesLeftOut)
          .where(eq(minutesLeftOut.contributionId, noteId))
          .returning({ id: minutesLeftOut.contributionId });
    if (changed[0]) await note(member, "changed", "minutes", meetingId);
    return true;
  });
}

/** Corrects a next step in the minutes; the note stays on its board as it was written. */
export function correctStep(
  member: Member,
  meetingId: string,
  noteId: string,
  { based, ...fields }: StepFields,
): Promise<Writing> {
  return inOrganisation(member.organisationId, async (db) => {
    const found = await findRevealedNote(db, noteId);
    if (found?.meetingId !== meetingId || found.tool !== "next-steps") return "gone";
    if (!(await findMeeting(member, meetingId))) return "gone";
    const { steps } = await readWriting(db, meetingId);
    const newest = steps.find(({ contributionId }) => contributionId === noteId);
    if ((newest?.version ?? 0) !== based) return "changed";
    const [made] = await db
      .insert(minutesStep)
      .values({
        contributionId: noteId,
        version: based + 1,
        ...fields,
        noteVersion: found.version,
        writtenBy: member.id,
      })
      .onConflictDoNothing()
      .returning({ id: minutesStep.contributionId });
    if (!made) return "changed";
    await note(member, "changed", "minutes", meetingId);
    return "written";
  });
}

/**
 * Deletes for good what can no longer be brought back; before a meeting goes, what was said at it no longer bears an
 * insight. Addresses go when their day has come.
 */
export async function forgetMinutes(db: Database): Promise<void> {
  await db.delete(minutesDecision).where(inArray(minutesDecision.id, pastRegret(db, "minutes")));
  const gone = await pastRegret(db, "meeting");
  await forgetEvidenceFrom(
    db,
    gone.map(({ itemId }) => itemId),
  );
  await db.delete(minutesWish).where(sql`${minutesWish.forgetAt} < now()`);
}

const decisionAt = (db: Database, meetingId: string, decisionId: string) =>
  and(
    eq(minutesDecision.id, decisionId),
    eq(minutesDecision.meetingId, meetingId),
    stillHere(db, minutesDecision.id),
  );

async function isDecision(db: Database, meetingId: string, decisionId: string): Promise<boolean> {
  const [found] = await db
    .select({ id: minutesDecision.id })
    .from(minutesDecision)
    .where(decisionAt(db, meetingId, decisionId));
  return found !== undefined;
}

/** The ids of the notes on the boards of a meeting. */
const notesAt = (meetingId: string): SQL =>
  sql`(select c.id from contribution c join board b on b.id = c.board_id where b.meeting_id = ${meetingId})`;
