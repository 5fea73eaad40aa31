import { and, asc, desc, eq, inArray, sql } from "drizzle-orm";
import { note } from "#domains/access/audit.server.ts";
import type { Member } from "#domains/access/member.ts";
import { memberName } from "#domains/access/members.server.ts";
import { pastRegret, remove, stillHere } from "#domains/access/removal.server.ts";
import { findContactPerson } from "#domains/partners/contact-persons.server.ts";
import { isPartner, touchPartner } from "#domains/partners/partners.server.ts";
import { forgetEvidenceFrom, loosenEvidenceFrom } from "#domains/target-group/evidence.server.ts";
import { askOrganisation, type Database, inOrganisation } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { formatDate } from "#ui/dates.ts";
import { partnerTalk, talkAnswer } from "./partner-talk.table.ts";
import type { PartnerTalkFields, TalkQuestion } from "./partner-talk.ts";

export type PartnerTalk = {
  id: string;
  partnerId: string;
  partner: string;
  day: string;
  purpose: string;
  engagementId: string | null;
  engagement: string | null;
  targetGroupId: string | null;
  targetGroup: string | null;
  contactPersonId: string | null;
  /** Read when it is shown and kept nowhere else; empty when the person has been erased. */
  contactPerson: string | null;
  heldById: string;
  heldBy: string;
  /** How many of the questions have got an answer. */
  answered: number;
};

/** The talks with a partner, the newest first. */
export function listTalks(member: Member, partnerId: string): Promise<PartnerTalk[]> {
  return askOrganisation(member.organisationId, (db) =>
    selectTalks(db)
      .where(and(eq(partnerTalk.partnerId, partnerId), isThere(db)))
      .orderBy(desc(partnerTalk.day), desc(partnerTalk.createdAt)),
  );
}

/** One talk with a partner, or undefined when it is not the member's, or has been taken away. */
export async function findTalk(
  member: Member,
  partnerId: string,
  talkId: string,
): Promise<PartnerTalk | undefined> {
  const [found] = await askOrganisation(member.organisationId, (db) =>
    selectTalks(db).where(thisTalk(db, partnerId, talkId)),
  );
  return found;
}

/** Which partner a talk was held with, for whoever knows the talk alone. Undefined as above. */
export async function partnerOfTalk(member: Member, talkId: string): Promise<string | undefined> {
  const [found] = await askOrganisation(member.organisationId, (db) =>
    db
      .select({ partnerId: partnerTalk.partnerId })
      .from(partnerTalk)
      .where(and(eq(partnerTalk.id, talkId), isThere(db))),
  );
  return found?.partnerId;
}

/**
 * Keeps a talk, once however often it is sent, or mends what is settled of it. Its id, or undefined when the talk, the
 * partner or something it is tied to is not there.
 */
export async function saveTalk(
  member: Member,
  partnerId: string,
  { sentAs = newId(), ...fields }: PartnerTalkFields,
  talkId?: string,
): Promise<string | undefined> {
  return inOrganisation(member.organisationId, async (db) => {
    if (!(await isPartner(db, partnerId)) || !(await tiesHold(db, fields))) return undefined;
    const row = {
      day: fields.day,
      purpose: fields.purpose,
      heldBy: fields.heldBy,
      targetGroupId: fields.targetGroupId || null,
      engagementId: fields.engagementId || null,
      contactPersonId: await personAt(member, db, partnerId, fields.contactPersonId, talkId),
    };
    const id = talkId ?? sentAs;
    const saved = talkId
      ? await db
          .update(partnerTalk)
          .set(row)
          .where(thisTalk(db, partnerId, talkId))
          .returning({ id: partnerTalk.id })
      : await db
          .insert(partnerTalk)
          .values({ id, partnerId, createdBy: member.id, ...row })
          .onConflictDoNothing()
          .returning({ id: partnerTalk.id });
    if (!saved[0]) return talkId ? undefined : (await findTalk(member, partnerId, id))?.id;
    await touchPartner(db, partnerId);
    await note(member, talkId ? "changed" : "made", "partner-talk", id);
    return id;
  });
}

export type TalkAnswer = { id: string; question: TalkQuestion; text: string };

/** What was said to the questions of a talk; one that has been emptied is there with no words. */
export function listAnswers(member: Member, talkId: string): Promise<TalkAnswer[]> {
  return askOrganisation(member.organisationId, (db) =>
    db
      .select({ id: talkAnswer.id, question: talkAnswer.question, text: talkAnswer.text })
      .from(talkAnswer)
      .innerJoin(partnerTalk, eq(partnerTalk.id, talkAnswer.partnerTalkId))
      .where(and(eq(talkAnswer.partnerTalkId, talkId), isThere(db)))
      .orderBy(asc(talkAnswer.notedAt)),
  );
}

/**
 * Notes what was said to a question; said again, the newest stands. The row stays when the words go, so that what it
 * bears keeps its thread. False when the talk is not there.
 */
