import { eq, sql } from "drizzle-orm";
import type { Member } from "#domains/access/member.ts";
import type { Participant } from "#domains/access/participant.ts";
import {
  linesAtTable,
  type MeetingAtTable,
  meetingAtTable,
  promptsOf,
} from "#domains/meetings/at-the-table.server.ts";
import { askOrganisation, type Database } from "#platform/database/database.server.ts";
import { board } from "./board.table.ts";
import type { LayingPlace } from "./paper-laying.ts";
import { isPrivate } from "./seen.ts";
import { sitting } from "./sitting.table.ts";

/** A meeting with the boards that a sheet can be laid on. `name` is what a line was given; the kind names the others. */
export type Laying = { meeting: MeetingAtTable; isOver: boolean; places: LayingPlace[] };

/** Where somebody at a table can lay a sheet. Undefined when their meeting was taken away. */
export const readLaying = (who: Participant): Promise<Laying | undefined> =>
  askOrganisation(who.organisationId, (db) => layingAt(db, who.meetingId));

/** Where the one who leads can lay a sheet. Undefined when there is no such meeting, or it was never opened. */
export const readLayingToLead = (member: Member, meetingId: string): Promise<Laying | undefined> =>
  askOrganisation(member.organisationId, (db) => layingAt(db, meetingId));

async function layingAt(db: Database, meetingId: string): Promise<Laying | undefined> {
  const [meeting, lines, boards, [room]] = await Promise.all([
    meetingAtTable(db, meetingId),
    linesAtTable(db, meetingId),
    db
      .select({
        id: board.id,
        itemId: board.itemId,
        tool: board.tool,
        hidden: board.hidden,
        isRevealed: sql<boolean>`${board.revealedAt} is not null`,
      })
      .from(board)
      .where(eq(board.meetingId, meetingId)),
    db.select({ closedAt: sitting.closedAt }).from(sitting).where(eq(sitting.meetingId, meetingId)),
  ]);
  if (!meeting || !room) return undefined;
  const places: LayingPlace[] = [];
  for (const { id, title, question } of lines) {
    const own = boards.find(({ itemId }) => itemId === id);
    if (!own) continue;
    const prompts = await promptsOf(db, id);
    places.push({
      itemId: id,
      boardId: own.id,
      tool: own.tool,
      name: title,
      question,
      prompts,
      isPrivate: isPrivate(own),
    });
  }
  return { meeting, isOver: room.closedAt !== null, places };
}
