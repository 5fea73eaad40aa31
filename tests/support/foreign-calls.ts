import { note, readAudit } from "#domains/access/audit.server.ts";
import { invite, listInvitations, withdrawInvitation } from "#domains/access/invitation.server.ts";
import type { Administrator } from "#domains/access/member.ts";
import * as members from "#domains/access/members.server.ts";
import { readOrganisation, renameOrganisation } from "#domains/access/organisation.server.ts";
import { findRemoved, listRemoved, remove, restore } from "#domains/access/removal.server.ts";
import * as communities from "#domains/community/communities.server.ts";
import { communityExample, figureExample, registerExample } from "#domains/community/community.example.ts";
import * as figures from "#domains/community/figures.server.ts";
import * as registers from "#domains/community/registers.server.ts";
import * as shares from "#domains/community/shares.server.ts";
import * as statbank from "#domains/community/statbank.server.ts";
import { engagementExample, newEngagementExample } from "#domains/engagement/engagement.example.ts";
import * as engagements from "#domains/engagement/engagements.server.ts";
import { answerAlone } from "#domains/guide/answer-alone.server.ts";
import * as checklist from "#domains/guide/checklist.server.ts";
import * as content from "#domains/guide/content.server.ts";
import { takePart } from "#domains/guide/conversation.server.ts";
import { decisionExample, wayChoiceExample } from "#domains/guide/decision.example.ts";
import * as decisions from "#domains/guide/decisions.server.ts";
import { readPath, readPaths } from "#domains/guide/path.server.ts";
import * as rounds from "#domains/guide/rounds.server.ts";
import { entryExample } from "#domains/logbook/logbook.example.ts";
import { readLogbook, removeEntry, saveEntry } from "#domains/logbook/logbook.server.ts";
import { branchExample, strategyExample } from "#domains/organisation/organisation.example.ts";
import * as organisation from "#domains/organisation/organisation.server.ts";
import { readOverviewOfDay } from "#domains/reports/overview-of-day.server.ts";
import { newId } from "#platform/database/id.ts";
import { agreementCalls } from "./foreign-calls-agreements.ts";
import { attemptCalls } from "./foreign-calls-attempts.ts";
import { betweenCalls } from "./foreign-calls-between.ts";
import { boardCalls } from "./foreign-calls-boards.ts";
import { campaignCalls } from "./foreign-calls-campaigns.ts";
import { dateCalls } from "./foreign-calls-dates.ts";
import { exchangeCalls } from "./foreign-calls-exchange.ts";
import { groupCalls } from "./foreign-calls-groups.ts";
import { ideaCalls } from "./foreign-calls-ideas.ts";
import { letterCalls } from "./foreign-calls-letters.ts";
import { meetingCalls } from "./foreign-calls-meetings.ts";
import { minutesCalls } from "./foreign-calls-minutes.ts";
import { observationCalls } from "./foreign-calls-observations.ts";
import { partnerCalls } from "./foreign-calls-partners.ts";
import { pathCalls } from "./foreign-calls-paths.ts";
import { personaCalls } from "./foreign-calls-personas.ts";
import { pictureCalls } from "./foreign-calls-pictures.ts";
import { promptCalls } from "./foreign-calls-prompts.ts";
import { sheetCalls } from "./foreign-calls-sheets.ts";
import { tablePersonaCalls } from "./foreign-calls-table-persona.ts";
import { taskCalls } from "./foreign-calls-tasks.ts";
import { useCalls } from "./foreign-calls-use.ts";
import type { FurnishedHouse } from "./furnished-house.ts";
import { town } from "./statbank.ts";

/** One call of a server function by `member`, who is at work in the house `own`, about what is in `theirs`. */
export type Call = (member: Administrator, theirs: FurnishedHouse, own: FurnishedHouse) => Promise<unknown>;

/** The calls of one part of the house: those about things of another house, and those about one's own. */
export type Calls = { foreign: Record<string, Call | Call[]>; own: Record<string, Call> };

