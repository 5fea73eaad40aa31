import { and, desc, eq } from "drizzle-orm";
import { note } from "#domains/access/audit.server.ts";
import type { Member } from "#domains/access/member.ts";
import { memberName } from "#domains/access/members.server.ts";
import { stillHere } from "#domains/access/removal.server.ts";
import { isThere } from "#domains/engagement/engagements.server.ts";
import { askOrganisation, inOrganisation } from "#platform/database/database.server.ts";
import { acquaintance } from "./contact-person.table.ts";
import { participation, rating } from "./participation.table.ts";
import type { RatingFields } from "./participation.ts";
import { listParticipations } from "./participations.server.ts";
import type { RatedPartner, Rating } from "./rating.ts";

/**
 * What the house thinks of talking to those who are thought of for a forløb or take part in it (P3). Whoever has not
 * rated a partner gets only the number of those who have: what the others think is not sent until one has said what
 * one thinks oneself.
 */
export async function readRatings(member: Member, engagementId: string): Promise<RatedPartner[]> {
  const there = await listParticipations(member, { engagementId });
  if (there.length === 0) return [];
  const rows = await askOrganisation(member.organisationId, (db) =>
    db
      .select({
        partnerId: rating.partnerId,
        memberId: rating.memberId,
        by: memberName(rating.memberId),
        value: rating.value,
        access: rating.access,
        reason: rating.reason,
        competitor: rating.competitor,
      })
      .from(rating)
      .where(eq(rating.engagementId, engagementId))
      .orderBy(desc(rating.ratedAt)),
  );
  const known = await knownBest(member, engagementId);
  const seen = new Map<string, RatedPartner>();
  for (const one of there) {
    if (seen.has(one.partnerId) && one.stage !== "in") continue;
    // The newest of each colleague is the first.
    const newest = new Map<string, Rating & { memberId: string }>();
    for (const { partnerId, ...given } of rows)
      if (partnerId === one.partnerId && !newest.has(given.memberId)) newest.set(given.memberId, given);
    const own = newest.get(member.id);
    seen.set(one.partnerId, {
      partnerId: one.partnerId,
      name: one.partner,
      sector: one.sector,
      stage: one.stage,
      known: known.get(one.partnerId),
      raters: newest.size,
      own: own && bare(own),
      ratings: own ? [...newest.values()].map(bare) : [],
    });
  }
  return [...seen.values()];
}

/** Says what one thinks oneself of talking to a partner; said again, the newest counts. False when the partner is not thought of there. */
export async function rate(member: Member, engagementId: string, fields: RatingFields): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    if (!(await isThere(db, engagementId))) return false;
    const there = await listParticipations(member, { engagementId, partnerId: fields.partnerId });
    if (there.length === 0) return false;
    const mine = and(
      eq(rating.engagementId, engagementId),
      eq(rating.partnerId, fields.partnerId),
      eq(rating.memberId, member.id),
    );
    await db.delete(rating).where(mine);
    await db.insert(rating).values({ engagementId, memberId: member.id, ...fields });
    await note(member, "changed", "rating", fields.partnerId);
    return true;
  });
}

/** Who of us knows each of the partners of a forløb best. */
async function knownBest(member: Member, engagementId: string) {
  const rows = await askOrganisation(member.organisationId, (db) =>
    db
      .selectDistinctOn([acquaintance.partnerId], {
        partnerId: acquaintance.partnerId,
        name: memberName(acquaintance.memberId),
        strength: acquaintance.strength,
      })
      .from(acquaintance)
      .innerJoin(participation, eq(participation.partnerId, acquaintance.partnerId))
      .where(and(eq(participation.engagementId, engagementId), stillHere(db, acquaintance.id)))
      .orderBy(acquaintance.partnerId, desc(acquaintance.strength)),
  );
  return new Map(rows.map(({ partnerId, ...best }) => [partnerId, best]));
}

const bare = ({ by, value, access, reason, competitor }: Rating): Rating => ({
  by,
  value,
  access,
  reason,
  competitor,
});
