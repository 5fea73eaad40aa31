import { rowsOf, workbook } from "./workbook.ts";

/** A file that somebody could send, and what was done to it. */
export type DamagedSheet = { what: string; bytes: Uint8Array };

type Chance = { below(limit: number): number; of<T>(things: readonly T[]): T };

/** How many are tried: some of each kind, and more when somebody asks for more (DAMAGED_SHEETS=3000). */
export const howManyDamaged = Number(process.env.DAMAGED_SHEETS ?? 120);

/** So many damaged files, one of each kind by turns, and the same ones for the same seed. */
export function damagedSheets(count: number, seed: number): DamagedSheet[] {
  const chance = chanceFrom(seed);
  const whats = Object.keys(damages);
  return Array.from({ length: count }, (_, index) => {
    const what = whats[index % whats.length] ?? "";
    return { what: `${what} (${index})`, bytes: damages[what]?.(chance) ?? new Uint8Array() };
  });
}

/** Files of 200,000 rows; each takes a while to make. */
export function endlessSheets(): DamagedSheet[] {
  const table = Array.from({ length: 200_000 }, (_, index) => [`Forening ${index}`, "idræt"]);
  const text = table.map((row) => row.join(";")).join("\n");
  return [
    { what: "200,000 rows", bytes: utf8(`Navn;Type\n${text}`) },
    { what: "200,000 rows of Excel", bytes: workbook(rowsOf([["Navn", "Type"], ...table])) },
    { what: "200,000 empty rows", bytes: utf8(`Navn;Type\n${";\n".repeat(200_000)}Koret;sang`) },
  ];
}

const utf8 = (text: string) => new TextEncoder().encode(text);

const words = [
  "Koret",
  "Æblegården",
  "»Klubben«",
  "Skak & spil",
  "B.K. Frem",
  "Nørre Sø Teater",
  "",
  "日本の会",
  "🎭",
];
const headings = ["Navn", "Type", "Hvornår", "Adresse", "Hjemmeside", "Kilde"];

function tableOf(chance: Chance): string[][] {
  const width = 1 + chance.below(headings.length);
  const rows = Array.from({ length: 1 + chance.below(40) }, (_, index) =>
    Array.from({ length: width }, (_, column) =>
      column === 0 ? `${chance.of(words)} ${index}` : chance.of(words),
    ),
  );
  return [headings.slice(0, width), ...rows];
}

function csvOf(chance: Chance): string {
  const separator = chance.of([";", ",", "\t", "|"]);
  const end = chance.of(["\n", "\r\n", "\r"]);
  return tableOf(chance)
    .map((row) => row.join(separator))
    .join(end);
}

const excelOf = (chance: Chance) => workbook(rowsOf(tableOf(chance)));

/** The same file with some of its bytes changed. */
function scratched(bytes: Uint8Array, chance: Chance): Uint8Array {
  const copy = new Uint8Array(bytes);
  for (let scratch = 0; scratch < 1 + chance.below(20); scratch++)
    copy[chance.below(copy.length)] = chance.below(256);
  return copy;
}

const cut = (bytes: Uint8Array, chance: Chance) => bytes.subarray(0, chance.below(bytes.length));

