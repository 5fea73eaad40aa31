import {
  exchangeLineExample,
  structuralPartnershipExample,
  talkExample,
} from "#domains/agreements/exchange.example.ts";
import * as exchanges from "#domains/agreements/exchanges.server.ts";
import { partnerAt } from "#domains/agreements/partner-at.server.ts";
import * as talks from "#domains/agreements/partner-talks.server.ts";
import * as structural from "#domains/agreements/structural-partnerships.server.ts";
import { talkChoices } from "#domains/agreements/talk-choices.server.ts";
import * as knowledge from "#domains/agreements/talk-knowledge.server.ts";
import { insightExample } from "#domains/target-group/insight.example.ts";
import type { Calls } from "./foreign-calls.ts";

const meant = { insightId: "", side: false };
const canvasOf = (partnerId = "", engagementId: string | null = null) => ({ partnerId, engagementId });

/** Give and take, talks, structural cooperation. `foreign` is told ids of another house; `own` asks for what is one's own. */
export const exchangeCalls: Calls = {
  foreign: {
    partnerAt: (member, { partnerId }) => partnerAt(member, partnerId),
    listTalks: (member, { partnerId = "" }) => talks.listTalks(member, partnerId),
    findTalk: [
      (member, { partnerId = "", talkId = "" }) => talks.findTalk(member, partnerId, talkId),
      (member, { talkId = "" }, { partnerId = "" }) => talks.findTalk(member, partnerId, talkId),
    ],
    partnerOfTalk: (member, { talkId = "" }) => talks.partnerOfTalk(member, talkId),
    saveTalk: [
      (member, { partnerId = "" }) =>
        talks.saveTalk(member, partnerId, { ...talkExample, heldBy: member.id }),
      (member, { talkId = "" }, { partnerId = "" }) =>
        talks.saveTalk(member, partnerId, { ...talkExample, heldBy: member.id }, talkId),
      (member, { administrator }, { partnerId = "" }) =>
        talks.saveTalk(member, partnerId, { ...talkExample, heldBy: administrator.id }),
      (member, { reachedId = "" }, { partnerId = "" }) =>
        talks.saveTalk(member, partnerId, { ...talkExample, heldBy: member.id, targetGroupId: reachedId }),
      (member, { engagementId }, { partnerId = "" }) =>
        talks.saveTalk(member, partnerId, { ...talkExample, heldBy: member.id, engagementId }),
    ],
    listAnswers: (member, { talkId = "" }) => talks.listAnswers(member, talkId),
    answerTalk: [
      (member, { partnerId = "", talkId = "" }) =>
        talks.answerTalk(member, partnerId, talkId, "needs", "Et svar"),
      (member, { talkId = "" }, { partnerId = "" }) =>
        talks.answerTalk(member, partnerId, talkId, "needs", "Et svar"),
    ],
    removeTalk: [
      (member, { partnerId = "", talkId = "" }) => talks.removeTalk(member, partnerId, talkId),
      (member, { talkId = "" }, { partnerId = "" }) => talks.removeTalk(member, partnerId, talkId),
    ],
    listBearings: (member, { talkId = "" }) => knowledge.listBearings(member, talkId),
    bearInsight: [
      (member, { partnerId = "", talkId = "", borneId = "" }) =>
        knowledge.bearInsight(member, partnerId, talkId, "group", { ...meant, insightId: borneId }),
      (member, { borneId = "" }, { partnerId = "", talkId = "" }) =>
        knowledge.bearInsight(member, partnerId, talkId, "group", { ...meant, insightId: borneId }),
    ],
    beginInsight: (member, { partnerId = "", talkId = "" }) =>
      knowledge.beginInsight(member, partnerId, talkId, "group", { sentence: insightExample.sentence }),

    listExchanges: (member, { partnerId = "" }) => exchanges.listExchanges(member, partnerId),
    findExchange: (member, { partnerId = "" }) => exchanges.findExchange(member, canvasOf(partnerId)),
    setCommonGoal: [
      (member, { partnerId = "" }) => exchanges.setCommonGoal(member, canvasOf(partnerId), "Et mål"),
      (member, { engagementId }, { partnerId = "" }) =>
        exchanges.setCommonGoal(member, canvasOf(partnerId, engagementId), "Et mål"),
    ],
    addExchangeLine: [
      (member, { partnerId = "" }) =>
        exchanges.addExchangeLine(member, canvasOf(partnerId), exchangeLineExample),
      (member, { engagementId }, { partnerId = "" }) =>
        exchanges.addExchangeLine(member, canvasOf(partnerId, engagementId), exchangeLineExample),
    ],
    removeExchangeLine: [
      (member, { partnerId = "", exchangeLineId = "" }) =>
        exchanges.removeExchangeLine(member, partnerId, exchangeLineId),
      (member, { exchangeLineId = "" }, { partnerId = "" }) =>
        exchanges.removeExchangeLine(member, partnerId, exchangeLineId),
    ],
    removeExchange: [
      (member, { partnerId = "", exchangeId = "" }) =>
        exchanges.removeExchange(member, partnerId, exchangeId),
      (member, { exchangeId = "" }, { partnerId = "" }) =>
        exchanges.removeExchange(member, partnerId, exchangeId),
    ],

    listStructuralPartnerships: (member, { partnerId = "" }) =>
      structural.listStructuralPartnerships(member, partnerId),
    saveStructuralPartnership: [
      (member, { partnerId = "" }) =>
        structural.saveStructuralPartnership(member, partnerId, structuralPartnershipExample),
      (member, { engagementId }, { partnerId = "" }) =>
        structural.saveStructuralPartnership(member, partnerId, {
          ...structuralPartnershipExample,
          engagementId,
        }),
    ],
    removeStructuralPartnership: [
      (member, { partnerId = "", structuralPartnershipId = "" }) =>
        structural.removeStructuralPartnership(member, partnerId, structuralPartnershipId),
      (member, { structuralPartnershipId = "" }, { partnerId = "" }) =>
        structural.removeStructuralPartnership(member, partnerId, structuralPartnershipId),
    ],
  },
  own: {
    talkChoices: async (member, _, { partnerId = "" }) =>
      talkChoices(member, await partnerAt(member, partnerId)),
  },
};
