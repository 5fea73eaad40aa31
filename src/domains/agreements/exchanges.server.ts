import { and, asc, desc, eq, inArray, sql } from "drizzle-orm";
import { note } from "#domains/access/audit.server.ts";
import type { Member } from "#domains/access/member.ts";
import { pastRegret, remove, stillHere } from "#domains/access/removal.server.ts";
import { isThere } from "#domains/engagement/engagements.server.ts";
import { touchPartner } from "#domains/partners/partners.server.ts";
import { askOrganisation, type Database, inOrganisation } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { exchange, exchangeLine } from "./exchange.table.ts";
import type { ExchangeLine, ExchangeLineFields } from "./exchange.ts";

/** What a canvas is about: all that we do with a partner, or one forløb. */
export type Canvas = { partnerId: string; engagementId: string | null };

export type Exchange = Canvas & {
  id: string;
  engagement: string | null;
  commonGoal: string;
  changedAt: Date;
  lines: ExchangeLine[];
};

/** The canvases with a partner: the one for the partner first, then one a forløb, those last drawn on first. */
export function listExchanges(member: Member, partnerId: string): Promise<Exchange[]> {
  return askOrganisation(member.organisationId, async (db) => {
    const found = await db
      .select({
        id: exchange.id,
        partnerId: exchange.partnerId,
        engagementId: exchange.engagementId,
        engagement: sql<string | null>`(select e.name from engagement e
          where e.id = "exchange"."engagement_id")`,
        commonGoal: exchange.commonGoal,
        changedAt: exchange.changedAt,
      })
      .from(exchange)
      .where(and(eq(exchange.partnerId, partnerId), thereNow(db)))
      .orderBy(sql`${exchange.engagementId} is not null`, desc(exchange.changedAt));
    const lines = await readLines(
      db,
      found.map(({ id }) => id),
    );
    return found.map((one) => ({
      ...one,
      lines: lines.flatMap(({ exchangeId, ...line }) => (exchangeId === one.id ? line : [])),
    }));
  });
}

/**
 * The canvas of a partner, or of one forløb with a partner; undefined as long as nothing has been written on it.
 * Where one was begun anew and the old one brought back, all that stands on either is there, and nothing is lost.
 */
export async function findExchange(
  member: Member,
  { partnerId, engagementId }: Canvas,
): Promise<Exchange | undefined> {
  const all = await listExchanges(member, partnerId);
  const [newest, ...older] = all.filter((one) => one.engagementId === engagementId);
  return (
    newest && {
      ...newest,
      commonGoal: [newest, ...older].find((one) => one.commonGoal)?.commonGoal ?? "",
      lines: [...older.toReversed(), newest].flatMap((one) => one.lines),
    }
  );
}

/** Says what both want, or says it anew. False when partner or forløb is not there. */
export async function setCommonGoal(member: Member, canvas: Canvas, commonGoal: string): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const id = await openCanvas(member, db, canvas);
    if (!id) return false;
    await db.update(exchange).set({ commonGoal, changedAt: new Date() }).where(eq(exchange.id, id));
    await note(member, "changed", "exchange", id);
    return true;
  });
}

/** Writes a line on a canvas, once however often it is sent. False when partner or forløb is not there. */
export async function addExchangeLine(
  member: Member,
  canvas: Canvas,
  { sentAs = newId(), ...line }: ExchangeLineFields,
): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const exchangeId = await openCanvas(member, db, canvas);
    if (!exchangeId) return false;
    const [made] = await db
      .insert(exchangeLine)
      .values({ id: sentAs, exchangeId, ...line, addedBy: member.id })
      .onConflictDoNothing()
      .returning({ id: exchangeLine.id });
    if (made) {
      await db.update(exchange).set({ changedAt: new Date() }).where(eq(exchange.id, exchangeId));
      await note(member, "made", "exchange-line", sentAs);
    }
    return true;
  });
}

/** Takes a line away from a canvas of the partner; it can be brought back for thirty days. */
export async function removeExchangeLine(
  member: Member,
  partnerId: string,
  lineId: string,
): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const [found] = await db
      .select({ text: exchangeLine.text })
      .from(exchangeLine)
      .innerJoin(exchange, eq(exchange.id, exchangeLine.exchangeId))
      .where(
        and(
          eq(exchangeLine.id, lineId),
          eq(exchange.partnerId, partnerId),
          thereNow(db),
          stillHere(db, exchangeLine.id),
        ),
      );
    if (found) await remove(member, "exchange-line", lineId, found.text);
    return found !== undefined;
  });
}

/** Takes a whole canvas away with what stands on it; it can be brought back for thirty days. */
export async function removeExchange(
  member: Member,
  partnerId: string,
  exchangeId: string,
): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const [found] = await db
      .select({
        label: sql<string>`coalesce(nullif(${exchange.commonGoal}, ''),
          (select p.name from partner p where p.id = "exchange"."partner_id"))`,
      })
      .from(exchange)
      .where(and(eq(exchange.id, exchangeId), eq(exchange.partnerId, partnerId), thereNow(db)));
    if (found) await remove(member, "exchange", exchangeId, found.label);
    return found !== undefined;
  });
}

/** Deletes for good what can no longer be brought back, and lets go of the forløb about to be forgotten. */
export async function forgetExchanges(db: Database): Promise<void> {
  await db.delete(exchangeLine).where(inArray(exchangeLine.id, pastRegret(db, "exchange-line")));
  await db.delete(exchange).where(inArray(exchange.id, pastRegret(db, "exchange")));
  await db
    .update(exchange)
    .set({ engagementId: null })
    .where(inArray(exchange.engagementId, pastRegret(db, "engagement")));
}

/** The id of a canvas to write on, begun if it is not there; undefined when partner or forløb is not. */
async function openCanvas(
  member: Member,
  db: Database,
  { partnerId, engagementId }: Canvas,
): Promise<string | undefined> {
  if (engagementId && !(await isThere(db, engagementId))) return undefined;
  // Touching the partner makes whoever begins at the same moment wait, and then find what was begun.
  if (!(await touchPartner(db, partnerId))) return undefined;
  const there = await findExchange(member, { partnerId, engagementId });
  if (there) return there.id;
  const id = newId();
  await db.insert(exchange).values({ id, partnerId, engagementId, createdBy: member.id });
  await note(member, "made", "exchange", id);
  return id;
}

function readLines(db: Database, exchangeIds: readonly string[]) {
  return db
    .select({
      id: exchangeLine.id,
      exchangeId: exchangeLine.exchangeId,
      side: exchangeLine.side,
      kind: exchangeLine.kind,
      text: exchangeLine.text,
    })
    .from(exchangeLine)
    .where(and(inArray(exchangeLine.exchangeId, [...exchangeIds]), stillHere(db, exchangeLine.id)))
    .orderBy(asc(exchangeLine.addedAt), asc(exchangeLine.id));
}

/** Neither it, nor the partner, nor the forløb it is about has been taken away. */
const thereNow = (db: Database) =>
  and(
    stillHere(db, exchange.id),
    stillHere(db, exchange.partnerId),
    sql`not exists (select from removal r where r.item_id = ${exchange.engagementId})`,
  );
