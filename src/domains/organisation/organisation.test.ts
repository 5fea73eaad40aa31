import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readAudit } from "#domains/access/audit.server.ts";
import type { Administrator, Member } from "#domains/access/member.ts";
import { colleagueExample } from "#domains/access/opening.example.ts";
import { readOrganisation, renameOrganisation } from "#domains/access/organisation.server.ts";
import { organisationSchema } from "#domains/access/organisation.ts";
import { restore } from "#domains/access/removal.server.ts";
import { newId } from "#platform/database/id.ts";
import { openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { openHouse, welcome } from "../../../tests/support/houses.ts";
import { branchExample, strategyExample } from "./organisation.example.ts";
import {
  listBranches,
  listStrategies,
  removeBranch,
  removeStrategy,
  saveBranch,
  saveStrategy,
} from "./organisation.server.ts";

let database: TestDatabase;
let karen: Administrator;
let aase: Member;
beforeAll(async () => {
  database = await openTestDatabase();
  karen = await openHouse();
  aase = await welcome(karen, colleagueExample);
});
afterAll(() => database.close());

test("a library is called what whoever runs it says, in a municipality or in none", async () => {
  const fields = organisationSchema.parse({ name: " Bibliotekerne  i Thy ", municipalityCode: "787" });
  await renameOrganisation(karen, fields);
  expect(await readOrganisation(aase)).toMatchObject({
    name: "Bibliotekerne i Thy",
    municipalityCode: "787",
  });
  await renameOrganisation(
    karen,
    organisationSchema.parse({ name: "Bogskibet", municipalityCode: "der er ingen" }),
  );
  expect(await readOrganisation(aase)).toMatchObject({ name: "Bogskibet", municipalityCode: null });
});

describe("the branches", () => {
  test("are listed as Danes sort names, houses before buses", async () => {
    for (const name of ["Ærø", "Aarestrup", "Ø. Assels", "Boddum", "Åbyen"]) {
      expect(await saveBranch(karen, { name, kind: "library", place: "" })).toBe(true);
    }
    await saveBranch(karen, branchExample);
    expect((await listBranches(aase)).map((branch) => branch.name)).toEqual([
      "Boddum",
      "Ærø",
      "Ø. Assels",
      "Åbyen",
      "Aarestrup",
      "Bogbussen",
    ]);
  });

  test("can be mended, and only where there is one", async () => {
    const bus = await branchCalled("Bogbussen");
    expect(await saveBranch(karen, { ...branchExample, place: "Kører ud fra Hurup" }, bus)).toBe(true);
    expect((await listBranches(aase)).find((branch) => branch.id === bus)?.place).toBe("Kører ud fra Hurup");
    expect(await saveBranch(karen, branchExample, newId())).toBe(false);
  });

  test("can be taken off the list once, are not mended while they are gone, and come back as they were", async () => {
    const bus = await branchCalled("Bogbussen");
    const before = await listBranches(aase);
    expect(await removeBranch(karen, bus)).toBe(true);
    expect(await removeBranch(karen, bus)).toBe(false);
    expect(await saveBranch(karen, { ...branchExample, name: "Omdøbt" }, bus)).toBe(false);
    expect(await listBranches(aase)).toEqual(before.filter((branch) => branch.id !== bus));
    expect(await restore(aase, bus)).toBe(true);
    expect(await listBranches(aase)).toEqual(before);
  });

  async function branchCalled(name: string): Promise<string> {
    return (await listBranches(karen)).find((branch) => branch.name === name)?.id ?? "";
  }
});

describe("the municipal strategies", () => {
  test("are added and mended by anyone at work here, and listed as Danes sort names", async () => {
    for (const name of ["Ørerne åbne", "Alle med", "Ældre og unge"]) {
      expect(await saveStrategy(aase, { ...strategyExample, name })).toBe(true);
    }
    const ids = await listStrategies(karen);
    expect(ids.map((strategy) => strategy.name)).toEqual(["Alle med", "Ældre og unge", "Ørerne åbne"]);
    expect(await saveStrategy(aase, { name: "Alle er med", note: "" }, ids[0]?.id)).toBe(true);
    expect((await listStrategies(karen))[0]).toEqual({ id: ids[0]?.id, name: "Alle er med", note: "" });
    expect(await saveStrategy(aase, strategyExample, newId())).toBe(false);
  });

  test("can be taken off the list once, are not mended while they are gone, and come back as they were", async () => {
    const before = await listStrategies(aase);
    const first = before[0]?.id ?? "";
    expect(await removeStrategy(karen, first)).toBe(true);
    expect(await removeStrategy(karen, first)).toBe(false);
    expect(await saveStrategy(aase, strategyExample, first)).toBe(false);
    expect(await listStrategies(aase)).toEqual(before.slice(1));
    expect(await restore(aase, first)).toBe(true);
    expect(await listStrategies(aase)).toEqual(before);
  });
});

test("the log tells who changed the house, and not what it says", async () => {
  const lines = await readAudit(karen);
  const told = new Set(lines.map(({ memberName, act, thing }) => `${memberName} ${act} ${thing}`));
  expect(told).toContain("Karen Juhl changed organisation");
  expect(told).toContain("Karen Juhl removed branch");
  expect(told).toContain("Åse Mørk restored branch");
  expect(told).toContain("Åse Mørk made strategy");
  expect(JSON.stringify(lines)).not.toMatch(/Bogbussen|Boddum|Alle er med/);
});
