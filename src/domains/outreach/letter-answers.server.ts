import { and, count, desc, eq, isNull, sql } from "drizzle-orm";
import { note } from "#domains/access/audit.server.ts";
import type { Member } from "#domains/access/member.ts";
import { stillHere } from "#domains/access/removal.server.ts";
import { listParticipations, saveParticipation } from "#domains/partners/participations.server.ts";
import { askOrganisation, type Database, inOrganisation } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { today } from "#ui/dates.ts";
import { letter, partnerInvitation, partnerInvitationAnswer } from "./letter.table.ts";
import { type AnswerFields, type LetterAnswer, mostAnswers, newsDays } from "./letter.ts";
import { findRecipient, type Which } from "./recipients.server.ts";

/**
 * Keeps an answer, once however often it is sent; the older ones stay. `notedBy` is one of us, when it was given by
 * telephone. `kept` is false when it was there already. Refused when the invitation has been answered twenty times.
 */
export async function keepAnswer(
  db: Database,
  partnerInvitationId: string,
  { sentAs: id = newId(), laterOn, ...said }: AnswerFields,
  notedBy?: string,
): Promise<{ kept: boolean } | { refused: "enough" }> {
  // One answer at a time, so that twenty are twenty.
  await db
    .select({ id: partnerInvitation.id })
    .from(partnerInvitation)
    .where(eq(partnerInvitation.id, partnerInvitationId))
    .for("update");
  const [given] = await db
    .select({ times: count() })
    .from(partnerInvitationAnswer)
    .where(eq(partnerInvitationAnswer.partnerInvitationId, partnerInvitationId));
  const [twice] = await db
    .select({ id: partnerInvitationAnswer.id })
    .from(partnerInvitationAnswer)
    .where(eq(partnerInvitationAnswer.id, id));
  if (twice) return { kept: false };
  if ((given?.times ?? 0) >= mostAnswers) return { refused: "enough" };
  const kept = await db
    .insert(partnerInvitationAnswer)
    .values({ id, partnerInvitationId, laterOn: laterOn || null, notedBy, ...said })
    .onConflictDoNothing()
    .returning({ id: partnerInvitationAnswer.id });
  return { kept: kept.length > 0 };
}

/** Writes down what somebody answered by telephone. Refused when the invitation is not there, or is answered enough. */
export async function noteAnswer(
  member: Member,
  which: Which,
  fields: AnswerFields,
): Promise<{ refused: "not-found" | "enough" } | undefined> {
  return inOrganisation(member.organisationId, async (db) => {
    if (!(await findRecipient(db, which))) return { refused: "not-found" };
    const answered = await keepAnswer(db, which.invitationId, fields, member.id);
    if ("refused" in answered) return answered;
    if (answered.kept) await note(member, "changed", "partner-invitation", which.invitationId);
    return undefined;
  });
}

/**
 * Takes the partner of an invitation into the forløb; one who was thought of already keeps what was said of it. False
 * when the invitation is not there.
 */
export async function takeIn(member: Member, which: Which): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const found = await findRecipient(db, which);
    if (!found) return false;
    const { engagementId } = which;
    const known = await listParticipations(member, { engagementId, partnerId: found.partnerId });
    if (known.some(({ stage }) => stage === "in")) return true;
    const thought = known[0];
    return saveParticipation(
      member,
      engagementId,
      {
        partnerId: found.partnerId,
        stage: "in",
        since: today(),
        what: thought?.what ?? "",
        isNew: thought?.isNew ?? false,
        branchId: thought?.branchId ?? "",
        targetGroupId: thought?.targetGroupId ?? "",
      },
      thought?.id,
    );
  });
}

export type NewAnswer = {
  invitationId: string;
  letterId: string;
  engagementId: string;
  engagement: string;
  partner: string;
  answer: LetterAnswer;
  laterOn: string | null;
  answeredAt: Date;
};

/**
 * What has come back in the last seven days to the letters a member signs or has written, the newest first: the last
 * answer of each, and none that one of us has written down.
 */
export function listNewAnswers(member: Member): Promise<NewAnswer[]> {
  return askOrganisation(member.organisationId, (db) =>
    db
      .select({
        invitationId: partnerInvitation.id,
        letterId: letter.id,
        engagementId: letter.engagementId,
        engagement: sql<string>`(select e.name from engagement e where e.id = ${letter.engagementId})`,
        partner: sql<string>`(select p.name from partner p where p.id = ${partnerInvitation.partnerId})`,
        answer: partnerInvitationAnswer.answer,
        laterOn: partnerInvitationAnswer.laterOn,
        answeredAt: partnerInvitationAnswer.answeredAt,
      })
      .from(partnerInvitationAnswer)
      .innerJoin(partnerInvitation, eq(partnerInvitation.id, partnerInvitationAnswer.partnerInvitationId))
      .innerJoin(letter, eq(letter.id, partnerInvitation.letterId))
      .where(
        and(
          sql`${member.id} in (${letter.senderId}, ${letter.createdBy})`,
          sql`${partnerInvitationAnswer.answeredAt} > now() - interval '1 day' * ${newsDays}`,
          isNull(partnerInvitationAnswer.notedBy),
          sql`not exists (select from partner_invitation_answer a
            where a.partner_invitation_id = ${partnerInvitation.id} and (a.answered_at, a.id)
              > (${partnerInvitationAnswer.answeredAt}, ${partnerInvitationAnswer.id}))`,
          stillHere(db, letter.id),
          stillHere(db, letter.engagementId),
          stillHere(db, partnerInvitation.id),
          stillHere(db, partnerInvitation.partnerId),
        ),
      )
      .orderBy(desc(partnerInvitationAnswer.answeredAt))
      .limit(10),
  );
}
