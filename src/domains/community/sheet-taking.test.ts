import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Administrator } from "#domains/access/member.ts";
import { newId } from "#platform/database/id.ts";
import { writeCsv, writeXlsx } from "#platform/files/sheet-writing.server.ts";
import { asOwner, openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { openHouse } from "../../../tests/support/houses.ts";
import { associations, bringSheet, figures } from "../../../tests/support/sheets.ts";
import { removeCommunity, saveCommunity } from "./communities.server.ts";
import { communityExample, figureExample, registerExample } from "./community.example.ts";
import { believed } from "./figure.ts";
import { listFigures, typeFigure } from "./figures.server.ts";
import { listRegisters, saveRegisterEntry } from "./registers.server.ts";
import { figureTable, registerTable } from "./sheet-out.ts";
import { lookAtSheet } from "./sheet-preview.server.ts";
import { takeSheet } from "./sheet-taking.server.ts";
import { findSheet, type KeptSheet } from "./sheets.server.ts";

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

describe("taken in", () => {
  test("the good rows stand on the list, and the others stay with the sheet", async () => {
    const sheet = await brought("Navn;Adresse\nKoret;Skolevej 2\n;Skolevej 3\nKlubben;");
    expect(await takeSheet(anna, place, sheet.id)).toBe("done");
    expect(await listRegisters(anna, place)).toMatchObject([
      { kind: "association", name: "Klubben", source: "liste.csv", certainty: "told" },
      { name: "Koret", address: "Skolevej 2" },
    ]);
    expect(await findSheet(anna, place, sheet.id)).toMatchObject({
      state: "done",
      outcome: { made: 2, known: 0, left: 1 },
      rows: [{ number: 3 }],
    });
  });

  test("once more, nothing is doubled: what is empty is filled in, and what stands there stays", async () => {
    await saveRegisterEntry(anna, place, {
      ...registerExample,
      kind: "association",
      name: "B. K. Frem",
      what: "fodbold",
      address: "",
      certainty: "seen",
    });
    const sheet = await brought("Navn;Type;Adresse\nBK Frem;håndbold;Skolevej 2\nKoret;sang;");
    await takeSheet(anna, place, sheet.id);
    const again = await brought("Navn;Type;Adresse\nBK Frem;håndbold;Skolevej 2\nKoret;sang;");
    await takeSheet(anna, place, again.id);
    expect((await findSheet(anna, place, again.id))?.outcome).toEqual({ made: 0, known: 2, left: 0 });
    expect(await listRegisters(anna, place)).toMatchObject([
      {
        name: "B. K. Frem",
        what: "fodbold",
        address: "Skolevej 2",
        certainty: "seen",
        source: registerExample.source,
      },
      { name: "Koret" },
    ]);
  });

  test("by two at once, or by two presses, it happens once", async () => {
    const sheet = await brought(
      `Navn\n${Array.from({ length: 1200 }, (_, index) => `Forening ${index}`).join("\n")}`,
    );
    await Promise.all([
      takeSheet(anna, place, sheet.id),
      takeSheet(anna, place, sheet.id),
      takeSheet(anna, place, sheet.id),
    ]);
    expect((await findSheet(anna, place, sheet.id))?.outcome).toEqual({ made: 1200, known: 0, left: 0 });
    expect(await listRegisters(anna, place)).toHaveLength(1200);
  });

  test("two sheets with the same lines at once bring them once", async () => {
    const sheets = [await brought("Navn\nKoret\nKlubben"), await brought("Navn\nKlubben\nKoret")];
    await Promise.all(sheets.map(({ id }) => takeSheet(anna, place, id)));
    expect(await listRegisters(anna, place)).toHaveLength(2);
  });

  test("it shows how far it has come to everyone else, and is whole or not there", async () => {
    const rows = Array.from({ length: 3000 }, (_, index) => `Forening ${index}`).join("\n");
    const sheet = await brought(`Navn\n${rows}`);
    const taking = takeSheet(anna, place, sheet.id);
    const seen: number[] = [];
    for (let state = "read"; state !== "done"; ) {
      const found = await findSheet(anna, place, sheet.id);
      state = found?.state ?? "done";
      if (state === "running") {
        seen.push(found?.progress ?? 0);
        // What is known of the place is asked after, so it may just have been finished; half of it is never there.
        expect([0, 3000]).toContain((await listRegisters(anna, place)).length);
      }
    }
    await taking;
    expect(seen.some((progress) => progress > 0 && progress < 3000)).toBe(true);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect(await listRegisters(anna, place)).toHaveLength(3000);
  });

  test("that goes wrong half way leaves nothing, says so, and can be tried again", async () => {
    const sheet = await brought(
      `Navn\n${Array.from({ length: 1200 }, (_, index) => `Forening ${index}`).join("\n")}`,
    );
    const broken = (how: string) => asOwner(database.owner, (client) => client.query(how));
    await broken(`create function fall() returns trigger language plpgsql as
      $$ begin if new.name = 'Forening 1100' then raise 'fallen'; end if; return new; end $$;
      create trigger fall before insert on register_entry for each row execute function fall()`);
    await expect(takeSheet(anna, place, sheet.id)).rejects.toThrow();
    await broken("drop trigger fall on register_entry; drop function fall");
    expect(await findSheet(anna, place, sheet.id)).toMatchObject({
      state: "failed",
      progress: 0,
      total: 1200,
    });
    expect(await listRegisters(anna, place)).toEqual([]);
    expect(await takeSheet(anna, place, sheet.id)).toBe("done");
    expect(await listRegisters(anna, place)).toHaveLength(1200);
  });

  test("when the program fell meanwhile, it is given up the next time somebody looks", async () => {
    const sheet = await brought("Navn\nKoret");
    await asOwner(database.owner, (client) =>
      client.query("update sheet set state = 'running', progress = 500 where id = $1", [sheet.id]),
    );
    expect(await findSheet(anna, place, sheet.id)).toMatchObject({ state: "failed", progress: 0 });
    expect(await takeSheet(anna, place, sheet.id)).toBe("done");
  });

  test("nothing comes to a place that has been taken away meanwhile", async () => {
    const sheet = await brought("Navn\nKoret");
    await removeCommunity(anna, place);
    await expect(takeSheet(anna, place, sheet.id)).rejects.toThrow();
    expect(await listRegisters(anna, place)).toEqual([]);
  });
});

describe("figures from a file", () => {
  const rows =
    "År;Hvad tæller I?;Hvem?;Tal;Kilde\n2026;Indbyggere;Alle;1.088;kommunen\n1. januar 2025;;0–6 år;120;\n2026;husstande;;437;\n2026;Biler;;3;\n2026;;17-19;3;\nfør;;;x;\n";

  test("are read in the ways people write them; the others are named", async () => {
    const sheet = await brought(rows, figures);
    expect(
      (await previewOf(sheet))?.bad.map((row) => [row.number, row.problems.map((one) => one.field)]),
    ).toEqual([
      [5, ["measure"]],
      [6, ["category"]],
      [7, ["year", "value"]],
    ]);
    await takeSheet(anna, place, sheet.id);
    expect(await listFigures(anna, place)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          measure: "population",
          category: "",
          year: 2026,
          value: 1088,
          origin: "file",
          source: "kommunen",
        }),
        expect.objectContaining({
          measure: "population",
          category: "0-6",
          year: 2025,
          value: 120,
          source: "liste.csv",
        }),
        expect.objectContaining({ measure: "households", category: "", year: 2026, value: 437 }),
      ]),
    );
  });

  test("are corrected by a newer file, never double, and never write over what was typed", async () => {
    await typeFigure(anna, place, figureExample);
    for (const value of [1088, 1088, 1090]) {
      const sheet = await brought(`År;Tal\n2026;${value}\n`, figures);
      await takeSheet(anna, place, sheet.id);
    }
    const kept = await listFigures(anna, place);
    expect(kept.map(({ origin, value }) => [origin, value]).toSorted()).toEqual([
      ["file", 1090],
      ["typed", figureExample.value],
    ]);
    expect(believed(kept)).toMatchObject([{ value: figureExample.value }]);
  });
});

