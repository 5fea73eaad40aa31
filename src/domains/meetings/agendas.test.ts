import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Administrator } from "#domains/access/member.ts";
import { restore } from "#domains/access/removal.server.ts";
import { newEngagementExample } from "#domains/engagement/engagement.example.ts";
import { beginEngagement } from "#domains/engagement/engagements.server.ts";
import { newId } from "#platform/database/id.ts";
import { openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { openHouse } from "../../../tests/support/houses.ts";
import { moveAgendaItem, removeAgendaItem, saveAgendaItem, stretchTools } from "./agenda.server.ts";
import { agendaItemExample, meetingExample } from "./meeting.example.ts";
import { beginMeeting, findMeeting, removeMeeting, saveMeeting } from "./meetings.server.ts";
import { copyAgenda, layReadyAgenda, listEarlierAgendas, takeBackAgenda } from "./ready-agendas.server.ts";

let database: TestDatabase;
let anna: Administrator;
let engagementId: string;
let meetingId: string;
let house = 0;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  house++;
  anna = await openHouse({ email: `anna@dagsorden${house}.example` });
  engagementId = await beginEngagement(anna, newEngagementExample);
  meetingId = await begun();
});

const begun = async () => (await beginMeeting(anna, engagementId, meetingExample)) ?? "";
const put = async (title: string, minutes: number) =>
  (await saveAgendaItem(anna, meetingId, { ...agendaItemExample, kind: "round", title, minutes })) ?? "";
/** Each line as it is told: when, and what. */
const told = async (id = meetingId) =>
  (await findMeeting(anna, id))?.agenda.map(({ startsAt, title, kind }) => `${startsAt} ${title || kind}`);

describe("a line of the agenda", () => {
  test("begins when those before it are over", async () => {
    await put("Kaffe", 5);
    await put("Runde", 40);
    await put("Farvel", 10);
    expect(await told()).toEqual(["19.00 Kaffe", "19.05 Runde", "19.45 Farvel"]);
  });

  test("lasts what its kind usually does, when nothing else is said", async () => {
    const item = { ...agendaItemExample, kind: "service-journey" as const, minutes: null };
    await saveAgendaItem(anna, meetingId, item);
    expect((await findMeeting(anna, meetingId))?.agenda[0]?.minutes).toBe(45);
  });

  test("is put there once however often it is sent", async () => {
    const sentAs = newId();
    const send = () => saveAgendaItem(anna, meetingId, { ...agendaItemExample, sentAs });
    expect([await send(), await send()]).toEqual([sentAs, sentAs]);
    expect(await told()).toHaveLength(1);
  });

  test("moves the clock of all that follow, when it is moved, mended, removed, or the meeting begins later", async () => {
    const [coffee, round] = [await put("Kaffe", 5), await put("Runde", 40)];
    await put("Farvel", 10);
    await moveAgendaItem(anna, meetingId, round, "earlier");
    expect(await told()).toEqual(["19.00 Runde", "19.40 Kaffe", "19.45 Farvel"]);
    await saveAgendaItem(
      anna,
      meetingId,
      { kind: "round", title: "Runde", question: "", note: "", minutes: 20 },
      round,
    );
    expect(await told()).toEqual(["19.00 Runde", "19.20 Kaffe", "19.25 Farvel"]);
    await removeAgendaItem(anna, meetingId, coffee);
    expect(await told()).toEqual(["19.00 Runde", "19.20 Farvel"]);
    await saveMeeting(anna, meetingId, { startsAt: "16:30" });
    expect(await told()).toEqual(["16.30 Runde", "16.50 Farvel"]);
  });

  test("stays at either end, and goes in front of any other", async () => {
    const [one, two, three] = [await put("1", 5), await put("2", 5), await put("3", 5)];
    const order = async () => (await told())?.map((line) => line.slice(-1)).join("");
    await moveAgendaItem(anna, meetingId, one, "earlier");
    await moveAgendaItem(anna, meetingId, three, "later");
    expect(await order()).toBe("123");
    await moveAgendaItem(anna, meetingId, three, { before: one });
    expect(await order()).toBe("312");
    await moveAgendaItem(anna, meetingId, three, { before: null });
    expect(await order()).toBe("123");
    expect(await moveAgendaItem(anna, meetingId, two, { before: newId() })).toBe(false);
    expect(await moveAgendaItem(anna, meetingId, newId(), "later")).toBe(false);
    expect(await order()).toBe("123");
  });

  test("comes back to its place", async () => {
    await put("1", 5);
    const two = await put("2", 5);
    await put("3", 5);
    await removeAgendaItem(anna, meetingId, two);
    await restore(anna, two);
    expect((await told())?.map((line) => line.slice(-1)).join("")).toBe("123");
  });

  test("is out of reach when its meeting has been taken away", async () => {
    const one = await put("1", 5);
    await removeMeeting(anna, meetingId);
    expect(await saveAgendaItem(anna, meetingId, agendaItemExample)).toBeUndefined();
    expect(await moveAgendaItem(anna, meetingId, one, "later")).toBe(false);
    expect(await removeAgendaItem(anna, meetingId, one)).toBe(false);
  });
});

