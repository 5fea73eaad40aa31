import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Administrator } from "#domains/access/member.ts";
import { forgetRemoved } from "#domains/access/removal.server.ts";
import { addGuest } from "#domains/meetings/guests.server.ts";
import { listMail } from "#platform/mail/mail.server.ts";
import { asOwner, openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { openHouse } from "../../../tests/support/houses.ts";
import { holdMeeting, type LiveTable } from "../../../tests/support/live-table.ts";
import { listMinutesRecipients, sendMinutes } from "./minutes-sending.server.ts";
import { finishMinutes } from "./minutes-versions.server.ts";
import { forgetWish, hasWished, readFinishedMinutes, wishForMinutes } from "./minutes-wishes.server.ts";
import { forgetMinutes, writeParagraph } from "./minutes-writing.server.ts";

let database: TestDatabase;
let karen: Administrator;
let table: LiveTable;
let house = 0;
beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(async () => {
  house++;
  karen = await openHouse({ email: `karen.juhl@hus${house}.example` });
  table = await holdMeeting(karen, ["round"]);
  await writeParagraph(karen, table.meetingId, { itemId: "", text: "Vi mødtes i klubhuset.", based: 0 });
});
afterAll(() => database.close());

const minutesMails = async () =>
  (await listMail(karen.organisationId)).filter(({ text }) => text.includes("Vi mødtes i klubhuset."));

test("Minutes are mailed to those who were asked and to those who asked, once", async () => {
  await addGuest(karen, table.meetingId, { kind: "colleague", memberId: karen.id });
  await addGuest(karen, table.meetingId, { kind: "citizens", who: "to mødre" });
  const lis = await table.join({ tongue: "uk" });
  await wishForMinutes(lis, "lis@hav.example");
  expect(await sendMinutes(karen, table.meetingId, 1)).toBeUndefined();
  await finishMinutes(karen, table.meetingId);
  expect(await listMinutesRecipients(karen, table.meetingId)).toMatchObject({
    guests: [{ hasAddress: true, hasGot: false }],
    wishes: 1,
  });
  expect(await sendMinutes(karen, table.meetingId, 1)).toBe(2);
  expect(await sendMinutes(karen, table.meetingId, 1)).toBe(0);
  const mails = await minutesMails();
  expect(mails.map(({ to }) => to).toSorted()).toEqual([`karen.juhl@hus${house}.example`, "lis@hav.example"]);
  expect(mails.find(({ to }) => to === "lis@hav.example")?.subject).toMatch(/^Протокол/);
  expect(await listMinutesRecipients(karen, table.meetingId)).toMatchObject({
    guests: [{ hasGot: true }],
    wishes: 0,
  });
});

test("An address is gone when the minutes are sent, when its owner says so, and after sixty days", async () => {
  const addresses = () =>
    asOwner(database.owner, async (owner) => (await owner.query("select email from minutes_wish")).rows);
  await finishMinutes(karen, table.meetingId);
  const lis = await table.join();
  await wishForMinutes(lis, "lis@hav.example");
  await wishForMinutes(lis, "lis@strand.example");
  expect(await addresses()).toEqual([{ email: "lis@strand.example" }]);
  await sendMinutes(karen, table.meetingId, 1);
  expect(await addresses()).toEqual([]);
  await wishForMinutes(lis, "lis@hav.example");
  expect(await hasWished(lis)).toBe(true);
  await forgetWish(lis);
  expect(await hasWished(lis)).toBe(false);
  await wishForMinutes(lis, "lis@hav.example");
  await asOwner(database.owner, (owner) =>
    owner.query("update minutes_wish set forget_at = forget_at - interval '60 days 1 minute'"),
  );
  await forgetRemoved([forgetMinutes]);
  expect(await addresses()).toEqual([]);
});

test("Those at the table read the newest finished minutes, and none before", async () => {
  const lis = await table.join();
  expect(await readFinishedMinutes(lis)).toBeUndefined();
  await finishMinutes(karen, table.meetingId);
  expect((await readFinishedMinutes(lis))?.content.introduction).toBe("Vi mødtes i klubhuset.");
});
