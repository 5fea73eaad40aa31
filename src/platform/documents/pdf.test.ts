import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { cardSheetExample, documentExample } from "./document.example.ts";
import {
  arabic,
  bare,
  description,
  hostile,
  hostileDocument,
  textsOf,
  unknownLetter,
} from "./document-texts.example.ts";
import { closePdfPress, printCardsPdf, printPdf } from "./pdf.server.ts";

vi.setConfig({ testTimeout: 30_000 });

const folder = mkdtempSync(join(tmpdir(), "documents-"));
afterAll(() => {
  closePdfPress();
  rmSync(folder, { recursive: true });
});

test("every block says what it was given", async () => {
  const text = bare(pdfText(await printPdf(documentExample)));
  for (const words of textsOf(documentExample)) expect(text).toContain(bare(words));
});

test("on cards of both sizes", async () => {
  for (const [size, pages] of [
    ["a6", 2],
    ["a4", 5],
  ] as const) {
    const pdf = await printCardsPdf({ ...cardSheetExample, size });
    const text = bare(pdfText(pdf));
    for (const card of cardSheetExample.cards) {
      for (const words of [card.mark, card.station, card.question, ...card.help, card.footer ?? ""]) {
        expect(text).toContain(bare(words));
      }
    }
    expect(pdfInfo(pdf)).toMatchObject({ Pages: String(pages), Tagged: "yes" });
  }
});

test("on A3 everything is larger and nothing else is different: the same words on as many pages", async () => {
  const [sheet, poster] = await Promise.all([
    printPdf(documentExample),
    printPdf({ ...documentExample, size: "a3" }),
  ]);
  expect(pdfInfo(poster)["Page size"]).toMatch(/A3/);
  expect(pdfInfo(poster).Pages).toBe(pdfInfo(sheet).Pages);
  expect(bare(pdfText(poster))).toBe(bare(pdfText(sheet)));
});

test("is an accessible A4 document in its language", async () => {
  const pdf = await printPdf(documentExample);
  expect(pdfInfo(pdf)).toMatchObject({
    Title: documentExample.title,
    Author: "Strandby Bibliotekerne",
    Tagged: "yes",
    "Page size": expect.stringContaining("A4"),
  });
  expect(run("qpdf", ["--check", saved(pdf)])).toContain("No syntax or stream encoding errors found");
  const inside = pdfObjects(pdf);
  expect(inside).toContain('"/Lang": "u:da');
  expect(inside).toContain('"/StructTreeRoot"');
  expect(inside).toContain('"/DisplayDocTitle": true');
  expect(Buffer.from(pdf).toString("latin1")).toMatch(/pdfuaid:part(>|=")1/);
  for (const tag of ["/H1", "/H2", "/H3", "/L", "/Table", "/TH", "/BlockQuote", "/Figure"]) {
    expect(inside).toContain(`"/S": "${tag}"`);
  }
});

test("gives each drawing and tick box its alternative text", async () => {
  const alternatives = pdfAlternatives(await printPdf(documentExample));
  const drawing = documentExample.blocks.find((block) => block.kind === "drawing");
  expect(alternatives).toContain(drawing?.alt);
  expect(alternatives.filter((text) => text === "gjort")).toHaveLength(2);
  expect(alternatives.filter((text) => text === "ikke gjort")).toHaveLength(2);
});

test("embeds every font", async () => {
  const fonts = run("pdffonts", [saved(await printPdf(documentExample))])
    .trim()
    .split("\n")
    .slice(2);
  expect(fonts.join()).toContain("Literata");
  expect(fonts.join()).toContain("AtkinsonHyperlegibleNext");
  for (const font of fonts) expect(font).toMatch(/ yes yes yes +\d+ +0$/);
});

test("numbers its pages and repeats the header of a long table", async () => {
  const rows = Array.from({ length: 120 }, (_, row) => [`Forening ${row}`, String(row)]);
  const pdf = await printPdf(description([{ kind: "table", header: [["Navn", "Medlemmer"]], rows }]));
  const pages = pdfText(pdf).split("\f").slice(0, -1);
  expect(pages.length).toBeGreaterThan(2);
  pages.forEach((page, place) => {
    expect(page).toContain("Medlemmer");
    expect(page).toContain(`side ${place + 1} af ${pages.length}`);
  });
});

test("shows hostile text as text", async () => {
  const pdf = await printPdf(hostileDocument);
  const text = bare(pdfText(pdf));
  expect(text.split(bare(hostile)).length - 1).toBe(
    textsOf(hostileDocument).filter((words) => words.includes(hostile)).length,
  );
  for (const word of arabic.split(" ")) expect(text).toContain(word);
  expect(text).toContain("slut");
  const heard = pdfAlternatives(pdf).join("");
  expect(heard).toContain(unknownLetter);
  expect(text + heard).toContain("😀");
  expect(run("qpdf", ["--check", saved(pdf)])).toContain("No syntax or stream encoding errors found");
});

test("takes a hundred kilobytes in one paragraph, one word and one question", async () => {
  const long = "Der er langt til søen. ".repeat(4500);
  const pdf = await printPdf(
    description([
      { kind: "paragraph", text: `${long}sidste.` },
      { kind: "paragraph", text: "å".repeat(100_000) },
      { kind: "question", text: `${long}sidste?` },
    ]),
  );
  const text = bare(pdfText(pdf));
  expect(text).toContain(bare(`${long.slice(0, 400)}`));
  expect(text).toContain("sidste.");
  expect(text).toContain("sidste?");
  expect(text.split("å").length - 1).toBe(100_000);
});

test("refuses a drawing that is not one", async () => {
  const broken = description([{ kind: "drawing", svg: "<svg>nej", alt: "Intet", width: 40 }]);
  await expect(printPdf(broken)).rejects.toMatchObject({ failure: "unprintable" });
});

function run(program: string, args: string[]): string {
  try {
    return execFileSync(program, args, {
      encoding: "utf8",
      maxBuffer: 1e9,
      stdio: ["ignore", "pipe", "pipe"],
    });
  } catch (problem) {
    if (problem instanceof Error && "code" in problem && problem.code === "ENOENT") {
      throw new Error(
        `${program} is missing. These tests read PDF files with qpdf and poppler: apt-get install qpdf poppler-utils`,
      );
    }
    throw problem;
  }
}

function saved(pdf: Uint8Array): string {
  const path = join(folder, "print.pdf");
  writeFileSync(path, pdf);
  return path;
}

function pdfText(pdf: Uint8Array): string {
  return run("pdftotext", ["-raw", saved(pdf), "-"]);
}

function pdfInfo(pdf: Uint8Array): Record<string, string> {
  const rows = run("pdfinfo", [saved(pdf)])
    .trim()
    .split("\n");
  return Object.fromEntries(rows.map((row) => [row.split(":")[0], row.slice(row.indexOf(":") + 1).trim()]));
}

function pdfObjects(pdf: Uint8Array): string {
  return run("qpdf", ["--json=2", "--json-key=qpdf", saved(pdf)]);
}

function pdfAlternatives(pdf: Uint8Array): string[] {
  return [...pdfObjects(pdf).matchAll(/"\/Alt": ("u:(?:[^"\\]|\\.)*")/g)].map(([, json = ""]) =>
    JSON.parse(json).slice(2),
  );
}
