import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Administrator } from "#domains/access/member.ts";
import { restore } from "#domains/access/removal.server.ts";
import { fingerprint } from "#domains/access/token.server.ts";
import { listMail } from "#platform/mail/mail.server.ts";
import {
  begunAgreement,
  laidAgreement,
  wordTo,
  writtenAgreement,
} from "../../../tests/support/agreements.ts";
import { asOwner, openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { openHouse, visitor } from "../../../tests/support/houses.ts";
import { expectationsExample, versionExample } from "./agreement.example.ts";
import { mostByLink } from "./agreement.ts";
import { answerByLink, objectByLink, openAgreement, sayYesByLink } from "./agreement-door.server.ts";
import { closeAgreementLinks } from "./agreement-links.server.ts";
import { listAgreementVersions, saveVersion, sayYes } from "./agreement-versions.server.ts";
import { endAgreement, findAgreement, removeAgreement } from "./agreements.server.ts";
import { answerExpectations, layAnswersOut, readExpectations } from "./expectations.server.ts";

let database: TestDatabase;
let karen: Administrator;
let house = 0;
beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(async () => {
  house++;
  karen = await openHouse({
    email: `karen.juhl@hus${house}.example`,
    organisationName: `Ærø og Møn ${house}`,
  });
});
afterAll(() => database.close());

const secret = "Vi tror ikke, de kan finde ud af det";

describe("a link to an agreement", () => {
  test("shows nothing of the library's answers before they lie side by side", async () => {
    const { id, word } = await begunAgreement(karen);
    const given = { ...expectationsExample, worry: secret };
    await answerExpectations(karen, id, { side: "library", given, done: true });
    const before = await openAgreement(word, visitor());
    expect(before).toMatchObject({ own: {}, laid: null, answered: { library: true, partner: false } });
    expect(JSON.stringify(before)).not.toContain(secret);
    await layAnswersOut(karen, id);
    expect(JSON.stringify(await openAgreement(word, visitor()))).toContain(secret);
  });

  test("tells of this agreement, and of nobody and nothing else", async () => {
    const { word } = await writtenAgreement(karen);
    const other = await writtenAgreement(karen);
    await saveVersion(karen, other.id, { ...versionExample, money: "En andens penge", basedOn: 1 });
    const shown = JSON.stringify(await openAgreement(word, visitor()));
    for (const hidden of ["En andens penge", other.id, karen.name, karen.email, karen.id])
      expect(shown, hidden).not.toContain(hidden);
  });

  test("changes nothing by being opened", async () => {
    const { word } = await laidAgreement(karen);
    const before = await everything();
    await openAgreement(word, visitor());
    expect(await everything()).toEqual(before);
  });

  test("is not in the database as the partner holds it, and is found by no guess", async () => {
    const { word } = await begunAgreement(karen);
    expect(JSON.stringify(await ask("select * from agreement_link"))).not.toContain(word);
    const nearly = word.slice(0, -1) + (word.endsWith("A") ? "B" : "A");
    for (const guess of [nearly, word.toLowerCase(), `${word} `, "", fingerprint(word), "%"])
      expect(await openAgreement(guess, visitor()), guess).toBeUndefined();
  });

  test("is guessed at sixty times a quarter of an hour, and then right guesses are as good as wrong", async () => {
    const { word } = await begunAgreement(karen);
    const from = visitor();
    for (let i = 0; i < 60; i++) await openAgreement("gæt", from);
    expect(await openAgreement(word, from)).toBeUndefined();
    expect(await openAgreement(word, visitor())).toBeDefined();
  });

  test("works for a year and no day longer", async () => {
    const { word } = await writtenAgreement(karen);
    await pass("364 days 23 hours");
    expect(await openAgreement(word, visitor())).toBeDefined();
    await pass("2 hours");
    expect(await openAgreement(word, visitor())).toBeUndefined();
    expect(await sayYesByLink(word, { number: 1, role: "formand" }, visitor())).toEqual({ refused: "gone" });
  });

  test("that has been closed stays closed, and a new one opens", async () => {
    const { id, word, engagementId } = await begunAgreement(karen);
    expect(await closeAgreementLinks(karen, id)).toBe(true);
    expect(await closeAgreementLinks(karen, id)).toBe(false);
    expect(await openAgreement(word, visitor())).toBeUndefined();
    expect(await answerByLink(word, { given: { purpose: "Liv" }, done: false }, visitor())).toEqual({
      refused: "gone",
    });
    expect((await findAgreement(karen, engagementId, id))?.links).toEqual({ open: 0, until: null });
    const fresh = await wordTo(karen, id);
    expect(await openAgreement(fresh, visitor())).toBeDefined();
    expect(await openAgreement(word, visitor())).toBeUndefined();
  });

  test("of one library leads to nothing of another", async () => {
    const { word } = await begunAgreement(karen);
    const anne = await openHouse({
      email: `anne@hus${house}.example`,
      organisationName: `Oddesund ${house}`,
    });
    const theirs = await begunAgreement(anne);
    expect((await openAgreement(word, visitor()))?.organisationName).toBe(`Ærø og Møn ${house}`);
    await answerByLink(word, { given: expectationsExample, done: true }, visitor());
    expect((await readExpectations(anne, theirs.id))?.answered.partner).toBe(false);
  });

  test("shows nothing while the agreement is taken away, and opens again when it comes back", async () => {
    const { id, word, engagementId } = await begunAgreement(karen);
    await removeAgreement(karen, engagementId, id);
    expect(await openAgreement(word, visitor())).toBeUndefined();
    await restore(karen, id);
    expect(await openAgreement(word, visitor())).toBeDefined();
  });

  test("takes so many answers that one had better talk", async () => {
    const { word, id } = await begunAgreement(karen);
    for (let i = 0; i < mostByLink; i++)
      expect(
        await answerByLink(word, { given: { purpose: `Nej, ${i}` }, done: false }, visitor()),
      ).toBeUndefined();
    const more = { given: { purpose: "Igen" }, done: false };
    expect(await answerByLink(word, more, visitor())).toEqual({ refused: "enough" });
    // Whoever rings instead is not kept out by it.
    expect(await answerExpectations(karen, id, { side: "partner", ...more })).toBe(true);
  });
});

describe("by the link the partner", () => {
  test("says yes to the very text on the page, in a role, once however often it is sent", async () => {
    const { id, word, engagementId } = await writtenAgreement(karen);
    await sayYes(karen, id, { side: "library", number: 1, role: "" });
    for (const _ of [1, 2])
      expect(await sayYesByLink(word, { number: 1, role: "formand" }, visitor())).toBeUndefined();
    expect((await listAgreementVersions(karen, id))[0]?.said).toMatchObject([
      { side: "library", by: karen.name },
      { side: "partner", role: "formand", by: null },
    ]);
    expect((await findAgreement(karen, engagementId, id))?.standing.kind).toBe("agreed");
  });

  test("does not say yes to what has been changed since", async () => {
    const { id, word } = await writtenAgreement(karen);
    await saveVersion(karen, id, { ...versionExample, money: "Ny", basedOn: 1 });
    expect(await sayYesByLink(word, { number: 1, role: "formand" }, visitor())).toEqual({
      refused: "changed",
    });
    expect(await objectByLink(word, { number: 1, objection: "Nej" }, visitor())).toEqual({
      refused: "changed",
    });
    expect((await listAgreementVersions(karen, id)).flatMap(({ said }) => said)).toEqual([]);
  });

  test("reads what holds while a newer text waits", async () => {
    const { id, word } = await writtenAgreement(karen);
    for (const side of ["library", "partner"] as const)
      await sayYes(karen, id, { side, number: 1, role: "x" });
    await saveVersion(karen, id, { ...versionExample, money: "Ny", basedOn: 1 });
    expect(await openAgreement(word, visitor())).toMatchObject({
      newest: { number: 2, verdicts: { partner: "silent" } },
      holds: { number: 1 },
    });
  });

  test("says what is not right yet, and whoever made the agreement is told where to look", async () => {
    const { id, word, engagementId } = await writtenAgreement(karen);
    await objectByLink(word, { number: 1, objection: secret }, visitor());
    expect((await findAgreement(karen, engagementId, id))?.standing).toEqual({
      kind: "objection",
      number: 1,
    });
    const [letter] = await listMail(karen.organisationId);
    expect(letter).toMatchObject({
      to: karen.email,
      subject: "En partner har en bemærkning til jeres aftale",
    });
    expect(letter?.text).toContain(`/forloeb/${engagementId}/aftaler/${id}`);
    expect(letter?.text).not.toContain(secret);
    await sayYesByLink(word, { number: 1, role: "formand" }, visitor());
    expect((await listAgreementVersions(karen, id))[0]?.verdicts.partner).toBe("yes");
  });

  test("reads an agreement that has ended, and says nothing more to it", async () => {
    const { id, word } = await writtenAgreement(karen);
    await endAgreement(karen, id, { endedOn: "2026-01-01", endedWhy: "Hallen lukker" });
    expect(await openAgreement(word, visitor())).toMatchObject({ endedWhy: "Hallen lukker" });
    expect(await sayYesByLink(word, { number: 1, role: "formand" }, visitor())).toEqual({ refused: "gone" });
  });
});

/** Everything the house holds in the tables of agreements. */
async function everything() {
  const tables = [
    "agreement",
    "agreement_link",
    "expectation",
    "agreement_version",
    "agreement_confirmation",
  ];
  return Promise.all(tables.map((table) => ask(`select * from ${table} order by id`)));
}

const pass = (span: string) => ask(`update agreement_link set expires_at = expires_at - interval '${span}'`);

function ask(question: string): Promise<Record<string, unknown>[]> {
  return asOwner(database.owner, async (owner) => (await owner.query(question)).rows);
}
