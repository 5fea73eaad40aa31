import { and, eq, like } from "drizzle-orm";
import { auditEntry } from "#domains/access/audit.table.ts";
import { community } from "#domains/community/community.table.ts";
import { registerEntry } from "#domains/community/register.table.ts";
import { engagement } from "#domains/engagement/engagement.table.ts";
import { answer, round, roundQuestion } from "#domains/guide/round.table.ts";
import { type Offer, offersOfRegisters, quoted } from "#domains/target-group/evidence-offer.ts";
import { developmentQuestion, insight, insightEvidence } from "#domains/target-group/insight.table.ts";
import { observation } from "#domains/target-group/observation.table.ts";
import type { Database } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { type Diary, openDiary, type Stage } from "./diary.ts";
import { type Ground, type InsightStory, insights } from "./insights.example.ts";
import type { ObservationIds } from "./observations.server.ts";
import type { Deed } from "./story.ts";
import { momentOf } from "./story-time.ts";
import { targetGroups } from "./target-groups.example.ts";
import type { TargetGroupIds } from "./target-groups.server.ts";

/** How long it takes to find one more thing that an insight rests on. Minutes. */
const pace = 2;

/**
 * Writes the insights of the demo into the ongoing transaction, last of all: they rest on what was said, listed and
 * seen.
 */
export async function makeInsights(
  db: Database,
  stage: Stage,
  targetGroupIds: TargetGroupIds,
  observationIds: ObservationIds,
): Promise<void> {
  const diary = openDiary(stage);
  for (const story of insights) await makeInsight(db, story, stage, targetGroupIds, observationIds, diary);
  await db.insert(auditEntry).values(diary.audit);
}

async function makeInsight(
  db: Database,
  story: InsightStory,
  { now }: Stage,
  targetGroupIds: TargetGroupIds,
  observationIds: ObservationIds,
  diary: Diary,
): Promise<void> {
  const { id, at, memberId } = diary.date(story.found);
  diary.note(story.found, "made", "insight", id);
  if (story.judged) diary.note(story.judged, "changed", "insight", id);
  const group = targetGroups[story.targetGroup];
  const [where] = await db
    .select({ engagementId: engagement.id, communityId: community.id })
    .from(engagement)
    .innerJoin(community, eq(community.name, group.place))
    .where(eq(engagement.name, group.engagement));
  if (!where) throw new Error(`${story.targetGroup} belongs nowhere`);
  await db.insert(insight).values({
    id,
    sentence: story.sentence,
    targetGroupId: targetGroupIds[story.targetGroup],
    ...where,
    strength: story.judged?.strength ?? "weak",
    strengthReason: story.judged?.reason ?? "",
    createdBy: memberId,
    createdAt: at,
    changedAt: story.judged ? momentOf(story.judged.at, now) : at,
  });

  const found = await Promise.all(story.grounds.map((ground) => rowOf(db, ground, where, observationIds)));
  const evidence = found.map(({ later, ...row }, index) => {
    const added = later
      ? diary.date(later)
      : { at: new Date(at.getTime() + (index + 1) * pace * 60_000), memberId };
    return {
      id: newId(added.at.getTime()),
      insightId: id,
      ...row,
      addedBy: added.memberId,
      addedAt: added.at,
    };
  });
  await db.insert(insightEvidence).values(evidence);
  if (story.questions.length === 0) return;
  await db.insert(developmentQuestion).values(
    story.questions.map(({ text, ...deed }) => {
      const asked = diary.date(deed);
      diary.note(deed, "made", "development-question", asked.id);
      return { id: asked.id, insightId: id, text, askedBy: asked.memberId, askedAt: asked.at };
    }),
  );
}

type Where = { engagementId: string; communityId: string };
type Row = Offer["row"] & { against?: boolean; later?: Deed };

/** A ground as it is kept. Throws when the stories hold no such thing, so that none of them goes astray unseen. */
async function rowOf(
  db: Database,
  ground: Ground,
  { engagementId, communityId }: Where,
  observationIds: ObservationIds,
): Promise<Row> {
  const { against = false } = ground;
  if ("seen" in ground)
    return { ...(await seenAs(db, observationIds[ground.seen])), later: ground.later, against };
  if ("own" in ground) return { kind: "other", text: ground.own, against };
  if ("figure" in ground) return { kind: "figure", communityId, text: ground.figure, against };
  if ("register" in ground) {
    const [entry] = await db
      .select()
      .from(registerEntry)
      .where(and(eq(registerEntry.communityId, communityId), eq(registerEntry.name, ground.register)));
    const [offer] = offersOfRegisters(entry ? [entry] : [], { id: communityId, name: "" }, "da");
    return { ...known(offer, ground.register).row, against };
  }
  if ("agreed" in ground) {
    const [said] = await db
      .select({ roundId: round.id, questionKey: roundQuestion.key, text: roundQuestion.agreed })
      .from(roundQuestion)
      .innerJoin(round, eq(round.id, roundQuestion.roundId))
      .where(and(eq(round.engagementId, engagementId), like(roundQuestion.agreed, `${ground.agreed}%`)));
    return { kind: "agreed", ...known(said, ground.agreed), against };
  }
  const [said] = await db
    .select({ answerId: answer.id, text: answer.text })
    .from(answer)
    .innerJoin(round, eq(round.id, answer.roundId))
    .where(and(eq(round.engagementId, engagementId), like(answer.text, `${ground.answer}%`)));
  return { kind: "answer", ...known(said, ground.answer), against };
}

async function seenAs(db: Database, observationId: string): Promise<Row> {
  const [seen] = await db
    .select({ observationId: observation.id, text: observation.seen })
    .from(observation)
    .where(eq(observation.id, observationId));
  const { text, ...source } = known(seen, observationId);
  return { kind: "observation", ...source, text: quoted(text) };
}

function known<T>(found: T | undefined, what: string): T {
  if (found === undefined) throw new Error(`The demo holds nothing like »${what}«`);
  return found;
}
