import { and, eq, inArray, isNull, or, type SQL, sql } from "drizzle-orm";
import { note } from "#domains/access/audit.server.ts";
import type { Member } from "#domains/access/member.ts";
import { memberName } from "#domains/access/members.server.ts";
import { pastRegret, remove, stillHere } from "#domains/access/removal.server.ts";
import { isThere, touch } from "#domains/engagement/engagements.server.ts";
import { isPartner, touchPartner } from "#domains/partners/partners.server.ts";
import { askOrganisation, type Database, inOrganisation } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { contactAttempt } from "./attempt.table.ts";
import type { AttemptFields, Outcome, Way } from "./attempt.ts";

export type Attempt = {
  id: string;
  partnerId: string;
  partner: string;
  engagementId: string | null;
  /** Null also while the forløb is taken away. */
  engagement: string | null;
  contactPersonId: string | null;
  /** Empty when the person has been erased; then it was somebody there. */
  contactPerson: string | null;
  memberId: string;
  member: string;
  way: Way;
  outcome: Outcome;
  day: string;
  nextOn: string | null;
  text: string;
};

/** What has passed between us and a partner, newest first. */
export function listAttempts(member: Member, partnerId: string): Promise<Attempt[]> {
  return askOrganisation(member.organisationId, (db) =>
    selectAttempts(db, eq(contactAttempt.partnerId, partnerId))
      .orderBy(...newestFirst)
      .limit(300),
  );
}

/**
 * Notes an attempt, once however often it is sent; it settles what waited in the same matter. False when partner,
 * forløb or contact person is not there.
 */
export async function noteAttempt(
  member: Member,
  partnerId: string,
  { sentAs = newId(), ...fields }: AttemptFields,
): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    if (!(await isAllThere(db, partnerId, fields))) return false;
    const [noted] = await db
      .insert(contactAttempt)
      .values({ id: sentAs, partnerId, notedBy: member.id, ...rowOf(member, fields) })
      .onConflictDoNothing()
      .returning({ id: contactAttempt.id });
    if (noted) {
      await touchBoth(db, partnerId, fields.engagementId);
      await note(member, "made", "contact-attempt", sentAs);
    }
    return true;
  });
}

/** Mends what is said of an attempt; with another day ahead, one is reminded of that one too. */
export async function mendAttempt(
  member: Member,
  partnerId: string,
  attemptId: string,
  { sentAs: _, ...fields }: AttemptFields,
): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    if (!(await isAllThere(db, partnerId, fields))) return false;
    const [mended] = await db
      .update(contactAttempt)
      .set({
        ...rowOf(member, fields),
        remindedAt: sql`case when ${contactAttempt.nextOn} is not distinct from ${fields.nextOn}::date then ${contactAttempt.remindedAt} end`,
      })
      .where(thisAttempt(db, partnerId, attemptId))
      .returning({ id: contactAttempt.id });
    if (!mended) return false;
    await touchBoth(db, partnerId, fields.engagementId);
    await note(member, "changed", "contact-attempt", attemptId);
    return true;
  });
}

/** Takes an attempt away; it can be brought back for thirty days. What waited before it waits again. */
export async function removeAttempt(member: Member, partnerId: string, attemptId: string): Promise<boolean> {
  const found = (await listAttempts(member, partnerId)).find(({ id }) => id === attemptId);
  if (found) await remove(member, "contact-attempt", found.id, found.partner);
  return found !== undefined;
}

/** Lets go of what is about to be forgotten, and deletes for good what can no longer be brought back. */
export async function forgetContactAttempts(db: Database): Promise<void> {
  await db.delete(contactAttempt).where(
    or(
      inArray(contactAttempt.id, pastRegret(db, "contact-attempt")),
      // Before the partner goes: its contact persons go with it, and an attempt may point at one.
      inArray(contactAttempt.partnerId, pastRegret(db, "partner")),
    ),
  );
  // The partner was rung all the same; what was to be taken up again went with the forløb.
  await db
    .update(contactAttempt)
    .set({ engagementId: null, nextOn: null })
    .where(inArray(contactAttempt.engagementId, pastRegret(db, "engagement")));
}

