import { afterAll, beforeAll, expect, test } from "vitest";
import { inOrganisation } from "#platform/database/database.server.ts";
import { openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { openHouse, welcome } from "../../../tests/support/houses.ts";
import { acts, note, readAudit, things } from "./audit.server.ts";
import { invite, withdrawInvitation } from "./invitation.server.ts";
import type { Administrator } from "./member.ts";
import { changeRole, endMembership, resumeMembership } from "./members.server.ts";
import { renameOrganisation } from "./organisation.server.ts";
import { runningText } from "./running.text.ts";

let database: TestDatabase;
let karen: Administrator;
beforeAll(async () => {
  database = await openTestDatabase();
  karen = await openHouse();
});
afterAll(() => database.close());

test("the log tells who did what to which thing, newest first, with names and never with what was written", async () => {
  const bo = await welcome(karen, { name: "Bo Friis", email: "bo.friis@vestervig.example" });
  await changeRole(karen, bo.id, "leader");
  await endMembership(karen, bo.id);
  await resumeMembership(karen, bo.id);
  const made = await invite(karen, { email: "ida.holm@vestervig.example", name: "Ida", role: "employee" });
  if ("invitationId" in made) await withdrawInvitation(karen, made.invitationId);
  await renameOrganisation(karen, { name: "Bibliotekerne i Sydthy", municipalityCode: null });

  const lines = await readAudit(karen);
  expect(lines.map(({ memberName, act, thing }) => [memberName, act, thing])).toEqual([
    ["Karen Juhl", "changed", "organisation"],
    ["Karen Juhl", "removed", "invitation"],
    ["Karen Juhl", "invited", "invitation"],
    ["Karen Juhl", "restored", "member"],
    ["Karen Juhl", "ended", "member"],
    ["Karen Juhl", "changed", "member"],
    ["Bo Friis", "joined", "member"],
    ["Karen Juhl", "invited", "invitation"],
    ["Karen Juhl", "made", "organisation"],
  ]);
  expect(lines[5]).toMatchObject({ thingId: bo.id });
  expect(JSON.stringify(lines)).not.toMatch(/ida\.holm|Sydthy/);
});

test("a line is there only when what it tells of is", async () => {
  const before = await readAudit(karen);
  const failing = inOrganisation(karen.organisationId, async () => {
    await renameOrganisation(karen, { name: "Bibliotekerne i Thy", municipalityCode: null });
    throw new Error("The power went");
  });
  await expect(failing).rejects.toThrow("The power went");
  expect(await readAudit(karen)).toEqual(before);
});

test("the name of whoever has changed theirs stays as it was", async () => {
  const ida = await welcome(karen, { name: "Ida Holm", email: "ida.holm@vestervig.example" });
  await note(ida, "printed", "document");
  await endMembership(karen, ida.id);
  expect((await readAudit(karen)).map((line) => line.memberName)).toContain("Ida Holm");
});

test("the log is searched by name, read as it is written, and by thing", async () => {
  const percent = await welcome(karen, { name: "100% Per", email: "per@vestervig.example" });
  await note(percent, "printed", "document");
  expect(
    (await readAudit(karen, { search: "kAREN" })).every((line) => line.memberName === "Karen Juhl"),
  ).toBe(true);
  expect(new Set((await readAudit(karen, { search: "0% p" })).map((line) => line.memberName))).toEqual(
    new Set(["100% Per"]),
  );
  expect(await readAudit(karen, { search: "%x%" })).toEqual([]);
  expect((await readAudit(karen, { search: "document" })).map((line) => line.thing)).toContain("document");
});

test("a long log comes a hundred lines at a time, each line once", async () => {
  for (let i = 0; i < 120; i++) await note(karen, "printed", "document");
  const first = await readAudit(karen);
  const second = await readAudit(karen, { before: first.at(-1)?.id });
  expect(first).toHaveLength(100);
  expect(second.length).toBeGreaterThan(20);
  expect(new Set([...first, ...second].map((line) => line.id)).size).toBe(first.length + second.length);
  expect(second.at(-1)).toMatchObject({ act: "made", thing: "organisation" });
});

test("every act and every thing of the log has words in both languages", () => {
  for (const { audit } of [runningText.da, runningText.en]) {
    for (const act of acts) expect(audit.acts).toHaveProperty([act]);
    for (const thing of things) expect(audit.things).toHaveProperty([thing]);
  }
});
