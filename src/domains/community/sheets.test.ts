import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Administrator } from "#domains/access/member.ts";
import { inOrganisation } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { asOwner, openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { openHouse } from "../../../tests/support/houses.ts";
import { associations, bringSheet, sheetIn } from "../../../tests/support/sheets.ts";
import { saveCommunity } from "./communities.server.ts";
import { communityExample, registerExample } from "./community.example.ts";
import { listRegisters, saveRegisterEntry } from "./registers.server.ts";
import { withoutFewPeople } from "./sheet-few.ts";
import { lookAtSheet } from "./sheet-preview.server.ts";
import { takeSheet } from "./sheet-taking.server.ts";
import {
  dropSheet,
  findSheet,
  forgetSheets,
  type KeptSheet,
  keepSheet,
  listSheets,
  mapSheet,
} from "./sheets.server.ts";

let database: TestDatabase;
let anna: Administrator;
let place: string;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  anna = await openHouse();
  place = (await saveCommunity(anna, communityExample)) ?? "";
});

describe("a sheet", () => {
  test("is kept once however often it is sent, and found with its rows and how its columns were understood", async () => {
    const id = newId();
    await brought("Type;Foreningsnavn\nsang;Koret", associations, id);
    await brought("Type;Foreningsnavn\nsang;Koret", associations, id);
    expect(await listSheets(anna, place)).toHaveLength(1);
    expect(await findSheet(anna, place, id)).toMatchObject({
      state: "read",
      mapping: { name: 1, what: 0 },
      rows: [{ number: 2, cells: ["sang", "Koret"] }],
    });
  });

  test("is understood in English as well", async () => {
    const sheet = await brought("Website,Name,Address\nkoret.example,Koret,Skolevej 2");
    expect(sheet.mapping).toEqual({ name: 1, address: 2, contact: 0 });
  });

  test("takes a »Sted« for a name among meeting places, and for an address elsewhere", async () => {
    const text = "Sted;Navn\nSkolevej 2;Koret";
    expect((await brought(text)).mapping).toEqual({ name: 1, address: 0 });
    expect((await brought(text, { purpose: "register", registerKind: "meeting-place" })).mapping).toEqual({
      name: 0,
    });
  });

  test("is understood as it was last time, also with other capitals", async () => {
    const first = await brought("Navn;Note\nKoret;sang");
    expect(first.mapping).toEqual({ name: 0 });
    await mapSheet(anna, place, first.id, { name: 0, used: 1 });
    expect((await brought("NAVN; note\nKlubben;idræt")).mapping).toEqual({ name: 0, used: 1 });
    // The house next door understands for itself.
    const other = await openHouse();
    const theirs = (await saveCommunity(other, communityExample)) ?? "";
    expect((await bringSheet(other, theirs, "Navn;Note\nKoret;sang")).mapping).toEqual({
      name: 0,
    });
  });

  test("loses what is about a person before it is kept, and does not suggest folks' own mailboxes", async () => {
    const sheet = await brought(
      "Navn;Kontaktperson;Mobil;E-mail\nKoret;Jens Hansen;12 34 56 78;jens@gmail.com\nKlubben;Bo Vig;87 65 43 21;bo@hotmail.com",
    );
    expect(JSON.stringify(sheet.rows)).not.toMatch(/Jens Hansen|Bo Vig|12 34|87 65/);
    expect(sheet.mapping).toEqual({ name: 0 });
    expect(await previewOf(sheet)).toMatchObject({
      personal: ["Kontaktperson", "Mobil"],
      unfit: ["E-mail"],
    });
    expect((await brought("Navn;E-mail\nKoret;koret@koret.example")).mapping).toEqual({
      name: 0,
      contact: 1,
    });
  });

  test("that counts people never holds how many the few are", () => {
    const kept = (cell: string, heading = "Aktive lånere") => withoutFewPeople(cell, heading);
    expect(["1", " 4 ", "3,0", "0", "5", "14", "<5", "Søby"].map((cell) => kept(cell))).toEqual([
      "<5",
      "<5",
      "<5",
      "0",
      "5",
      "14",
      "<5",
      "Søby",
    ]);
    expect(kept("1", "Kvartal")).toBe("1");
  });

  test("with CPR numbers in it leaves nothing of them in the database", async () => {
    const sheet = await brought("Navn;Type\nJens 010203-1234;sang\nKoret;sang");
    await takeSheet(anna, place, sheet.id);
    expect(await findSheet(anna, place, sheet.id)).toMatchObject({
      outcome: { made: 1, known: 0, left: 1 },
      rows: [{ number: 2, cells: [], cpr: true }],
    });
    const { rows } = await asOwner(database.owner, (client) =>
      client.query(
        "select from sheet where rows::text ~ '1234' or headings::text ~ '1234' or file_name ~ '1234'",
      ),
    );
    expect(rows).toEqual([]);
  });

  test("named with a CPR number loses its name", async () => {
    const sheet = await sheetIn("Navn\nKoret");
    await keepSheet(anna, place, { ...associations, id: newId(), fileName: "010203-1234.csv", sheet });
    expect((await listSheets(anna, place))[0]?.fileName).toBe("");
  });

  test("is thrown away by hand, or after a week; what it brought stays", async () => {
    const sheet = await brought("Navn\nKoret");
    await takeSheet(anna, place, sheet.id);
    expect(await dropSheet(anna, place, sheet.id)).toBe(true);
    const old = await brought("Navn\nKlubben");
    await brought("Navn\nTeatret");
    await asOwner(database.owner, (client) =>
      client.query("update sheet set entered_at = now() - interval '8 days' where id = $1", [old.id]),
    );
    await inOrganisation(anna.organisationId, forgetSheets);
    expect(await listSheets(anna, place)).toHaveLength(1);
    expect(await listRegisters(anna, place)).toHaveLength(1);
  });
});

