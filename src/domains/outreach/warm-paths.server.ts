import { sql } from "drizzle-orm";
import type { Member } from "#domains/access/member.ts";
import { askOrganisation, type Database } from "#platform/database/database.server.ts";
import { type Acquainted, type Bond, type Knowing, type WarmPath, warmPaths } from "./warm-path.ts";

/** A warm path with the names it is told by. */
export type NamedPath = WarmPath & {
  memberName: string;
  /** The partners on the way by their ids. */
  names: Record<string, string>;
  /** The forløb two of them took part in, by its id. */
  engagements: Record<string, string>;
};

/**
 * The ways to some partners through those who know somebody: for each partner at most `most`, the strongest first.
 * Only what lies around these partners is read, and of that the strongest; a house may have twenty thousand.
 */
export async function readWarmPaths(
  member: Member,
  partnerIds: readonly string[],
  most = 3,
): Promise<Record<string, NamedPath[]>> {
  if (partnerIds.length === 0) return {};
  return askOrganisation(member.organisationId, async (db) => {
    const next = await bondsAround(db, partnerIds);
    const near = nearest(next, partnerIds);
    const further = await bondsAround(db, near);
    const bonds = [...new Map([...next, ...further].map((bond) => [keyOf(bond), bond])).values()];
    const everyone = [
      ...new Set([...partnerIds, ...bonds.flatMap(({ oneId, otherId }) => [oneId, otherId])]),
    ];
    const around: Acquainted = { bonds, knowing: await knowingOf(db, everyone) };
    const paths = partnerIds.map((id) => [id, warmPaths(id, around, member.id).slice(0, most)] as const);
    const told = await namesIn(
      db,
      paths.flatMap(([, some]) => some),
    );
    return Object.fromEntries(
      paths.map(([id, some]) => [
        id,
        some.map((path) => ({ ...path, ...told, memberName: told.members[path.memberId] ?? "" })),
      ]),
    );
  });
}

/** How many ties are followed from where one stands, and from how many partners one goes on. */
const mostBonds = 600;
const mostNear = 150;

/** What ties these partners to others that are there, the strongest first. A tie to itself, left by a merging, is none. */
async function bondsAround(db: Database, partnerIds: readonly string[]): Promise<Bond[]> {
  if (partnerIds.length === 0) return [];
  const ids = sql`${sql.param([...partnerIds])}::uuid[]`;
  const { rows: ties } = await db.execute<Bond>(sql`
    select "oneId", "otherId", strength from (
      select id, partner_id as "oneId", other_id as "otherId", strength from partner_tie where partner_id = any (${ids})
      union
      select id, partner_id, other_id, strength from partner_tie where other_id = any (${ids})) t
    where "oneId" <> "otherId" and id not in (select item_id from removal)
      and ${isThere(sql`"oneId"`)} and ${isThere(sql`"otherId"`)}
    order by strength desc, id limit ${mostBonds}`);
  const { rows: shared } = await db.execute<Bond>(sql`
    select distinct on (a.partner_id, b.partner_id) a.partner_id as "oneId", b.partner_id as "otherId",
      'shared' as strength, a.engagement_id as "engagementId"
    from participation a join participation b on b.engagement_id = a.engagement_id and b.partner_id <> a.partner_id
    where a.partner_id = any (${ids}) and a.stage = 'in' and b.stage = 'in'
      and a.id not in (select item_id from removal) and b.id not in (select item_id from removal)
      and a.engagement_id not in (select item_id from removal) and ${isThere(sql`b.partner_id`)}
    order by a.partner_id, b.partner_id, a.engagement_id limit ${mostBonds}`);
  return [...ties, ...shared];
}

async function knowingOf(db: Database, partnerIds: readonly string[]): Promise<Knowing[]> {
  const { rows } = await db.execute<Knowing>(sql`
    select a.member_id as "memberId", a.partner_id as "partnerId", max(a.strength) as strength
    from acquaintance a join member m on m.id = a.member_id and m.ended_at is null
    where a.partner_id = any (${sql.param([...partnerIds])}::uuid[]) and a.id not in (select item_id from removal)
    group by a.member_id, a.partner_id`);
  return rows;
}

async function namesIn(db: Database, paths: readonly WarmPath[]) {
  const named = async (table: "member" | "partner" | "engagement", ids: readonly string[]) => {
    const { rows } = await db.execute<{ id: string; name: string }>(
      sql`select id, name from ${sql.identifier(table)} where id = any (${sql.param([...new Set(ids)])}::uuid[])`,
    );
    return Object.fromEntries(rows.map(({ id, name }) => [id, name]));
  };
  const bonds = paths.flatMap((path) => path.bonds);
  return {
    members: await named(
      "member",
      paths.map(({ memberId }) => memberId),
    ),
    names: await named(
      "partner",
      paths.flatMap(({ partners }) => partners),
    ),
    engagements: await named(
      "engagement",
      bonds.flatMap((bond) => (bond.strength === "shared" ? [bond.engagementId] : [])),
    ),
  };
}

/** Those one stands beside, in the order of the strongest tie. */
function nearest(bonds: readonly Bond[], partnerIds: readonly string[]): string[] {
  const sought = new Set(partnerIds);
  const beside = new Set(
    bonds.flatMap(({ oneId, otherId }) => [oneId, otherId]).filter((id) => !sought.has(id)),
  );
  return [...beside].slice(0, mostNear);
}

const keyOf = (bond: Bond) => {
  const both = [bond.oneId, bond.otherId].toSorted().join();
  return bond.strength === "shared" ? `${both},${bond.engagementId}` : `${both},${bond.strength}`;
};

const isThere = (id: ReturnType<typeof sql>) => sql`exists (
  select from partner p where p.id = ${id} and p.merged_into_id is null
    and p.id not in (select item_id from removal))`;
