import { z } from "zod";
import type { Material } from "#domains/boards/material.ts";
import type { Extra } from "#domains/boards/note.ts";
import type { Sides } from "#domains/boards/note-picture.ts";
import type { ItemKind, Tool } from "#domains/meetings/meeting.ts";
import { emailField, longText, sentAs, shortText } from "#platform/web/fields.ts";
import type { Tongue } from "#ui/tongues.ts";

/** A note as the minutes carry it: what was said, and never who said it. */
export type MinutesNote = {
  id: string;
  slot: string;
  text: string;
  extra: Extra;
  dots: number;
  isNugget: boolean;
  /** Whether the table took it on, and where it lies; not in minutes that were finished before these were kept. */
  isTaken?: boolean;
  place?: number;
  /** It was written on paper and has a picture, so large. */
  picture?: Sides;
  said: Readonly<Partial<Record<Tongue, string>>>;
};

/** Notes that were laid together; `dots` are those on the heap and on each note in it. */
export type MinutesHeap = { id: string; title: string; dots: number; notes: MinutesNote[] };

export type MinutesStep = { id: string; what: string; who: string; byWhen: string; picture?: Sides };

/** What lies on a board, the most dots first. */
export type MinutesBoard = {
  tool: Tool;
  heaps: MinutesHeap[];
  notes: MinutesNote[];
  /** What the tool worked with; not in minutes that were finished before it was kept. */
  material?: Material;
};

export type MinutesItem = {
  id: string;
  kind: ItemKind;
  title: string;
  question: string;
  said: string;
  board: MinutesBoard | null;
  steps: MinutesStep[];
};

export type MinutesDecision = { id: string; what: string; why: string; who: string };

/** Who was there: partners and citizens by role, colleagues by name, and how many sat with a phone or at a table. */
export type MinutesPresent = {
  /** Nobody has said who came. */
  isUnsaid: boolean;
  partners: string[];
  citizens: { who: string; heads: number }[];
  colleagues: string[];
  people: number;
  phones: number;
  scribes: number;
};

/** The minutes whole, as they are read, printed, mailed and frozen. */
export type MinutesContent = {
  number: number;
  engagement: string;
  question: string;
  day: string | null;
  startsAt: string;
  endsAt: string;
  place: string;
  confidentiality: string;
  tryNext: string;
  present: MinutesPresent;
  introduction: string;
  items: MinutesItem[];
  decisions: MinutesDecision[];
};

/** Whether nothing at all came of a line of the agenda. */
export const isSilent = ({ said, board, steps }: MinutesItem) =>
  said === "" && steps.length === 0 && (!board || board.heaps.length + board.notes.length === 0);

/** Every note on a board, heap by heap. */
export const notesOf = (board: MinutesBoard): MinutesNote[] => [
  ...board.heaps.flatMap(({ notes }) => notes),
  ...board.notes,
];

/** A board without the notes that are left out of the minutes. Empty heaps go. */
export function withoutNotes(board: MinutesBoard, leftOut: ReadonlySet<string>): MinutesBoard {
  const stays = ({ id }: MinutesNote) => !leftOut.has(id);
  return {
    ...board,
    notes: board.notes.filter(stays),
    heaps: board.heaps
      .map((heap) => ({ ...heap, notes: heap.notes.filter(stays) }))
      .filter(({ notes }) => notes.length > 0),
  };
}

/** The minutes without the notes, and the steps, that somebody has left out of them. Empty heaps go. */
export function withoutLeftOut(content: MinutesContent, leftOut: ReadonlySet<string>): MinutesContent {
  const stays = ({ id }: { id: string }) => !leftOut.has(id);
  return {
    ...content,
    items: content.items.map((item) => ({
      ...item,
      steps: item.steps.filter(stays),
      board: item.board && withoutNotes(item.board, leftOut),
    })),
  };
}

/** `based` is the version the words were written on. */
const based = z.coerce.number().int().min(0).default(0);

export const paragraphSchema = z.object({
  itemId: z.uuid().or(z.literal("")).default(""),
  text: longText(6000).default(""),
  based,
});
export type ParagraphFields = z.infer<typeof paragraphSchema>;

export const decisionSchema = z.object({
  what: longText(400).min(1),
  why: longText(1000).default(""),
  who: shortText.default(""),
  based,
  sentAs,
});
export type DecisionFields = z.infer<typeof decisionSchema>;

export const stepSchema = z.object({
  what: longText(2000).min(1),
  who: shortText.default(""),
  byWhen: shortText.default(""),
  based,
});
export type StepFields = z.infer<typeof stepSchema>;

/** A question and the insight it is asked from: one we have, or a sentence for a new one. */
export const askingSchema = z
  .object({
    text: shortText.min(1),
    insightId: z.uuid().or(z.literal("")).default(""),
    sentence: longText(400).default(""),
    sentAs,
  })
  .refine(({ insightId, sentence }) => insightId !== "" || sentence !== "", {
    path: ["sentence"],
    params: { code: "insight" },
  });
export type AskingFields = z.infer<typeof askingSchema>;

export const wishSchema = z.object({ email: emailField });

/** The first sentence of a new insight. */
export const beginningSchema = z.object({ sentence: longText(400).min(1), sentAs });

/** An idea in the words of the note, or in better ones. */
export const ideaFromNoteSchema = z.object({ text: longText(2000).min(1), sentAs });
export type IdeaFromNoteFields = z.infer<typeof ideaFromNoteSchema>;

/** Which insight a note speaks for or against. */
export const bearingSchema = z.object({
  insightId: z
    .string()
    .default("")
    .refine((id) => z.uuid().safeParse(id).success, { params: { code: "pick" } }),
  side: z
    .enum(["for", "against"])
    .default("for")
    .transform((side) => side === "against"),
});
