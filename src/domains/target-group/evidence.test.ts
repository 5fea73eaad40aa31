import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Administrator, Member } from "#domains/access/member.ts";
import { restore } from "#domains/access/removal.server.ts";
import { removeCommunity, saveCommunity } from "#domains/community/communities.server.ts";
import { communityExample, figureExample, registerExample } from "#domains/community/community.example.ts";
import { typeFigure } from "#domains/community/figures.server.ts";
import { saveRegisterEntry } from "#domains/community/registers.server.ts";
import { newEngagementExample } from "#domains/engagement/engagement.example.ts";
import { beginEngagement } from "#domains/engagement/engagements.server.ts";
import { addAnswer, agree, beginRound, markNugget, removeAnswer } from "#domains/guide/rounds.server.ts";
import { newId } from "#platform/database/id.ts";
import { openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { openHouse, welcome } from "../../../tests/support/houses.ts";
import { addEvidence, listEvidence, removeEvidence, tellEvidence, turnEvidence } from "./evidence.server.ts";
import { holds, quoted } from "./evidence-offer.ts";
import { findOffer, listOffers } from "./evidence-offers.server.ts";
import { insightExample, ownEvidenceExample } from "./insight.example.ts";
import { weigh } from "./insight.ts";
import { findInsight, insightsOf, listInsights, saveInsight } from "./insights.server.ts";
import { observationSchema } from "./observation.ts";
import { addObservation, removeObservation } from "./observations.server.ts";
import { targetGroupExample } from "./target-group.example.ts";
import { saveTargetGroup } from "./target-groups.server.ts";

let database: TestDatabase;
let karen: Administrator;
let engagementId: string;
let communityId: string;
let roundId: string;
let answerId: string;
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
  await typeFigure(karen, communityId, figureExample);
  await saveRegisterEntry(karen, communityId, registerExample);
  roundId = (await beginRound(karen, engagementId, "1", { kind: "conversation", present: [] })) ?? "";
  answerId = newId();
  const words = { text: "De mangler en grund til at stige ud.", saidBy: "skolelederen" };
  await addAnswer(karen, roundId, "1.q1", { answerId, ...words });
  await agree(karen, roundId, "1.q1", "Man skal have et ærinde.");
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

async function seen(by: Member = karen, kind = "observation", fields = {}): Promise<string> {
  const id = newId();
  await addObservation(
    by,
    observationSchema.parse({
      id,
      kind,
      targetGroupId,
      place: "boldbanen",
      observedOn: "2026-08-22",
      seen: "Ni biler med en far i hver.",
      ...fields,
    }),
  );
  return id;
}

describe("what an insight could lean on", () => {
  test("is what was seen, said and counted where its target group belongs", async () => {
    const observationId = await seen();
    const groups = await listOffers(karen, { targetGroupId, communityId: null, engagementId: null });
    expect(groups.map(({ from, name }) => `${from} ${name}`)).toEqual([
      "observations ",
      `said ${newEngagementExample.name}`,
      "figures Nørre Sø",
      "registers Nørre Sø",
    ]);
    expect(groups[0]?.offers).toMatchObject([
      { key: `observation:${observationId}`, about: `boldbanen · ${karen.name} · 22. august 2026` },
    ]);
    expect(groups[1]?.offers.map(({ sort, text }) => [sort, text])).toEqual([
      ["agreed", "Man skal have et ærinde."],
      ["answer", "De mangler en grund til at stige ud."],
    ]);
    expect(groups[2]?.offers[0]?.text).toBe("390 bor i Nørre Sø i 2026.");
    expect(groups[3]?.offers[0]).toMatchObject({
      text: "Forsamlingshuset, bygget i 1904: Fællesspisning den første torsdag, ellers tomt",
      about: "Set selv · besøg i oktober",
    });
  });

  test("begins with the agreed sentences and the nuggets", async () => {
    const nugget = newId();
    await addAnswer(karen, roundId, "1.q2", { answerId: nugget, text: "Guld", saidBy: "" });
    await markNugget(karen, roundId, nugget, true);
    const [said] = await listOffers(karen, { targetGroupId: null, communityId: null, engagementId });
    expect(said?.offers.map((offer) => offer.text)).toEqual([
      "Man skal have et ærinde.",
      "Guld",
      "De mangler en grund til at stige ud.",
    ]);
  });

  test("is every observation of the house, when it belongs nowhere", async () => {
    await seen(karen, "observation", { targetGroupId: "" });
    const nowhere = { targetGroupId: null, communityId: null, engagementId: null };
    expect((await listOffers(karen, nowhere)).map((group) => group.from)).toEqual(["observations"]);
  });

  test("is found by its key, and by any words in any order", async () => {
    const ties = { targetGroupId: null, communityId: null, engagementId };
    const offer = await findOffer(karen, ties, `answer:${answerId}`);
    expect(offer?.row).toMatchObject({ kind: "answer", answerId });
    expect(offer && holds(offer, "STIGE  grund")).toBe(true);
    expect(offer && holds(offer, "stige hallen")).toBe(false);
    expect(await findOffer(karen, ties, `observation:${await seen()}`)).toBeDefined();
    for (const key of ["observation:x", `observation:${newId()}`, "answer:", "nonsense", "figure:1:2"])
      expect(await findOffer(karen, ties, key), key).toBeUndefined();
  });

  test("is cut after a sentence when it is long", () => {
    const long = `${"Der holdt ni biler ved banen. ".repeat(8)}${"Ingen steg ud".repeat(20)}`;
    expect(quoted(long)).toMatch(/banen\.$/);
    expect(quoted("ord ".repeat(200))).toMatch(/ord …$/);
    expect(quoted("Kort\nog godt.")).toBe("Kort og godt.");
  });
});

describe("evidence", () => {
  const all = async () => {
    const ties = { targetGroupId, communityId, engagementId };
    return (await listOffers(karen, ties)).flatMap((group) => group.offers.map((offer) => offer.row));
  };

  test("keeps what it says, whose it is, and the way back to it", async () => {
    const observationId = await seen(karen, "interview");
    const id = await made();
    await addEvidence(karen, id, await all());
    const evidence = await listEvidence(karen, id);
    const sorts = Object.fromEntries(evidence.map((one) => [one.sort, one]));
    expect(sorts.interview).toMatchObject({
      observationId,
      observer: karen.name,
      place: "boldbanen",
      observedOn: "2026-08-22",
    });
    expect(sorts.answer).toMatchObject({
      answerId,
      roundId,
      engagementId,
      saidBy: "skolelederen",
      station: "1",
    });
    expect(sorts.agreed).toMatchObject({ roundId, questionKey: "1.q1", engagementId, saidBy: null });
    expect(sorts.figure).toMatchObject({
      communityId,
      community: "Nørre Sø",
      text: "390 bor i Nørre Sø i 2026.",
    });
    expect(sorts.register?.communityId).toBe(communityId);
    // And from there to the insight.
    expect(idsOf(await insightsOf(karen, { observationId }))).toEqual([id]);
    expect(idsOf(await insightsOf(karen, { answerId }))).toEqual([id]);
    expect(idsOf(await listInsights(karen, { communityId }))).toEqual([id]);
    expect(idsOf(await listInsights(karen, { engagementId }))).toEqual([id]);
    expect((await findInsight(karen, id))?.evidence).toBe(evidence.length);
  });

  test("is put under an insight once, however often it is sent", async () => {
    await seen();
    const id = await made();
    const rows = await all();
    await Promise.all([addEvidence(karen, id, rows), addEvidence(karen, id, rows)]);
    await addEvidence(karen, id, rows);
    expect(await listEvidence(karen, id)).toHaveLength(rows.length);
    const own = { ...ownEvidenceExample, sentAs: newId() };
    for (const _ of [1, 2]) await tellEvidence(karen, id, own);
    expect(await listEvidence(karen, id)).toHaveLength(rows.length + 1);
  });

  test("is away as long as its source is", async () => {
    const observationId = await seen();
    const id = await made();
    await addEvidence(karen, id, await all());
    const whole = await listEvidence(karen, id);
    await removeObservation(karen, observationId);
    await removeAnswer(karen, roundId, answerId);
    expect((await listEvidence(karen, id)).map((one) => one.sort)).not.toContain("observation");
    expect((await findInsight(karen, id))?.evidence).toBe(whole.length - 2);
    expect(await insightsOf(karen, { observationId })).toEqual([]);
    await restore(karen, observationId);
    await restore(karen, answerId);
    expect(await listEvidence(karen, id)).toEqual(whole);
    await removeCommunity(karen, communityId);
    const figure = (await listEvidence(karen, id)).find((one) => one.sort === "figure");
    expect(figure).toMatchObject({ communityId: null, text: "390 bor i Nørre Sø i 2026." });
  });

  test("can be turned to speak against, and be taken away and brought back", async () => {
    const id = await made();
    await tellEvidence(karen, id, { ...ownEvidenceExample, side: true });
    const [one] = await listEvidence(karen, id);
    expect(one?.against).toBe(true);
    await turnEvidence(karen, id, one?.id ?? "", false);
    expect((await listEvidence(karen, id))[0]?.against).toBe(false);
    expect(await removeEvidence(karen, id, one?.id ?? "")).toBe(true);
    expect(await listEvidence(karen, id)).toEqual([]);
    await restore(karen, one?.id ?? "");
    expect(await listEvidence(karen, id)).toHaveLength(1);
  });

  test("says by itself how much it is, of how many sorts, by how many, and what speaks against it", async () => {
    const bo = await welcome(karen, { name: "Bo Lund", email: `bo@hus${house}.example` });
    await seen();
    await seen();
    await seen(bo, "interview");
    const id = await made();
    await addEvidence(karen, id, await all());
    await tellEvidence(karen, id, { ...ownEvidenceExample, side: true });
    const { supporting, ...said } = weigh(await listEvidence(karen, id));
    expect(said).toEqual({
      sorts: [
        { sort: "observation", count: 2 },
        { sort: "interview", count: 1 },
        { sort: "agreed", count: 1 },
        { sort: "answer", count: 1 },
        { sort: "figure", count: 1 },
        { sort: "register", count: 1 },
      ],
      observers: 2,
      against: 1,
    });
    expect(supporting).toBe(7);
    expect(weigh([])).toEqual({ supporting: 0, sorts: [], observers: 0, against: 0 });
  });
});
