import { execFileSync } from "node:child_process";
import { afterAll, describe, expect, test } from "vitest";
import { closePdfPress } from "#platform/documents/pdf.server.ts";
import { languages } from "#ui/words.ts";
import { cellsOf, nameOfCells } from "./paper-code.ts";
import { printPaperSheet, printPaperSheets } from "./paper-print.server.ts";
import { fieldName } from "./paper-sheet.text.ts";
import { type Area, isPaperSize, isPaperTool, paperSheetFor, paperSizes, paperTools } from "./paper-sheet.ts";

afterAll(closePdfPress);

const everySheet = paperTools.flatMap((tool) => paperSizes.map((size) => paperSheetFor(tool, size)));

const overlap = (one: Area, other: Area) =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

describe("a sheet for a tool", () => {
  test("has its fields beside each other, clear of the corners and the cells", () => {
    for (const { tool, fields, marks, codes, heading, foot, width, height } of everySheet) {
      const taken = [...marks, ...codes, heading, foot];
      expect(fields.length, tool).toBeGreaterThan(4);
      for (const [at, field] of fields.entries()) {
        for (const other of [...fields.slice(at + 1), ...taken])
          expect(overlap(field, other), `${tool}: ${field.id}`).toBe(false);
        expect(
          Math.min(field.x, field.y, width - field.x - field.width, height - field.y - field.height),
        ).toBeGreaterThan(7);
        expect(Math.min(field.width, field.height), `${tool}: ${field.id}`).toBeGreaterThan(12);
      }
      expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
    }
  });

  test("is on A3 the same, and larger", () => {
    for (const tool of paperTools) {
      const [table, wall] = [paperSheetFor(tool, "a4"), paperSheetFor(tool, "a3")];
      expect(Math.max(wall.width, wall.height)).toBeCloseTo(420, 0);
      for (const [at, field] of wall.fields.entries())
        expect(field.width).toBeCloseTo((table.fields[at]?.width ?? 0) * Math.SQRT2, 6);
    }
  });

  test("calls each field something, in both languages", () => {
    for (const language of languages) {
      for (const { tool, fields } of everySheet) {
        const names = fields.map(({ id }) => fieldName(language, tool, id));
        for (const [at, name] of names.entries()) expect(name, tool).not.toBe(fields[at]?.id);
        expect(new Set(names).size, tool).toBe(names.length);
      }
    }
  });

  test("is known by its name alone", () => {
    expect(isPaperTool("storyboard") && isPaperSize("a3")).toBe(true);
    expect(isPaperTool("toString") || isPaperSize("a5")).toBe(false);
  });
});

describe("the cells", () => {
  test("say which sheet it is", () => {
    for (const { tool, version, size } of everySheet)
      expect(nameOfCells(cellsOf({ tool, version, size }))).toEqual({ tool, version, size });
  });

  test("say nothing when one or two of them are read wrong", () => {
    for (const sheet of everySheet) {
      const cells = cellsOf(sheet);
      for (const one of cells.keys())
        for (const two of cells.keys())
          expect(nameOfCells(cells.map((black, at) => black !== (at === one || at === two)))).toBeUndefined();
    }
  });

  test("are no sheet when they are blank, black, or turned inside out", () => {
    for (const black of [true, false])
      expect(nameOfCells(new Array<boolean>(16).fill(black))).toBeUndefined();
    for (const sheet of everySheet) {
      const inverted = cellsOf(sheet).map((black) => !black);
      expect(nameOfCells(inverted)).toBeUndefined();
      expect(nameOfCells(cellsOf(sheet).toReversed())).toBeUndefined();
      expect(nameOfCells(inverted.toReversed())).toBeUndefined();
    }
  });
});

describe("on paper", () => {
  const orders = paperTools.map((tool, at) => ({
    tool,
    size: at % 2 === 0 ? ("a4" as const) : ("a3" as const),
    heading: "Møde 2: #fædre @alle *her*",
    question: `Hvordan får vi ${"rigtig mange ".repeat(30)}fædre med?`,
    place: "Forsamlingshuset",
  }));

  test("each sheet says what it was told, word for word, in its size, and reads aloud", async () => {
    const pdf = await printPaperSheets(orders, "da", "Strandby Bibliotekerne");
    const text = poppler("pdftotext", pdf, "-raw", "-", "-").replace(/\s+/g, " ");
    const pages = text.split("Strandby Bibliotekerne").slice(1);
    expect(pages).toHaveLength(orders.length);
    expect(text.split("Møde 2: #fædre @alle *her*").length - 1).toBe(orders.length);
    expect(text.split("fædre med?").length - 1).toBe(orders.length);
    for (const words of ["Seks billeder af en ny dag", "Det er vi enige om", "Række 6", "6 · Det skyldtes"])
      expect(text).toContain(words);
    const info = poppler("pdfinfo", pdf, "-l", "9", "-");
    expect(info).toMatch(/Tagged: +yes/);
    expect(info).toMatch(/Page +1 size: +595.* \(A4\)/);
    expect(info).toMatch(/Page +2 size: +841.*x 1190/);
  });

  test("the English sheet is English", async () => {
    const pdf = await printPaperSheet({ tool: "next-steps", size: "a4" }, "en", "Strandby");
    const text = poppler("pdftotext", pdf, "-", "-");
    expect(text).toContain("Who does what?");
    expect(text).toContain("Take a picture from straight");
    expect(text).not.toMatch(/[æøå]/i);
  });

  test("there is nothing to print without a sheet", async () => {
    await expect(printPaperSheets([], "da", "Strandby")).rejects.toThrow("at least one page");
  });
});

function poppler(program: string, pdf: Uint8Array, ...args: string[]): string {
  return execFileSync(program, args, { input: pdf, encoding: "utf8", stdio: ["pipe", "pipe", "ignore"] });
}
