import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Administrator, Member } from "#domains/access/member.ts";
import { colleagueExample } from "#domains/access/opening.example.ts";
import { restore } from "#domains/access/removal.server.ts";
import { newEngagementExample } from "#domains/engagement/engagement.example.ts";
import {
  beginEngagement,
  listEngagements,
  removeEngagement,
} from "#domains/engagement/engagements.server.ts";
import { newId } from "#platform/database/id.ts";
import { asOwner, openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { openHouse, welcome } from "../../../tests/support/houses.ts";
import {
  addLine,
  noteVisit,
  readAllChecklists,
  readChecklist,
  removeLine,
  tick,
} from "./checklist.server.ts";
import { readPath } from "./path.server.ts";
import { whereItStands } from "./path.ts";

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

describe("a thing to do", () => {
  test("is ticked by whoever was first, and can be opened again", async () => {
    expect(await tick(aase, engagementId, "1.h1", true)).toBe(true);
    expect(await tick(karen, engagementId, "1.h1", true)).toBe(true);
    expect((await readChecklist(karen, engagementId, "1")).ticks).toMatchObject([
      { itemKey: "1.h1", by: aase.name, at: expect.any(Date) },
    ]);
    expect(await tick(karen, engagementId, "1.h1", false)).toBe(true);
    expect((await readChecklist(karen, engagementId, "1")).ticks).toEqual([]);
  });

  test("of the forløb's own stands at its station in the order it was added, and can be ticked", async () => {
    await addLine(karen, engagementId, "1", "Ring til hallen");
    await addLine(karen, engagementId, "1", "Køb kaffe");
    await addLine(karen, engagementId, "2", "Tag cyklen");
    const { lines } = await readChecklist(aase, engagementId, "1");
    expect(lines.map((line) => line.text)).toEqual(["Ring til hallen", "Køb kaffe"]);
    await tick(aase, engagementId, lines[0]?.id ?? "", true);
    const all = await readAllChecklists(karen, engagementId);
    expect(all.lines).toMatchObject([
      { station: "1" },
      { station: "1" },
      { station: "2", text: "Tag cyklen" },
    ]);
    expect(all.ticks).toMatchObject([{ itemKey: lines[0]?.id, by: aase.name }]);
  });

  test("of the forløb's own can be taken away once, and comes back with its tick", async () => {
    await addLine(karen, engagementId, "1", "Ring til hallen");
    const before = await readChecklist(karen, engagementId, "1");
    const lineId = before.lines[0]?.id ?? "";
    expect(await removeLine(karen, engagementId, lineId)).toBe(true);
    expect(await removeLine(karen, engagementId, lineId)).toBe(false);
    expect((await readChecklist(karen, engagementId, "1")).lines).toEqual([]);
    expect((await readAllChecklists(karen, engagementId)).lines).toEqual([]);
    expect(await restore(aase, lineId)).toBe(true);
    expect(await readChecklist(karen, engagementId, "1")).toEqual(before);
  });

  test("is only found in its own forløb", async () => {
    await addLine(karen, engagementId, "1", "Ring til hallen");
    await tick(karen, engagementId, "1.h1", true);
    const { lines } = await readChecklist(karen, engagementId, "1");
    const other = await beginEngagement(karen, newEngagementExample);
    expect(await readChecklist(karen, other, "1")).toEqual({ lines: [], ticks: [] });
    expect(await removeLine(karen, other, lines[0]?.id ?? "")).toBe(false);
    expect((await readChecklist(karen, engagementId, "1")).lines).toHaveLength(1);
  });

  test("touches the forløb when it is done", async () => {
    await beginEngagement(karen, { ...newEngagementExample, name: "Nyere" });
    await tick(karen, engagementId, "1.h1", true);
    expect((await listEngagements(karen))[0]?.id).toBe(engagementId);
  });
});

describe("a station that has been opened", () => {
  test("is where the forløb stands until somebody talks", async () => {
    await noteVisit(karen, engagementId, "1");
    await noteVisit(karen, engagementId, "2");
    expect(whereItStands(await readPath(karen, engagementId))).toBe("2");
  });

  test("in a forløb that is not there is not remembered, and not a mistake either", async () => {
    await removeEngagement(karen, engagementId);
    for (const nowhere of [engagementId, newId()]) {
      await noteVisit(karen, nowhere, "1");
      expect((await readPath(karen, nowhere))[0]?.lastVisit ?? null).toBeNull();
    }
  });

  test("is remembered by the hour", async () => {
    await noteVisit(karen, engagementId, "1");
    const first = await visited();
    await noteVisit(aase, engagementId, "1");
    expect(await visited()).toEqual(first);
    await asOwner(database.owner, (owner) =>
      owner.query("update station_visit set at = at - interval '61 minutes' where engagement_id = $1", [
        engagementId,
      ]),
    );
    await noteVisit(aase, engagementId, "1");
    expect(Date.parse((await visited()) ?? "")).toBeGreaterThanOrEqual(Date.parse(first ?? ""));
  });

  async function visited() {
    return (await readPath(karen, engagementId))[0]?.lastVisit;
  }
});

test("nothing is done in a forløb that is not there", async () => {
  await removeEngagement(karen, engagementId);
  for (const nowhere of [engagementId, newId()]) {
    expect(await tick(karen, nowhere, "1.h1", true)).toBe(false);
    expect(await addLine(karen, nowhere, "1", "Ring til hallen")).toBe(false);
    expect(await readChecklist(karen, nowhere, "1")).toEqual({ lines: [], ticks: [] });
  }
});
