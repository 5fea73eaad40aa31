import { readAudit } from "#domains/access/audit.server.ts";
import { invite } from "#domains/access/invitation.server.ts";
import type { Administrator, Member } from "#domains/access/member.ts";
import { endMembership } from "#domains/access/members.server.ts";
import { saveCommunity } from "#domains/community/communities.server.ts";
import { communityExample, figureExample, registerExample } from "#domains/community/community.example.ts";
import { listFigures, typeFigure } from "#domains/community/figures.server.ts";
import { listRegisters, saveRegisterEntry } from "#domains/community/registers.server.ts";
import { listShares, shareCommunity } from "#domains/community/shares.server.ts";
import { searchAreas } from "#domains/community/statbank.server.ts";
import { engagementExample } from "#domains/engagement/engagement.example.ts";
import { beginEngagement, saveEngagement, setState } from "#domains/engagement/engagements.server.ts";
import { addLine, noteVisit, readChecklist, tick } from "#domains/guide/checklist.server.ts";
import { listOwnItems, rewordContent, saveOwnItem } from "#domains/guide/content.server.ts";
import { decisionExample, wayChoiceExample } from "#domains/guide/decision.example.ts";
import { chooseWays, decide } from "#domains/guide/decisions.server.ts";
import { addAnswer, agree, beginRound } from "#domains/guide/rounds.server.ts";
import { readLogbook, removeEntry, saveEntry } from "#domains/logbook/logbook.server.ts";
import {
  listBranches,
  listStrategies,
  saveBranch,
  saveStrategy,
} from "#domains/organisation/organisation.server.ts";
import { newId } from "#platform/database/id.ts";
import { type FurnishedAgreement, furnishAgreement } from "./furnished-agreements.ts";
import { type FurnishedAttempt, furnishAttempt } from "./furnished-attempts.ts";
import { type FurnishedBetween, furnishBetween } from "./furnished-between.ts";
import { type FurnishedBoard, furnishBoard } from "./furnished-boards.ts";
import { type FurnishedCampaign, furnishCampaign } from "./furnished-campaigns.ts";
import { type FurnishedDate, furnishDate } from "./furnished-dates.ts";
import { type FurnishedExchange, furnishExchange } from "./furnished-exchange.ts";
import { type FurnishedGroup, furnishGroup } from "./furnished-groups.ts";
import { type FurnishedIdea, furnishIdea } from "./furnished-ideas.ts";
import { type FurnishedLetter, furnishLetter } from "./furnished-letters.ts";
import { type FurnishedMeeting, furnishMeeting } from "./furnished-meetings.ts";
import { type FurnishedMinutes, furnishMinutes } from "./furnished-minutes.ts";
import { type FurnishedObservation, furnishObservation } from "./furnished-observations.ts";
import { type FurnishedPartner, furnishPartner } from "./furnished-partners.ts";
import { type FurnishedPath, furnishPath } from "./furnished-paths.ts";
import { type FurnishedPersona, furnishPersona } from "./furnished-personas.ts";
import { type FurnishedPicture, furnishPicture } from "./furnished-pictures.ts";
import { type FurnishedPrompt, furnishPrompt } from "./furnished-prompts.ts";
import { type FurnishedSheet, furnishSheet } from "./furnished-sheets.ts";
import { type FurnishedTablePersona, furnishTablePersona } from "./furnished-table-persona.ts";
import { type FurnishedTask, furnishTask } from "./furnished-tasks.ts";
import { type FurnishedUse, furnishUse } from "./furnished-use.ts";
import { openHouse, welcome } from "./houses.ts";
import { standInForStatbank } from "./statbank.ts";

/** A library with something of everything in it, and where to find it. */
export type FurnishedHouse = Partial<Additions> & {
  administrator: Administrator;
  colleague: Member;
  former: Member;
  invitationId: string;
  branchId: string;
  strategyId: string;
  engagementId: string;
  roundId: string;
  answerId: string;
  ownItemId: string;
  lineId: string;
  entryId: string;
  /** A logbook entry that has been taken away. */
  removedId: string;
  auditId: string;
  communityId: string;
  figureId: string;
  registerEntryId: string;
  shareId: string;
};

/** What the later parts of the product add; each knows the house as it was furnished before it. */
type Additions = FurnishedSheet &
  FurnishedUse &
  FurnishedGroup &
  FurnishedObservation &
  FurnishedPersona &
  FurnishedIdea &
  FurnishedPartner &
  FurnishedAttempt &
  FurnishedCampaign &
  FurnishedLetter &
  FurnishedExchange &
  FurnishedAgreement &
  FurnishedTask &
  FurnishedMinutes &
  FurnishedBetween &
  FurnishedBoard &
  FurnishedDate &
  FurnishedMeeting &
  FurnishedTablePersona &
  FurnishedPrompt &
  FurnishedPath &
  FurnishedPicture;

