import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { readAudit } from "#domains/access/audit.server.ts";
import type { Administrator, Member } from "#domains/access/member.ts";
import { colleagueExample } from "#domains/access/opening.example.ts";
import { newEngagementExample } from "#domains/engagement/engagement.example.ts";
import { beginEngagement, removeEngagement } from "#domains/engagement/engagements.server.ts";
import { newId } from "#platform/database/id.ts";
import { openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { openHouse, welcome } from "../../../tests/support/houses.ts";
import { decisionExample, wayChoiceExample } from "./decision.example.ts";
import { decisionSchema, wayChoiceSchema } from "./decision.ts";
import { chooseWays, decide, listDecisions, listWayChoices } from "./decisions.server.ts";
import { readPath } from "./path.server.ts";

let database: TestDatabase;
let karen: Administrator;
let aase: Member;
let engagementId: string;
beforeAll(async () => {
  database = await openTestDatabase();
  karen = await openHouse();
  aase = await welcome(karen, colleagueExample);
});
beforeEach(async () => {
  engagementId = await beginEngagement(karen, newEngagementExample);
});
afterAll(() => database.close());

describe("a decision", () => {
  test("is kept with its reasons, the people and the day, and who wrote it down", async () => {
    expect(await decide(aase, engagementId, decisionExample)).toBe(true);
    expect(await listDecisions(karen, engagementId)).toMatchObject([{ ...decisionExample, by: aase.name }]);
  });

  test("can be made again, and those before it stay, newest day first", async () => {
    await decide(karen, engagementId, { ...decisionExample, outcome: "not-now", decidedOn: "2026-09-01" });
    await decide(karen, engagementId, { ...decisionExample, outcome: "go", decidedOn: "2026-11-16" });
    await decide(karen, engagementId, {
      ...decisionExample,
      station: "2",
      outcome: "other",
      decidedOn: "2026-10-01",
    });
    const outcomes = async (station?: "1" | "2") =>
      (await listDecisions(karen, engagementId, station)).map((made) => made.outcome);
    expect(await outcomes()).toEqual(["go", "other", "not-now"]);
    expect(await outcomes("1")).toEqual(["go", "not-now"]);
    expect((await readPath(karen, engagementId))[0]).toMatchObject({
      state: "done",
      decision: { outcome: "go", decidedOn: "2026-11-16" },
    });
  });

  test("is kept once when its form is sent twice", async () => {
    const sentAs = newId();
    await Promise.all([1, 2].map(() => decide(karen, engagementId, { ...decisionExample, sentAs })));
    expect(await listDecisions(karen, engagementId)).toHaveLength(1);
    expect((await readAudit(karen)).filter((line) => line.thingId === sentAs)).toHaveLength(1);
  });

  test("says what it was when it was none of the usual", () => {
    const other = { ...decisionExample, outcome: "other" };
    expect(decisionSchema.safeParse(other).success).toBe(true);
    expect(decisionSchema.safeParse({ ...other, decided: " " }).success).toBe(false);
    expect(decisionSchema.safeParse({ ...decisionExample, decided: "" }).success).toBe(true);
    for (const missing of ["reason", "people", "decidedOn"]) {
      expect(decisionSchema.safeParse({ ...decisionExample, [missing]: "" }).success).toBe(false);
    }
  });
});

describe("the choice of a way", () => {
  test("can be made again, with those before it kept; the newest counts", async () => {
    expect(await chosen()).toEqual([]);
    expect(await chooseWays(karen, engagementId, wayChoiceExample)).toBe(true);
    expect(await chosen()).toEqual(["3b"]);
    const other = {
      ...wayChoiceExample,
      ways: ["3a" as const, "3c" as const],
      reason: "De vil selv",
      chosenOn: "2026-11-10",
    };
    expect(await chooseWays(aase, engagementId, other)).toBe(true);
    expect(await chosen()).toEqual(["3a", "3c"]);
    expect(await listWayChoices(karen, engagementId)).toMatchObject([
      { ...other, by: aase.name },
      { ...wayChoiceExample, by: karen.name },
    ]);
  });

  test("is of at least one way there is, with a reason, people and a day", () => {
    for (const wrong of [
      { ways: [] },
      { ways: ["1"] },
      { reason: "" },
      { people: " " },
      { chosenOn: "i går" },
    ]) {
      expect(wayChoiceSchema.safeParse({ ...wayChoiceExample, ...wrong }).success).toBe(false);
    }
  });

  async function chosen() {
    return (await readPath(karen, engagementId))
      .filter((stop) => stop.chosen && stop.station.startsWith("3"))
      .map((stop) => stop.station);
  }
});

test("nothing is decided or chosen in a forløb that is not there", async () => {
  await removeEngagement(karen, engagementId);
  for (const nowhere of [engagementId, newId()]) {
    expect(await decide(karen, nowhere, decisionExample)).toBe(false);
    expect(await chooseWays(karen, nowhere, wayChoiceExample)).toBe(false);
    expect(await listDecisions(karen, nowhere)).toEqual([]);
  }
});

test("the log tells who decided and who chose, and not what", async () => {
  await decide(karen, engagementId, decisionExample);
  await chooseWays(aase, engagementId, wayChoiceExample);
  const lines = (await readAudit(karen)).slice(0, 2);
  expect(lines).toMatchObject([
    { memberName: "Åse Mørk", act: "chose", thing: "way-choice" },
    { memberName: "Karen Juhl", act: "decided", thing: "decision" },
  ]);
  expect(JSON.stringify(lines)).not.toMatch(/hallen|Anja/);
});
