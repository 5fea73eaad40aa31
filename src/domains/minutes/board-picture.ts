import { findPictureCard } from "#domains/boards/picture-card.ts";
import { fitted, nameIsWider, widthOf } from "./board-picture-lines.ts";
import type { MinutesBoard, MinutesHeap, MinutesNote } from "./minutes.ts";

/** The words a picture of a board needs, in the language it is drawn for. */
export type PictureWords = {
  together: string;
  nugget: string;
  /** "og 8 sedler til", where a heap has more than is drawn. */
  more(count: number): string;
  /** What the parts of a board are called, by their id: the two kinds of picture cards, the questions of a round. */
  slots: Readonly<Record<string, string>>;
  /** What a card is called that was laid without a word, by its note. */
  cardNames: Readonly<Record<string, string>>;
};

/** One thing on a drawing, in units of a thousandth of its width where it has three columns. */
export type Shape =
  | { kind: "heap"; x: number; y: number; width: number; height: number }
  | { kind: "slip"; x: number; y: number; width: number; height: number; isNugget: boolean }
  | {
      kind: "line";
      x: number;
      y: number;
      size: number;
      text: string;
      look: "title" | "words" | "soft";
      fromRight: boolean;
    }
  | { kind: "dot"; x: number; y: number }
  | { kind: "card"; x: number; y: number; size: number; lines: string; dots: string };

export type BoardPicture = { width: number; height: number; shapes: Shape[] };

/** The pictures of a board, and how many of its slips are not drawn because there are too many to be read. */
export type BoardPictures = { pictures: BoardPicture[]; left: number };

const gap = 20;
const slipWidth = 320;
const inside = 16;
const size = 22;
const row = 29;
const titleSize = 27;
const titleRow = 34;
const card = 74;
/** The most that is drawn: lines on a slip, slips in a heap, dots in a row, and pages. */
const most = { lines: 6, slips: 12, dots: 10, pages: 4 };
/** Below a heading there is room on A4 for a picture a third taller than it is wide. */
const tallest = 1300;

/**
 * Draws a board as it lay: heaps with their names, slips with their words, dots and nuggets, and what lay by itself.
 * What is too long ends in three dots. As many pictures as it takes, four at most, those with the most dots first.
 * `columns` is how many slips stand side by side.
 */
export function boardPictures(board: MinutesBoard, words: PictureWords, columns: 1 | 3 = 3): BoardPictures {
  const blocks = blocksOf(board, words, columns);
  const width = columns * slipWidth + (columns - 1) * gap;
  const pictures: BoardPicture[] = [];
  let left = blocks.reduce((sum, block) => sum + block.left, 0);
  let rest = blocks;
  while (rest.length > 0 && pictures.length < most.pages) {
    const page = onePage(rest, width, columns);
    pictures.push(page.picture);
    rest = page.rest;
  }
  left += rest.reduce((sum, block) => sum + block.slips, 0);
  return { pictures, left };
}

/** Something that stands in one place: a heap, a part of the board, or one slip by itself. `slips` is how many it shows. */
type Block = { width: number; height: number; slips: number; left: number; shapes: Shape[] };

function blocksOf(board: MinutesBoard, words: PictureWords, columns: number): Block[] {
  const parts = Object.keys(words.slots);
  const part = (slot: string): MinutesHeap => ({
    id: slot,
    title: words.slots[slot] ?? "",
    dots: 0,
    notes: board.notes.filter((note) => note.slot === slot),
  });
  return [
    ...board.heaps.map((heap) => heapBlock(heap, words, columns)),
    ...parts
      .map(part)
      .filter(({ notes }) => notes.length > 0)
      .map((heap) => heapBlock(heap, words, columns)),
    ...board.notes
      .filter(({ slot }) => !parts.includes(slot))
      .map((note) => ({ width: slipWidth, ...slipOf(note, words, slipWidth), slips: 1, left: 0 })),
  ];
}

/** Lays the blocks in columns from the top, each where there is most room, until the page is full. */
function onePage(blocks: readonly Block[], width: number, columns: number) {
  const bottoms = Array.from({ length: columns }, () => 0);
  const shapes: Shape[] = [];
  let laid = 0;
  for (const block of blocks) {
    const span = Math.round((block.width + gap) / (slipWidth + gap));
    const starts = Array.from({ length: columns - span + 1 }, (_, at) =>
      Math.max(...bottoms.slice(at, at + span)),
    );
    const y = Math.min(...starts);
    const at = starts.indexOf(y);
    if (laid > 0 && y + block.height > tallest) break;
    shapes.push(...moved(block.shapes, at * (slipWidth + gap), y));
    bottoms.fill(y + block.height + gap, at, at + span);
    laid++;
  }
  const height = Math.max(...bottoms) - gap;
  return { picture: { width, height, shapes }, rest: blocks.slice(laid) };
}

