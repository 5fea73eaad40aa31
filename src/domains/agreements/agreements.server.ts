import { and, desc, eq, inArray, type SQL, sql } from "drizzle-orm";
import { note } from "#domains/access/audit.server.ts";
import type { Member } from "#domains/access/member.ts";
import { pastRegret, remove, stillHere } from "#domains/access/removal.server.ts";
import { touch } from "#domains/engagement/engagements.server.ts";
import { findContactPerson } from "#domains/partners/contact-persons.server.ts";
import { isPartner, touchPartner } from "#domains/partners/partners.server.ts";
import { askOrganisation, type Database, inOrganisation } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { today } from "#ui/dates.ts";
import { agreement, agreementLink } from "./agreement.table.ts";
import type { Ending, HeadFields } from "./agreement.ts";
import { readFacts } from "./agreement-facts.server.ts";
import { inForce, type Standing, standingOf } from "./agreement-state.ts";
import { task } from "./task.table.ts";

export type AgreementLine = {
  id: string;
  name: string;
  engagementId: string;
  engagement: string;
  partnerId: string;
  partner: string;
  standing: Standing;
  /** The number of the version both have said yes to, also while a newer one waits. */
  holds: number | null;
  createdAt: Date;
};

/** The agreements of a forløb or with a partner, the newest first; nothing said means all of the house. */
export function listAgreements(
  member: Member,
  wish: { engagementId?: string; partnerId?: string } = {},
): Promise<AgreementLine[]> {
  return askOrganisation(member.organisationId, (db) =>
    select(
      db,
      wish.engagementId ? eq(agreement.engagementId, wish.engagementId) : undefined,
      wish.partnerId ? eq(agreement.partnerId, wish.partnerId) : undefined,
    ),
  );
}

/** Agreements the two were to look at again by today, those that have waited longest first. */
export async function listDueAgreements(member: Member): Promise<AgreementLine[]> {
  const due = (await listAgreements(member)).filter(({ standing }) => standing.kind === "follow-up");
  return due.toSorted((one, other) => dayOf(one).localeCompare(dayOf(other)));
}

const dayOf = ({ standing }: AgreementLine) => (standing.kind === "follow-up" ? standing.on : "");

export type Agreement = AgreementLine & {
  contactPersonId: string | null;
  /** Empty when there is no such person, or the person has been erased. */
  contact: { name: string; email: string };
  compared: boolean;
  endedOn: string | null;
  endedWhy: string;
  /** The links that open now, and how long the longest of them does. */
  links: { open: number; until: Date | null };
};

/** One agreement of a forløb, or undefined when there is none. */
export function findAgreement(
  member: Member,
  engagementId: string,
  agreementId: string,
): Promise<Agreement | undefined> {
  return askOrganisation(member.organisationId, async (db) => {
    const [line] = await select(db, eq(agreement.id, agreementId), eq(agreement.engagementId, engagementId));
    if (!line) return undefined;
    const [more] = await db
      .select({
        contactPersonId: agreement.contactPersonId,
        contact: sql<Agreement["contact"] | null>`(select jsonb_build_object('name', p.name, 'email', p.email)
          from contact_person p where p.id = ${agreement.contactPersonId})`,
        comparedAt: agreement.comparedAt,
        endedOn: agreement.endedOn,
        endedWhy: agreement.endedWhy,
        open: sql<number>`(select count(*)::int from agreement_link l where ${openLinks})`,
        until: sql<Date | null>`(select max(l.expires_at) from agreement_link l where ${openLinks})`.mapWith(
          agreementLink.expiresAt,
        ),
      })
      .from(agreement)
      .where(eq(agreement.id, agreementId));
    if (!more) return undefined;
    const { comparedAt, open, until, contact, ...rest } = more;
    return {
      ...line,
      ...rest,
      contact: contact ?? { name: "", email: "" },
      compared: comparedAt !== null,
      links: { open, until },
    };
  });
}

/**
 * Begins an agreement with a partner of a forløb, once however often it is sent. Its id; undefined when forløb,
 * partner or contact person is not there.
 */
export function beginAgreement(
  member: Member,
  engagementId: string,
  partnerId: string,
  { sentAs = newId(), ...head }: HeadFields,
): Promise<string | undefined> {
  return inOrganisation(member.organisationId, async (db) => {
    if (!(await mayWriteTo(member, partnerId, head.contactPersonId))) return undefined;
    if (!(await isPartner(db, partnerId)) || !(await touch(db, engagementId))) return undefined;
    await touchPartner(db, partnerId);
    const [begun] = await db
      .insert(agreement)
      .values({ id: sentAs, engagementId, partnerId, ...head, createdBy: member.id })
      .onConflictDoNothing()
      .returning({ id: agreement.id });
    if (begun) await note(member, "made", "agreement", sentAs);
    return sentAs;
  });
}

