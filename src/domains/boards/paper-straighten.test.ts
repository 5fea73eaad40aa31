import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { documentExample } from "#platform/documents/document.example.ts";
import { closePdfPress, printPdf } from "#platform/documents/pdf.server.ts";
import { photographed, printedPages, type Shot } from "../../../tests/support/paper-camera.ts";
import { likeness, strokeOn } from "../../../tests/support/paper-hand.ts";
import {
  alike,
  cup,
  type Filled,
  filledIn,
  glare,
  lying,
  printSheets,
  taken,
  variants,
  wrongIn,
} from "../../../tests/support/paper-shots.ts";
import type { Pixels } from "./paper-pixels.ts";
import type { Corners, PaperField } from "./paper-sheet.ts";
import { type PaperReading, type PaperRefusal, readPaper } from "./paper-straighten.ts";

const tall = { width: 900, height: 1200 };
const wide = { width: 1200, height: 900 };
/** The share of the fields that may be left in doubt where the sheet counts as cut right. */
const mostDoubt = 1 / 6;

let ideas: Filled;
let notes: Filled;
beforeAll(async () => {
  await printSheets([...variants, { tool: "brainwriting" }, { tool: "brainstorm" }]);
  ideas = filledIn({ tool: "brainwriting" }, 1);
  notes = filledIn({ tool: "brainstorm" }, 2);
});
afterAll(closePdfPress);

const photoOf = (filled: Filled, shot: Shot) => photographed([lying(filled, shot)]);
const readingOf = async (filled: Filled, shot: Shot) =>
  readPaper(await photoOf(filled, { ...tall, ...shot }));

function understood(reading: PaperReading | { refused: PaperRefusal }): PaperReading {
  if ("refused" in reading) throw new Error(`Refused: ${reading.refused}`);
  return reading;
}
const inDoubt = (reading: PaperReading) => reading.cuts.filter(({ doubt }) => doubt).map(({ id }) => id);

test("of twenty photos of filled-in sheets eighteen are cut right, and the others say that they are not", async () => {
  const unread: string[] = [];
  const wrong: string[] = [];
  for (const [at, variant] of variants.entries()) {
    const { photo, ...filled } = await taken(variant, at + 1);
    const reading = readPaper(photo);
    const mistakes = wrongIn(reading, filled).map((mistake) => `${variant.name}: ${mistake}`);
    if ("refused" in reading) unread.push(...mistakes);
    else {
      wrong.push(...mistakes);
      if (inDoubt(reading).length > reading.cuts.length * mostDoubt)
        unread.push(`${variant.name}: much in doubt`);
    }
  }
  expect(wrong).toEqual([]);
  expect(unread.length, unread.join("\n")).toBeLessThanOrEqual(2);
}, 240_000);

test("what is compared can tell one field from another", () => {
  const reading = understood(readPaper(ideas.paper));
  const pictures = reading.cuts.filter(({ empty }) => !empty).map(({ picture }) => picture);
  expect(pictures.length).toBeGreaterThan(10);
  for (const [at, one] of pictures.entries())
    for (const other of pictures.slice(at + 1)) expect(likeness(one, other)).toBeLessThan(alike - 0.05);
});

test("the sheet tells how it lay in the photo, whichever way up", async () => {
  for (const [turns, turned] of [0, 90, 180, 270].entries()) {
    const shot = turned % 180 === 90 ? wide : tall;
    expect(understood(await readingOf(notes, { ...shot, turned })).turns).toBe(turns);
  }
});

describe("with a cup on one corner", () => {
  const corners = [
    ["the upper left, with the odd mark", 15, 15],
    ["the upper right", 195, 15],
    ["the lower right", 200, 285],
    ["the lower left", 12, 285],
  ] as const;
  test.each(corners)("%s, the other three and the frames prove where it is", async (_, x, y) => {
    const reading = await readingOf(ideas, { aside: 18, forwards: 9, over: [cup(x, y, 60)], noise: 4 });
    expect(understood(reading).cornerHidden).toBe(true);
    expect(wrongIn(reading, ideas)).toEqual([]);
    expect(inDoubt(understood(reading)).length).toBeLessThanOrEqual(2);
  });
});

test("a cup in the middle puts what it stands on in doubt, and nothing else", async () => {
  const reading = await readingOf(ideas, { aside: 12, over: [cup(100, 150, 80)] });
  expect(wrongIn(reading, ideas)).toEqual([]);
  const touched = ["idea-4", "idea-5", "idea-7", "idea-8", "idea-11"];
  expect(inDoubt(understood(reading))).toEqual(expect.arrayContaining(["idea-5", "idea-8"]));
  expect(touched).toEqual(expect.arrayContaining(inDoubt(understood(reading))));
});

