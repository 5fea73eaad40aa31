import { and, eq, isNull, sql } from "drizzle-orm";
import type { Participant } from "#domains/access/participant.ts";
import { inOrganisation } from "#platform/database/database.server.ts";
import { board, boardGroup, contribution, finished, vote } from "./board.table.ts";
import { nextNumber } from "./changing.server.ts";
import { markOf } from "./mark.server.ts";

/** What became of dots. `closed`: there is no vote now; `too-many`: more than one has, or than one may lay there. */
export type Voted = "kept" | "closed" | "too-many";

/**
 * Lays so many dots on a note or a heap, and no more or fewer: sent twice it is the same. Whoever holds the pen for a
 * table has everybody's dots. Refused with "closed" where no vote is open or nothing lies there to vote for.
 */
export function layDots(
  participant: Participant,
  { boardId, targetId, dots }: { boardId: string; targetId: string; dots: number },
): Promise<Voted> {
  const mark = markOf(participant.hand, boardId);
  return inOrganisation(participant.organisationId, async (db) => {
    // Holding the number keeps two hands of one table from laying the same last dot.
    const seq = await nextNumber(db, participant.meetingId);
    const [place] = await db
      .select({
        budget: board.dots,
        several: board.severalDots,
        laid: sql<number>`(select coalesce(sum(v.dots), 0) from ${vote} v
          where v.board_id = ${boardId} and v.mark = ${mark} and v.target_id <> ${targetId})`.mapWith(Number),
        isThere: sql<boolean>`exists (select from ${contribution} c
          where c.id = ${targetId} and c.board_id = ${boardId} and c.removed_at is null)
          or exists (select from ${boardGroup} g
          where g.id = ${targetId} and g.board_id = ${boardId} and g.removed_at is null)`,
      })
      .from(board)
      .where(
        and(
          eq(board.id, boardId),
          eq(board.meetingId, participant.meetingId),
          sql`${board.votingOpenedAt} is not null`,
          isNull(board.votingClosedAt),
        ),
      );
    if (!place?.isThere || seq === undefined) return "closed";
    const most = place.budget * participant.heads;
    if (dots + place.laid > most || dots > (place.several ? most : participant.heads)) return "too-many";
    if (dots === 0) {
      await db
        .delete(vote)
        .where(and(eq(vote.boardId, boardId), eq(vote.mark, mark), eq(vote.targetId, targetId)));
    } else {
      await db
        .insert(vote)
        .values({ boardId, mark, targetId, dots })
        .onConflictDoUpdate({ target: [vote.boardId, vote.mark, vote.targetId], set: { dots } });
    }
    await db.update(board).set({ seq }).where(eq(board.id, boardId));
    return "kept";
  });
}

/** Says that one is finished with a board, or not yet after all. False when there is no such board at this table. */
export function sayFinished(participant: Participant, boardId: string, is: boolean): Promise<boolean> {
  const mark = markOf(participant.hand, boardId);
  return inOrganisation(participant.organisationId, async (db) => {
    const seq = await nextNumber(db, participant.meetingId);
    if (seq === undefined) return false;
    const [touched] = await db
      .update(board)
      .set({ seq })
      .where(and(eq(board.id, boardId), eq(board.meetingId, participant.meetingId)))
      .returning({ id: board.id });
    if (!touched) return false;
    if (is) await db.insert(finished).values({ boardId, mark }).onConflictDoNothing();
    else await db.delete(finished).where(and(eq(finished.boardId, boardId), eq(finished.mark, mark)));
    return true;
  });
}
