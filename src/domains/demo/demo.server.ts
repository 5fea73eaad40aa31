import { and, inArray, isNull, sql } from "drizzle-orm";
import { member } from "#domains/access/member.table.ts";
import type { Role } from "#domains/access/member.ts";
import { accountOf } from "#domains/access/sign-in.server.ts";
import type { DemoPerson } from "#domains/access/visitor.ts";
import { askGate, inGate, inOrganisation } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { makeAgreements } from "./agreements.server.ts";
import { makeAttempts } from "./attempts.server.ts";
import { makeBetween } from "./between.server.ts";
import { makeBoards } from "./boards.server.ts";
import { makeCampaigns } from "./campaigns.server.ts";
import { makeDates } from "./dates.server.ts";
import { makeExchanges } from "./exchange.server.ts";
import { makeIdeas } from "./ideas.server.ts";
import { makeInsights } from "./insights.server.ts";
import { makeLetters } from "./letters.server.ts";
import { entrances, type PersonKey, people } from "./library.example.ts";
import { makeLibrary } from "./library.server.ts";
import { makeMeetings } from "./meetings.server.ts";
import { makeObservations } from "./observations.server.ts";
import { makeOutings } from "./outings.server.ts";
import { makePartners } from "./partners.server.ts";
import { makePersonas } from "./personas.server.ts";
import { makePictures } from "./pictures.server.ts";
import { makePlaces } from "./places.server.ts";
import { stories } from "./stories.example.ts";
import { tellStory } from "./story.server.ts";
import { makeTargetGroups } from "./target-groups.server.ts";
import { makeTasks } from "./tasks.server.ts";
import { makeTies } from "./ties.server.ts";

/**
 * Fills an empty database with an invented library, seen from `now`. Does nothing when any organisation is there
 * already. It is there whole or not at all; accounts left over from a start that was cut short are found again.
 */
export async function seedDemo(now = new Date()): Promise<void> {
  if (await isInUse()) return;
  const accountIds = await makeAccounts();
  const organisationId = newId();
  await inOrganisation(organisationId, async (db) => {
    // Two programs may start at once. The second waits here, and then finds the library made.
    await db.execute(sql`select pg_advisory_xact_lock(${demoLock})`);
    if (await isInUse()) return;
    const stage = await makeLibrary(db, organisationId, accountIds, now);
    for (const story of stories) await tellStory(db, story, stage);
    await makePlaces(db, stage.memberIds.mette, now);
    const targetGroupIds = await makeTargetGroups(db, stage);
    const observationIds = await makeObservations(db, stage.memberIds, targetGroupIds, now);
    await makeInsights(db, stage, targetGroupIds, observationIds);
    await makePersonas(db, stage, targetGroupIds, observationIds);
    await makeIdeas(db, stage);
    await makePartners(db, stage, targetGroupIds);
    await makeCampaigns(db, stage);
    await makeOutings(db, stage);
    await makeAgreements(db, stage);
    await makeTasks(db, stage);
    await makeAttempts(db, stage);
    await makeLetters(db, stage);
    await makeExchanges(db, stage, targetGroupIds);
    await makeTies(db, stage);
    const meetings = await makeMeetings(db, stage);
    await makeBoards(db, stage, meetings);
    await makePictures(db, stage, meetings);
    await makeDates(db, stage);
    await makeBetween(db, stage, meetings);
  });
}

/**
 * Those one can enter the demo as, with a Danish sentence each of who they are. Only who is a member still: where
 * the database held another library before `--demo`, there is nobody.
 */
export async function demoPeople(): Promise<(DemoPerson & { role: Role })[]> {
  const emails = entrances.map(({ person }) => people[person].email);
  const here = await inGate((db) =>
    db
      .select({ name: member.name, title: member.title, role: member.role, email: member.email })
      .from(member)
      .where(and(inArray(member.email, emails), isNull(member.endedAt))),
  );
  return entrances.flatMap(({ person, line }) => {
    const found = here.find(({ email }) => email === people[person].email);
    return found ? [{ ...found, title: found.title ?? "", line }] : [];
  });
}

/** The number the program's starts agree on; the migrations hold the one before it. */
const demoLock = 7_263_452;

async function isInUse(): Promise<boolean> {
  const [anyone] = await askGate({ text: "select 1 from organisation limit 1" });
  return anyone !== undefined;
}

async function makeAccounts(): Promise<Record<PersonKey, string>> {
  const made: Partial<Record<PersonKey, string>> = {};
  for (const key of Object.keys(people) as PersonKey[]) {
    made[key] = await accountOf(people[key].email, people[key].name);
  }
  return made as Record<PersonKey, string>;
}
