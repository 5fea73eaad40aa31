import { and, eq, isNull, or, sql } from "drizzle-orm";
import type { Participant } from "#domains/access/participant.ts";
import { inOrganisation } from "#platform/database/database.server.ts";
import type { Tongue } from "#ui/tongues.ts";
import { board, contribution, contributionTranslation } from "./board.table.ts";
import { nextNumber } from "./changing.server.ts";
import { markOf } from "./mark.server.ts";

/**
 * Keeps what a note says in another tongue, as a helper typed it (F5); without words it is taken away again. False
 * when the note is not there for whoever helps to see: another's on a board that is not revealed.
 */
export function translateNote(
  who: Participant,
  { boardId, id, tongue, text }: { boardId: string; id: string; tongue: Tongue; text: string },
): Promise<boolean> {
  return inOrganisation(who.organisationId, async (db) => {
    const seq = await nextNumber(db, who.meetingId);
    if (seq === undefined) return false;
    const [seen] = await db
      .update(contribution)
      .set({ seq })
      .where(
        and(
          eq(contribution.id, id),
          eq(contribution.boardId, boardId),
          isNull(contribution.removedAt),
          or(
            eq(contribution.mark, markOf(who.hand, boardId)),
            sql`exists (select from ${board} b where b.id = ${boardId} and (not b.hidden or b.revealed_at is not null))`,
          ),
          sql`exists (select from ${board} b where b.id = ${boardId} and b.meeting_id = ${who.meetingId})`,
        ),
      )
      .returning({ id: contribution.id });
    if (!seen) return false;
    const at = and(
      eq(contributionTranslation.contributionId, id),
      eq(contributionTranslation.tongue, tongue),
    );
    if (text === "") await db.delete(contributionTranslation).where(at);
    else {
      await db
        .insert(contributionTranslation)
        .values({ contributionId: id, tongue, text })
        .onConflictDoUpdate({
          target: [contributionTranslation.contributionId, contributionTranslation.tongue],
          set: { text, translatedAt: new Date() },
        });
    }
    return true;
  });
}
