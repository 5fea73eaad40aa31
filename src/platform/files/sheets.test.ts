import { describe, expect, test } from "vitest";
import writeExcel from "write-excel-file/node";
import { languages } from "#ui/words.ts";
import { workbook } from "../../../tests/support/workbook.ts";
import { sheetFileText } from "./sheet-file.text.ts";
import { largestSheet, type ReadSheet, type Sheet, sheetRefusals } from "./sheet-file.ts";
import { readSheet } from "./sheet-reading.server.ts";
import { sendTable, writeCsv, writeXlsx } from "./sheet-writing.server.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const known = ["navn", "type"];

/** What stands in a file that can be read. */
async function read(bytes: Uint8Array, hoped: readonly string[] = known): Promise<Sheet> {
  const sheet = await readSheet(bytes, hoped);
  if ("refused" in sheet) throw new Error(`The file was refused: ${sheet.refused}`);
  return sheet;
}
const cellsOf = (sheet: Sheet) => sheet.rows.map((row) => row.cells);

describe("a CSV file", () => {
  test.each([
    ["semicolons", "Navn;Type\r\nBadmintonklubben;idræt\r\n"],
    ["commas", "Navn,Type\nBadmintonklubben,idræt\n"],
    ["tabs, as pasted from a spreadsheet", "Navn\tType\nBadmintonklubben\tidræt"],
    ["a line that names the separator", "sep=|\r\nNavn|Type\r\nBadmintonklubben|idræt\r\n"],
    ["everything between quotation marks", '"Navn";"Type"\r\n"Badmintonklubben";"idræt"\r\n'],
  ])("is read with %s", async (_, text) => {
    const sheet = await read(bytesOf(text));
    expect(sheet.headings).toEqual(["Navn", "Type"]);
    expect(cellsOf(sheet)).toEqual([["Badmintonklubben", "idræt"]]);
  });

  test.each([
    ["UTF-8", bytesOf("Navn;Type\nÆblegården på Øen;fællesskab")],
    ["UTF-8 with its mark", bytesOf("\ufeffNavn;Type\nÆblegården på Øen;fællesskab")],
    ["Windows-1252", Buffer.from("Navn;Type\nÆblegården på Øen;fællesskab", "latin1")],
    [
      "UTF-16, as Excel saves »Unicode text«",
      Buffer.from("\ufeffNavn;Type\nÆblegården på Øen;fællesskab", "utf16le"),
    ],
    ["UTF-16 without its mark", Buffer.from("Navn;Type\nÆblegården på Øen;fællesskab", "utf16le")],
  ])("is read in %s", async (_, bytes) => {
    expect(cellsOf(await read(bytes))).toEqual([["Æblegården på Øen", "fællesskab"]]);
  });

  test("may have commas and new lines inside a cell", async () => {
    const sheet = await read(bytesOf('Navn,Type\n"Kor, sang og kage","Hver torsdag\nkl. 19"\n'));
    expect(cellsOf(sheet)).toEqual([["Kor, sang og kage", "Hver torsdag\nkl. 19"]]);
  });

  test("may have short rows, long rows and empty rows, and each keeps its number", async () => {
    const sheet = await read(bytesOf("Navn;Type;\nKoret\n\n;;;\nKlubben;idræt;;og mere\n"));
    expect(sheet.headings).toEqual(["Navn", "Type", ""]);
    expect(sheet.rows).toEqual([
      { number: 2, cells: ["Koret", "", ""] },
      { number: 5, cells: ["Klubben", "idræt", "og mere"] },
    ]);
  });

  test("may have a title and empty lines above its headings", async () => {
    const text =
      "Foreninger i Nørre Sø 2026;;\n;;\nTrukket 4. december;;\nType;Navn;Adresse\nkor;Koret;Skolevej 2\n";
    const sheet = await read(bytesOf(text));
    expect(sheet.headings).toEqual(["Type", "Navn", "Adresse"]);
    expect(sheet.rows).toEqual([{ number: 5, cells: ["kor", "Koret", "Skolevej 2"] }]);
    // Also when nobody knows the headings.
    expect((await read(bytesOf(text), [])).headings).toEqual(["Type", "Navn", "Adresse"]);
  });
});

