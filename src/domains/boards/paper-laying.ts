import { z } from "zod";
import type { Tool } from "#domains/meetings/meeting.ts";
import { limits } from "./board.ts";
import { type Extra, slotsOf } from "./note.ts";
import { type PaperField, type PaperTool, paperSheetFor, paperTools } from "./paper-sheet.ts";

/** The tools of a meeting that a sheet is for, the nearest first. A round is answered on the sheet of a conversation. */
const boardsOf: Readonly<Record<PaperTool, readonly Tool[]>> = {
  "picture-cards": ["picture-cards"],
  persona: ["persona"],
  "service-journey": ["service-journey"],
  brainwriting: ["brainstorm", "development-questions"],
  barriers: ["barriers"],
  storyboard: ["storyboard"],
  brainstorm: ["brainstorm", "development-questions", "round"],
  "guide-conversation": ["guide-conversation", "round"],
  "next-steps": ["next-steps"],
};

/** Whether what is written on a sheet has its place on the board of a tool. */
export const sheetFits = (sheet: PaperTool, tool: Tool): boolean => boardsOf[sheet].includes(tool);

/** Fields that are one note together: a picture and its caption, a thing to do and who does it. */
export type PaperPiece = { id: string; fields: readonly string[]; lie: "beside" | "below" };

/** What stands together in a row or below each other, named by the first of them. */
const together: Partial<Record<PaperTool, { parts: readonly string[]; lie: PaperPiece["lie"] }>> = {
  "next-steps": { parts: ["what", "who", "when"], lie: "beside" },
  storyboard: { parts: ["frame", "caption"], lie: "below" },
  "service-journey": { parts: ["step", "reason"], lie: "below" },
};

/** What notes a sheet becomes, in the order it is read: one for each field, but for fields that belong together. */
export function piecesOf(sheet: PaperTool): PaperPiece[] {
  const { fields } = paperSheetFor(sheet, "a4");
  const one = together[sheet];
  if (!one) return fields.map(({ id }) => ({ id, fields: [id], lie: "below" }));
  const [first = "", ...others] = one.parts;
  return fields
    .filter(({ part }) => !others.includes(part))
    .map(({ id, part, number }) => ({
      id,
      lie: one.lie,
      fields: part === first ? [id, ...others.map((other) => `${other}-${number}`)] : [id],
    }));
}

/** Which piece of its sheet a field belongs to. */
export const pieceWith = (sheet: PaperTool, field: string): PaperPiece | undefined =>
  piecesOf(sheet).find(({ fields }) => fields.includes(field));

/**
 * Where a note from a field lies on the board of a tool: the slot that has the name of the field's part, with its
 * number or without, and the first one where the tool has none of either. On paper a journey has one line of steps, and
 * they are what happens; what came before and after is moved at the table.
 */
export function slotFor(tool: Tool, { part, number }: Pick<PaperField, "part" | "number">): string {
  if (tool === "service-journey") return "during";
  const slots = slotsOf(tool);
  return [`${part}-${number}`, part].find((name) => slots.includes(name)) ?? slots[0] ?? "";
}

/** What the tool keeps beside the words of a note from a field, as far as paper can tell. */
export function extraFor(tool: Tool, typed: Pick<PaperNoteFields, "who" | "when">): Extra {
  if (tool === "next-steps") return { who: typed.who, when: typed.when };
  // Paper knows no trait of the persona, so all it says is new.
  return tool === "persona" ? { says: "new" } : {};
}

const words = (most: number) => z.string().trim().max(most).default("");

/**
 * A note from a photographed sheet, as the browser sends it beside its picture. The id is made there, so that sending
 * twice is once; the words are for whoever cannot read the hand, and may come later.
 */
export const paperNoteSchema = z.object({
  id: z.uuid(),
  boardId: z.uuid(),
  sheet: z.enum(paperTools),
  /** The field that names the piece: "idea-4". */
  field: z.string().max(40),
  /** Which of several questions the sheet answers, where its line asks several. */
  promptId: z.uuid().or(z.literal("")).default(""),
  text: words(limits.text),
  who: words(120),
  when: words(60),
  /** How many milliseconds ago it was laid, for one that has waited for the network. */
  age: z.coerce
    .number()
    .int()
    .min(0)
    .max(30 * 24 * 60 * 60 * 1000)
    .catch(0),
});
export type PaperNoteFields = z.output<typeof paperNoteSchema>;

/** A line of the agenda with a board that a sheet can be laid on. */
export type LayingPlace = {
  itemId: string;
  boardId: string;
  tool: Tool;
  name: string;
  question: string;
  prompts: readonly { id: string; text: string }[];
  /** What lies there is for its authors alone just now. */
  isPrivate: boolean;
};

/** Where a sheet is to lie: on the line one stands at if it fits there, else on the first that it fits. */
export function placeFor(
  sheet: PaperTool,
  places: readonly LayingPlace[],
  hereItemId: string | undefined,
): LayingPlace | undefined {
  const fitting = places.filter(({ tool }) => sheetFits(sheet, tool));
  const nearest = boardsOf[sheet].flatMap((tool) => fitting.filter((place) => place.tool === tool));
  return fitting.find(({ itemId }) => itemId === hereItemId) ?? nearest[0];
}
