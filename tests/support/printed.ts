import { execFileSync } from "node:child_process";
import { inflateRawSync } from "node:zlib";

/** What can be read in a PDF, by the program that comes with Debian's poppler-utils. */
export function textOfPdf(pdf: Buffer): string {
  return execFileSync("pdftotext", ["-", "-"], { input: pdf, encoding: "utf8" });
}

/** What can be read in a Word document: the text of `word/document.xml`, without its marks. */
export function textOfWord(docx: Buffer): string {
  return fileInZip(docx, "word/document.xml")
    .toString("utf8")
    .replace(/<[^>]+>/g, " ");
}

/** One file out of a zip archive, found by its line in the directory at the end (APPNOTE 4.3.12). */
function fileInZip(zip: Buffer, name: string): Buffer {
  for (let at = zip.indexOf("PK\x01\x02"); at >= 0; at = zip.indexOf("PK\x01\x02", at + 4)) {
    const length = zip.readUInt16LE(at + 28);
    if (zip.toString("utf8", at + 46, at + 46 + length) !== name) continue;
    const size = zip.readUInt32LE(at + 20);
    const local = zip.readUInt32LE(at + 42);
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(from, from + size);
    return zip.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed);
  }
  throw new Error(`There is no ${name} in the archive`);
}
