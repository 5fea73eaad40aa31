import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { openHouse, welcome } from "../../../tests/support/houses.ts";
import { type Administrator, isAdministrator, type Member } from "./member.ts";
import {
  changeOwnSettings,
  changeRole,
  endMembership,
  findFormer,
  listColleagues,
  ownTitle,
  resumeMembership,
} from "./members.server.ts";

let database: TestDatabase;
let karen: Administrator;
let house = 0;
beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(async () => {
  house++;
  karen = await openHouse({ email: `karen.juhl@hus${house}.example` });
});
afterAll(() => database.close());

test("colleagues are listed as Danes sort names, and who has left is not", async () => {
  for (const name of ["Åse Mørk", "Ørnulf Bak", "Aase Dahl", "Ælle Friis", "Zenia Lund"]) await join(name);
  const gone = await join("Bo Friis");
  await endMembership(karen, gone.id);
  expect((await listColleagues(karen)).map((colleague) => colleague.name)).toEqual([
    "Karen Juhl",
    "Zenia Lund",
    "Ælle Friis",
    "Ørnulf Bak",
    "Aase Dahl",
    "Åse Mørk",
  ]);
});

test("one says oneself what one is called, what one does, and how one reads", async () => {
  const own = { name: "Karen Juhl Vad", title: "bibliotekar", language: "en", look: "dark" } as const;
  await changeOwnSettings(karen, own);
  expect(await ownTitle(karen)).toBe("bibliotekar");
  expect((await listColleagues(karen))[0]).toMatchObject({ name: "Karen Juhl Vad", title: "bibliotekar" });
});

describe("the last administrator", () => {
  test("can neither go nor become something else", async () => {
    await join("Bo Friis");
    expect(await changeRole(karen, karen.id, "leader")).toEqual({ refused: "last-administrator" });
    expect(await endMembership(karen, karen.id)).toEqual({ refused: "last-administrator" });
    expect((await listColleagues(karen)).find((one) => one.id === karen.id)?.role).toBe("administrator");
  });

  test("can when somebody else runs the place", async () => {
    const bo = await join("Bo Friis");
    expect(await changeRole(karen, bo.id, "administrator")).toBeUndefined();
    expect(await changeRole(karen, karen.id, "leader")).toBeUndefined();
    expect((await listColleagues(karen)).map((one) => one.role).toSorted()).toEqual([
      "administrator",
      "leader",
    ]);
  });

  test("is not one who has left", async () => {
    const bo = await join("Bo Friis", "administrator");
    await endMembership(karen, bo.id);
    expect(await endMembership(karen, karen.id)).toEqual({ refused: "last-administrator" });
  });

  test("is there still when both of two step down at the same moment", async () => {
    const bo = await join("Bo Friis", "administrator");
    if (!isAdministrator(bo)) throw new Error("Bo runs the place too");
    const answers = await Promise.all([changeRole(karen, karen.id, "employee"), endMembership(bo, bo.id)]);
    expect(answers.filter((answer) => answer?.refused === "last-administrator")).toHaveLength(1);
    expect((await listColleagues(karen)).filter((one) => one.role === "administrator")).toHaveLength(1);
  });

  test("is there still when two show each other out at the same moment", async () => {
    const bo = await join("Bo Friis", "administrator");
    if (!isAdministrator(bo)) throw new Error("Bo runs the place too");
    const answers = await Promise.all([endMembership(karen, bo.id), endMembership(bo, karen.id)]);
    expect(answers.filter((answer) => answer?.refused === "last-administrator")).toHaveLength(1);
    expect(await listColleagues(karen)).toHaveLength(1);
  });
});

describe("somebody who has been said goodbye to", () => {
  test("can be asked back, and is as before", async () => {
    const bo = await join("Bo Friis", "leader");
    expect(await findFormer(karen, bo.id)).toBeUndefined();
    expect(await resumeMembership(karen, bo.id)).toBe(false);
    expect(await endMembership(karen, bo.id)).toBeUndefined();
    expect(await endMembership(karen, bo.id)).toEqual({ refused: "not-found" });
    expect(await changeRole(karen, bo.id, "employee")).toEqual({ refused: "not-found" });
    expect(await findFormer(karen, bo.id)).toEqual({ id: bo.id, name: "Bo Friis" });
    expect(await resumeMembership(karen, bo.id)).toBe(true);
    expect((await listColleagues(karen)).find((one) => one.id === bo.id)).toMatchObject({ role: "leader" });
  });
});

function join(name: string, role: "administrator" | "leader" | "employee" = "employee"): Promise<Member> {
  const email = `${name.toLowerCase().replace(/[^a-z]/g, "")}@hus${house}.example`;
  return welcome(karen, { name, email, role });
}