/** Attempts that are here, with partners that are; the conditions of one who asks come on top. */
export function selectAttempts(db: Database, which: SQL | undefined) {
  return db
    .select({
      id: contactAttempt.id,
      partnerId: contactAttempt.partnerId,
      partner: sql<string>`(select p.name from partner p where p.id = ${own.partnerId})`,
      engagementId: contactAttempt.engagementId,
      engagement: sql<string | null>`(select e.name from engagement e where e.id = ${own.engagementId}
        and not exists (select from removal r where r.item_id = e.id))`,
      contactPersonId: contactAttempt.contactPersonId,
      contactPerson: sql<
        string | null
      >`(select c.name from contact_person c where c.id = ${own.contactPersonId})`,
      memberId: contactAttempt.memberId,
      member: memberName(contactAttempt.memberId),
      way: contactAttempt.way,
      outcome: contactAttempt.outcome,
      day: contactAttempt.day,
      nextOn: contactAttempt.nextOn,
      text: contactAttempt.text,
    })
    .from(contactAttempt)
    .where(and(which, stillHere(db, contactAttempt.id), withPartner))
    .$dynamic();
}

// Named in full: in a query over one table Drizzle writes a bare name, and inside a subquery that may be another's.
const own = {
  partnerId: sql.raw('"contact_attempt"."partner_id"'),
  engagementId: sql.raw('"contact_attempt"."engagement_id"'),
  contactPersonId: sql.raw('"contact_attempt"."contact_person_id"'),
};

const withPartner = sql`exists (select from partner p where p.id = ${own.partnerId} and p.merged_into_id is null
  and not exists (select from removal r where r.item_id = p.id))`;

export const newestFirst = [
  sql`${contactAttempt.day} desc`,
  sql`${contactAttempt.notedAt} desc`,
  sql`${contactAttempt.id} desc`,
];

/** The condition that nothing newer has been noted with the same partner about the same forløb. */
export const isNewest = sql`not exists (
  select from contact_attempt n where n.partner_id = ${contactAttempt.partnerId}
  and n.engagement_id is not distinct from ${contactAttempt.engagementId}
  and (n.day, n.noted_at, n.id) > (${contactAttempt.day}, ${contactAttempt.notedAt}, ${contactAttempt.id})
  and not exists (select from removal r where r.item_id = n.id))`;

/** The condition that an attempt is about a forløb that is here, or about none. */
export const isAlive = (db: Database) =>
  or(isNull(contactAttempt.engagementId), stillHere(db, contactAttempt.engagementId));

function rowOf(
  member: Member,
  { engagementId, contactPersonId, memberId, ...said }: Omit<AttemptFields, "sentAs">,
) {
  return {
    ...said,
    engagementId: engagementId || null,
    contactPersonId: contactPersonId || null,
    memberId: memberId || member.id,
  };
}

async function isAllThere(
  db: Database,
  partnerId: string,
  { engagementId, contactPersonId }: Pick<AttemptFields, "engagementId" | "contactPersonId">,
): Promise<boolean> {
  if (!(await isPartner(db, partnerId))) return false;
  if (engagementId && !(await isThere(db, engagementId))) return false;
  if (!contactPersonId) return true;
  // Somebody who has been erased meanwhile was reached all the same.
  const { rows } = await db.execute(
    sql`select from contact_person where id = ${contactPersonId} and partner_id = ${partnerId}`,
  );
  return rows.length > 0;
}

async function touchBoth(db: Database, partnerId: string, engagementId: string): Promise<void> {
  await touchPartner(db, partnerId);
  if (engagementId) await touch(db, engagementId);
}

const thisAttempt = (db: Database, partnerId: string, attemptId: string) =>
  and(
    eq(contactAttempt.id, attemptId),
    eq(contactAttempt.partnerId, partnerId),
    stillHere(db, contactAttempt.id),
  );
