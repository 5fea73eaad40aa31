import { and, eq, sql } from "drizzle-orm";
import { note } from "#domains/access/audit.server.ts";
import type { Member } from "#domains/access/member.ts";
import {
  engagementOfMeeting,
  type LineAtTable,
  linesAtTable,
  type MeetingAtTable,
  meetingAtTable,
} from "#domains/meetings/at-the-table.server.ts";
import { isTool } from "#domains/meetings/meeting.ts";
import { askOrganisation, inOrganisation } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { board, contribution } from "./board.table.ts";
import { type BoardSetting, beginnings } from "./board-beginning.ts";
import { setBoard } from "./leading.server.ts";
import { settled } from "./silent-sheets.ts";

/** A line of the agenda, and how its board will work; a line without a tool has none. */
export type PlannedLine = LineAtTable & { setting: BoardSetting | undefined; isWritten: boolean };

/** A meeting as the one who leads sees it before it is opened, and when it is over. */
export type Preparation = { meeting: MeetingAtTable; engagementId: string; lines: readonly PlannedLine[] };

/** What will be held, and how each board will work. Undefined when there is no such meeting. */
export function readPreparation(member: Member, meetingId: string): Promise<Preparation | undefined> {
  return askOrganisation(member.organisationId, async (db) => {
    const [meeting, engagementId, lines, laid] = await Promise.all([
      meetingAtTable(db, meetingId),
      engagementOfMeeting(db, meetingId),
      linesAtTable(db, meetingId),
      db
        .select({
          itemId: board.itemId,
          tool: board.tool,
          anonymity: board.anonymity,
          hidden: board.hidden,
          dots: board.dots,
          severalDots: board.severalDots,
          passes: board.passes,
          isWritten: sql<boolean>`exists (select from ${contribution} c where c.board_id = ${board}.id)`,
        })
        .from(board)
        .where(eq(board.meetingId, meetingId)),
    ]);
    if (!meeting || !engagementId) return undefined;
    return {
      meeting,
      engagementId,
      lines: lines.map((line) => {
        if (!isTool(line.kind)) return { ...line, setting: undefined, isWritten: false };
        const known = laid.find(({ itemId, tool }) => itemId === line.id && tool === line.kind);
        if (!known) return { ...line, setting: beginnings[line.kind], isWritten: false };
        const { itemId: _, tool: __, isWritten, ...setting } = known;
        return { ...line, setting, isWritten };
      }),
    };
  });
}

/**
 * Keeps how the board of a line is to work, before the meeting is opened. False when there is no such line, or it has
 * no board, or notes lie there already: what was promised them holds.
 */
export function planBoard(
  member: Member,
  { meetingId, itemId }: { meetingId: string; itemId: string },
  setting: BoardSetting,
): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const line = (await linesAtTable(db, meetingId)).find(({ id }) => id === itemId);
    if (!line || !isTool(line.kind) || !(await meetingAtTable(db, meetingId))) return false;
    const row = { tool: line.kind, ...settled(line.kind, setting), pass: 0 };
    const [kept] = await db
      .insert(board)
      .values({ id: newId(), meetingId, itemId, ...row })
      .onConflictDoUpdate({
        target: board.itemId,
        set: row,
        setWhere: and(
          eq(board.meetingId, meetingId),
          sql`not exists (select from ${contribution} c where c.board_id = ${board}.id)`,
        ),
      })
      .returning({ id: board.id });
    if (kept) await note(member, "changed", "board", kept.id);
    return kept !== undefined;
  });
}

/** Changes the dots of a board at a table that is being held, whatever lies there. False when there is no such board. */
export function setDots(
  member: Member,
  { meetingId, boardId }: { meetingId: string; boardId: string },
  { dots, severalDots }: Pick<BoardSetting, "dots" | "severalDots">,
): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const [now] = await db
      .select({ anonymity: board.anonymity, hidden: board.hidden })
      .from(board)
      .where(and(eq(board.id, boardId), eq(board.meetingId, meetingId)));
    if (!now) return false;
    return (await setBoard(member, { meetingId, boardId }, { ...now, dots, severalDots })) === "kept";
  });
}
