import { and, eq, inArray, sql } from "drizzle-orm";
import { note } from "#domains/access/audit.server.ts";
import type { Member } from "#domains/access/member.ts";
import { pastRegret, remove, stillHere } from "#domains/access/removal.server.ts";
import { askOrganisation, type Database, inOrganisation } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { community } from "./community.table.ts";
import type { CommunityFields, CommunityKind } from "./community.ts";
import type { Position } from "./position.ts";

export type CommunityLine = {
  id: string;
  name: string;
  kind: CommunityKind;
  municipalityCode: string;
  changedAt: Date;
  /** The newest number of residents there is. */
  population: number | null;
  nearestBranch: string | null;
  distance: number | null;
  latitude: number | null;
  longitude: number | null;
};

/** The places the house looks at, in Danish order. */
export function listCommunities(member: Member): Promise<CommunityLine[]> {
  return askOrganisation(member.organisationId, (db) =>
    db
      .select({
        id: community.id,
        name: community.name,
        kind: community.kind,
        municipalityCode: community.municipalityCode,
        changedAt: community.changedAt,
        population: sql<number | null>`(
          select f.value from figure f where f.community_id = ${ownId} and f.measure = 'population' and f.category = ''
          order by f.year desc, f.origin = 'typed' desc limit 1)`,
        nearestBranch: branchName,
        distance: community.distance,
        latitude: community.latitude,
        longitude: community.longitude,
      })
      .from(community)
      .where(stillHere(db, community.id))
      .orderBy(sql`${community.name} collate "da-x-icu"`),
  );
}

export type Community = {
  id: string;
  name: string;
  kind: CommunityKind;
  municipalityCode: string;
  nearestBranchId: string | null;
  nearestBranch: string | null;
  distance: number | null;
  notes: string;
  latitude: number | null;
  longitude: number | null;
  changedAt: Date;
};

/** One place, or undefined when it is not the member's, or has been taken away. */
export function findCommunity(member: Member, communityId: string): Promise<Community | undefined> {
  return askOrganisation(member.organisationId, (db) => readCommunity(db, communityId));
}

export async function readCommunity(db: Database, communityId: string): Promise<Community | undefined> {
  const [found] = await db
    .select({
      id: community.id,
      name: community.name,
      kind: community.kind,
      municipalityCode: community.municipalityCode,
      nearestBranchId: community.nearestBranchId,
      nearestBranch: branchName,
      distance: community.distance,
      notes: community.notes,
      latitude: community.latitude,
      longitude: community.longitude,
      changedAt: community.changedAt,
    })
    .from(community)
    .where(and(eq(community.id, communityId), stillHere(db, community.id)));
  return found;
}

/** Makes a place known, or mends what is said of it. Its id, or undefined when it is not there. */
export async function saveCommunity(
  member: Member,
  { nearestBranchId, ...fields }: CommunityFields,
  communityId?: string,
): Promise<string | undefined> {
  const row = { ...fields, nearestBranchId: nearestBranchId || null, changedAt: new Date() };
  return inOrganisation(member.organisationId, async (db) => {
    const id = communityId ?? newId();
    const saved = communityId
      ? await db
          .update(community)
          .set(row)
          .where(and(eq(community.id, id), stillHere(db, community.id)))
          .returning({ id: community.id })
      : await db
          .insert(community)
          .values({ id, createdBy: member.id, ...row })
          .returning({ id: community.id });
    if (!saved[0]) return undefined;
    await note(member, communityId ? "changed" : "made", "community", id);
    return id;
  });
}

/** Puts a place on the map, or takes it off again. False when it is not there. */
export async function placeCommunity(
  member: Member,
  communityId: string,
  position: Position | null,
): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const [placed] = await db
      .update(community)
      .set({
        latitude: position?.latitude ?? null,
        longitude: position?.longitude ?? null,
        changedAt: new Date(),
      })
      .where(and(eq(community.id, communityId), stillHere(db, community.id)))
      .returning({ id: community.id });
    if (placed) await note(member, "changed", "community", communityId);
    return placed !== undefined;
  });
}

/** Takes a place away with all that is known of it; it can be brought back for thirty days. */
export async function removeCommunity(member: Member, communityId: string): Promise<boolean> {
  const found = await findCommunity(member, communityId);
  if (found) await remove(member, "community", communityId, found.name);
  return found !== undefined;
}

/** Marks a place as touched just now, inside the work that touches it. False when it is not there. */
export async function touchCommunity(db: Database, communityId: string): Promise<boolean> {
  const [touched] = await db
    .update(community)
    .set({ changedAt: new Date() })
    .where(and(eq(community.id, communityId), stillHere(db, community.id)))
    .returning({ id: community.id });
  return touched !== undefined;
}

/** Deletes for good what can no longer be brought back. */
export async function forgetCommunities(db: Database): Promise<void> {
  await db.delete(community).where(inArray(community.id, pastRegret(db, "community")));
  // A branch that is forgotten next is no longer the nearest.
  await db
    .update(community)
    .set({ nearestBranchId: null })
    .where(inArray(community.nearestBranchId, pastRegret(db, "branch")));
}

// Named in full: see engagements.server.ts.
const ownId = sql.raw('"community"."id"');
const branchName = sql<string | null>`(
  select b.name from branch b where b.id = ${sql.raw('"community"."nearest_branch_id"')})`;
