import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Administrator } from "#domains/access/member.ts";
import { saveCommunity } from "#domains/community/communities.server.ts";
import { communityExample, registerExample } from "#domains/community/community.example.ts";
import { saveRegisterEntry } from "#domains/community/registers.server.ts";
import { newId } from "#platform/database/id.ts";
import { openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { openHouse } from "../../../tests/support/houses.ts";
import { beginCommon } from "./merge.server.ts";
import { personaExample, relationExample, traitExample } from "./persona.example.ts";
import { differenceOf, isSame } from "./persona-version.ts";
import { changePersona, findPersona } from "./personas.server.ts";
import { layOut, wrapped } from "./relation-map.ts";
import {
  addRegistered,
  listRegistered,
  listRelations,
  removeRelation,
  saveRelation,
} from "./relations.server.ts";
import { saveTargetGroup } from "./target-groups.server.ts";
import { listTraits, removeTrait, saveTrait } from "./traits.server.ts";
import { bringBack, listVersions, setAside, snapshotOf } from "./versions.server.ts";

let database: TestDatabase;
let anna: Administrator;
let place: string;
let persona: string;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  anna = await openHouse();
  place = (await saveCommunity(anna, communityExample)) ?? "";
  const none = { known: "", segmentId: "", strategyIds: [], engagementIds: [], communityIds: [place] };
  const group = (await saveTargetGroup(anna, { name: "Fædre med drenge", ...none })) ?? "";
  persona = (await beginCommon(anna, group, personaExample)) ?? "";
});

describe("versions", () => {
  const reasons = { before: "Før", after: "Efter" };

  test("begin with the common persona itself", async () => {
    expect(await listVersions(anna, persona)).toMatchObject([
      { number: 1, reason: "", snapshot: { name: "Thomas", traits: [] }, madeBy: anna.name },
    ]);
  });

  test("keep the persona as it was, whatever happens to it afterwards", async () => {
    await saveTrait(anna, persona, traitExample);
    await setAside(anna, persona, { reason: "Partnerne rettede" });
    const [trait] = await listTraits(anna, persona);
    await saveTrait(anna, persona, { ...traitExample, text: "Vil bygge en bil." }, trait?.id);
    const [latest] = await listVersions(anna, persona);
    expect(latest?.snapshot.traits).toMatchObject([{ text: traitExample.text, sources: 0 }]);
  });

  test("put aside by the same form twice are one", async () => {
    const sentAs = newId();
    await setAside(anna, persona, { reason: "Mødet", sentAs });
    await setAside(anna, persona, { reason: "Mødet", sentAs });
    expect(await listVersions(anna, persona)).toHaveLength(2);
  });

  test("say what came, what went and what got new words, by what a trait is and not how it is worded", async () => {
    for (const text of ["bliver", "ord", "går"]) await saveTrait(anna, persona, { ...traitExample, text });
    const before = await now();
    const [, reworded, gone] = await listTraits(anna, persona);
    await saveTrait(anna, persona, { ...traitExample, text: "nye ord" }, reworded?.id);
    await removeTrait(anna, persona, gone?.id ?? "");
    await saveTrait(anna, persona, { ...traitExample, text: "kom" });
    await saveRelation(anna, persona, relationExample);
    await changePersona(anna, persona, { ...personaExample, age: "40" });
    expect(differenceOf(before, await now())).toMatchObject({
      said: [{ field: "age", before: "38", after: "40" }],
      came: [{ text: "kom" }],
      went: [{ text: "går" }],
      reworded: [{ before: "ord", after: "nye ord" }],
      relationsCame: [{ name: "Morfaren" }],
      relationsWent: [],
    });
  });

  test("can be brought back, and what was there until then is a version too", async () => {
    for (const text of ["første", "anden"]) await saveTrait(anna, persona, { ...traitExample, text });
    await saveRelation(anna, persona, relationExample);
    const then = await now();
    await setAside(anna, persona, { reason: "Før mødet" });
    const [first, second] = await listTraits(anna, persona);
    await saveTrait(anna, persona, { ...traitExample, text: "rettet" }, first?.id);
    await removeTrait(anna, persona, second?.id ?? "");
    await saveTrait(anna, persona, { ...traitExample, text: "ny" });
    await removeRelation(anna, persona, (await listRelations(anna, persona))[0]?.id ?? "");
    const meeting = await now();

    const wanted = (await listVersions(anna, persona))[0]?.id ?? "";
    expect(await bringBack(anna, persona, wanted, reasons)).toBe(true);
    expect(isSame(differenceOf(then, await now()))).toBe(true);
    const versions = await listVersions(anna, persona);
    expect(versions.map((one) => one.reason)).toEqual(["Efter", "Før", "Før mødet", ""]);
    expect(isSame(differenceOf(versions[1]?.snapshot ?? then, meeting))).toBe(true);

    await bringBack(anna, persona, versions[1]?.id ?? "", reasons);
    expect(isSame(differenceOf(meeting, await now()))).toBe(true);
  });

  test("of one house are closed to another", async () => {
    const other = await openHouse();
    const [version] = await listVersions(anna, persona);
    expect(await listVersions(other, persona)).toEqual([]);
    expect(await setAside(other, persona, { reason: "x" })).toBe(false);
    expect(await bringBack(other, persona, version?.id ?? "", reasons)).toBe(false);
    expect(await snapshotOf(other, persona)).toBeUndefined();
    expect(await findPersona(other, persona)).toBeUndefined();
  });
});

