import * as questions from "#domains/target-group/development-questions.server.ts";
import * as evidence from "#domains/target-group/evidence.server.ts";
import * as offers from "#domains/target-group/evidence-offers.server.ts";
import {
  developmentQuestionExample,
  insightExample,
  judgementExample,
  ownEvidenceExample,
} from "#domains/target-group/insight.example.ts";
import { beginningOf } from "#domains/target-group/insight-beginning.server.ts";
import * as insights from "#domains/target-group/insights.server.ts";
import * as segments from "#domains/target-group/segments.server.ts";
import * as sharpenings from "#domains/target-group/sharpenings.server.ts";
import {
  segmentExample,
  sharpeningExample,
  targetGroupExample,
} from "#domains/target-group/target-group.example.ts";
import * as groups from "#domains/target-group/target-groups.server.ts";
import type { Calls } from "./foreign-calls.ts";

const noThought = { key: "", personaId: null, traitId: null };
const nowhere = { targetGroupId: null, communityId: null, engagementId: null };

/** Target groups, insights and development questions. `foreign` is told ids of another house; `own` asks for what is one's own. */
export const groupCalls: Calls = {
  foreign: {
    findTargetGroup: (member, { targetGroupId = "" }) => groups.findTargetGroup(member, targetGroupId),
    saveTargetGroup: [
      (member, { targetGroupId }) => groups.saveTargetGroup(member, targetGroupExample, targetGroupId),
      (member, { segmentId = "" }, { targetGroupId }) =>
        groups.saveTargetGroup(member, { ...targetGroupExample, segmentId }, targetGroupId),
      (member, { strategyId }) =>
        groups.saveTargetGroup(member, { ...targetGroupExample, strategyIds: [strategyId] }),
      (member, { engagementId }) =>
        groups.saveTargetGroup(member, { ...targetGroupExample, engagementIds: [engagementId] }),
      (member, { communityId }) =>
        groups.saveTargetGroup(member, { ...targetGroupExample, communityIds: [communityId] }),
      (member, { targetGroupId }) =>
        groups.saveTargetGroup(member, { ...targetGroupExample, sentAs: targetGroupId }),
    ],
    removeTargetGroup: (member, { targetGroupId = "" }) => groups.removeTargetGroup(member, targetGroupId),
    listSharpenings: (member, { targetGroupId = "" }) => sharpenings.listSharpenings(member, targetGroupId),
    sharpen: (member, { targetGroupId = "" }) =>
      sharpenings.sharpen(member, targetGroupId, sharpeningExample),
    saveSegment: [
      (member, { segmentId }) => segments.saveSegment(member, segmentExample, segmentId),
      (member, { segmentId }) => segments.saveSegment(member, { ...segmentExample, sentAs: segmentId }),
    ],
    moveSegment: (member, { segmentId = "" }) => segments.moveSegment(member, segmentId, "down"),
    removeSegment: (member, { segmentId = "" }) => segments.removeSegment(member, segmentId),

    beginningOf: [
      (member, { observationId }) =>
        beginningOf(member, nowhere, { ...noThought, key: `observation:${observationId}` }),
      (member, { commonId: personaId = null, commonTraitId: traitId = null }) =>
        beginningOf(member, nowhere, { ...noThought, personaId, traitId }),
    ],
    findInsight: (member, { insightId = "" }) => insights.findInsight(member, insightId),
    insightsOf: (member, { answerId }) => insights.insightsOf(member, { answerId }),
    saveInsight: [
      (member, { insightId }) => insights.saveInsight(member, insightExample, insightId),
      (member, { targetGroupId = "" }) => insights.saveInsight(member, { ...insightExample, targetGroupId }),
      (member, { communityId }) => insights.saveInsight(member, { ...insightExample, communityId }),
      (member, { engagementId }) => insights.saveInsight(member, { ...insightExample, engagementId }),
      (member, { insightId }) => insights.saveInsight(member, { ...insightExample, sentAs: insightId }),
    ],
    judgeInsight: (member, { insightId = "" }) => insights.judgeInsight(member, insightId, judgementExample),
    removeInsight: (member, { insightId = "" }) => insights.removeInsight(member, insightId),

    listEvidence: (member, { insightId = "" }) => evidence.listEvidence(member, insightId),
    addEvidence: [
      (member, { insightId = "" }) =>
        evidence.addEvidence(member, insightId, [{ kind: "other", text: "Vi har selv set det" }]),
      (member, { secondAnswerId: answerId }, { insightId = "" }) =>
        evidence.addEvidence(member, insightId, [{ kind: "answer", text: "Folk", answerId }]),
      (member, { roundId }, { insightId = "" }) =>
        evidence.addEvidence(member, insightId, [
          { kind: "agreed", text: "Vi tager afsted", roundId, questionKey: "1.q2" },
        ]),
      (member, { communityId }, { insightId = "" }) =>
        evidence.addEvidence(member, insightId, [{ kind: "figure", text: "390 bor her", communityId }]),
    ],
    tellEvidence: (member, { insightId = "" }) =>
      evidence.tellEvidence(member, insightId, ownEvidenceExample),
    turnEvidence: [
      (member, { insightId = "", evidenceId = "" }) =>
        evidence.turnEvidence(member, insightId, evidenceId, true),
      (member, { evidenceId = "" }, { insightId = "" }) =>
        evidence.turnEvidence(member, insightId, evidenceId, true),
    ],
    removeEvidence: [
      (member, { insightId = "", evidenceId = "" }) => evidence.removeEvidence(member, insightId, evidenceId),
      (member, { evidenceId = "" }, { insightId = "" }) =>
        evidence.removeEvidence(member, insightId, evidenceId),
    ],
    listOffers: [
      (member, { targetGroupId = "" }) => offers.listOffers(member, { ...nowhere, targetGroupId }),
      (member, { engagementId }) => offers.listOffers(member, { ...nowhere, engagementId }),
      (member, { communityId }) => offers.listOffers(member, { ...nowhere, communityId }),
    ],
    findOffer: (member, { engagementId, answerId }) =>
      offers.findOffer(member, { ...nowhere, engagementId }, `answer:${answerId}`),

    saveDevelopmentQuestion: [
      (member, { insightId = "" }) =>
        questions.saveDevelopmentQuestion(member, insightId, developmentQuestionExample),
      (member, { insightId = "", questionId }) =>
        questions.saveDevelopmentQuestion(member, insightId, developmentQuestionExample, questionId),
      (member, { questionId }, { insightId = "" }) =>
        questions.saveDevelopmentQuestion(member, insightId, developmentQuestionExample, questionId),
    ],
    removeDevelopmentQuestion: [
      (member, { insightId = "", questionId = "" }) =>
        questions.removeDevelopmentQuestion(member, insightId, questionId),
      (member, { questionId = "" }, { insightId = "" }) =>
        questions.removeDevelopmentQuestion(member, insightId, questionId),
    ],
  },
  own: {
    listTargetGroups: (member, { engagementId }) =>
      Promise.all([
        groups.listTargetGroups(member),
        groups.listTargetGroups(member, { text: "Oddesund" }),
        groups.listTargetGroups(member, { engagementId }),
      ]),
    listSegments: (member) => segments.listSegments(member),
    beginSegments: (member) => segments.beginSegments(member),
    listInsights: (member, { engagementId, communityId, answerId }) =>
      Promise.all([
        insights.listInsights(member),
        insights.listInsights(member, { sort: "strongest" }),
        insights.listInsights(member, { engagementId }),
        insights.listInsights(member, { communityId }),
        insights.listInsights(member, { answerId }),
      ]),
    listDevelopmentQuestions: (member, { insightId }) =>
      Promise.all([
        questions.listDevelopmentQuestions(member),
        questions.listDevelopmentQuestions(member, { insightId }),
      ]),
  },
};