/** Opens a library in which every text names the place, so that a word of it is known wherever it turns up. */
export async function furnishHouse(place: string): Promise<FurnishedHouse> {
  const email = (who: string) => `${who}@${place.toLowerCase()}.example`;
  const person = (name: string) => ({ name: `${name} fra ${place}`, email: email(name.toLowerCase()) });
  const administrator = await openHouse({ ...person("Karen"), organisationName: `${place} Bibliotek` });
  const colleague = await welcome(administrator, person("Bo"));
  const former = await welcome(administrator, person("Per"));
  await endMembership(administrator, former.id);
  const invited = await invite(administrator, { ...person("Ida"), role: "employee" });

  await saveBranch(administrator, { name: `Filialen i ${place}`, kind: "library", place });
  await saveStrategy(administrator, { name: `Strategien for ${place}`, note: `Kun for ${place}` });
  await rewordContent(administrator, "1.q1", "da", { text: `Hvem savner noget i ${place}?`, more: "" });
  const own = { da: `Hvem har nøglen i ${place}?`, moreDa: "", en: "", moreEn: "" };
  await saveOwnItem(administrator, "1", { kind: "question", ...own });

  const told = {
    ...engagementExample,
    name: `Fredagsmad i ${place}`,
    question: `Hvad mangler ${place}?`,
    places: [place],
  };
  const engagementId = await beginEngagement(administrator, told);
  const strategyId = idOf(await listStrategies(administrator));
  await saveEngagement(administrator, engagementId, {
    ...told,
    strategyIds: [strategyId],
    coordinatorId: administrator.id,
    teamIds: [colleague.id],
  });
  await setState(administrator, engagementId, {
    kind: "waiting",
    note: `hallen i ${place}`,
    since: "2026-11-02",
  });
  await noteVisit(administrator, engagementId, "1");
  await addLine(administrator, engagementId, "1", `Ring til ${place}`);
  await tick(administrator, engagementId, "1.h1", true);

  const table = { kind: "conversation" as const, present: [`Anja fra ${place}`] };
  const roundId = (await beginRound(administrator, engagementId, "1", table)) ?? "";
  const answerId = newId();
  await addAnswer(administrator, roundId, "1.q1", {
    answerId,
    text: `De mangler ${place}`,
    saidBy: `Anja fra ${place}`,
  });
  await addAnswer(administrator, roundId, "1.q2", { answerId: newId(), text: `Folk i ${place}`, saidBy: "" });
  await agree(administrator, roundId, "1.q1", `Vi tager til ${place}`);
  await decide(administrator, engagementId, {
    ...decisionExample,
    decided: `Ja til ${place}`,
    reason: `Fordi ${place}`,
  });
  await chooseWays(administrator, engagementId, { ...wayChoiceExample, reason: `Fordi ${place}` });

  const communityId =
    (await saveCommunity(administrator, { ...communityExample, name: place, notes: `Hallen i ${place}` })) ??
    "";
  await typeFigure(administrator, communityId, { ...figureExample, source: `opslaget i ${place}` });
  await saveRegisterEntry(administrator, communityId, { ...registerExample, name: `Hallen i ${place}` });
  await shareCommunity(administrator, communityId);
  standInForStatbank();
  await searchAreas(administrator, place, undefined);

  await saveEntry(administrator, engagementId, { day: "2026-11-12", text: `Regn i ${place}` });
  const removedId = idOf(await readLogbook(administrator, engagementId));
  await removeEntry(administrator, engagementId, removedId);
  await saveEntry(administrator, engagementId, { day: "2026-11-13", text: `Sol i ${place}` });
  const furnished: FurnishedHouse = {
    administrator,
    colleague,
    former,
    invitationId: "invitationId" in invited ? invited.invitationId : "",
    branchId: idOf(await listBranches(administrator)),
    strategyId,
    engagementId,
    roundId,
    answerId,
    ownItemId: idOf(await listOwnItems(administrator, "1")),
    lineId: idOf((await readChecklist(administrator, engagementId, "1")).lines),
    entryId: idOf(await readLogbook(administrator, engagementId)),
    removedId,
    auditId: idOf(await readAudit(administrator)),
    communityId,
    figureId: idOf(await listFigures(administrator, communityId)),
    registerEntryId: idOf(await listRegisters(administrator, communityId)),
    shareId: idOf(await listShares(administrator, communityId)),
  };
  for (const furnish of [
    furnishSheet,
    furnishUse,
    furnishGroup,
    furnishObservation,
    furnishPersona,
    furnishIdea,
    furnishPartner,
    furnishAttempt,
    furnishCampaign,
    furnishLetter,
    furnishExchange,
    furnishAgreement,
    furnishTask,
    furnishMeeting,
    furnishDate,
    furnishBoard,
    furnishMinutes,
    furnishTablePersona,
    furnishBetween,
    furnishPath,
    furnishPicture,
    furnishPrompt,
  ])
    Object.assign(furnished, await furnish(place, furnished));
  return furnished;
}

function idOf(things: readonly { id: string }[]): string {
  const [first] = things;
  if (!first) throw new Error("The house is not furnished");
  return first.id;
}
