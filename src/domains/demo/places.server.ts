import { sql } from "drizzle-orm";
import { community } from "#domains/community/community.table.ts";
import { figure } from "#domains/community/figure.table.ts";
import type { Category, Measure } from "#domains/community/figure.ts";
import { libraryUse } from "#domains/community/library-use.table.ts";
import { withoutFew } from "#domains/community/library-use.ts";
import { registerEntry } from "#domains/community/register.table.ts";
import type { Database } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { placeDetails, type UseStory, wholeMunicipality } from "./place-details.example.ts";
import { type PlaceStory, places } from "./places.example.ts";
import { withDates } from "./story-time.ts";

/** Where the numbers of the demo come from: an invented municipality counts for itself. */
const source = "kommunens egen opgørelse";
const useSource = "udtræk fra bibliotekssystemet";

/** Writes the places of the demo into the ongoing transaction, as found out by `memberId`, seen from `now`. */
export async function makePlaces(db: Database, memberId: string, now: Date): Promise<void> {
  for (const place of places) await makePlace(db, place, memberId, now);
  await makeUse(db, null, wholeMunicipality, memberId, now);
}

async function makePlace(db: Database, place: PlaceStory, memberId: string, now: Date): Promise<void> {
  const communityId = newId();
  const { nearest, residents, households, ages, registers, ...about } = place;
  const details = placeDetails[place.name];
  await db.insert(community).values({
    id: communityId,
    ...about,
    ...details?.position,
    nearestBranchId: sql`(select id from branch where name = ${nearest} limit 1)`,
    createdBy: memberId,
    createdAt: now,
    changedAt: now,
  });
  const newest = now.getFullYear();
  const row = (measure: Measure, category: Category, year: number, value: number) => ({
    communityId,
    measure,
    category,
    year,
    value,
    origin: "typed" as const,
    source,
    sourceDate: now.toISOString().slice(0, 10),
    enteredBy: memberId,
  });
  const years = (values: readonly number[], measure: Measure) =>
    values.map((value, at) => row(measure, "", newest - (values.length - 1 - at), value));
  await db
    .insert(figure)
    .values([
      ...years(residents, "population"),
      ...years(households, "households"),
      ...Object.entries(ages).map(([key, value]) => row("population", key as Category, newest, value)),
      ...Object.entries(details?.agesBefore ?? {}).map(([key, value]) =>
        row("population", key as Category, newest - 5, value),
      ),
    ]);
  await db.insert(registerEntry).values(
    registers.map((entry) => ({
      id: newId(),
      communityId,
      ...entry,
      source: withDates(entry.source, now),
      enteredBy: memberId,
    })),
  );
  await makeUse(
    db,
    communityId,
    (details?.use ?? []).map((use) => ({ use })),
    memberId,
    now,
  );
}

/** The use of the library of a place or, without one, of the whole municipality, up to the last whole year. */
async function makeUse(
  db: Database,
  communityId: string | null,
  years: readonly { residents?: number; use: UseStory }[],
  memberId: string,
  now: Date,
): Promise<void> {
  const last = now.getFullYear() - 1;
  await db.insert(libraryUse).values(
    years.map(({ residents, use: [loans, activeBorrowers, eventVisits] }, at) => ({
      communityId,
      period: String(last - (years.length - 1 - at)),
      residents,
      loans: withoutFew(loans),
      activeBorrowers: withoutFew(activeBorrowers),
      eventVisits: withoutFew(eventVisits),
      source: useSource,
      enteredBy: memberId,
      enteredAt: now,
    })),
  );
}
