import { and, eq, sql } from "drizzle-orm";
import type { Member } from "#domains/access/member.ts";
import type { Participant } from "#domains/access/participant.ts";
import {
  type LineAtTable,
  linesAtTable,
  type MeetingAtTable,
  meetingAtTable,
} from "#domains/meetings/at-the-table.server.ts";
import { askOrganisation, type Database } from "#platform/database/database.server.ts";
import { finished, vote } from "./board.table.ts";
import { readChanges } from "./changes.server.ts";
import { whatCanBeUndone } from "./deeds.server.ts";
import { markOf } from "./mark.server.ts";
import { readMaterial } from "./material.server.ts";
import type { Material } from "./material.ts";
import type { KeptBoard } from "./seen.ts";
import { sheetOf } from "./silent-sheets.ts";
import { sitting } from "./sitting.table.ts";
import { type Told, tellEyes } from "./telling.ts";

/** A meeting as somebody at it sees it: the agenda, where the room is, and what lies on the board they look at. */
export type Table = {
  meeting: MeetingAtTable;
  items: readonly LineAtTable[];
  /** The line that is looked at: the one asked for, else where the room is. */
  item: LineAtTable | undefined;
  told: Told;
  material: Material;
};

/** What is one's own at a table, and told to nobody else. */
export type OwnPart = {
  /** One's own dots on the board, by what they lie on. */
  dots: Readonly<Record<string, number>>;
  isFinished: boolean;
  /** The sheet that lies before one, where sheets go round. */
  sheet?: number | undefined;
};

/** What a participant sees of their meeting, at one line of it. Undefined when it was taken away. */
export function readTable(who: Participant, itemId?: string): Promise<(Table & OwnPart) | undefined> {
  return askOrganisation(who.organisationId, async (db) => {
    const markOn = (boardId: string) => markOf(who.hand, boardId);
    const read = await readAt(db, who.meetingId, itemId, { leads: false, markOn });
    const table = read && withoutKept(read);
    const board = table?.told.boards.find(({ item }) => item === table.item?.id);
    if (!table) return undefined;
    if (!board) return { ...table, dots: {}, isFinished: false };
    const mark = markOn(board.id);
    const kept = read?.boards.find(({ id }) => id === board.id);
    const [dots, [isFinished]] = await Promise.all([
      db
        .select({ target: vote.targetId, dots: vote.dots })
        .from(vote)
        .where(and(eq(vote.boardId, board.id), eq(vote.mark, mark))),
      db
        .select({ one: sql`1` })
        .from(finished)
        .where(and(eq(finished.boardId, board.id), eq(finished.mark, mark))),
    ]);
    return {
      ...table,
      dots: Object.fromEntries(dots.map((one) => [one.target, one.dots])),
      isFinished: isFinished !== undefined,
      sheet: kept && sheetOf(kept, mark),
    };
  });
}

/** What a member can undo and do again on the board that is looked at. */
export type Undoable = { undo: boolean; redo: boolean };

/** What the one who leads sees: what everybody sees, how much lies hidden, and authors where they alone may know. */
export function readTableToLead(
  member: Member,
  meetingId: string,
  itemId?: string,
): Promise<(Table & Undoable) | undefined> {
  return askOrganisation(member.organisationId, async (db) => {
    const read = await readAt(db, meetingId, itemId, { leads: true });
    const table = read && withoutKept(read);
    const board = table?.told.boards.find(({ item }) => item === table.item?.id);
    if (!table) return undefined;
    return {
      ...table,
      ...(board ? await whatCanBeUndone(db, member.id, board.id) : { undo: false, redo: false }),
    };
  });
}

/** What hangs on the wall: what everybody may see, and nothing that the one who leads alone may. */
export function readTableForWall(member: Member, meetingId: string): Promise<Table | undefined> {
  return askOrganisation(member.organisationId, async (db) => {
    const read = await readAt(db, meetingId, undefined, { leads: false });
    return read && withoutKept(read);
  });
}

async function readAt(
  db: Database,
  meetingId: string,
  itemId: string | undefined,
  eyes: Parameters<typeof tellEyes>[1],
): Promise<(Table & { boards: readonly KeptBoard[] }) | undefined> {
  const [about, items, [room]] = await Promise.all([
    meetingAtTable(db, meetingId),
    linesAtTable(db, meetingId),
    db.select({ itemId: sitting.itemId }).from(sitting).where(eq(sitting.meetingId, meetingId)),
  ]);
  if (!about || !room) return undefined;
  const item = items.find(({ id }) => id === (itemId ?? room.itemId));
  const [changes, material] = await Promise.all([
    readChanges(db, meetingId, -1, { itemId: item?.id }),
    readMaterial(db, item?.id),
  ]);
  if (!changes) return undefined;
  const { boards } = changes;
  return { meeting: about, items, item, told: tellEyes(changes, eyes), material, boards };
}

/** What of a reading may leave the server. */
function withoutKept({ boards: _, ...table }: Table & { boards: readonly KeptBoard[] }): Table {
  return table;
}
