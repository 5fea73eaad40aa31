import { and, asc, inArray, sql } from "drizzle-orm";
import { note } from "#domains/access/audit.server.ts";
import type { Member } from "#domains/access/member.ts";
import type { Participant } from "#domains/access/participant.ts";
import { letGoOf, pastRegret, remove, stillHere } from "#domains/access/removal.server.ts";
import { meetingAtTable } from "#domains/meetings/at-the-table.server.ts";
import { askOrganisation, type Database, inOrganisation } from "#platform/database/database.server.ts";
import { redrawPicture } from "#platform/files/picture.server.ts";
import type { Picture } from "#platform/files/picture.ts";
import { isProblems, type Problems, readForm, refuse } from "#platform/web/form.ts";
import { ownCard } from "./board.table.ts";
import { ownCardText } from "./own-card.text.ts";
import { longestCardSide, type OwnCard, type OwnCardFields, ownCardSchema } from "./own-card.ts";
import type { KeptPicture } from "./picture-answer.server.ts";

/** Cards a house may have of its own; the deck is to fit on a table. */
export const mostOwnCards = 40;

const shown = {
  id: ownCard.id,
  title: ownCard.title,
  description: ownCard.description,
  width: ownCard.width,
  height: ownCard.height,
};

/** The picture cards a house has made of photos of its own (F4), in the order they came. */
export function listOwnCards(member: Member): Promise<OwnCard[]> {
  return askOrganisation(member.organisationId, (db) =>
    db
      .select(shown)
      .from(ownCard)
      .where(stillHere(db, ownCard.id))
      .orderBy(asc(ownCard.addedAt), asc(ownCard.id)),
  );
}

/** Those that lie on the table at a line of the agenda: all of the house's, where the line has picture cards. */
export function ownCardsAt(db: Database, itemId: string): Promise<OwnCard[]> {
  return db
    .select(shown)
    .from(ownCard)
    .where(
      and(
        sql`exists (select from agenda_item a where a.id = ${itemId} and a.kind = 'picture-cards')`,
        stillHere(db, ownCard.id),
      ),
    )
    .orderBy(asc(ownCard.addedAt), asc(ownCard.id));
}

/** The photo of a card, for members of its house; undefined when it was taken away. */
export async function readOwnCard(member: Member, cardId: string): Promise<KeptPicture | undefined> {
  const [found] = await askOrganisation(member.organisationId, (db) => photoOf(db, [cardId]));
  return found;
}

/** The photo of a card, for somebody at a table of the same house, as long as the meeting is there. */
export function readOwnCardAtTable(who: Participant, cardId: string): Promise<KeptPicture | undefined> {
  return askOrganisation(who.organisationId, async (db) => {
    const [[found], meeting] = await Promise.all([photoOf(db, [cardId]), meetingAtTable(db, who.meetingId)]);
    return meeting && found;
  });
}

/** The photos of some cards, by their cards: for print. */
export async function readOwnCards(
  member: Member,
  cardIds: readonly string[],
): Promise<ReadonlyMap<string, KeptPicture>> {
  if (cardIds.length === 0) return new Map();
  const rows = await askOrganisation(member.organisationId, (db) => photoOf(db, cardIds));
  return new Map(rows.map((row) => [row.id, row]));
}

const photoOf = (db: Database, ids: readonly string[]) =>
  db
    .select({ id: ownCard.id, type: ownCard.type, bytes: ownCard.bytes })
    .from(ownCard)
    .where(and(inArray(ownCard.id, [...ids]), stillHere(db, ownCard.id)));

/**
 * Takes in a photo as a card, drawn anew, so that nothing else of the file is kept. Refused: a file that is no JPEG or
 * PNG, one without a word for whether anybody can be recognised in it, and the forty-first. Sent twice it is one card.
 */
export async function receiveOwnCard(member: Member, form: FormData): Promise<{ kept: string } | Problems> {
  const text = ownCardText[member.language];
  const read = readForm(ownCardSchema, form, member.language);
  if (isProblems(read)) return read;
  const photo = form.get("photo");
  if (!(photo instanceof File) || photo.size === 0)
    return refuse(form, "photo", text.problems.none, ownCardSchema);
  if (!form.get("nobody")) return refuse(form, "nobody", text.problems.nobody, ownCardSchema);
  if ((await listOwnCards(member)).length >= mostOwnCards)
    return refuse(form, "photo", text.problems.many(mostOwnCards), ownCardSchema);
  const bytes = new Uint8Array(await photo.arrayBuffer());
  const picture = await redrawPicture(bytes, undefined, longestCardSide);
  if (!picture) return refuse(form, "photo", text.problems.broken, ownCardSchema);
  await addOwnCard(member, read.value, picture);
  return { kept: read.value.id };
}

/** Keeps a card. The id comes with it; sent twice it is kept once. */
export function addOwnCard(member: Member, fields: OwnCardFields, picture: Picture): Promise<void> {
  return inOrganisation(member.organisationId, async (db) => {
    const { type, bytes, width, height } = picture;
    const [made] = await db
      .insert(ownCard)
      .values({ ...fields, type, bytes, width, height, addedBy: member.id })
      .onConflictDoNothing()
      .returning({ id: ownCard.id });
    if (made) await note(member, "made", "own-card", made.id);
  });
}

/** Takes a card away; it can be brought back for thirty days. False when it is not there. */
export async function removeOwnCard(member: Member, cardId: string): Promise<boolean> {
  const card = (await listOwnCards(member)).find(({ id }) => id === cardId);
  if (card) await remove(member, "own-card", card.id, card.title);
  return card !== undefined;
}

/** Deletes for good the cards that can no longer be brought back. What was said to them at a table stays. */
export async function forgetOwnCards(db: Database): Promise<void> {
  const gone = await db
    .delete(ownCard)
    .where(inArray(ownCard.id, pastRegret(db, "own-card")))
    .returning({ id: ownCard.id });
  await letGoOf(
    db,
    gone.map(({ id }) => id),
  );
}
