import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Administrator, Member } from "#domains/access/member.ts";
import { newEngagementExample } from "#domains/engagement/engagement.example.ts";
import { beginEngagement } from "#domains/engagement/engagements.server.ts";
import { strategyExample } from "#domains/organisation/organisation.example.ts";
import {
  forgetPlaces,
  listStrategies,
  removeStrategy,
  saveStrategy,
} from "#domains/organisation/organisation.server.ts";
import { eraseContactPerson } from "#domains/partners/erasure.server.ts";
import { saveParticipation } from "#domains/partners/participations.server.ts";
import { participationExample } from "#domains/partners/partner.example.ts";
import { forgetPartners, removePartner } from "#domains/partners/partners.server.ts";
import { type Database, inOrganisation } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { asOwner, openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { openHouse, welcome } from "../../../tests/support/houses.ts";
import {
  type LetterDesk,
  makeReachable,
  openLetterDesk,
  writeLetter,
} from "../../../tests/support/letter-desk.ts";
import { letterExample } from "./letter.example.ts";
import { sendAgain, sendLetter } from "./letter-sending.server.ts";
import { findLetter, forgetLetters, listLetters, saveLetter } from "./letters.server.ts";
import { addRecipients, listWritable, removeRecipient } from "./recipients.server.ts";

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

describe("a letter", () => {
  test("is kept once however often it is sent, and mended as long as nobody has it", async () => {
    const sentAs = newId();
    const fields = { ...letterExample, senderId: karen.id, sentAs };
    expect(await saveLetter(karen, engagementId, fields)).toEqual({ id: sentAs });
    expect(await saveLetter(karen, engagementId, { ...fields, title: "En gang til" })).toEqual({
      id: sentAs,
    });
    expect((await listLetters(karen, engagementId)).map(({ title }) => title)).toEqual([
      letterExample.title,
      letterExample.title,
    ]);
    await saveLetter(bo, engagementId, { ...fields, title: "Rettet" }, sentAs);
    expect(await findLetter(bo, engagementId, sentAs)).toMatchObject({
      title: "Rettet",
      isSent: false,
      sender: { name: karen.name, email: karen.email },
    });
  });

  test("that somebody has is not rewritten: what they answer is what they read", async () => {
    await desk.putOn(await partner({ email: "gudrun@agger-if.example" }));
    await sendLetter(karen, engagementId, desk.letterId);
    const fields = { ...letterExample, senderId: karen.id, title: "Noget helt andet" };
    expect(await saveLetter(karen, engagementId, fields, desk.letterId)).toEqual({ refused: "sent" });
    expect((await findLetter(karen, engagementId, desk.letterId))?.title).toBe(letterExample.title);
  });

  test("from leader to leader is signed by one who leads, and by nobody else", async () => {
    const fields = { ...letterExample, kind: "leader" as const };
    expect(await saveLetter(bo, engagementId, { ...fields, senderId: bo.id })).toEqual({ refused: "sender" });
    expect(await saveLetter(bo, engagementId, { ...fields, senderId: karen.id })).toHaveProperty("id");
    const leader = await welcome(karen, { name: "Pia Å", email: `pia@hus${house}.example`, role: "leader" });
    expect(await saveLetter(bo, engagementId, { ...fields, senderId: leader.id })).toHaveProperty("id");
  });

  test("quotes a sentence of the strategy chosen, also when the strategy has been taken away", async () => {
    await saveStrategy(karen, {
      ...strategyExample,
      name: "Børn først",
      note: "Kort. Alle skal have tid sammen.",
    });
    const [strategy] = await listStrategies(karen);
    const strategyId = strategy?.id ?? "";
    const id = await write({ strategyId });
    const quoted = { quote: "Alle skal have tid sammen.", strategy: "Børn først" };
    expect(await findLetter(karen, engagementId, id)).toMatchObject(quoted);
    await removeStrategy(karen, strategyId);
    expect(await findLetter(karen, engagementId, id)).toMatchObject(quoted);
    await forgotten(forgetLetters, forgetPlaces);
    expect(await findLetter(karen, engagementId, id)).toMatchObject({ ...quoted, strategy: null });
  });
});

describe("those it is for", () => {
  test("stand on it once each, and whoever is there already is named", async () => {
    const one = await partner({ name: "Skakklubben" });
    const other = await partner({ name: "Koret" });
    const both = [one, other].map(onPaper);
    expect(await addRecipients(karen, engagementId, desk.letterId, [onPaper(one), onPaper(one)])).toEqual({
      added: [one],
      already: [],
    });
    expect(await addRecipients(karen, engagementId, desk.letterId, both)).toEqual({
      added: [other],
      already: ["Skakklubben"],
    });
    expect((await desk.recipients()).map((to) => to.partner)).toEqual(["Koret", "Skakklubben"]);
  });

  test("are put on once when two of us do it at the same time", async () => {
    const one = onPaper(await partner());
    await Promise.all([karen, bo].map((who) => addRecipients(who, engagementId, desk.letterId, [one])));
    expect(await desk.recipients()).toHaveLength(1);
  });

  test("are written to by a person of that very partner", async () => {
    const ours = await partner({ personId: newId() });
    const personId = newId();
    await partner({ name: "En anden", personId });
    const wanted = [{ partnerId: ours, contactPersonId: personId, delivery: "mail" as const }];
    expect(await addRecipients(karen, engagementId, desk.letterId, wanted)).toBeUndefined();
    expect(await desk.recipients()).toEqual([]);
  });

  test("are offered from the forløb until they stand on it, with those one knows there", async () => {
    const one = await partner({ name: "Hallen", email: "hal@agger.example" });
    await saveParticipation(karen, engagementId, { ...participationExample, partnerId: one });
    expect(await listWritable(karen, engagementId, desk.letterId)).toMatchObject([
      { name: "Hallen", persons: [{ email: "hal@agger.example" }] },
    ]);
    await addRecipients(karen, engagementId, desk.letterId, [onPaper(one)]);
    expect(await listWritable(karen, engagementId, desk.letterId)).toEqual([]);
    const [to] = await desk.recipients();
    await removeRecipient(karen, desk.which(to?.id));
    expect(await listWritable(karen, engagementId, desk.letterId)).toHaveLength(1);
  });

  test("go for good with their partner, also where they were written to by name", async () => {
    const partnerId = await partner({ email: "kor@agger.example" });
    await desk.putOn(partnerId);
    await removePartner(karen, partnerId);
    expect(await desk.recipients()).toEqual([]);
    await forgotten(forgetLetters, forgetPartners);
    const { rowCount } = await asOwner(database.owner, (owner) =>
      owner.query("select from partner_invitation where partner_id = $1", [partnerId]),
    );
    expect(rowCount).toBe(0);
    expect(await findLetter(karen, engagementId, desk.letterId)).toBeDefined();
  });

  test("name nobody who has been erased, and the letter still knows that it was sent", async () => {
    const personId = newId();
    const partnerId = await partner({ personId, email: "gudrun@agger-if.example" });
    await desk.putOn(partnerId);
    await sendLetter(karen, engagementId, desk.letterId);
    await eraseContactPerson(karen, partnerId, personId);
    const [to] = await desk.recipients();
    expect(to).toMatchObject({ person: null, sentAt: expect.any(Date) });
    expect(await sendAgain(karen, desk.which(to?.id))).toBe(false);
  });
});

const partner = (about?: Parameters<typeof makeReachable>[1]) => makeReachable(karen, about);
const write = (more: Parameters<typeof writeLetter>[2]) => writeLetter(karen, engagementId, more);
const onPaper = (partnerId: string) => ({ partnerId, contactPersonId: null, delivery: "paper" as const });

/** A month goes by, and the night's work is done by those who forget. */
async function forgotten(...forgetters: ((db: Database) => Promise<void>)[]): Promise<void> {
  await asOwner(database.owner, (owner) =>
    owner.query("update removal set removed_at = removed_at - interval '31 days'"),
  );
  await inOrganisation(karen.organisationId, async (db) => {
    for (const forget of forgetters) await forget(db);
  });
}
