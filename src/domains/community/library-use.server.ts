import { and, eq, inArray, isNull, or, sql } from "drizzle-orm";
import { note } from "#domains/access/audit.server.ts";
import type { Member } from "#domains/access/member.ts";
import { pastRegret, remove, restore, stillHere } from "#domains/access/removal.server.ts";
import { askOrganisation, type Database, inOrganisation } from "#platform/database/database.server.ts";
import { readCommunity, touchCommunity } from "./communities.server.ts";
import { community } from "./community.table.ts";
import { believed, seriesOf } from "./figure.ts";
import { readFigures } from "./figures.server.ts";
import { libraryUse } from "./library-use.table.ts";
import type { LibraryUse, LibraryUseFields, UseScope } from "./library-use.ts";
import type { LibraryUseRow } from "./library-use-sheet.ts";
import type { SheetOutcome } from "./sheet.ts";
import { type ToldUse, toldUse } from "./told-use.ts";

/** The use of the library by the people of a place and by its whole municipality, oldest period first. */
export type UseOfPlace = { place: ToldUse[]; municipality: ToldUse[] };

/** How the library is used from a place, as it may be told: the few are nowhere in it, nor what gives them away. */
export function listUse(member: Member, communityId: string): Promise<UseOfPlace> {
  return askOrganisation(member.organisationId, (db) => readUse(db, communityId));
}

export async function readUse(db: Database, communityId: string): Promise<UseOfPlace> {
  const about = await readCommunity(db, communityId);
  if (!about) return { place: [], municipality: [] };
  const told = toldUse(await readMunicipality(db, about.municipalityCode));
  const population = seriesOf(believed(await readFigures(db, communityId)), "population");
  return {
    place: told.filter((row) => row.communityId === communityId).map((row) => withResidents(row, population)),
    municipality: told.filter((row) => row.communityId === null),
  };
}

/** Every row of a municipality: its own, and those of the places of the house in it. */
function readMunicipality(db: Database, municipalityCode: string): Promise<LibraryUse[]> {
  return db
    .select({
      id: libraryUse.id,
      communityId: libraryUse.communityId,
      municipalityCode: libraryUse.municipalityCode,
      period: libraryUse.period,
      residents: libraryUse.residents,
      loans: libraryUse.loans,
      activeBorrowers: libraryUse.activeBorrowers,
      eventVisits: libraryUse.eventVisits,
      source: libraryUse.source,
    })
    .from(libraryUse)
    .leftJoin(community, eq(community.id, libraryUse.communityId))
    .where(
      and(
        stillHere(db, libraryUse.id),
        or(
          and(isNull(libraryUse.communityId), eq(libraryUse.municipalityCode, municipalityCode)),
          and(eq(community.municipalityCode, municipalityCode), stillHere(db, community.id)),
        ),
      ),
    )
    .orderBy(libraryUse.period);
}

/** Where nobody has said how many lived there, the figures of the place know: those of that year or the nearest before. */
function withResidents(row: ToldUse, population: readonly { year: number; value: number }[]): ToldUse {
  if (row.residents !== null) return row;
  const year = Number(row.period.slice(0, 4));
  const known = population.findLast((figure) => figure.year <= year) ?? population[0];
  return known ? { ...row, residents: known.value, residentsOf: known.year } : row;
}

/**
 * Types the use of one period in, for the place or for its whole municipality. Typed again it is corrected: what is
 * left empty stays as it was. False when the place is not there.
 */
export async function typeUse(
  member: Member,
  communityId: string,
  { scope, ...use }: LibraryUseFields,
): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const about = await readCommunity(db, communityId);
    if (!about || !(await touchCommunity(db, communityId))) return false;
    const key = keyOf(scope, communityId, about.municipalityCode, use.period);
    const [kept] = await findRow(db, key);
    // What was taken away comes back as it is typed now, with nothing of what it was.
    const anew = kept && (await restore(member, kept.id));
    const row = kept && !anew ? filledUp(use, kept) : use;
    await db
      .insert(libraryUse)
      .values({ ...key, ...row, enteredBy: member.id })
      .onConflictDoUpdate({ target: once, set: { ...row, enteredBy: member.id, enteredAt: new Date() } });
    await note(member, kept ? "changed" : "made", "library-use", communityId);
    return true;
  });
}

