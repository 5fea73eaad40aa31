import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Administrator } from "#domains/access/member.ts";
import { forgetRemoved } from "#domains/access/removal.server.ts";
import { newEngagementExample } from "#domains/engagement/engagement.example.ts";
import { beginEngagement } from "#domains/engagement/engagements.server.ts";
import { asOwner, openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { openHouse } from "../../../tests/support/houses.ts";
import { contactPersonSchema, keptUntil } from "./contact-person.ts";
import * as persons from "./contact-persons.server.ts";
import { eraseContactPerson, eraseOverdue, listReceipts, whereNamed } from "./erasure.server.ts";
import { mergePartners } from "./merges.server.ts";
import { listParticipations, saveParticipation } from "./participations.server.ts";
import {
  acquaintanceExample,
  contactPersonExample,
  participationExample,
  partnerExample,
} from "./partner.example.ts";
import { listPartners } from "./partner-list.server.ts";
import { removePartner, savePartner } from "./partners.server.ts";
import { rate } from "./ratings.server.ts";

let database: TestDatabase;
let anna: Administrator;
let partnerId: string;
let engagementId: string;
let personId: string;
let house = 0;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  house++;
  anna = await openHouse({ email: `anna@slettet${house}.example` });
  partnerId = (await savePartner(anna, partnerExample)) ?? "";
  engagementId = await beginEngagement(anna, newEngagementExample);
  await persons.saveContactPerson(anna, partnerId, contactPersonExample);
  personId = (await persons.listContactPersons(anna, partnerId))[0]?.id ?? "";
});

/** The tables of this house in which a text stands, past all locks. */
async function standsIn(text: string): Promise<string[]> {
  return asOwner(database.owner, async (owner) => {
    const { rows } = await owner.query<{ name: string }>(
      "select table_name as name from information_schema.columns where column_name = 'organisation_id' and table_schema = 'public'",
    );
    const found = [];
    for (const { name } of rows) {
      const { rowCount } = await owner.query(
        `select from ${name} t where organisation_id = $1 and t::text ilike $2`,
        [anna.organisationId, `%${text}%`],
      );
      if (rowCount) found.push(name);
    }
    return found;
  });
}

describe("a person who is erased", () => {
  test("is nowhere in the database, though named all over, and what was done still counts", async () => {
    const named = "som Gudrun Tranekær sagde";
    await savePartner(
      anna,
      { ...partnerExample, can: named, wants: named, notes: `${named}. 00 00 00 17` },
      partnerId,
    );
    await persons.addAcquaintance(anna, partnerId, { ...acquaintanceExample, memberId: anna.id, how: named });
    await saveParticipation(anna, engagementId, { ...participationExample, partnerId, what: named });
    await rate(anna, engagementId, { partnerId, value: 4, access: 3, reason: named, competitor: false });
    const other = (await savePartner(anna, { ...partnerExample, name: "Gudrun Tranekær ApS" })) ?? "";
    const merged = (await savePartner(anna, { ...partnerExample, name: "En til", notes: named })) ?? "";
    await mergePartners(anna, partnerId, merged, { notes: "gone" });
    await removePartner(anna, other);
    expect((await standsIn("Gudrun Tranekær")).toSorted()).toEqual([
      "acquaintance",
      "contact_person",
      "participation",
      "partner",
      "partner_merge",
      "rating",
      "removal",
    ]);
    const before = await listParticipations(anna);

    const receipt = await eraseContactPerson(anna, partnerId, personId);
    for (const text of ["Gudrun", "Tranekær", "tranekaer", "00 00 00 17", "gudrun@agger-if.example"])
      expect(await standsIn(text), text).toEqual([]);
    expect(receipt?.left).toEqual({});
    expect(receipt?.counts).toMatchObject({
      contact_person: 1,
      acquaintance: 1,
      participation: 1,
      rating: 1,
    });
    expect(await persons.listContactPersons(anna, partnerId)).toEqual([]);
    expect(await persons.countErased(anna, partnerId)).toBe(1);
    expect(await listParticipations(anna)).toHaveLength(before.length);
    expect(await listReceipts(anna, partnerId)).toHaveLength(1);
    expect((await listPartners(anna, { text: "tranekær" })).count).toBe(0);
    expect((await listPartners(anna, { text: "agger" })).count).toBe(1);
  });

  test("is crossed out as a whole name only, and written as people write", async () => {
    await persons.saveContactPerson(
      anna,
      partnerId,
      { ...contactPersonExample, name: "Bo Ask", phone: "", email: "" },
      personId,
    );
    await savePartner(
      anna,
      { ...partnerExample, can: "Har en bo askeskuffe", wants: "Spørg BO  ask i morgen" },
      partnerId,
    );
    await eraseContactPerson(anna, partnerId, personId);
    const [line] = await asOwner(
      database.owner,
      async (owner) => (await owner.query("select can, wants from partner where id = $1", [partnerId])).rows,
    );
    expect(line).toEqual({ can: "Har en bo askeskuffe", wants: "Spørg [slettet] i morgen" });
  });

  test("is pointed out where others have written the name, and those texts are left to them", async () => {
    await beginEngagement(anna, { ...newEngagementExample, question: "Hvad siger Gudrun Tranekær?" });
    expect(await whereNamed(anna, partnerId, personId)).toEqual({ contact_person: 1, engagement: 1 });
    const receipt = await eraseContactPerson(anna, partnerId, personId);
    expect(receipt?.left).toEqual({ engagement: 1 });
    // The text, and the words it is found by.
    expect((await standsIn("Gudrun")).toSorted()).toEqual(["engagement", "search_key", "search_word"]);
  });

  test("can be erased once, and by the house itself alone", async () => {
    expect(await eraseContactPerson(await openHouse(), partnerId, personId)).toBeUndefined();
    expect(await eraseContactPerson(anna, partnerId, personId)).toBeDefined();
    expect(await eraseContactPerson(anna, partnerId, personId)).toBeUndefined();
  });
});

describe("the day until which somebody is kept", () => {
  const until = (keepUntil: string) =>
    persons.saveContactPerson(anna, partnerId, { ...contactPersonExample, keepUntil }, personId);
  const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const night = () => forgetRemoved([eraseOverdue]);

  test("is two years ahead unless somebody says otherwise", () => {
    expect(keptUntil("2026-11-20")).toBe("2028-11-20");
    expect(keptUntil("2028-02-29")).toBe("2030-02-28");
    expect(contactPersonSchema.safeParse({ name: "Bo" }).success).toBe(false);
  });

  test("is reminded of when it is near", async () => {
    await until(inDays(200));
    expect(await persons.listExpiring(anna)).toEqual([]);
    await until(inDays(30));
    expect(await persons.listExpiring(anna)).toMatchObject([
      { id: personId, partner: { id: partnerId, name: "Agger Idrætsforening" } },
    ]);
  });

  test("erases the person by night when it has passed, unless it is renewed", async () => {
    await until(inDays(1));
    await night();
    expect(await persons.listContactPersons(anna, partnerId)).toHaveLength(1);
    await until(inDays(-2));
    await until(inDays(300));
    await night();
    expect(await persons.listContactPersons(anna, partnerId)).toHaveLength(1);
    await until(inDays(-2));
    await night();
    expect(await persons.listContactPersons(anna, partnerId)).toEqual([]);
    expect(await standsIn("Gudrun")).toEqual([]);
    expect(await persons.countErased(anna, partnerId)).toBe(1);
  });
});
