import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Administrator } from "#domains/access/member.ts";
import { forgetRemoved, restore } from "#domains/access/removal.server.ts";
import { listContactPersons, saveContactPerson } from "#domains/partners/contact-persons.server.ts";
import { contactPersonExample, partnerExample } from "#domains/partners/partner.example.ts";
import { forgetPartners, removePartner, savePartner } from "#domains/partners/partners.server.ts";
import { forgetEvidence, listEvidence, removeEvidence } from "#domains/target-group/evidence.server.ts";
import { insightExample } from "#domains/target-group/insight.example.ts";
import { weigh } from "#domains/target-group/insight.ts";
import {
  findInsight,
  forgetInsights,
  listInsights,
  removeInsight,
  saveInsight,
} from "#domains/target-group/insights.server.ts";
import { targetGroupExample } from "#domains/target-group/target-group.example.ts";
import { forgetTargetGroups, saveTargetGroup } from "#domains/target-group/target-groups.server.ts";
import { newId } from "#platform/database/id.ts";
import { asOwner, openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { openHouse } from "../../../tests/support/houses.ts";
import { talkExample } from "./exchange.example.ts";
import type { TalkQuestion } from "./partner-talk.ts";
import * as talks from "./partner-talks.server.ts";
import { bearInsight, beginInsight, listBearings } from "./talk-knowledge.server.ts";

let database: TestDatabase;
let anna: Administrator;
let partnerId: string;
let targetGroupId: string;
let talkId: string;
let house = 0;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  house++;
  anna = await openHouse({ email: `anna@viden${house}.example` });
  partnerId = (await savePartner(anna, partnerExample)) ?? "";
  targetGroupId = (await saveTargetGroup(anna, targetGroupExample)) ?? "";
  const fields = { ...talkExample, heldBy: anna.id, targetGroupId };
  talkId = (await talks.saveTalk(anna, partnerId, fields)) ?? "";
});

const answered = (question: TalkQuestion, text: string) =>
  talks.answerTalk(anna, partnerId, talkId, question, text);
const known = async () => (await saveInsight(anna, { ...insightExample, targetGroupId })) ?? "";

/** Lets thirty days and more pass, and the night come. */
async function nightAfterRegret() {
  await asOwner(database.owner, (owner) =>
    owner.query("update removal set removed_at = removed_at - interval '31 days'"),
  );
  await forgetRemoved([
    forgetEvidence,
    forgetInsights,
    talks.forgetTalks,
    forgetPartners,
    forgetTargetGroups,
  ]);
}

