import { and, eq, isNull, sql } from "drizzle-orm";
import { note } from "#domains/access/audit.server.ts";
import type { Member } from "#domains/access/member.ts";
import { linesAtTable, meetingAtTable } from "#domains/meetings/at-the-table.server.ts";
import { isTool } from "#domains/meetings/meeting.ts";
import { joinCodeOf } from "#domains/meetings/meeting-join-code.server.ts";
import { askOrganisation, type Database, inOrganisation } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { newsOf } from "#platform/live/news.server.ts";
import { board, contribution } from "./board.table.ts";
import { beginnings } from "./board-beginning.ts";
import { atTable, newsKey } from "./changing.server.ts";
import { codeToOpen } from "./join-code-reserving.server.ts";
import { sitting } from "./sitting.table.ts";

export type Sitting = {
  meetingId: string;
  code: string;
  openedAt: Date;
  closedAt: Date | null;
  /** The code that was printed on paper; empty when none was. It may be another than the one that opens. */
  codeOnPaper: string;
};

/** How a meeting is being held, or was; undefined when it has not begun. */
export function findSitting(member: Member, meetingId: string): Promise<Sitting | undefined> {
  return askOrganisation(member.organisationId, async (db) => {
    const [found] = await db
      .select({
        meetingId: sitting.meetingId,
        code: sitting.code,
        openedAt: sitting.openedAt,
        closedAt: sitting.closedAt,
      })
      .from(sitting)
      .where(eq(sitting.meetingId, meetingId));
    return found && { ...found, codeOnPaper: await joinCodeOf(db, meetingId) };
  });
}

/**
 * Opens a meeting to those in the room, under the code on its paper or a new one, and stands at the first line of its agenda. One that was
 * closed is opened again with all that lies there; one that is open stays as it is. False when there is no such
 * meeting.
 */
export function openSitting(member: Member, meetingId: string): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    if (!(await meetingAtTable(db, meetingId))) return false;
    const [first] = await linesAtTable(db, meetingId);
    const code = await codeToOpen(db, meetingId);
    const opened = await db
      .insert(sitting)
      .values({ meetingId, code, openedBy: member.id, itemId: first?.id ?? null, seq: 1 })
      .onConflictDoUpdate({
        target: sitting.meetingId,
        set: { code, closedAt: null, seq: sql`${sitting.seq} + 1` },
        setWhere: sql`${sitting.closedAt} is not null`,
      })
      .returning({ seq: sitting.seq });
    if (opened[0]) {
      await layBoards(db, meetingId, opened[0].seq);
      await note(member, "made", "sitting", meetingId);
      await tell(db, meetingId);
    }
    return true;
  });
}

/**
 * Ends a meeting: its code opens nothing any more and nobody writes. On boards that promised that nobody is kept, the
 * marks go, so that not even their own phones find their notes again.
 */
export function closeSitting(member: Member, meetingId: string): Promise<void> {
  return inOrganisation(member.organisationId, async (db) => {
    const [closed] = await db
      .update(sitting)
      .set({ closedAt: new Date(), timerEndsAt: null, seq: sql`${sitting.seq} + 1` })
      .where(and(eq(sitting.meetingId, meetingId), isNull(sitting.closedAt)))
      .returning({ seq: sitting.seq });
    if (!closed) return;
    await db
      .update(contribution)
      .set({ mark: "", seq: closed.seq })
      .where(sql`${contribution.boardId} in (
        select b.id from ${board} b where b.meeting_id = ${meetingId} and b.anonymity = 'none')`);
    await note(member, "ended", "sitting", meetingId);
    await tell(db, meetingId);
  });
}

/** Moves the room to a line of the agenda; nobody is locked out of the others. `gather` asks everybody along. */
export function goTo(member: Member, meetingId: string, itemId: string, gather: boolean): Promise<unknown> {
  return atTable(member, meetingId, async (db, seq) => {
    const lines = await linesAtTable(db, meetingId);
    await layBoards(db, meetingId, seq);
    if (!lines.some(({ id }) => id === itemId)) return;
    await db
      .update(sitting)
      .set({ itemId, timerEndsAt: null, ...(gather && { gathering: sql`${sitting.gathering} + 1` }) })
      .where(eq(sitting.meetingId, meetingId));
  });
}

/** Sets the clock to so many minutes from now, or stops it (0). It never stops anybody from writing. */
export function setTimer(member: Member, meetingId: string, minutes: number): Promise<unknown> {
  return atTable(member, meetingId, (db) =>
    db
      .update(sitting)
      .set({ timerEndsAt: minutes > 0 ? sql`now() + make_interval(secs => ${minutes * 60})` : null })
      .where(eq(sitting.meetingId, meetingId)),
  );
}

/** Gives the clock a minute more, from now when it has run out. */
export function addMinute(member: Member, meetingId: string): Promise<unknown> {
  return atTable(member, meetingId, (db) =>
    db
      .update(sitting)
      .set({
        timerEndsAt: sql`greatest(coalesce(${sitting.timerEndsAt}, now()), now()) + interval '1 minute'`,
      })
      .where(eq(sitting.meetingId, meetingId)),
  );
}

/** Lays a board for every line of the agenda that has a tool; one where nothing is written follows its line. */
async function layBoards(db: Database, meetingId: string, seq: number): Promise<void> {
  const rows = (await linesAtTable(db, meetingId)).flatMap(({ id, kind }) =>
    isTool(kind) ? [{ id: newId(), meetingId, itemId: id, tool: kind, seq, ...beginnings[kind] }] : [],
  );
  if (rows.length === 0) return;
  await db
    .insert(board)
    .values(rows)
    .onConflictDoUpdate({
      target: board.itemId,
      set: {
        tool: sql`excluded.tool`,
        anonymity: sql`excluded.anonymity`,
        hidden: sql`excluded.hidden`,
        dots: sql`excluded.dots`,
        passes: 0,
        pass: 0,
        seq,
      },
      setWhere: sql`${board.tool} <> excluded.tool
        and not exists (select from ${contribution} c where c.board_id = ${board}.id)`,
    });
}

const tell = (db: Database, meetingId: string) => db.execute(sql`select ${newsOf(newsKey(meetingId))}`);
