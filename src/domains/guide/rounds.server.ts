import { and, asc, desc, eq, exists, inArray, isNull, sql } from "drizzle-orm";
import { note } from "#domains/access/audit.server.ts";
import type { Member } from "#domains/access/member.ts";
import { pastRegret, remove, stillHere } from "#domains/access/removal.server.ts";
import { touch } from "#domains/engagement/engagements.server.ts";
import { askOrganisation, type Database, inOrganisation } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { readStation } from "./content.server.ts";
import { answer, round, roundQuestion } from "./round.table.ts";
import type { RoundKind } from "./round.ts";
import type { Station } from "./station.ts";

export type Answer = {
  id: string;
  questionKey: string;
  text: string;
  saidBy: string;
  nugget: boolean;
  writtenAt: Date;
};
export type RoundQuestion = {
  key: string;
  text: string;
  agreed: string;
  agreedAt: Date | null;
  answers: Answer[];
};
export type Round = {
  id: string;
  engagementId: string;
  station: Station;
  kind: RoundKind;
  present: string[];
  startedAt: Date;
  endedAt: Date | null;
  silentUntil: Date | null;
  questions: RoundQuestion[];
};

/**
 * Begins a round at a station with the questions as they are worded today, once however often the form is sent. Undefined when the forløb is not there.
 * `present` are the people at the table as they are called.
 */
export async function beginRound(
  member: Member,
  engagementId: string,
  station: Station,
  { kind, present, sentAs = newId() }: { kind: RoundKind; present: string[]; sentAs?: string },
): Promise<string | undefined> {
  const { questions } = await readStation(member, station);
  const roundId = sentAs;
  return inOrganisation(member.organisationId, async (db) => {
    if (!(await touch(db, engagementId))) return undefined;
    const begun = await db
      .insert(round)
      .values({ id: roundId, engagementId, station, kind, present, startedBy: member.id })
      .onConflictDoNothing()
      .returning({ id: round.id });
    if (!begun[0]) return roundId;
    if (questions.length > 0) {
      await db
        .insert(roundQuestion)
        .values(questions.map(({ key, text }, position) => ({ roundId, key, text, position })));
    }
    await note(member, "made", "round", roundId);
    return roundId;
  });
}

/** One round with its questions and answers, or undefined when it is not this forløb's. */
export async function findRound(
  member: Member,
  engagementId: string,
  roundId: string,
): Promise<Round | undefined> {
  const [found] = await readRounds(member, and(eq(round.id, roundId), eq(round.engagementId, engagementId)));
  return found;
}

/** Every round of a forløb, newest first; of one station if one is named. */
export function listRounds(member: Member, engagementId: string, station?: Station): Promise<Round[]> {
  return readRounds(
    member,
    and(eq(round.engagementId, engagementId), station ? eq(round.station, station) : undefined),
  );
}

/**
 * Writes an answer down. The id comes from where it was typed, so the same answer sent twice is kept once.
 * False when the question is not part of the round.
 */
export async function addAnswer(
  member: Member,
  roundId: string,
  questionKey: string,
  given: { answerId: string; text: string; saidBy: string },
): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    if (!(await asked(db, roundId, questionKey))) return false;
    await db
      .insert(answer)
      .values({
        id: given.answerId,
        roundId,
        questionKey,
        text: given.text,
        saidBy: given.saidBy,
        writtenBy: member.id,
      })
      .onConflictDoNothing();
    return true;
  });
}

/** Mends the words of an answer. False when it is not part of the round. */
export async function changeAnswer(
  member: Member,
  roundId: string,
  answerId: string,
  text: string,
): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const changed = await db
      .update(answer)
      .set({ text })
      .where(inRound(db, roundId, answerId))
      .returning();
    if (changed.length > 0) await note(member, "changed", "answer", answerId);
    return changed.length > 0;
  });
}

/** Marks an answer as a nugget, worth finding again, or takes the mark off (S6.3). */
export async function markNugget(
  member: Member,
  roundId: string,
  answerId: string,
  nugget: boolean,
): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const marked = await db
      .update(answer)
      .set({ nugget })
      .where(inRound(db, roundId, answerId))
      .returning();
    return marked.length > 0;
  });
}

export async function removeAnswer(member: Member, roundId: string, answerId: string): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const [found] = await db
      .select()
      .from(answer)
      .where(inRound(db, roundId, answerId));
    if (found) await remove(member, "answer", answerId, found.text);
    return found !== undefined;
  });
}

