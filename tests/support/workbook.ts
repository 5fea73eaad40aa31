import { zip } from "./zip.ts";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006/relationships";

/** An Excel file with these rows in its only sheet, as XML; `others` are files beside, or in the place of, its own. */
export function workbook(rows: string, after = "", others: Readonly<Record<string, string>> = {}): Buffer {
  return zip({
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${links}"><sheets><sheet name="Ark1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${packages}"><Relationship Id="rId1" Type="${links}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData>${after}</worksheet>`,
    ...others,
  });
}

/** Rows of text as XML; `from` is the number of the first. */
export function rowsOf(table: readonly (readonly string[])[], from = 1): string {
  const cell = (text: string, row: number, column: number) =>
    `<c r="${letterOf(column)}${row}" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`;
  return table
    .map((texts, at) => {
      const cells = texts.map((text, column) => cell(text, from + at, column));
      return `<row r="${from + at}">${cells.join("")}</row>`;
    })
    .join("");
}

/** What the first columns of a sheet are called. */
export const letterOf = (column: number) => String.fromCharCode(65 + column);

const escaped = (text: string) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
