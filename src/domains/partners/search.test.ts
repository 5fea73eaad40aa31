import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Administrator } from "#domains/access/member.ts";
import { restore } from "#domains/access/removal.server.ts";
import { saveCommunity } from "#domains/community/communities.server.ts";
import { communityExample } from "#domains/community/community.example.ts";
import { newEngagementExample } from "#domains/engagement/engagement.example.ts";
import { beginEngagement } from "#domains/engagement/engagements.server.ts";
import { personaExample, relationExample } from "#domains/target-group/persona.example.ts";
import { draftPersona } from "#domains/target-group/personas.server.ts";
import { listRelations, removeRelation, saveRelation } from "#domains/target-group/relations.server.ts";
import { targetGroupExample } from "#domains/target-group/target-group.example.ts";
import { removeTargetGroup, saveTargetGroup } from "#domains/target-group/target-groups.server.ts";
import { askOrganisation } from "#platform/database/database.server.ts";
import { asOwner, openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { openHouse } from "../../../tests/support/houses.ts";
import { listContactPersons, saveContactPerson } from "./contact-persons.server.ts";
import { eraseContactPerson } from "./erasure.server.ts";
import { mergePartners, undoMerge } from "./merges.server.ts";
import { contactPersonExample, partnerExample } from "./partner.example.ts";
import { listPartners } from "./partner-list.server.ts";
import { removePartner, savePartner } from "./partners.server.ts";
import { searchHouse } from "./search.server.ts";
import { type SearchKind, searchKinds, termsOf } from "./search.ts";

let database: TestDatabase;
let anna: Administrator;
let house = 0;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  house++;
  anna = await openHouse({ email: `anna@soegning${house}.example` });
});

const blank = { ...partnerExample, place: "", can: "", wants: "", notes: "", decides: "" };
const made = async (fields: Partial<typeof partnerExample>) =>
  (await savePartner(anna, { ...blank, ...fields })) ?? "";

async function ask(question: string, kind: SearchKind = "partner", member = anna) {
  const { found, slips } = await askOrganisation(member.organisationId, (db) =>
    searchHouse(db, termsOf(question), searchKinds, { partners: 20, others: 20 }),
  );
  return { ids: found.filter((one) => one.kind === kind).map(({ id }) => id), found, slips };
}
const idsFor = async (question: string, kind?: SearchKind, member?: Administrator) =>
  (await ask(question, kind, member)).ids;

describe("a word", () => {
  test.each([
    ["drenge", "En dreng med en cykel"],
    ["dreng", "Noget for drengene"],
    ["far", "Fædre og børn"],
    ["fædrene", "En far med en nøgle"],
    ["mor", "Mødre på barsel"],
    ["barn", "Leg for børnene"],
    ["bedstefar", "Bedstefædre på en bænk"],
    ["skolebarn", "Mad til skolebørn"],
    ["sønner", "En søn på seks"],
    ["bøger", "Den største bog"],
  ])("»%s« finds »%s«: endings and words that change inside are one word", async (word, can) => {
    const id = await made({ name: "Dem", can });
    await made({ name: "De andre", can: "noget helt andet" });
    expect(await idsFor(word)).toEqual([id]);
  });

  test.each([
    ["aeroe", "Ærø"],
    ["ærø", "Aeroe"],
    ["aalborg", "Ålborg"],
    ["ålborg", "Aalborg"],
    ["soender", "Sønder"],
    ["cafe", "Café"],
    ["FDF", "F.D.F."],
  ])("»%s« finds »%s«, however it is typed", async (word, name) => {
    const id = await made({ name });
    await made({ name: "De andre" });
    expect(await ask(word)).toMatchObject({ ids: [id], slips: [] });
  });

  test.each([
    ["bibliotek", "Et biblioteksmøde"],
    ["biblioteker", "Et biblioteksmøde"],
    ["møde", "Et biblioteksmøde"],
    ["idræt", "Idrætsforeningen"],
    ["forening", "Boldforening"],
  ])("»%s« finds »%s«: a compound by its beginning and its end", async (word, can) => {
    const id = await made({ name: "Dem", sector: "informal", kind: "group", can });
    expect(await idsFor(word)).toEqual([id]);
  });

  test("»sønner« is no part of »sønder«", async () => {
    await made({ name: "Sønder Sø Skole" });
    const id = await made({ name: "Garagen", can: "Far og søn" });
    expect(await idsFor("sønner")).toEqual([id]);
  });

  test.each([
    ["sundhetsplejen", "Sundhedsplejen"],
    ["sunhedsplejen", "Sundhedsplejen"],
    ["sundhesdplejen", "Sundhedsplejen"],
    ["bibiliotek", "Bibliotek"],
    ["bibotek", "Bibliotek"],
    ["autoverksted", "Autoværksted"],
    ["drneg", "Dreng"],
  ])("»%s« finds »%s«: one or two slips of the keyboard are forgiven, and said", async (word, name) => {
    const id = await made({ name });
    expect(await ask(word)).toMatchObject({ ids: [id], slips: [0] });
  });

  test("that somebody has written is no slip: »kirken« does not bring »kiosken« along", async () => {
    const church = await made({ name: "Kirken" });
    const kiosk = await made({ name: "Kiosken" });
    expect(await ask("kirken")).toMatchObject({ ids: [church], slips: [] });
    expect(await idsFor("kiosken")).toEqual([kiosk]);
  });

  test("for a kind or a sector finds those of it", async () => {
    const hall = await made({ name: "Klubben af 1908", sector: "third", kind: "association" });
    const town = await made({ name: "Rådhuset", sector: "public", kind: "department" });
    expect(await idsFor("foreninger")).toEqual([hall]);
    expect(await idsFor("kommunen")).toEqual([town]);
  });

  test("finds a partner by its initials and by everything that is written of it", async () => {
    const id = await made({
      name: "Nørre Sø Idrætsforening",
      place: "Klubhuset",
      can: "har en nøgle",
      wants: "flere voksne",
      notes: "ring efter fem",
      decides: "Bestyrelsen",
    });
    for (const word of ["nsi", "klubhus", "nøgler", "voksen", "ringe", "bestyrelse"])
      expect(await idsFor(word), word).toEqual([id]);
  });
});

