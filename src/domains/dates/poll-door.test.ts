import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Administrator, Member } from "#domains/access/member.ts";
import { newEngagementExample } from "#domains/engagement/engagement.example.ts";
import { beginEngagement } from "#domains/engagement/engagements.server.ts";
import { newId } from "#platform/database/id.ts";
import { asOwner, openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { type DateDesk, nothingMore, openDateDesk } from "../../../tests/support/date-desk.ts";
import { openHouse, visitor, welcome } from "../../../tests/support/houses.ts";
import { pollExample } from "./date-poll.example.ts";
import { noteAnswers } from "./poll-answers.server.ts";
import { answerByLink, keepTongue, openPoll } from "./poll-door.server.ts";
import { closeOpenLinks, closeVoterLinks, makeOpenLink } from "./poll-sending.server.ts";

let database: TestDatabase;
let karen: Administrator;
let _bo: Member;
let engagementId: string;
let desk: DateDesk;
let house = 0;
beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(async () => {
  house++;
  karen = await openHouse({ email: `karen@dato${house}.example` });
  _bo = await welcome(karen, { name: "Bo Sand", email: `bo@dato${house}.example` });
  engagementId = await beginEngagement(karen, newEngagementExample);
  desk = await openDateDesk(karen, engagementId);
});
afterAll(() => database.close());

const wordOf = (link: string | undefined) => link?.split("/").at(-1) ?? "";

describe("whoever holds a link", () => {
  test("sees the question and the dates before they have said anything, and nobody's answers", async () => {
    const club = await desk.putOn("Klubben", { name: "Gudrun Tranekær" });
    const school = await desk.putOn("Skolen", { name: "Inger Lysdal" });
    await noteAnswers(karen, desk.pollId, school.id, {
      answers: desk.said("yyy"),
      ...nothingMore,
      word: "Kun sent",
    });
    const shown = await openPoll(await desk.wordFor(club.id), visitor());
    expect(shown).toMatchObject({ question: pollExample.question, place: pollExample.place, isOpen: true });
    expect(shown?.dates.map(({ others, own }) => [others, own])).toEqual([
      [null, null],
      [null, null],
      [null, null],
    ]);
    expect(JSON.stringify(shown)).not.toMatch(/Inger|Skolen|Kun sent|Gudrun/);
  });

  test("sees how many of the others can when they have answered, and never who", async () => {
    const club = await desk.putOn("Klubben");
    const school = await desk.putOn("Skolen", { name: "Inger Lysdal" });
    const word = await desk.wordFor(club.id);
    await noteAnswers(karen, desk.pollId, school.id, { answers: desk.said("ymn"), ...nothingMore });
    await answerByLink(word, { ...nothingMore, answers: desk.said("yyy") }, "da", visitor());
    const shown = await openPoll(word, visitor());
    expect(shown?.dates.map(({ others }) => others)).toEqual([
      { yes: 1, maybe: 0, no: 0 },
      { yes: 0, maybe: 1, no: 0 },
      { yes: 0, maybe: 0, no: 1 },
    ]);
    expect(JSON.stringify(shown)).not.toMatch(/Inger|Skolen/);
  });

  test("sees nothing when the word is wrong, the link closed or too old", async () => {
    const club = await desk.putOn("Klubben");
    const word = await desk.wordFor(club.id);
    const near = `${word.slice(0, -1)}${word.endsWith("_") ? "-" : "_"}`;
    expect(await openPoll(near, visitor())).toBeUndefined();
    const other = await desk.wordFor(club.id);
    await asOwner(database.owner, (owner) =>
      owner.query("update poll_link set expires_at = now() - interval '1 minute' where voter_id = $1", [
        club.id,
      ]),
    );
    expect(await openPoll(word, visitor())).toBeUndefined();
    expect(await openPoll(other, visitor())).toBeUndefined();
    const fresh = await desk.wordFor(club.id);
    expect(await openPoll(fresh, visitor())).toBeDefined();
    await closeVoterLinks(karen, desk.pollId, club.id);
    expect(await openPoll(fresh, visitor())).toBeUndefined();
  });

  test("cannot try one word after the other: sixty looks in a quarter of an hour, and the door is shut", async () => {
    const club = await desk.putOn("Klubben");
    const word = await desk.wordFor(club.id);
    const guesser = visitor();
    for (let tries = 0; tries < 60; tries++) await openPoll(`${tries}`.padEnd(32, "x"), guesser);
    expect(await openPoll(word, guesser)).toBeUndefined();
    expect(await openPoll(word, visitor())).toBeDefined();
  });

  test("chooses a language that is kept for them", async () => {
    const club = await desk.putOn("Klubben");
    const word = await desk.wordFor(club.id);
    await keepTongue(word, "ar", visitor());
    expect((await openPoll(word, visitor()))?.own?.tongue).toBe("ar");
    expect(await desk.named("Klubben")).toMatchObject({ tongue: "ar" });
  });
});

describe("the open link", () => {
  test("lets anybody answer, with a name or without, and gives each a link of their own", async () => {
    const open = wordOf(await makeOpenLink(karen, desk.pollId));
    expect((await openPoll(open, visitor()))?.own).toBeNull();
    const anon = await answerByLink(open, { ...nothingMore, answers: desk.said("yyn") }, "ar", visitor());
    const named = await answerByLink(
      open,
      { ...nothingMore, answers: desk.said("nyn"), name: "Ali" },
      "da",
      visitor(),
    );
    if (!("word" in anon) || !("word" in named)) throw new Error("Both were let in");
    expect(new Set([open, anon.word, named.word]).size).toBe(3);
    expect((await desk.poll()).voters.map(({ kind, name, tongue }) => [kind, name, tongue])).toEqual([
      ["open", "", "ar"],
      ["open", "Ali", "da"],
    ]);
    await answerByLink(anon.word, { ...nothingMore, answers: desk.said("nnn") }, "ar", visitor());
    expect((await desk.poll()).voters).toHaveLength(2);
    expect(JSON.stringify(await openPoll(anon.word, visitor()))).not.toContain("Ali");
  });

  test("makes one of somebody who sends the form twice", async () => {
    const open = wordOf(await makeOpenLink(karen, desk.pollId));
    const sentAs = newId();
    for (let times = 0; times < 2; times++)
      await answerByLink(open, { ...nothingMore, answers: desk.said("y"), sentAs }, "da", visitor());
    expect((await desk.poll()).voters).toHaveLength(1);
  });

  test("leads to nobody else's answers, though one knew their id", async () => {
    const club = await desk.putOn("Klubben");
    const open = wordOf(await makeOpenLink(karen, desk.pollId));
    expect(
      await answerByLink(open, { ...nothingMore, answers: desk.said("n"), sentAs: club.id }, "da", visitor()),
    ).toEqual({ refused: "gone" });
    expect((await desk.named("Klubben")).said).toEqual({});
  });

  test("closed, opens no more; the links of those who came by it do", async () => {
    const open = wordOf(await makeOpenLink(karen, desk.pollId));
    const own = await answerByLink(open, { ...nothingMore, answers: desk.said("y") }, "da", visitor());
    expect(await closeOpenLinks(karen, desk.pollId)).toBe(true);
    expect(await openPoll(open, visitor())).toBeUndefined();
    expect("word" in own && (await openPoll(own.word, visitor()))).toBeDefined();
  });
});
