import type { Tool } from "#domains/meetings/meeting.ts";
import { isPrivate, type KeptBoard } from "./seen.ts";

/** The tools where sheets can go round the table in silence (6-3-5, S6.7). */
const silentTools: readonly Tool[] = ["brainstorm", "development-questions"];
export const canBeSilent = (tool: Tool) => silentTools.includes(tool);

/** Ideas one writes on a sheet before it goes on, and times round the table: six where nobody says otherwise. */
export const ideasASheet = 3;
export const usualPasses = 6;
export const mostPasses = 12;
/** Minutes each time round lasts where nobody says otherwise. */
export const usualMinutes = 5;

/**
 * The sheet that lies before the place with a number, in a round of so many sheets: in the first its own, and in each
 * after that the one its neighbour had. Places and sheets are numbered from one; round and past round again.
 */
export function sheetBefore(number: number, pass: number, sheets: number): number {
  return ((((number - pass) % sheets) + sheets) % sheets) + 1;
}

/** The place a sheet lies before: the other way about. */
function placeOf(sheet: number, pass: number, sheets: number): number {
  return ((sheet + pass - 2) % sheets) + 1;
}

/**
 * The places of those round the table when some more have come, just before the sheets go on: everybody keeps the sheet
 * before them, those who come sit down between the last sheet and the first with an empty one each, and nobody is handed
 * the same sheet twice because of it. `there` and what is given back are places by mark; `come` are marks.
 */
export function withNewcomers(
  there: ReadonlyMap<string, number>,
  come: readonly string[],
  pass: number,
): Map<string, number> {
  const before = there.size;
  const sheets = before + come.length;
  const places = new Map<string, number>();
  // Before the first round nothing lies before anybody: they sit as they came.
  const round = Math.max(1, pass);
  for (const [mark, number] of there)
    places.set(mark, placeOf(sheetBefore(number, round, before), round, sheets));
  for (const [index, mark] of come.entries()) places.set(mark, placeOf(before + 1 + index, round, sheets));
  return places;
}

/** Whether sheets go round at a board just now. */
export const goesRound = (board: Pick<KeptBoard, "passes" | "hidden" | "isRevealed">) =>
  board.passes > 0 && isPrivate(board);

/** The sheet before somebody, by their mark; undefined before the first round, and for one who has no place yet. */
export function sheetOf(board: KeptBoard, mark: string | undefined): number | undefined {
  const number = mark === undefined ? undefined : board.places[mark];
  if (number === undefined || board.pass === 0 || !goesRound(board)) return undefined;
  return sheetBefore(number, board.pass, Object.keys(board.places).length);
}

type Setting = { anonymity: "named" | "facilitator" | "none"; hidden: boolean; passes?: number };

/** A setting as it holds on the board of a tool: silence is for some tools, and then nobody sees and nobody is named. */
export function settled<S extends Setting>(tool: Tool, setting: S): S & { passes: number } {
  const passes = canBeSilent(tool) ? (setting.passes ?? 0) : 0;
  return passes > 0 ? { ...setting, passes, anonymity: "none", hidden: true } : { ...setting, passes: 0 };
}
