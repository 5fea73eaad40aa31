import { expectationsExample, headExample, versionExample } from "#domains/agreements/agreement.example.ts";
import * as links from "#domains/agreements/agreement-links.server.ts";
import { listAgreementVersions, saveVersion, sayYes } from "#domains/agreements/agreement-versions.server.ts";
import * as agreements from "#domains/agreements/agreements.server.ts";
import * as expectations from "#domains/agreements/expectations.server.ts";
import type { Calls } from "./foreign-calls.ts";

const ours = { side: "library", given: expectationsExample, done: true } as const;
const yes = { side: "library", number: 1, role: "" } as const;
const changed = { ...versionExample, money: "Kaffen", basedOn: 1 };
const ending = { endedOn: "2026-11-20", endedWhy: "" };

/** Agreements. `foreign` is told ids of another house; `own` asks for what is one's own. */
export const agreementCalls: Calls = {
  foreign: {
    listAgreements: [
      (member, { engagementId }) => agreements.listAgreements(member, { engagementId }),
      (member, { partnerId = "" }) => agreements.listAgreements(member, { partnerId }),
    ],
    findAgreement: [
      (member, { engagementId, agreementId = "" }) =>
        agreements.findAgreement(member, engagementId, agreementId),
      (member, { agreementId = "" }, { engagementId }) =>
        agreements.findAgreement(member, engagementId, agreementId),
    ],
    beginAgreement: [
      (member, { engagementId, partnerId = "" }) =>
        agreements.beginAgreement(member, engagementId, partnerId, headExample),
      (member, { partnerId = "" }, { engagementId }) =>
        agreements.beginAgreement(member, engagementId, partnerId, headExample),
      (member, { engagementId }, { partnerId = "" }) =>
        agreements.beginAgreement(member, engagementId, partnerId, headExample),
      (member, { contactPersonId = "" }, { engagementId, partnerId = "" }) =>
        agreements.beginAgreement(member, engagementId, partnerId, { ...headExample, contactPersonId }),
    ],
    saveHead: [
      (member, { agreementId = "" }) => agreements.saveHead(member, agreementId, headExample),
      (member, { contactPersonId = "" }, { freshAgreementId = "" }) =>
        agreements.saveHead(member, freshAgreementId, { ...headExample, contactPersonId }),
    ],
    endAgreement: (member, { agreementId = "" }) => agreements.endAgreement(member, agreementId, ending),
    removeAgreement: [
      (member, { engagementId, agreementId = "" }) =>
        agreements.removeAgreement(member, engagementId, agreementId),
      (member, { agreementId = "" }, { engagementId }) =>
        agreements.removeAgreement(member, engagementId, agreementId),
    ],
    readExpectations: (member, { agreementId = "" }) => expectations.readExpectations(member, agreementId),
    answerExpectations: (member, { freshAgreementId = "" }) =>
      expectations.answerExpectations(member, freshAgreementId, ours),
    layAnswersOut: (member, { freshAgreementId = "" }) =>
      expectations.layAnswersOut(member, freshAgreementId),
    settle: (member, { agreementId = "" }) =>
      expectations.settle(member, agreementId, { question: "hours", words: "To timer" }),
    listAgreementVersions: (member, { agreementId = "" }) => listAgreementVersions(member, agreementId),
    saveVersion: async (member, { agreementId = "" }) => {
      const saved = await saveVersion(member, agreementId, changed);
      return "refused" in saved ? undefined : saved;
    },
    sayYes: (member, { agreementId = "" }) => sayYes(member, agreementId, yes),
    makeAgreementLink: (member, { agreementId = "" }) => links.makeAgreementLink(member, agreementId),
    mailAgreement: (member, { agreementId = "" }) => links.mailAgreement(member, agreementId),
    closeAgreementLinks: (member, { agreementId = "" }) => links.closeAgreementLinks(member, agreementId),
  },
  own: { listDueAgreements: agreements.listDueAgreements },
};
