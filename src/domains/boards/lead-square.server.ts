import { encode } from "uqr";
import { authSettings } from "#domains/access/auth.server.ts";
import { spokenCode } from "./join-code.ts";

/** How one comes to the table: the address one types, the code, and the square a phone reads. */
export type WayToTable = {
  /** As one types it: `vejviser.example/med`. */
  address: string;
  /** In two halves, as it is said. */
  code: string;
  /** Where one comes by link, from this very house. */
  path: string;
  square: { size: number; drawing: string };
};

/** The way in to a meeting with this code. */
export function wayToTable(code: string): WayToTable {
  const base = authSettings().baseUrl;
  const { data, size } = encode(`${base}/med/${code}`, { ecc: "M", border: 0 });
  // One stroke for each run of dark squares in a row.
  const drawing = data.flatMap((row, y) => {
    const strokes: string[] = [];
    for (let x = 0; x < size; x++) {
      if (!row[x]) continue;
      const from = x;
      while (row[x + 1]) x++;
      strokes.push(`M${from} ${y}h${x + 1 - from}v1h-${x + 1 - from}z`);
    }
    return strokes;
  });
  return {
    address: `${base.replace(/^https?:\/\//, "")}/med`,
    code: spokenCode(code),
    path: `/med/${code}`,
    square: { size, drawing: drawing.join("") },
  };
}
