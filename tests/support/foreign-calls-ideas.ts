import { hearIdea } from "#domains/ideas/heard-ideas.server.ts";
import { becomingExample, exploringExample, ideaPageExample } from "#domains/ideas/idea.example.ts";
import * as answers from "#domains/ideas/idea-answers.server.ts";
import * as help from "#domains/ideas/idea-help.server.ts";
import { setNotice, wantsNotice } from "#domains/ideas/idea-notices.server.ts";
import * as outcomes from "#domains/ideas/idea-outcomes.server.ts";
import { readIdeaPage, saveIdeaPage } from "#domains/ideas/idea-page.server.ts";
import * as ideas from "#domains/ideas/ideas.server.ts";
import { newId } from "#platform/database/id.ts";
import type { Calls } from "./foreign-calls.ts";

const text = "Et svar";
const meeting = { who: "Lis og hallen", day: "2026-11-10" };
const carrying = { carriedNow: "Lis", carriedLater: "Hallen" };

/** Ideas from citizens. `foreign` is told ids of another house; `own` asks for what is one's own. */
export const ideaCalls: Calls = {
  foreign: {
    findIdea: (member, { ideaId = "" }) => ideas.findIdea(member, ideaId),
    removeIdea: (member, { ideaId = "" }) => ideas.removeIdea(member, ideaId),
    saveDraft: [
      (member, { ideaId = "" }) => answers.saveDraft(member, ideaId, { text, sentAs: newId() }),
      (member, { ideaId = "", answerDraftId }) =>
        answers.saveDraft(member, ideaId, { text, sentAs: answerDraftId }),
    ],
    sendAnswer: [
      (member, { ideaId = "" }) => answers.sendAnswer(member, ideaId, { text, sentAs: newId() }),
      (member, { ideaId = "", answerDraftId }) =>
        answers.sendAnswer(member, ideaId, { text, sentAs: answerDraftId }),
    ],
    dropDraft: [
      (member, { ideaId = "", answerDraftId = "" }) => answers.dropDraft(member, ideaId, answerDraftId),
      (member, { answerDraftId = "" }, { ideaId = "" }) => answers.dropDraft(member, ideaId, answerDraftId),
    ],
    endLinks: (member, { ideaId = "" }) => answers.endLinks(member, ideaId),
    becomeEngagement: (member, { ideaId = "" }) => outcomes.becomeEngagement(member, ideaId, becomingExample),
    joinEngagement: [
      (member, { ideaId = "", engagementId }) =>
        outcomes.joinEngagement(member, ideaId, { engagementId, note: "" }),
      (member, { engagementId }, { ideaId = "" }) =>
        outcomes.joinEngagement(member, ideaId, { engagementId, note: "" }),
      (member, { ideaId = "" }, { engagementId }) =>
        outcomes.joinEngagement(member, ideaId, { engagementId, note: "" }),
    ],
    hearIdea: (member, { engagementId }) => hearIdea(member, { text, engagementId, source: "Første møde" }),
    letRest: (member, { heardIdeaId = "" }) => outcomes.letRest(member, heardIdeaId),
    declineIdea: (member, { ideaId = "" }) => outcomes.declineIdea(member, ideaId, { text }),
    markSpam: (member, { ideaId = "" }) => outcomes.markSpam(member, ideaId),
    takeUpAgain: (member, { ideaId = "" }) => outcomes.takeUpAgain(member, ideaId),
    saveExploring: (member, { ideaId = "" }) => help.saveExploring(member, ideaId, exploringExample),
    saveCarrying: (member, { ideaId = "" }) => help.saveCarrying(member, ideaId, carrying),
    addIntroduction: (member, { ideaId = "" }) => help.addIntroduction(member, ideaId, meeting),
    removeIntroduction: [
      (member, { ideaId = "", introductionId = "" }) =>
        help.removeIntroduction(member, ideaId, introductionId),
      (member, { introductionId = "" }, { ideaId = "" }) =>
        help.removeIntroduction(member, ideaId, introductionId),
    ],
  },
  own: {
    listIdeas: ideas.listIdeas,
    listWaitingIdeas: ideas.listWaitingIdeas,
    listPartings: ideas.listPartings,
    readIdeaPage,
    saveIdeaPage: (member, { communityId }) =>
      saveIdeaPage(member, { ...ideaPageExample, communityIds: [communityId] }),
    wantsNotice,
    setNotice: (member) => setNotice(member, false),
  },
};