describe("before it is taken in", () => {
  test("every row that cannot come is named with its number and why", async () => {
    const sheet = await brought(
      `Navn;Hvor sikre er I?\nKoret;Set selv\n;Kun hørt\nKlubben;måske\n${"x".repeat(201)};\n`,
    );
    const preview = await previewOf(sheet);
    expect(preview).toMatchObject({ good: 1, known: 0, missing: [] });
    expect(preview?.bad.map((row) => [row.number, row.problems[0]?.message])).toEqual([
      [3, "Her mangler et navn. Er cellen slået sammen med en anden, så skil dem ad."],
      [
        4,
        "Hvor sikre er I? Skriv »Set selv«, »Fortalt af en, der ved det« og »Kun hørt«, eller lad cellen stå tom.",
      ],
      [5, "Navn: Det er lidt for langt. Der er plads til 200 tegn."],
    ]);
  });

  test("one sees how many are there already", async () => {
    await saveRegisterEntry(anna, place, { ...registerExample, kind: "association", name: "B.K. Frem" });
    const sheet = await brought("Navn\nBK  frem\nKoret\nkoret\nKlubben");
    expect(await previewOf(sheet)).toMatchObject({ good: 4, known: 2 });
  });

  test("it has to be said which column is the name; until then nothing is taken in", async () => {
    const sheet = await brought("Det hedder;Det laver\nKoret;sang");
    expect(await previewOf(sheet)).toMatchObject({ missing: ["Navn"], good: 0 });
    expect(await takeSheet(anna, place, sheet.id)).toBe("read");
    await mapSheet(anna, place, sheet.id, { name: 0 });
    expect(await takeSheet(anna, place, sheet.id)).toBe("done");
    expect(await listRegisters(anna, place)).toMatchObject([{ name: "Koret" }]);
  });
});

const brought = (file: string | Uint8Array, use = associations, id = newId()) =>
  bringSheet(anna, place, file, use, id);

const previewOf = async ({ id }: KeptSheet) => (await lookAtSheet(anna, place, id))?.preview;