describe("a ready agenda", () => {
  test("is laid in place of what stood there, and taken back with one press", async () => {
    await put("Kaffe", 5);
    const laid = await layReadyAgenda(anna, meetingId, "first");
    expect(await told()).toEqual([
      "19.00 welcome",
      "19.10 round",
      "19.20 picture-cards",
      "19.50 break",
      "20.00 persona",
      "20.25 barriers",
      "20.45 next-steps",
    ]);
    if (!laid) throw new Error("It was not laid");
    await takeBackAgenda(anna, meetingId, laid);
    expect(await told()).toEqual(["19.00 Kaffe"]);
  });

  test("can be changed, and what was put there since is not taken back with it", async () => {
    const laid = await layReadyAgenda(anna, meetingId, "second");
    await put("Noget nyt", 5);
    await takeBackAgenda(anna, meetingId, laid ?? { laid: [], away: [] });
    expect(await told()).toEqual(["19.00 Noget nyt"]);
  });

  test("may be the agenda of another meeting of the house, which stays as it is", async () => {
    await put("Kaffe", 5);
    await put("Runde", 40);
    const other = await begun();
    expect(await listEarlierAgendas(anna, other)).toMatchObject([{ meetingId, number: 1 }]);
    expect(await listEarlierAgendas(anna, meetingId)).toEqual([]);
    await copyAgenda(anna, other, meetingId);
    expect(await told(other)).toEqual(["19.00 Kaffe", "19.05 Runde"]);
    expect(await told()).toEqual(["19.00 Kaffe", "19.05 Runde"]);
  });

  test("is not offered from a meeting that has been taken away", async () => {
    await put("Kaffe", 5);
    const other = await begun();
    await removeMeeting(anna, meetingId);
    expect(await listEarlierAgendas(anna, other)).toEqual([]);
    expect(await copyAgenda(anna, other, meetingId)).toBeUndefined();
  });
});

describe("an interpreter", () => {
  const minutes = async () => (await findMeeting(anna, meetingId))?.agenda.map((line) => line.minutes);
  const stretch = (by: "double" | "half", now: number) => stretchTools(anna, meetingId, { by, now });

  test("doubles the time of the tools alone, once however often it is sent, and gives it back", async () => {
    await layReadyAgenda(anna, meetingId, "third");
    expect(await minutes()).toEqual([5, 10, 45, 10, 20, 30]);
    await stretch("double", 105);
    await stretch("double", 105);
    expect(await minutes()).toEqual([5, 20, 90, 10, 40, 60]);
    await stretch("half", 210);
    await stretch("half", 210);
    expect(await minutes()).toEqual([5, 10, 45, 10, 20, 30]);
  });
});
