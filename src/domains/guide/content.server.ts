import { and, eq, inArray, sql } from "drizzle-orm";
import { note } from "#domains/access/audit.server.ts";
import type { Member } from "#domains/access/member.ts";
import { pastRegret, remove, stillHere } from "#domains/access/removal.server.ts";
import { askOrganisation, type Database, inOrganisation } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { onceAReading } from "#platform/database/reading.server.ts";
import type { Language } from "#ui/words.ts";
import { contentEdit, ownItem } from "./content.table.ts";
import {
  type HouseStation,
  houseStation,
  type OwnItem,
  type OwnItemFields,
  shownStation,
} from "./content.ts";
import { type Station, stations } from "./station.ts";
import { stationContent } from "./station-content.ts";

/** Every station as people meet it in this house, in the member's language. */
export async function readGuide(member: Member, language = member.language): Promise<HouseStation[]> {
  return (await readWholeGuide(member, language)).map(shownStation);
}

export async function readStation(member: Member, station: Station): Promise<HouseStation> {
  const found = (await readGuide(member)).find((one) => one.station === station);
  if (!found) throw new Error("Every station has content");
  return found;
}

/** Every station with what has been put away too: for the page where the house changes its words. */
export function readWholeGuide(member: Member, language: Language): Promise<HouseStation[]> {
  return onceAReading(`guide ${member.organisationId} ${language}`, () =>
    askOrganisation(member.organisationId, async (db) => {
      const [edits, own] = await Promise.all([
        db.select().from(contentEdit),
        db.select().from(ownItem).where(stillHere(db, ownItem.id)),
      ]);
      return stations.map((station) =>
        houseStation(station, stationContent[station][language], language, edits, own),
      );
    }),
  );
}

/** What the house has added at a station, in both languages, for the page where it is changed. */
export function listOwnItems(member: Member, station: Station): Promise<OwnItem[]> {
  return askOrganisation(member.organisationId, (db) =>
    db
      .select()
      .from(ownItem)
      .where(and(eq(ownItem.station, station), stillHere(db, ownItem.id))),
  );
}

/** Gives a built-in text the house's own words in one language. */
export async function rewordContent(
  member: Member,
  key: string,
  language: Language,
  words: { text: string; more: string },
): Promise<void> {
  await inOrganisation(member.organisationId, async (db) => {
    await db
      .insert(contentEdit)
      .values({ key, language, ...words })
      .onConflictDoUpdate({
        target: [contentEdit.organisationId, contentEdit.key, contentEdit.language],
        set: { ...words, changedAt: new Date() },
      });
    await note(member, "changed", "guide-content");
  });
}

/** Puts a built-in line away, or takes it out again; in both languages. */
export async function hideContent(member: Member, key: string, hidden: boolean): Promise<void> {
  await inOrganisation(member.organisationId, async (db) => {
    for (const language of ["da", "en"] as const) {
      await db
        .insert(contentEdit)
        .values({ key, language, hidden })
        .onConflictDoUpdate({
          target: [contentEdit.organisationId, contentEdit.key, contentEdit.language],
          set: { hidden, changedAt: new Date() },
        });
    }
    await note(member, "changed", "guide-content");
  });
}

/** Goes back to the built-in words: of one text, or of a whole station when `key` is a station. */
export async function restoreContent(member: Member, key: string): Promise<void> {
  await inOrganisation(member.organisationId, async (db) => {
    const whole = (stations as readonly string[]).includes(key);
    await db
      .delete(contentEdit)
      .where(whole ? sql`${contentEdit.key} like ${`${key}.%`}` : eq(contentEdit.key, key));
    await note(member, "restored", "guide-content");
  });
}

/** Adds a question or a thing to do of the house's own, or mends one. False when there is no such line. */
export async function saveOwnItem(
  member: Member,
  station: Station,
  fields: OwnItemFields,
  itemId?: string,
): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const saved = itemId
      ? await db
          .update(ownItem)
          .set(fields)
          .where(and(eq(ownItem.id, itemId), stillHere(db, ownItem.id)))
          .returning({ id: ownItem.id })
      : await db
          .insert(ownItem)
          .values({ id: newId(), station, ...fields, position: nextPosition })
          .returning({ id: ownItem.id });
    if (saved[0]) await note(member, itemId ? "changed" : "made", "guide-content", saved[0].id);
    return saved.length > 0;
  });
}

export async function removeOwnItem(member: Member, itemId: string): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const [found] = await db
      .select()
      .from(ownItem)
      .where(and(eq(ownItem.id, itemId), stillHere(db, ownItem.id)));
    if (found) await remove(member, "guide-content", found.id, found.da);
    return found !== undefined;
  });
}

/** Deletes for good what can no longer be brought back. */
export async function forgetOwnContent(db: Database): Promise<void> {
  await db.delete(ownItem).where(inArray(ownItem.id, pastRegret(db, "guide-content")));
}

const nextPosition = sql<number>`(select coalesce(max(position), 0) + 1 from ${ownItem})`;