describe("an Excel file", () => {
  test("gives text, numbers, days and clocks as people write them", async () => {
    const day = { type: Date, format: "dd-mm-yyyy" };
    const bytes = await writeExcel([
      ["Navn", "Antal", "Dag", "Fast"].map((value) => ({ value })),
      [
        { value: "Koret" },
        { value: 1234.5 },
        { ...day, value: new Date(Date.UTC(2026, 11, 4)) },
        { value: true },
      ],
      [
        { value: "Klubben" },
        { value: 0.1 + 0.2 },
        { ...day, value: new Date(Date.UTC(2026, 11, 4, 19)) },
        { value: false },
      ],
    ]).toBuffer();
    expect(cellsOf(await read(bytes))).toEqual([
      ["Koret", "1234,5", "4. december 2026", "ja"],
      ["Klubben", "0,3", "4. december 2026 kl. 19.00", "nej"],
    ]);
  });

  test("gives the value of a formula, and what only looks like one as text", async () => {
    const cells = `<row r="1"><c t="inlineStr" r="A1"><is><t>Navn</t></is></c><c t="inlineStr" r="B1"><is><t>Antal</t></is></c></row>
      <row r="2"><c t="inlineStr" r="A2"><is><t>=2+2</t></is></c><c r="B2"><f>20+22</f><v>42</v></c></row>`;
    expect(cellsOf(await read(workbook(cells)))).toEqual([["=2+2", "42"]]);
  });

  test("with cells drawn together has the words where the first of them stood", async () => {
    const text = (at: string, words: string) => `<c t="inlineStr" r="${at}"><is><t>${words}</t></is></c>`;
    const cells = `<row r="1">${text("A1", "Navn")}${text("B1", "Type")}</row>
      <row r="2">${text("A2", "Koret")}${text("B2", "sang")}</row><row r="3">${text("B3", "rejser")}</row>`;
    expect(
      cellsOf(await read(workbook(cells, '<mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>'))),
    ).toEqual([
      ["Koret", "sang"],
      ["", "rejser"],
    ]);
  });

  test("that unpacks to more than there is room for is given up, and the server is none the worse", async () => {
    const bomb = workbook(`<row r="1"><c><v>${"0".repeat(300 * 1024 * 1024)}</v></c></row>`);
    expect(bomb.byteLength).toBeLessThan(largestSheet);
    const before = process.memoryUsage().rss;
    expect(await readSheet(bomb, known, { memory: 250 * 1024 * 1024 })).toEqual({ refused: "too-heavy" });
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024);
    expect(cellsOf(await read(bytesOf("Navn;Type\nKoret;sang")))).toEqual([["Koret", "sang"]]);
  });
});

