import { type Area, isPaperSize, type PaperSize, type PaperTool, paperSizes } from "./paper-sheet.ts";

/** Which sheet it is, as far as the sheet itself can tell. */
export type PaperName = { tool: PaperTool; version: number; size: PaperSize };

/** What stands on paper is there for good: a number that was used once is never given to another tool. */
const numbers: Readonly<Record<PaperTool, number>> = {
  "picture-cards": 1,
  persona: 2,
  "service-journey": 3,
  brainwriting: 4,
  barriers: 5,
  storyboard: 6,
  brainstorm: 7,
  "guide-conversation": 8,
  "next-steps": 9,
};

export const cellCount = 16;

/**
 * Sixteen cells, true is black: four bits for the tool, three for the version, one for the size, and a checksum of
 * eight (CRC-8, polynomial 07). It begins at A5, so that neither blank paper nor a black bar is a sheet.
 */
export function cellsOf({ tool, version, size }: PaperName): boolean[] {
  const payload = (numbers[tool] << 4) | (version << 1) | paperSizes.indexOf(size);
  const word = (payload << 8) | checksum(payload);
  return Array.from({ length: cellCount }, (_, at) => ((word >> (cellCount - 1 - at)) & 1) === 1);
}

/** The sheet that sixteen cells name. Undefined when the checksum does not fit, or nothing has that number. */
export function nameOfCells(cells: readonly boolean[]): PaperName | undefined {
  const word = cells.reduce((sum, black) => sum * 2 + (black ? 1 : 0), 0);
  const payload = word >> 8;
  const [tool] =
    (Object.entries(numbers) as [PaperTool, number][]).find(([, one]) => one === payload >> 4) ?? [];
  const size = paperSizes[payload & 1];
  if (cells.length !== cellCount || checksum(payload) !== (word & 255) || !tool) return undefined;
  if (!size || !isPaperSize(size)) return undefined;
  return { tool, version: (payload >> 1) & 7, size };
}

/** Where each cell of a row lies. */
export function cellAreas({ x, y, width, height }: Area): Area[] {
  const step = width / cellCount;
  return Array.from({ length: cellCount }, (_, at) => ({ x: x + at * step, y, width: step, height }));
}

function checksum(byte: number): number {
  let rest = byte ^ 0xa5;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 0x80 ? ((rest << 1) ^ 0x07) & 0xff : (rest << 1) & 0xff;
  return rest;
}
