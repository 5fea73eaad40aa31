import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Administrator } from "#domains/access/member.ts";
import { restore } from "#domains/access/removal.server.ts";
import { saveCommunity } from "#domains/community/communities.server.ts";
import { communityExample } from "#domains/community/community.example.ts";
import { newEngagementExample } from "#domains/engagement/engagement.example.ts";
import { beginEngagement, removeEngagement } from "#domains/engagement/engagements.server.ts";
import { strategyExample } from "#domains/organisation/organisation.example.ts";
import { listStrategies, saveStrategy } from "#domains/organisation/organisation.server.ts";
import { newId } from "#platform/database/id.ts";
import { openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { openHouse } from "../../../tests/support/houses.ts";
import { insightExample } from "./insight.example.ts";
import { saveInsight } from "./insights.server.ts";
import { observationSchema } from "./observation.ts";
import { addObservation } from "./observations.server.ts";
import { beginSegments, listSegments, moveSegment, removeSegment, saveSegment } from "./segments.server.ts";
import { listSharpenings, sharpen } from "./sharpenings.server.ts";
import { segmentExample, sharpeningExample, targetGroupExample } from "./target-group.example.ts";
import { afterBecause } from "./target-group.ts";
import { findTargetGroup, listTargetGroups, saveTargetGroup } from "./target-groups.server.ts";

let database: TestDatabase;
let karen: Administrator;
let house = 0;
beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(async () => {
  house++;
  karen = await openHouse({ email: `karen.juhl@hus${house}.example` });
});
afterAll(() => database.close());

const made = async (fields = {}) =>
  (await saveTargetGroup(karen, { ...targetGroupExample, ...fields })) ?? "";
const namesOf = (things: readonly { name: string }[]) => things.map(({ name }) => name);

describe("a target group", () => {
  test("hangs together with forløb, places, strategies and a segment, and says what they are called", async () => {
    const engagementId = await beginEngagement(karen, newEngagementExample);
    const communityId = (await saveCommunity(karen, communityExample)) ?? "";
    await saveStrategy(karen, strategyExample);
    const [strategy] = await listStrategies(karen);
    await saveSegment(karen, segmentExample);
    const [segment] = await listSegments(karen);
    const id = await made({
      segmentId: segment?.id,
      strategyIds: [strategy?.id],
      engagementIds: [engagementId],
      communityIds: [communityId],
    });
    expect(await findTargetGroup(karen, id)).toMatchObject({
      segment: "Familier med skolebørn",
      strategies: [{ name: strategyExample.name }],
      engagements: [{ id: engagementId }],
      communities: [{ id: communityId, name: "Nørre Sø" }],
    });
    await made({ name: "Alle andre" });
    expect(namesOf(await listTargetGroups(karen, { engagementId }))).toEqual(["Fædre"]);
    expect(namesOf(await listTargetGroups(karen, { communityId }))).toEqual(["Fædre"]);

    await removeEngagement(karen, engagementId);
    expect((await findTargetGroup(karen, id))?.engagements).toEqual([]);
    await restore(karen, engagementId);
    expect((await findTargetGroup(karen, id))?.engagements).toHaveLength(1);
  });

  test("sent twice is made once", async () => {
    const sentAs = newId();
    expect(await made({ sentAs })).toBe(sentAs);
    expect(await made({ sentAs })).toBe(sentAs);
    expect(await listTargetGroups(karen)).toHaveLength(1);
  });

  test("counts what is known of it", async () => {
    const targetGroupId = await made();
    const seen = (kind: string) =>
      observationSchema.parse({
        id: newId(),
        kind,
        targetGroupId,
        observedOn: "2026-11-14",
        seen: "Ni biler",
      });
    await addObservation(karen, seen("observation"));
    await addObservation(karen, seen("observation"));
    await addObservation(karen, seen("interview"));
    await saveInsight(karen, { ...insightExample, targetGroupId });
    expect(await findTargetGroup(karen, targetGroupId)).toMatchObject({
      observations: 2,
      interviews: 1,
      drafts: 0,
      commonPersonas: 0,
      insights: 1,
    });
    expect((await listTargetGroups(karen))[0]).toMatchObject({ observations: 2, interviews: 1, insights: 1 });
  });

  test("stands in Danish order", async () => {
    for (const name of ["Ældre", "Åleålefiskere", "Unge", "Familier"]) await made({ name });
    expect(namesOf(await listTargetGroups(karen))).toEqual(["Familier", "Unge", "Ældre", "Åleålefiskere"]);
  });
});

describe("made sharper", () => {
  test("it has the newest name, and each earlier one with the reason it was left", async () => {
    const id = await made();
    expect(await sharpen(karen, id, sharpeningExample)).toBe(true);
    expect(
      await sharpen(karen, id, { after: "Fædre med drenge på 5–7 år", reason: "de små vil have far med" }),
    ).toBe(true);
    expect((await findTargetGroup(karen, id))?.name).toBe("Fædre med drenge på 5–7 år");
    expect(await listSharpenings(karen, id)).toMatchObject([
      { before: "Fædre, der venter i bilen", after: "Fædre med drenge på 5–7 år", by: karen.name },
      { before: "Fædre", after: "Fædre, der venter i bilen" },
    ]);
    expect((await listTargetGroups(karen))[0]?.firstName).toBe("Fædre");
  });

  test("twice by the same form is once", async () => {
    const id = await made();
    const sent = { ...sharpeningExample, sentAs: newId() };
    expect([await sharpen(karen, id, sent), await sharpen(karen, id, sent)]).toEqual([true, true]);
    expect(await listSharpenings(karen, id)).toHaveLength(1);
  });

  test("by two at once, one starts where the other ended", async () => {
    const id = await made();
    await Promise.all([
      sharpen(karen, id, { after: "Unge fædre", reason: "a" }),
      sharpen(karen, id, { after: "Nye fædre", reason: "b" }),
    ]);
    const [newest, oldest] = await listSharpenings(karen, id);
    expect(oldest?.before).toBe("Fædre");
    expect(newest?.before).toBe(oldest?.after);
  });

  test("it is found by what it was called before", async () => {
    await sharpen(karen, await made(), { after: "Mænd i biler", reason: "de sidder der" });
    expect(namesOf(await listTargetGroups(karen, { text: "fædre" }))).toEqual(["Mænd i biler"]);
    expect(await listTargetGroups(karen, { text: "100 %" })).toEqual([]);
  });

  test("the reason follows »fordi«, however it was begun and ended", () => {
    expect(afterBecause("Fordi der holdt ni biler.")).toBe("der holdt ni biler");
    expect(afterBecause("kun tre steg ud")).toBe("kun tre steg ud");
    expect(afterBecause(" because of the rain. ")).toBe("of the rain");
  });
});

describe("the list of segments", () => {
  test("begins with ten when asked, and only when it is empty", async () => {
    await beginSegments(karen);
    await beginSegments(karen);
    const segments = await listSegments(karen);
    expect(segments).toHaveLength(10);
    expect(segments[0]?.name).toBe("Teenagere, der bor hjemme");
  });

  test("is in the house's own order", async () => {
    for (const name of ["Et", "To", "Tre"]) await saveSegment(karen, { name, note: "" });
    const [, two, three] = await listSegments(karen);
    await moveSegment(karen, three?.id ?? "", "up");
    expect(namesOf(await listSegments(karen))).toEqual(["Et", "Tre", "To"]);
    await moveSegment(karen, two?.id ?? "", "down");
    expect(namesOf(await listSegments(karen))).toEqual(["Et", "Tre", "To"]);
    await saveSegment(karen, { name: "Fire", note: "" });
    expect(namesOf(await listSegments(karen)).at(-1)).toBe("Fire");
  });

  test("can lose one, and the target group that leaned on it stays", async () => {
    await saveSegment(karen, segmentExample);
    const [segment] = await listSegments(karen);
    const id = await made({ segmentId: segment?.id });
    expect((await listSegments(karen))[0]?.targetGroups).toBe(1);
    await removeSegment(karen, segment?.id ?? "");
    expect(await findTargetGroup(karen, id)).toMatchObject({ name: "Fædre", segment: null });
    await restore(karen, segment?.id ?? "");
    expect((await findTargetGroup(karen, id))?.segment).toBe(segmentExample.name);
  });
});
