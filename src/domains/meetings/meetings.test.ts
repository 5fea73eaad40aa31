import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Administrator } from "#domains/access/member.ts";
import { restore } from "#domains/access/removal.server.ts";
import { newEngagementExample } from "#domains/engagement/engagement.example.ts";
import { beginEngagement, removeEngagement } from "#domains/engagement/engagements.server.ts";
import { newId } from "#platform/database/id.ts";
import { openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { openHouse, welcome } from "../../../tests/support/houses.ts";
import { meetingExample, planExample } from "./meeting.example.ts";
import { newMeetingSchema, partSchemas } from "./meeting.ts";
import { inSeries } from "./meeting-series.ts";
import {
  beginMeeting,
  findMeeting,
  listMeetings,
  listMeetingsBetween,
  nextMeetingNumber,
  removeMeeting,
  saveMeeting,
} from "./meetings.server.ts";

let database: TestDatabase;
let anna: Administrator;
let engagementId: string;
let house = 0;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  house++;
  anna = await openHouse({ email: `anna@moeder${house}.example` });
  engagementId = await beginEngagement(anna, newEngagementExample);
});

const begun = async (fields: Partial<typeof meetingExample> = {}) =>
  (await beginMeeting(anna, engagementId, { ...meetingExample, ...fields })) ?? "";

describe("a meeting", () => {
  test("begins with its question, as the next in the series, and needs no day", async () => {
    await begun();
    const id = await beginMeeting(anna, engagementId, { question: "Hvem mangler?" });
    expect(await findMeeting(anna, id ?? "")).toMatchObject({
      engagementId,
      number: 2,
      question: "Hvem mangler?",
      day: null,
      startsAt: "",
      agenda: [],
      guests: [],
    });
    expect(await nextMeetingNumber(anna, engagementId)).toBe(3);
  });

  test("is begun once however often it is sent", async () => {
    const sentAs = newId();
    expect([await begun({ sentAs }), await begun({ sentAs })]).toEqual([sentAs, sentAs]);
    expect(await listMeetings(anna, engagementId)).toHaveLength(1);
  });

  test("may share its number with another: two small ones may stand in place of a large one", async () => {
    await begun({ number: 2 });
    await begun({ number: 2 });
    expect((await listMeetings(anna, engagementId)).map(({ number }) => number)).toEqual([2, 2]);
  });

  test("keeps what is not spoken of when part of its plan is saved", async () => {
    const id = await begun();
    await saveMeeting(anna, id, planExample);
    await saveMeeting(anna, id, { day: "", startsAt: "", endsAt: "", place: "" });
    expect(await findMeeting(anna, id)).toMatchObject({ ...planExample, day: null, place: "" });
  });

  test("is led by one of us and joined by another, who stay there when they have left the house", async () => {
    const jens = await welcome(anna, { name: "Jens Kvist", email: `jens@moeder${house}.example` });
    const id = await begun();
    expect(await saveMeeting(anna, id, { facilitatorId: jens.id, takesPartId: anna.id })).toBe(true);
    expect(await findMeeting(anna, id)).toMatchObject({ facilitator: "Jens Kvist", takesPart: anna.name });
    expect(await saveMeeting(anna, id, { facilitatorId: newId() })).toBe(false);
    await saveMeeting(anna, id, { facilitatorId: "" });
    expect(await findMeeting(anna, id)).toMatchObject({ facilitator: null, takesPart: anna.name });
  });

  test("is out of sight with its forløb, and comes back with it", async () => {
    const id = await begun();
    await removeEngagement(anna, engagementId);
    expect(await findMeeting(anna, id)).toBeUndefined();
    expect(await saveMeeting(anna, id, planExample)).toBe(false);
    expect(await removeMeeting(anna, id)).toBe(false);
    await restore(anna, engagementId);
    expect(await findMeeting(anna, id)).toBeDefined();
  });

  test("that was removed gives its number to the next", async () => {
    await removeMeeting(anna, await begun());
    expect(await nextMeetingNumber(anna, engagementId)).toBe(1);
  });

  test("is found by its days in the whole house, the nearest first", async () => {
    const other = await beginEngagement(anna, newEngagementExample);
    await begun({ day: "2026-12-10" });
    await beginMeeting(anna, other, { ...meetingExample, day: "2026-12-03" });
    await begun({ day: "2026-12-18" });
    const near = await listMeetingsBetween(anna, { from: "2026-12-03", to: "2026-12-17" });
    expect(near.map(({ day }) => day)).toEqual(["2026-12-03", "2026-12-10"]);
  });
});

describe("the meetings of a forløb", () => {
  const one = (day: string | null, came: boolean | null = null) => ({ day, guests: [{ came }] });
  const [past, today, later, open] = [one("2026-11-02"), one("2026-11-20"), one("2026-12-04"), one(null)];

  test("come as one asks for them: the next, those after it, those without a day, and those held", () => {
    expect(inSeries([open, later, past, today], "2026-11-20")).toEqual({
      next: today,
      coming: [later],
      open: [open],
      held: [past],
    });
  });

  test("have one without a day as the next when there is no other", () => {
    expect(inSeries([past, open], "2026-11-20")).toMatchObject({ next: open, open: [] });
  });

  test("are held on their day once somebody has said who came, also when nobody did", () => {
    const nobodyCame = one("2026-11-20", false);
    expect(inSeries([nobodyCame], "2026-11-20")).toMatchObject({ next: undefined, held: [nobodyCame] });
  });
});

test("hours that end before they begin are refused, and an end without a beginning", () => {
  const hours = { question: "Hvem?", number: "1", startsAt: "19:00", endsAt: "18:00" };
  expect(newMeetingSchema.safeParse(hours).error?.issues[0]?.path).toEqual(["endsAt"]);
  expect(partSchemas.when.safeParse({ endsAt: "21:00" }).error?.issues[0]?.path).toEqual(["endsAt"]);
  expect(partSchemas.when.safeParse({ startsAt: "25:00" }).success).toBe(false);
});