describe("a file that cannot be read is refused with a reason:", () => {
  const rowsOf = (count: number, row: string) => `Navn;Type\n${`${row}\n`.repeat(count)}`;
  test.each<[string, Uint8Array, ReadSheet]>([
    ["nothing", new Uint8Array(), { refused: "empty" }],
    ["only empty lines", bytesOf("\n;;\n\n"), { refused: "empty" }],
    ["headings and nothing more", bytesOf("Navn;Type\n"), { refused: "empty" }],
    ["numbers and no headings", bytesOf("1;2\n3;4\n"), { refused: "no-headings" }],
    ["a PDF", bytesOf("%PDF-1.7\n1 0 obj"), { refused: "not-sheet" }],
    ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), { refused: "not-sheet" }],
    ["a web page", bytesOf("<!doctype html><table>"), { refused: "not-sheet" }],
    ["the old Excel", Buffer.from("d0cf11e0a1b11ae1000000000000", "hex"), { refused: "old-excel" }],
    [
      "a locked Excel",
      Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.from("EncryptedPackage", "utf16le")]),
      { refused: "protected" },
    ],
    [
      "LibreOffice",
      bytesOf("PK\u0003\u0004mimetypeapplication/vnd.oasis.opendocument.spreadsheet"),
      { refused: "open-document" },
    ],
    ["half an Excel file", bytesOf("PK\u0003\u0004 xl/workbook.xml and no more"), { refused: "damaged" }],
    ["a mark that is never closed", bytesOf(rowsOf(1, `"${"x".repeat(200_000)}`)), { refused: "too-long" }],
    ["too many rows", bytesOf(rowsOf(20_001, "Koret;sang")), { refused: "too-many-rows" }],
    ["too many columns", bytesOf(`Navn${";a".repeat(101)}\n`), { refused: "too-many-columns" }],
    ["too many bytes", new Uint8Array(largestSheet + 1), { refused: "too-big" }],
    ["a CPR number for a heading", bytesOf("Navn;010203-1234\nKoret;x"), { refused: "cpr-headings" }],
  ])("%s", async (_, bytes, answer) => {
    expect(await readSheet(bytes, known)).toEqual(answer);
  });

  test("one that takes too long", async () => {
    expect(await readSheet(bytesOf("Navn;Type\nKoret;sang"), known, { time: 1 })).toEqual({
      refused: "too-heavy",
    });
  });

  test("and every reason has its words in both languages", () => {
    for (const language of languages) {
      for (const code of sheetRefusals) expect(sheetFileText[language].refusals[code]).toMatch(/\.$/);
    }
  });
});

test("twenty thousand rows are read", async () => {
  const rows = Array.from({ length: 20_000 }, (_, index) => `Forening ${index};idræt`);
  expect((await read(bytesOf(`Navn;Type\n${rows.join("\n")}`))).rows).toHaveLength(20_000);
});

test("of a row with a CPR number nothing comes out of the reader but its place", async () => {
  const sheet = await read(
    bytesOf("Navn;Type\nKoret;sang\nJens;010203-1234\nBo;Formand 0102031234\nIb;102031234\nUlla;1020312345"),
  );
  expect(sheet.rows).toEqual([
    { number: 2, cells: ["Koret", "sang"] },
    { number: 3, cells: [], cpr: true },
    { number: 4, cells: [], cpr: true },
    // Excel takes the first nought away.
    { number: 5, cells: [], cpr: true },
    { number: 6, cells: ["Ulla", "1020312345"] },
  ]);
});

describe("a table that is saved", () => {
  const rows = [
    ["Navn", "Type"],
    ["Æblegården; »på Øen«", 'Den "gamle"\ngård'],
    ["=HYPERLINK(1)", "+45 12 34 56 78"],
    ["-3", "@navn"],
    ["'citat'", ""],
  ];

  test("comes back as it was, from either kind of file", async () => {
    for (const bytes of [bytesOf(writeCsv(rows)), await writeXlsx(rows)]) {
      const sheet = await read(bytes);
      expect([sheet.headings, ...cellsOf(sheet)]).toEqual(rows);
    }
  });

  test("holds nothing that a spreadsheet would work out", () => {
    const cells = writeCsv(rows)
      .replace("\ufeff", "")
      .split(/[;\r\n]+/);
    expect(cells.filter((cell) => /^"?[=+\-@]/.test(cell))).toEqual([]);
  });

  test("is named with our own letters", async () => {
    const answer = await sendTable(rows, "csv", "Nørre Sø, foreninger");
    expect(answer.headers.get("content-disposition")).toBe(
      `attachment; filename="N_rre S_, foreninger.csv"; filename*=UTF-8''N%C3%B8rre%20S%C3%B8%2C%20foreninger.csv`,
    );
    expect(Buffer.from(await answer.arrayBuffer()).subarray(0, 3)).toEqual(Buffer.from("efbbbf", "hex"));
  });
});
