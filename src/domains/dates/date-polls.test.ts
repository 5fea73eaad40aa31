import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Administrator, Member } from "#domains/access/member.ts";
import { restore } from "#domains/access/removal.server.ts";
import { newEngagementExample } from "#domains/engagement/engagement.example.ts";
import { beginEngagement } from "#domains/engagement/engagements.server.ts";
import { newId } from "#platform/database/id.ts";
import { asOwner, openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { type DateDesk, nothingMore, openDateDesk } from "../../../tests/support/date-desk.ts";
import { openHouse, visitor, welcome } from "../../../tests/support/houses.ts";
import { nobodyExample, pollExample } from "./date-poll.example.ts";
import { noteAnswers } from "./poll-answers.server.ts";
import { addDates, changeDate, removeDate } from "./poll-dates.server.ts";
import { answerByLink, openPoll } from "./poll-door.server.ts";
import { makeOpenLink } from "./poll-sending.server.ts";
import { addVoters, changeVoter, listAskable, removeVoter } from "./poll-voters.server.ts";
import { beginPoll, closePoll, findPoll, listOpenPolls, listPolls, removePoll } from "./polls.server.ts";

let database: TestDatabase;
let karen: Administrator;
let bo: Member;
let engagementId: string;
let desk: DateDesk;
let house = 0;
beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(async () => {
  house++;
  karen = await openHouse({ email: `karen@dato${house}.example` });
  bo = await welcome(karen, { name: "Bo Sand", email: `bo@dato${house}.example` });
  engagementId = await beginEngagement(karen, newEngagementExample);
  desk = await openDateDesk(karen, engagementId);
});
afterAll(() => database.close());

const _wordOf = (link: string | undefined) => link?.split("/").at(-1) ?? "";

describe("a poll", () => {
  test("is begun once, however often the form is sent, and stands among those of its forløb", async () => {
    const sentAs = newId();
    const fields = { ...pollExample, sentAs };
    expect(await beginPoll(karen, engagementId, fields)).toBe(sentAs);
    expect(await beginPoll(karen, engagementId, fields)).toBe(sentAs);
    expect(await listPolls(karen, engagementId)).toHaveLength(2);
    expect((await listOpenPolls(bo)).map(({ id }) => id)).toContain(sentAs);
  });

  test("is not begun in another forløb under the same name, nor for a meeting that is not there", async () => {
    const other = await beginEngagement(karen, newEngagementExample);
    expect(await beginPoll(karen, other, { ...pollExample, sentAs: desk.pollId })).toBeUndefined();
    expect(await beginPoll(karen, engagementId, { ...pollExample, meetingId: newId() })).toBeUndefined();
  });

  test("that is taken away opens to nobody, and comes back with all its answers", async () => {
    const club = await desk.putOn("Klubben");
    const word = await desk.wordFor(club.id);
    await noteAnswers(karen, desk.pollId, club.id, { answers: desk.said("ynm"), ...nothingMore });
    await removePoll(karen, engagementId, desk.pollId);
    expect(await openPoll(word, visitor())).toBeUndefined();
    expect(await findPoll(karen, engagementId, desk.pollId)).toBeUndefined();
    await restore(karen, desk.pollId);
    expect(Object.keys((await desk.named("Klubben")).said)).toHaveLength(3);
  });
});

describe("who is asked", () => {
  test("are people at the partners of the forløb and colleagues, each once", async () => {
    await desk.putOn("Klubben");
    const askable = await listAskable(karen, desk.pollId);
    expect(askable?.partners).toEqual([]);
    expect(askable?.colleagues.map(({ name }) => name)).toEqual(["Bo Sand", karen.name]);
    const key = `colleague:${bo.id}`;
    await desk.ask({ ask: [key] });
    await desk.ask({ ask: [key] });
    expect((await desk.poll()).voters).toHaveLength(2);
  });

  test("whoever must be there is asked, also where only that was ticked", async () => {
    await desk.ask({ must: [`colleague:${bo.id}`] });
    expect(await desk.named("Bo Sand")).toMatchObject({ must: true, kind: "colleague" });
  });

  test("somebody who is neither at a partner of the forløb nor a colleague is passed over", async () => {
    const elsewhere = await beginEngagement(karen, newEngagementExample);
    const other = await openDateDesk(karen, elsewhere);
    const stranger = await other.putOn("En anden klub");
    const key = `person:${stranger.contactPersonId}`;
    expect(await desk.ask({ ask: [key, `colleague:${newId()}`] })).toBe(0);
  });

  test("citizens are asked as a role, once", async () => {
    await desk.ask({ citizens: ["En mor fra Hedelund"], citizensMust: true });
    await desk.ask({ citizens: ["En mor fra Hedelund", "En far"] });
    expect((await desk.poll()).voters.map(({ who, must }) => [who, must])).toEqual([
      ["En mor fra Hedelund", true],
      ["En far", false],
    ]);
  });

  test("somebody who is taken off comes back with what they said", async () => {
    const club = await desk.putOn("Klubben");
    const word = await desk.wordFor(club.id);
    await noteAnswers(karen, desk.pollId, club.id, { answers: desk.said("yyy"), ...nothingMore });
    expect(await removeVoter(karen, desk.pollId, club.id)).toBe(true);
    expect((await desk.poll()).voters).toEqual([]);
    expect(await openPoll(word, visitor())).toBeUndefined();
    await restore(karen, club.id);
    expect((await desk.named("Klubben")).answeredAt).toBeInstanceOf(Date);
    expect(await openPoll(word, visitor())).toBeDefined();
  });

  test("no name of theirs is copied: only the contact person's own row has it", async () => {
    await desk.putOn("Klubben", { name: "Gudrun Tranekær", email: "gudrun@klubben.example" });
    const rows = await asOwner(database.owner, async (owner) => {
      const { rows } = await owner.query(
        "select v::text as row from poll_voter v where organisation_id = $1",
        [karen.organisationId],
      );
      return rows.map(({ row }) => String(row)).join();
    });
    expect(rows).not.toMatch(/Gudrun|gudrun/);
    expect(await desk.named("Klubben")).toMatchObject({ person: "Gudrun Tranekær" });
  });
});

describe("answers", () => {
  test("stand as they were given, and one date can be changed without the others", async () => {
    const club = await desk.putOn("Klubben");
    const word = await desk.wordFor(club.id);
    await answerByLink(
      word,
      { ...nothingMore, answers: desk.said("ynm"), word: "Først halv otte" },
      "da",
      visitor(),
    );
    await answerByLink(word, { ...nothingMore, answers: desk.said("n..") }, "da", visitor());
    const said = (await desk.named("Klubben")).said;
    expect(desk.dateIds.map((id) => said[id]?.answer)).toEqual(["no", "no", "maybe"]);
  });

  test("stay when dates are added, and are shown with what the date was when it is given another time", async () => {
    const club = await desk.putOn("Klubben");
    await noteAnswers(karen, desk.pollId, club.id, { answers: desk.said("yyy"), ...nothingMore });
    expect(await addDates(karen, desk.pollId, [{ day: "2036-12-15", startsAt: "19:00" }])).toBe(1);
    const [first = ""] = desk.dateIds;
    await changeDate(karen, desk.pollId, first, { day: "2036-12-09", startsAt: "18:00" });
    const { said } = await desk.named("Klubben");
    expect(Object.keys(said)).toHaveLength(3);
    expect(said[first]).toMatchObject({ answer: "yes", asked: { day: "2036-12-09", startsAt: "19:00" } });
    await changeDate(karen, desk.pollId, first, { day: "2036-12-09", startsAt: "19:00" });
    expect((await desk.named("Klubben")).said[first]).toMatchObject({ asked: null });
  });

  test("given anew are about the date as it is now", async () => {
    const club = await desk.putOn("Klubben");
    const [first = ""] = desk.dateIds;
    await noteAnswers(karen, desk.pollId, club.id, { answers: desk.said("y"), ...nothingMore });
    await changeDate(karen, desk.pollId, first, { day: "2036-12-10", startsAt: "18:00" });
    await noteAnswers(karen, desk.pollId, club.id, { answers: desk.said("m"), ...nothingMore });
    expect((await desk.named("Klubben")).said[first]).toMatchObject({ answer: "maybe", asked: null });
  });

  test("to a date that is taken away come back with it", async () => {
    const club = await desk.putOn("Klubben");
    const [first = ""] = desk.dateIds;
    await noteAnswers(karen, desk.pollId, club.id, { answers: desk.said("ynn"), ...nothingMore });
    await removeDate(karen, desk.pollId, first);
    expect((await desk.named("Klubben")).said[first]).toBeUndefined();
    expect((await desk.poll()).dates).toHaveLength(2);
    await restore(karen, first);
    expect((await desk.named("Klubben")).said[first]).toMatchObject({ answer: "yes" });
  });

  test("of somebody on the telephone say who wrote them, until they answer themselves", async () => {
    const club = await desk.putOn("Klubben");
    await noteAnswers(bo, desk.pollId, club.id, { answers: desk.said("yyy"), ...nothingMore });
    expect(await desk.named("Klubben")).toMatchObject({ notedBy: "Bo Sand" });
    const word = await desk.wordFor(club.id);
    await answerByLink(word, { ...nothingMore, answers: desk.said("n") }, "da", visitor());
    expect(await desk.named("Klubben")).toMatchObject({ notedBy: null });
  });

  test("after the last day are taken while the poll is open, and marked", async () => {
    const club = await desk.putOn("Klubben");
    await asOwner(database.owner, (owner) =>
      owner.query("update date_poll set answer_by = '2020-01-01' where id = $1", [desk.pollId]),
    );
    await noteAnswers(karen, desk.pollId, club.id, { answers: desk.said("y"), ...nothingMore });
    expect(Object.values((await desk.named("Klubben")).said)).toMatchObject([{ isLate: true }]);
  });

  test("are not taken when the poll is laid aside, and are when it is opened again", async () => {
    const club = await desk.putOn("Klubben");
    const word = await desk.wordFor(club.id);
    const given = { ...nothingMore, answers: desk.said("y") };
    await closePoll(karen, desk.pollId, true);
    expect(await answerByLink(word, given, "da", visitor())).toEqual({ refused: "over" });
    expect(await noteAnswers(karen, desk.pollId, club.id, given)).toBe(false);
    await closePoll(karen, desk.pollId, false);
    expect(await answerByLink(word, given, "da", visitor())).toEqual({ word });
  });

  test("that a board must be asked first stands with the day, and since when it was first said", async () => {
    const club = await desk.putOn("Klubben");
    const word = await desk.wordFor(club.id);
    const waits = {
      ...nothingMore,
      answers: new Map(),
      waitingFor: "bestyrelsen",
      waitingUntil: "2036-12-04",
    };
    await answerByLink(word, waits, "da", visitor());
    const first = await desk.named("Klubben");
    expect(first).toMatchObject({ waitingFor: "bestyrelsen", waitingUntil: "2036-12-04", answeredAt: null });
    await answerByLink(word, { ...waits, waitingUntil: "2036-12-06" }, "da", visitor());
    expect((await desk.named("Klubben")).waitingSince).toEqual(first.waitingSince);
    await changeVoter(karen, desk.pollId, club.id, {
      must: false,
      tongue: "",
      quiet: false,
      waitingFor: "",
      waitingUntil: "",
    });
    expect((await desk.named("Klubben")).waitingSince).toBeNull();
  });

  test("to a date of another poll are passed over", async () => {
    const club = await desk.putOn("Klubben");
    const other = await openDateDesk(karen, engagementId);
    await noteAnswers(karen, desk.pollId, club.id, { answers: other.said("yyy"), ...nothingMore });
    expect((await desk.named("Klubben")).said).toEqual({});
  });
});

test("another house can do nothing with any of it", async () => {
  const stranger = await openHouse({ email: `fremmed@dato${house}.example` });
  const club = await desk.putOn("Klubben");
  expect(await findPoll(stranger, engagementId, desk.pollId)).toBeUndefined();
  expect(await addVoters(stranger, desk.pollId, { ...nobodyExample, citizens: ["Os"] })).toBeUndefined();
  expect(await addDates(stranger, desk.pollId, [])).toBeUndefined();
  expect(await makeOpenLink(stranger, desk.pollId)).toBeUndefined();
  expect(await noteAnswers(stranger, desk.pollId, club.id, { ...nothingMore, answers: desk.said("y") })).toBe(
    false,
  );
});

test("one of us who answers for themselves has not been on the telephone", async () => {
  await desk.ask({ ask: [`colleague:${bo.id}`] });
  const own = await desk.named("Bo Sand");
  await noteAnswers(bo, desk.pollId, own.id, { answers: desk.said("yyy"), ...nothingMore });
  expect(await desk.named("Bo Sand")).toMatchObject({ notedBy: null });
});
