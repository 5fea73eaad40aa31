import { note } from "#domains/access/audit.server.ts";
import type { Member } from "#domains/access/member.ts";
import { beginEngagement, touch } from "#domains/engagement/engagements.server.ts";
import { chooseWays } from "#domains/guide/decisions.server.ts";
import { inOrganisation } from "#platform/database/database.server.ts";
import { today } from "#ui/dates.ts";
import type { AnswerFields, Becoming } from "./idea.ts";
import { sendAnswer } from "./idea-answers.server.ts";
import { standing, takeStep } from "./idea-step.server.ts";
import { findIdea } from "./ideas.server.ts";

/**
 * Makes a forløb of an idea (V3A): begun by the member, with way 3A chosen and the idea as the reason. Once however
 * often it is sent. The id of the forløb; undefined when the idea is not there.
 */
export async function becomeEngagement(
  member: Member,
  ideaId: string,
  { reason, people, ...fields }: Becoming,
): Promise<string | undefined> {
  return inOrganisation(member.organisationId, async (db) => {
    const before = await standing(db, ideaId);
    if (!before) return undefined;
    const engagementId = await beginEngagement(member, fields);
    const chosen = await chooseWays(member, engagementId, {
      ways: ["3a"],
      reason,
      people,
      chosenOn: today(),
      // One and the same form makes one choice: the id of the forløb is as good a name for it as any.
      sentAs: engagementId,
    });
    if (!chosen) return undefined;
    if (before.engagementId === engagementId) return engagementId;
    await takeStep(db, member.id, ideaId, { kind: "became", engagementId });
    await note(member, "changed", "idea", ideaId);
    return engagementId;
  });
}

/** Lets an idea join a forløb that is there already. False when either is not. */
export async function joinEngagement(
  member: Member,
  ideaId: string,
  { engagementId, note: words }: { engagementId: string; note: string },
): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    if (!(await standing(db, ideaId)) || !(await touch(db, engagementId))) return false;
    await takeStep(db, member.id, ideaId, { kind: "joined", note: words, engagementId });
    await note(member, "changed", "idea", ideaId);
    return true;
  });
}

/** Declines an idea with an answer, so that nobody is declined without a word. False when it is not there. */
export async function declineIdea(member: Member, ideaId: string, answer: AnswerFields): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const before = await standing(db, ideaId);
    if (!before || !(await sendAnswer(member, ideaId, answer))) return false;
    if (before.state !== "declined") await takeStep(db, member.id, ideaId, { kind: "declined" });
    await note(member, "changed", "idea", ideaId);
    return true;
  });
}

/** Lets an idea rest that nobody wrote to us; there is nobody to tell. False when it is not there, or somebody waits. */
export function letRest(member: Member, ideaId: string): Promise<boolean> {
  return inOrganisation(member.organisationId, async () => {
    if (!(await findIdea(member, ideaId))?.isHeard) return false;
    return turnTo(member, ideaId, "declined");
  });
}

/** Sets an idea aside as spam; after thirty days it is thrown away. False when it is not there. */
export function markSpam(member: Member, ideaId: string): Promise<boolean> {
  return turnTo(member, ideaId, "spam");
}

/** Takes an idea up again that was set aside or put away. False when it is not there. */
export function takeUpAgain(member: Member, ideaId: string): Promise<boolean> {
  return turnTo(member, ideaId, "new");
}

async function turnTo(member: Member, ideaId: string, kind: "spam" | "new" | "declined"): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const before = await standing(db, ideaId);
    if (!before) return false;
    if (before.state !== kind) await takeStep(db, member.id, ideaId, { kind });
    await note(member, "changed", "idea", ideaId);
    return true;
  });
}
