import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Administrator, Member } from "#domains/access/member.ts";
import { restore } from "#domains/access/removal.server.ts";
import { newId } from "#platform/database/id.ts";
import { openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { openHouse, welcome } from "../../../tests/support/houses.ts";
import {
  beginCommon,
  joinTraits,
  moveTraits,
  readMergeTable,
  reconcileTrait,
  takeUpTrait,
} from "./merge.server.ts";
import { tableOf } from "./merge.ts";
import { observationSchema } from "./observation.ts";
import { addObservation } from "./observations.server.ts";
import { personaExample, traitExample } from "./persona.example.ts";
import { draftPersona, removePersona } from "./personas.server.ts";
import { saveTargetGroup } from "./target-groups.server.ts";
import { standingOf, type Trait } from "./trait.ts";
import { listTraits, removeTrait, saveTrait } from "./traits.server.ts";

let database: TestDatabase;
let anna: Administrator;
let bo: Member;
let group: string;
let seen: string;
/** Two drafts that say nearly the same, and the common persona they go to. */
let hers: { id: string; trait: string };
let his: { id: string; trait: string };
let common: string;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  anna = await openHouse();
  bo = await welcome(anna, { name: "Bo", email: `bo-${newId()}@huset.example` });
  const none = { known: "", segmentId: "", strategyIds: [], engagementIds: [], communityIds: [] };
  group = (await saveTargetGroup(anna, { name: "Fædre med drenge", ...none })) ?? "";
  seen = newId();
  await addObservation(
    anna,
    observationSchema.parse({ id: seen, targetGroupId: group, observedOn: "2026-11-14", seen: "Ni biler." }),
  );
  hers = await draftSaying(anna, "Vil bygge noget.", [seen]);
  his = await draftSaying(bo, "Vil have noget i hænderne.", []);
  const begun = await beginCommon(anna, group, { ...personaExample, observationIds: [] });
  common = begun ?? "";
});

describe("two traits that say the same", () => {
  test("become one with both as origins and the sources of both, in the words the group chose", async () => {
    expect(await move("gather", [hers.trait, his.trait], "Vil lave noget med hænderne.")).toBe("moved");
    const [trait, ...more] = await listTraits(anna, common);
    expect(more).toEqual([]);
    expect(trait).toMatchObject({
      text: "Vil lave noget med hænderne.",
      ownSources: [],
      sources: [seen],
      origins: [
        { traitId: hers.trait, author: anna.name },
        { traitId: his.trait, author: "Bo" },
      ],
    });
    expect(trait && standingOf(trait)).toMatchObject({ agree: 2, single: true, assumption: false });
    expect((await table()).waiting).toBe(0);
  });

  test("take the words of the first when nothing is written", async () => {
    await move("gather", [hers.trait, his.trait]);
    expect((await listTraits(anna, common))[0]?.text).toBe("Vil bygge noget.");
  });

  test("wait again when the common one is taken back, and are settled when it is brought back", async () => {
    await move("gather", [hers.trait, his.trait]);
    const [trait] = await listTraits(anna, common);
    await removeTrait(anna, common, trait?.id ?? "");
    expect((await table()).waiting).toBe(2);
    await restore(anna, trait?.id ?? "");
    expect((await table()).waiting).toBe(0);
    expect((await listTraits(anna, common))[0]?.origins).toHaveLength(2);
  });

  test("cannot be gathered from one alone", async () => {
    expect(await move("gather", [hers.trait])).toBe("few");
    expect(await move("contradict", [hers.trait])).toBe("few");
    expect(await move("keep", [])).toBe("none");
    expect(await listTraits(anna, common)).toEqual([]);
  });
});

test("traits that are kept become a common trait each", async () => {
  expect(await move("keep", [hers.trait, his.trait])).toBe("moved");
  expect((await listTraits(anna, common)).map((one) => [one.text, one.origins.length])).toEqual([
    ["Vil bygge noget.", 1],
    ["Vil have noget i hænderne.", 1],
  ]);
});

test("traits that contradict each other are both kept and tied, until somebody says they do not", async () => {
  await move("contradict", [hers.trait, his.trait]);
  const [one, other] = await listTraits(anna, common);
  expect(one?.contradicts).toEqual([other?.id]);
  expect(other?.contradicts).toEqual([one?.id]);
  expect(await reconcileTrait(anna, group, other?.id ?? "")).toBe(true);
  expect((await listTraits(anna, common)).map((trait) => trait.contradicts)).toEqual([[], []]);
});

test("a trait that is let lie waits no more, and can be taken up again", async () => {
  await move("drop", [hers.trait]);
  expect((await table()).fates[hers.trait]).toEqual({ waits: false, dropped: true, commonTraits: [] });
  expect(await move("keep", [hers.trait])).toBe("already");
  expect(await takeUpTrait(anna, group, hers.trait)).toBe(true);
  expect((await table()).fates[hers.trait]?.waits).toBe(true);
});

