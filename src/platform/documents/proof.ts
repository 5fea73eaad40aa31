import type { Block, DocumentDescription, Fact, Tone } from "./document.ts";

type Given<K extends Block["kind"]> = Extract<Block, { kind: K }>;

/** A block as the prints receive it: levels closed up, tones settled, rows equally long. */
export type ProofBlock =
  | (Omit<Given<"heading">, "level"> & { level: number })
  | (Given<"question"> & { level: number; tone: Tone })
  | (Given<"agreed"> & { tone: Tone })
  | (Given<"table"> & { numeric: readonly boolean[] })
  | Exclude<Block, { kind: "heading" | "question" | "agreed" | "table" }>;

export type Proof = Omit<DocumentDescription, "blocks" | "facts"> & {
  facts: readonly Fact[];
  blocks: readonly ProofBlock[];
};

/**
 * Reads a description through before it is printed: takes out what no print can show (control characters,
 * halved letters), leaves out blocks without text, closes up skipped heading levels (an accessible PDF may not
 * have any) and gives the bars their tone. The order and the words stay as they are.
 * Throws on an empty title and on a drawing without alternative text.
 */
export function proofread(description: DocumentDescription): Proof {
  const { blocks, ...cover } = cleaned(description);
  if (!cover.title) throw new Error("A document needs a title.");
  return {
    ...cover,
    facts: (cover.facts ?? []).filter(isSaid),
    blocks: structured(blocks.filter((block) => !isEmpty(block))),
  };
}

/** The same value with every text in it made printable; keys, numbers and order are kept. */
export function cleaned<T>(value: T): T {
  if (typeof value === "string") return printable(value) as T;
  if (Array.isArray(value)) return value.map(cleaned) as T;
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, cleaned(part)])) as T;
}

// XML 1.0 has no place for control characters and noncharacters: one of them, and Word refuses the whole file.
// The bidirectional marks stay; text in Arabic needs them.
const unprintable = /(?!\n)\p{Cc}|[\ufeff\ufff9-\uffff]|\p{Noncharacter_Code_Point}/gu;

function printable(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replaceAll("\t", " ")
    .replace(unprintable, "")
    .trim();
}

function isEmpty(block: Block): boolean {
  switch (block.kind) {
    case "pageBreak":
      return false;
    case "drawing":
    case "photo":
      if (!block.alt) throw new Error("A drawing needs alternative text.");
      return false;
    case "answers":
      return !block.answers.some(isSaid);
    case "list":
      return !block.items.some(Boolean);
    case "checklist":
      return !block.items.some(isSaid);
    case "facts":
      return !block.facts.some(isSaid);
    case "table":
      return ![...block.header, ...block.rows].some((row) => row.some(Boolean));
    default:
      return !block.text;
  }
}

function structured(blocks: readonly Block[]): ProofBlock[] {
  let level = 0;
  let tone: Tone = "fjord";
  return blocks.map((block): ProofBlock => {
    switch (block.kind) {
      case "heading":
        level = Math.min(block.level, level + 1);
        if (block.tone || level === 1) tone = block.tone ?? "fjord";
        return { ...block, level };
      case "question":
        return { ...block, level: level + 1, tone: block.tone ?? tone };
      case "agreed":
        return { ...block, tone: block.tone ?? tone };
      case "answers":
        return { ...block, answers: block.answers.filter(isSaid) };
      case "list":
        return { ...block, items: block.items.filter(Boolean) };
      case "checklist":
        return { ...block, items: block.items.filter(isSaid) };
      case "facts":
        return { ...block, facts: block.facts.filter(isSaid) };
      case "table":
        return evened(block);
      default:
        return block;
    }
  });
}

function evened(table: Given<"table">): Extract<ProofBlock, { kind: "table" }> {
  const width = Math.max(...[...table.header, ...table.rows].map((row) => row.length));
  const fill = (row: readonly string[]) => [...row, ...Array<string>(width - row.length).fill("")];
  const rows = table.rows.map(fill);
  const columns = Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? ""));
  return { ...table, header: table.header.map(fill), rows, numeric: columns.map(isNumeric) };
}

/** Danish and English numbers, "<5" where a count is too small to show, and a dash or nothing for none. */
function isNumeric(column: readonly string[]): boolean {
  const number = /^[<>−+-]?\s?\d[\d.,  ]*\s?%?$/;
  return (
    column.some((cell) => number.test(cell)) &&
    column.every((cell) => /^[–-]?$/.test(cell) || number.test(cell))
  );
}

function isSaid(part: { text: string } | Fact): boolean {
  return Boolean("text" in part ? part.text : part.label || part.value);
}

/** Whether the first letter belongs to a script that is written from right to left. */
export function readsRightToLeft(text: string): boolean {
  const [letter = ""] = /\p{L}/u.exec(text) ?? [];
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(letter);
}
