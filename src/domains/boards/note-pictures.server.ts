import { and, eq, inArray, isNotNull, isNull, or, sql } from "drizzle-orm";
import type { Member } from "#domains/access/member.ts";
import type { Participant } from "#domains/access/participant.ts";
import { stillHere } from "#domains/access/removal.server.ts";
import { askOrganisation, type Database } from "#platform/database/database.server.ts";
import { board, contribution, notePicture } from "./board.table.ts";
import { markOf } from "./mark.server.ts";
import type { KeptPicture } from "./picture-answer.server.ts";

/** Notes whose board shows them to everybody. */
const isShown = or(eq(board.hidden, false), isNotNull(board.revealedAt));

/**
 * The picture of a note, for somebody at its table: their own, and that of others once it is revealed. Undefined when
 * it is not theirs to see, was taken away, or lies at another table.
 */
export async function readNotePicture(who: Participant, noteId: string): Promise<KeptPicture | undefined> {
  const [found] = await askOrganisation(who.organisationId, (db) => pictureAt(db, who.meetingId, noteId));
  if (!found) return undefined;
  const isOwn = found.mark !== "" && found.mark === markOf(who.hand, found.boardId);
  return isOwn || found.isShown ? found : undefined;
}

/**
 * The picture of a note, for members of the house: the one who leads, the wall, the minutes. Undefined as long as its
 * board is private, when it was taken away, and for other houses.
 */
export async function readNotePictureToMember(
  member: Member,
  meetingId: string,
  noteId: string,
): Promise<KeptPicture | undefined> {
  const [found] = await askOrganisation(member.organisationId, (db) => pictureAt(db, meetingId, noteId));
  return found?.isShown ? found : undefined;
}

/** The pictures of notes that everybody at a meeting may see, by their notes: for the minutes on paper. */
export async function readShownPictures(
  member: Member,
  meetingId: string,
  noteIds: readonly string[],
): Promise<ReadonlyMap<string, KeptPicture>> {
  if (noteIds.length === 0) return new Map();
  const rows = await askOrganisation(member.organisationId, (db) =>
    pictures(db).where(
      and(
        eq(board.meetingId, meetingId),
        inArray(contribution.id, [...noteIds]),
        isNull(contribution.removedAt),
        isShown,
        stillHere(db, board.meetingId),
      ),
    ),
  );
  return new Map(rows.map((row) => [row.id, row]));
}

const pictureAt = (db: Database, meetingId: string, noteId: string) =>
  pictures(db).where(
    and(
      eq(board.meetingId, meetingId),
      eq(contribution.id, noteId),
      isNull(contribution.removedAt),
      stillHere(db, board.meetingId),
    ),
  );

const pictures = (db: Database) =>
  db
    .select({
      id: contribution.id,
      boardId: contribution.boardId,
      mark: contribution.mark,
      isShown: sql<boolean>`${isShown}`,
      type: notePicture.type,
      bytes: notePicture.bytes,
    })
    .from(notePicture)
    .innerJoin(contribution, eq(contribution.id, notePicture.contributionId))
    .innerJoin(board, eq(board.id, contribution.boardId));
