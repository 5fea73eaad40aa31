import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { and, eq, max } from "drizzle-orm";
import { board, contribution, notePicture, ownCard } from "#domains/boards/board.table.ts";
import { sitting } from "#domains/boards/sitting.table.ts";
import type { Tool } from "#domains/meetings/meeting.ts";
import type { Database } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { sizeOf } from "#platform/files/picture.ts";
import type { Stage } from "./diary.ts";
import type { MeetingsMade } from "./meetings.server.ts";
import { laidStories, ownCardStories, writtenStories } from "./pictures.example.ts";

/** Read from the source folder at run time, as the programs next door are. */
const folder = join(process.cwd(), "src/domains/demo/pictures");

/** Lays the house's own picture cards, and what was written on paper, in the ongoing transaction, after the boards. */
export async function makePictures(db: Database, stage: Stage, meetings: MeetingsMade): Promise<void> {
  const cards = new Map<string, string>();
  for (const { key, file, title, description } of ownCardStories) {
    const id = newId();
    cards.set(key, id);
    const picture = await pictureIn(file);
    await db.insert(ownCard).values({ id, title, description, ...picture, addedBy: stage.memberIds.mette });
  }
  const { meetingId } = meetings["fathers-first"];
  for (const { tool, file, text } of writtenStories) {
    const id = await lay(db, meetingId, tool, { text });
    if (id) await db.insert(notePicture).values({ contributionId: id, ...(await pictureIn(file)) });
  }
  for (const { card, slot, text } of laidStories)
    await lay(db, meetingId, "picture-cards", { text, slot, extra: { card: cards.get(card) ?? "" } });
}

async function pictureIn(file: string) {
  const bytes = new Uint8Array(await readFile(join(folder, file)));
  const { width, height } = sizeOf(bytes) ?? { width: 1, height: 1 };
  return { type: "image/jpeg", bytes, width, height };
}

type Laid = { text: string; slot?: string; extra?: Record<string, string> };

/** Lays a note at the end of a board, under the number its meeting has come to; its id, where there is such a board. */
async function lay(db: Database, meetingId: string, tool: Tool, note: Laid): Promise<string | undefined> {
  const [place] = await db
    .select({ id: board.id, seq: sitting.seq, at: sitting.openedAt })
    .from(board)
    .innerJoin(sitting, eq(sitting.meetingId, board.meetingId))
    .where(and(eq(board.meetingId, meetingId), eq(board.tool, tool)));
  if (!place) return undefined;
  const [last] = await db
    .select({ position: max(contribution.position) })
    .from(contribution)
    .where(eq(contribution.boardId, place.id));
  const id = newId(place.at.getTime());
  const position = (last?.position ?? 0) + 1;
  const row = { id, boardId: place.id, position, seq: place.seq, writtenAt: place.at };
  await db.insert(contribution).values({ ...row, ...note });
  return id;
}