/** A heap with its name and its dots above; many slips stand in two columns. */
function heapBlock({ title, dots, notes }: MinutesHeap, words: PictureWords, columns: number): Block {
  const span = columns > 1 && notes.length > 4 ? 2 : 1;
  const width = span * slipWidth + (span - 1) * gap;
  const own = (width - (span + 1) * inside) / span;
  const shown = notes.slice(0, most.slips);
  const head = fitted(title || words.together, (width - 2 * inside) / nameIsWider, titleSize, 2).map(
    (text, nth): Shape => lineOf(text, inside, inside + titleSize + nth * titleRow, width, "title"),
  );
  let top = inside + head.length * titleRow + 6;
  const shapes = [...head];
  if (dots > 0) {
    shapes.push(...dotsOf(dots, inside, top + 4, width));
    top += 28;
  }
  const bottoms = Array.from({ length: span }, () => top + 4);
  for (const note of shown) {
    const at = bottoms.indexOf(Math.min(...bottoms));
    const slip = slipOf(note, words, own);
    const y = bottoms[at] ?? top;
    shapes.push(...moved(slip.shapes, inside + at * (own + inside), y));
    bottoms[at] = y + slip.height + 12;
  }
  let height = Math.max(...bottoms) + 4;
  const left = notes.length - shown.length;
  if (left > 0) {
    shapes.push(lineOf(words.more(left), inside, height + size, width, "soft"));
    height += row + 8;
  }
  const frame: Shape = { kind: "heap", x: 0, y: 0, width, height };
  return { width, height, slips: shown.length, left, shapes: [frame, ...shapes] };
}

/** One slip: its card if it has one, its words, and under them whether it is a nugget and its dots. */
function slipOf(note: MinutesNote, words: PictureWords, width: number): { height: number; shapes: Shape[] } {
  const laid = findPictureCard(String(note.extra.card ?? ""));
  const start = inside + (laid ? card + 12 : 0);
  const lines = fitted(
    note.text || words.cardNames[note.id] || "…",
    width - start - inside,
    size,
    most.lines,
  );
  const top = note.isNugget ? 18 : 14;
  const shapes: Shape[] = lines.map((text, nth) =>
    lineOf(text, start, top + size + nth * row, width, note.text ? "words" : "soft"),
  );
  let height = top + lines.length * row + 10;
  if (laid) {
    shapes.push({
      kind: "card",
      x: inside - 4,
      y: top,
      size: card,
      lines: laid.drawing.lines,
      dots: laid.drawing.dots ?? "",
    });
    height = Math.max(height, top + card + 10);
  }
  if (note.isNugget) {
    shapes.push(lineOf(words.nugget, start, height + 12, width, "soft"));
    height += row - 4;
  }
  if (note.dots > 0) {
    shapes.push(...dotsOf(note.dots, start, height - 2, width));
    height += 24;
  }
  const slip: Shape = { kind: "slip", x: 0, y: 0, width, height, isNugget: note.isNugget };
  return { height, shapes: [slip, ...shapes] };
}

/** So many dots in a row; more than ten are told as a number beside one. */
function dotsOf(count: number, x: number, y: number, width: number): Shape[] {
  if (count <= most.dots)
    return Array.from(
      { length: count },
      (_, nth) => ({ kind: "dot", x: x + 7 + nth * 20, y: y + 7 }) as const,
    );
  return [{ kind: "dot", x: x + 7, y: y + 7 }, lineOf(String(count), x + 22, y + 14, width, "soft")];
}

/** Words that are read from the right stand at the right edge of what they lie in. */
function lineOf(
  text: string,
  start: number,
  y: number,
  width: number,
  look: "title" | "words" | "soft",
): Shape {
  const fromRight = /^[^\p{L}]*[\u0590-\u08ff]/u.test(text);
  const height = look === "title" ? titleSize : look === "soft" ? 19 : size;
  return { kind: "line", x: fromRight ? width - inside : start, y, size: height, text, look, fromRight };
}

const moved = (shapes: readonly Shape[], x: number, y: number): Shape[] =>
  shapes.map((shape) => ({ ...shape, x: shape.x + x, y: shape.y + y }));

/** How wide the widest line of a picture reaches, for the tests: nothing may reach out of the slip it stands on. */
export const lineWidth = ({ text, size: height, look }: Extract<Shape, { kind: "line" }>) =>
  widthOf(text, height) * (look === "title" ? nameIsWider : 1);
