import { listRounds } from "#domains/guide/rounds.server.ts";
import {
  listDevelopmentQuestions,
  saveDevelopmentQuestion,
} from "#domains/target-group/development-questions.server.ts";
import { addEvidence, listEvidence } from "#domains/target-group/evidence.server.ts";
import { insightExample, judgementExample } from "#domains/target-group/insight.example.ts";
import { judgeInsight, saveInsight } from "#domains/target-group/insights.server.ts";
import { listSegments, saveSegment } from "#domains/target-group/segments.server.ts";
import { sharpen } from "#domains/target-group/sharpenings.server.ts";
import { targetGroupExample } from "#domains/target-group/target-group.example.ts";
import { saveTargetGroup } from "#domains/target-group/target-groups.server.ts";
import type { FurnishedHouse } from "./furnished-house.ts";

/** Target groups, insights and development questions. What is put into a furnished house, and where to find it. */
export type FurnishedGroup = {
  segmentId: string;
  targetGroupId: string;
  insightId: string;
  evidenceId: string;
  /** An answer that no insight leans on yet. */
  secondAnswerId: string;
  questionId: string;
};

/** Every text names the place, so that a word of it is known wherever it turns up. */
export async function furnishGroup(place: string, house: FurnishedHouse): Promise<FurnishedGroup> {
  const { administrator, engagementId, communityId, strategyId, answerId, roundId } = house;
  for (const name of [`Familier i ${place}`, `Unge i ${place}`])
    await saveSegment(administrator, { name, note: `Dem i ${place}` });
  const [segment] = await listSegments(administrator);
  const segmentId = segment?.id ?? "";
  const targetGroupId =
    (await saveTargetGroup(administrator, {
      ...targetGroupExample,
      name: `Fædre i ${place}`,
      known: `De holder i ${place}`,
      segmentId,
      strategyIds: [strategyId],
      engagementIds: [engagementId],
      communityIds: [communityId],
    })) ?? "";
  await sharpen(administrator, targetGroupId, {
    after: `Fædre, der venter i ${place}`,
    reason: `vi så dem i ${place}`,
  });
  const insightId =
    (await saveInsight(administrator, {
      ...insightExample,
      sentence: `De venter på en grund i ${place}`,
      targetGroupId,
      engagementId,
      communityId,
    })) ?? "";
  await judgeInsight(administrator, insightId, { ...judgementExample, strengthReason: `Set i ${place}` });
  await addEvidence(administrator, insightId, [
    { kind: "answer", text: `De mangler ${place}`, answerId },
    { kind: "agreed", text: `Vi tager til ${place}`, roundId, questionKey: "1.q1" },
  ]);
  const [found] = await listEvidence(administrator, insightId);
  await saveDevelopmentQuestion(administrator, insightId, {
    text: `Hvordan får vi fædre i ${place} til at stige ud?`,
  });
  const [question] = await listDevelopmentQuestions(administrator, { insightId });
  return {
    segmentId,
    targetGroupId,
    insightId,
    evidenceId: found?.id ?? "",
    secondAnswerId: await secondAnswerOf(house),
    questionId: question?.id ?? "",
  };
}

async function secondAnswerOf({ administrator, engagementId }: FurnishedHouse): Promise<string> {
  const [round] = await listRounds(administrator, engagementId);
  return round?.questions.find((one) => one.key === "1.q2")?.answers[0]?.id ?? "";
}
