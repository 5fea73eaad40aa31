import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Administrator } from "#domains/access/member.ts";
import { listContactPersons, saveContactPerson } from "#domains/partners/contact-persons.server.ts";
import { eraseContactPerson } from "#domains/partners/erasure.server.ts";
import { contactPersonExample } from "#domains/partners/partner.example.ts";
import { listMail } from "#platform/mail/mail.server.ts";
import { begunAgreement, writtenAgreement } from "../../../tests/support/agreements.ts";
import { asOwner, openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { openHouse, welcome } from "../../../tests/support/houses.ts";
import { headExample } from "./agreement.example.ts";
import { mailAgreement } from "./agreement-links.server.ts";
import { remindOfFollowUps } from "./agreement-news.server.ts";
import { sayYes } from "./agreement-versions.server.ts";
import { findAgreement, listDueAgreements, saveHead } from "./agreements.server.ts";

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

describe("the day to look at it again", () => {
  test("is told to whoever made it, on that day, and stands on the overview until it is done", async () => {
    const { id } = await writtenAgreement(karen);
    for (const side of ["library", "partner"] as const)
      await sayYes(karen, id, { side, number: 1, role: "x" });
    const letters = async () =>
      (await listMail(karen.organisationId)).filter(({ subject }) => subject.startsWith("I dag er den dag"));
    await remindOfFollowUps("2027-02-28");
    await remindOfFollowUps("2027-03-02");
    expect(await letters()).toEqual([]);
    await remindOfFollowUps("2027-03-01");
    expect(await letters()).toMatchObject([{ to: karen.email }]);
    expect((await letters())[0]?.text).not.toContain(headExample.name);
    expect(await listDueAgreements(karen)).toEqual([]);
    await asOwner(database.owner, (owner) =>
      owner.query("update agreement_version set follow_up_on = '2020-01-01' where agreement_id = $1", [id]),
    );
    expect((await listDueAgreements(karen)).map((one) => one.id)).toEqual([id]);
  });

  test("is not told to somebody who works here no more", async () => {
    const jens = await welcome(karen, { name: "Jens", email: `jens@hus${house}.example` });
    const { id } = await writtenAgreement(jens);
    for (const side of ["library", "partner"] as const)
      await sayYes(jens, id, { side, number: 1, role: "x" });
    await asOwner(database.owner, (owner) =>
      owner.query("update member set ended_at = now() where id = $1", [jens.id]),
    );
    await remindOfFollowUps("2027-03-01");
    const subjects = (await listMail(karen.organisationId)).map(({ subject }) => subject);
    expect(subjects.filter((subject) => subject.startsWith("I dag er den dag"))).toEqual([]);
  });
});

describe("whom we write to", () => {
  test("gets a mail with a link, and its name stands in no table of agreements", async () => {
    const { id, partnerId, engagementId } = await begunAgreement(karen);
    expect(await mailAgreement(karen, id)).toBe("no-address");
    const name = `Gudrun Enestående${house}`;
    const email = `gudrun@hallen${house}.example`;
    await saveContactPerson(karen, partnerId, { ...contactPersonExample, name, email });
    const [person] = await listContactPersons(karen, partnerId);
    await saveHead(karen, id, { name: "Lørdagen", contactPersonId: person?.id ?? "" });
    expect(await mailAgreement(karen, id)).toBe("sent");
    const [letter] = (await listMail(karen.organisationId)).filter(({ to }) => to === email);
    expect(letter?.text).toMatch(/\/aftale\/[\w-]{20,}/);
    expect(letter?.text).not.toContain("Gudrun");
    for (const table of ["agreement", "agreement_link", "expectation", "agreement_version"])
      expect(JSON.stringify(await rows(table)), table).not.toContain("Gudrun");

    await eraseContactPerson(karen, partnerId, person?.id ?? "");
    expect((await findAgreement(karen, engagementId, id))?.contact).toEqual({ name: "", email: "" });
    expect(await mailAgreement(karen, id)).toBe("no-address");
  });
});

const rows = (table: string) =>
  asOwner(
    database.owner,
    async (owner) =>
      (await owner.query(`select * from ${table} where organisation_id = $1`, [karen.organisationId])).rows,
  );
