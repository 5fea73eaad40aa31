import { afterAll, beforeAll, expect, test } from "vitest";
import { asOwner, openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { requestWith, visitor } from "../../../tests/support/houses.ts";
import { readAudit } from "./audit.server.ts";
import { whoAsks } from "./gate.server.ts";
import type { Administrator } from "./member.ts";
import { beginningExample } from "./opening.example.ts";
import {
  firstLink,
  forgetAttempts,
  isOpening,
  newOrganisationLink,
  openOrganisation,
} from "./opening.server.ts";
import { readOrganisation } from "./organisation.server.ts";
import { mayTry } from "./sign-in.server.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

test("each start of an empty house gives a new link, and the one before it stops working", async () => {
  const [first, second] = [tokenIn(await firstLink()), tokenIn(await firstLink())];
  expect(second).not.toBe(first);
  expect(await isOpening(first, visitor())).toBe(false);
  expect(await isOpening(second, visitor())).toBe(true);
  expect(await openOrganisation(first, beginningExample, visitor())).toEqual({ refused: "link-used" });
  expect(await organisations()).toBe(0);
});

test("two presses at once open one library, and its first administrator is in", async () => {
  const token = tokenIn(await firstLink());
  const presses = await Promise.all(
    Array.from({ length: 4 }, () =>
      openOrganisation(token, { ...beginningExample, municipalityCode: "787" }, visitor()),
    ),
  );
  const opened = presses.filter((press) => "cookies" in press);
  expect(opened).toHaveLength(1);
  expect(await organisations()).toBe(1);

  const karen = (await whoAsks(requestWith(opened[0]?.cookies ?? "")))?.member as Administrator;
  expect(karen).toMatchObject({
    name: "Karen Juhl",
    role: "administrator",
    organisationId: opened[0]?.organisationId,
  });
  expect(await readOrganisation(karen)).toMatchObject({
    name: "Vestervig Bibliotekerne",
    municipalityCode: "787",
  });
  expect(await readAudit(karen)).toMatchObject([
    { memberName: "Karen Juhl", act: "made", thing: "organisation" },
  ]);
  expect(await isOpening(token, visitor())).toBe(false);
});

test("nobody is offered to be the first when somebody is here", async () => {
  expect(await firstLink()).toBeUndefined();
});

test("another library can be opened later, once, and knows nothing of the first", async () => {
  const token = tokenIn(await newOrganisationLink());
  const anne = {
    name: "Anne Lund",
    email: "anne.lund@oddesund.example",
    organisationName: "Oddesund Bibliotek",
  };
  const opened = await openOrganisation(token, { ...beginningExample, ...anne }, visitor());
  expect(opened).toHaveProperty("cookies");
  expect(await openOrganisation(token, { ...beginningExample, ...anne }, visitor())).toEqual({
    refused: "link-used",
  });
  const member = "cookies" in opened ? (await whoAsks(requestWith(opened.cookies)))?.member : undefined;
  expect(await readAudit(member as Administrator)).toMatchObject([{ memberName: "Anne Lund", act: "made" }]);
});

test("a link that was made up opens nothing, and is not kept in the database as it is given out", async () => {
  expect(await isOpening("EtLinkSomIngenHarFået", visitor())).toBe(false);
  const token = tokenIn(await newOrganisationLink());
  const rows = await asOwner(
    database.owner,
    async (owner) => (await owner.query("select * from opening")).rows,
  );
  expect(rows.length).toBeGreaterThan(0);
  expect(JSON.stringify(rows)).not.toContain(token);
});

test("how often something was tried is forgotten after a day, not before", async () => {
  await mayTry("link:karen.juhl@vestervig.example", 5);
  await mayTry("link:gammel@vestervig.example", 5);
  await asOwner(database.owner, (owner) =>
    owner.query("update attempt set since = now() - interval '25 hours' where key like '%gammel%'"),
  );
  await forgetAttempts();
  const keys = await asOwner(
    database.owner,
    async (owner) => (await owner.query("select key from attempt")).rows,
  );
  expect(keys).toContainEqual({ key: "link:karen.juhl@vestervig.example" });
  expect(keys).not.toContainEqual({ key: "link:gammel@vestervig.example" });
});

function tokenIn(link: string | undefined): string {
  return /\/begynd\/([\w-]{32})$/.exec(link ?? "")?.[1] ?? "";
}

function organisations(): Promise<number> {
  return asOwner(
    database.owner,
    async (owner) => (await owner.query("select from organisation")).rowCount ?? 0,
  );
}