/** Takes the use of one period away, of the place or of its municipality; it can be brought back for thirty days. */
export async function removeUse(member: Member, communityId: string, useId: string): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const about = await readCommunity(db, communityId);
    if (!about) return false;
    const [found] = await db
      .select({ id: libraryUse.id, period: libraryUse.period, communityId: libraryUse.communityId })
      .from(libraryUse)
      .where(
        and(
          eq(libraryUse.id, useId),
          stillHere(db, libraryUse.id),
          or(
            eq(libraryUse.communityId, communityId),
            and(isNull(libraryUse.communityId), eq(libraryUse.municipalityCode, about.municipalityCode)),
          ),
        ),
      );
    const label = [found?.communityId && about.name, found?.period].filter(Boolean).join(", ");
    if (found) await remove(member, "library-use", found.id, label);
    return found !== undefined;
  });
}

/**
 * Keeps what a sheet says, inside the ongoing transaction. Each row goes to the place of that name in the house; one
 * of an unknown place is left out. Of a period that is there already, only what was not known is filled in.
 */
export async function keepUse(
  db: Database,
  member: Member,
  { communityId, source }: { communityId: string; source: string },
  rows: readonly LibraryUseRow[],
): Promise<SheetOutcome> {
  const outcome: SheetOutcome = { made: 0, known: 0, left: 0 };
  const about = await readCommunity(db, communityId);
  if (!about) return { ...outcome, left: rows.length };
  const places = await placesByName(db);
  for (const { place, period, ...counts } of rows) {
    const to = place === null ? communityId : places.get(folded(place));
    if (!to) {
      outcome.left++;
      continue;
    }
    const key = keyOf(place === null ? "municipality" : "place", to, about.municipalityCode, period);
    const [kept] = await findRow(db, key);
    const row = { ...counts, period, source };
    const anew = kept && (await restore(member, kept.id));
    const fills = !kept || anew || countNames.some((name) => kept[name] === null && counts[name] !== null);
    outcome[fills ? "made" : "known"]++;
    if (!fills) continue;
    const whole = kept && !anew ? { ...filledUp(kept, row), source: kept.source } : row;
    await db
      .insert(libraryUse)
      .values({ ...key, ...whole, enteredBy: member.id })
      .onConflictDoUpdate({ target: once, set: whole });
  }
  if (outcome.made > 0) await note(member, "made", "library-use", communityId);
  return outcome;
}

/** Deletes for good what can no longer be brought back. */
export async function forgetLibraryUse(db: Database): Promise<void> {
  await db.delete(libraryUse).where(inArray(libraryUse.id, pastRegret(db, "library-use")));
}

/** A name of a place as it is told apart from others: without case, and with one space where there are several. */
export const folded = (name: string): string => name.trim().toLowerCase().replace(/\s+/g, " ");

async function placesByName(db: Database): Promise<Map<string, string>> {
  const places = await db
    .select({ id: community.id, name: community.name })
    .from(community)
    .where(stillHere(db, community.id));
  return new Map(places.map(({ id, name }) => [folded(name), id]));
}

const countNames = ["loans", "activeBorrowers", "eventVisits", "residents"] as const;
type Counts = Pick<LibraryUse, (typeof countNames)[number]>;

/** What is said first, and where it says nothing, what is said second. */
function filledUp<Row extends Counts>(first: Row, second: Counts): Row {
  const counts = countNames.map((name) => [name, first[name] ?? second[name]]);
  return { ...first, ...Object.fromEntries(counts) };
}

const once = [
  libraryUse.organisationId,
  libraryUse.communityId,
  libraryUse.municipalityCode,
  libraryUse.period,
];

/** What there is one row of. A place has no municipality here, for it may be moved to another. */
function keyOf(scope: UseScope, communityId: string, municipalityCode: string, period: string) {
  return scope === "place"
    ? { communityId, municipalityCode: "", period }
    : { communityId: null, municipalityCode, period };
}

function findRow(db: Database, key: ReturnType<typeof keyOf>) {
  return db
    .select({
      id: libraryUse.id,
      period: libraryUse.period,
      source: libraryUse.source,
      loans: libraryUse.loans,
      activeBorrowers: libraryUse.activeBorrowers,
      eventVisits: libraryUse.eventVisits,
      residents: libraryUse.residents,
    })
    .from(libraryUse)
    .where(
      and(
        sql`${libraryUse.communityId} is not distinct from ${key.communityId}`,
        eq(libraryUse.municipalityCode, key.municipalityCode),
        eq(libraryUse.period, key.period),
      ),
    );
}
