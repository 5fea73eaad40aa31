import { and, count, eq, sql } from "drizzle-orm";
import type { Member } from "#domains/access/member.ts";
import type { Participant } from "#domains/access/participant.ts";
import { stillHere } from "#domains/access/removal.server.ts";
import { promptsOf } from "#domains/meetings/at-the-table.server.ts";
import { askOrganisation, type Database, inOrganisation } from "#platform/database/database.server.ts";
import { redrawPicture } from "#platform/files/picture.server.ts";
import { type Picture, sizeOf } from "#platform/files/picture.ts";
import { makeBucket } from "#platform/live/bucket.ts";
import { newsOf } from "#platform/live/news.server.ts";
import { isProblems, type Problems, readForm } from "#platform/web/form.ts";
import type { Tongue } from "#ui/tongues.ts";
import { board, contribution, notePicture } from "./board.table.ts";
import { newsKey } from "./changing.server.ts";
import { markOf } from "./mark.server.ts";
import { longestNoteSide, mostPictureBytes } from "./note-picture.ts";
import { mostNotes } from "./notes.server.ts";
import { extraFor, type PaperNoteFields, paperNoteSchema, pieceWith, slotFor } from "./paper-laying.ts";
import { paperSheetFor } from "./paper-sheet.ts";
import { sitting } from "./sitting.table.ts";

/** Why a note from paper was not kept, as a key to the words of it (`paper-laying.text.ts`). */
export type PaperNoteRefusal = "slow" | "closed" | "full" | "over" | "gone" | "too-large" | "no-picture";

/** What became of a note from paper. `kept` was answered after COMMIT: it is saved, with its picture. */
export type PaperNoteReceived = { kept: true } | { refused: PaperNoteRefusal } | Problems;

/** Whoever lays it: somebody at the table, or one of us. */
type Layer = {
  organisationId: string;
  meetingId: string;
  tongue: Tongue;
  participant?: Participant;
  member?: Member;
};

// The largest sheet has eighteen notes; a table of scribes lays a few of them after each other.
const bucket = makeBucket({ burst: 60, perSecond: 1 });

/** Takes a note from a photographed sheet that somebody at the table sends: its picture, and words if there are any. */
export function receivePaperNote(who: Participant, form: FormData): Promise<PaperNoteReceived> {
  const { organisationId, meetingId, tongue } = who;
  if (!bucket.mayPass(who.id)) return Promise.resolve({ refused: "slow" });
  return receiveFrom({ organisationId, meetingId, tongue, participant: who }, form);
}

/**
 * The same from the one who leads, also when the meeting is over: sheets are often photographed the day after. Nobody
 * else sees it before its board is revealed, and they do not either.
 */
export function receivePaperNoteFromMember(
  member: Member,
  meetingId: string,
  form: FormData,
): Promise<PaperNoteReceived> {
  if (!bucket.mayPass(member.id)) return Promise.resolve({ refused: "slow" });
  const { organisationId, language: tongue } = member;
  return receiveFrom({ organisationId, meetingId, tongue, member }, form);
}

async function receiveFrom(layer: Layer, form: FormData): Promise<PaperNoteReceived> {
  const read = readForm(paperNoteSchema, form, layer.tongue);
  if (isProblems(read)) return read;
  const fields = read.value;
  const known = await askOrganisation(layer.organisationId, (db) => isKept(db, layer, fields));
  if (known) return { kept: true };
  const file = form.get("picture");
  if (!(file instanceof File) || file.size === 0) return { refused: "no-picture" };
  if (file.size > mostPictureBytes) return { refused: "too-large" };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const picture = sizeOf(bytes) && (await redrawPicture(bytes, undefined, longestNoteSide));
  if (!picture) return { refused: "no-picture" };
  const laid = await lay(layer, fields, picture);
  return laid === "kept" ? { kept: true } : { refused: laid };
}

