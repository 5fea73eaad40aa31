import { existsSync, readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Administrator } from "#domains/access/member.ts";
import { judge, personalColumns, suggestMapping } from "#domains/community/sheet-judging.ts";
import { lookAtSheet } from "#domains/community/sheet-preview.server.ts";
import { takeSheet } from "#domains/community/sheet-taking.server.ts";
import { sendTable } from "#platform/files/sheet-writing.server.ts";
import { openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { openHouse } from "../../../tests/support/houses.ts";
import { bringPartnerSheet } from "../../../tests/support/partner-sheets.ts";
import { overviewReport, overviewTable } from "./overview.report.ts";
import { readOverview } from "./overview.server.ts";
import { listParticipations } from "./participations.server.ts";
import { partnersIn, sectorOf } from "./partner.import.ts";
import { undoImport } from "./partner-import-undoing.server.ts";
import { importPartners, partnerImporter } from "./partner-imports.server.ts";
import { listPartners } from "./partner-list.server.ts";

const heads = ["Målgruppe", "Bibliotek", "Projektnavn", "Sektor", "Samskabelsespartner"];

/** The rows of a table as the page would read them, and the words of those it would not. */
function readTable([headings = [], ...body]: string[][]) {
  const rows = body.map((cells, index) => ({ number: index + 2, cells }));
  const { mapping } = suggestMapping(partnerImporter, { headings, rows });
  const { good, bad } = judge(partnerImporter, rows, mapping, "da");
  return { rows: good.map(({ value }) => value), bad };
}

describe("a table of who took part", () => {
  test("is read by its headings, in any order, and what cannot be read is refused with its reason", () => {
    const { rows, bad } = readTable([
      ["Partner", "Sektor", "Forløb", "Andet"],
      ["Hallen", "Det tredje", "Fredagsmad", "x"],
      ["", "Privat", "Fredagsmad", ""],
      ["Brugsen", "ukendt", "Fredagsmad", ""],
      ["Per, 22 33 44 55", "Privat", "Fredagsmad", ""],
      ["per@hallen.example", "Privat", "Fredagsmad", ""],
      ["Per 010203-1234", "Privat", "Fredagsmad", ""],
      ["Hallen".repeat(40), "Privat", "Fredagsmad", ""],
    ]);
    expect(rows).toEqual([
      { partner: "Hallen", sector: "third", engagement: "Fredagsmad", targetGroup: "", library: "" },
    ]);
    const why = (number: number) => bad.find((row) => row.number === number)?.problems[0]?.message;
    expect(why(3)).toContain("mangler partnerens navn");
    expect(why(4)).toContain("Hvilken sektor?");
    expect(why(5)).toContain("telefonnummer");
    expect(why(6)).toContain("mailadresse");
    expect(why(7)).toContain("CPR");
    expect(why(8)).toContain("Partner:");
  });

  test.each(["Kontaktperson", "Mail", "Tlf.", "Formand", "E-mail"])(
    "throws away what stands under »%s«, whatever anybody chooses",
    (heading) => expect(personalColumns(partnerImporter, ["Partner", heading, "Sektor"])).toEqual([1]),
  );

  test.each([
    ["Offentlig", "public"],
    ["det private", "private"],
    ["Tredje sektor", "third"],
    ["3.", "third"],
    ["Uformel", "informal"],
  ])("knows »%s«", (word, sector) => expect(sectorOf(word)).toBe(sector));

  test("names the same partner once, however it is spelled", () => {
    const row = { targetGroup: "", library: "", engagement: "F", sector: "third" as const };
    const named = ["Agger Idrætsforening", "Idrætsforeningen i Agger", "agger idrætsforening.", "Kirken"];
    expect(partnersIn(named.map((partner) => ({ ...row, partner }))).map(({ name }) => name)).toEqual([
      "Agger Idrætsforening",
      "Kirken",
    ]);
  });
});

describe("an overview that is brought in", () => {
  let database: TestDatabase;
  let anna: Administrator;
  beforeAll(async () => {
    database = await openTestDatabase();
    anna = await openHouse();
  });
  afterAll(() => database.close());

  const body = [
    ["Fædre", "Agger Bibliotek", "Lørdag", "Tredje", "Agger Idrætsforening"],
    ["Fædre", "Agger Bibliotek", "Lørdag", "Offentlig", "Skolen"],
    ["Seniorer", "Agger Bibliotek", "Mandag", "Tredje", "Idrætsforeningen i Agger"],
  ];

  test("makes each partner once and each participation, and a second time nothing", async () => {
    const { rows } = readTable([heads, ...body]);
    const counts = async () => {
      const { made, known, brought } = await importPartners(anna, rows);
      return {
        made,
        known,
        ...Object.fromEntries(Object.entries(brought).map(([k, ids]) => [k, ids.length])),
      };
    };
    const first = { partner: 2, participation: 3, engagement: 2, "target-group": 2 };
    expect(await counts()).toEqual({ made: 3, known: 0, ...first });
    const nothing = { partner: 0, participation: 0, engagement: 0, "target-group": 0 };
    expect(await counts()).toEqual({ made: 0, known: 3, ...nothing });
    expect((await listPartners(anna)).count).toBe(2);
    expect(await listParticipations(anna)).toHaveLength(3);
  });

  test("is narrowed by each of its columns, and goes out as it stands on the page", async () => {
    const narrowed = async (asked: string) =>
      (await readOverview(anna, new URLSearchParams(asked))).rows.length;
    expect(await narrowed("")).toBe(3);
    expect(await narrowed("maalgruppe=Fædre")).toBe(2);
    expect(await narrowed("forloeb=Mandag")).toBe(1);
    expect(await narrowed("sektor=public")).toBe(1);
    expect(await narrowed("bibliotek=Et andet")).toBe(0);
    const { rows } = await readOverview(anna, new URLSearchParams());
    const report = overviewReport(rows, { language: "da", sender: "", now: new Date() });
    expect(report.subtitle).toBe("2 partnere i 2 forløb.");
    expect(JSON.stringify(report)).toContain("Agger Idrætsforening");
  });

  test("leaves as a file in which nothing is ever worked out", async () => {
    const evil = {
      engagementId: "1",
      partnerId: "2",
      targetGroup: "",
      library: "",
      engagement: "",
      sector: "third",
    } as const;
    const table = overviewTable([{ ...evil, partner: '=HYPERLINK("http://ond.example")' }], "da");
    const csv = await (await sendTable(table, "csv", "oversigt")).text();
    expect(csv).toContain(`"'=HYPERLINK`);
  });
});

const real = "../shared/data/partneroversigt-2017.csv";
const file = [real].find((path) => existsSync(path));

// The file belongs to those who gave it, so it lies beside the repository and not in it.
describe.skipIf(!file)("the 41 rows of a real overview, saved by a Danish Excel", () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(() => database.close());

  test("come in whole: the overview equals the content of the file, and out again as one", async () => {
    const bytes = new Uint8Array(readFileSync(file ?? ""));
    const table: string[][] = parse(new TextDecoder("windows-1252").decode(bytes), {
      delimiter: ";",
      relax_column_count: true,
    });
    const anna = await openHouse({ email: "anna@oversigt.example" });
    const id = await bringPartnerSheet(anna, bytes);
    const look = await lookAtSheet(anna, null, id, partnerImporter);
    expect(look?.preview).toMatchObject({ good: 41, bad: [], missing: [], personal: [], unused: [] });
    expect(await takeSheet(anna, null, id, partnerImporter)).toBe("done");

    const { rows } = await readOverview(anna, new URLSearchParams());
    const content = rows.map((one) =>
      [one.targetGroup, one.library, one.engagement, one.sector, one.partner].join(" | "),
    );
    expect(content).toHaveLength(41);
    expect(content.toSorted()).toEqual(
      table
        .slice(1)
        .map(([group, library, engagement, sector = "", partner]) =>
          [group, library, engagement, sectorOf(sector), partner].join(" | "),
        )
        .toSorted(),
    );

    // The same partner named again, in other words, is the same partner.
    const [first] = rows;
    if (!first) throw new Error("There are rows");
    const before = (await listPartners(anna)).count;
    const again = { ...first, partner: `${first.partner.toUpperCase()}.`, engagement: "Et nyt forløb" };
    await importPartners(anna, [again]);
    expect((await listPartners(anna)).count).toBe(before);
    expect(await listParticipations(anna)).toHaveLength(42);

    expect(await undoImport(anna, id)).toBe(true);
    expect(await listParticipations(anna)).toHaveLength(1);
    expect((await listPartners(anna)).count).toBe(1);
  });
});
