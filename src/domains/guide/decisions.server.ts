import { and, desc, eq } from "drizzle-orm";
import { note } from "#domains/access/audit.server.ts";
import type { Member } from "#domains/access/member.ts";
import { memberName } from "#domains/access/members.server.ts";
import { touch } from "#domains/engagement/engagements.server.ts";
import { askOrganisation, inOrganisation } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { decision, wayChoice } from "./decision.table.ts";
import type { DecisionFields, Outcome, WayChoiceFields } from "./decision.ts";
import type { Station, Way } from "./station.ts";

export type Decision = {
  id: string;
  station: Station;
  outcome: Outcome;
  decided: string;
  reason: string;
  people: string;
  decidedOn: string;
  recordedAt: Date;
  by: string;
};

/** Records a decision, once however often it is sent; those made before stay (A4). False when the forløb is not there. */
export async function decide(
  member: Member,
  engagementId: string,
  { sentAs: id = newId(), ...made }: DecisionFields,
): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    if (!(await touch(db, engagementId))) return false;
    const recorded = await db
      .insert(decision)
      .values({ id, engagementId, recordedBy: member.id, ...made })
      .onConflictDoNothing()
      .returning({ id: decision.id });
    if (recorded[0]) await note(member, "decided", "decision", id);
    return true;
  });
}

/** The decisions of a forløb, newest first; of one station if one is named. */
export function listDecisions(member: Member, engagementId: string, station?: Station): Promise<Decision[]> {
  return askOrganisation(member.organisationId, (db) =>
    db
      .select({
        id: decision.id,
        station: decision.station,
        outcome: decision.outcome,
        decided: decision.decided,
        reason: decision.reason,
        people: decision.people,
        decidedOn: decision.decidedOn,
        recordedAt: decision.recordedAt,
        by: memberName(decision.recordedBy),
      })
      .from(decision)
      .where(
        and(eq(decision.engagementId, engagementId), station ? eq(decision.station, station) : undefined),
      )
      .orderBy(desc(decision.decidedOn), desc(decision.recordedAt)),
  );
}

export type WayChoice = {
  id: string;
  ways: Way[];
  reason: string;
  people: string;
  chosenOn: string;
  recordedAt: Date;
  by: string;
};

/** Records which ways are taken from now on, with the reason; earlier choices stay (A3b). */
export async function chooseWays(
  member: Member,
  engagementId: string,
  { sentAs: id = newId(), ...chosen }: WayChoiceFields,
): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    if (!(await touch(db, engagementId))) return false;
    const recorded = await db
      .insert(wayChoice)
      .values({ id, engagementId, recordedBy: member.id, ...chosen })
      .onConflictDoNothing()
      .returning({ id: wayChoice.id });
    if (recorded[0]) await note(member, "chose", "way-choice", id);
    return true;
  });
}

/** The choices of way, newest first; the first is the one that counts. */
export function listWayChoices(member: Member, engagementId: string): Promise<WayChoice[]> {
  return askOrganisation(member.organisationId, (db) =>
    db
      .select({
        id: wayChoice.id,
        ways: wayChoice.ways,
        reason: wayChoice.reason,
        people: wayChoice.people,
        chosenOn: wayChoice.chosenOn,
        recordedAt: wayChoice.recordedAt,
        by: memberName(wayChoice.recordedBy),
      })
      .from(wayChoice)
      .where(eq(wayChoice.engagementId, engagementId))
      .orderBy(desc(wayChoice.recordedAt), desc(wayChoice.id)),
  );
}