test("a draft that comes late is put with the common trait that says the same", async () => {
  await move("keep", [hers.trait]);
  const [trait] = await listTraits(anna, common);
  expect(await joinTraits(anna, group, trait?.id ?? "", [his.trait])).toBe("moved");
  expect(await joinTraits(anna, group, trait?.id ?? "", [his.trait])).toBe("already");
  const [joined] = await listTraits(anna, common);
  expect(joined && standingOf(joined).agree).toBe(2);
});

describe("two people at the table at once", () => {
  test("never lose each other's moves, and one trait is moved once", async () => {
    const outcomes = await Promise.all([
      moveTraits(anna, group, "keep", { traitIds: [hers.trait, his.trait], personaId: common, text: "" }),
      moveTraits(bo, group, "keep", { traitIds: [hers.trait], personaId: common, text: "" }),
      moveTraits(bo, group, "drop", { traitIds: [his.trait], personaId: "", text: "" }),
    ]);
    expect(outcomes).toContain("moved");
    const { fates, waiting } = await table();
    expect(waiting).toBe(0);
    expect(fates[hers.trait]?.commonTraits).toHaveLength(1);
    expect(fates[his.trait]?.commonTraits.length === 1).toBe(!fates[his.trait]?.dropped);
  });

  test("beginning the common persona make two at most", async () => {
    const beginnings = await Promise.all(
      [1, 2, 3].map(() => beginCommon(anna, group, { ...personaExample, observationIds: [] })),
    );
    expect(beginnings.filter((one) => one === "full")).toHaveLength(2);
    expect((await readMergeTable(anna, group)).common).toHaveLength(2);
  });
});

test("one trait can go to both common personas", async () => {
  const second = (await beginCommon(anna, group, { ...personaExample, name: "Kim" })) ?? "";
  await move("keep", [hers.trait]);
  const into = { traitIds: [hers.trait], personaId: second, text: "" };
  expect(await moveTraits(anna, group, "keep", into)).toBe("moved");
  expect(await moveTraits(anna, group, "keep", into)).toBe("already");
});

test("the common persona keeps its sources when a draft it was made of goes", async () => {
  await move("gather", [hers.trait, his.trait]);
  await removePersona(anna, hers.id);
  const [trait] = await listTraits(anna, common);
  expect(trait).toMatchObject({ sources: [seen], origins: [{ traitId: his.trait }] });
});

test("the table of one house is closed to another", async () => {
  const other = await openHouse();
  const traitIds = [hers.trait, his.trait];
  expect(await moveTraits(other, group, "keep", { traitIds, personaId: common, text: "" })).toBeUndefined();
  expect(await beginCommon(other, group, personaExample)).toBeUndefined();
  expect(await takeUpTrait(other, group, hers.trait)).toBe(false);
  expect(await listTraits(anna, common)).toEqual([]);
});

describe("the standing of a trait", () => {
  const origin = (authorId: string, personaId: string): Trait["origins"][number] => ({
    traitId: personaId,
    personaId,
    authorId,
    author: authorId,
  });

  test("counts people, not drafts: two drafts by one member are one voice", () => {
    const origins = [origin("mette", "1"), origin("mette", "2"), origin("jens", "3")];
    expect(standingOf({ sources: [], origins, contradicts: [] }).agree).toBe(2);
  });

  test("counts a source once, however many drafts name it", () => {
    expect(standingOf({ sources: ["a", "a"], origins: [], contradicts: [] })).toMatchObject({
      sources: 1,
      single: true,
      assumption: false,
    });
  });

  test("is an assumption without a source, also when everyone agrees", () => {
    const origins = [origin("mette", "1"), origin("jens", "2")];
    expect(standingOf({ sources: [], origins, contradicts: ["x"] })).toEqual({
      agree: 2,
      sources: 0,
      assumption: true,
      single: false,
      contradicted: true,
    });
  });
});

async function draftSaying(member: Member, text: string, observationIds: string[]) {
  const id = (await draftPersona(member, group, { ...personaExample, observationIds })) ?? "";
  await saveTrait(member, id, { ...traitExample, text, observationIds });
  return { id, trait: (await listTraits(member, id))[0]?.id ?? "" };
}

function move(how: Parameters<typeof moveTraits>[2], traitIds: string[], text = "") {
  return moveTraits(anna, group, how, { traitIds, personaId: common, text });
}

async function table() {
  const { drafts, draftTraits, commonTraits, dropped } = await readMergeTable(anna, group);
  return tableOf(
    drafts.map((draft) => draft.id),
    draftTraits,
    commonTraits,
    dropped,
  );
}
