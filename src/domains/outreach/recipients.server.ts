import { and, desc, eq, inArray, sql } from "drizzle-orm";
import { note } from "#domains/access/audit.server.ts";
import type { Member } from "#domains/access/member.ts";
import { remove, stillHere } from "#domains/access/removal.server.ts";
import type { Stage } from "#domains/partners/participation.ts";
import { isPartner, type Named } from "#domains/partners/partners.server.ts";
import { askOrganisation, type Database, inOrganisation } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { letter, partnerInvitation, partnerInvitationAnswer, partnerInvitationLink } from "./letter.table.ts";
import type { Delivery, LetterAnswer, Route } from "./letter.ts";
import type { Reachable } from "./letter-way.ts";
import { findLetter } from "./letters.server.ts";

export type GivenAnswer = {
  id: string;
  answer: LetterAnswer;
  laterOn: string | null;
  word: string;
  /** One of us, when it was answered by telephone. */
  notedBy: string | null;
  answeredAt: Date;
};

export type Recipient = {
  id: string;
  partnerId: string;
  partner: string;
  delivery: Delivery;
  /** Who it is for; nobody in particular, or somebody who has been erased since, is null. */
  person: Reachable | null;
  sentAt: Date | null;
  /** Until when the newest open link opens; null when none does. */
  openUntil: Date | null;
  /** When the newest link was made. */
  linkedAt: Date | null;
  /** What was answered, the newest first. */
  answers: GivenAnswer[];
  /** How far the partner is in the forløb; null when it is not thought of. */
  stage: Stage | null;
};

/** Those a letter is for, in Danish order, with what each has answered. Empty when the letter is not there. */
export function listRecipients(member: Member, engagementId: string, letterId: string): Promise<Recipient[]> {
  return askOrganisation(member.organisationId, async (db) => {
    const rows = await recipients(db, engagementId, letterId);
    const given = await answersOf(
      db,
      rows.map(({ id }) => id),
    );
    return rows.map((row) => ({ ...row, answers: given.filter((one) => one.of === row.id).map(told) }));
  });
}

export type Writable = Named & { persons: Reachable[] };

/** The partners of a forløb who are not on a letter yet, and how each is reached. */
export function listWritable(member: Member, engagementId: string, letterId: string): Promise<Writable[]> {
  return askOrganisation(member.organisationId, async (db) => {
    const { rows } = await db.execute<Named>(sql`
      select p.id, p.name from partner p
      where p.merged_into_id is null and not exists (select from removal r where r.item_id = p.id)
        and exists (select from participation t where t.partner_id = p.id and t.engagement_id = ${engagementId}
          and not exists (select from removal r where r.item_id in (t.id, t.engagement_id)))
        and not exists (select from partner_invitation i where i.partner_id = p.id and i.letter_id = ${letterId}
          and not exists (select from removal r where r.item_id = i.id))
      order by p.name collate "da-x-icu"`);
    const persons = await personsAt(
      db,
      rows.map(({ id }) => id),
    );
    return rows.map((one) => ({ ...one, persons: persons.get(one.id) ?? [] }));
  });
}

/** Those we know at some partners, by the id of the partner. Those who have been erased are not among them. */
export function listReachable(
  member: Member,
  partnerIds: readonly string[],
): Promise<Map<string, Reachable[]>> {
  return askOrganisation(member.organisationId, (db) => personsAt(db, partnerIds));
}

export type Wanted = Route & { partnerId: string };

/**
 * Puts partners on a letter. A partner stands on it once: whoever is there already is named in `already`, and nothing
 * of theirs is changed. Undefined when the letter or one of the partners or persons is not there.
 */
export async function addRecipients(
  member: Member,
  engagementId: string,
  letterId: string,
  wanted: readonly Wanted[],
): Promise<{ added: string[]; already: string[] } | undefined> {
  return inOrganisation(member.organisationId, async (db) => {
    await db.select({ id: letter.id }).from(letter).where(eq(letter.id, letterId)).for("update");
    if (!(await findLetter(member, engagementId, letterId))) return undefined;
    const there = new Map((await recipients(db, engagementId, letterId)).map((one) => [one.partnerId, one]));
    const added: string[] = [];
    const already: string[] = [];
    for (const { partnerId, contactPersonId, delivery } of wanted) {
      if (!(await isPartner(db, partnerId)) || !(await isPersonAt(db, partnerId, contactPersonId)))
        return undefined;
      const standing = there.get(partnerId);
      if (standing) already.push(standing.partner);
      else if (!added.includes(partnerId)) {
        const id = newId();
        await db
          .insert(partnerInvitation)
          .values({ id, letterId, partnerId, contactPersonId, delivery, addedBy: member.id });
        await note(member, "made", "partner-invitation", id);
        added.push(partnerId);
      }
    }
    return { added, already };
  });
}