const state = { kind: "paused" as const, note: "", since: "2026-11-20" };
const table = { kind: "conversation" as const, present: [] };
const given = () => ({ answerId: newId(), text: "Et svar", saidBy: "" });
const ownItem = { kind: "question" as const, da: "Hvem låser?", moreDa: "", en: "", moreEn: "" };

/** Every server function that is told which thing it is about, called with things of another house. */
export const foreignCalls: Record<string, Call | Call[]> = {
  ...sheetCalls.foreign,
  ...useCalls.foreign,
  ...groupCalls.foreign,
  ...observationCalls.foreign,
  ...personaCalls.foreign,
  ...ideaCalls.foreign,
  ...partnerCalls.foreign,
  ...attemptCalls.foreign,
  ...campaignCalls.foreign,
  ...letterCalls.foreign,
  ...exchangeCalls.foreign,
  ...agreementCalls.foreign,
  ...taskCalls.foreign,
  ...minutesCalls.foreign,
  ...tablePersonaCalls.foreign,
  ...betweenCalls.foreign,
  ...boardCalls.foreign,
  ...dateCalls.foreign,
  ...meetingCalls.foreign,
  ...promptCalls.foreign,
  ...pathCalls.foreign,
  ...pictureCalls.foreign,
  withdrawInvitation: (member, { invitationId }) => withdrawInvitation(member, invitationId),
  changeRole: (member, { colleague }) => members.changeRole(member, colleague.id, "leader"),
  endMembership: (member, { colleague }) => members.endMembership(member, colleague.id),
  resumeMembership: (member, { former }) => members.resumeMembership(member, former.id),
  findFormer: (member, { former }) => members.findFormer(member, former.id),
  restore: (member, { removedId }) => restore(member, removedId),
  findRemoved: (member, { removedId }) => findRemoved(member, removedId),

  saveBranch: (member, { branchId }) => organisation.saveBranch(member, branchExample, branchId),
  removeBranch: (member, { branchId }) => organisation.removeBranch(member, branchId),
  saveStrategy: (member, { strategyId }) => organisation.saveStrategy(member, strategyExample, strategyId),
  removeStrategy: (member, { strategyId }) => organisation.removeStrategy(member, strategyId),

  findEngagement: (member, { engagementId }) => engagements.findEngagement(member, engagementId),
  saveEngagement: [
    (member, { engagementId }) => engagements.saveEngagement(member, engagementId, engagementExample),
    (member, { strategyId }, { engagementId }) =>
      engagements.saveEngagement(member, engagementId, { ...engagementExample, strategyIds: [strategyId] }),
    (member, { colleague }, { engagementId }) =>
      engagements.saveEngagement(member, engagementId, { ...engagementExample, teamIds: [colleague.id] }),
    (member, { colleague }, { engagementId }) =>
      engagements.saveEngagement(member, engagementId, { ...engagementExample, coordinatorId: colleague.id }),
  ],
  setState: (member, { engagementId }) => engagements.setState(member, engagementId, state),
  listStates: (member, { engagementId }) => engagements.listStates(member, engagementId),
  removeEngagement: (member, { engagementId }) => engagements.removeEngagement(member, engagementId),

  readChecklist: (member, { engagementId }) => checklist.readChecklist(member, engagementId, "1"),
  readAllChecklists: (member, { engagementId }) => checklist.readAllChecklists(member, engagementId),
  tick: [
    (member, { engagementId }) => checklist.tick(member, engagementId, "1.h2", true),
    (member, { engagementId }) => checklist.tick(member, engagementId, "1.h1", false),
  ],
  addLine: (member, { engagementId }) => checklist.addLine(member, engagementId, "1", "Køb kaffe"),
  removeLine: [
    (member, { engagementId, lineId }) => checklist.removeLine(member, engagementId, lineId),
    (member, { lineId }, { engagementId }) => checklist.removeLine(member, engagementId, lineId),
  ],
  noteVisit: [
    (member, { engagementId }) => checklist.noteVisit(member, engagementId, "1"),
    (member, { engagementId }) => checklist.noteVisit(member, engagementId, "4"),
  ],
  saveOwnItem: (member, { ownItemId }) => content.saveOwnItem(member, "1", ownItem, ownItemId),
  removeOwnItem: (member, { ownItemId }) => content.removeOwnItem(member, ownItemId),

  decide: (member, { engagementId }) => decisions.decide(member, engagementId, decisionExample),
  listDecisions: (member, { engagementId }) => decisions.listDecisions(member, engagementId),
  chooseWays: (member, { engagementId }) => decisions.chooseWays(member, engagementId, wayChoiceExample),
  listWayChoices: (member, { engagementId }) => decisions.listWayChoices(member, engagementId),
  readPath: (member, { engagementId }) => readPath(member, engagementId),
  readPaths: (member, { engagementId }) => readPaths(member, [engagementId]),

  beginRound: (member, { engagementId }) => rounds.beginRound(member, engagementId, "1", table),
  findRound: [
    (member, { engagementId, roundId }) => rounds.findRound(member, engagementId, roundId),
    (member, { roundId }, { engagementId }) => rounds.findRound(member, engagementId, roundId),
  ],
  listRounds: (member, { engagementId }) => rounds.listRounds(member, engagementId),
  addAnswer: (member, { roundId }) => rounds.addAnswer(member, roundId, "1.q1", given()),
  changeAnswer: [
    (member, { roundId, answerId }) => rounds.changeAnswer(member, roundId, answerId, "Ændret"),
    (member, { answerId }, { roundId }) => rounds.changeAnswer(member, roundId, answerId, "Ændret"),
  ],
  markNugget: (member, { roundId, answerId }) => rounds.markNugget(member, roundId, answerId, true),
  removeAnswer: (member, { roundId, answerId }) => rounds.removeAnswer(member, roundId, answerId),
  agree: (member, { roundId }) => rounds.agree(member, roundId, "1.q1", "Vi gør det"),
  setSilence: (member, { roundId }) => rounds.setSilence(member, roundId, new Date()),
  endRound: (member, { roundId }) => rounds.endRound(member, roundId),
  setPresent: (member, { roundId }) => rounds.setPresent(member, roundId, ["Ingen"]),
  answerAlone: (member, { engagementId }) => answerAlone(member, engagementId, "1", "1.q1", given()),
  takePart: [
    (member, { engagementId, roundId }) =>
      takePart(member, { engagementId, roundId, number: 1, apart: false }, asking("silence")),
    (member, { roundId }, { engagementId }) =>
      takePart(member, { engagementId, roundId, number: 1, apart: false }, asking("finish")),
  ],

  findCommunity: (member, { communityId }) => communities.findCommunity(member, communityId),
  saveCommunity: [
    (member, { communityId }) => communities.saveCommunity(member, communityExample, communityId),
    (member, { branchId }) =>
      communities.saveCommunity(member, { ...communityExample, nearestBranchId: branchId }),
  ],
  removeCommunity: (member, { communityId }) => communities.removeCommunity(member, communityId),
  listFigures: (member, { communityId }) => figures.listFigures(member, communityId),
  typeFigure: (member, { communityId }) => figures.typeFigure(member, communityId, figureExample),
  fetchFromStatbank: (member, { communityId }) => figures.fetchFromStatbank(member, communityId, town),
  removeFigure: [
    (member, { communityId, figureId }) => figures.removeFigure(member, communityId, figureId),
    (member, { figureId }, { communityId }) => figures.removeFigure(member, communityId, figureId),
  ],
  listRegisters: (member, { communityId }) => registers.listRegisters(member, communityId),
  saveRegisterEntry: [
    (member, { communityId }) => registers.saveRegisterEntry(member, communityId, registerExample),
    (member, { registerEntryId }, { communityId }) =>
      registers.saveRegisterEntry(member, communityId, registerExample, registerEntryId),
  ],
  removeRegisterEntry: [
    (member, { communityId, registerEntryId }) =>
      registers.removeRegisterEntry(member, communityId, registerEntryId),
    (member, { registerEntryId }, { communityId }) =>
      registers.removeRegisterEntry(member, communityId, registerEntryId),
  ],
  listShares: (member, { communityId }) => shares.listShares(member, communityId),
  shareCommunity: (member, { communityId }) => shares.shareCommunity(member, communityId),
  endShare: [
    (member, { communityId, shareId }) => shares.endShare(member, communityId, shareId),
    (member, { shareId }, { communityId }) => shares.endShare(member, communityId, shareId),
  ],

  readLogbook: (member, { engagementId }) => readLogbook(member, engagementId),
  saveEntry: [
    (member, { engagementId }) => saveEntry(member, engagementId, entryExample),
    (member, { entryId }, { engagementId }) => saveEntry(member, engagementId, entryExample, entryId),
  ],
  removeEntry: [
    (member, { engagementId, entryId }) => removeEntry(member, engagementId, entryId),
    (member, { entryId }, { engagementId }) => removeEntry(member, engagementId, entryId),
  ],
};

