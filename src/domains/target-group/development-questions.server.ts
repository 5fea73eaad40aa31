import { and, asc, desc, eq, inArray, sql } from "drizzle-orm";
import { note } from "#domains/access/audit.server.ts";
import type { Member } from "#domains/access/member.ts";
import { pastRegret, remove, stillHere } from "#domains/access/removal.server.ts";
import { askOrganisation, type Database, inOrganisation } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import type { DevelopmentQuestionFields } from "./development-question.ts";
import { developmentQuestion, insight } from "./insight.table.ts";
import { touchInsight } from "./insights.server.ts";

export type DevelopmentQuestion = {
  id: string;
  text: string;
  insightId: string;
  sentence: string;
  targetGroupId: string | null;
  targetGroup: string | null;
  engagementId: string | null;
  engagement: string | null;
  /** The meeting it was asked at and the note there, and what they are called; empty where it was asked from here. */
  sourceId: string | null;
  sourceKey: string | null;
  source: string;
  by: string;
  askedAt: Date;
};

/** Which questions to list; nothing said means all of them. */
export type QuestionWish = { insightId?: string; targetGroupId?: string; engagementId?: string };

/** The development questions of the house: under the newest insight first, and there in the order they were asked. */
export function listDevelopmentQuestions(
  member: Member,
  wish: QuestionWish = {},
): Promise<DevelopmentQuestion[]> {
  return askOrganisation(member.organisationId, (db) =>
    db
      .select({
        id: developmentQuestion.id,
        text: developmentQuestion.text,
        insightId: developmentQuestion.insightId,
        sentence: insight.sentence,
        targetGroupId: insight.targetGroupId,
        targetGroup: named("target_group"),
        engagementId: insight.engagementId,
        engagement: named("engagement"),
        sourceId: sql<string | null>`case when ${sourceIsHere} then ${developmentQuestion.sourceId} end`,
        sourceKey: developmentQuestion.sourceKey,
        source: developmentQuestion.source,
        by: sql<string>`(select m.name from member m where m.id = ${developmentQuestion.askedBy})`,
        askedAt: developmentQuestion.askedAt,
      })
      .from(developmentQuestion)
      .innerJoin(insight, eq(insight.id, developmentQuestion.insightId))
      .where(
        and(
          stillHere(db, developmentQuestion.id),
          stillHere(db, insight.id),
          wish.insightId ? eq(insight.id, wish.insightId) : undefined,
          wish.targetGroupId ? eq(insight.targetGroupId, wish.targetGroupId) : undefined,
          wish.engagementId ? eq(insight.engagementId, wish.engagementId) : undefined,
        ),
      )
      .orderBy(
        desc(insight.createdAt),
        desc(insight.id),
        asc(developmentQuestion.askedAt),
        asc(developmentQuestion.id),
      ),
  );
}

/** Where a question was asked, told by the part of the house that knows. */
export type QuestionSource = { sourceId?: string; sourceKey?: string; source?: string };

/** Asks a question from an insight, or words one anew; sent twice it is asked once. False when it is not there. */
export async function saveDevelopmentQuestion(
  member: Member,
  insightId: string,
  { text, sentAs, ...source }: DevelopmentQuestionFields & QuestionSource,
  questionId?: string,
): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const id = questionId ?? sentAs ?? newId();
    if (!questionId && !(await touchInsight(db, insightId))) return false;
    const saved = questionId
      ? await db
          .update(developmentQuestion)
          .set({ text })
          .where(of(db, insightId, id))
          .returning({ id: developmentQuestion.id })
      : await db
          .insert(developmentQuestion)
          .values({ id, insightId, text, ...source, askedBy: member.id })
          .onConflictDoNothing()
          .returning({ id: developmentQuestion.id });
    if (!saved[0]) return questionId === undefined;
    if (questionId && !(await touchInsight(db, insightId))) return false;
    await note(member, questionId ? "changed" : "made", "development-question", id);
    return true;
  });
}

/** Takes a question away; it can be brought back for thirty days. */
export async function removeDevelopmentQuestion(
  member: Member,
  insightId: string,
  questionId: string,
): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const [found] = await db
      .select({ text: developmentQuestion.text })
      .from(developmentQuestion)
      .where(of(db, insightId, questionId));
    if (found) await remove(member, "development-question", questionId, found.text);
    return found !== undefined;
  });
}

/** Deletes for good what can no longer be brought back. */
export async function forgetDevelopmentQuestions(db: Database): Promise<void> {
  await db
    .delete(developmentQuestion)
    .where(inArray(developmentQuestion.id, pastRegret(db, "development-question")));
}

const of = (db: Database, insightId: string, questionId: string) =>
  and(
    eq(developmentQuestion.id, questionId),
    eq(developmentQuestion.insightId, insightId),
    stillHere(db, developmentQuestion.id),
  );

const sourceIsHere = sql`not exists (select from removal r where r.item_id = ${developmentQuestion.sourceId})`;

const named = (thing: "target_group" | "engagement") =>
  sql<
    string | null
  >`(select t.name from ${sql.raw(thing)} t where t.id = ${sql.raw(`"insight"."${thing}_id"`)}
    and not exists (select from removal r where r.item_id = t.id))`;
