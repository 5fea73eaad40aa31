import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Administrator } from "#domains/access/member.ts";
import { restore } from "#domains/access/removal.server.ts";
import { saveCommunity } from "#domains/community/communities.server.ts";
import { communityExample, registerExample } from "#domains/community/community.example.ts";
import { listRegisters, saveRegisterEntry } from "#domains/community/registers.server.ts";
import { personaExample, relationExample } from "#domains/target-group/persona.example.ts";
import { draftPersona } from "#domains/target-group/personas.server.ts";
import { listRelations, removeRelation, saveRelation } from "#domains/target-group/relations.server.ts";
import { targetGroupExample } from "#domains/target-group/target-group.example.ts";
import { saveTargetGroup } from "#domains/target-group/target-groups.server.ts";
import { newId } from "#platform/database/id.ts";
import { openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { openHouse } from "../../../tests/support/houses.ts";
import { initialsOf, likely, likeness, nameKey } from "./likeness.ts";
import { entriesAsPartners, findOrigin, makePartnerOf } from "./origins.server.ts";
import { partnerExample } from "./partner.example.ts";
import { likePartners, listPartners } from "./partner-list.server.ts";
import { findPartner, removePartner, savePartner } from "./partners.server.ts";

let database: TestDatabase;
let anna: Administrator;
let house = 0;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  house++;
  anna = await openHouse({ email: `anna@partnere${house}.example` });
});

const made = async (fields: Partial<typeof partnerExample>) =>
  (await savePartner(anna, { ...partnerExample, ...fields })) ?? "";
const namesFor = async (text: string) =>
  (await listPartners(anna, { text })).partners.map(({ name }) => name);

describe("a partner", () => {
  test("is kept as it was written, with whom it reaches and where, and mended where it stands", async () => {
    const group = {
      name: "Fædre",
      known: "",
      segmentId: "",
      strategyIds: [],
      engagementIds: [],
      communityIds: [],
    };
    const targetGroupId = (await saveTargetGroup(anna, group)) ?? "";
    const communityId = (await saveCommunity(anna, communityExample)) ?? "";
    const id = await made({ targetGroupIds: [targetGroupId], communityIds: [communityId] });
    expect(await findPartner(anna, id)).toMatchObject({
      name: "Agger Idrætsforening",
      decides: "Bestyrelsen",
      targetGroups: [{ id: targetGroupId, name: "Fædre" }],
      communities: [{ id: communityId, name: "Nørre Sø" }],
    });
    await savePartner(anna, { ...partnerExample, name: "Agger IF" }, id);
    expect(await findPartner(anna, id)).toMatchObject({
      name: "Agger IF",
      targetGroups: [],
      communities: [],
    });
    expect((await listPartners(anna)).count).toBe(1);
  });

  test("is made once when the form is sent twice", async () => {
    const sentAs = newId();
    expect(await made({ sentAs })).toBe(sentAs);
    expect(await made({ sentAs, name: "En anden" })).toBe(sentAs);
    expect((await listPartners(anna)).partners).toMatchObject([{ name: "Agger Idrætsforening" }]);
  });

  test("can be taken away and brought back", async () => {
    const id = await made({});
    expect(await removePartner(anna, id)).toBe(true);
    expect((await listPartners(anna)).count).toBe(0);
    expect(await findPartner(anna, id)).toBeUndefined();
    await restore(anna, id);
    expect((await listPartners(anna)).count).toBe(1);
  });
});

describe("the list", () => {
  beforeEach(async () => {
    await made({ name: "Øster Ærø Sangkor", sector: "informal", place: "Søby", can: "synger", decides: "" });
    await made({ name: "Sundhedsplejen", sector: "public", place: "Rådhuset", can: "kommer i hjemmene" });
    await made({ name: "Brugsen i Søby", sector: "private", place: "Torvet", can: "kaffe og plads" });
  });

  test("is in Danish order and narrowed by sector", async () => {
    expect(await namesFor("")).toEqual(["Brugsen i Søby", "Sundhedsplejen", "Øster Ærø Sangkor"]);
    expect((await listPartners(anna, { sector: "private" })).partners).toHaveLength(1);
  });

  test.each([
    ["ærø", "Øster Ærø Sangkor"],
    ["AEROE sangkor", "Øster Ærø Sangkor"],
    ["oster ærø", "Øster Ærø Sangkor"],
    ["sangkår", "Øster Ærø Sangkor"],
    ["sundhetsplejen", "Sundhedsplejen"],
    ["sunhedsplejen", "Sundhedsplejen"],
    ["hjemmene", "Sundhedsplejen"],
    ["BRUGSEN", "Brugsen i Søby"],
  ])("finds by »%s«", async (text, name) => {
    expect((await namesFor(text))[0]).toBe(name);
  });

  test("finds nobody where there is nobody, and takes signs for what they are", async () => {
    for (const text of ["traktor", "%", "_", "'; drop table partner"])
      expect(await namesFor(text)).toEqual([]);
  });
});

