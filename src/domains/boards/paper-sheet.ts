import { type Band, paperLayouts } from "./paper-layouts.ts";

/** The tools that have a sheet of paper (F4, S6.4-S6.9); the guide conversation and the next steps have one as well. */
export const paperTools = [
  "picture-cards",
  "persona",
  "service-journey",
  "brainwriting",
  "barriers",
  "storyboard",
  "brainstorm",
  "guide-conversation",
  "next-steps",
] as const;
export type PaperTool = (typeof paperTools)[number];

export const paperSizes = ["a4", "a3"] as const;
export type PaperSize = (typeof paperSizes)[number];

/** Millimetres from the upper left corner of the sheet. */
export type Spot = { x: number; y: number };
export type Area = Spot & { width: number; height: number };
/** Clockwise from the upper left. */
export type Corners = readonly [Spot, Spot, Spot, Spot];

/** Something to write in. `part` and `number` say what it is for; together they are its `id`: "idea-4". */
export type PaperField = Area & { id: string; part: string; number: number; labelled: boolean };

/** A square in a corner, by which the sheet is found; the `odd` one, upper left, says which way up it lies. */
export type PaperMark = Area & { odd: boolean };

/** A tool on paper, to the millimetre: what prints it and what reads it are told the same. */
export type PaperSheet = {
  tool: PaperTool;
  /** The layout. Sheets lie in drawers: one that was printed once must be readable ever after. */
  version: number;
  size: PaperSize;
  orientation: Orientation;
  width: number;
  height: number;
  /** Clockwise from the upper left. */
  marks: readonly [PaperMark, PaperMark, PaperMark, PaperMark];
  /** Two rows of cells that say which sheet it is; the second is the first turned inside out. */
  codes: readonly [Area, Area];
  /** The place above the fields for title, question, day and place. */
  heading: Area;
  /** The place below them, beside the second row of cells. */
  foot: Area;
  fields: readonly PaperField[];
};
export type Orientation = "portrait" | "landscape";

export const isPaperTool = (tool: string): tool is PaperTool =>
  (paperTools as readonly string[]).includes(tool);
export const isPaperSize = (size: string): size is PaperSize =>
  (paperSizes as readonly string[]).includes(size);

/** How much larger than on A4 everything is. */
export const enlargement = (size: PaperSize): number => (size === "a3" ? Math.SQRT2 : 1);

const page = {
  portrait: { width: 210, height: 297 },
  landscape: { width: 297, height: 210 },
} as const;

/** Printers leave some 5 mm white, and a mark needs white around it. */
const edge = 8;
const markSide = 12;
const code = { from: 26, width: 51.2, height: 3.2 };
const headingHeight = { portrait: 37, landscape: 30 } as const;
const gap = 4;
const labelHeight = 5;

/** Where everything lies on a sheet with this way up, before it is known which sheet it is. */
export function paperFrame(
  orientation: Orientation,
  size: PaperSize = "a4",
): Pick<PaperSheet, "width" | "height" | "marks" | "codes" | "heading" | "foot"> {
  const { width, height } = page[orientation];
  const [right, bottom] = [width - edge - markSide, height - edge - markSide];
  const mark = (x: number, y: number, odd = false) => ({
    ...scaled({ x, y, width: markSide, height: markSide }, size),
    odd,
  });
  const row = (y: number) => scaled({ x: code.from, y, width: code.width, height: code.height }, size);
  const beside = code.from + code.width + 6;
  return {
    ...scaled({ x: 0, y: 0, width, height }, size),
    marks: [mark(edge, edge, true), mark(right, edge), mark(right, bottom), mark(edge, bottom)],
    codes: [row(edge), row(height - edge - code.height)],
    heading: scaled(
      { x: code.from, y: edge, width: width - 2 * code.from, height: headingHeight[orientation] },
      size,
    ),
    foot: scaled({ x: beside, y: bottom + 3, width: right - 4 - beside, height: markSide - 3 }, size),
  };
}

/** The sheet of a tool. A3 is A4 made larger, so that a wall reads as a table does. */
export function paperSheetFor(tool: PaperTool, size: PaperSize): PaperSheet {
  const { orientation, version, bands } = paperLayouts[tool];
  const { width, height } = page[orientation];
  const top = edge + headingHeight[orientation] + 4;
  const area = { x: edge, y: top, width: width - 2 * edge, height: height - edge - markSide - 5 - top };
  return {
    tool,
    version,
    size,
    orientation,
    ...paperFrame(orientation, size),
    fields: laidOut(bands, area).map((field) => ({ ...field, ...scaled(field, size) })),
  };
}

/** Bands lie below each other; those that name no height share what is left. */
function laidOut(bands: readonly Band[], area: Area): PaperField[] {
  const above = (band: Band, at: number) => (at === 0 ? 0 : (band.gap ?? gap));
  const strip = (band: Band) => (band.labelled === false ? 0 : labelHeight);
  const fixed = bands.reduce((sum, band, at) => sum + above(band, at) + strip(band) + (band.height ?? 0), 0);
  const shared = (area.height - fixed) / bands.filter(({ height }) => height === undefined).length;
  const seen = new Map<string, number>();
  let y = area.y;
  return bands.flatMap((band, at) => {
    const height = band.height ?? shared;
    const shares = band.parts.reduce((sum, { share = 1 }) => sum + share, 0);
    const room = area.width - gap * (band.parts.length - 1);
    y += above(band, at) + strip(band);
    let x = area.x;
    const fields = band.parts.map(({ part, share = 1 }) => {
      const number = (seen.get(part) ?? 0) + 1;
      seen.set(part, number);
      const width = (room * share) / shares;
      const field = { x, y, width, height, part, number, labelled: strip(band) > 0, id: `${part}-${number}` };
      x += width + gap;
      return field;
    });
    y += height;
    return fields;
  });
}

function scaled({ x, y, width, height }: Area, size: PaperSize): Area {
  const by = enlargement(size);
  return { x: x * by, y: y * by, width: width * by, height: height * by };
}

export const middleOf = ({ x, y, width, height }: Area): Spot => ({ x: x + width / 2, y: y + height / 2 });

export const cornersOf = ({ x, y, width, height }: Area): Corners => [
  { x, y },
  { x: x + width, y },
  { x: x + width, y: y + height },
  { x, y: y + height },
];