/** What can be wrong with a file. */
const damages: Record<string, (chance: Chance) => Uint8Array> = {
  "nothing wrong": (chance) => utf8(csvOf(chance)),
  "nothing wrong, Excel": excelOf,
  "wrong encoding": (chance) => Buffer.from(csvOf(chance), chance.of(["latin1", "utf16le"] as const)),
  "half a letter": (chance) => cut(Buffer.from(csvOf(chance), "utf16le"), chance),
  "scratched text": (chance) => scratched(utf8(csvOf(chance)), chance),
  "scratched Excel": (chance) => scratched(excelOf(chance), chance),
  "half an Excel": (chance) => cut(excelOf(chance), chance),
  noise: (chance) => Uint8Array.from({ length: chance.below(4000) }, () => chance.below(256)),
  "a huge cell": (chance) => utf8(`Navn;Type\nKoret;${"a ".repeat(chance.below(60_000))}\nKlubben;spil`),
  "a huge cell of Excel": (chance) =>
    workbook(rowsOf([["Navn"], ["x".repeat(chance.below(80_000))], ["Koret"]])),
  "a mark never closed": (chance) => utf8(`Navn;Type\n"Koret;sang\n${csvOf(chance)}`),
  "marks in the middle": (chance) => utf8(csvOf(chance).replaceAll("o", chance.of(['"', '""', '";"']))),
  formulas: (chance) => {
    const evil = ["=1+1", "=cmd|' /C calc'!A0", "@SUM(A1:A9)", "+45 12", "-2", '=HYPERLINK("http://x","y")'];
    return utf8(
      `Navn;Type\n${Array.from({ length: 20 }, () => `${chance.of(evil)};${chance.of(evil)}`).join("\n")}`,
    );
  },
  "formulas of Excel": (chance) =>
    workbook(
      `${rowsOf([["Navn", "Type"]])}<row r="2"><c r="A2" t="str"><f>A1&amp;A9</f>${chance.of(["<v>Koret</v>", "", "<v></v>"])}</c><c r="B2"><f>1/0</f><v>${chance.of(["1", "#DIV/0!", ""])}</v></c></row>`,
    ),
  "merged cells": (chance) =>
    workbook(
      rowsOf(tableOf(chance)),
      `<mergeCells><mergeCell ref="A${chance.below(9)}:B${chance.below(9)}"/></mergeCells>`,
    ),
  "cells that point nowhere": (chance) =>
    workbook(
      `${rowsOf([["Navn"]])}<row r="2"><c r="A2" t="s"><v>${chance.below(999)}</v></c><c r="B2" s="77"><v>1</v></c></row>`,
    ),
  "cells far away": (chance) =>
    workbook(
      `<row r="1"><c r="XFD1" t="inlineStr"><is><t>Navn</t></is></c></row><row r="${1 + chance.below(1_048_576)}"><c r="XFD9"><v>1</v></c></row>`,
    ),
  "XML that never ends": (chance) => workbook(`${rowsOf(tableOf(chance))}<row r="99"><c r="A99"><is><t>`),
  "XML inside XML": (chance) => workbook("<row><c>".repeat(1 + chance.below(20_000))),
  "a laugh in the XML": () =>
    workbook(rowsOf([["Navn"], ["&c;"]]), "", {
      "xl/sharedStrings.xml":
        '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]><sst><si><t>&c;</t></si></sst>',
    }),
  "a file that climbs": (chance) => workbook(rowsOf(tableOf(chance)), "", { "../../etc/passwd.xml": "<x/>" }),
  "no sheet": () => workbook("", "", { "xl/workbook.xml": "<workbook><sheets/></workbook>" }),
  "no headings": (chance) =>
    utf8(Array.from({ length: 9 }, () => `${chance.below(99)};${chance.below(99)}`).join("\n")),
  "a title and then nothing": (chance) => utf8(`${"\n".repeat(chance.below(40))}Foreninger i byen\n\n`),
  "rows of all lengths": (chance) =>
    utf8(
      Array.from({ length: 30 }, () =>
        Array.from({ length: chance.below(12) }, () => chance.of(words)).join(";"),
      ).join("\n"),
    ),
  "a great many columns": (chance) => utf8(`${"Navn;".repeat(chance.below(400))}\n${"x;".repeat(400)}`),
  "signs nobody can see": (chance) =>
    utf8(`Navn;Type\n${chance.of(["\u200b", "\u202e", "\u0007", "\u0000", "\ufffe"])}Koret;\u0085sang`),
  "half of a letter pair": (chance) =>
    Buffer.from(`\ufeffNavn;Type\nKoret${chance.of(["\ud83c", "\udfad"])};sang`, "utf16le"),
  "CPR numbers": (chance) =>
    utf8(
      `Navn;Type\nKoret;sang\nJens;01020${chance.below(10)}-1234\n${chance.of(["0102031234", "102031234", "01 02 03 1234"])};x`,
    ),
  "a web page": () => utf8("<html><table><tr><td>Navn</td></tr></table></html>"),
};

/** The same chances every time (mulberry32). */
function chanceFrom(seed: number): Chance {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * Math.max(1, limit));
  return {
    below,
    of: (things) => {
      const thing = things[below(things.length)];
      if (thing === undefined) throw new Error("There is nothing to choose from");
      return thing;
    },
  };
}
