import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Administrator } from "#domains/access/member.ts";
import { restore } from "#domains/access/removal.server.ts";
import { newEngagementExample } from "#domains/engagement/engagement.example.ts";
import { beginEngagement, removeEngagement } from "#domains/engagement/engagements.server.ts";
import { mergePartners } from "#domains/partners/merges.server.ts";
import { partnerExample } from "#domains/partners/partner.example.ts";
import { savePartner } from "#domains/partners/partners.server.ts";
import { newId } from "#platform/database/id.ts";
import { openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { openHouse } from "../../../tests/support/houses.ts";
import { structuralPartnershipExample as example } from "./exchange.example.ts";
import { structuralReport } from "./structural-partnership.report.ts";
import { structuralParts, structuralQuestions } from "./structural-partnership.ts";
import * as structural from "./structural-partnerships.server.ts";

let database: TestDatabase;
let anna: Administrator;
let partnerId: string;
let house = 0;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  house++;
  anna = await openHouse({ email: `anna@samarbejde${house}.example` });
  partnerId = (await savePartner(anna, { ...partnerExample, sector: "public" })) ?? "";
});

const saved = (fields: Partial<typeof example> = {}) =>
  structural.saveStructuralPartnership(anna, partnerId, { ...example, ...fields });
const list = () => structural.listStructuralPartnerships(anna, partnerId);

describe("a cooperation that is to last", () => {
  test("is saved whole, and mended where it stands", async () => {
    await saved();
    await saved({ habits: "Vi ringer altid i maj" });
    expect(await list()).toMatchObject([
      { earlier: example.earlier, habits: "Vi ringer altid i maj", changedBy: anna.name },
    ]);
  });

  test("is one, also when two save it at once", async () => {
    await Promise.all([saved(), saved({ time: "To timer" })]);
    expect(await list()).toHaveLength(1);
  });

  test("is not kept of a partner or about a forløb that is not there", async () => {
    expect(await structural.saveStructuralPartnership(anna, newId(), example)).toBe(false);
    expect(await saved({ engagementId: newId() })).toBe(false);
  });

  test("is there without its forløb, when that is taken away", async () => {
    const engagementId = await beginEngagement(anna, newEngagementExample);
    await saved({ engagementId });
    expect(await list()).toMatchObject([{ engagementId }]);
    await removeEngagement(anna, engagementId);
    expect(await list()).toMatchObject([{ engagementId: null, engagement: null, earlier: example.earlier }]);
  });

  test("can be taken away and brought back", async () => {
    await saved();
    const [kept] = await list();
    expect(await structural.removeStructuralPartnership(anna, partnerId, kept?.id ?? "")).toBe(true);
    expect(await list()).toEqual([]);
    await restore(anna, kept?.id ?? "");
    expect(await list()).toHaveLength(1);
  });

  test("stands beside the other's when two partners become one: both can be read", async () => {
    const other = (await savePartner(anna, { ...partnerExample, name: "Agger IF" })) ?? "";
    await structural.saveStructuralPartnership(anna, other, { ...example, concept: "De finder på det" });
    await saved();
    await mergePartners(anna, partnerId, other);
    expect((await list()).map(({ concept }) => concept)).toEqual([example.concept, "De finder på det"]);
  });

  test("asks every question once, and on paper leaves room under those nobody has answered", () => {
    expect(structuralParts.flatMap(({ questions }) => [...questions])).toEqual([...structuralQuestions]);
    const frame = {
      language: "da",
      sender: "Huset",
      now: new Date(),
      partner: "Skolen",
      engagement: null,
    } as const;
    const kinds = structuralReport({ ...frame, said: { time: example.time } }).blocks.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === "question")).toHaveLength(8);
    expect(kinds.filter((kind) => kind === "drawing")).toHaveLength(7);
    expect(kinds.filter((kind) => kind === "paragraph")).toHaveLength(1);
  });
});
