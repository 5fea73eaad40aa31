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
    const ties = await tiesOf(db, partnerIds);
    const shared = await sharedBy(db, partnerIds);
    const byTie = beside(ties, partnerIds);
    const near = [...new Set([...byTie, ...beside(shared, partnerIds)])].slice(0, mostNear);
    const further = [...(await tiesOf(db, near)), ...(await sharedBy(db, byTie))];
    const bonds = [...new Map([...ties, ...shared, ...further].map((bond) => [keyOf(bond), bond])).values()];
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

/** How many ties are followed from where one stands, from how many partners one goes on, and what is read of forløb. */
const mostBonds = 600;
const mostNear = 150;
const mostEngagements = 40;
const mostTakingPart = 400;

/** Those these partners are said to know, the best known first. A tie to itself, left by a merging, is none. */
async function tiesOf(db: Database, partnerIds: readonly string[]): Promise<Bond[]> {
  if (partnerIds.length === 0) return [];
  const ids = sql`${sql.param([...partnerIds])}::uuid[]`;
  const { rows } = await db.execute<Bond>(sql`
    select t.one as "oneId", t.other as "otherId", t.strength from (
      select id, partner_id as one, other_id as other, strength from partner_tie where partner_id = any (${ids})
      union
      select id, partner_id, other_id, strength from partner_tie where other_id = any (${ids})) t
    where t.one <> t.other and t.id not in (select item_id from removal) and ${isThere("t.one")} and ${isThere("t.other")}
    order by t.strength desc, t.id limit ${mostBonds}`);
  return rows;
}

/** Those who have taken part in a forløb together with these partners. */
async function sharedBy(db: Database, partnerIds: readonly string[]): Promise<Bond[]> {
  if (partnerIds.length === 0) return [];
  const { rows } = await db.execute<{ engagementId: string; partnerId: string }>(sql`
    select distinct p.engagement_id as "engagementId", p.partner_id as "partnerId"
    from participation p
    where p.stage = 'in' and p.id not in (select item_id from removal) and ${isThere("p.partner_id")}
      and p.engagement_id = any (array(
        select distinct own.engagement_id from participation own
        where own.partner_id = any (${sql.param([...partnerIds])}::uuid[]) and own.stage = 'in'
          and own.id not in (select item_id from removal) and own.engagement_id not in (select item_id from removal)
        limit ${mostEngagements}))
    order by 1, 2 limit ${mostTakingPart}`);
  const from = new Set(partnerIds);
  return rows
    .filter(({ partnerId }) => from.has(partnerId))
    .flatMap(({ engagementId, partnerId: oneId }) =>
      rows
        .filter((other) => other.engagementId === engagementId && other.partnerId !== oneId)
        .map(({ partnerId: otherId }): Bond => ({ oneId, otherId, strength: "shared", engagementId })),
    );
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

/** Those at the other end, in the order of the strongest tie. */
function beside(bonds: readonly Bond[], partnerIds: readonly string[]): string[] {
  const from = new Set(partnerIds);
  const others = new Set(
    bonds.flatMap(({ oneId, otherId }) => [oneId, otherId]).filter((id) => !from.has(id)),
  );
  return [...others].slice(0, mostNear);
}

const keyOf = (bond: Bond) => {
  const both = [bond.oneId, bond.otherId].toSorted().join();
  return bond.strength === "shared" ? `${both},${bond.engagementId}` : `${both},${bond.strength}`;
};

const isThere = (id: string) => sql`exists (
  select from partner there where there.id = ${sql.raw(id)} and there.merged_into_id is null
    and there.id not in (select item_id from removal))`;