describe("that two names are of the same partner", () => {
  test.each([
    ["Nørre Sø Idrætsforening", "Idrætsforeningen i Nørre Sø"],
    ["Nørre Sø Idrætsforening", "Noerre Soe Idraetsforening"],
    ["Nørre Sø Idrætsforening", "NSI"],
    ["Kultur & Fritid", "Kultur og Fritid"],
    ["Kultur-og-fritid", "Kultur og Fritid."],
    ["Borgerforeningen Kirkehøj", "Kirkehøj Borgerforening"],
    ["Sundhedsplejen", "Sundhedsplejn"],
    ["F.D.F. Hedelund", "FDF Hedelund"],
  ])("»%s« and »%s«: likely", (one, other) => {
    expect(likeness(one, other)).toBeGreaterThanOrEqual(likely);
    expect(likeness(other, one)).toBeGreaterThanOrEqual(likely);
  });

  test.each([
    ["Nørre Sø Idrætsforening", "Sønder Sø Skole"],
    ["Borgerforeningen", "Idrætsforeningen"],
    ["Brugsen", "Børnehuset"],
    ["Kirken", "Kiosken"],
  ])("»%s« and »%s«: not", (one, other) => {
    expect(likeness(one, other)).toBeLessThan(likely);
  });

  test("a name of filler alone is still a name", () => {
    expect(nameKey("Foreningen")).not.toBe("");
    expect(initialsOf("Nørre Sø Idrætsforening")).toBe("nsi");
  });

  test("is asked about while one writes, of one's own partners only, and never of the one itself", async () => {
    const id = await made({ name: "Nørre Sø Idrætsforening" });
    await made({ name: "Brugsen" });
    expect(await likePartners(anna, "Idrætsforeningen i Nørre Sø")).toMatchObject([{ id, likeness: 1 }]);
    expect(await likePartners(anna, "NSI")).toMatchObject([{ id }]);
    expect(await likePartners(anna, "Nørre Sø Idrætsforening", id)).toEqual([]);
    expect(await likePartners(await openHouse(), "Nørre Sø Idrætsforening")).toEqual([]);
  });
});

describe("a line of a register", () => {
  test("becomes a partner at one press, once, and shows that it is one", async () => {
    const place = (await saveCommunity(anna, communityExample)) ?? "";
    await saveRegisterEntry(anna, place, { ...registerExample, kind: "association", name: "Lokalrådet" });
    const entryId = (await listRegisters(anna, place))[0]?.id ?? "";
    expect(await findOrigin(anna, "register", entryId)).toMatchObject({
      name: "Lokalrådet",
      communityIds: [place],
    });
    expect(await entriesAsPartners(anna, place)).toMatchObject([{ id: entryId, partner: undefined }]);
    const id = await makePartnerOf(anna, entryId);
    expect(await makePartnerOf(anna, entryId)).toBe(id);
    expect(await entriesAsPartners(anna, place)).toMatchObject([{ partner: { id, name: "Lokalrådet" } }]);
    expect((await listPartners(anna, { communityId: place })).partners).toMatchObject([
      { id, sector: "third", kind: "association" },
    ]);
    expect(await makePartnerOf(await openHouse(), entryId)).toBeUndefined();
  });
});

describe("somebody around a persona", () => {
  test("becomes a partner that reaches the persona's target group, and only in the house that drew it", async () => {
    const targetGroupId = (await saveTargetGroup(anna, targetGroupExample)) ?? "";
    const personaId = (await draftPersona(anna, targetGroupId, personaExample)) ?? "";
    await saveRelation(anna, personaId, { ...relationExample, name: "Hallen", kind: "association" });
    const relationId = (await listRelations(anna, personaId))[0]?.id ?? "";
    const origin = await findOrigin(anna, "relation", relationId);
    expect(origin).toMatchObject({ name: "Hallen", sector: "third", targetGroupIds: [targetGroupId] });
    expect(await findOrigin(await openHouse(), "relation", relationId)).toBeUndefined();
    await removeRelation(anna, personaId, relationId);
    expect(await findOrigin(anna, "relation", relationId)).toBeUndefined();
  });
});