test("where the lamp is mirrored in the paper, the fields under it are in doubt and the rest is right", async () => {
  const reading = await readingOf(ideas, { light: [0.7, 0.8], over: [glare(100, 150, 80)] });
  expect(wrongIn(reading, ideas)).toEqual([]);
  const doubts = understood(reading).cuts.filter(({ doubt }) => doubt === "glare");
  expect(doubts.map(({ id }) => id)).toEqual(expect.arrayContaining(["idea-5", "idea-8"]));
});

describe("it says what is the matter, and cuts nothing:", () => {
  const refusedAs = async (photo: Pixels, refused: PaperRefusal) =>
    expect(readPaper(photo)).toEqual({ refused });

  test("two sheets in one photo", async () => {
    const room = { width: 1600, height: 1200 };
    const photo = await photographed([
      lying(ideas, { ...room, fills: 0.8, off: { x: -0.22, y: 0 } }),
      lying(notes, { ...room, fills: 0.75, off: { x: 0.24, y: 0.02 }, turned: 4 }),
    ]);
    await refusedAs(photo, "two-sheets");
  });

  test("two corners hidden", async () => {
    await refusedAs(
      await photoOf(ideas, { ...tall, over: [cup(200, 285, 70), cup(10, 10, 60)] }),
      "no-marks",
    );
  });

  test("one corner hidden, and what would prove the others washed out", async () => {
    const bare = {
      covers: (x: number, y: number) => (x > 22 && x < 188 && y > 14 && y < 282 ? 0 : 1),
      colour: [250, 250, 250] as const,
    };
    await refusedAs(await photoOf(ideas, { ...tall, over: [bare, cup(200, 285, 60)] }), "three-marks");
  });

  test("both rows of cells hidden", async () => {
    const slip = {
      covers: (x: number, y: number) => (x > 22 && x < 80 && (y < 13 || y > 284) ? 0 : 1),
      colour: [240, 240, 240] as const,
    };
    await refusedAs(await photoOf(ideas, { ...tall, over: [slip] }), "unknown-sheet");
  });

  test("too far away", async () => {
    await refusedAs(await photoOf(ideas, { ...tall, fills: 0.35 }), "too-small");
  });

  test("out of focus, a little too much and far too much", async () => {
    for (const blur of [3, 7]) await refusedAs(await photoOf(ideas, { ...tall, blur }), "blurred");
  });

  test("a page of print, an empty table, nothing at all", async () => {
    const [page] = printedPages(await printPdf(documentExample), 130);
    const size = { width: 210, height: 297 };
    await refusedAs(
      await photographed([{ paper: page as Pixels, size, shot: { ...tall, aside: 10 } }]),
      "no-marks",
    );
    const [cloth] = [{ ...tall, table: "cloth" as const, off: { x: 1.5, y: 0 } }];
    await refusedAs(await photoOf(ideas, cloth), "no-marks");
    const grey = new Uint8ClampedArray(400 * 300 * 4).fill(128);
    expect(readPaper({ data: grey, width: 400, height: 300 })).toHaveProperty("refused");
    expect(readPaper({ data: new Uint8ClampedArray(4), width: 1, height: 1 })).toHaveProperty("refused");
  });
});

test("a word that crosses the frame is not cut off there", async () => {
  const field = ideas.sheet.fields.find(({ id }) => id === "idea-5") as PaperField;
  const [right, y] = [field.x + field.width, field.y + field.height / 2];
  const cutOf = async (paper: Pixels) => {
    const reading = understood(await readingOf({ ...ideas, paper }, { aside: 10 }));
    return reading.cuts.find(({ id }) => id === field.id)?.corners as Corners;
  };
  const plain = await cutOf(strokeOn(ideas.paper, ideas.sheet, { x: field.x + 5, y }, { x: right - 3, y }));
  const across = await cutOf(strokeOn(ideas.paper, ideas.sheet, { x: field.x + 5, y }, { x: right + 3, y }));
  expect(plain[1].x).toBeLessThan(right - 0.5);
  expect(across[1].x).toBeGreaterThan(right + 1.5);
  expect(across[0].x).toBeCloseTo(plain[0].x, 0);
});

test("a sheet that lies beside a bit of another is read", async () => {
  const room = { width: 1600, height: 1200 };
  const photo = await photographed([
    lying(ideas, { ...room, fills: 0.8, off: { x: -0.1, y: 0 } }),
    lying(notes, { ...room, fills: 0.75, off: { x: 0.44, y: 0.02 }, turned: 4 }),
  ]);
  expect(wrongIn(readPaper(photo), ideas)).toEqual([]);
});
