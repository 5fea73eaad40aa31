import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { note } from "#domains/access/audit.server.ts";
import type { Member } from "#domains/access/member.ts";
import { memberName } from "#domains/access/members.server.ts";
import { pastRegret, remove, stillHere } from "#domains/access/removal.server.ts";
import { isThere, touch } from "#domains/engagement/engagements.server.ts";
import { askOrganisation, type Database, inOrganisation } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { checklistLine, checklistTick, stationVisit } from "./checklist.table.ts";
import type { Station } from "./station.ts";

export type OwnLine = { id: string; text: string };
export type Tick = { itemKey: string; by: string; at: Date };

/** The lines this forløb has added at a station, and everything that has been ticked in it. */
export function readChecklist(
  member: Member,
  engagementId: string,
  station: Station,
): Promise<{ lines: OwnLine[]; ticks: Tick[] }> {
  return askOrganisation(member.organisationId, async (db) => {
    const [lines, ticks] = await Promise.all([
      db
        .select({ id: checklistLine.id, text: checklistLine.text })
        .from(checklistLine)
        .where(
          and(
            eq(checklistLine.engagementId, engagementId),
            eq(checklistLine.station, station),
            stillHere(db, checklistLine.id),
          ),
        )
        .orderBy(asc(checklistLine.createdAt)),
      ticksOf(db, engagementId),
    ]);
    return { lines, ticks };
  });
}

/** Every own line and every tick of a forløb, for printing it. */
export function readAllChecklists(
  member: Member,
  engagementId: string,
): Promise<{ lines: (OwnLine & { station: Station })[]; ticks: Tick[] }> {
  return askOrganisation(member.organisationId, async (db) => ({
    lines: await db
      .select({ id: checklistLine.id, text: checklistLine.text, station: checklistLine.station })
      .from(checklistLine)
      .where(and(eq(checklistLine.engagementId, engagementId), stillHere(db, checklistLine.id)))
      .orderBy(asc(checklistLine.createdAt)),
    ticks: await ticksOf(db, engagementId),
  }));
}

/** Ticks a thing off, or takes the tick away. `itemKey` is a key of the guide or the id of an own line. */
export async function tick(
  member: Member,
  engagementId: string,
  itemKey: string,
  done: boolean,
): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    if (!(await touch(db, engagementId))) return false;
    if (done) {
      await db
        .insert(checklistTick)
        .values({ engagementId, itemKey, tickedBy: member.id })
        .onConflictDoNothing();
    } else {
      await db
        .delete(checklistTick)
        .where(and(eq(checklistTick.engagementId, engagementId), eq(checklistTick.itemKey, itemKey)));
    }
    return true;
  });
}

/** Adds a thing to do of this forløb's own. False when the forløb is not there. */
export async function addLine(
  member: Member,
  engagementId: string,
  station: Station,
  text: string,
): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    if (!(await touch(db, engagementId))) return false;
    const id = newId();
    await db.insert(checklistLine).values({ id, engagementId, station, text });
    await note(member, "made", "checklist-line", id);
    return true;
  });
}

export async function removeLine(member: Member, engagementId: string, lineId: string): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const [found] = await db
      .select()
      .from(checklistLine)
      .where(
        and(
          eq(checklistLine.id, lineId),
          eq(checklistLine.engagementId, engagementId),
          stillHere(db, checklistLine.id),
        ),
      );
    if (found) await remove(member, "checklist-line", found.id, found.text);
    return found !== undefined;
  });
}

/** Deletes for good what can no longer be brought back, with its ticks. */
export async function forgetLines(db: Database): Promise<void> {
  const forgotten = await db
    .delete(checklistLine)
    .where(inArray(checklistLine.id, pastRegret(db, "checklist-line")))
    .returning({ id: checklistLine.id });
  const keys = forgotten.map(({ id }) => id);
  await db.delete(checklistTick).where(inArray(checklistTick.itemKey, keys));
}

/** Remembers that a station was opened just now; once an hour is enough. */
export async function noteVisit(member: Member, engagementId: string, station: Station): Promise<void> {
  // Looked for first: nearly always it is there, and then nothing is written.
  const [lately] = await askOrganisation(member.organisationId, (db) =>
    db
      .select({ at: stationVisit.at })
      .from(stationVisit)
      .where(
        and(
          eq(stationVisit.engagementId, engagementId),
          eq(stationVisit.station, station),
          sql`${stationVisit.at} > now() - interval '1 hour'`,
        ),
      ),
  );
  if (lately) return;
  await inOrganisation(member.organisationId, async (db) => {
    if (!(await isThere(db, engagementId))) return;
    await db
      .insert(stationVisit)
      .values({ engagementId, station })
      .onConflictDoUpdate({
        target: [stationVisit.engagementId, stationVisit.station],
        set: { at: new Date() },
      });
  });
}

function ticksOf(db: Database, engagementId: string): Promise<Tick[]> {
  return db
    .select({
      itemKey: checklistTick.itemKey,
      by: memberName(checklistTick.tickedBy),
      at: checklistTick.tickedAt,
    })
    .from(checklistTick)
    .where(eq(checklistTick.engagementId, engagementId));
}
