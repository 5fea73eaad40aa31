import { createHash, randomBytes } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { auditEntry } from "#domains/access/audit.table.ts";
import {
  board,
  boardGroup,
  contribution,
  contributionTranslation,
  vote,
} from "#domains/boards/board.table.ts";
import { beginnings } from "#domains/boards/board-beginning.ts";
import type { Extra } from "#domains/boards/note.ts";
import { participant, sitting } from "#domains/boards/sitting.table.ts";
import { agendaItem, agendaPrompt } from "#domains/meetings/meeting.table.ts";
import type { Database } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import type { Tongue } from "#ui/tongues.ts";
import { type BoardStory, type NoteStory, type SittingStory, sittingStories } from "./boards.example.ts";
import { openDiary, type Stage } from "./diary.ts";
import type { MeetingsMade } from "./meetings.server.ts";
import { momentOf } from "./story-time.ts";

/** Days a seat of the demo is kept; nobody holds its word, so it opens nothing. */
const kept = 60 * 24 * 60 * 60 * 1000;

/** Writes what was laid on the tables of the demo's meetings into the ongoing transaction, after the meetings. */
export async function makeBoards(db: Database, stage: Stage, meetings: MeetingsMade): Promise<void> {
  const diary = openDiary(stage);
  for (const story of sittingStories) {
    const { meetingId } = meetings[story.meeting];
    const openedAt = beginningOf(story, stage.now);
    diary.note({ at: story.opened ?? "0 days 0:00", by: "jens" }, "made", "sitting", meetingId, openedAt);
    if (story.closed) diary.note({ at: story.closed, by: "jens" }, "ended", "sitting", meetingId);
    await hold(db, story, meetingId, stage);
  }
  await db.insert(auditEntry).values(diary.audit);
}

/** What a sitting is made of while it is written: who sits where, and the number of the last change. */
type Table = { meetingId: string; openedAt: Date; isOver: boolean; seats: Map<string, string>; seq: number };

async function hold(db: Database, story: SittingStory, meetingId: string, stage: Stage): Promise<void> {
  const openedAt = beginningOf(story, stage.now);
  const lines = await db
    .select({ id: agendaItem.id, kind: agendaItem.kind })
    .from(agendaItem)
    .where(eq(agendaItem.meetingId, meetingId))
    .orderBy(agendaItem.position);
  const lineOf = (tool: string | undefined) => lines.find(({ kind }) => kind === tool)?.id ?? null;
  await db.insert(sitting).values({
    meetingId,
    code: story.code,
    openedBy: stage.memberIds.jens,
    openedAt,
    closedAt: story.closed ? momentOf(story.closed, stage.now) : null,
    itemId: lineOf(story.at ?? "next-steps"),
  });
  const table: Table = {
    meetingId,
    openedAt,
    isOver: story.closed !== undefined,
    seats: await seat(db, story, meetingId, openedAt, stage.now),
    seq: 1,
  };
  for (const laid of story.boards) {
    const itemId = lineOf(laid.tool);
    if (itemId) await layBoard(db, laid, itemId, table);
  }
  await db.update(sitting).set({ seq: table.seq }).where(eq(sitting.meetingId, meetingId));
}

/** When a meeting was opened; one that is under way, an hour ago. */
const beginningOf = ({ opened }: SittingStory, now: Date) =>
  opened ? momentOf(opened, now) : new Date(now.getTime() - 60 * 60 * 1000);

async function seat(
  db: Database,
  { seats, closed }: SittingStory,
  meetingId: string,
  createdAt: Date,
  now: Date,
): Promise<Map<string, string>> {
  const rows = seats.map(({ key, name = "", tongue = "da", seat = "phone", heads = 1, table = "" }) => ({
    key,
    row: {
      id: newId(createdAt.getTime()),
      tokenHash: createHash("sha256").update(randomBytes(24)).digest("base64url"),
      createdAt,
      expiresAt: new Date(now.getTime() + kept),
      meetingId,
      name,
      tongue,
      seat,
      heads,
      tableName: table,
      seenAt: closed ? momentOf(closed, now) : now,
    },
  }));
  await db.insert(participant).values(rows.map(({ row }) => row));
  return new Map(rows.map(({ key, row }) => [key, row.id]));
}

