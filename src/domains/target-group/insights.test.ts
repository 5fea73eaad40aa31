import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Administrator } from "#domains/access/member.ts";
import { restore } from "#domains/access/removal.server.ts";
import { saveCommunity } from "#domains/community/communities.server.ts";
import { communityExample } from "#domains/community/community.example.ts";
import { newEngagementExample } from "#domains/engagement/engagement.example.ts";
import { beginEngagement } from "#domains/engagement/engagements.server.ts";
import { newId } from "#platform/database/id.ts";
import { openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { openHouse } from "../../../tests/support/houses.ts";
import { listDevelopmentQuestions, saveDevelopmentQuestion } from "./development-questions.server.ts";
import { developmentQuestionExample, insightExample, judgementExample } from "./insight.example.ts";
import { findInsight, judgeInsight, listInsights, removeInsight, saveInsight } from "./insights.server.ts";
import { targetGroupExample } from "./target-group.example.ts";
import { removeTargetGroup, saveTargetGroup } from "./target-groups.server.ts";

let database: TestDatabase;
let karen: Administrator;
let engagementId: string;
let communityId: string;
let targetGroupId: string;
let house = 0;
beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(async () => {
  house++;
  karen = await openHouse({ email: `karen.juhl@hus${house}.example` });
  engagementId = await beginEngagement(karen, newEngagementExample);
  communityId = (await saveCommunity(karen, communityExample)) ?? "";
  targetGroupId =
    (await saveTargetGroup(karen, {
      ...targetGroupExample,
      engagementIds: [engagementId],
      communityIds: [communityId],
    })) ?? "";
});
afterAll(() => database.close());

const made = async (fields = {}) => (await saveInsight(karen, { ...insightExample, ...fields })) ?? "";
const idsOf = (things: readonly { id: string }[]) => things.map(({ id }) => id);

describe("an insight", () => {
  test("is one sentence, and says whom, where and which forløb it is about", async () => {
    const id = await made({ targetGroupId, communityId, engagementId });
    expect(await findInsight(karen, id)).toMatchObject({
      sentence: insightExample.sentence,
      targetGroup: "Fædre",
      community: "Nørre Sø",
      engagement: newEngagementExample.name,
      evidence: 0,
      strengthReason: "",
      by: karen.name,
    });
  });

  test("outlives the target group it was about, for as long as that is away", async () => {
    const id = await made({ targetGroupId });
    await removeTargetGroup(karen, targetGroupId);
    expect(await findInsight(karen, id)).toMatchObject({ targetGroupId: null, targetGroup: null });
    await restore(karen, targetGroupId);
    expect(await findInsight(karen, id)).toMatchObject({ targetGroupId, targetGroup: "Fædre" });
  });

  test("sent twice is kept once", async () => {
    const sentAs = newId();
    expect([await made({ sentAs }), await made({ sentAs })]).toEqual([sentAs, sentAs]);
    expect(await listInsights(karen)).toHaveLength(1);
  });

  test("is judged by people, with a reason, and judged again", async () => {
    const id = await made();
    await judgeInsight(karen, id, judgementExample);
    await judgeInsight(karen, id, { strength: "strong", strengthReason: "Nu har vi også set det." });
    expect(await findInsight(karen, id)).toMatchObject({
      strength: "strong",
      strengthReason: "Nu har vi også set det.",
    });
    // Mending the sentence leaves the judgement.
    await saveInsight(karen, { ...insightExample, sentence: "De venter." }, id);
    expect((await findInsight(karen, id))?.strength).toBe("strong");
  });

  test("is listed by what it is about, by its words and by its strength", async () => {
    const weak = await made({ engagementId, sentence: "De sidder i bilen" });
    const strong = await made({ targetGroupId, sentence: "De vil gerne" });
    const unjudged = await made({ communityId, sentence: "De kommer ikke" });
    await judgeInsight(karen, weak, { ...judgementExample, strength: "weak" });
    await judgeInsight(karen, strong, { ...judgementExample, strength: "strong" });
    const listed = async (wish: Parameters<typeof listInsights>[1]) => idsOf(await listInsights(karen, wish));
    expect(await listed({})).toEqual([unjudged, strong, weak]);
    expect(await listed({ sort: "strongest" })).toEqual([strong, weak, unjudged]);
    expect(await listed({ engagementId })).toEqual([weak]);
    expect(await listed({ targetGroupId })).toEqual([strong]);
    expect(await listed({ communityId })).toEqual([unjudged]);
    // An insight nobody has judged is not weak.
    expect(await listed({ strength: "weak" })).toEqual([weak]);
    expect(await listed({ text: "BILEN" })).toEqual([weak]);
  });
});

describe("a development question", () => {
  test("knows the insight it came from, and is listed by target group and by forløb", async () => {
    const id = await made({ targetGroupId, engagementId });
    await made();
    await saveDevelopmentQuestion(karen, id, developmentQuestionExample);
    expect(await listDevelopmentQuestions(karen, { targetGroupId })).toMatchObject([
      { insightId: id, sentence: insightExample.sentence, targetGroup: "Fædre", by: karen.name },
    ]);
    expect(await listDevelopmentQuestions(karen, { engagementId })).toHaveLength(1);
    expect(await listDevelopmentQuestions(karen, { engagementId: newId() })).toEqual([]);
    expect((await findInsight(karen, id))?.questions).toBe(1);
  });

  test("goes with its insight, and comes back with it", async () => {
    const id = await made();
    await saveDevelopmentQuestion(karen, id, developmentQuestionExample);
    await removeInsight(karen, id);
    expect(await listDevelopmentQuestions(karen)).toEqual([]);
    expect(await saveDevelopmentQuestion(karen, id, developmentQuestionExample)).toBe(false);
    await restore(karen, id);
    expect(await listDevelopmentQuestions(karen)).toHaveLength(1);
  });

  test("sent twice is asked once, and can be worded anew", async () => {
    const id = await made();
    const sent = { ...developmentQuestionExample, sentAs: newId() };
    for (const _ of [1, 2]) expect(await saveDevelopmentQuestion(karen, id, sent)).toBe(true);
    const [asked] = await listDevelopmentQuestions(karen);
    await saveDevelopmentQuestion(karen, id, { text: "Hvordan får vi fædre ud af bilen?" }, asked?.id);
    expect((await listDevelopmentQuestions(karen)).map((one) => one.text)).toEqual([
      "Hvordan får vi fædre ud af bilen?",
    ]);
  });
});
