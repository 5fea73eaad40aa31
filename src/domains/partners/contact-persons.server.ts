import { and, eq, inArray, isNull, lte, sql } from "drizzle-orm";
import { note } from "#domains/access/audit.server.ts";
import type { Member } from "#domains/access/member.ts";
import { memberName } from "#domains/access/members.server.ts";
import { pastRegret, remove, stillHere } from "#domains/access/removal.server.ts";
import { askOrganisation, type Database, inOrganisation } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { today } from "#ui/dates.ts";
import { acquaintance, contactPerson } from "./contact-person.table.ts";
import {
  type AcquaintanceFields,
  type ContactPersonFields,
  daysOfWarning,
  type Preference,
  type Strength,
} from "./contact-person.ts";
import { partner } from "./partner.table.ts";
import { isPartner, type Named, thereNow, touchPartner } from "./partners.server.ts";

export type ContactPerson = {
  id: string;
  name: string;
  role: string;
  phone: string;
  email: string;
  preference: Preference;
  note: string;
  keepUntil: string;
};

/** Those we know at a partner, in Danish order. Those who have been erased are not among them. */
export function listContactPersons(member: Member, partnerId: string): Promise<ContactPerson[]> {
  return askOrganisation(member.organisationId, (db) =>
    selectPersons(db)
      .where(and(eq(contactPerson.partnerId, partnerId), isNull(contactPerson.erasedAt)))
      .orderBy(sql`${contactPerson.name} collate "da-x-icu"`),
  );
}

/** One person at a partner, or undefined when there is no such, or the person has been erased. */
export async function findContactPerson(
  member: Member,
  partnerId: string,
  contactPersonId: string,
): Promise<ContactPerson | undefined> {
  const [found] = await askOrganisation(member.organisationId, (db) =>
    selectPersons(db).where(thisPerson(partnerId, contactPersonId)),
  );
  return found;
}

/** Writes somebody down, once however often the form is sent, or mends it. False when the partner or the person is not there. */
export async function saveContactPerson(
  member: Member,
  partnerId: string,
  { sentAs = newId(), ...fields }: ContactPersonFields,
  contactPersonId?: string,
): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    if (!(await isPartner(db, partnerId))) return false;
    const saved = contactPersonId
      ? await db
          .update(contactPerson)
          .set(fields)
          .where(thisPerson(partnerId, contactPersonId))
          .returning({ id: contactPerson.id })
      : await db
          .insert(contactPerson)
          .values({ id: sentAs, partnerId, createdBy: member.id, ...fields })
          .onConflictDoNothing()
          .returning({ id: contactPerson.id });
    if (saved[0]) {
      await touchPartner(db, partnerId);
      await note(member, contactPersonId ? "changed" : "made", "contact-person", saved[0].id);
    }
    return saved.length > 0 || contactPersonId === undefined;
  });
}

/** How many at a partner have been erased: that they were there is kept, and nothing else. */
export async function countErased(member: Member, partnerId: string): Promise<number> {
  const [counted] = await askOrganisation(member.organisationId, (db) =>
    db
      .select({ count: sql<number>`count(*)::int` })
      .from(contactPerson)
      .where(and(eq(contactPerson.partnerId, partnerId), sql`${contactPerson.erasedAt} is not null`)),
  );
  return counted?.count ?? 0;
}

export type Expiring = { id: string; name: string; keepUntil: string; partner: Named };

/** Those whose day is near: they are erased then, unless somebody says that they are still needed. */
export function listExpiring(member: Member): Promise<Expiring[]> {
  return askOrganisation(member.organisationId, (db) =>
    db
      .select({
        id: contactPerson.id,
        name: contactPerson.name,
        keepUntil: contactPerson.keepUntil,
        partner: { id: partner.id, name: partner.name },
      })
      .from(contactPerson)
      .innerJoin(partner, eq(partner.id, contactPerson.partnerId))
      .where(
        and(
          isNull(contactPerson.erasedAt),
          lte(contactPerson.keepUntil, sql`${today()}::date + ${daysOfWarning}::int`),
          thereNow(db),
        ),
      )
      .orderBy(contactPerson.keepUntil, sql`${contactPerson.name} collate "da-x-icu"`)
      .limit(50),
  );
}

export type Acquaintance = { id: string; memberId: string; name: string; how: string; strength: Strength };

/** Who of us knows a partner, the best acquainted first. */
export function listAcquaintances(member: Member, partnerId: string): Promise<Acquaintance[]> {
  return askOrganisation(member.organisationId, (db) =>
    db
      .select({
        id: acquaintance.id,
        memberId: acquaintance.memberId,
        name: memberName(acquaintance.memberId),
        how: acquaintance.how,
        strength: acquaintance.strength,
      })
      .from(acquaintance)
      .where(and(eq(acquaintance.partnerId, partnerId), stillHere(db, acquaintance.id)))
      .orderBy(sql`${acquaintance.strength} desc`, acquaintance.createdAt),
  );
}

/** Says that one of us knows a partner, once however often it is sent. False when the partner is not there. */
export async function addAcquaintance(
  member: Member,
  partnerId: string,
  { sentAs = newId(), ...fields }: AcquaintanceFields,
): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    if (!(await touchPartner(db, partnerId))) return false;
    const [added] = await db
      .insert(acquaintance)
      .values({ id: sentAs, partnerId, ...fields })
      .onConflictDoNothing()
      .returning({ id: acquaintance.id });
    if (added) await note(member, "made", "acquaintance", added.id);
    return true;
  });
}

/** Takes an acquaintance away; it can be brought back for thirty days. */
export async function removeAcquaintance(
  member: Member,
  partnerId: string,
  acquaintanceId: string,
): Promise<boolean> {
  const found = (await listAcquaintances(member, partnerId)).find(({ id }) => id === acquaintanceId);
  if (found) await remove(member, "acquaintance", found.id, found.name);
  return found !== undefined;
}

/** Deletes for good what can no longer be brought back. */
export async function forgetAcquaintances(db: Database): Promise<void> {
  await db.delete(acquaintance).where(inArray(acquaintance.id, pastRegret(db, "acquaintance")));
}

function selectPersons(db: Database) {
  return db
    .select({
      id: contactPerson.id,
      name: contactPerson.name,
      role: contactPerson.role,
      phone: contactPerson.phone,
      email: contactPerson.email,
      preference: contactPerson.preference,
      note: contactPerson.note,
      keepUntil: contactPerson.keepUntil,
    })
    .from(contactPerson)
    .$dynamic();
}

const thisPerson = (partnerId: string, contactPersonId: string) =>
  and(
    eq(contactPerson.id, contactPersonId),
    eq(contactPerson.partnerId, partnerId),
    isNull(contactPerson.erasedAt),
  );
