import { and, eq, sql } from "drizzle-orm";
import { note } from "#domains/access/audit.server.ts";
import type { Member } from "#domains/access/member.ts";
import type { Participant } from "#domains/access/participant.ts";
import { askOrganisation, type Database, inOrganisation } from "#platform/database/database.server.ts";
import { board, boardSheet, contribution, finished } from "./board.table.ts";
import { atTable, nextNumber } from "./changing.server.ts";
import { markOf } from "./mark.server.ts";
import { withNewcomers } from "./silent-sheets.ts";
import { sitting } from "./sitting.table.ts";

type Place = { meetingId: string; boardId: string };

/**
 * Takes a sheet for a participant who has come to a board where sheets go round. Those who have taken one before the
 * first round sit down when it begins, those who come later when the sheets next go on: until then their number is below
 * nought. Taken twice it is one. Nothing where no sheets go round, or not any more.
 */
export async function takeSheet(who: Participant, boardId: string): Promise<void> {
  const mark = markOf(who.hand, boardId);
  const [known] = await askOrganisation(who.organisationId, (db) =>
    db
      .select({ number: boardSheet.number })
      .from(boardSheet)
      .where(and(eq(boardSheet.boardId, boardId), eq(boardSheet.mark, mark))),
  );
  if (known) return;
  await inOrganisation(who.organisationId, async (db) => {
    // Holding the number keeps two from sitting down on the same chair.
    if ((await nextNumber(db, who.meetingId)) === undefined) return;
    const [goesRound] = await db
      .select({ id: board.id })
      .from(board)
      .where(
        and(
          eq(board.id, boardId),
          eq(board.meetingId, who.meetingId),
          sql`${board.passes} > 0 and ${board.hidden} and ${board.revealedAt} is null and ${board.closedAt} is null`,
        ),
      );
    if (!goesRound) return;
    const [last] = await db
      .select({ least: sql<number>`coalesce(min(${boardSheet.number}), 0)`.mapWith(Number) })
      .from(boardSheet)
      .where(eq(boardSheet.boardId, boardId));
    await db
      .insert(boardSheet)
      .values({ boardId, number: Math.min(0, last?.least ?? 0) - 1, mark })
      .onConflictDoNothing();
  });
}

/** What became of sending the sheets on. `no-sheets`: nobody has come to the board yet. */
export type Passed = "kept" | "no-sheets" | "gone";

/**
 * Sends the sheets on to the next, and begins the first round. Whoever has come since the last time gets a place and a
 * sheet; a sheet before an empty chair goes on with the others. `from` is the round it is sent on from, so that two who
 * press at once send it on once. The clock is set to so many minutes; nought lets it be.
 */
export async function passSheets(
  member: Member,
  { meetingId, boardId }: Place,
  { from, minutes }: { from: number; minutes: number },
): Promise<Passed> {
  const became = await atTable(member, meetingId, async (db, seq): Promise<Passed> => {
    const [now] = await db
      .select({ passes: board.passes, pass: board.pass })
      .from(board)
      .where(
        and(
          eq(board.id, boardId),
          eq(board.meetingId, meetingId),
          sql`${board.passes} > 0 and ${board.hidden} and ${board.revealedAt} is null`,
        ),
      );
    if (!now) return "gone";
    if (now.pass !== from || now.pass >= now.passes) return "kept";
    if (!(await sitDownNewcomers(db, boardId, now.pass))) return "no-sheets";
    await db
      .update(board)
      .set({ pass: now.pass + 1, seq })
      .where(eq(board.id, boardId));
    // What stands on the sheet now before somebody is new to them, however long ago it was written.
    await db.update(contribution).set({ seq }).where(eq(contribution.boardId, boardId));
    await db.delete(finished).where(eq(finished.boardId, boardId));
    if (minutes > 0)
      await db
        .update(sitting)
        .set({ timerEndsAt: sql`now() + make_interval(secs => ${minutes * 60})` })
        .where(eq(sitting.meetingId, meetingId));
    await note(member, "changed", "board", boardId);
    return "kept";
  });
  return became ?? "gone";
}

/** Gives those who wait a place round the table. False when nobody sits there, and nobody has come. */
async function sitDownNewcomers(db: Database, boardId: string, pass: number): Promise<boolean> {
  const rows = await db
    .select({ mark: boardSheet.mark, number: boardSheet.number })
    .from(boardSheet)
    .where(eq(boardSheet.boardId, boardId))
    .orderBy(boardSheet.number);
  const there = new Map(rows.filter(({ number }) => number > 0).map(({ mark, number }) => [mark, number]));
  // The first to come has the number nearest to nought.
  const come = rows.filter(({ number }) => number < 0).toReversed();
  if (come.length > 0) {
    const places = withNewcomers(
      there,
      come.map(({ mark }) => mark),
      pass,
    );
    await db.delete(boardSheet).where(eq(boardSheet.boardId, boardId));
    await db.insert(boardSheet).values([...places].map(([mark, number]) => ({ boardId, mark, number })));
  }
  return rows.length > 0;
}

/** Takes the sheets off a board that is to work otherwise. Inside the transaction that changes it. */
export async function clearSheets(db: Database, boardId: string): Promise<void> {
  await db.delete(boardSheet).where(eq(boardSheet.boardId, boardId));
}

/** Says which of the questions of a line the room is at, by its number; nought is none. Nothing where sheets go round. */
export function focusOn(member: Member, { meetingId, boardId }: Place, place: number): Promise<unknown> {
  return atTable(member, meetingId, async (db, seq) => {
    await db
      .update(board)
      .set({ pass: place, seq })
      .where(and(eq(board.id, boardId), eq(board.meetingId, meetingId), eq(board.passes, 0)));
  });
}
