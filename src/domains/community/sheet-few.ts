import { plainWord } from "#platform/files/sheet-file.ts";
import { fewest } from "./library-use.ts";

/**
 * What is kept of a cell of a sheet that counts people: fewer than five, but not none, are never kept as a number,
 * not even while the sheet waits to be taken in (V1.2). A column of periods counts nobody.
 */
export function withoutFewPeople(cell: string, heading: string): string {
  const count = /^\s*([1-9])([.,]0+)?\s*$/.exec(cell)?.[1];
  const isPeriod = /^(periode|år|årstal|kvartal|måned|uge|period|year|quarter|month|week)\b/.test(
    plainWord(heading),
  );
  return count !== undefined && Number(count) < fewest && !isPeriod ? `<${fewest}` : cell;
}
