import { describe, expect, test } from "vitest";
import { libraryUseImporter, libraryUseImporterFor } from "./library-use.import.ts";

const usual = ["Sted", "Periode", "Udlån", "Aktive lånere", "Besøg ved arrangementer", "Indbyggere"];
const refused = (headings: readonly string[], rows: readonly (readonly string[])[]) =>
  libraryUseImporter.refuseSheet(headings, rows, "da");

/** The same row many times over, as a list of single borrowers looks. */
const times = (count: number, ...row: string[]) => Array.from({ length: count }, () => row);

describe("a sheet about how many comes in:", () => {
  test.each<[string, string[], string[][]]>([
    ["the usual one", usual, [["Nørre Sø", "2025", "3.502", "289", "140", "1.060"]]],
    ["with the whole municipality", usual, [["Hele kommunen", "2025", "192700", "9650", "16800", "31566"]]],
    ["in English", ["Town", "Year", "Loans", "Active borrowers"], [["Nørre Sø", "2025", "3502", "289"]]],
    ["with the few in it", usual, [["Kirkehøj", "2025", "349", "<5", "3", ""]]],
    [
      "by quarter, with little in each",
      ["By", "Kvartal", "Lån"],
      [
        ["Kirkehøj", "2025-K1", "3"],
        ["Kirkehøj", "2025-K2", "4"],
        ["Kirkehøj", "2025-K3", "0"],
        ["Kirkehøj", "2025-K4", "2"],
      ],
    ],
    [
      "by year and month in columns of their own",
      ["By", "År", "Måned", "Lån"],
      Array.from({ length: 12 }, (_, month) => ["Kirkehøj", "2025", String(month + 1), "3"]),
    ],
    [
      "by branch, with little in each",
      ["By", "År", "Filial", "Lån"],
      ["Havnen", "Hedelund", "Vestermose", "Bussen", "Hoved"].map((branch) => [
        "Kirkehøj",
        "2025",
        branch,
        "2",
      ]),
    ],
    [
      "with many places",
      usual,
      times(40, "By", "2025", "900", "80", "12", "").map(([, ...rest], at) => [`By ${at}`, ...rest]),
    ],
    [
      "with a column of how old they are, in groups",
      [...usual, "Aldersgruppe"],
      [["Nørre Sø", "2025", "900", "80", "12", "", "0-17"]],
    ],
    ["with a name of the place in it", ["Stednavn", "Periode", "Lån"], [["Nørre Sø", "2025", "900"]]],
    [
      "with how many women there are",
      ["Sted", "Periode", "Lån", "Køn"],
      [["Nørre Sø", "2025", "900", "kvinder"]],
    ],
    [
      "with where the branch is",
      ["Sted", "Periode", "Lån", "Adresse"],
      [["Nørre Sø", "2025", "900", "Søvej 1"]],
    ],
    ["with large numbers", usual, [["Hele kommunen", "2025", "1.234.567", "98.765", "45.000", "345.678"]]],
    ["with nothing in it", usual, []],
  ])("%s", (_, headings, rows) => {
    expect(refused(headings, rows)).toBeUndefined();
  });
});

describe("a sheet about single borrowers is refused for its heading", () => {
  test.each([
    "Lånernummer",
    "LÅNERNR.",
    "Låner-id",
    "låner id",
    "Låner",
    "Lånerkategori",
    "Kortnummer",
    "Kort nr.",
    "Navn",
    "Fulde navn",
    "Name",
    "Fornavn",
    "Efternavn",
    "Last name",
    "Fødselsdato",
    "Fødselsår",
    "Date of birth",
    "Alder",
    "Age",
    "E-mail",
    "Mailadresse",
    "Telefon",
    "Tlf.",
    "Mobilnummer",
    "Phone number",
    "CPR",
    "CPR-nummer",
    "Personnummer",
    "Patron ID",
    "Borrower number",
    "Brugernavn",
    "Deltagernavn",
    "Kontaktperson",
  ])("»%s«", (heading) => {
    const said = refused([...usual, heading], [["Nørre Sø", "2025", "3", "1", "0", "", "x"]]);
    expect(said).toContain(heading);
    expect(said).toContain("aldrig hvem");
  });

  test("when sex and address stand side by side", () => {
    expect(
      refused(["Sted", "År", "Lån", "Køn", "Adresse"], [["Nørre Sø", "2025", "9", "K", "Søvej 1"]]),
    ).toBeDefined();
  });

  test("in English too", () => {
    const said = libraryUseImporter.refuseSheet(["Borrower number", "Loans"], [], "en");
    expect(said).toContain("never who");
  });
});

