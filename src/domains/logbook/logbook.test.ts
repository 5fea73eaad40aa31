import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { readAudit } from "#domains/access/audit.server.ts";
import type { Administrator, Member } from "#domains/access/member.ts";
import { endMembership } from "#domains/access/members.server.ts";
import { restore } from "#domains/access/removal.server.ts";
import { writeToUs } from "#domains/between/between-door.server.ts";
import { listBetweenWords, removeBetweenWord } from "#domains/between/between-words.server.ts";
import { newEngagementExample } from "#domains/engagement/engagement.example.ts";
import {
  beginEngagement,
  listEngagements,
  removeEngagement,
} from "#domains/engagement/engagements.server.ts";
import { removeMeeting, saveMeeting } from "#domains/meetings/meetings.server.ts";
import { listFinishedMeetings } from "#domains/minutes/minutes-versions.server.ts";
import { newId } from "#platform/database/id.ts";
import { betweenWordFor, openBetweenDesk } from "../../../tests/support/between-desk.ts";
import { openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { openHouse, visitor, welcome } from "../../../tests/support/houses.ts";
import { entryExample } from "./logbook.example.ts";
import { readLogbook, removeEntry, saveEntry } from "./logbook.server.ts";
import { entrySchema } from "./logbook.ts";
import { carryWord, findCarried } from "./words-to-logbook.server.ts";

let database: TestDatabase;
let karen: Administrator;
let aase: Member;
let engagementId: string;
beforeAll(async () => {
  database = await openTestDatabase();
  karen = await openHouse();
  aase = await welcome(karen, { name: "Åse Mørk", email: "aase.moerk@vestervig.example" });
});
beforeEach(async () => {
  engagementId = await beginEngagement(karen, newEngagementExample);
});
afterAll(() => database.close());

test("a logbook has the newest day first, and who wrote, also after they have left", async () => {
  const bo = await welcome(karen, { name: "Bo Friis", email: `bo.${newId()}@vestervig.example` });
  await saveEntry(bo, engagementId, { day: "2026-11-01", text: "Nøglen er bestilt" });
  await saveEntry(aase, engagementId, { day: "2026-11-08", text: "Ingen kom" });
  await saveEntry(karen, engagementId, { day: "2026-11-01", text: "Vi ringede rundt" });
  await endMembership(karen, bo.id);
  expect(await readLogbook(karen, engagementId)).toMatchObject([
    { day: "2026-11-08", text: "Ingen kom", by: "Åse Mørk" },
    { day: "2026-11-01", text: "Vi ringede rundt", by: "Karen Juhl" },
    { day: "2026-11-01", text: "Nøglen er bestilt", by: "Bo Friis" },
  ]);
});

test("an entry is mended where it is, and stays the writer's", async () => {
  await saveEntry(aase, engagementId, entryExample);
  const [entry] = await readLogbook(karen, engagementId);
  expect(await saveEntry(karen, engagementId, { day: "2026-11-12", text: "Fem familier" }, entry?.id)).toBe(
    true,
  );
  expect(await readLogbook(karen, engagementId)).toEqual([
    { id: entry?.id, day: "2026-11-12", text: "Fem familier", by: "Åse Mørk", writtenBy: aase.id },
  ]);
});

test("words are found in a logbook, as they are written", async () => {
  await saveEntry(karen, engagementId, entryExample);
  await saveEntry(karen, engagementId, { day: "2026-11-14", text: "100% af stolene var taget" });
  const texts = async (word: string) =>
    (await readLogbook(karen, engagementId, word)).map((entry) => entry.day);
  expect(await texts("VASKEDE")).toEqual(["2026-11-13"]);
  expect(await texts("0% af")).toEqual(["2026-11-14"]);
  expect(await texts("_")).toEqual([]);
  expect(await texts("")).toEqual(["2026-11-14", "2026-11-13"]);
});

test("an entry that has been taken away is not read, mended or taken away again, and comes back as it was", async () => {
  await saveEntry(karen, engagementId, entryExample);
  const before = await readLogbook(karen, engagementId);
  const entryId = before[0]?.id ?? "";
  expect(await removeEntry(aase, engagementId, entryId)).toBe(true);
  expect(await readLogbook(karen, engagementId)).toEqual([]);
  expect(await saveEntry(karen, engagementId, { day: "2026-11-12", text: "Ændret" }, entryId)).toBe(false);
  expect(await removeEntry(aase, engagementId, entryId)).toBe(false);
  expect(await restore(karen, entryId)).toBe(true);
  expect(await readLogbook(karen, engagementId)).toEqual(before);
});

test("an entry is only found in its own forløb", async () => {
  await saveEntry(karen, engagementId, entryExample);
  const entryId = (await readLogbook(karen, engagementId))[0]?.id ?? "";
  const other = await beginEngagement(karen, newEngagementExample);
  expect(await readLogbook(karen, other)).toEqual([]);
  expect(await saveEntry(karen, other, { day: "2026-11-12", text: "Flyttet" }, entryId)).toBe(false);
  expect(await removeEntry(karen, other, entryId)).toBe(false);
  expect(await readLogbook(karen, engagementId)).toMatchObject([entryExample]);
});

test("nothing is written in a forløb that is not there", async () => {
  await removeEngagement(karen, engagementId);
  expect(await saveEntry(karen, engagementId, entryExample)).toBe(false);
  expect(await saveEntry(karen, newId(), entryExample)).toBe(false);
  expect(await readLogbook(karen, engagementId)).toEqual([]);
});

test("writing touches the forløb, and the log tells of it without its words", async () => {
  await beginEngagement(karen, { ...newEngagementExample, name: "Nyere" });
  expect((await listEngagements(karen))[0]?.name).toBe("Nyere");
  await saveEntry(aase, engagementId, entryExample);
  expect((await listEngagements(karen))[0]?.id).toBe(engagementId);
  const [line] = await readAudit(karen);
  expect(line).toMatchObject({ memberName: "Åse Mørk", act: "made", thing: "logbook-entry" });
  expect(JSON.stringify(line)).not.toContain("Agger");
});

test("an entry is a day there is and some words", () => {
  expect(entrySchema.parse({ day: "2026-11-13", text: " Ingen kom \r\nigen " })).toEqual({
    day: "2026-11-13",
    text: "Ingen kom \nigen",
  });
  for (const wrong of [{ day: "2026-11-31" }, { day: "" }, { text: "  " }, { text: "x".repeat(5001) }]) {
    expect(entrySchema.safeParse({ ...entryExample, ...wrong }).success).toBe(false);
  }
});

describe("the meetings that were held", () => {
  test("stand in the logbook on their day once their minutes are finished, and are copied nowhere", async () => {
    const desk = await openBetweenDesk(karen);
    await saveMeeting(karen, desk.table.meetingId, { day: "2026-11-12" });
    expect(await listFinishedMeetings(karen, desk.engagementId)).toEqual([]);
    await desk.finish();
    expect(await listFinishedMeetings(karen, desk.engagementId)).toEqual([
      {
        meetingId: desk.table.meetingId,
        number: 1,
        question: "Hvad skal der til, for at en far kommer?",
        day: "2026-11-12",
      },
    ]);
    expect(await readLogbook(karen, desk.engagementId)).toEqual([]);
    await removeMeeting(karen, desk.table.meetingId);
    expect(await listFinishedMeetings(karen, desk.engagementId)).toEqual([]);
  });
});

describe("a word from a partner", () => {
  const received = async () => {
    const desk = await openBetweenDesk(karen);
    const { engagementId } = desk;
    const word = await betweenWordFor(karen, engagementId);
    await writeToUs(word, { name: "", text: "Hallen er optaget" }, "da", visitor());
    const [{ id: wordId } = { id: "" }] = await listBetweenWords(karen, engagementId);
    return { engagementId, wordId };
  };
  const entry = { day: "2026-11-20", text: "Hallen er optaget, siger klubben" };

  test("is laid in the logbook once, in the words that are to stand there, and counts as seen", async () => {
    const { engagementId, wordId } = await received();
    const entryId = await carryWord(karen, engagementId, wordId, entry);
    expect(await carryWord(karen, engagementId, wordId, entry)).toBe(entryId);
    expect(await readLogbook(karen, engagementId)).toMatchObject([{ id: entryId, ...entry }]);
    expect(await findCarried(karen, engagementId, wordId)).toBe(entryId);
    expect((await listBetweenWords(karen, engagementId))[0]?.seenAt).not.toBeNull();
  });

  test("stays in the logbook when the word itself is taken away, and the other way round", async () => {
    const { engagementId, wordId } = await received();
    const entryId = (await carryWord(karen, engagementId, wordId, entry)) ?? "";
    await removeBetweenWord(karen, engagementId, wordId);
    expect(await readLogbook(karen, engagementId)).toHaveLength(1);
    await restore(karen, wordId);
    await removeEntry(karen, engagementId, entryId);
    expect(await listBetweenWords(karen, engagementId)).toHaveLength(1);
  });
});
