import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Administrator } from "#domains/access/member.ts";
import { newEngagementExample } from "#domains/engagement/engagement.example.ts";
import { beginEngagement } from "#domains/engagement/engagements.server.ts";
import { asOwner, openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { type DateDesk, linkIn, nothingMore, openDateDesk } from "../../../tests/support/date-desk.ts";
import { openHouse, visitor } from "../../../tests/support/houses.ts";
import { pollExample } from "./date-poll.example.ts";
import { chooseDates } from "./found-dates.server.ts";
import { noteAnswers } from "./poll-answers.server.ts";
import { daysOn } from "./poll-day.ts";
import { openPoll } from "./poll-door.server.ts";
import { remindOfPolls } from "./poll-reminders.server.ts";
import { printPoll, sendPoll } from "./poll-sending.server.ts";
import { changeVoter } from "./poll-voters.server.ts";
import { quietPoll } from "./polls.server.ts";

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