/**
 * Every server function that is about one's own house. Where it can be told an id in passing, it is told one of
 * another house.
 */
export const ownCalls: Record<string, Call> = {
  ...sheetCalls.own,
  ...useCalls.own,
  ...groupCalls.own,
  ...observationCalls.own,
  ...personaCalls.own,
  ...ideaCalls.own,
  ...partnerCalls.own,
  ...attemptCalls.own,
  ...campaignCalls.own,
  ...letterCalls.own,
  ...exchangeCalls.own,
  ...agreementCalls.own,
  ...taskCalls.own,
  ...minutesCalls.own,
  ...tablePersonaCalls.own,
  ...betweenCalls.own,
  ...boardCalls.own,
  ...dateCalls.own,
  ...meetingCalls.own,
  ...pathCalls.own,
  ...pictureCalls.own,
  readAudit: (member, { auditId }) => readAudit(member, { before: auditId }),
  invite: (member, { colleague }) => invite(member, { email: colleague.email, name: "", role: "employee" }),
  listInvitations,
  listColleagues: members.listColleagues,
  changeOwnSettings: (member) =>
    members.changeOwnSettings(member, { name: "Karen", title: "leder", language: "da", look: "dark" }),
  ownTitle: members.ownTitle,
  readOrganisation,
  renameOrganisation: (member) => renameOrganisation(member, { name: "Omdøbt", municipalityCode: null }),
  listRemoved,
  readOverviewOfDay,
  listCommunities: communities.listCommunities,
  searchAreas: (member) => statbank.searchAreas(member, "nørre", undefined),
  fetchFigures: (member) => statbank.fetchFigures(member, town),
  knownArea: (member) => statbank.knownArea(member, town.level, town.code, town.name),
  listBranches: organisation.listBranches,
  listStrategies: organisation.listStrategies,
  listEngagements: (member) => engagements.listEngagements(member),
  beginEngagement: (member) => engagements.beginEngagement(member, newEngagementExample),
  readGuide: (member) => content.readGuide(member),
  readWholeGuide: (member) => content.readWholeGuide(member, "da"),
  readStation: (member) => content.readStation(member, "1"),
  listOwnItems: (member) => content.listOwnItems(member, "1"),
  rewordContent: (member) => content.rewordContent(member, "1.q1", "da", { text: "Omformuleret", more: "" }),
  hideContent: (member) => content.hideContent(member, "1.q2", true),
  restoreContent: (member) => content.restoreContent(member, "1"),
  listOpenSentences: rounds.listOpenSentences,
  // Last, for what they are told stands in one's own log and list afterwards.
  note: (member, { engagementId }) => note(member, "printed", "document", engagementId),
  remove: (member, { entryId }) => remove(member, "logbook-entry", entryId, "Et andet hus' indlæg"),
};

function asking(wish: string): FormData {
  const form = new FormData();
  form.set("do", wish);
  return form;
}
