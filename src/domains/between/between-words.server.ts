import { and, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import { note } from "#domains/access/audit.server.ts";
import type { Member } from "#domains/access/member.ts";
import { pastRegret, remove, stillHere } from "#domains/access/removal.server.ts";
import { askOrganisation, type Database, inOrganisation } from "#platform/database/database.server.ts";
import { formatDate } from "#ui/dates.ts";
import type { Tongue } from "#ui/tongues.ts";
import { betweenWord } from "./between.table.ts";
import { betweenText } from "./between.text.ts";

/** What a partner wrote to us. */
export type BetweenWord = {
  id: string;
  name: string;
  text: string;
  tongue: Tongue;
  receivedAt: Date;
  seenAt: Date | null;
};

/** What partners have written from the page of a forløb, the newest first. */
export function listBetweenWords(member: Member, engagementId: string): Promise<BetweenWord[]> {
  return askOrganisation(member.organisationId, (db) => readWords(db, engagementId));
}

/** What nobody has read yet in one forløb: how many words, and since when the first of them waits. */
export type UnreadWords = { engagementId: string; engagement: string; count: number; since: Date };

/** Where partners have written and nobody of us has seen it, what has waited longest first. */
export function listUnreadWords(member: Member): Promise<UnreadWords[]> {
  return askOrganisation(member.organisationId, (db) =>
    db
      .select({
        engagementId: betweenWord.engagementId,
        engagement: sql<string>`(select e.name from engagement e where e.id = ${betweenWord.engagementId})`,
        count: sql<number>`count(*)::int`,
        since: sql<Date>`min(${betweenWord.receivedAt})`.mapWith(betweenWord.receivedAt),
      })
      .from(betweenWord)
      .where(
        and(
          isNull(betweenWord.seenAt),
          stillHere(db, betweenWord.id),
          stillHere(db, betweenWord.engagementId),
        ),
      )
      .groupBy(betweenWord.engagementId)
      .orderBy(sql`min(${betweenWord.receivedAt})`),
  );
}

/** One of them, or undefined when it is not there. */
export async function findBetweenWord(
  member: Member,
  engagementId: string,
  wordId: string,
): Promise<BetweenWord | undefined> {
  return (await listBetweenWords(member, engagementId)).find(({ id }) => id === wordId);
}

/** Says that a word has been seen by one of us. False when it is not there. */
export function markBetweenWordSeen(member: Member, engagementId: string, wordId: string): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    if (!(await findBetweenWord(member, engagementId, wordId))) return false;
    const [seen] = await db
      .update(betweenWord)
      .set({ seenAt: new Date() })
      .where(and(eq(betweenWord.id, wordId), isNull(betweenWord.seenAt)))
      .returning({ id: betweenWord.id });
    if (seen) await note(member, "changed", "between-word", wordId);
    return true;
  });
}

/** Takes a word away; it can be brought back for thirty days. False when it is not there. */
export function removeBetweenWord(member: Member, engagementId: string, wordId: string): Promise<boolean> {
  return inOrganisation(member.organisationId, async () => {
    const found = await findBetweenWord(member, engagementId, wordId);
    // The label says when, and nothing of what was written: it outlives the word in a list.
    const label =
      found && betweenText[member.language].labelOf(formatDate(found.receivedAt, member.language, "day"));
    if (label) await remove(member, "between-word", wordId, label);
    return found !== undefined;
  });
}

/** Deletes for good what can no longer be brought back. */
export async function forgetBetweenWords(db: Database): Promise<void> {
  await db.delete(betweenWord).where(inArray(betweenWord.id, pastRegret(db, "between-word")));
}

function readWords(db: Database, engagementId: string): Promise<BetweenWord[]> {
  return db
    .select({
      id: betweenWord.id,
      name: betweenWord.name,
      text: betweenWord.text,
      tongue: betweenWord.tongue,
      receivedAt: betweenWord.receivedAt,
      seenAt: betweenWord.seenAt,
    })
    .from(betweenWord)
    .where(
      and(
        eq(betweenWord.engagementId, engagementId),
        stillHere(db, betweenWord.id),
        stillHere(db, betweenWord.engagementId),
      ),
    )
    .orderBy(desc(betweenWord.receivedAt), desc(sql`${betweenWord.id}`));
}