describe("a question", () => {
  const question = "Hvem kan nå fædre med sønner på 5-7 år?";

  test("is about its telling words; the others ask, and its numbers drown nobody", () => {
    const terms = termsOf(question).map(({ word, strong }) => [word, strong]);
    expect(terms).toEqual([
      ["faedre", true],
      ["soenner", true],
      ["5", false],
      ["7", false],
    ]);
  });

  test("that only asks, and one of signs, ask for nothing odd", async () => {
    await made({ name: "Hvem Ved" });
    expect(await idsFor("hvem kan?")).toHaveLength(1);
    for (const odd of ["", "?!", "%", "_", "'; drop table partner"]) expect(await idsFor(odd)).toEqual([]);
  });

  test("finds the one that has most of it first, in whichever order the words come", async () => {
    const years = await made({ name: "Gymnastik for alle på 5-7 år", can: "5 hold og 7 voksne" });
    const fathers = await made({ name: "Klubben", can: "Fædre, der bliver stående" });
    const both = await made({ name: "Garagen", can: "Fædre og deres sønner" });
    expect(await idsFor(question)).toEqual([both, fathers]);
    expect(await idsFor("sønner og fædre, 5 år")).toEqual([both, fathers]);
    expect(await idsFor("5 år")).toEqual([years]);
  });

  test("finds partners by the target group they reach and the place they are in, and says which", async () => {
    const targetGroupId =
      (await saveTargetGroup(anna, { ...targetGroupExample, name: "Fædre med drenge" })) ?? "";
    const communityId = (await saveCommunity(anna, { ...communityExample, name: "Hedelund" })) ?? "";
    const id = await made({ name: "Kiosken", targetGroupIds: [targetGroupId], communityIds: [communityId] });
    const { found } = await ask("hvem når fædre i Hedelund");
    expect(found.find((one) => one.id === id)?.met).toMatchObject([
      { field: "reaches", via: targetGroupId },
      { field: "at", via: communityId },
    ]);
    await removeTargetGroup(anna, targetGroupId);
    expect(await idsFor("fædre")).toEqual([]);
  });

  test("finds target groups, personas by themselves and those around them, forløb and persons", async () => {
    const targetGroupId = (await saveTargetGroup(anna, { ...targetGroupExample, name: "Havfruer" })) ?? "";
    const personaId = (await draftPersona(anna, targetGroupId, { ...personaExample, name: "Undine" })) ?? "";
    await saveRelation(anna, personaId, { ...relationExample, name: "Fyrmesteren" });
    const engagementId = await beginEngagement(anna, {
      ...newEngagementExample,
      name: "Tang",
      question: "Hvad vil strandfolket?",
      places: ["Vesterhavet"],
    });
    const partnerId = await made({ name: "Fyret" });
    await saveContactPerson(anna, partnerId, { ...contactPersonExample, name: "Tjalfe Mudder" });
    const [person] = await listContactPersons(anna, partnerId);
    expect(await idsFor("havfrue", "target-group")).toEqual([targetGroupId]);
    expect(await idsFor("undine", "persona")).toEqual([personaId]);
    expect(await idsFor("fyrmester", "persona")).toEqual([personaId]);
    expect(await idsFor("strandfolk", "engagement")).toEqual([engagementId]);
    expect(await idsFor("vesterhavet", "engagement")).toEqual([engagementId]);
    expect(await idsFor("mudder tjalfe", "contact-person")).toEqual([person?.id]);
    await removeRelation(anna, personaId, (await listRelations(anna, personaId))[0]?.id ?? "");
    expect(await idsFor("fyrmester", "persona")).toEqual([]);
  });
});

