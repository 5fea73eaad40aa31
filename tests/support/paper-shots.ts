import type { Pixels } from "#domains/boards/paper-pixels.ts";
import { printPaperSheets } from "#domains/boards/paper-print.server.ts";
import {
  type Area,
  enlargement,
  type PaperSheet,
  type PaperSize,
  type PaperTool,
  paperSheetFor,
} from "#domains/boards/paper-sheet.ts";
import type { PaperReading, PaperRefusal } from "#domains/boards/paper-straighten.ts";
import { chanceOf, type Lying, type Over, photographed, printedPages, type Shot } from "./paper-camera.ts";
import { asWritten, likeness, type Pen, writtenOn } from "./paper-hand.ts";

/** A sheet that was filled in, and how it was photographed. */
export type Variant = { name: string; tool: PaperTool; size?: PaperSize; pen?: Pen; shot: Shot };

/** A hand that holds the phone throws a shadow with hard edges: a fist, an arm, and fingers. */
export const handShadow = (x: number, y: number, left = 0.45): Over => ({
  covers: (px, py) => {
    const [dx, dy] = [px - x, py - y];
    const fist = (dx / 48) ** 2 + (dy / 42) ** 2 < 1;
    const arm = dx > 0 && Math.abs(dy - dx * 0.4) < 30;
    const fingers = dx < 0 && dx > -85 && (((dy + 40) % 22) + 22) % 22 < 13 && Math.abs(dy) < 42;
    return fist || arm || fingers ? left : 1;
  },
});

/** A cup, seen from above. */
export const cup = (x: number, y: number, across: number): Over => ({
  covers: (px, py) => (Math.hypot(px - x, py - y) < across / 2 ? 0 : 1),
  colour: [92, 54, 38],
});

/** The lamp itself, in paper that shines. */
export const glare = (x: number, y: number, across: number): Over => ({
  covers: (px, py) => Math.min(1, Math.max(0, Math.hypot(px - x, py - y) / (across / 2) - 0.8) * 2.5),
  colour: [420, 420, 410],
});

const tall = { width: 900, height: 1200 };
const wide = { width: 1200, height: 900 };
const lamp = [1.02, 0.97, 0.86] as const;

/** Twenty ways to take the picture, each with what goes wrong in village halls. */
export const variants: readonly Variant[] = [
  { name: "laid straight, in even light", tool: "brainstorm", shot: { ...tall } },
  {
    name: "a quarter turn, a window at one side",
    tool: "picture-cards",
    shot: { ...wide, turned: 90, light: [0.45, 1] },
  },
  { name: "upside down, a little out of focus", tool: "persona", shot: { ...tall, turned: 180, blur: 1.2 } },
  {
    name: "a quarter turn the other way, grainy",
    tool: "barriers",
    shot: { ...wide, turned: 270, noise: 9 },
  },
  { name: "25 degrees from the side", tool: "brainwriting", shot: { ...tall, aside: 25 } },
  { name: "25 degrees from the foot end", tool: "next-steps", shot: { ...tall, forwards: 25, jpeg: 70 } },
  {
    name: "aslant both ways, and askew",
    tool: "brainstorm",
    shot: { width: 1600, height: 1200, aside: -18, forwards: 17, turned: 31 },
  },
  {
    name: "far into the dark at one end",
    tool: "guide-conversation",
    shot: { ...tall, light: [1, 0.3], tint: lamp, jpeg: 60 },
  },
  {
    name: "under the shadow of a hand",
    tool: "brainwriting",
    shot: { ...tall, over: [handShadow(120, 190)] },
  },
  {
    name: "under a hand, aslant",
    tool: "picture-cards",
    pen: "felt",
    shot: { ...tall, aside: 16, turned: -12, over: [handShadow(90, 120, 0.4)], jpeg: 75 },
  },
  { name: "out of focus and grainy", tool: "barriers", pen: "felt", shot: { ...tall, blur: 1.8, noise: 7 } },
  { name: "by candlelight", tool: "persona", shot: { ...tall, light: [0.34, 0.42], tint: lamp, noise: 10 } },
  { name: "sent through three programs that save space", tool: "brainstorm", shot: { ...tall, jpeg: 28 } },
  {
    name: "on a white table",
    tool: "next-steps",
    shot: { ...tall, table: "white", turned: 7, light: [0.8, 1] },
  },
  {
    name: "on a chequered cloth",
    tool: "guide-conversation",
    pen: "red",
    shot: { ...tall, table: "cloth", turned: -9, aside: 10 },
  },
  {
    name: "six frames lying down, on a dark table",
    tool: "storyboard",
    shot: { ...wide, table: "dark", forwards: -20, jpeg: 65 },
  },
  { name: "on paper that was rolled up", tool: "brainwriting", shot: { ...tall, bent: 2.2, aside: 8 } },
  {
    name: "in pencil, in a bad light",
    tool: "service-journey",
    pen: "pencil",
    shot: { ...wide, light: [1, 0.5], noise: 4 },
  },
  {
    name: "A3 from far above",
    tool: "service-journey",
    size: "a3",
    pen: "felt",
    shot: { ...wide, fills: 0.75, turned: 183, noise: 5, jpeg: 70 },
  },
  {
    name: "everything at once",
    tool: "storyboard",
    size: "a3",
    pen: "felt",
    shot: {
      ...wide,
      table: "cloth",
      aside: 19,
      forwards: -12,
      turned: 8,
      light: [0.6, 1],
      tint: lamp,
      over: [handShadow(300, 210, 0.5)],
      blur: 0.9,
      noise: 5,
      jpeg: 55,
    },
  },
];