describe("what was taken out", () => {
  test("of a list comes back mended, in either kind of file", async () => {
    const association = { ...registerExample, kind: "association" as const };
    await saveRegisterEntry(anna, place, {
      ...association,
      name: "=Koret",
      used: "Hver torsdag;\nog søndag",
    });
    await saveRegisterEntry(anna, place, { ...association, name: "+Klubben", contact: "" });
    const before = await listRegisters(anna, place);
    const table = registerTable("association", before, "da");
    for (const row of table) if (row[0] === "+Klubben") row[4] = "klubben.example";
    for (const bytes of [new TextEncoder().encode(writeCsv(table)), await writeXlsx(table)]) {
      const sheet = await brought(bytes);
      expect(await previewOf(sheet)).toMatchObject({ good: 2, known: 2, bad: [] });
      await takeSheet(anna, place, sheet.id);
    }
    expect(await listRegisters(anna, place)).toEqual(
      before.map((entry) => (entry.name === "+Klubben" ? { ...entry, contact: "klubben.example" } : entry)),
    );
  });

  test("of the figures comes back without doubling any", async () => {
    await typeFigure(anna, place, figureExample);
    await typeFigure(anna, place, { ...figureExample, category: "80+", value: 42 });
    const before = await listFigures(anna, place);
    const sheet = await brought(new TextEncoder().encode(writeCsv(figureTable(before, "da"))), figures);
    await takeSheet(anna, place, sheet.id);
    expect((await findSheet(anna, place, sheet.id))?.outcome).toEqual({ made: 0, known: 2, left: 0 });
    expect(await listFigures(anna, place)).toEqual(before);
  });
});

const brought = (file: string | Uint8Array, use = associations, id = newId()) =>
  bringSheet(anna, place, file, use, id);

const previewOf = async ({ id }: KeptSheet) => (await lookAtSheet(anna, place, id))?.preview;
