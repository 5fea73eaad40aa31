import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Administrator, Member } from "#domains/access/member.ts";
import { restore } from "#domains/access/removal.server.ts";
import { newId } from "#platform/database/id.ts";
import { openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { openHouse } from "../../../tests/support/houses.ts";
import { listFoundation, listMaterial } from "./foundation.server.ts";
import { observationSchema } from "./observation.ts";
import { addObservation, removeObservation } from "./observations.server.ts";
import { personaExample, traitExample } from "./persona.example.ts";
import { personaReport } from "./persona.report.ts";
import { changePersona, draftPersona, findPersona, listPersonas, removePersona } from "./personas.server.ts";
import { removeTargetGroup, saveTargetGroup } from "./target-groups.server.ts";
import { standingOf } from "./trait.ts";
import { listTraits, moveTrait, removeTrait, saveTrait } from "./traits.server.ts";

let database: TestDatabase;
let anna: Administrator;
let group: string;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  anna = await openHouse();
  group = await someGroup(anna);
});

describe("a draft", () => {
  test("is kept under the member who wrote it, and mended where it stands", async () => {
    const id = await aDraft();
    expect(await findPersona(anna, id)).toMatchObject({ name: "Thomas", stage: "draft", author: anna.name });
    await changePersona(anna, id, { ...personaExample, name: "Kim", reviewOn: "2027-02-01" });
    expect(await listPersonas(anna, group)).toMatchObject([{ name: "Kim", reviewOn: "2027-02-01" }]);
  });

  test("sent twice is one", async () => {
    const sentAs = newId();
    expect(await draftPersona(anna, group, { ...personaExample, sentAs })).toBe(sentAs);
    expect(await draftPersona(anna, group, { ...personaExample, sentAs })).toBe(sentAs);
    expect(await listPersonas(anna, group)).toHaveLength(1);
  });

  test("is built on observations of its own house alone", async () => {
    const [seen, foreign] = [await seenIn(anna, group), await seenElsewhere()];
    const id = await aDraft([seen, foreign]);
    expect((await listFoundation(anna, id)).map((one) => one.id)).toEqual([seen]);
    expect((await listMaterial(anna, group)).map((one) => one.id)).toEqual([seen]);
  });

  test("is of one house: another finds neither it nor its traits, and can say nothing of it", async () => {
    const id = await aDraft();
    await saveTrait(anna, id, traitExample);
    const other = await openHouse();
    expect(await findPersona(other, id)).toBeUndefined();
    expect(await listTraits(other, id)).toEqual([]);
    expect(await saveTrait(other, id, traitExample)).toBe(false);
    expect(await changePersona(other, id, personaExample)).toBe(false);
    expect(await removePersona(other, id)).toBe(false);
    expect(await draftPersona(other, group, personaExample)).toBeUndefined();
  });

  test("is not there while its target group is taken away", async () => {
    const id = await aDraft();
    await removeTargetGroup(anna, group);
    expect(await findPersona(anna, id)).toBeUndefined();
    expect(await saveTrait(anna, id, traitExample)).toBe(false);
    await restore(anna, group);
    expect(await findPersona(anna, id)).toBeDefined();
  });
});

