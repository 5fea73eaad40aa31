import type { DevelopmentQuestionFields } from "./development-question.ts";
import type { InsightFields, JudgementFields, OwnEvidenceFields } from "./insight.ts";

/** What one begins to understand by a football ground. */
export const insightExample: InsightFields = {
  sentence: "Fædrene bliver siddende, fordi de mangler en grund til at stige ud.",
  targetGroupId: "",
  communityId: "",
  engagementId: "",
};

export const judgementExample: JudgementFields = {
  strength: "some",
  strengthReason: "To har sagt det hver for sig.",
};

export const ownEvidenceExample: OwnEvidenceFields = {
  text: "Formanden siger, at der altid mangler voksne på banen.",
  side: false,
};

export const developmentQuestionExample: DevelopmentQuestionFields = {
  text: "Hvordan får vi fædre til at stige ud af bilen?",
};
