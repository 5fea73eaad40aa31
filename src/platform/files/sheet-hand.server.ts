/**
 * A program of its own, started by sheet-reading.server.ts: receives one file and answers with what stands in it.
 * A file may be made to fill the memory or to be read for ever; then this program is what dies.
 */
import { serveNextDoor } from "../next-door-hand.server.ts";
import { type Grid, readCsv } from "./csv.server.ts";
import type { ReadSheet, SheetOrder, SheetRefusal } from "./sheet-file.ts";
import { sheetOf } from "./sheet-rows.ts";

serveNextDoor((order: SheetOrder) => read(order).catch((): ReadSheet => ({ refused: "damaged" })));

async function read({ bytes, known }: SheetOrder): Promise<ReadSheet> {
  const wrong = otherKind(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (wrong) return { refused: wrong };
  const grid = await gridIn(bytes);
  return "refused" in grid ? grid : sheetOf(grid, known);
}

async function gridIn(bytes: Uint8Array): Promise<Grid | { refused: SheetRefusal }> {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isZip) return readCsv(bytes);
  // Only who needs it waits for it: it takes longer to load than most files to read.
  const { readExcel } = await import("./xlsx.server.ts");
  return readExcel(bytes);
}

/** What a file is by its first bytes, when it is nothing we read. */
function otherKind(bytes: Buffer): SheetRefusal | undefined {
  if (bytes.length === 0) return "empty";
  if (bytes.subarray(0, 4).equals(Buffer.from("d0cf11e0", "hex"))) {
    // An Excel file with a password lies inside a file of the old kind.
    return bytes.includes(Buffer.from("EncryptedPackage", "utf16le")) ? "protected" : "old-excel";
  }
  const start = bytes.subarray(0, 200).toString("latin1");
  if (start.includes("mimetypeapplication/vnd.oasis.opendocument.spreadsheet")) return "open-document";
  if (start.startsWith("PK") && !bytes.includes("xl/") && bytes.includes("[Content_Types].xml"))
    return "not-sheet";
  if (/^(%PDF|\s*<(!doctype|html|\?xml)|\{\\rtf|\x89PNG|\xff\xd8\xff)/i.test(start)) return "not-sheet";
  return undefined;
}