describe("relations", () => {
  test("are listed from the nearest outwards, and kept once when sent twice", async () => {
    const sentAs = newId();
    await saveRelation(anna, persona, { ...relationExample, name: "Naboen", closeness: 3 });
    await saveRelation(anna, persona, { ...relationExample, sentAs });
    expect(await saveRelation(anna, persona, { ...relationExample, sentAs })).toBe(true);
    expect((await listRelations(anna, persona)).map((one) => one.name)).toEqual(["Morfaren", "Naboen"]);
  });

  test("can be chosen from the registers of the group's places, each line once and tied to it", async () => {
    await saveRegisterEntry(anna, place, registerExample);
    const [entry] = await listRegistered(anna, persona);
    const chosen = { entryIds: [entry?.id ?? "", newId()], closeness: 3 as const };
    expect(await addRegistered(anna, persona, chosen)).toBe(true);
    await addRegistered(anna, persona, chosen);
    expect(await listRelations(anna, persona)).toMatchObject([
      { name: "Forsamlingshuset", closeness: 3, registerEntryId: entry?.id },
    ]);
    expect(await listRegistered(anna, persona)).toEqual([]);
  });
});

describe("the map of relations", () => {
  const longest = "Beskæftigelsesforvaltningens ungekontaktpersonordning i Vestermose og omegn";
  const crowd = (count: number, near?: 1 | 2 | 3) =>
    Array.from({ length: count }, (_, at) => ({
      id: String(at),
      name: at % 3 === 0 ? longest : `Nabo nummer ${at}`,
      kind: "neighbour" as const,
      closeness: near ?? (((at % 3) + 1) as 1 | 2 | 3),
    }));

  test.each([1, 2, 12, 25])("of %i has everybody on it, and no words upon other words", (count) => {
    const { nodes, height } = layOut(crowd(count));
    expect(nodes.map((node) => node.relation.id).toSorted()).toEqual(
      crowd(count)
        .map((one) => one.id)
        .toSorted(),
    );
    for (const side of ["left", "right"] as const) {
      const labels = nodes.filter((node) => node.label.side === side).map((node) => node.label);
      const sorted = labels.toSorted((a, b) => a.y - b.y);
      for (const [at, label] of sorted.entries()) {
        const below = sorted[at + 1];
        expect(label.y - label.height / 2).toBeGreaterThanOrEqual(-0.01);
        expect(label.y + label.height / 2).toBeLessThanOrEqual(
          (below ? below.y - below.height / 2 : height) + 0.01,
        );
      }
    }
  });

  test.each([
    ["spread over the rings", undefined],
    ["all of them near", 1 as const],
  ])("of 25 keeps their marks apart, %s", (_, near) => {
    const { nodes } = layOut(crowd(25, near));
    for (const [at, one] of nodes.entries())
      for (const other of nodes.slice(at + 1))
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(12);
  });

  test("breaks a long word, and ends a long name in dots", () => {
    expect(wrapped("Nørre Sø Skole")).toEqual(["Nørre Sø Skole"]);
    const lines = wrapped(`${longest} ${longest}`);
    expect(lines).toHaveLength(3);
    expect(lines.at(-1)).toMatch(/…$/);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(25);
  });
});

async function now() {
  const snapshot = await snapshotOf(anna, persona);
  if (!snapshot) throw new Error("The persona is there");
  return snapshot;
}