describe("what a partner said", () => {
  beforeEach(() => answered("needs", "De mangler en grund til at stige ud."));

  test("bears an insight with the words, the partner and the day, and leads both ways", async () => {
    const insightId = await known();
    expect(await bearInsight(anna, partnerId, talkId, "needs", { insightId, side: false })).toBe(true);
    expect(await listEvidence(anna, insightId)).toMatchObject([
      {
        sort: "partner",
        text: "De mangler en grund til at stige ud.",
        source: "Agger Idrætsforening, 4. november 2026",
        sourceId: talkId,
        against: false,
      },
    ]);
    expect(await listBearings(anna, talkId)).toMatchObject([
      { question: "needs", insightId, sentence: insightExample.sentence, against: false },
    ]);
    expect((await findInsight(anna, insightId))?.evidence).toBe(1);
  });

  test("never brings a person's name along", async () => {
    await saveContactPerson(anna, partnerId, contactPersonExample);
    const [person] = await listContactPersons(anna, partnerId);
    const fields = { ...talkExample, heldBy: anna.id, contactPersonId: person?.id ?? "" };
    await talks.saveTalk(anna, partnerId, fields, talkId);
    const insightId = await known();
    await bearInsight(anna, partnerId, talkId, "needs", { insightId, side: false });
    expect(JSON.stringify(await listEvidence(anna, insightId))).not.toContain(contactPersonExample.name);
  });

  test("said twice is there once, on the side said last", async () => {
    const insightId = await known();
    const bear = (side: boolean) => bearInsight(anna, partnerId, talkId, "needs", { insightId, side });
    await Promise.all([bear(false), bear(false)]);
    await bear(true);
    expect(await listEvidence(anna, insightId)).toMatchObject([{ against: true }]);
    expect(await listBearings(anna, talkId)).toMatchObject([{ against: true }]);
  });

  test("bears nothing before it is said, and nothing that is not there", async () => {
    const insightId = await known();
    expect(await bearInsight(anna, partnerId, talkId, "works", { insightId, side: false })).toBe(false);
    expect(await bearInsight(anna, partnerId, talkId, "needs", { insightId: newId(), side: false })).toBe(
      false,
    );
    expect(await beginInsight(anna, partnerId, talkId, "works", { sentence: "Intet" })).toBeUndefined();
    expect(await listInsights(anna)).toHaveLength(1);
  });

  test("begins an insight about the same people, once however often it is sent", async () => {
    const fresh = { sentence: "De venter på at blive spurgt.", sentAs: newId() };
    const id = (await beginInsight(anna, partnerId, talkId, "needs", fresh)) ?? "";
    expect(await beginInsight(anna, partnerId, talkId, "needs", fresh)).toBe(id);
    expect(await findInsight(anna, id)).toMatchObject({
      sentence: fresh.sentence,
      targetGroupId,
      evidence: 1,
    });
  });

  test("weighs as a kind of its own", async () => {
    const insightId = await known();
    await bearInsight(anna, partnerId, talkId, "needs", { insightId, side: false });
    expect(weigh(await listEvidence(anna, insightId)).sorts).toEqual([{ sort: "partner", count: 1 }]);
  });

  test("goes from the insight with the talk, and comes back with it", async () => {
    const insightId = await known();
    await bearInsight(anna, partnerId, talkId, "needs", { insightId, side: false });
    await talks.removeTalk(anna, partnerId, talkId);
    expect(await listEvidence(anna, insightId)).toEqual([]);
    expect((await findInsight(anna, insightId))?.evidence).toBe(0);
    await restore(anna, talkId);
    expect(await listEvidence(anna, insightId)).toHaveLength(1);
  });

  test("is gone from the insight for good when the talk is", async () => {
    const insightId = await known();
    await bearInsight(anna, partnerId, talkId, "needs", { insightId, side: false });
    await talks.removeTalk(anna, partnerId, talkId);
    await nightAfterRegret();
    expect(await listEvidence(anna, insightId)).toEqual([]);
  });

  test("stays under the insight when the partner is gone for good, and leads nowhere then", async () => {
    const insightId = await known();
    await bearInsight(anna, partnerId, talkId, "needs", { insightId, side: false });
    await removePartner(anna, partnerId);
    await nightAfterRegret();
    expect(await listEvidence(anna, insightId)).toMatchObject([
      { sourceId: null, text: "De mangler en grund til at stige ud." },
    ]);
  });

  test("shows on the talk only what still stands: neither evidence nor insight that was taken away", async () => {
    const [first, second] = [await known(), await known()];
    for (const insightId of [first, second])
      await bearInsight(anna, partnerId, talkId, "needs", { insightId, side: false });
    const [bearing] = await listBearings(anna, talkId);
    await removeEvidence(anna, bearing?.insightId ?? "", bearing?.evidenceId ?? "");
    expect(await listBearings(anna, talkId)).toHaveLength(1);
    await removeInsight(anna, second);
    expect(await listBearings(anna, talkId)).toEqual([]);
    // It may be hung on again.
    expect(await bearInsight(anna, partnerId, talkId, "needs", { insightId: first, side: false })).toBe(true);
    expect(await listBearings(anna, talkId)).toHaveLength(1);
  });

  test("keeps its thread when the answer is mended or emptied", async () => {
    const insightId = await known();
    await bearInsight(anna, partnerId, talkId, "needs", { insightId, side: false });
    await answered("needs", "");
    expect(await listBearings(anna, talkId)).toHaveLength(1);
    expect(await listEvidence(anna, insightId)).toHaveLength(1);
  });
});
