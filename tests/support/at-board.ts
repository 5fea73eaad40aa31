import type { Member } from "#domains/access/member.ts";
import type { Participant } from "#domains/access/participant.ts";
import type { BoardSetting } from "#domains/boards/board-beginning.ts";
import { setBoard } from "#domains/boards/leading.server.ts";
import { layNote } from "#domains/boards/notes.server.ts";
import { readTable, readTableToLead } from "#domains/boards/table.server.ts";
import { newId } from "#platform/database/id.ts";
import { holdMeeting, type LiveTable } from "./live-table.ts";

/** A board where everybody sees everything at once, with three dots each. */
export const openSetting: BoardSetting = { anonymity: "named", hidden: false, dots: 3, severalDots: true };

/** Lays a note on an open brainstorm; what became of it, and the note as it was sent. */
export async function layAt(who: Participant, boardId: string, text: string, more = {}) {
  const id = newId();
  const note = { id, boardId, tool: "brainstorm" as const, slot: "", text, age: 0, extra: {}, ...more };
  return { laid: await layNote(who, note), id: note.id, note };
}

/** The words somebody sees on the board they look at, in its order. */
export const textsSeenBy = async (who: Participant, itemId?: string) =>
  (await readTable(who, itemId))?.told.notes.map((note) => ("text" in note ? note.text : "væk"));

/** What the one who leads sees. */
export async function leaderSees(leader: Member, table: LiveTable) {
  const seen = await readTableToLead(leader, table.meetingId);
  if (!seen) throw new Error("There is no table");
  return seen;
}

/** A table with one board where everybody sees everything at once. */
export async function openTable(leader: Member) {
  const table = await holdMeeting(leader);
  const [board = ""] = table.boards;
  const at = { meetingId: table.meetingId, boardId: board };
  await setBoard(leader, at, openSetting);
  return { table, board, at };
}
