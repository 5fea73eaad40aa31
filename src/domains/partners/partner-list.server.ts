import { and, desc, eq, inArray, type SQL, sql } from "drizzle-orm";
import type { Member } from "#domains/access/member.ts";
import { askOrganisation, type Database } from "#platform/database/database.server.ts";
import { folded, initialsOf, likely, likeness, nameKey } from "./likeness.ts";
import { partner } from "./partner.table.ts";
import { mostShown, type PartnerKind, type PartnerWish, type Sector } from "./partner.ts";
import { type Named, reached, thereNow } from "./partners.server.ts";
import { type Asked, hitsOf, knownTerms, partnersOnly, withSlips } from "./search.server.ts";
import { type Term, termsOf } from "./search.ts";

export type PartnerLine = Named & {
  sector: Sector;
  kind: PartnerKind;
  place: string;
  targetGroups: Named[];
  communities: Named[];
  /** Those of us who know them, the best acquainted first. */
  known: { name: string; strength: number }[];
};

/**
 * The partners of the house in Danish order, or those that have all of a few words, the best first: `ærø`, `aeroe` and
 * a slip of the keyboard find the same. `count` is how many there are, also those beyond the hundred that are listed.
 */
export function listPartners(
  member: Member,
  wish: PartnerWish = {},
): Promise<{ partners: PartnerLine[]; count: number }> {
  return askOrganisation(member.organisationId, async (db) => {
    if (wish.text) return search(db, wish, termsOf(wish.text));
    const [counted] = await db
      .select({ count: sql<number>`count(*)::int` })
      .from(partner)
      .where(narrow(db, wish));
    return { partners: await linesOf(db, narrow(db, wish)), count: counted?.count ?? 0 };
  });
}

/** Partners that have every telling word; when there is nobody, one that may have been meant by it. */
async function search(db: Database, wish: PartnerWish, terms: Term[]) {
  const plain = await foundBy(db, wish, { terms, near: [] });
  if (plain.count > 0) return plain;
  const asked = await withSlips(db, terms, await knownTerms(db, terms, partnersOnly));
  return asked.near.length > 0 ? foundBy(db, wish, asked) : plain;
}

async function foundBy(db: Database, wish: PartnerWish, asked: Asked) {
  const all = asked.terms.filter(({ strong }) => strong).length;
  // Signs alone are the name of nobody.
  if (all === 0) return { partners: [], count: 0 };
  const { rows } = await db.execute<{ id: string; count: number }>(sql`
    with ${hitsOf(asked, partnersOnly)}
    select "partner"."id", count(*) over ()::int as count
    from total join partner on "partner"."id" = total.item_id
    where total.kind = 'partner' and total.strong = ${all} and ${narrow(db, wish)}
    order by total.score desc, ${inDanishOrder} limit ${mostShown}`);
  const ids = rows.map(({ id }) => id);
  return { partners: await linesFor(db, ids), count: rows[0]?.count ?? 0 };
}

/** Partners as they stand in a list, by their ids and in the order of these. Those that are not there are left out. */
export async function linesFor(db: Database, ids: readonly string[]): Promise<PartnerLine[]> {
  const lines = new Map(
    (await linesOf(db, and(inArray(partner.id, [...ids]), thereNow(db)))).map((line) => [line.id, line]),
  );
  return ids.flatMap((id) => lines.get(id) ?? []);
}

export type Like = Named & { sector: Sector; place: string; likeness: number };

/** Partners that may be the one that is called so, the likeliest first; five at most. `except` is left out. */
export async function likePartners(member: Member, name: string, except?: string): Promise<Like[]> {
  const key = nameKey(name);
  if (key.length < 2) return [];
  const initials = initialsOf(name);
  const short = folded(name).replaceAll(" ", "");
  const rows = await askOrganisation(member.organisationId, (db) =>
    db
      .select({ id: partner.id, name: partner.name, sector: partner.sector, place: partner.place })
      .from(partner)
      .where(
        and(
          thereNow(db),
          sql`(similarity(${partner.nameKey}, ${key}) > 0.3 or ${partner.initials} = ${short} or ${partner.nameKey} = ${initials})`,
          except ? sql`${partner.id} <> ${except}` : undefined,
        ),
      )
      .orderBy(desc(sql`similarity(${partner.nameKey}, ${key})`))
      .limit(30),
  );
  return rows
    .map((row) => ({ ...row, likeness: likeness(row.name, name) }))
    .filter((row) => row.likeness >= likely)
    .toSorted((one, other) => other.likeness - one.likeness)
    .slice(0, 5);
}

/** Every partner as a name to choose from, in Danish order; those of `ids` only, when they are given. */
export function partnerNames(
  member: Member,
  ids?: readonly string[],
): Promise<(Named & { sector: Sector })[]> {
  return askOrganisation(member.organisationId, (db) =>
    db
      .select({ id: partner.id, name: partner.name, sector: partner.sector })
      .from(partner)
      .where(and(thereNow(db), ids ? inArray(partner.id, [...ids]) : undefined))
      .orderBy(inDanishOrder)
      .limit(ids ? ids.length : 5000),
  );
}

function linesOf(db: Database, condition: SQL | undefined): Promise<PartnerLine[]> {
  return db
    .select({
      id: partner.id,
      name: partner.name,
      sector: partner.sector,
      kind: partner.kind,
      place: partner.place,
      targetGroups: reached("target_group"),
      communities: reached("community"),
      known: sql<PartnerLine["known"]>`(
        select coalesce(json_agg(json_build_object('name', m.name, 'strength', a.strength) order by a.strength desc, m.name), '[]')
        from acquaintance a join member m on m.id = a.member_id and m.ended_at is null
        where a.partner_id = "partner"."id" and not exists (select from removal where item_id = a.id))`,
    })
    .from(partner)
    .where(condition)
    .orderBy(inDanishOrder)
    .limit(mostShown);
}

function narrow(db: Database, wish: PartnerWish) {
  const { sector, targetGroupId, communityId, engagementId } = wish;
  return and(
    thereNow(db),
    sector ? eq(partner.sector, sector) : undefined,
    targetGroupId ? tied("partner_target_group", "target_group_id", targetGroupId) : undefined,
    communityId ? tied("partner_community", "community_id", communityId) : undefined,
    engagementId
      ? and(
          tied("participation", "engagement_id", engagementId),
          sql`exists (select from participation p where p.partner_id = ${partner.id} and p.engagement_id = ${engagementId}
            and p.stage = 'in' and not exists (select from removal where item_id = p.id))`,
        )
      : undefined,
  );
}

const tied = (table: string, column: string, id: string) =>
  sql`${partner.id} in (select t.partner_id from ${sql.raw(table)} t where t.${sql.raw(column)} = ${id})`;

const inDanishOrder = sql`${partner.name} collate "da-x-icu"`;
