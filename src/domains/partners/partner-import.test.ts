import { existsSync, readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Administrator } from "#domains/access/member.ts";
import { sendTable } from "#platform/files/sheet-writing.server.ts";
import { openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { openHouse } from "../../../tests/support/houses.ts";
import { overviewReport, overviewTable } from "./overview.report.ts";
import { readOverview } from "./overview.server.ts";
import { overviewOf } from "./overview.ts";
import { listParticipations } from "./participations.server.ts";
import { partnersIn, readImport, sectorOf } from "./partner.import.ts";
import { importPartners } from "./partner-imports.server.ts";
import { listPartners } from "./partner-list.server.ts";

const heads = ["Målgruppe", "Bibliotek", "Projektnavn", "Sektor", "Samskabelsespartner"];

describe("a table of who took part", () => {
  test("is read by its headings, in any order, and what cannot be read is refused with its reason", () => {
    const { rows, refused } = readImport([
      ["Partner", "Sektor", "Forløb", "Andet"],
      ["Hallen", "Det tredje", "Fredagsmad", "x"],
      ["", "Privat", "Fredagsmad", ""],
      ["Brugsen", "ukendt", "Fredagsmad", ""],
      ["", "", "", ""],
      ["Per 010203-1234", "Privat", "Fredagsmad", ""],
    ]);
    expect(rows).toEqual([
      { partner: "Hallen", sector: "third", engagement: "Fredagsmad", targetGroup: "", library: "" },
    ]);
    expect(refused).toEqual([
      { row: 2, why: "no-partner" },
      { row: 3, why: "no-sector" },
      { row: 5, why: "cpr" },
    ]);
  });

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
    const { rows } = readImport([heads, ...body]);
    expect(await importPartners(anna, rows)).toEqual({
      partners: 2,
      participations: 3,
      engagements: 2,
      targetGroups: 2,
    });
    expect(await importPartners(anna, rows)).toEqual({
      partners: 0,
      participations: 0,
      engagements: 0,
      targetGroups: 0,
    });
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
const file = [real, "/work/shared/data/partneroversigt-2017.csv"].find((path) => existsSync(path));

// The file belongs to those who gave it, so it lies beside the repository and not in it.
describe.skipIf(!file)("the 41 rows of a real overview, saved by a Danish Excel", () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(() => database.close());

  test("come in whole: the overview equals the content of the file", async () => {
    const text = new TextDecoder("windows-1252").decode(readFileSync(file ?? ""));
    const table: string[][] = parse(text, { delimiter: ";", relax_column_count: true });
    const { rows, refused } = readImport(table);
    expect(rows).toHaveLength(41);
    expect(refused).toEqual([]);

    const anna = await openHouse({ email: "anna@oversigt.example" });
    await importPartners(anna, rows);
    const overview = overviewOf(await listParticipations(anna));
    const content = (lines: readonly (typeof rows)[number][]) =>
      lines
        .map((one) => [one.targetGroup, one.library, one.engagement, one.sector, one.partner].join(" | "))
        .toSorted();
    expect(content(overview)).toEqual(content(rows));
    expect(content(rows)).toEqual(
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
  });
});
