import { sql } from "drizzle-orm";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Administrator } from "#domains/access/member.ts";
import { forgetRemoved } from "#domains/access/removal.server.ts";
import { askOrganisation } from "#platform/database/database.server.ts";
import { languages } from "#ui/words.ts";
import { openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { ownTables, sayEverywhere, wholeDatabase } from "../../../tests/support/everywhere.ts";
import { openHouse } from "../../../tests/support/houses.ts";
import * as persons from "./contact-persons.server.ts";
import { firstNamePattern, patternOf } from "./erased-name.ts";
import { eraseContactPerson, eraseOverdue, whereNamed } from "./erasure.server.ts";
import { named, namedExactly, textTables } from "./house-texts.server.ts";
import { contactPersonExample, partnerExample } from "./partner.example.ts";
import { listPartners } from "./partner-list.server.ts";
import { savePartner } from "./partners.server.ts";
import { readPersonFile } from "./person-file.server.ts";
import { readPointers } from "./pointers.server.ts";
import { tableNames } from "./table-names.text.ts";

let database: TestDatabase;
let owner: pg.Client;
let anna: Administrator;
let partnerId: string;
let personId: string;
let house = 0;

beforeAll(async () => {
  database = await openTestDatabase();
  owner = new pg.Client(database.owner);
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await database.close();
});
beforeEach(async () => {
  house++;
  anna = await openHouse({ email: `anna@overalt${house}.example` });
  partnerId = (await savePartner(anna, partnerExample)) ?? "";
  personId = await write(partnerId, contactPersonExample);
});

async function write(at: string, person: typeof contactPersonExample): Promise<string> {
  await persons.saveContactPerson(anna, at, person);
  return (await persons.listContactPersons(anna, at)).find(({ name }) => name === person.name)?.id ?? "";
}

const everywhere =
  'Vi aftalte med "Gudrun\n Tranekær" (gudrun@agger-if.example, tlf. 00000017), at Gudrun Tranekærs nøgle bliver hos Tranekær, Gudrun.';

/** What stands of this house in the whole database, by table; mails are thrown away, and a receipt is written. */
async function ofTheHouse(): Promise<Record<string, string[]>> {
  const dump = await wholeDatabase(owner);
  return Object.fromEntries(
    Object.entries(dump).map(([table, rows]) => [
      table,
      rows.filter((row) => row.includes(anna.organisationId)),
    ]),
  );
}

const countsOf = (dump: Record<string, string[]>) =>
  Object.fromEntries(
    Object.entries(dump)
      .filter(([table]) => !["mail", "erasure", "search_word", "search_key", "audit_entry"].includes(table))
      .map(([table, rows]) => [table, rows.length]),
  );

describe("a person who stands in every text the house can hold", () => {
  test("is found nowhere afterwards, and nothing but mail has gone", async () => {
    const filled = await sayEverywhere(owner, anna, everywhere);
    expect(filled).toEqual(
      expect.arrayContaining(
        "contact_attempt letter partner_invitation_answer talk_answer agreement_version expectation agreement_confirmation task idea logbook_entry mail sheet".split(
          " ",
        ),
      ),
    );
    const before = await ofTheHouse();
    const where = await whereNamed(anna, partnerId, personId);
    const receipt = await eraseContactPerson(anna, partnerId, personId);
    const after = await ofTheHouse();

    expect(JSON.stringify(after)).not.toMatch(/gudrun|tranek(æ|ae)r|0000 ?0017|00 00 00 17/i);
    expect(countsOf(after)).toEqual(countsOf(before));
    expect(after.mail).toEqual([]);
    expect(receipt?.counts).toEqual(where);
    expect(receipt).toMatchObject({ counts: { mail: 1, agreement_version: 1, idea: 1 }, left: {} });
    expect((await listPartners(anna, { text: "tranekær" })).count).toBe(0);
  });

  test("leaves sentences and lists that can still be read, in JSON too", async () => {
    await sayEverywhere(owner, anna, everywhere);
    await eraseContactPerson(anna, partnerId, personId);
    const { rows: versions } = await owner.query(
      "select terms from agreement_version where organisation_id = $1",
      [anna.organisationId],
    );
    const left =
      'Vi aftalte med "[slettet]" ([slettet], tlf. [slettet]), at [slettet] nøgle bliver hos [slettet].';
    expect(versions).toEqual([{ terms: { words: ["noget andet", left], count: 3 } }]);
    const { rows: rounds } = await owner.query("select present from round where organisation_id = $1", [
      anna.organisationId,
    ]);
    expect(rounds).toEqual([{ present: ["noget andet", left] }]);
  });

  test("goes the same way at night, when the day has passed", async () => {
    await persons.saveContactPerson(
      anna,
      partnerId,
      { ...contactPersonExample, keepUntil: "2020-01-01" },
      personId,
    );
    await sayEverywhere(owner, anna, everywhere);
    const before = await ofTheHouse();
    await forgetRemoved([eraseOverdue]);
    const after = await ofTheHouse();
    expect(JSON.stringify(after)).not.toMatch(/gudrun|tranekær|00000017/i);
    expect(countsOf(after)).toEqual(countsOf(before));
  });

  test("can have all of it as a file first", async () => {
    await sayEverywhere(owner, anna, everywhere);
    await owner.query("update contact_attempt set contact_person_id = $1 where organisation_id = $2", [
      personId,
      anna.organisationId,
    ]);
    const file = await readPersonFile(anna, partnerId, personId);
    expect(file?.tiedTo).toEqual({ henvendelser: 1 });
    expect(file?.standsIn).toMatchObject({
      "aftalernes ord": [everywhere],
      "svar på invitationer": [everywhere],
      mails: [everywhere],
    });
    expect(await readPersonFile(await openHouse(), partnerId, personId)).toBeUndefined();
  });

  test("is not crossed out in another house, nor among colleagues", async () => {
    const other = await openHouse();
    await sayEverywhere(owner, other, everywhere);
    const before = (await wholeDatabase(owner)).idea?.filter((row) => row.includes(other.organisationId));
    await owner.query("update member set name = 'Gudrun Tranekær' where id = $1", [anna.id]);
    const receipt = await eraseContactPerson(anna, partnerId, personId);
    expect(receipt?.left).toEqual({ member: 1 });
    expect((await wholeDatabase(owner)).idea?.filter((row) => row.includes(other.organisationId))).toEqual(
      before,
    );
  });
});

test("every table that can name somebody has a word a reader knows", async () => {
  const tables = await askOrganisation(anna.organisationId, async (db) => [
    ...(await textTables(db)).map(({ name }) => name),
    ...(await readPointers(db)).filter(({ at }) => at === "contact_person").map(({ table }) => table),
  ]);
  for (const language of languages)
    expect(tables.filter((name) => !ownTables.includes(name) && !tableNames[language][name])).toEqual([]);
});

describe("the same person at two partners", () => {
  let other: string;
  beforeEach(async () => {
    other = (await savePartner(anna, { ...partnerExample, name: "Sognegården" })) ?? "";
  });

  test("goes from both when somebody erases, known by the mail or the telephone", async () => {
    await write(other, { ...contactPersonExample, email: "", phone: "+45 00000017" });
    await eraseContactPerson(anna, partnerId, personId);
    expect(await persons.listContactPersons(anna, other)).toEqual([]);
    expect(await persons.countErased(anna, other)).toBe(1);
  });

  test("is another person when nothing but the name is the same, and stays", async () => {
    await write(other, { ...contactPersonExample, email: "en.anden@hus.example", phone: "" });
    const receipt = await eraseContactPerson(anna, partnerId, personId);
    expect(receipt?.left).toEqual({ contact_person: 1 });
    expect(await persons.listContactPersons(anna, other)).toHaveLength(1);
  });

  test("stays at the one where the day has not passed", async () => {
    await write(other, contactPersonExample);
    await savePartner(anna, { ...partnerExample, notes: "Ring til Gudrun Tranekær" }, partnerId);
    await persons.saveContactPerson(
      anna,
      partnerId,
      { ...contactPersonExample, keepUntil: "2020-01-01" },
      personId,
    );
    await forgetRemoved([eraseOverdue]);
    expect(await persons.listContactPersons(anna, partnerId)).toEqual([]);
    expect(await persons.listContactPersons(anna, other)).toMatchObject([{ name: "Gudrun Tranekær" }]);
    expect((await listPartners(anna, { text: "tranekær" })).count).toBe(1);
  });
});

describe("the first name alone", () => {
  test("is left to people, and the receipt says where among what is about the partner", async () => {
    const other =
      (await savePartner(anna, { ...partnerExample, name: "Kirken", notes: "Gudrun igen" })) ?? "";
    expect(other).not.toBe("");
    await savePartner(
      anna,
      { ...partnerExample, notes: "Ring til Gudrun efter fem", can: "Gudruns køkken" },
      partnerId,
    );
    await persons.addAcquaintance(anna, partnerId, {
      memberId: anna.id,
      how: "Kender Gudrun Tranekær",
      strength: 1,
    });
    const receipt = await eraseContactPerson(anna, partnerId, personId);
    expect(receipt?.firstName).toEqual({ partner: 1 });
    const { rows } = await owner.query("select notes, can from partner where id = $1", [partnerId]);
    expect(rows).toEqual([{ notes: "Ring til Gudrun efter fem", can: "Gudruns køkken" }]);
  });
});

describe("a name is found", () => {
  const finds = async (person: { name?: string; phone?: string; email?: string }, text: string) => {
    const pattern = patternOf({ name: "", phone: "", email: "", ...person });
    if (!pattern) return false;
    const { rows } = await askOrganisation(anna.organisationId, (db) =>
      db.execute<{ found: boolean }>(sql`select ${named(pattern)(sql`${text}::text`)} as found`),
    );
    return rows[0]?.found;
  };

  test.each([
    ["Åse Bjørn", "ÅSE BJØRN kommer"],
    ["Åse Bjørn", "hos åse  bjørn."],
    ["Åse Bjørn", "Aase Bjoern"],
    ["Åse Bjørn", "Åse Bjørns hund"],
    ["Åse Bjørn", "Bjørn, Åse"],
    ["Åse Marie Bjørn", "Åse Bjørn"],
    ["Bo Ask", "Bo Ask’s båd"],
    ["Kim (den høje)", "Kim (den høje) kommer"],
    ["Skov", "Vi talte med Skov."],
  ])("»%s« in »%s«", async (name, text) => expect(await finds({ name }, text)).toBe(true));

  test.each([
    ["Bo Ask", "Har en bo askeskuffe"],
    ["Åse Bjørn", "Skåse Bjørn"],
    ["Åse Bjørn", "Åse Bjørnholt"],
    ["Anne Marie", "Anne Marie-Louise"],
    ["Marie Ask", "Anne-Marie Ask"],
    ["Skov", "Skovfesten i Skovby"],
    ["Bo", "Vi skal bo her"],
    ["Open", "open"],
  ])("»%s« not in »%s«", async (name, text) => expect(await finds({ name }, text)).toBe(false));

  test.each([
    ["22 33 44 55", "Ring 22334455.", true],
    ["+45 2233 4455", "22-33-44-55", true],
    ["22334455", "+45 22 33 44 55", true],
    ["22334455", "122334455", false],
    ["112", "Ring 112", false],
  ])("the telephone %s in »%s«: %s", async (phone, text, found) =>
    expect(await finds({ phone }, text)).toBe(found),
  );

  test.each([
    ["bo@ask.example", "Skriv til BO@ask.example.", true],
    ["bo@ask.example", "limbo@ask.example", false],
    ["bo@ask.example", "bo@ask.example.dk", false],
  ])("the mail %s in »%s«: %s", async (email, text, found) =>
    expect(await finds({ email }, text)).toBe(found),
  );

  test("alone as a first name, and not as a word that is spelled the same", async () => {
    const alone = async (name: string, text: string) => {
      const pattern = firstNamePattern(name) ?? "";
      const { rows } = await askOrganisation(anna.organisationId, (db) =>
        db.execute<{ found: boolean }>(sql`select ${namedExactly(pattern)(sql`${text}::text`)} as found`),
      );
      return rows[0]?.found;
    };
    expect(await alone("Per Skov", "Ring til Per i morgen")).toBe(true);
    expect(await alone("Per Skov", "To timer per uge")).toBe(false);
    expect(await alone("Per Skov", "Persille og Anne-Per")).toBe(false);
    expect(firstNamePattern("Per")).toBeUndefined();
  });
});
