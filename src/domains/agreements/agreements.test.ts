import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Administrator } from "#domains/access/member.ts";
import { forgetRemoved, remove } from "#domains/access/removal.server.ts";
import { removeEngagement } from "#domains/engagement/engagements.server.ts";
import { listContactPersons, saveContactPerson } from "#domains/partners/contact-persons.server.ts";
import { contactPersonExample } from "#domains/partners/partner.example.ts";
import { forgetPartners, removePartner } from "#domains/partners/partners.server.ts";
import { newId } from "#platform/database/id.ts";
import { begunAgreement, laidAgreement, writtenAgreement } from "../../../tests/support/agreements.ts";
import { asOwner, openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { openHouse, visitor } from "../../../tests/support/houses.ts";
import { expectationsExample, headExample, versionExample } from "./agreement.example.ts";
import { answerByLink } from "./agreement-door.server.ts";
import { listAgreementVersions, saveVersion, sayYes } from "./agreement-versions.server.ts";
import {
  beginAgreement,
  endAgreement,
  findAgreement,
  forgetAgreements,
  listAgreements,
  saveHead,
} from "./agreements.server.ts";
import { answerExpectations, layAnswersOut, readExpectations, settle } from "./expectations.server.ts";
import { taskExample } from "./task.example.ts";
import { listTasks, saveTask } from "./tasks.server.ts";

let database: TestDatabase;
let karen: Administrator;
let house = 0;
beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(async () => {
  house++;
  karen = await openHouse({ email: `karen.juhl@hus${house}.example`, organisationName: `Huset ${house}` });
});
afterAll(() => database.close());

describe("an agreement that begins", () => {
  test("is one, however often the form is sent", async () => {
    const { engagementId, partnerId } = await begunAgreement(karen);
    const once = { ...headExample, sentAs: newId() };
    for (const _ of [1, 2])
      expect(await beginAgreement(karen, engagementId, partnerId, once)).toBe(once.sentAs);
    expect(await listAgreements(karen, { engagementId })).toHaveLength(2);
    expect(await listAgreements(karen, { partnerId })).toHaveLength(2);
    expect(await listAgreements(karen, { partnerId: newId() })).toEqual([]);
  });

  test("is with somebody of that very partner", async () => {
    const { engagementId, partnerId } = await begunAgreement(karen);
    const other = await begunAgreement(karen);
    await saveContactPerson(karen, other.partnerId, contactPersonExample);
    const [stranger] = await listContactPersons(karen, other.partnerId);
    const head = { ...headExample, contactPersonId: stranger?.id ?? "" };
    expect(await beginAgreement(karen, engagementId, partnerId, head)).toBeUndefined();
    expect(await saveHead(karen, other.id, head)).toBe(true);
    expect(await findAgreement(karen, other.engagementId, other.id)).toMatchObject({
      contact: { name: contactPersonExample.name },
    });
  });
});

describe("each side answers by itself:", () => {
  test("we see that they have answered, and not what", async () => {
    const { id, word, engagementId } = await begunAgreement(karen);
    const given = { ...expectationsExample, worry: "Vi er bange for rod" };
    expect(await answerByLink(word, { given, done: true }, visitor())).toBeUndefined();
    const sight = await readExpectations(karen, id);
    expect(sight).toEqual({ own: {}, answered: { library: false, partner: true }, laid: null });
    expect((await findAgreement(karen, engagementId, id))?.standing).toEqual({
      kind: "answers",
      from: ["library"],
    });
  });

  test("when both are done the answers lie side by side", async () => {
    const { id, word } = await begunAgreement(karen);
    await answerExpectations(karen, id, { side: "library", given: expectationsExample, done: true });
    expect((await readExpectations(karen, id))?.laid).toBeNull();
    await answerByLink(word, { given: { worry: "Rod" }, done: false }, visitor());
    expect((await readExpectations(karen, id))?.laid).toBeNull();
    await answerByLink(word, { given: { hours: "Ingen" }, done: true }, visitor());
    const laid = (await readExpectations(karen, id))?.laid ?? [];
    expect(laid.find(({ question }) => question === "worry")).toMatchObject({
      library: expectationsExample.worry,
      partner: "Rod",
    });
    expect(laid.find(({ question }) => question === "purpose")).toMatchObject({ partner: "", words: null });
  });

  test("two that finish at the same moment are laid side by side all the same", async () => {
    const { id } = await begunAgreement(karen);
    await Promise.all(
      (["library", "partner"] as const).map((side) =>
        answerExpectations(karen, id, { side, given: expectationsExample, done: true }),
      ),
    );
    expect((await readExpectations(karen, id))?.laid).toHaveLength(8);
  });

  test("what is left for later stays as it was, and what is sent twice is written once", async () => {
    const { id } = await begunAgreement(karen);
    const some = { ...expectationsExample, worry: "", ending: "" };
    for (const _ of [1, 2])
      await answerExpectations(karen, id, { side: "library", given: some, done: false });
    const { own } = (await readExpectations(karen, id)) ?? {};
    expect(own).toEqual({ ...some, worry: undefined, ending: undefined });
    expect(await count("expectation")).toBe(6);
  });

  test("the library may lay them out before both have answered, once, and from then on they stand", async () => {
    const { id, word } = await begunAgreement(karen);
    await answerExpectations(karen, id, { side: "library", given: { purpose: "Liv" }, done: false });
    expect(await layAnswersOut(karen, id)).toBe(true);
    expect(await layAnswersOut(karen, id)).toBe(false);
    expect((await readExpectations(karen, id))?.laid?.[0]).toMatchObject({ library: "Liv", partner: "" });
    const late = { given: expectationsExample, done: true };
    expect(await answerExpectations(karen, id, { side: "library", ...late })).toBe(false);
    expect(await answerByLink(word, late, visitor())).toEqual({ refused: "laid" });
  });
});

describe("words for a question", () => {
  test("cannot be found before the answers lie side by side", async () => {
    const { id } = await begunAgreement(karen);
    expect(await settle(karen, id, { question: "purpose", words: "Liv" })).toBe(false);
  });

  test("count as found until it is to be talked about again", async () => {
    const { id, engagementId } = await laidAgreement(karen);
    const standing = async () => (await findAgreement(karen, engagementId, id))?.standing;
    expect(await standing()).toEqual({ kind: "differences", open: 8 });
    const { laid } = (await readExpectations(karen, id)) ?? {};
    for (const { question } of laid ?? []) await settle(karen, id, { question, words: "Enige" });
    expect(await standing()).toEqual({ kind: "text" });
    await settle(karen, id, { question: "hours", words: "" });
    expect(await standing()).toEqual({ kind: "differences", open: 1 });
  });
});

describe("the agreed text", () => {
  test("is written when both have answered, and not before", async () => {
    const { id } = await begunAgreement(karen);
    expect(await saveVersion(karen, id, versionExample)).toEqual({ refused: "alone" });
  });

  test("is a new version each time it is changed, and none when it is not; the old ones stay", async () => {
    const { id } = await writtenAgreement(karen);
    expect(await saveVersion(karen, id, versionExample)).toEqual({ number: 1 });
    const changed = { ...versionExample, money: "Kaffen køber man selv", basedOn: 1 };
    expect(await saveVersion(karen, id, changed)).toEqual({ number: 2 });
    const [second, first] = await listAgreementVersions(karen, id);
    expect(first).toMatchObject({ number: 1, terms: { money: "" } });
    expect(second).toMatchObject({ number: 2, terms: { money: "Kaffen køber man selv" } });
  });

  test("is not written over what a colleague has written meanwhile", async () => {
    const { id } = await writtenAgreement(karen);
    await saveVersion(karen, id, { ...versionExample, money: "Mettes ord", basedOn: 1 });
    const late = { ...versionExample, money: "Jens' ord", basedOn: 1 };
    expect(await saveVersion(karen, id, late)).toEqual({ refused: "changed" });
    expect(await saveVersion(karen, id, { ...late, basedOn: 2 })).toEqual({ number: 3 });
  });

  test("remembers the tasks as they were that day", async () => {
    const { id, engagementId } = await writtenAgreement(karen);
    await saveTask(karen, engagementId, { ...taskExample, agreementId: id });
    expect(await saveVersion(karen, id, { ...versionExample, basedOn: 1 })).toEqual({ number: 2 });
    const [second, first] = await listAgreementVersions(karen, id);
    expect(first?.tasks).toEqual([]);
    expect(second?.tasks).toMatchObject([{ text: taskExample.text }]);
    expect(await saveVersion(karen, id, { ...versionExample, basedOn: 2 })).toEqual({ number: 2 });
  });
});

describe("a yes", () => {
  test("is to one version, and a newer one needs it anew", async () => {
    const { id, engagementId } = await writtenAgreement(karen);
    for (const side of ["library", "partner"] as const)
      expect(await sayYes(karen, id, { side, number: 1, role: "formand" })).toBe(true);
    const find = () => findAgreement(karen, engagementId, id);
    expect(await find()).toMatchObject({ standing: { kind: "agreed", number: 1 }, holds: 1 });
    await saveVersion(karen, id, { ...versionExample, money: "Ny", basedOn: 1 });
    expect(await find()).toMatchObject({
      standing: { kind: "confirming", number: 2, from: ["library", "partner"] },
      holds: 1,
    });
    expect(await sayYes(karen, id, { side: "library", number: 1, role: "" })).toBe(false);
    expect((await listAgreementVersions(karen, id))[0]?.said).toEqual([]);
  });

  test("that one of us wrote down for the partner says who heard it", async () => {
    const { id } = await writtenAgreement(karen);
    for (const _ of [1, 2]) await sayYes(karen, id, { side: "partner", number: 1, role: "formand" });
    expect((await listAgreementVersions(karen, id))[0]?.said).toMatchObject([
      { side: "partner", role: "formand", by: karen.name, objection: "" },
    ]);
  });
});

describe("an agreement that ends", () => {
  test("is kept with the day and why, and may turn out not to have ended", async () => {
    const { id, engagementId } = await writtenAgreement(karen);
    await endAgreement(karen, id, { endedOn: "2026-01-01", endedWhy: "Hallen lukker" });
    expect(await findAgreement(karen, engagementId, id)).toMatchObject({
      standing: { kind: "ended", on: "2026-01-01" },
      endedWhy: "Hallen lukker",
    });
    await endAgreement(karen, id, null);
    expect((await findAgreement(karen, engagementId, id))?.standing.kind).toBe("confirming");
  });

  test("is out of sight while its forløb or its partner is", async () => {
    const one = await begunAgreement(karen);
    const other = await begunAgreement(karen);
    await removeEngagement(karen, one.engagementId);
    await removePartner(karen, other.partnerId);
    expect(await listAgreements(karen)).toEqual([]);
    expect(await findAgreement(karen, one.engagementId, one.id)).toBeUndefined();
    expect(await readExpectations(karen, other.id)).toBeUndefined();
    expect(await saveVersion(karen, other.id, versionExample)).toEqual({ refused: "gone" });
  });

  test("leaves the work behind when it is gone for good, also when it goes with its partner", async () => {
    const one = await begunAgreement(karen);
    const other = await begunAgreement(karen);
    for (const { engagementId, id } of [one, other])
      await saveTask(karen, engagementId, { ...taskExample, agreementId: id });
    await remove(karen, "agreement", one.id, "x");
    await removePartner(karen, other.partnerId);
    await asOwner(database.owner, (owner) =>
      owner.query("update removal set removed_at = removed_at - interval '31 days'"),
    );
    await forgetRemoved([forgetAgreements, forgetPartners]);
    for (const { engagementId } of [one, other])
      expect(await listTasks(karen, { engagementId })).toMatchObject([{ agreementId: null }]);
    expect(await count("agreement")).toBe(0);
  });
});

const rows = (table: string) =>
  asOwner(
    database.owner,
    async (owner) =>
      (await owner.query(`select * from ${table} where organisation_id = $1`, [karen.organisationId])).rows,
  );

const count = async (table: string) => (await rows(table)).length;