describe("what is found", () => {
  test("is never another house's, by any of its words or slips of them", async () => {
    await made({ name: "Sundhedsplejen", can: "kommer i hjemmene" });
    const stranger = await openHouse({ email: `fremmed@soegning${house}.example` });
    for (const word of ["sundhedsplejen", "sundhetsplejen", "hjem", "sund", "pleje"]) {
      expect((await ask(word, "partner", stranger)).found, word).toEqual([]);
      expect((await listPartners(stranger, { text: word })).count, word).toBe(0);
    }
  });

  test("follows what is written: a changed word is found at once, and the old one no more", async () => {
    const id = await made({ name: "Kiosken" });
    await savePartner(anna, { ...blank, name: "Grillbaren" }, id);
    expect(await idsFor("grillbar")).toEqual([id]);
    expect(await idsFor("kiosken")).toEqual([]);
    expect(await idsFor("kiosekn")).toEqual([]);
  });

  test("has not been taken away, and is found again when it is brought back", async () => {
    const id = await made({ name: "Kiosken" });
    await removePartner(anna, id);
    expect(await idsFor("kiosken")).toEqual([]);
    await restore(anna, id);
    expect(await idsFor("kiosken")).toEqual([id]);
  });

  test("has not become another; taken apart both are there", async () => {
    const kept = await made({ name: "Kiosken" });
    const gone = await made({ name: "Grillen" });
    await saveContactPerson(anna, gone, { ...contactPersonExample, name: "Tjalfe Mudder" });
    const mergeId = (await mergePartners(anna, kept, gone)) ?? "";
    expect(await idsFor("kiosken grillen")).toEqual([kept]);
    expect(await idsFor("tjalfe", "contact-person")).toHaveLength(1);
    await undoMerge(anna, mergeId);
    expect((await idsFor("kiosken grillen")).toSorted()).toEqual([kept, gone].toSorted());
  });

  test("is nobody who has been erased, and their name is left in none of the words", async () => {
    const id = await made({ name: "Klubben", notes: "Tjalfe Mudder har nøglen" });
    await saveContactPerson(anna, id, { ...contactPersonExample, name: "Tjalfe Mudder" });
    const [person] = await listContactPersons(anna, id);
    expect(await idsFor("mudder", "contact-person")).toEqual([person?.id]);
    await eraseContactPerson(anna, id, person?.id ?? "");
    for (const word of ["tjalfe", "mudder", "tjalfee", "muder"]) expect((await ask(word)).found).toEqual([]);
    expect(await idsFor("nøgle")).toEqual([id]);
    expect(await keptOf("mudder")).toEqual([]);
  });

  test("is gone with the thing, also when it is deleted for good, and no key to it is left", async () => {
    await made({ name: "Zeppelin" });
    expect((await keptOf("zeppelin")).length).toBeGreaterThan(5);
    await asOwner(database.owner, (owner) => owner.query("delete from partner where name = 'Zeppelin'"));
    expect(await keptOf("zeppelin")).toEqual([]);
  });

  test("a word of two is kept until the last of them lets it go", async () => {
    const one = await made({ name: "Zeppelin" });
    const other = await made({ name: "Zeppelin i skoven" });
    await savePartner(anna, { ...blank, name: "Ballon" }, one);
    expect(await idsFor("zepelin")).toEqual([other]);
    await savePartner(anna, { ...blank, name: "Drage" }, other);
    expect(await idsFor("zepelin")).toEqual([]);
    expect(await keptOf("zeppelin")).toEqual([]);
  });
});

/** Everything the database keeps of a word in this house. */
function keptOf(word: string): Promise<unknown[]> {
  return asOwner(database.owner, async (owner) => {
    const { rows } = await owner.query(
      "select word from search_word where word = $1 and organisation_id = $2 union all select word from search_key where word = $1 and organisation_id = $2",
      [word, anna.organisationId],
    );
    return rows;
  });
}
