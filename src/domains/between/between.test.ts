import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Administrator } from "#domains/access/member.ts";
import { restore } from "#domains/access/removal.server.ts";
import { headExample } from "#domains/agreements/agreement.example.ts";
import { beginAgreement, removeAgreement } from "#domains/agreements/agreements.server.ts";
import { taskSchema } from "#domains/agreements/task.ts";
import { saveTask } from "#domains/agreements/tasks.server.ts";
import { setBoard } from "#domains/boards/leading.server.ts";
import { removeEngagement } from "#domains/engagement/engagements.server.ts";
import { beginMeeting, removeMeeting, saveMeeting } from "#domains/meetings/meetings.server.ts";
import { leaveOut, saveDecision } from "#domains/minutes/minutes-writing.server.ts";
import { takeOnTask } from "#domains/minutes/onward.server.ts";
import { partnerExample } from "#domains/partners/partner.example.ts";
import { savePartner } from "#domains/partners/partners.server.ts";
import { newId } from "#platform/database/id.ts";
import { tongues } from "#ui/tongues.ts";
import { type BetweenDesk, betweenWordFor, openBetweenDesk } from "../../../tests/support/between-desk.ts";
import { asOwner, openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { openDateDesk } from "../../../tests/support/date-desk.ts";
import { openHouse, visitor, welcome } from "../../../tests/support/houses.ts";
import { betweenReport } from "./between.report.ts";
import { openBetween, openBetweenMinutes } from "./between-door.server.ts";
import { betweenGuestText } from "./between-guest.text.ts";
import { readBetween, saveOwnWords } from "./between-pages.server.ts";
import { previewBetween } from "./between-preview.server.ts";
import { listBetweenWords } from "./between-words.server.ts";

let database: TestDatabase;
let karen: Administrator;
let desk: BetweenDesk;
let house = 0;
beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(async () => {
  house++;
  karen = await openHouse({ email: `karen.juhl@hus${house}.example` });
  desk = await openBetweenDesk(karen);
});
afterAll(() => database.close());

const told = async () => (await readBetween(karen, desk.engagementId))?.told;
const own = async () => (await readBetween(karen, desk.engagementId))?.own;
const _words = () => listBetweenWords(karen, desk.engagementId);
const _wordFor = () => betweenWordFor(karen, desk.engagementId);
const _write = (text: string, sentAs = newId()) => ({ name: "", text, sentAs });

describe("What the partners will read", () => {
  test("is drafted from the finished minutes: nuggets, decisions and next steps", async () => {
    await desk.nugget(0, await desk.write(0, "Han er mest far, når han har noget i hænderne"));
    await desk.write(0, "Kaffe");
    await desk.write(1, "Ringe til hallen", { who: "Klubben", when: "inden jul" });
    const decision = { what: "Vi prøver én lørdag", why: "", who: "Biblioteket", based: 0 };
    await saveDecision(karen, desk.table.meetingId, decision);
    expect(await told()).toMatchObject({ meeting: null, nuggets: [], steps: [] });
    await desk.finish();
    expect(await told()).toMatchObject({
      meeting: { number: 1 },
      nuggets: ["Han er mest far, når han har noget i hænderne"],
      decisions: [{ what: "Vi prøver én lørdag", who: "Biblioteket" }],
      steps: [{ what: "Ringe til hallen", who: "Klubben", byWhen: "inden jul" }],
    });
  });

  test("holds nothing of a board that was never shown, nothing that was left out, and nobody's name", async () => {
    const secret = "Jeg tør ikke gå hjem";
    const out = await desk.write(0, "Naboen drikker");
    await desk.nugget(0, out);
    await desk.nugget(0, await desk.write(0, "Der er kun stole til de små"));
    await leaveOut(karen, desk.table.meetingId, out, true);
    const hidden = await openBetweenDesk(karen, ["brainstorm", "round"]);
    await setBoard(karen, hidden.place(0), { ...hidden.open, hidden: true });
    await hidden.nugget(0, await hidden.write(0, secret));
    await desk.finish();
    await hidden.finish();
    for (const { engagementId } of [desk, hidden]) {
      const shown = await openBetween(await betweenWordFor(karen, engagementId), visitor());
      const minutes = await openBetweenMinutes(await betweenWordFor(karen, engagementId), visitor());
      for (const left of [secret, "Naboen drikker", "Lis Holm"])
        expect(JSON.stringify([shown, minutes]), left).not.toContain(left);
    }
    expect(await told()).toMatchObject({ nuggets: ["Der er kun stole til de små"] });
  });

  test("has the next meeting, and the dates that are looked for", async () => {
    const meetingId = (await beginMeeting(karen, desk.engagementId, { question: "Hvem bærer det?" })) ?? "";
    expect((await told())?.next?.question).toBe("Hvad skal der til, for at en far kommer?");
    await desk.finish();
    expect(await told()).toMatchObject({ next: { question: "Hvem bærer det?", day: null } });
    await saveMeeting(karen, meetingId, { day: "2036-11-26", startsAt: "19:00", place: "Klubhuset" });
    await openDateDesk(karen, desk.engagementId, { question: "Hvornår kan I?", answerBy: "2036-12-01" });
    expect(await told()).toMatchObject({
      next: { day: "2036-11-26", startsAt: "19:00", place: "Klubhuset" },
      polls: [{ question: "Hvornår kan I?", answerBy: "2036-12-01" }],
    });
  });

  test("counts the agreements that wait for an answer, and says with whom of none", async () => {
    const partnerId = (await savePartner(karen, { ...partnerExample, name: "Skakklubben" })) ?? "";
    const agreementId = (await beginAgreement(karen, desk.engagementId, partnerId, headExample)) ?? "";
    expect(await told()).toMatchObject({ agreements: 1 });
    expect(JSON.stringify(await told())).not.toContain("Skakklubben");
    await removeAgreement(karen, desk.engagementId, agreementId);
    expect(await told()).toMatchObject({ agreements: 0 });
  });

  test("names what was taken on at a meeting and is late, without whoever carries it; other work is not told of", async () => {
    const planned = { carriedBy: "library", laterCarriedBy: "volunteers", laterWho: "Gudmund" };
    const task = (text: string) => taskSchema.parse({ ...planned, text, laterFrom: "2036-12-01" });
    const stepId = await desk.write(1, "Låse skuret op");
    await takeOnTask(karen, desk.table.meetingId, stepId, task("Låse skuret op"));
    await saveTask(karen, desk.engagementId, task("Ringe til familien"));
    expect(await told()).toMatchObject({ tasks: [] });
    await ask("update task_carrying set since = current_date - 1 where state = 'planned'");
    expect(await told()).toMatchObject({ tasks: ["Låse skuret op"] });
    expect(JSON.stringify(await told())).not.toContain("Gudmund");
  });

  test("is told of no meeting that has been taken away", async () => {
    await desk.nugget(0, await desk.write(0, "En bænk"));
    await desk.finish();
    await removeMeeting(karen, desk.table.meetingId);
    expect(await told()).toMatchObject({ meeting: null, nuggets: [], next: null });
    await restore(karen, desk.table.meetingId);
    expect(await told()).toMatchObject({ nuggets: ["En bænk"] });
  });
});

describe("Our own words", () => {
  const said = (text: string, was = "") =>
    saveOwnWords(karen, desk.engagementId, { part: "said", text, was });

  test("stand above what the house knows, part by part", async () => {
    await said("Tak for sidst");
    await saveOwnWords(karen, desk.engagementId, { part: "waiting", text: "Vi venter på nøglen", was: "" });
    expect(await own()).toMatchObject({ said: "Tak for sidst", next: "", waiting: "Vi venter på nøglen" });
    expect((await previewBetween(karen, desk.engagementId))?.own.said).toBe("Tak for sidst");
  });

  test("are not written over by somebody who has not read them, and both are there to see", async () => {
    const bo = await welcome(karen, { name: "Bo Friis", email: `bo@hus${house}.example` });
    await said("Tak for sidst");
    const mine = { part: "said", text: "Det var en god aften", was: "" } as const;
    expect(await saveOwnWords(bo, desk.engagementId, mine)).toEqual({
      kind: "changed",
      now: "Tak for sidst",
    });
    expect(await own()).toMatchObject({ said: "Tak for sidst" });
    const both = "Tak for sidst\n\nDet var en god aften";
    const again = { part: "said", text: both, was: "Tak for sidst" } as const;
    expect(await saveOwnWords(bo, desk.engagementId, again)).toEqual({ kind: "written" });
    expect(await own()).toMatchObject({ said: both });
  });

  test("of two parts do not stand in each other's way", async () => {
    await said("Tak for sidst");
    const next = { part: "next", text: "Vi ses", was: "" } as const;
    expect(await saveOwnWords(karen, desk.engagementId, next)).toEqual({ kind: "written" });
  });

  test("are written in no forløb that is gone", async () => {
    await removeEngagement(karen, desk.engagementId);
    expect(await said("Tak")).toEqual({ kind: "gone" });
    expect(await readBetween(karen, desk.engagementId)).toBeUndefined();
  });
});

test("On paper the page says what it says on the telephone", async () => {
  await saveOwnWords(karen, desk.engagementId, { part: "next", text: "Vi ses i klubhuset", was: "" });
  await desk.nugget(0, await desk.write(0, "En bænk ved banen"));
  await desk.finish();
  const shown = await previewBetween(karen, desk.engagementId);
  if (!shown) throw new Error("There is no page");
  const paper = JSON.stringify(
    betweenReport({ ...shown, language: "da", sender: "Strandby", now: new Date() }),
  );
  for (const said of ["Vi ses i klubhuset", "En bænk ved banen", betweenGuestText.da.parts.waiting])
    expect(paper).toContain(said);
});

test("Every tongue has its own words for all of the page", () => {
  const plain = (words: object): string[] =>
    Object.values(words).flatMap((one) =>
      typeof one === "object" ? plain(one) : typeof one === "function" ? [one(3)] : [one],
    );
  for (const tongue of tongues) {
    const said = plain(betweenGuestText[tongue]).filter(Boolean);
    expect(said.length, tongue).toBe(plain(betweenGuestText.en).length - (tongue === "da" ? 1 : 0));
    if (tongue === "da") continue;
    const danish = new Set(plain(betweenGuestText.da));
    expect(
      said.filter((one) => danish.has(one) && /\p{L}{4}/u.test(one) && one !== "Send"),
      tongue,
    ).toEqual([]);
  }
});

const ask = (question: string) =>
  asOwner(database.owner, async (owner) => (await owner.query(question)).rows as unknown[]);
