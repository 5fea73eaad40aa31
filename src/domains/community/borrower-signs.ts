import { holdsCpr } from "#platform/web/cpr.ts";

/** What makes a sheet look as if a row of it is one borrower. */
export type BorrowerSign = "heading" | "cpr" | "email" | "phone" | "number" | "tiny";

/** Where it was seen: the heading, or the number of the row; the headings are row nought. Never the value. */
export type SeenSign = { sign: BorrowerSign; heading?: string; row?: number };

type Sheet = { headings: readonly string[]; rows: readonly (readonly string[])[] };

/**
 * The first sign that a sheet is about single borrowers instead of how many they are (B3), looked for in every column,
 * also in those nobody asked for. `key` are the columns that say which place and period a row is about, `counts`
 * those that count; undefined when the sheet may come in.
 */
export function borrowerSign(
  { headings, rows }: Sheet,
  key: readonly number[],
  counts: readonly number[],
): SeenSign | undefined {
  return headingSign(headings) ?? valueSign({ headings, rows }) ?? tinySign(rows, key, counts);
}

/** Words that stand over a column about one person. Those that count people ("aktive lånere") are none of them. */
const personal = [
  /^(låner|lånere?n|borrower|patron)$/,
  /^(låner|deltager|borrower|patron|kunde|customer|bruger|user|medlem|member)[ -]?s?(id|nr|no|nummer|number|navn|name|kort|kortnummer|kategori|card)\b/,
  /\b(lånernummer|låner[- ]?id|lånernr|lånerkort(nummer)?|kortnummer|kortnr|kort[- ]nr|card (no|number)|barcode|stregkode)\b/,
  /^(fulde? |full )?(navn|name)$/,
  /\b(fornavn|efternavn|mellemnavn|first ?name|last ?name|surname|given name)\b/,
  /^(født|fødselsdato|fødselsår|fødselsdag|fødested|birth ?(date|day|year)|date of birth|born|dob)\b/,
  /^(alder|age|alder \(år\)|alder i år)$/,
  /\be-?(mail|post)\b|\bmail(adresse)?\b/,
  /\b(telefon(nummer|nr)?|tlf|mobil(nummer|nr|telefon)?|phone( ?number)?|cell)\b/,
  /\b(cpr|personnummer|cpr-?(nr|nummer))\b/,
  /\b(kontaktperson|værge|guardian)\b/,
];
const sexes = /^(køn|gender|sex)$/;
const addresses = /^(adresse|bopæl|vej(navn)?|vej og nr|husnummer|address|street)$/;

function headingSign(headings: readonly string[]): SeenSign | undefined {
  const plain = headings.map((heading) =>
    heading
      .toLowerCase()
      .replace(/[._:]+/g, " ")
      .replace(/\s+/g, " ")
      .trim(),
  );
  const at = plain.findIndex((heading) => personal.some((shape) => shape.test(heading)));
  if (at >= 0) return { sign: "heading", heading: headings[at] ?? "" };
  // Where somebody lives and whether they are a man or a woman is, together, one person.
  const sex = plain.findIndex((heading) => sexes.test(heading));
  if (sex >= 0 && plain.some((heading) => addresses.test(heading)))
    return { sign: "heading", heading: headings[sex] ?? "" };
  return undefined;
}

const email = /\S@\S+\.\S/;
/** Eight digits that are no count: more than there are people and books in any municipality. */
const phone = /^(\+45[ ]?)?[2-9]\d([ .-]?)\d\d\2\d\d\2\d\d$/;
const longNumber = /^[A-Z]{0,3}[ -]?\d{9,}$/i;

function valueSign({ headings, rows }: Sheet): SeenSign | undefined {
  // A sheet without headings has its first borrower where they should be.
  for (const [index, row] of [headings, ...rows].entries()) {
    const sign = row.map((value) => signOf(value.trim())).find(Boolean);
    if (sign) return { sign, row: index };
  }
  return undefined;
}

function signOf(value: string): BorrowerSign | undefined {
  if (value.length < 6) return undefined;
  if (holdsCpr(value)) return "cpr";
  if (email.test(value)) return "email";
  if (phone.test(value)) return "phone";
  return longNumber.test(value) ? "number" : undefined;
}

/** How many rows about the same place and period, each with next to nothing in it, are too many to be counts. */
const tooMany = 5;

function tinySign(
  rows: readonly (readonly string[])[],
  key: readonly number[],
  counts: readonly number[],
): SeenSign | undefined {
  if (key.length === 0 || counts.length === 0) return undefined;
  const alike = new Map<string, { rows: number; tiny: boolean; first: number }>();
  for (const [index, row] of rows.entries()) {
    const name = key.map((column) => row[column]?.trim().toLowerCase() ?? "").join("\n");
    const tiny = counts.every((column) => /^(|-|[0-4]|ja|x|<\s*5)$/i.test(row[column]?.trim() ?? ""));
    const group = alike.get(name) ?? { rows: 0, tiny: true, first: index + 1 };
    alike.set(name, { ...group, rows: group.rows + 1, tiny: group.tiny && tiny });
  }
  const found = [...alike.values()].find((group) => group.tiny && group.rows >= tooMany);
  return found && { sign: "tiny", row: found.first };
}