describe("a sheet about single borrowers is refused for what stands in it, and the value is never said:", () => {
  test.each([
    ["a CPR number", "010190-1234"],
    ["a CPR number in one run", "0101901234"],
    ["an e-mail address", "ida.holm@vestervig.example"],
    ["a phone number", "20 10 56 78"],
    ["a phone number in one run", "20105678"],
    ["a phone number with a country", "+45 20105678"],
    ["a borrower number", "9208001234567"],
    ["a card number with letters", "DK 920800123456"],
  ])("%s", (_, value) => {
    const rows = [
      ["Nørre Sø", "2025", "30", "12", "0", "", "ok"],
      ["Nørre Sø", "2024", "30", "12", "0", "", value],
    ];
    const said = refused([...usual, "Bemærkning"], rows);
    expect(said).toContain("række 2");
    expect(said).not.toContain(value);
  });

  test("also where the first row stands in place of headings", () => {
    const said = refused(["Ida", "010190-1234", "Nørre Sø"], []);
    expect(said).toBeDefined();
    expect(said).not.toContain("010190");
  });

  test("many rows of the same place and period with next to nothing in them", () => {
    expect(refused(["Sted", "År", "Lån", "Besøg"], times(5, "Nørre Sø", "2025", "2", "1"))).toContain(
      "én række for hver låner",
    );
    expect(refused(["Sted", "År", "Lån", "Besøg"], times(4, "Nørre Sø", "2025", "2", "1"))).toBeUndefined();
    expect(refused(["Sted", "År", "Lån", "Besøg"], times(5, "Nørre Sø", "2025", "200", "1"))).toBeUndefined();
  });
});

describe("a row", () => {
  const read = (cells: Record<string, string>) => libraryUseImporter.readRow(cells, "da");
  const good = {
    place: "Nørre  Sø",
    period: "2. kvartal 2025",
    loans: "1.640",
    activeBorrowers: "3",
    eventVisits: "",
  };

  test("is read as people write it, and the few are thrown away at once", () => {
    expect(read(good)).toEqual({
      value: {
        place: "Nørre Sø",
        period: "2025-K2",
        loans: 1640,
        activeBorrowers: 1,
        eventVisits: null,
        residents: null,
      },
    });
  });

  test.each(["Hele kommunen", "kommunen", "Kommune i alt", "I ALT", "Total", "Whole municipality"])(
    "of »%s« is about the municipality",
    (place) => {
      expect(read({ ...good, place })).toMatchObject({ value: { place: null } });
    },
  );

  test.each<[Record<string, string>, string, string]>([
    [{ ...good, place: "" }, "place", "mangler stedets navn"],
    [{ ...good, period: "i fjor" }, "period", "Perioden kan ikke læses"],
    [{ ...good, loans: "mange" }, "loans", "ikke et helt tal"],
    [{ place: "Nørre Sø", period: "2025", residents: "400" }, "loans", "ingen tal"],
    [{ ...good, place: "Ida 010190-1234" }, "place", "CPR-nummer"],
  ])("%j is a bad row, and says why", (cells, field, sentence) => {
    expect(read(cells)).toMatchObject({ problems: [{ field, message: expect.stringContaining(sentence) }] });
  });

  test("of a place the house does not know is a bad row, where its places are known", () => {
    const importer = libraryUseImporterFor(["Nørre Sø"]);
    expect(importer.readRow(good, "da")).toHaveProperty("value");
    expect(importer.readRow({ ...good, place: "Hele kommunen" }, "da")).toHaveProperty("value");
    expect(importer.readRow({ ...good, place: "Kirkehøj" }, "da")).toMatchObject({
      problems: [{ field: "place", message: expect.stringContaining("Kirkehøj") }],
    });
  });
});

test("no heading goes to two fields", () => {
  const all = libraryUseImporter.fields.flatMap(({ headings }) => headings);
  expect(new Set(all).size).toBe(all.length);
});