/** Calls it something else, or writes to somebody else from now on. False when one of them is not there. */
export function saveHead(
  member: Member,
  agreementId: string,
  { name, contactPersonId }: Omit<HeadFields, "sentAs">,
): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const own = await ownOf(db, agreementId);
    if (!own || !(await mayWriteTo(member, own.partnerId, contactPersonId))) return false;
    await db.update(agreement).set({ name, contactPersonId }).where(eq(agreement.id, agreementId));
    await touch(db, own.engagementId);
    await note(member, "changed", "agreement", agreementId);
    return true;
  });
}

/** Ends an agreement on a day, with why; it is kept, and shown as ended. Nothing ends it no more. */
export function endAgreement(member: Member, agreementId: string, ending: Ending | null): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const own = await ownOf(db, agreementId);
    if (!own) return false;
    await db
      .update(agreement)
      .set(ending ?? { endedOn: null, endedWhy: "" })
      .where(eq(agreement.id, agreementId));
    await touch(db, own.engagementId);
    await note(member, ending ? "ended" : "changed", "agreement", agreementId);
    return true;
  });
}

/** Takes an agreement away; it can be brought back for thirty days, and its links open nothing meanwhile. */
export async function removeAgreement(
  member: Member,
  engagementId: string,
  agreementId: string,
): Promise<boolean> {
  const found = await findAgreement(member, engagementId, agreementId);
  if (found) await remove(member, "agreement", found.id, found.name);
  return found !== undefined;
}

/**
 * Deletes for good what can no longer be brought back. The work that was part of it is there all the same, and so is
 * that of an agreement that goes with its partner.
 */
export async function forgetAgreements(db: Database): Promise<void> {
  const going = db
    .select({ id: agreement.id })
    .from(agreement)
    .where(
      sql`${inArray(agreement.id, pastRegret(db, "agreement"))} or ${inArray(agreement.partnerId, pastRegret(db, "partner"))}`,
    );
  await db.update(task).set({ agreementId: null }).where(inArray(task.agreementId, going));
  await db.delete(agreement).where(inArray(agreement.id, pastRegret(db, "agreement")));
}

/** What an agreement hangs on, for work that may still come to nothing; undefined when it is not there. */
export async function ownOf(
  db: Database,
  agreementId: string,
): Promise<
  { engagementId: string; partnerId: string; createdBy: string; endedOn: string | null } | undefined
> {
  const [found] = await db
    .select({
      engagementId: agreement.engagementId,
      partnerId: agreement.partnerId,
      createdBy: agreement.createdBy,
      endedOn: agreement.endedOn,
    })
    .from(agreement)
    .where(and(eq(agreement.id, agreementId), isHere(db)));
  return found;
}

/** The condition that an agreement is shown: neither it nor what it hangs on has been taken away. */
export const isHere = (db: Database) =>
  and(stillHere(db, agreement.id), stillHere(db, agreement.engagementId), stillHere(db, agreement.partnerId));

async function select(db: Database, ...conditions: (SQL | undefined)[]): Promise<AgreementLine[]> {
  const rows = await db
    .select({
      id: agreement.id,
      name: agreement.name,
      engagementId: agreement.engagementId,
      engagement: sql<string>`(select e.name from engagement e where e.id = ${agreement.engagementId})`,
      partnerId: agreement.partnerId,
      partner: sql<string>`(select p.name from partner p where p.id = ${agreement.partnerId})`,
      createdAt: agreement.createdAt,
    })
    .from(agreement)
    .where(and(isHere(db), ...conditions))
    .orderBy(desc(agreement.createdAt));
  const facts = await readFacts(
    db,
    rows.map(({ id }) => id),
  );
  return rows.flatMap((row) => {
    const known = facts.get(row.id);
    return known
      ? [{ ...row, standing: standingOf(known, today()), holds: inForce(known.versions)?.number ?? null }]
      : [];
  });
}

/** Nobody is to be written to, or somebody at this very partner. */
async function mayWriteTo(
  member: Member,
  partnerId: string,
  contactPersonId: string | null,
): Promise<boolean> {
  return (
    contactPersonId === null || (await findContactPerson(member, partnerId, contactPersonId)) !== undefined
  );
}

// Named in full: in a query over one table Drizzle writes a bare "id", and inside a subquery that is another's.
const openLinks = sql.raw(
  `l.agreement_id = "agreement"."id" and l.ended_at is null and l.expires_at > now()`,
);
