import PostalMime from "postal-mime";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Administrator } from "#domains/access/member.ts";
import { forgetRemoved, remove, restore } from "#domains/access/removal.server.ts";
import { newEngagementExample } from "#domains/engagement/engagement.example.ts";
import { beginEngagement } from "#domains/engagement/engagements.server.ts";
import {
  beginMeeting,
  findMeeting,
  forgetMeetings,
  listMeetings,
  removeMeeting,
  saveMeeting,
} from "#domains/meetings/meetings.server.ts";
import { eraseContactPerson } from "#domains/partners/erasure.server.ts";
import { mergePartners } from "#domains/partners/merges.server.ts";
import { partnerExample } from "#domains/partners/partner.example.ts";
import { forgetPartners, removePartner, savePartner } from "#domains/partners/partners.server.ts";
import { deliverMail, openMail } from "#platform/mail/mail.server.ts";
import { asOwner, openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { type DateDesk, linkIn, nothingMore, openDateDesk } from "../../../tests/support/date-desk.ts";
import { openHouse, visitor } from "../../../tests/support/houses.ts";
import { pollExample } from "./date-poll.example.ts";
import { chooseDates, lookOn } from "./found-dates.server.ts";
import { tellOfMovedMeetings } from "./found-news.server.ts";
import { noteAnswers } from "./poll-answers.server.ts";
import { daysOn } from "./poll-day.ts";
import { calendarByLink, openPoll } from "./poll-door.server.ts";
import { remindOfPolls, tidyPolls } from "./poll-reminders.server.ts";
import { printPoll, sendPoll } from "./poll-sending.server.ts";
import { changeVoter } from "./poll-voters.server.ts";
import { forgetPolls, listPolls, quietPoll } from "./polls.server.ts";

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
const peace = () => new Date(Date.now() + 16 * 60_000);

describe("asking by mail", () => {
  test("writes to each who has an address once, with the dates before the link, and names nobody", async () => {
    await desk.putOn("Klubben", { name: "Gudrun Tranekær", email: "gudrun@klubben.example" });
    await desk.putOn("Skolen", { phone: "00 00 00 12" });
    expect(await sendPoll(karen, desk.pollId)).toBe(1);
    expect(await sendPoll(karen, desk.pollId)).toBe(0);
    const [mail, ...more] = await desk.mails();
    expect(more).toEqual([]);
    expect(mail).toMatchObject({ to: "gudrun@klubben.example" });
    const text = mail?.text ?? "";
    expect(text).toContain(pollExample.question);
    expect(text.indexOf("tirsdag 9. december kl. 19.00")).toBeGreaterThan(0);
    expect(text.indexOf("tirsdag 9. december kl. 19.00")).toBeLessThan(text.indexOf("/dato/"));
    expect(text).not.toContain("Gudrun");
    expect(await openPoll(linkIn(text), visitor())).toMatchObject({ question: pollExample.question });
  });

  test("speaks the language of the one it is to, also when that was learned in an earlier poll", async () => {
    const club = await desk.putOn("Klubben", { email: "kor@klubben.example" });
    const known = { must: false, quiet: false, waitingFor: "", waitingUntil: "" };
    await changeVoter(karen, desk.pollId, club.id, { ...known, tongue: "ar" });
    const next = await openDateDesk(karen, engagementId);
    await next.ask({ ask: [`person:${club.contactPersonId}`] });
    await sendPoll(karen, next.pollId);
    const [mail] = await next.mails();
    expect(mail?.subject).toContain("متى يناسبك؟");
    expect(mail?.text).toContain("9 ديسمبر");
  });

  test("asks nobody while there are no dates to ask about", async () => {
    await desk.putOn("Klubben", { email: "kor@klubben.example" });
    await sql("delete from poll_date where poll_id = $1", [desk.pollId]);
    expect(await sendPoll(karen, desk.pollId)).toBe(0);
    expect(await desk.mails()).toEqual([]);
  });

  test("on paper are those who have no address, with a link each that opens", async () => {
    await desk.putOn("Klubben", { email: "kor@klubben.example" });
    const school = await desk.putOn("Skolen");
    const printed = await printPoll(karen, desk.pollId);
    expect(printed?.to.map(({ voter }) => voter.id)).toEqual([school.id]);
    expect(await openPoll(printed?.to[0]?.link.split("/").at(-1) ?? "", visitor())).toBeDefined();
    expect((await desk.named("Skolen")).sentAt).toBeInstanceOf(Date);
  });
});

describe("the reminder", () => {
  const before = daysOn(pollExample.answerBy, -2);
  beforeEach(async () => {
    await desk.putOn("Klubben", { email: "kor@klubben.example" });
    await sendPoll(karen, desk.pollId);
    await sql("delete from mail where organisation_id = $1", [karen.organisationId]);
  });

  test("goes out two days before the last day, once", async () => {
    await remindOfPolls(daysOn(before, -1));
    expect(await desk.mails()).toEqual([]);
    await remindOfPolls(before);
    await remindOfPolls(before);
    await remindOfPolls(daysOn(before, 1));
    const mails = await desk.mails();
    expect(mails.map(({ subject }) => subject)).toEqual([`Vi mangler kun dit svar: ${pollExample.question}`]);
    expect(await openPoll(linkIn(mails[0]?.text ?? ""), visitor())).toBeDefined();
  });

  test("two programs send it once between them", async () => {
    await Promise.all([remindOfPolls(before), remindOfPolls(before)]);
    expect(await desk.mails()).toHaveLength(1);
  });

  test("does not go to somebody who has answered, who waits for a board, or whom one of us wants left alone", async () => {
    const club = await desk.named("Klubben");
    const kept = { must: false, tongue: "" as const, quiet: false, waitingFor: "", waitingUntil: "" };
    await changeVoter(karen, desk.pollId, club.id, { ...kept, quiet: true });
    await remindOfPolls(before);
    await changeVoter(karen, desk.pollId, club.id, { ...kept, waitingFor: "bestyrelsen" });
    await remindOfPolls(before);
    await changeVoter(karen, desk.pollId, club.id, kept);
    await quietPoll(karen, desk.pollId, true);
    await remindOfPolls(before);
    await quietPoll(karen, desk.pollId, false);
    await says(club, "nnn");
    await remindOfPolls(before);
    expect(await desk.mails()).toEqual([]);
  });

  test("does not go out on the last day, nor when the date is found", async () => {
    await remindOfPolls(pollExample.answerBy);
    expect(await desk.mails()).toEqual([]);
    await chooseDates(karen, desk.pollId, [{ dateId: desk.dateIds[0] ?? "" }]);
    await remindOfPolls(before);
    expect(await desk.mails()).toEqual([]);
  });
});

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

describe("a meeting whose date was found", () => {
  let meetingId: string;
  const calendars = async () =>
    (
      await sql(
        "select calendar from mail where organisation_id = $1 and calendar is not null order by created_at",
        [karen.organisationId],
      )
    ).rows.map(({ calendar }) => String(calendar));
  beforeEach(async () => {
    const club = await desk.putOn("Klubben", { email: "kor@klubben.example" });
    await says(club, "y");
    [meetingId = ""] = (await chooseDates(karen, desk.pollId, [{ dateId: desk.dateIds[0] ?? "" }])) ?? [];
  });

  test("that is moved is told once, a quarter of an hour later, under the same name and a higher number", async () => {
    await saveMeeting(karen, meetingId, { day: "2036-12-10", startsAt: "18:00", endsAt: "20:00" });
    await tellOfMovedMeetings();
    expect(await calendars()).toHaveLength(1);
    expect((await desk.poll()).found).toMatchObject([{ isUntold: true, sequence: 1, day: "2036-12-10" }]);
    await tellOfMovedMeetings(peace());
    await tellOfMovedMeetings(peace());
    const [first = "", second = "", ...more] = await calendars();
    expect(more).toEqual([]);
    const uid = /UID:\S+/.exec(first)?.[0] ?? "?";
    expect(second).toContain(uid);
    expect(second).toContain("SEQUENCE:1");
    expect(second).toContain("DTSTART:20361210T170000Z");
  });

  test("that is moved back before anybody was told is not spoken of", async () => {
    await saveMeeting(karen, meetingId, { startsAt: "18:00" });
    await saveMeeting(karen, meetingId, { startsAt: "19:00" });
    await tellOfMovedMeetings(peace());
    expect(await calendars()).toHaveLength(1);
  });

  test("whose agenda or room is written on is not spoken of", async () => {
    await saveMeeting(karen, meetingId, { room: "Stolene står i kælderen", bring: "Kager" });
    await tellOfMovedMeetings(peace());
    expect(await calendars()).toHaveLength(1);
  });

  test("that is taken away is called off, and called again when it is brought back", async () => {
    await removeMeeting(karen, meetingId);
    await tellOfMovedMeetings();
    expect(await calendars()).toHaveLength(1);
    await tellOfMovedMeetings(peace());
    await restore(karen, meetingId);
    await tellOfMovedMeetings(peace());
    const [, off = "", again = ""] = await calendars();
    expect(off).toContain("METHOD:CANCEL");
    expect(off).toContain("SEQUENCE:1");
    expect(again).toContain("METHOD:PUBLISH");
    expect(again).toContain("SEQUENCE:2");
  });

  test("that is over is not spoken of", async () => {
    await sql("update found_date set told_day = '2020-01-01' where meeting_id = $1", [meetingId]);
    await sql("update meeting set day = '2020-01-02' where id = $1", [meetingId]);
    await tellOfMovedMeetings(peace());
    expect(await calendars()).toHaveLength(1);
  });

  test("that is forgotten leaves the poll as it was", async () => {
    await removeMeeting(karen, meetingId);
    await sql("update removal set removed_at = removed_at - interval '31 days'");
    await forgetRemoved([forgetPolls, forgetMeetings]);
    expect((await desk.poll()).found).toMatchObject([{ meetingId: null, isOff: true, day: "2036-12-09" }]);
  });

  test("goes out as a calendar file that a mail program reads, and is kept no longer", async () => {
    const raw: Buffer[] = [];
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ["STARTTLS"],
      onData(stream, _session, done) {
        const chunks: Buffer[] = [];
        stream.on("data", (chunk: Buffer) => chunks.push(chunk));
        stream.on("end", () => {
          raw.push(Buffer.concat(chunks));
          done();
        });
      },
    });
    const port = await new Promise<number>((resolve) => {
      const listening = server.listen(0, "127.0.0.1", () => {
        const address = listening.address();
        resolve(typeof address === "object" && address ? address.port : 0);
      });
    });
    openMail(`smtp://127.0.0.1:${port}`, "Vejviser <vejviser@vestervig.example>", () => {});
    try {
      await deliverMail();
    } finally {
      openMail(undefined, "", () => {});
      await new Promise<void>((resolve) => server.close(() => resolve()));
    }
    const arrived = await Promise.all(raw.map((one) => new PostalMime().parse(one)));
    const ours = arrived.find(({ to }) => to?.[0]?.address === "kor@klubben.example");
    const file = ours?.attachments.find(({ mimeType }) => mimeType === "application/ics");
    expect(new TextDecoder().decode(file?.content as ArrayBuffer)).toContain("METHOD:PUBLISH");
    expect(await calendars()).toEqual([]);
  });
});

