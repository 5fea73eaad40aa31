import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listMail } from "#platform/mail/mail.server.ts";
import { asOwner, openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { openHouse, requestWith, tokenFor, visitor, welcome } from "../../../tests/support/houses.ts";
import { whoAsks } from "./gate.server.ts";
import type { Administrator } from "./member.ts";
import { endMembership } from "./members.server.ts";
import { colleagueExample } from "./opening.example.ts";
import { askForSignInLink, isKnown, spendSignInToken } from "./sign-in.server.ts";

let database: TestDatabase;
let karen: Administrator;
beforeAll(async () => {
  database = await openTestDatabase();
  karen = await openHouse();
});
afterAll(() => database.close());

describe("a link to sign in", () => {
  test("arrives by mail and lets its owner in", async () => {
    const token = await linkFor(karen.email);
    const cookies = await spendSignInToken(token, visitor());
    expect((await signedIn(cookies))?.member).toEqual(karen);
  });

  test("works once", async () => {
    const token = await linkFor(karen.email);
    expect(await spendSignInToken(token, visitor())).toBeDefined();
    expect(await spendSignInToken(token, visitor())).toBeUndefined();
  });

  test("lets one in when it is pressed twice at once", async () => {
    const token = await linkFor(karen.email);
    const sessions = await count("session");
    const presses = await Promise.all(Array.from({ length: 5 }, () => spendSignInToken(token, visitor())));
    expect(presses.filter((cookies) => cookies !== undefined)).toHaveLength(1);
    expect(await count("session")).toBe(sessions + 1);
  });

  test("is too old after a quarter of an hour", async () => {
    const token = await linkFor(karen.email);
    await passed("14 minutes");
    const another = await linkFor(karen.email);
    expect(await spendSignInToken(token, visitor())).toBeDefined();
    await passed("16 minutes");
    expect(await spendSignInToken(another, visitor())).toBeUndefined();
  });

  test("is nobody's when it was made up", async () => {
    expect(await spendSignInToken("EtLinkSomIngenHarFåetTilsendt", visitor())).toBeUndefined();
    expect(await spendSignInToken("", visitor())).toBeUndefined();
  });

  test("is not kept in the database as it stands in the mail", async () => {
    const token = await linkFor(karen.email);
    const rows = await asOwner(
      database.owner,
      async (owner) => (await owner.query("select * from verification")).rows,
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  test("leads to the page that was asked for", async () => {
    await askForSignInLink(karen.email, visitor(), "/forloeb?mine");
    const [mail] = await listMail(karen.organisationId);
    expect(mail?.text).toMatch(/\/log-ind\/\w+\?videre=%2Fforloeb%3Fmine\n/);
  });

  test("is written in the language of whoever asked", async () => {
    const anne = await openHouse({ name: "Anne Lund", email: "anne.lund@oddesund.example", language: "en" });
    await askForSignInLink(anne.email, visitor());
    await askForSignInLink(karen.email, visitor());
    expect((await listMail(anne.organisationId))[0]).toMatchObject({
      subject: "Your link to Vejviser",
      to: anne.email,
    });
    expect((await listMail(karen.organisationId))[0]).toMatchObject({
      subject: "Dit link til Vejviser",
      to: karen.email,
    });
  });
});

describe("an address nobody here has", () => {
  test("gets the same answer as any other, and no mail", async () => {
    const mails = await count("mail");
    const known = await askForSignInLink(karen.email, visitor());
    expect(await count("mail")).toBe(mails + 1);
    expect(await askForSignInLink("fremmed@oddesund.example", visitor())).toEqual(known);
    expect(await count("mail")).toBe(mails + 1);
    expect(await isKnown("fremmed@oddesund.example")).toBe(false);
  });

  test("is what a colleague who has left has", async () => {
    const aase = await welcome(karen, colleagueExample);
    expect(await isKnown(aase.email)).toBe(true);
    await endMembership(karen, aase.id);
    const mails = await count("mail");
    expect(await askForSignInLink(aase.email, visitor())).toBeUndefined();
    expect(await count("mail")).toBe(mails);
    expect(await isKnown(aase.email)).toBe(false);
  });
});

describe("whoever asks too often", () => {
  test("is refused a sixth link to one address, known or not, and may ask again after a quarter of an hour", async () => {
    for (const email of ["bo.friis@vestervig.example", "fremmed@thyboroen.example"]) {
      if (email.startsWith("bo")) await welcome(karen, { name: "Bo Friis", email });
      const answers = [];
      for (let i = 0; i < 6; i++) answers.push(await askForSignInLink(email, visitor()));
      expect(answers).toEqual([...Array(5).fill(undefined), { refused: "too-often" }]);
      await asOwner(database.owner, (owner) =>
        owner.query("update attempt set since = since - interval '16 minutes' where key = $1", [
          `link:${email}`,
        ]),
      );
      expect(await askForSignInLink(email, visitor())).toBeUndefined();
    }
  });

  test("is refused a thirty-first link from one place, whoever they are to", async () => {
    const one = visitor();
    const answers = [];
    for (let i = 0; i < 31; i++) answers.push(await askForSignInLink(`gaest${i}@oddesund.example`, one));
    expect(answers.slice(0, 30)).toEqual(Array(30).fill(undefined));
    expect(answers[30]).toEqual({ refused: "too-often" });
  });

  test("is let in with no link at all when sixty have been tried from one place", async () => {
    const one = visitor();
    const token = await linkFor(karen.email);
    for (let i = 0; i < 60; i++) await spendSignInToken(`gæt${i}`, one);
    expect(await spendSignInToken(token, one)).toBeUndefined();
    expect(await spendSignInToken(token, visitor())).toBeDefined();
  });
});

async function linkFor(email: string): Promise<string> {
  await asOwner(database.owner, (owner) => owner.query("delete from attempt"));
  await askForSignInLink(email, visitor());
  return tokenFor(karen, email);
}

async function signedIn(cookies: Headers | undefined) {
  return cookies && (await whoAsks(requestWith(cookies)));
}

/** Makes every link this much older. */
function passed(time: string) {
  return asOwner(database.owner, (owner) =>
    owner.query(
      "update verification set expires_at = expires_at - $1::interval, created_at = created_at - $1::interval",
      [time],
    ),
  );
}

function count(table: "session" | "mail"): Promise<number> {
  return asOwner(database.owner, async (owner) => (await owner.query(`select from ${table}`)).rowCount ?? 0);
}
