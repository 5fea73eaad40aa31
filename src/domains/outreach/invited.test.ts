import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Administrator } from "#domains/access/member.ts";
import { restore } from "#domains/access/removal.server.ts";
import type { Visitor } from "#domains/access/visitor.ts";
import { newEngagementExample } from "#domains/engagement/engagement.example.ts";
import { beginEngagement, removeEngagement } from "#domains/engagement/engagements.server.ts";
import { mergePartners } from "#domains/partners/merges.server.ts";
import { removePartner } from "#domains/partners/partners.server.ts";
import { newId } from "#platform/database/id.ts";
import { listMail } from "#platform/mail/mail.server.ts";
import { asOwner, openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { openHouse, visitor } from "../../../tests/support/houses.ts";
import { type LetterDesk, makeReachable, openLetterDesk } from "../../../tests/support/letter-desk.ts";
import { answerInvitation, findInvited, readInvitation } from "./invited.server.ts";
import { answerExample, letterExample } from "./letter.example.ts";
import { type AnswerFields, mostAnswers } from "./letter.ts";
import { listNewAnswers, noteAnswer } from "./letter-answers.server.ts";
import { closeLinks, printLetter, sendAgain } from "./letter-sending.server.ts";
import { removeLetter } from "./letters.server.ts";
import { removeRecipient } from "./recipients.server.ts";

let database: TestDatabase;
let karen: Administrator;
let engagementId: string;
let partnerId: string;
let desk: LetterDesk;
let word: string;
let house = 0;
beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(async () => {
  house++;
  karen = await openHouse({ email: `karen.juhl@hus${house}.example` });
  engagementId = await beginEngagement(karen, newEngagementExample);
  desk = await openLetterDesk(karen, engagementId);
  partnerId = await makeReachable(karen, { name: "Koret", email: "kor@agger.example" });
  await desk.putOn(partnerId);
  word = await print();
});
afterAll(() => database.close());

describe("whoever holds the link", () => {
  test("reads the letter, who signs it and what they answered themselves, and nothing of anybody else", async () => {
    await desk.putOn(await makeReachable(karen, { name: "Hallens Venner", email: "hal@agger.example" }));
    const { invitationId } = await desk.invited("Hallens Venner");
    await noteAnswer(karen, desk.which(invitationId), {
      ...answerExample,
      word: "Vi er ikke venner med koret",
    });
    expect(await answer()).toBeUndefined();
    const invited = await read();
    expect(invited).toMatchObject({
      organisationName: karen.organisationName,
      partner: "Koret",
      title: letterExample.title,
      challenge: letterExample.challenge,
      sender: { name: karen.name, email: karen.email },
      answer: { answer: "yes", word: answerExample.word },
    });
    const told = JSON.stringify(invited);
    for (const others of ["Hallens", "hal@agger", "Gudrun", "ikke venner", engagementId, partnerId])
      expect(told).not.toContain(others);
  });

  test("changes nothing by looking: filters for mail open links too", async () => {
    for (let i = 0; i < 3; i++) await read();
    expect((await desk.recipients())[0]?.answers).toEqual([]);
    expect(await listNewAnswers(karen)).toEqual([]);
  });

  test("may answer again: the newest counts and the older stay, and the same sent twice is one", async () => {
    const sentAs = newId();
    for (const _ of [1, 2]) await answer({ answer: "no", sentAs });
    await answer({ answer: "later", laterOn: "2099-01-08", word: "Efter nytår" });
    expect((await read())?.answer).toMatchObject({ answer: "later", laterOn: "2099-01-08" });
    expect((await desk.recipients())[0]?.answers).toMatchObject([
      { answer: "later", word: "Efter nytår", notedBy: null },
      { answer: "no" },
    ]);
  });

  test("has answered enough after twenty times", async () => {
    for (let i = 0; i < mostAnswers; i++) expect(await answer({ word: `Nummer ${i}` })).toBeUndefined();
    expect(await answer({ word: "Én til" })).toEqual({ refused: "enough" });
    expect((await desk.recipients())[0]?.answers).toHaveLength(mostAnswers);
  });

  test("is told of by one mail to whoever signs, with nothing of what was said", async () => {
    const sentAs = newId();
    for (const _ of [1, 2]) await answer({ word: "Det bliver rart", sentAs });
    const told = (await listMail(karen.organisationId)).filter(({ to }) => to === karen.email);
    expect(told).toHaveLength(1);
    expect(told[0]?.text).toContain(`/forloeb/${engagementId}/kontakt/breve/${desk.letterId}`);
    expect(JSON.stringify(told)).not.toMatch(/rart|Koret/);
    expect(await listNewAnswers(karen)).toMatchObject([{ partner: "Koret", answer: "yes" }]);
  });

  test("keeps it when the partner turns out to be another", async () => {
    const kept = await makeReachable(karen, { name: "Koret i Agger" });
    await mergePartners(karen, kept, partnerId);
    expect((await read())?.partner).toBe("Koret i Agger");
  });
});

describe("a link opens nothing", () => {
  test("when it was never one, also one that is nearly right", async () => {
    const last = word.at(-1) === "a" ? "b" : "a";
    for (const guess of [
      "",
      "gaet",
      word.slice(0, -1),
      word.slice(0, -1) + last,
      word.toUpperCase(),
      `${word}x`,
    ])
      expect(await findInvited(guess, visitor()), guess).toBeUndefined();
    expect(await read()).toBeDefined();
  });

  test("when it has been shut, on paper and in the mail; a new one opens again", async () => {
    const { invitationId } = await desk.invited();
    const other = await print();
    await closeLinks(karen, desk.which(invitationId));
    for (const shut of [word, other]) expect(await findInvited(shut, visitor())).toBeUndefined();
    await sendAgain(karen, desk.which(invitationId));
    const fresh = /\/svar\/([\w-]+)/.exec((await desk.mails())[0]?.text ?? "")?.[1] ?? "";
    expect(await findInvited(fresh, visitor())).toBeDefined();
    expect(await findInvited(word, visitor())).toBeUndefined();
  });

  test("when its days have run out", async () => {
    await asOwner(database.owner, (owner) =>
      owner.query("update partner_invitation_link set expires_at = now() - interval '1 second'"),
    );
    expect(await findInvited(word, visitor())).toBeUndefined();
  });

  test("after sixty looks from one place, and opens for everybody else", async () => {
    const hasty = visitor();
    for (let i = 0; i < 60; i++) await findInvited("gaet", hasty);
    expect(await findInvited(word, hasty)).toBeUndefined();
    expect(await findInvited(word, visitor())).toBeDefined();
  });

  test.each([
    ["the letter", () => desk.letterId, () => removeLetter(karen, engagementId, desk.letterId)],
    ["the forløb", () => engagementId, () => removeEngagement(karen, engagementId)],
    ["the partner", () => partnerId, () => removePartner(karen, partnerId)],
    [
      "the invitation",
      async () => (await desk.invited()).invitationId,
      async () => removeRecipient(karen, await desk.invited()),
    ],
  ])("while %s has been taken away, and opens when it is had back", async (_, whose, takeAway) => {
    const id = await whose();
    const guest = await findInvited(word, visitor());
    await takeAway();
    expect(await read()).toBeUndefined();
    expect(guest && (await answerInvitation(guest, answerExample))).toEqual({ refused: "gone" });
    await restore(karen, id);
    expect(await read()).toBeDefined();
  });

  test("of another house: each leads to its own, however much they look alike", async () => {
    const anne = await openHouse({
      email: `anne@hus${house}.example`,
      organisationName: "Et andet bibliotek",
    });
    const theirs = await openLetterDesk(anne, await beginEngagement(anne, newEngagementExample));
    await theirs.putOn(await makeReachable(anne, { name: "Deres kor", email: "deres@kor.example" }));
    const invitation = await theirs.invited();
    const foreign = (await printLetter(anne, invitation))?.link.split("/").at(-1) ?? "";
    const guest = await findInvited(foreign, visitor());
    expect(guest).toMatchObject({ organisationId: anne.organisationId, thingId: invitation.invitationId });
    expect((await read())?.organisationName).toBe(karen.organisationName);
    // A guest minted for one house opens nothing of the other, whatever id it is made to name.
    const swapped = guest && { ...guest, thingId: (await desk.invited()).invitationId };
    expect(swapped && (await readInvitation(swapped))).toBeUndefined();
    expect(swapped && (await answerInvitation(swapped, answerExample))).toEqual({ refused: "gone" });
    expect((await desk.recipients())[0]?.answers).toEqual([]);
  });
});

describe("the page one comes home to", () => {
  test("tells of each partner's last answer for seven days, and not of what we wrote down ourselves", async () => {
    await answer({ answer: "no" });
    await answer({ answer: "yes" });
    expect(await listNewAnswers(karen)).toMatchObject([{ partner: "Koret", answer: "yes", engagementId }]);
    await noteAnswer(karen, await desk.invited(), { ...answerExample, answer: "no" });
    expect(await listNewAnswers(karen)).toEqual([]);
    await answer({ answer: "later" });
    expect(await listNewAnswers(karen)).toHaveLength(1);
    await asOwner(database.owner, (owner) =>
      owner.query("update partner_invitation_answer set answered_at = answered_at - interval '8 days'"),
    );
    expect(await listNewAnswers(karen)).toEqual([]);
  });
});

/** The word of a link to the only invitation there is, as it stands on paper. */
async function print(): Promise<string> {
  return (await printLetter(karen, await desk.invited()))?.link.split("/").at(-1) ?? "";
}

async function read(who: Visitor = visitor()) {
  const guest = await findInvited(word, who);
  return guest && readInvitation(guest);
}

async function answer(more: Partial<AnswerFields> = {}) {
  const guest = await findInvited(word, visitor());
  if (!guest) throw new Error("The link did not open");
  return answerInvitation(guest, { ...answerExample, ...more });
}
