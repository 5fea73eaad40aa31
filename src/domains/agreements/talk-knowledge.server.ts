import { and, eq, sql } from "drizzle-orm";
import type { Member } from "#domains/access/member.ts";
import { addEvidence, turnEvidence } from "#domains/target-group/evidence.server.ts";
import { quoted } from "#domains/target-group/evidence-offer.ts";
import { saveInsight } from "#domains/target-group/insights.server.ts";
import { askOrganisation, type Database, inOrganisation } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { formatDate } from "#ui/dates.ts";
import { talkAnswer, talkAnswerEvidence } from "./partner-talk.table.ts";
import type { TalkQuestion } from "./partner-talk.ts";
import { findTalk, listAnswers, type PartnerTalk } from "./partner-talks.server.ts";

/** That what was said to a question bears an insight, or speaks against it. */
export type Bearing = {
  evidenceId: string;
  question: TalkQuestion;
  insightId: string;
  sentence: string;
  against: boolean;
};

/** What the answers of a talk bear, in the order it was found. What has been taken away is not among it. */
export function listBearings(member: Member, talkId: string): Promise<Bearing[]> {
  return askOrganisation(member.organisationId, (db) => readBearings(db, talkId));
}

/**
 * Puts what a partner said under an insight, for it or against it, and keeps the thread both ways (P5, C5). Said twice
 * it is there once, on the side said last. The insight is told the words, the partner and the day; no person. False
 * when talk, answer or insight is not there.
 */
export async function bearInsight(
  member: Member,
  partnerId: string,
  talkId: string,
  question: TalkQuestion,
  { insightId, side }: { insightId: string; side: boolean },
): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const talk = await findTalk(member, partnerId, talkId);
    const answer = (await listAnswers(member, talkId)).find((one) => one.question === question);
    if (!talk || !answer?.text) return false;
    const there = (await readBearings(db, talkId)).find(
      (one) => one.question === question && one.insightId === insightId,
    );
    if (there)
      return there.against === side || (await turnEvidence(member, insightId, there.evidenceId, side));
    const id = newId();
    const row = {
      id,
      kind: "partner",
      text: quoted(answer.text),
      questionKey: question,
      sourceId: talkId,
      source: sourceOf(talk, member),
    } as const;
    if (!(await addEvidence(member, insightId, [row], side))) return false;
    // Sent twice in the same breath, the other one has put it there, and tied it.
    await db.execute(sql`insert into talk_answer_evidence (talk_answer_id, evidence_id)
      select ${answer.id}::uuid, e.id from insight_evidence e where e.id = ${id}`);
    return true;
  });
}

/**
 * Begins an insight with what a partner said, about the target group and the forløb of the talk. Sent twice it is one.
 * Its id, or undefined when talk or answer is not there.
 */
export async function beginInsight(
  member: Member,
  partnerId: string,
  talkId: string,
  question: TalkQuestion,
  { sentence, sentAs }: { sentence: string; sentAs?: string },
): Promise<string | undefined> {
  return inOrganisation(member.organisationId, async () => {
    const talk = await findTalk(member, partnerId, talkId);
    const answer = (await listAnswers(member, talkId)).find((one) => one.question === question);
    if (!talk || !answer?.text) return undefined;
    const insightId = await saveInsight(member, {
      sentence,
      targetGroupId: talk.targetGroupId ?? "",
      engagementId: talk.engagementId ?? "",
      communityId: "",
      sentAs,
    });
    if (insightId) await bearInsight(member, partnerId, talkId, question, { insightId, side: false });
    return insightId;
  });
}

/** Whose words they are: the partner and the day, and never who at the partner. */
const sourceOf = ({ partner, day }: PartnerTalk, { language }: Member) =>
  `${partner}, ${formatDate(day, language, "day-year")}`;

function readBearings(db: Database, talkId: string): Promise<Bearing[]> {
  const evidence = (column: string) =>
    sql.raw(`(select e.${column} from insight_evidence e where e.id = "talk_answer_evidence"."evidence_id")`);
  return db
    .select({
      evidenceId: talkAnswerEvidence.evidenceId,
      question: talkAnswer.question,
      insightId: sql<string>`${evidence("insight_id")}`,
      sentence: sql<string>`(select i.sentence from insight i where i.id = ${evidence("insight_id")})`,
      against: sql<boolean>`${evidence("against")}`,
    })
    .from(talkAnswerEvidence)
    .innerJoin(talkAnswer, eq(talkAnswer.id, talkAnswerEvidence.talkAnswerId))
    .where(
      and(
        eq(talkAnswer.partnerTalkId, talkId),
        sql`not exists (select from removal r
          where r.item_id in (${talkAnswer.partnerTalkId}, ${talkAnswerEvidence.evidenceId}, ${evidence("insight_id")}))`,
      ),
    )
    .orderBy(talkAnswerEvidence.evidenceId);
}