/** Whether this very note lies there already, whoever asks again. */
async function isKept(
  db: Database,
  { meetingId }: Layer,
  { id, boardId }: PaperNoteFields,
): Promise<boolean> {
  const [known] = await db
    .select({ id: contribution.id })
    .from(contribution)
    .innerJoin(board, eq(board.id, contribution.boardId))
    .where(and(eq(contribution.id, id), eq(board.id, boardId), eq(board.meetingId, meetingId)));
  return known !== undefined;
}

/** Keeps the note and its picture, both or neither, where the field stands for on that board. */
function lay(
  layer: Layer,
  fields: PaperNoteFields,
  { type, bytes, width, height }: Picture,
): Promise<"kept" | "closed" | "full" | "over" | "gone"> {
  const { organisationId, meetingId, participant, member } = layer;
  const field = paperSheetFor(fields.sheet, "a4").fields.find(
    ({ id }) => id === pieceWith(fields.sheet, fields.field)?.id,
  );
  if (!field) return Promise.resolve("gone");
  return inOrganisation(organisationId, async (db) => {
    const place = await placeAt(db, meetingId, fields);
    if (!place) return "gone";
    if (participant && place.over) return "over";
    if (participant && !place.open) return "closed";
    const mark = participant ? markOf(participant.hand, fields.boardId) : "";
    if (participant && (await notesOf(db, fields.boardId, mark)) >= mostNotes) return "full";
    const seq = await numberAt(db, meetingId);
    const isNobody = place.anonymity === "none";
    const asked = fields.promptId === "" ? [] : await promptsOf(db, place.itemId);
    const [laid] = await db
      .insert(contribution)
      .values({
        id: fields.id,
        boardId: fields.boardId,
        mark,
        participantId: isNobody ? null : (participant?.id ?? null),
        memberId: isNobody ? null : (member?.id ?? null),
        slot: asked.find(({ id }) => id === fields.promptId)?.id ?? slotFor(place.tool, field),
        text: fields.text,
        extra: extraFor(place.tool, fields),
        position: seq,
        isLate: place.late,
        seq,
        writtenAt: isNobody ? place.openedAt : new Date(),
      })
      .onConflictDoNothing()
      .returning({ id: contribution.id });
    // Kept meanwhile, by the same form sent twice at once; or an id that is another note's.
    if (!laid) return (await isKept(db, layer, fields)) ? "kept" : "gone";
    await db.insert(notePicture).values({ contributionId: laid.id, type, bytes, width, height });
    return "kept";
  });
}

/** The board at this very table, and whether one may write there; what was laid before it closed may come late. */
async function placeAt(db: Database, meetingId: string, { boardId, age }: PaperNoteFields) {
  const [place] = await db
    .select({
      itemId: board.itemId,
      tool: board.tool,
      anonymity: board.anonymity,
      late: sql<boolean>`${board.hidden} and ${board.revealedAt} is not null`,
      open: sql<boolean>`${board.closedAt} is null or now() - make_interval(secs => ${age / 1000}) < ${board.closedAt}`,
      over: sql<boolean>`${sitting.closedAt} is not null`,
      openedAt: sitting.openedAt,
    })
    .from(board)
    .innerJoin(sitting, eq(sitting.meetingId, board.meetingId))
    .where(and(eq(board.id, boardId), eq(board.meetingId, meetingId), stillHere(db, board.meetingId)));
  return place;
}

async function notesOf(db: Database, boardId: string, mark: string): Promise<number> {
  const [own] = await db
    .select({ count: count() })
    .from(contribution)
    .where(and(eq(contribution.boardId, boardId), eq(contribution.mark, mark)));
  return own?.count ?? 0;
}

/** The next number of a meeting, also of one that is over; whoever follows along is told. */
async function numberAt(db: Database, meetingId: string): Promise<number> {
  const { rows } = await db.execute<{ seq: string }>(sql`
    with taken as (update sitting set seq = seq + 1 where meeting_id = ${meetingId} returning seq)
    select seq, ${newsOf(newsKey(meetingId))} from taken`);
  return Number(rows[0]?.seq ?? 0);
}