async function layBoard(db: Database, story: BoardStory, itemId: string, table: Table): Promise<void> {
  const { tool, anonymity = "named", hidden = false, revealed, dots = 0, heaps = {}, notes } = story;
  const boardId = newId(table.openedAt.getTime());
  const isVoted = notes.some((note) => note.dots) || Object.keys(heaps).length > 0;
  await db.insert(board).values({
    id: boardId,
    meetingId: table.meetingId,
    itemId,
    tool,
    ...beginnings[tool],
    anonymity,
    hidden,
    dots,
    revealedAt: revealed ? table.openedAt : null,
    votingOpenedAt: isVoted ? table.openedAt : null,
    votingClosedAt: isVoted ? table.openedAt : null,
    seq: ++table.seq,
  });
  const prompts = await db
    .select({ id: agendaPrompt.id })
    .from(agendaPrompt)
    .where(eq(agendaPrompt.itemId, itemId))
    .orderBy(agendaPrompt.position);
  const heapIds = new Map(Object.keys(heaps).map((title) => [title, newId(table.openedAt.getTime())]));
  const heapRows = [...heapIds].map(([title, id], position) => ({
    id,
    boardId,
    title,
    position,
    seq: ++table.seq,
  }));
  if (heapRows.length > 0) await db.insert(boardGroup).values(heapRows);
  const isKnown = anonymity !== "none";
  const traits = await traitsAt(db, itemId);
  const rows = notes.map((note, position) => ({
    id: newId(table.openedAt.getTime() + position),
    boardId,
    // As the meeting left it: where nobody is to be known, not even their own phones find their notes again.
    mark: isKnown || !table.isOver ? randomBytes(16).toString("base64url") : "",
    participantId: isKnown ? (table.seats.get(note.by) ?? null) : null,
    slot: note.slot ?? (note.asked === undefined ? "" : (prompts[note.asked]?.id ?? "")),
    text: note.text ?? "",
    extra: {
      ...(note.card && { card: note.card }),
      ...(note.who && { who: note.who }),
      ...(note.when && { when: note.when }),
      ...note.extra,
      ...(tool === "persona" && saidOf(note, traits)),
    },
    groupId: (note.heap && heapIds.get(note.heap)) ?? null,
    position,
    isNugget: note.nugget ?? false,
    isTaken: note.taken ?? false,
    isLate: note.late ?? false,
    seq: ++table.seq,
    writtenAt: isKnown ? new Date(table.openedAt.getTime() + (position + 5) * 60_000) : table.openedAt,
  }));
  await db.insert(contribution).values(rows);
  const said = notes.flatMap((note, index) =>
    Object.entries(note.said ?? {}).map(([tongue, text]) => ({
      contributionId: rows[index]?.id ?? "",
      tongue: tongue as Tongue,
      text,
    })),
  );
  if (said.length > 0) await db.insert(contributionTranslation).values(said);
  const laid = [
    ...Object.entries(heaps).map(([title, count]) => ({ targetId: heapIds.get(title) ?? "", dots: count })),
    ...notes.map((note, index) => ({ targetId: rows[index]?.id ?? "", dots: note.dots ?? 0 })),
  ].filter((one) => one.dots > 0);
  if (laid.length > 0)
    await db
      .insert(vote)
      .values(laid.map((one) => ({ boardId, mark: randomBytes(16).toString("base64url"), ...one })));
}

/** What is said of whom a line is about, by its words. */
async function traitsAt(db: Database, itemId: string): Promise<ReadonlyMap<string, string>> {
  const { rows } = await db.execute<{ id: string; text: string }>(sql`
    select t.id, t.text from trait t join agenda_item a on a.persona_id = t.persona_id where a.id = ${itemId}`);
  return new Map(rows.map(({ id, text }) => [text, id]));
}

function saidOf({ says, about = "", was = about }: NoteStory, traits: ReadonlyMap<string, string>): Extra {
  if (!says) return { says: "new" };
  const trait = traits.get(about);
  if (!trait) throw new Error(`Nobody is said to be: ${about}`);
  return { says, trait, was };
}