const printed = new Map<string, Pixels>();

/** Prints the sheets of these tools as the product does, once. */
export async function printSheets(wanted: readonly { tool: PaperTool; size?: PaperSize }[]): Promise<void> {
  const orders = wanted.map(({ tool, size = "a4" }) => ({
    tool,
    size,
    heading: "Møde 2",
    question: "Hvordan får vi fædrene til at blive siddende, når træningen er slut?",
    place: "Forsamlingshuset i Nørre Sø",
  }));
  const once = orders.filter((one, at) => orders.findIndex((two) => keyOf(two) === keyOf(one)) === at);
  const pages = printedPages(await printPaperSheets(once, "da", "Strandby Bibliotekerne"), 130);
  for (const [at, order] of once.entries()) printed.set(keyOf(order), pages[at] as Pixels);
}

const keyOf = ({ tool, size = "a4" }: { tool: PaperTool; size?: PaperSize }) => `${tool} ${size}`;

/** A sheet with writing in some of its fields, ready to be laid on the table. */
export type Filled = { sheet: PaperSheet; paper: Pixels; written: readonly string[] };

/** Writes in two fields of three, others for each seed. The sheet has to be printed already. */
export function filledIn(
  { tool, size = "a4", pen = "ballpoint" }: Omit<Variant, "name" | "shot">,
  seed: number,
): Filled {
  const sheet = paperSheetFor(tool, size);
  const page = printed.get(keyOf({ tool, size }));
  if (!page) throw new Error(`The sheet for ${tool} is not printed`);
  const written = sheet.fields.filter((_, at) => (at + seed) % 3 !== 0).map(({ id }) => id);
  return { sheet, written, paper: writtenOn(page, sheet, written, pen, chanceOf(seed)) };
}

export const lying = ({ sheet, paper }: Filled, shot: Shot): Lying => ({ paper, size: sheet, shot });

/** The photo of a variant, and what was on it. */
export async function taken(variant: Variant, seed: number): Promise<Filled & { photo: Pixels }> {
  const filled = filledIn(variant, seed);
  return { ...filled, photo: await photographed([lying(filled, { seed, ...variant.shot })]) };
}

/** How alike a cut and the field have to be. Two different fields do not come near it. */
export const alike = 0.8;

/** What is wrong with a reading, field by field, for whoever knows what was written. A field in doubt was not promised. */
export function wrongIn(
  reading: PaperReading | { refused: PaperRefusal },
  { sheet, paper, written }: Filled,
): string[] {
  if ("refused" in reading) return [`refused: ${reading.refused}`];
  if (reading.tool !== sheet.tool || reading.size !== sheet.size)
    return [`taken for ${reading.tool} ${reading.size}`];
  return sheet.fields.flatMap((field) => {
    const cut = reading.cuts.find(({ id }) => id === field.id);
    if (!cut) return [`${field.id} is missing`];
    if (cut.doubt) return [];
    if (!written.includes(field.id)) return cut.empty ? [] : [`${field.id} is empty, and taken for written`];
    if (cut.empty) return [`${field.id} is written, and taken for empty`];
    // Cells of less than half a millimetre: what is further astray is another place.
    const wide = Math.round(field.width / enlargement(sheet.size) / 0.42);
    let most = 0;
    for (const area of areasOf(field, enlargement(sheet.size))) {
      most = Math.max(most, likeness(cut.picture, asWritten(paper, sheet, area), wide));
      if (most >= alike) return [];
    }
    return [`${field.id} is like what was written by ${most.toFixed(2)} only`];
  });
}

/** A cut lies inside its frame, or follows a word through it on three of its sides. */
function areasOf(field: Area, by: number): Area[] {
  const [inner, outer] = [-0.9 * by, 1.9 * by];
  const ways = [inner, outer];
  return ways.flatMap((left) =>
    ways.flatMap((right) =>
      ways.map((bottom) => ({
        x: field.x - left,
        y: field.y - inner,
        width: field.width + left + right,
        height: field.height + inner + bottom,
      })),
    ),
  );
}
