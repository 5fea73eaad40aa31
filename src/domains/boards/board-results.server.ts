import { and, count, eq, sql } from "drizzle-orm";
import type { Seat } from "#domains/access/seat.ts";
import type { Tool } from "#domains/meetings/meeting.ts";
import type { Database } from "#platform/database/database.server.ts";
import type { Tongue } from "#ui/tongues.ts";
import { board, boardGroup, contribution } from "./board.table.ts";
import { readChanges } from "./changes.server.ts";
import { readMaterial } from "./material.server.ts";
import { type Material, noMaterial } from "./material.ts";
import type { Extra } from "./note.ts";
import type { Sides } from "./note-picture.ts";
import { participant } from "./sitting.table.ts";
import { tellEyes } from "./telling.ts";

/** A note as the whole room has seen it. `by` is empty unless its board tells everybody who wrote. */
export type ResultNote = {
  id: string;
  slot: string;
  text: string;
  extra: Extra;
  version: number;
  dots: number;
  /** Where it lies among the others; time order where the tool has one. */
  place: number;
  isNugget: boolean;
  isTaken: boolean;
  isLate: boolean;
  by: string;
  picture?: Sides;
  said: Readonly<Partial<Record<Tongue, string>>>;
};

/** Notes that lie together, and the dots on the heap and on each note in it. */
export type ResultHeap = { id: string; title: string; dots: number; notes: ResultNote[] };

/** What came of one line of the agenda. `seq` is the number of the last change to what lies there. */
export type BoardResult = {
  itemId: string;
  tool: Tool;
  material: Material;
  seq: number;
  heaps: ResultHeap[];
  notes: ResultNote[];
};

/** A meeting that has been held, or is: the number of its last change, and what the room has seen. */
export type SittingResult = { seq: number; isOver: boolean; boards: BoardResult[] };

/**
 * What lies on the boards of a meeting, as the wall would show it: nothing of a board that was not revealed, no author
 * where the board promised that nobody is told, no dots before the vote is closed. The most dots come first. For those
 * who write of a meeting afterwards, inside their transaction; undefined when it was never held here.
 */
export async function readBoardResults(db: Database, meetingId: string): Promise<SittingResult | undefined> {
  const changes = await readChanges(db, meetingId, -1);
  if (!changes) return undefined;
  const told = tellEyes(changes, { leads: false });
  const lastChanges = await readLastChanges(db, meetingId);
  const material = new Map(
    await Promise.all(
      told.boards.map(async ({ item }): Promise<[string, Material]> => [item, await readMaterial(db, item)]),
    ),
  );
  const boards = told.boards
    .filter((one) => !one.private)
    .map((one): BoardResult => {
      const dots = (id: string) => one.totals[id] ?? 0;
      const notes = told.notes.flatMap((note) =>
        note.board !== one.id || "gone" in note
          ? []
          : [
              {
                group: note.group,
                id: note.id,
                slot: note.slot,
                text: note.text,
                extra: note.extra,
                version: note.version,
                dots: dots(note.id),
                place: note.place,
                isNugget: note.nugget,
                isTaken: note.taken,
                isLate: note.late,
                by: note.by,
                ...(note.picture && { picture: note.picture }),
                said: note.said,
              },
            ],
      );
      const groups = told.groups.flatMap((group) =>
        group.board !== one.id || "gone" in group ? [] : [group],
      );
      const heaps = groups
        .toSorted((a, b) => a.place - b.place)
        .map(({ id, title }): ResultHeap => {
          const own = notes.filter(({ group }) => group === id).map(plain);
          return { id, title, dots: own.reduce((sum, note) => sum + note.dots, dots(id)), notes: own };
        });
      const known = new Set(heaps.map(({ id }) => id));
      return {
        itemId: one.item,
        tool: one.tool,
        material: material.get(one.item) ?? noMaterial,
        seq: lastChanges.get(one.id) ?? 0,
        heaps: heaps.filter((heap) => heap.notes.length > 0).toSorted(mostDots),
        notes: notes
          .filter(({ group }) => group === null || !known.has(group))
          .map(plain)
          .toSorted(mostDots),
      };
    });
  return { seq: told.seq, isOver: told.sitting.over, boards };
}

/** How many sat with a device of each kind, and for how many people they wrote. */
export async function readSeats(
  db: Database,
  meetingId: string,
): Promise<{ people: number; seats: Partial<Record<Seat, number>> }> {
  const rows = await db
    .select({ seat: participant.seat, sat: count(), heads: sql<number>`sum(${participant.heads})::int` })
    .from(participant)
    .where(eq(participant.meetingId, meetingId))
    .groupBy(participant.seat);
  return {
    people: rows.reduce((sum, { heads }) => sum + heads, 0),
    seats: Object.fromEntries(rows.map(({ seat, sat }) => [seat, sat])),
  };
}

/** Where a note lies, when it is there for the room to see; undefined for one that is hidden, taken away or another's. */
export async function findRevealedNote(
  db: Database,
  noteId: string,
): Promise<{ meetingId: string; itemId: string; tool: Tool; version: number } | undefined> {
  const [found] = await db
    .select({
      meetingId: board.meetingId,
      itemId: board.itemId,
      tool: board.tool,
      version: contribution.version,
    })
    .from(contribution)
    .innerJoin(board, eq(board.id, contribution.boardId))
    .where(
      and(
        eq(contribution.id, noteId),
        sql`${contribution.removedAt} is null`,
        sql`(not ${board.hidden} or ${board.revealedAt} is not null)`,
      ),
    );
  return found;
}

async function readLastChanges(db: Database, meetingId: string): Promise<Map<string, number>> {
  const rows = await db
    .select({
      id: board.id,
      last: sql<number>`greatest(
        (select coalesce(max(c.seq), 0) from ${contribution} c where c.board_id = ${board}.id),
        (select coalesce(max(g.seq), 0) from ${boardGroup} g where g.board_id = ${board}.id))`.mapWith(
        Number,
      ),
    })
    .from(board)
    .where(eq(board.meetingId, meetingId));
  return new Map(rows.map(({ id, last }) => [id, last]));
}

const mostDots = (a: { dots: number }, b: { dots: number }) => b.dots - a.dots;

const plain = ({ group: _, ...note }: ResultNote & { group: string | null }): ResultNote => note;