/** Keeps the one sentence the table agreed on; an empty one means there was none after all. */
export async function agree(
  member: Member,
  roundId: string,
  questionKey: string,
  agreed: string,
): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const kept = await db
      .update(roundQuestion)
      .set({ agreed, agreedAt: agreed ? new Date() : null })
      .where(and(eq(roundQuestion.roundId, roundId), eq(roundQuestion.key, questionKey)))
      .returning({ roundId: roundQuestion.roundId });
    if (kept.length === 0) return false;
    const [own] = await db.select({ id: round.engagementId }).from(round).where(eq(round.id, roundId));
    if (own) await touch(db, own.id);
    await note(member, "changed", "agreed-sentence", roundId);
    return true;
  });
}

/** Lets the room be silent until a moment, or ends the silence (null). */
export async function setSilence(member: Member, roundId: string, until: Date | null): Promise<void> {
  await inOrganisation(member.organisationId, (db) =>
    db.update(round).set({ silentUntil: until }).where(eq(round.id, roundId)),
  );
}

/** Ends the conversation; it can be opened again to mend something. */
export async function endRound(member: Member, roundId: string, ended = true): Promise<void> {
  await inOrganisation(member.organisationId, (db) =>
    db
      .update(round)
      .set({ endedAt: ended ? new Date() : null, silentUntil: null })
      .where(eq(round.id, roundId)),
  );
}

/** Corrects who sat at the table. */
export async function setPresent(member: Member, roundId: string, present: string[]): Promise<void> {
  await inOrganisation(member.organisationId, (db) =>
    db.update(round).set({ present }).where(eq(round.id, roundId)),
  );
}

export type OpenSentence = {
  engagementId: string;
  station: Station;
  roundId: string;
  number: number;
  question: string;
};

/** Questions with answers but no agreed sentence, in conversations nobody has ended: work left on the table. */
export async function listOpenSentences(member: Member): Promise<OpenSentence[]> {
  return askOrganisation(member.organisationId, (db) =>
    db
      .selectDistinctOn([round.engagementId], {
        engagementId: round.engagementId,
        station: round.station,
        roundId: round.id,
        number: sql<number>`${roundQuestion.position} + 1`,
        question: roundQuestion.text,
      })
      .from(round)
      .innerJoin(roundQuestion, eq(roundQuestion.roundId, round.id))
      .where(
        and(
          eq(round.kind, "conversation"),
          isNull(round.endedAt),
          eq(roundQuestion.agreed, ""),
          exists(
            db
              .select({ one: sql`1` })
              .from(answer)
              .where(
                and(
                  eq(answer.roundId, round.id),
                  eq(answer.questionKey, roundQuestion.key),
                  stillHere(db, answer.id),
                ),
              ),
          ),
        ),
      )
      .orderBy(round.engagementId, desc(round.startedAt), asc(roundQuestion.position)),
  );
}

/** Deletes for good what can no longer be brought back. */
export async function forgetAnswers(db: Database): Promise<void> {
  await db.delete(answer).where(inArray(answer.id, pastRegret(db, "answer")));
}

function readRounds(member: Member, which: ReturnType<typeof and>): Promise<Round[]> {
  return askOrganisation(member.organisationId, async (db) => {
    const ids = db.select({ id: round.id }).from(round).where(which);
    const [rounds, questions, answers] = await Promise.all([
      db.select().from(round).where(which).orderBy(desc(round.startedAt)),
      db
        .select()
        .from(roundQuestion)
        .where(inArray(roundQuestion.roundId, ids))
        .orderBy(asc(roundQuestion.position)),
      db
        .select()
        .from(answer)
        .where(and(inArray(answer.roundId, ids), stillHere(db, answer.id)))
        .orderBy(asc(answer.writtenAt), asc(answer.id)),
    ]);
    return rounds.map(({ organisationId: _, startedBy: __, ...own }) => ({
      ...own,
      questions: questions
        .filter((question) => question.roundId === own.id)
        .map(({ key, text, agreed, agreedAt }) => ({
          key,
          text,
          agreed,
          agreedAt,
          answers: answers.filter((given) => given.roundId === own.id && given.questionKey === key),
        })),
    }));
  });
}

async function asked(db: Database, roundId: string, questionKey: string): Promise<boolean> {
  const found = await db
    .select({ key: roundQuestion.key })
    .from(roundQuestion)
    .where(and(eq(roundQuestion.roundId, roundId), eq(roundQuestion.key, questionKey)));
  return found.length > 0;
}

const inRound = (db: Database, roundId: string, answerId: string) =>
  and(eq(answer.id, answerId), eq(answer.roundId, roundId), stillHere(db, answer.id));