/** Chooses another person or another way. False when the invitation or the person is not there. */
export async function changeRoute(
  member: Member,
  { engagementId, letterId, invitationId }: Which,
  { contactPersonId, delivery }: Route,
): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const found = await findRecipient(db, { engagementId, letterId, invitationId });
    if (!found || !(await isPersonAt(db, found.partnerId, contactPersonId))) return false;
    await db
      .update(partnerInvitation)
      .set({ contactPersonId, delivery })
      .where(eq(partnerInvitation.id, invitationId));
    await note(member, "changed", "partner-invitation", invitationId);
    return true;
  });
}

/** Takes a partner off a letter; its links are shut meanwhile. It can be brought back for thirty days. */
export async function removeRecipient(member: Member, which: Which): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const found = await findRecipient(db, which);
    if (found) await remove(member, "partner-invitation", found.id, found.partner);
    return found !== undefined;
  });
}

/** Which invitation of which letter of which forløb. */
export type Which = { engagementId: string; letterId: string; invitationId: string };

/** One recipient as it stands, without its answers, inside the work of another function. */
export async function findRecipient(db: Database, { engagementId, letterId, invitationId }: Which) {
  return (await recipients(db, engagementId, letterId, eq(partnerInvitation.id, invitationId)))[0];
}

/** The recipients of a letter that is there, without their answers. */
export function recipients(
  db: Database,
  engagementId: string,
  letterId: string,
  which: ReturnType<typeof eq> | undefined = undefined,
) {
  return db
    .select({
      id: partnerInvitation.id,
      partnerId: partnerInvitation.partnerId,
      partner: sql<string>`(select p.name from partner p where p.id = ${partnerInvitation.partnerId})`,
      delivery: partnerInvitation.delivery,
      person: sql<Reachable | null>`(
        select json_build_object('id', c.id, 'name', c.name, 'role', c.role, 'email', c.email, 'phone', c.phone,
          'preference', c.preference)
        from contact_person c where c.id = ${partnerInvitation.contactPersonId} and c.erased_at is null)`,
      sentAt: partnerInvitation.sentAt,
      openUntil: sql<Date | null>`(
        select max(l.expires_at) from ${partnerInvitationLink} l
        where l.partner_invitation_id = ${partnerInvitation.id} and l.ended_at is null
          and l.expires_at > now())`.mapWith(partnerInvitation.sentAt),
      linkedAt: sql<Date | null>`(
        select max(l.created_at) from ${partnerInvitationLink} l
        where l.partner_invitation_id = ${partnerInvitation.id})`.mapWith(partnerInvitation.sentAt),
      stage: sql<Stage | null>`(
        select max(t.stage) from participation t
        where t.partner_id = ${partnerInvitation.partnerId} and t.engagement_id = ${letter.engagementId}
          and not exists (select from removal r where r.item_id = t.id))`,
    })
    .from(partnerInvitation)
    .innerJoin(letter, eq(letter.id, partnerInvitation.letterId))
    .where(
      and(
        eq(letter.id, letterId),
        eq(letter.engagementId, engagementId),
        stillHere(db, letter.id),
        stillHere(db, letter.engagementId),
        stillHere(db, partnerInvitation.id),
        stillHere(db, partnerInvitation.partnerId),
        which,
      ),
    )
    .orderBy(
      sql`(select p.name from partner p where p.id = ${partnerInvitation.partnerId}) collate "da-x-icu"`,
    );
}

/** What some invitations were answered, the newest first; `of` is the invitation. */
export function answersOf(db: Database, invitationIds: readonly string[]) {
  return db
    .select({
      of: partnerInvitationAnswer.partnerInvitationId,
      id: partnerInvitationAnswer.id,
      answer: partnerInvitationAnswer.answer,
      laterOn: partnerInvitationAnswer.laterOn,
      word: partnerInvitationAnswer.word,
      notedBy: sql<
        string | null
      >`(select m.name from member m where m.id = "partner_invitation_answer"."noted_by")`,
      answeredAt: partnerInvitationAnswer.answeredAt,
    })
    .from(partnerInvitationAnswer)
    .where(inArray(partnerInvitationAnswer.partnerInvitationId, [...invitationIds]))
    .orderBy(desc(partnerInvitationAnswer.answeredAt), desc(partnerInvitationAnswer.id));
}

const told = ({ of: _, ...answer }: GivenAnswer & { of: string }): GivenAnswer => answer;

async function isPersonAt(db: Database, partnerId: string, contactPersonId: string | null): Promise<boolean> {
  if (contactPersonId === null) return true;
  return ((await personsAt(db, [partnerId])).get(partnerId) ?? []).some(({ id }) => id === contactPersonId);
}

async function personsAt(db: Database, partnerIds: readonly string[]): Promise<Map<string, Reachable[]>> {
  if (partnerIds.length === 0) return new Map();
  const { rows } = await db.execute<Reachable & { partnerId: string }>(sql`
    select c.partner_id as "partnerId", c.id, c.name, c.role, c.email, c.phone, c.preference from contact_person c
    where c.erased_at is null and c.partner_id in ${[...partnerIds]} order by c.name collate "da-x-icu"`);
  return Map.groupBy(rows, ({ partnerId }) => partnerId);
}
