import type { Block, DocumentDescription } from "./document.ts";

/** Text that would be code, markup or an end of something, if a print let it. */
export const hostile = `#eval("1+1") $x^2$ *fed* _kursiv_ \\ "citat" 'enkelt' <b onclick=x>&amp;</b> @ref = // /* */ \`kode\` {{}} [] æøåÆØÅ é`;
export const arabic = "مرحبا بالعالم";
/** No font has it; a private letter of the last plane. */
export const unknownLetter = "\u{10abcd}";

export const hostileDocument = description([
  { kind: "heading", level: 3, text: hostile, mark: '"<' },
  {
    kind: "paragraph",
    text: `${hostile}\nny linje 😀 👨‍👩‍👧 ${arabic} ${unknownLetter} \u0000\u0007\ud800slut`,
  },
  { kind: "question", text: hostile },
  { kind: "agreed", text: hostile, attribution: hostile },
  { kind: "answers", answers: [{ text: hostile, by: hostile }] },
  { kind: "list", items: [hostile] },
  { kind: "checklist", items: [{ text: hostile, done: true }] },
  {
    kind: "table",
    caption: hostile,
    header: [[hostile, hostile], ["a"]],
    rows: [[hostile], ["1", "2", "3"]],
  },
  { kind: "facts", facts: [{ label: hostile, value: hostile }] },
  { kind: "quote", text: hostile, by: hostile },
  { kind: "note", text: hostile },
]);

/** A document of these blocks and nothing else. */
export function description(blocks: Block[]): DocumentDescription {
  return { title: "Prøvetryk", language: "da", date: "20. november 2026", blocks };
}

/** Every text of a description that a reader should see. */
export function textsOf(value: unknown, key = ""): string[] {
  if (typeof value === "string")
    return ["kind", "tone", "language", "svg", "alt"].includes(key) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((part) => textsOf(part, key));
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([name, part]) => textsOf(part, name));
}

/** Without what a print may change: spaces, line ends, hyphens at them, marks of direction. */
export function bare(text: string): string {
  return text.replace(/[\s\u00ad\u200b\u202a-\u202e\u2066-\u2069\p{Cc}-]/gu, "");
}
