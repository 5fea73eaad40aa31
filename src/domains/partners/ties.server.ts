import { and, eq, inArray, ne, sql } from "drizzle-orm";
import { note } from "#domains/access/audit.server.ts";
import type { Member } from "#domains/access/member.ts";
import { pastRegret, remove, stillHere } from "#domains/access/removal.server.ts";
import { askOrganisation, type Database, inOrganisation } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import type { Strength } from "./contact-person.ts";
import { folded } from "./likeness.ts";
import { partner } from "./partner.table.ts";
import { likePartners, listPartners } from "./partner-list.server.ts";
import { isPartner, type Named, thereNow, touchPartner } from "./partners.server.ts";
import { partnerTie } from "./tie.table.ts";
import type { TieFields } from "./tie.ts";

export type Tie = { id: string; other: Named; how: string; strength: Strength };

/** Whom a partner knows, the best known first, whichever of the two it was noted at. */
export function listTies(member: Member, partnerId: string): Promise<Tie[]> {
  const otherId = sql`case when ${partnerTie.partnerId} = ${partnerId} then ${partnerTie.otherId} else ${partnerTie.partnerId} end`;
  return askOrganisation(member.organisationId, (db) =>
    db
      .select({
        id: partnerTie.id,
        other: { id: partner.id, name: partner.name },
        how: partnerTie.how,
        strength: partnerTie.strength,
      })
      .from(partnerTie)
      .innerJoin(partner, eq(partner.id, otherId))
      .where(
        and(
          sql`(${partnerTie.partnerId} = ${partnerId} or ${partnerTie.otherId} = ${partnerId})`,
          // Two that knew each other have become one.
          ne(partnerTie.partnerId, partnerTie.otherId),
          stillHere(db, partnerTie.id),
          thereNow(db),
        ),
      )
      .orderBy(sql`${partnerTie.strength} desc`, sql`${partner.name} collate "da-x-icu"`),
  );
}

/**
 * Whom somebody may mean by a name: the one that is called so, or else up to five that are like it. Never the partner
 * itself.
 */
export async function meantPartners(
  member: Member,
  partnerId: string,
  name: string,
): Promise<{ exact: Named | undefined; like: Named[] }> {
  if (!folded(name)) return { exact: undefined, like: [] };
  const like = await likePartners(member, name, partnerId);
  const { partners } = await listPartners(member, { text: name });
  const all = new Map([...like, ...partners].map((one) => [one.id, { id: one.id, name: one.name }]));
  all.delete(partnerId);
  const called = [...all.values()].filter((one) => folded(one.name) === folded(name));
  return {
    exact: called.length === 1 ? called[0] : undefined,
    like: [...called, ...[...all.values()].filter((one) => !called.includes(one))].slice(0, 5),
  };
}

/**
 * Notes that two partners know each other, once however often it is sent. Said again of the same two it is mended.
 * False when one of them is not there, or they are the same.
 */
export async function addTie(
  member: Member,
  partnerId: string,
  otherId: string,
  { sentAs = newId(), how, strength }: Pick<TieFields, "how" | "strength" | "sentAs">,
): Promise<boolean> {
  if (partnerId === otherId) return false;
  return inOrganisation(member.organisationId, async (db) => {
    if (!(await isPartner(db, otherId)) || !(await touchPartner(db, partnerId))) return false;
    const known = (await listTies(member, partnerId)).find(({ other }) => other.id === otherId);
    if (known && known.id !== sentAs) {
      await db.update(partnerTie).set({ how, strength }).where(eq(partnerTie.id, known.id));
      await note(member, "changed", "tie", known.id);
      return true;
    }
    const [added] = await db
      .insert(partnerTie)
      .values({ id: sentAs, partnerId, otherId, how, strength, notedBy: member.id })
      .onConflictDoNothing()
      .returning({ id: partnerTie.id });
    if (added) await note(member, "made", "tie", added.id);
    return true;
  });
}

/** Takes a tie away from both of them; it can be brought back for thirty days. */
export async function removeTie(member: Member, partnerId: string, tieId: string): Promise<boolean> {
  const found = (await listTies(member, partnerId)).find(({ id }) => id === tieId);
  if (found) await remove(member, "tie", found.id, found.other.name);
  return found !== undefined;
}

/** Deletes for good what can no longer be brought back. */
export async function forgetTies(db: Database): Promise<void> {
  await db.delete(partnerTie).where(inArray(partnerTie.id, pastRegret(db, "tie")));
}
