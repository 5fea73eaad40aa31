import { inflateRawSync } from "node:zlib";
import { expect, test } from "vitest";
import { documentExample } from "./document.example.ts";
import { arabic, bare, hostile, hostileDocument, textsOf } from "./document-texts.example.ts";
import { printWord } from "./word.server.ts";

test("every block says what it was given", async () => {
  const text = bare(wordText(await printWord(documentExample)));
  for (const words of textsOf(documentExample)) expect(text).toContain(bare(words));
});

test("has title, language, real headings, header rows, tick boxes and alternative texts", async () => {
  const word = await printWord(documentExample);
  expect(zipped(word, "docProps/core.xml")).toContain(`<dc:title>${documentExample.title}</dc:title>`);
  const styles = zipped(word, "word/styles.xml");
  expect(styles).toContain('<w:lang w:val="da-DK"');
  expect(styles).toContain('w:ascii="Literata"');
  expect(zipped(word, "word/fontTable.xml")).toContain("Georgia");
  const document = zipped(word, "word/document.xml");
  for (const style of ["Title", "Heading1", "Heading2", "Heading3", "Question3", "Caption"]) {
    expect(document).toContain(`<w:pStyle w:val="${style}"/>`);
    expect(styles).toContain(`w:styleId="${style}"`);
  }
  expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(2);
  expect(document.match(/<w14:checked w14:val="1"\/>/g)).toHaveLength(2);
  expect(document).toContain('descr="Thomas på 38 år i midten.');
  expect(document).toContain("asvg:svgBlip");
  expect(document.match(/<w:pageBreakBefore\/>/g)).toHaveLength(1);
  const foot = zipped(word, "word/footer1.xml");
  expect(foot).toContain("NUMPAGES");
  expect(foot).toContain("side ");
});

test("uses no style it does not define", async () => {
  const word = await printWord(hostileDocument);
  const defined = [...zipped(word, "word/styles.xml").matchAll(/w:styleId="([^"]+)"/g)].map(([, id]) => id);
  for (const [, used] of zipped(word, "word/document.xml").matchAll(/<w:pStyle w:val="([^"]+)"/g)) {
    expect(defined).toContain(used);
  }
});

test("shows hostile text as text, without what XML cannot hold", async () => {
  const word = await printWord(hostileDocument);
  expect(wordText(word)).toContain(hostile);
  expect(wordText(word)).toContain(arabic);
  expect(zipped(word, "word/document.xml")).not.toMatch(/(?![\n\t])\p{Cc}|\ufffd/u);
});

function wordText(word: Uint8Array): string {
  const xml = zipped(word, "word/document.xml");
  return unescaped(
    [...xml.matchAll(/<w:t[ >][^<]*|<\/w:p>|<w:br\/>/g)]
      .map(([part]) => part.replace(/^<[^>]*>/, ""))
      .join(""),
  );
}

/** One file of a ZIP archive, found through its central directory. */
function zipped(archive: Uint8Array, name: string): string {
  const zip = Buffer.from(archive);
  for (let at = zip.indexOf("PK\x01\x02"); at >= 0; at = zip.indexOf("PK\x01\x02", at + 4)) {
    const nameLength = zip.readUInt16LE(at + 28);
    if (zip.toString("utf8", at + 46, at + 46 + nameLength) !== name) continue;
    const start = zip.readUInt32LE(at + 42);
    const data = start + 30 + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28);
    const packed = zip.subarray(data, data + zip.readUInt32LE(at + 20));
    return (zip.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed).toString("utf8");
  }
  throw new Error(`The archive holds no ${name}.`);
}

function unescaped(xml: string): string {
  const letters: Record<string, string> = { lt: "<", gt: ">", quot: '"', apos: "'", "#39": "'", amp: "&" };
  return xml.replace(/&(lt|gt|quot|apos|#39|amp);/g, (_, name: string) => letters[name] ?? "");
}