describe("a trait", () => {
  test("knows its sources; without one it is an assumption, with one that is said", async () => {
    const seen = await seenIn(anna, group);
    const id = await aDraft([seen]);
    await saveTrait(anna, id, { ...traitExample, text: "Set", observationIds: [seen] });
    await saveTrait(anna, id, { ...traitExample, text: "Troet" });
    const traits = await listTraits(anna, id);
    expect(traits.map((trait) => [trait.text, standingOf(trait)])).toMatchObject([
      ["Set", { assumption: false, single: true }],
      ["Troet", { assumption: true, single: false }],
    ]);
  });

  test("can point only to what its persona is built on", async () => {
    const [ticked, unticked] = [await seenIn(anna, group), await seenIn(anna, group)];
    const id = await aDraft([ticked]);
    await saveTrait(anna, id, { ...traitExample, observationIds: [ticked, unticked] });
    expect((await listTraits(anna, id))[0]?.sources).toEqual([ticked]);
  });

  test("loses a source that is unticked, or taken away, and gets the latter back with it", async () => {
    const [one, other] = [await seenIn(anna, group), await seenIn(anna, group)];
    const id = await aDraft([one, other]);
    await saveTrait(anna, id, { ...traitExample, observationIds: [one, other] });
    await changePersona(anna, id, { ...personaExample, observationIds: [one] });
    expect((await listTraits(anna, id))[0]?.sources).toEqual([one]);
    await removeObservation(anna, one);
    expect((await listTraits(anna, id))[0]?.sources).toEqual([]);
    await restore(anna, one);
    expect((await listTraits(anna, id))[0]?.sources).toEqual([one]);
  });

  test("moves among those of its kind and no further, is reworded, taken away and brought back", async () => {
    const id = await aDraft();
    for (const text of ["a", "b", "c"]) await saveTrait(anna, id, { ...traitExample, text });
    await saveTrait(anna, id, { ...traitExample, kind: "everyday", text: "x" });
    const texts = async () => (await listTraits(anna, id)).map((trait) => trait.text).join("");
    const [a, , c] = (await listTraits(anna, id)).map((trait) => trait.id);
    await moveTrait(anna, id, c ?? "", "up");
    expect(await texts()).toBe("acbx");
    await moveTrait(anna, id, a ?? "", "up");
    expect(await texts()).toBe("acbx");
    await saveTrait(anna, id, { ...traitExample, text: "C" }, c);
    await removeTrait(anna, id, a ?? "");
    expect(await texts()).toBe("Cbx");
    await restore(anna, a ?? "");
    expect(await texts()).toBe("aCbx");
  });

  test("sent twice is said once", async () => {
    const id = await aDraft();
    const sentAs = newId();
    expect(await saveTrait(anna, id, { ...traitExample, sentAs })).toBe(true);
    expect(await saveTrait(anna, id, { ...traitExample, sentAs })).toBe(true);
    expect(await listTraits(anna, id)).toHaveLength(1);
  });
});

test("the printed sheet says every trait, marks the assumptions, and counts what it is built on", async () => {
  const seen = await seenIn(anna, group);
  const id = await aDraft([seen]);
  await saveTrait(anna, id, { ...traitExample, text: "Set", observationIds: [seen] });
  await saveTrait(anna, id, { ...traitExample, text: "Troet" });
  const persona = await findPersona(anna, id);
  if (!persona) throw new Error("It was just drafted");
  const report = personaReport({
    language: "da",
    sender: anna.organisationName,
    now: new Date("2026-12-04T12:00:00Z"),
    persona,
    traits: await listTraits(anna, id),
    sources: await listFoundation(anna, id),
    relations: [],
    version: 2,
    size: "a3",
  });
  expect(report).toMatchObject({ title: "Thomas, 38", size: "a3", date: "Version 2 · 4. december 2026" });
  const text = JSON.stringify(report.blocks);
  for (const said of [
    "Set (kun én kilde: 1)",
    "Troet (antagelse)",
    "én observation, 14. november 2026",
    "Mand med fuldskæg",
  ])
    expect(text).toContain(said);
});

async function aDraft(observationIds: string[] = [], by: Member = anna): Promise<string> {
  return (await draftPersona(by, group, { ...personaExample, observationIds })) ?? "";
}

function someGroup(member: Member): Promise<string> {
  const none = { known: "", segmentId: "", strategyIds: [], engagementIds: [], communityIds: [] };
  return saveTargetGroup(member, { name: "Fædre med drenge", ...none }).then((id) => id ?? "");
}

async function seenIn(member: Member, targetGroupId: string): Promise<string> {
  const id = newId();
  await addObservation(
    member,
    observationSchema.parse({
      id,
      targetGroupId,
      observedOn: "2026-11-14",
      place: "Boldbanen",
      seen: "Ni biler.",
    }),
  );
  return id;
}

async function seenElsewhere(): Promise<string> {
  const other = await openHouse();
  return seenIn(other, await someGroup(other));
}
