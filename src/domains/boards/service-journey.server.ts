import { and, eq, isNull, sql } from "drizzle-orm";
import type { Participant } from "#domains/access/participant.ts";
import { askOrganisation } from "#platform/database/database.server.ts";
import { board, contribution } from "./board.table.ts";
import { markOf } from "./mark.server.ts";
import type { NoteFields } from "./note.ts";

/**
 * A step that is to come right behind another lies in its phase. Where that other is not on the board, or not theirs
 * to see, the step lies last in the phase it says itself.
 */
export async function inPhase(who: Participant, step: NoteFields): Promise<NoteFields> {
  const { after, ...extra } = step.extra;
  if (!after) return { ...step, extra };
  const [ahead] = await askOrganisation(who.organisationId, (db) =>
    db
      .select({ slot: contribution.slot })
      .from(contribution)
      .innerJoin(board, eq(board.id, contribution.boardId))
      .where(
        and(
          eq(contribution.id, String(after)),
          eq(board.id, step.boardId),
          eq(board.meetingId, who.meetingId),
          isNull(contribution.removedAt),
          sql`(${contribution.mark} = ${markOf(who.hand, step.boardId)}
            or not ${board.hidden} or ${board.revealedAt} is not null)`,
        ),
      ),
  );
  return ahead ? { ...step, slot: ahead.slot } : { ...step, extra };
}
