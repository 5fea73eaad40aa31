import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Administrator } from "#domains/access/member.ts";
import { newEngagementExample } from "#domains/engagement/engagement.example.ts";
import { beginEngagement } from "#domains/engagement/engagements.server.ts";
import { beginMeeting, findMeeting, listMeetings } from "#domains/meetings/meetings.server.ts";
import { asOwner, openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { type DateDesk, nothingMore, openDateDesk } from "../../../tests/support/date-desk.ts";
import { openHouse, visitor } from "../../../tests/support/houses.ts";
import { pollExample } from "./date-poll.example.ts";
import { chooseDates, lookOn } from "./found-dates.server.ts";
import { noteAnswers } from "./poll-answers.server.ts";
import { calendarByLink, openPoll } from "./poll-door.server.ts";

let database: TestDatabase;
let karen: Administrator;
let engagementId: string;
let desk: DateDesk;
let house = 0;
beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(async () => {
  house++;
  karen = await openHouse({ email: `karen@fundet${house}.example` });
  engagementId = await beginEngagement(karen, newEngagementExample);
  desk = await openDateDesk(karen, engagementId);
});
afterAll(() => database.close());

const sql = (text: string, values: unknown[] = []) =>
  asOwner(database.owner, (owner) => owner.query(text, values));
const says = (voter: { id: string }, letters: string) =>
  noteAnswers(karen, desk.pollId, voter.id, { ...nothingMore, answers: desk.said(letters) });
/** Enough time has passed for a change to be told. */
const _peace = () => new Date(Date.now() + 16 * 60_000);

describe("the date that is found", () => {
  test("is the meeting, with its hours, its place and those who can come; nobody is asked again", async () => {
    const club = await desk.putOn("Klubben", { email: "kor@klubben.example" });
    const school = await desk.putOn("Skolen");
    await desk.ask({ ask: [`colleague:${karen.id}`], citizens: ["En mor fra Hedelund"] });
    await says(club, "yny");
    await says(school, "nyy");
    const [meetingId = ""] =
      (await chooseDates(karen, desk.pollId, [{ dateId: desk.dateIds[0] ?? "" }])) ?? [];
    expect(await findMeeting(karen, meetingId)).toMatchObject({
      engagementId,
      question: pollExample.question,
      day: "2036-12-09",
      startsAt: "19:00",
      endsAt: "21:00",
      place: pollExample.place,
      guests: [
        { kind: "partner", partner: "Klubben", person: "Klubbens formand" },
        { kind: "citizens", who: "En mor fra Hedelund" },
        { kind: "colleague", colleague: karen.name },
      ],
    });
  });

  test("is found once, though two press at the same moment", async () => {
    const pick = [{ dateId: desk.dateIds[0] ?? "" }];
    await desk.putOn("Klubben");
    await Promise.all([chooseDates(karen, desk.pollId, pick), chooseDates(karen, desk.pollId, pick)]);
    expect(await listMeetings(karen, engagementId)).toHaveLength(1);
    expect((await desk.poll()).found).toHaveLength(1);
  });

  test("becomes that of the meeting that was planned without one, which keeps its question and its place", async () => {
    const meetingId =
      (await beginMeeting(karen, engagementId, { question: "Hvad drømmer de om?", place: "Hallen" })) ?? "";
    const planned = await openDateDesk(karen, engagementId, { meetingId, place: "" });
    await planned.putOn("Klubben");
    expect(await chooseDates(karen, planned.pollId, [{ dateId: planned.dateIds[1] ?? "" }])).toEqual([
      meetingId,
    ]);
    expect(await findMeeting(karen, meetingId)).toMatchObject({
      question: "Hvad drømmer de om?",
      day: "2036-12-11",
      startsAt: "16:30",
      endsAt: "18:30",
      place: "Hallen",
      guests: [{ partner: "Klubben" }],
    });
    expect((await planned.poll()).found).toMatchObject([{ place: "Hallen", isUntold: false }]);
  });

  test("two of them are two meetings, each with its own", async () => {
    const club = await desk.putOn("Klubben");
    const school = await desk.putOn("Skolen");
    const [one = "", , other = ""] = desk.dateIds;
    await chooseDates(karen, desk.pollId, [
      { dateId: one, voterIds: [club.id] },
      { dateId: other, voterIds: [school.id] },
    ]);
    const meetings = await listMeetings(karen, engagementId);
    expect(
      meetings.map(({ day, number, guests }) => [day, number, guests.map(({ partner }) => partner)]),
    ).toEqual([
      ["2036-12-09", 1, ["Klubben"]],
      ["2036-12-13", 2, ["Skolen"]],
    ]);
  });

  test("is told to those who answered and have an address: those who come with a calendar file, the others without", async () => {
    const club = await desk.putOn("Klubben", { email: "kor@klubben.example" });
    const school = await desk.putOn("Skolen", { email: "leder@skolen.example" });
    await desk.putOn("Tavse", { email: "tavs@tavs.example" });
    await says(club, "y..");
    await says(school, "n..");
    await chooseDates(karen, desk.pollId, [{ dateId: desk.dateIds[0] ?? "" }]);
    const rows = (
      await sql(`select "to", text, calendar from mail where organisation_id = $1 order by "to"`, [
        karen.organisationId,
      ])
    ).rows.filter(({ text }) => String(text).includes("/dato/"));
    expect(rows.map(({ to }) => to)).toEqual(["kor@klubben.example", "leder@skolen.example"]);
    expect(rows[0].calendar).toContain("DTSTART:20361209T180000Z");
    expect(rows[0].calendar).toContain("SEQUENCE:0");
    expect(rows[1].calendar).toBeNull();
    expect(rows[1].text).toContain("Vi ved, at den ikke passer dig");
  });

  test("is in the calendar file of whoever holds a link, and in nobody else's", async () => {
    const club = await desk.putOn("Klubben");
    const word = await desk.wordFor(club.id);
    await says(club, "y");
    await chooseDates(karen, desk.pollId, [{ dateId: desk.dateIds[0] ?? "" }]);
    const shown = await openPoll(word, visitor());
    expect(shown).toMatchObject({ isOpen: false, found: [{ isOwn: true, isOff: false }] });
    const id = shown?.found[0]?.id ?? "";
    expect(await calendarByLink(word, id, visitor())).toContain(`UID:${id}@vejviser`);
    const other = await openDateDesk(karen, engagementId);
    const stranger = await other.putOn("Skolen");
    expect(await calendarByLink(await other.wordFor(stranger.id), id, visitor())).toBeUndefined();
  });

  test("can be looked for again, with all that was answered", async () => {
    const club = await desk.putOn("Klubben");
    await says(club, "yyy");
    await chooseDates(karen, desk.pollId, [{ dateId: desk.dateIds[0] ?? "" }]);
    expect(await lookOn(karen, desk.pollId)).toBe(true);
    expect(Object.keys((await desk.named("Klubben")).said)).toHaveLength(3);
    expect(await chooseDates(karen, desk.pollId, [{ dateId: desk.dateIds[2] ?? "" }])).toHaveLength(1);
  });

  test("is not one of another poll", async () => {
    const other = await openDateDesk(karen, engagementId);
    expect(await chooseDates(karen, desk.pollId, [{ dateId: other.dateIds[0] ?? "" }])).toBeUndefined();
    expect(await chooseDates(karen, desk.pollId, [])).toBeUndefined();
    expect(await listMeetings(karen, engagementId)).toEqual([]);
  });
});

test("a date that is found after another was given up is told alone", async () => {
  const club = await desk.putOn("Klubben", { email: "kor@klubben.example" });
  await says(club, "yyy");
  await chooseDates(karen, desk.pollId, [{ dateId: desk.dateIds[0] ?? "" }]);
  await lookOn(karen, desk.pollId);
  await sql("delete from mail where organisation_id = $1", [karen.organisationId]);
  await chooseDates(karen, desk.pollId, [{ dateId: desk.dateIds[2] ?? "" }]);
  expect((await desk.mails()).map(({ subject }) => subject)).toEqual([
    "Datoen er fundet: lørdag 13. december kl. 10.00",
  ]);
});