describe("what is known of people", () => {
  test("is emptied when the poll has been over for ninety days, and not before; the answers stay", async () => {
    const club = await desk.putOn("Klubben");
    await noteAnswers(karen, desk.pollId, club.id, {
      answers: desk.said("yyy"),
      name: "Ali",
      word: "Min søn skal med",
      waitingFor: "",
      waitingUntil: "",
    });
    const word = await desk.wordFor(club.id);
    await tidyPolls(daysOn("2036-12-13", 90));
    expect(await desk.named("Klubben")).toMatchObject({ name: "Ali", word: "Min søn skal med" });
    await tidyPolls(daysOn("2036-12-13", 91));
    expect(await desk.named("Klubben")).toMatchObject({ name: "", word: "" });
    expect(Object.keys((await desk.named("Klubben")).said)).toHaveLength(3);
    expect(await openPoll(word, visitor())).toBeUndefined();
  });

  test("is gone when they are erased: the poll says the partner alone", async () => {
    const club = await desk.putOn("Klubben", { name: "Gudrun Tranekær", email: "gudrun@klubben.example" });
    await says(club, "yyy");
    await sendPoll(karen, desk.pollId);
    await eraseContactPerson(karen, club.partnerId ?? "", club.contactPersonId ?? "");
    expect(await desk.named("Klubben")).toMatchObject({ person: null, email: "" });
    expect(JSON.stringify(await desk.poll())).not.toContain("Gudrun");
  });

  test("follows the partner that two turned out to be", async () => {
    const club = await desk.putOn("Klubben", { name: "Gudrun Tranekær" });
    await says(club, "yny");
    const kept = (await savePartner(karen, { ...partnerExample, name: "Idrætsforeningen" })) ?? "";
    await mergePartners(karen, kept, club.partnerId ?? "", {});
    expect(await desk.named("Idrætsforeningen")).toMatchObject({ id: club.id, person: "Gudrun Tranekær" });
  });

  test("goes with a partner that is forgotten, and nothing else of the poll does", async () => {
    const club = await desk.putOn("Klubben");
    await desk.putOn("Skolen");
    await says(club, "yny");
    await removePartner(karen, club.partnerId ?? "");
    expect((await desk.poll()).voters.map(({ partner }) => partner)).toEqual(["Skolen"]);
    await sql("update removal set removed_at = removed_at - interval '31 days'");
    await forgetRemoved([forgetPolls, forgetPartners]);
    expect((await desk.poll()).voters.map(({ partner }) => partner)).toEqual(["Skolen"]);
  });
});

test("what was taken away more than thirty days ago is gone for good", async () => {
  const club = await desk.putOn("Klubben");
  await says(club, "yyy");
  await remove(karen, "poll-voter", club.id, "Klubben");
  await remove(karen, "poll-date", desk.dateIds[0] ?? "", "En dag");
  await sql("update removal set removed_at = removed_at - interval '31 days'");
  await forgetRemoved([forgetPolls]);
  const { rows } = await sql(
    "select 1 from poll_answer a join poll_voter v on v.id = a.voter_id where v.poll_id = $1",
    [desk.pollId],
  );
  expect(rows).toEqual([]);
  await remove(karen, "date-poll", desk.pollId, "Den");
  await sql("update removal set removed_at = removed_at - interval '31 days'");
  await forgetRemoved([forgetPolls]);
  expect(await listPolls(karen)).toEqual([]);
  expect((await sql("select 1 from poll_date where poll_id = $1", [desk.pollId])).rows).toEqual([]);
});
