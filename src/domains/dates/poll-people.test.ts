import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Administrator } from "#domains/access/member.ts";
import { forgetRemoved, remove } from "#domains/access/removal.server.ts";
import { newEngagementExample } from "#domains/engagement/engagement.example.ts";
import { beginEngagement } from "#domains/engagement/engagements.server.ts";
import { eraseContactPerson } from "#domains/partners/erasure.server.ts";
import { mergePartners } from "#domains/partners/merges.server.ts";
import { partnerExample } from "#domains/partners/partner.example.ts";
import { forgetPartners, removePartner, savePartner } from "#domains/partners/partners.server.ts";
import { asOwner, openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { type DateDesk, nothingMore, openDateDesk } from "../../../tests/support/date-desk.ts";
import { openHouse, visitor } from "../../../tests/support/houses.ts";
import { noteAnswers } from "./poll-answers.server.ts";
import { daysOn } from "./poll-day.ts";
import { openPoll } from "./poll-door.server.ts";
import { tidyPolls } from "./poll-reminders.server.ts";
import { sendPoll } from "./poll-sending.server.ts";
import { forgetPolls, listPolls } from "./polls.server.ts";

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
