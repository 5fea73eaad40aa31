import PostalMime from "postal-mime";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Administrator, Member } from "#domains/access/member.ts";
import { newEngagementExample } from "#domains/engagement/engagement.example.ts";
import { beginEngagement } from "#domains/engagement/engagements.server.ts";
import { listParticipations, saveParticipation } from "#domains/partners/participations.server.ts";
import { participationExample, partnerExample } from "#domains/partners/partner.example.ts";
import { newId } from "#platform/database/id.ts";
import { deliverMail, openMail } from "#platform/mail/mail.server.ts";
import { asOwner, openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { openHouse, welcome } from "../../../tests/support/houses.ts";
import {
  type LetterDesk,
  makeReachable,
  openLetterDesk,
  wordsIn,
} from "../../../tests/support/letter-desk.ts";
import { answerExample, letterExample } from "./letter.example.ts";
import { noteAnswer, takeIn } from "./letter-answers.server.ts";
import { closeLinks, printLetter, remindLetter, sendAgain, sendLetter } from "./letter-sending.server.ts";
import { listLetters } from "./letters.server.ts";
import { changeRoute } from "./recipients.server.ts";

let database: TestDatabase;
let karen: Administrator;
let bo: Member;
let engagementId: string;
let desk: LetterDesk;
let house = 0;
beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(async () => {
  house++;
  karen = await openHouse({ email: `karen.juhl@hus${house}.example` });
  bo = await welcome(karen, { name: "Bo Sand", email: `bo.sand@hus${house}.example` });
  engagementId = await beginEngagement(karen, newEngagementExample);
  desk = await openLetterDesk(karen, engagementId);
});
afterAll(() => database.close());

describe("sending", () => {
  test("puts one mail each in the outbox, with the letter, a link of its own and where a person is", async () => {
    await desk.putOn(await partner({ name: "Koret", email: "kor@agger.example" }));
    await desk.putOn(await partner({ name: "Hallen", email: "hal@agger.example" }));
    expect(await sendLetter(karen, engagementId, desk.letterId)).toBe(2);
    const mails = await desk.mails();
    expect(mails.map(({ to }) => to).toSorted()).toEqual(["hal@agger.example", "kor@agger.example"]);
    const links = mails.map(({ text }) => wordsIn(text));
    expect(links.map((found) => found.length)).toEqual([1, 1]);
    expect(new Set(links.flat()).size).toBe(2);
    for (const { text, subject, to } of mails) {
      expect(subject).toBe(letterExample.title);
      for (const said of [letterExample.challenge, letterExample.meeting, karen.name, karen.email])
        expect(text).toContain(said);
      expect(text).not.toContain(to.startsWith("kor") ? "Hallen" : "Koret");
    }
    expect((await desk.recipients()).every(({ sentAt, openUntil }) => sentAt && openUntil)).toBe(true);
  });

  test("carries every letter of the alphabet through a real mail server, and is then kept no longer", async () => {
    const post = await openPostOffice();
    openMail(post.url, "Vejviser <vejviser@vestervig.example>", () => {});
    try {
      await desk.putOn(await partner({ email: "kor@agger.example" }));
      await sendLetter(karen, engagementId, desk.letterId);
      await deliverMail();
      const arrived = await post.arrived();
      const ours = arrived.find(({ to }) => to?.[0]?.address === "kor@agger.example");
      expect(ours?.subject).toBe(letterExample.title);
      expect(ours?.text).toContain(letterExample.body);
      expect(ours?.html).toBeUndefined();
      expect(wordsIn(ours?.text)).toHaveLength(1);
      expect(await desk.mails()).toEqual([]);
    } finally {
      openMail(undefined, "", () => {});
      await post.close();
    }
  });

  test("sends once, however often and by however many it is pressed", async () => {
    await desk.putOn(await partner({ email: "kor@agger.example" }));
    const sent = await Promise.all(
      [karen, bo, karen].map((who) => sendLetter(who, engagementId, desk.letterId)),
    );
    expect(sent.toSorted()).toEqual([0, 0, 1]);
    expect(await desk.mails()).toHaveLength(1);
  });

  test("leaves those without an address and those on paper alone", async () => {
    await desk.putOn(await partner({ email: "" }));
    await desk.putOnPaper(await partner({ name: "På papir" }));
    expect(await sendLetter(karen, engagementId, desk.letterId)).toBe(0);
    expect((await desk.recipients()).map(({ sentAt }) => sentAt)).toEqual([null, null]);
  });

  test("goes the way that was chosen last", async () => {
    const personId = newId();
    await desk.putOnPaper(await partner({ personId, email: "kor@agger.example" }));
    const [to] = await desk.recipients();
    await changeRoute(karen, desk.which(to?.id), { contactPersonId: personId, delivery: "mail" });
    expect(await sendLetter(karen, engagementId, desk.letterId)).toBe(1);
  });

  test("on paper makes a link for each print, and the older ones stay open", async () => {
    await desk.putOnPaper(await partner());
    const [to] = await desk.recipients();
    const prints = [await printLetter(karen, desk.which(to?.id)), await printLetter(bo, desk.which(to?.id))];
    expect(new Set(prints.map((print) => print?.link)).size).toBe(2);
    expect(prints[0]?.greeting).toBe(`Kære ${partnerExample.name}`);
    const open = await asOwner(database.owner, (owner) =>
      owner.query(
        "select from partner_invitation_link where partner_invitation_id = $1 and ended_at is null",
        [to?.id],
      ),
    );
    expect(open.rowCount).toBe(2);
  });

  test("again is a new link after the old ones were shut, once under one press", async () => {
    await desk.putOn(await partner({ email: "kor@agger.example" }));
    await sendLetter(karen, engagementId, desk.letterId);
    const [to] = await desk.recipients();
    expect(await closeLinks(karen, desk.which(to?.id))).toBe(true);
    expect(await closeLinks(karen, desk.which(to?.id))).toBe(false);
    expect((await desk.recipients())[0]?.openUntil).toBeNull();
    const press = newId();
    for (const who of [karen, karen]) await sendAgain(who, desk.which(to?.id), press);
    expect((await desk.recipients())[0]?.openUntil).not.toBeNull();
    expect(await desk.mails()).toHaveLength(2);
  });
});

describe("a reminder", () => {
  test("goes to those who have not answered, not to the rest, and not twice in a day", async () => {
    for (const name of ["Taus", "Svarer", "Lukket"])
      await desk.putOn(await partner({ name, email: `${name.toLowerCase()}@agger.example` }));
    await sendLetter(karen, engagementId, desk.letterId);
    const idOf = async (name: string) => (await desk.recipients()).find((to) => to.partner === name)?.id;
    await noteAnswer(karen, desk.which(await idOf("Svarer")), answerExample);
    await closeLinks(karen, desk.which(await idOf("Lukket")));
    expect(await remindLetter(karen, engagementId, desk.letterId)).toBe(0);
    await daysGoBy(2);
    expect(await remindLetter(karen, engagementId, desk.letterId)).toBe(1);
    expect(await remindLetter(karen, engagementId, desk.letterId)).toBe(0);
    const reminded = (await desk.mails()).filter(({ subject }) => subject !== letterExample.title);
    expect(reminded).toMatchObject([{ to: "taus@agger.example" }]);
    expect(wordsIn(reminded[0]?.text)).toHaveLength(1);
  });

  test("goes to whoever asked to be asked later when that day has come", async () => {
    await desk.putOn(await partner({ email: "kor@agger.example" }));
    await sendLetter(karen, engagementId, desk.letterId);
    await daysGoBy(2);
    const [to] = await desk.recipients();
    await noteAnswer(karen, desk.which(to?.id), { ...answerExample, answer: "later", laterOn: "2099-01-01" });
    expect(await remindLetter(karen, engagementId, desk.letterId)).toBe(0);
    await noteAnswer(karen, desk.which(to?.id), { ...answerExample, answer: "later", laterOn: "2026-01-01" });
    expect(await remindLetter(karen, engagementId, desk.letterId)).toBe(1);
  });
});

describe("an answer by telephone", () => {
  test("is written down with who wrote it, once; the newest counts and the older stay", async () => {
    await desk.putOnPaper(await partner());
    const id = (await desk.recipients())[0]?.id;
    const sentAs = newId();
    for (const _ of [1, 2]) await noteAnswer(bo, desk.which(id), { ...answerExample, answer: "no", sentAs });
    await noteAnswer(karen, desk.which(id), answerExample);
    expect((await desk.recipients())[0]?.answers).toMatchObject([
      { answer: "yes", notedBy: karen.name, word: answerExample.word },
      { answer: "no", notedBy: bo.name },
    ]);
    expect(await listLetters(karen, engagementId)).toMatchObject([{ yes: 1, no: 0, later: 0 }]);
  });

  test("of yes takes the partner into the forløb, with what was said of it before", async () => {
    const partnerId = await partner();
    const thought = { ...participationExample, partnerId, stage: "considered" as const };
    await saveParticipation(karen, engagementId, thought);
    await desk.putOnPaper(partnerId);
    const id = (await desk.recipients())[0]?.id;
    expect((await desk.recipients())[0]?.stage).toBe("considered");
    for (const _ of [1, 2]) expect(await takeIn(karen, desk.which(id))).toBe(true);
    expect(await listParticipations(karen, { engagementId })).toMatchObject([
      { partnerId, stage: "in", what: participationExample.what, isNew: true },
    ]);
    expect((await desk.recipients())[0]?.stage).toBe("in");
  });
});

const partner = (about?: Parameters<typeof makeReachable>[1]) => makeReachable(karen, about);

function daysGoBy(days: number) {
  return asOwner(database.owner, (owner) =>
    owner.query("update partner_invitation_link set created_at = created_at - interval '1 day' * $1", [days]),
  );
}

/** A mail server that keeps what it is given. */
async function openPostOffice() {
  const given: Buffer[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, _session, done) {
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.on("end", () => {
        given.push(Buffer.concat(parts));
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.server.address();
  return {
    url: `smtp://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`,
    arrived: () => Promise.all(given.map((one) => PostalMime.parse(one))),
    close: () => new Promise<void>((resolve) => server.close(resolve)),
  };
}
