import { and, desc, eq, inArray, type SQL, sql } from "drizzle-orm";
import type { Member } from "#domains/access/member.ts";
import { askOrganisation, type Database } from "#platform/database/database.server.ts";
import { folded, initialsOf, likely, likeness, nameKey } from "./likeness.ts";
import { partner } from "./partner.table.ts";
import { mostShown, type PartnerKind, type PartnerWish, type Sector } from "./partner.ts";
import { hasOneOf, meantBy } from "./partner-words.server.ts";
import { type Named, reached, thereNow } from "./partners.server.ts";

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
 * The partners of the house in Danish order, or those found by a few words, the best first: `ærø`, `aeroe` and a slip
 * of the keyboard find the same. `count` is how many there are, also those beyond the hundred that are listed.
 * Spelling slips are thought of only where the words as they stand find few.
 */
export function listPartners(
  member: Member,
  wish: PartnerWish = {},
): Promise<{ partners: PartnerLine[]; count: number }> {
  return askOrganisation(member.organisationId, async (db) => {
    if (!wish.text) return found(db, narrow(db, wish), []);
    const words = folded(wish.text);
    const plain = await search(db, wish, words, false);
    if (plain.count >= fewFound) return plain;
    const near = await search(db, wish, words, true);
    return near.count > 0 ? near : plain;
  });
}

/** Partners that have every one of the words, or one that may have been meant by it. */
async function search(db: Database, wish: PartnerWish, words: string, slips: boolean) {
  const conditions: SQL[] = [];
  for (const word of words.split(" ")) {
    const meant = word ? await meantBy(db, word, slips) : [];
    // Signs alone are the name of nobody, and where one word is nobody's, nobody has them all.
    if (meant.length === 0) return { partners: [], count: 0 };
    conditions.push(hasOneOf(meant));
  }
  return found(db, and(narrow(db, wish), ...conditions), [nearness(words)]);
}

/** With fewer than this many hits, a slip of the keyboard is thought of too. */
const fewFound = 3;

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

async function found(db: Database, condition: SQL | undefined, order: SQL[]) {
  const [counted] = await db.select({ count: sql<number>`count(*)::int` }).from(partner).where(condition);
  const partners = await db
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
    .orderBy(...order.map((one) => desc(one)), inDanishOrder)
    .limit(mostShown);
  return { partners, count: counted?.count ?? 0 };
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

const nearness = (words: string) => sql`word_similarity(${words}, ${plainName})`;

// The name stands first in what a partner is sought by.
const plainName = sql`left(${partner.sought}, length(${partner.name}) + 4)`;

const inDanishOrder = sql`${partner.name} collate "da-x-icu"`;