export async function answerTalk(
  member: Member,
  partnerId: string,
  talkId: string,
  question: TalkQuestion,
  text: string,
): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    if (!(await findTalk(member, partnerId, talkId))) return false;
    const before = (await listAnswers(member, talkId)).find((one) => one.question === question);
    if ((before?.text ?? "") === text) return true;
    await db
      .insert(talkAnswer)
      .values({ id: newId(), partnerTalkId: talkId, question, text })
      .onConflictDoUpdate({
        target: [talkAnswer.partnerTalkId, talkAnswer.question],
        set: { text, notedAt: new Date() },
      });
    await note(member, "changed", "partner-talk", talkId);
    return true;
  });
}

/** Takes a talk away, and what insights rest on of it; both can be brought back for thirty days. */
export async function removeTalk(member: Member, partnerId: string, talkId: string): Promise<boolean> {
  const found = await findTalk(member, partnerId, talkId);
  if (found) {
    const day = formatDate(found.day, member.language, "day");
    await remove(member, "partner-talk", talkId, `${found.partner}, ${day}`);
  }
  return found !== undefined;
}

/**
 * Deletes for good what can no longer be brought back, and lets go of what is about to be forgotten. Of a partner who
 * is forgotten the words stay where insights rest on them.
 */
export async function forgetTalks(db: Database): Promise<void> {
  const idsOf = async (where: ReturnType<typeof inArray>) =>
    (await db.select({ id: partnerTalk.id }).from(partnerTalk).where(where)).map(({ id }) => id);
  const gone = await idsOf(inArray(partnerTalk.id, pastRegret(db, "partner-talk")));
  await forgetEvidenceFrom(db, gone);
  await db.delete(partnerTalk).where(inArray(partnerTalk.id, gone));
  await loosenEvidenceFrom(db, await idsOf(inArray(partnerTalk.partnerId, pastRegret(db, "partner"))));
  for (const [column, key, thing] of [
    [partnerTalk.engagementId, "engagementId", "engagement"],
    [partnerTalk.targetGroupId, "targetGroupId", "target-group"],
  ] as const) {
    await db
      .update(partnerTalk)
      .set({ [key]: null })
      .where(inArray(column, pastRegret(db, thing)));
  }
}

/** Whether whoever holds the talk, and what it is about, are there at all. */
async function tiesHold(
  db: Database,
  { heldBy, targetGroupId, engagementId }: PartnerTalkFields,
): Promise<boolean> {
  const { rows } = await db.execute<{ hold: boolean }>(sql`select
    exists (select from member m where m.id = ${heldBy})
    and (${targetGroupId} = '' or exists (select from target_group t where t.id::text = ${targetGroupId}))
    and (${engagementId} = '' or exists (select from engagement e where e.id::text = ${engagementId})) as hold`);
  return rows[0]?.hold === true;
}

/** The person meant, if the partner has one of that id; one who has since been erased stays where they were. */
async function personAt(
  member: Member,
  db: Database,
  partnerId: string,
  contactPersonId: string,
  talkId: string | undefined,
): Promise<string | null> {
  if (!contactPersonId) return null;
  if (await findContactPerson(member, partnerId, contactPersonId)) return contactPersonId;
  const [before] = talkId
    ? await db
        .select({ contactPersonId: partnerTalk.contactPersonId })
        .from(partnerTalk)
        .where(thisTalk(db, partnerId, talkId))
    : [];
  return before?.contactPersonId === contactPersonId ? contactPersonId : null;
}

function selectTalks(db: Database) {
  return db
    .select({
      id: partnerTalk.id,
      partnerId: partnerTalk.partnerId,
      partner: sql<string>`(select p.name from partner p where p.id = "partner_talk"."partner_id")`,
      day: partnerTalk.day,
      purpose: partnerTalk.purpose,
      engagementId: tied("engagement"),
      engagement: tied("engagement", "name"),
      targetGroupId: tied("target_group"),
      targetGroup: tied("target_group", "name"),
      contactPersonId: partnerTalk.contactPersonId,
      contactPerson: sql<string | null>`(select c.name from contact_person c
        where c.id = "partner_talk"."contact_person_id")`,
      heldById: partnerTalk.heldBy,
      heldBy: memberName(partnerTalk.heldBy),
      answered: sql<number>`(select count(*)::int from talk_answer a
        where a.partner_talk_id = "partner_talk"."id" and a.text <> '')`,
    })
    .from(partnerTalk)
    .$dynamic();
}

/** What a talk is tied to, as long as that is there. Named in full: see communities.server.ts. */
const tied = (thing: "engagement" | "target_group", column: "id" | "name" = "id") =>
  sql<string | null>`(select t.${sql.raw(column)} from ${sql.raw(thing)} t
    where t.id = ${sql.raw(`"partner_talk"."${thing}_id"`)}
    and not exists (select from removal r where r.item_id = t.id))`;

/** Neither it nor the partner has been taken away. */
const isThere = (db: Database) => and(stillHere(db, partnerTalk.id), stillHere(db, partnerTalk.partnerId));

const thisTalk = (db: Database, partnerId: string, talkId: string) =>
  and(eq(partnerTalk.id, talkId), eq(partnerTalk.partnerId, partnerId), isThere(db));
