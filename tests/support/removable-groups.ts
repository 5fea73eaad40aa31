import type { Administrator } from "#domains/access/member.ts";
import {
  listDevelopmentQuestions,
  removeDevelopmentQuestion,
  saveDevelopmentQuestion,
} from "#domains/target-group/development-questions.server.ts";
import { listEvidence, removeEvidence, tellEvidence } from "#domains/target-group/evidence.server.ts";
import {
  developmentQuestionExample,
  insightExample,
  ownEvidenceExample,
} from "#domains/target-group/insight.example.ts";
import { listInsights, removeInsight, saveInsight } from "#domains/target-group/insights.server.ts";
import { listSegments, removeSegment, saveSegment } from "#domains/target-group/segments.server.ts";
import { segmentExample, targetGroupExample } from "#domains/target-group/target-group.example.ts";
import {
  listTargetGroups,
  removeTargetGroup,
  saveTargetGroup,
} from "#domains/target-group/target-groups.server.ts";
import { idsOf, type Removables } from "./removable.ts";

/** Target groups, insights and development questions. How each is made, listed and taken away. */
export const groupRemovables = (who: () => Administrator): Removables => {
  let insightId = "";
  const begin = async () => {
    insightId = (await saveInsight(who(), insightExample)) ?? "";
  };
  return {
    "target-group": {
      make: async () => {
        const targetGroupId = (await saveTargetGroup(who(), targetGroupExample)) ?? "";
        // What points at it lets go before it is gone for good.
        await saveInsight(who(), { ...insightExample, targetGroupId });
      },
      ids: async () => idsOf(await listTargetGroups(who())),
      remove: (id) => removeTargetGroup(who(), id),
    },
    segment: {
      make: async () => {
        await saveSegment(who(), segmentExample);
        const [segmentId = ""] = idsOf(await listSegments(who()));
        await saveTargetGroup(who(), { ...targetGroupExample, segmentId });
      },
      ids: async () => idsOf(await listSegments(who())),
      remove: (id) => removeSegment(who(), id),
    },
    insight: {
      make: begin,
      ids: async () => idsOf(await listInsights(who())),
      remove: (id) => removeInsight(who(), id),
    },
    evidence: {
      make: async () => {
        await begin();
        await tellEvidence(who(), insightId, ownEvidenceExample);
      },
      ids: async () => idsOf(await listEvidence(who(), insightId)),
      remove: (id) => removeEvidence(who(), insightId, id),
    },
    "development-question": {
      make: async () => {
        await begin();
        await saveDevelopmentQuestion(who(), insightId, developmentQuestionExample);
      },
      ids: async () => idsOf(await listDevelopmentQuestions(who(), { insightId })),
      remove: (id) => removeDevelopmentQuestion(who(), insightId, id),
    },
  };
};
