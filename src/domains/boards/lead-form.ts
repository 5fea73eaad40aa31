import { z } from "zod";
import { mostPrompts } from "#domains/meetings/prompt.ts";
import { anonymities, limits, mostDots } from "./board.ts";
import { type Deed, sorted } from "./deed.ts";
import { silentFields } from "./silent-setting.ts";

const id = z.uuid();
const boardId = id;
const ids = z.array(id).max(500).default([]);
const title = z.string().trim().max(limits.group).default("");
/** The id a deed is kept under, made where it is pressed, so that sending twice is once. */
const deedId = id.optional();
const notes = { boardId, deedId, note: ids };

/** How a board works, as a form says it. A box that is not ticked is not sent. */
export const settingFields = {
  anonymity: z.enum(anonymities),
  hidden: z.stringbool().default(false),
  dots: z.coerce.number().int().min(0).max(mostDots).default(0),
  severalDots: z.stringbool().default(false),
  ...silentFields,
};

/** How the board of a line is to work, said before the meeting is opened. */
export const planForm = z.object({ itemId: id, ...settingFields });

/** Why nothing came of a press, as a key to its words (`lead.text.ts`). */
export type LeadRefusal =
  | "nothing-picked"
  | "two-heaps"
  | "written"
  | "no-sheets"
  | "gone"
  | "over"
  | "unreadable";

/** What of one's own on a board can be undone and done again. */
export type Undoable = { undo: boolean; redo: boolean };

/** Everything the one who leads can press, and what goes with it. `do=` says which. */
export const leadForms = {
  open: z.object({}),
  close: z.object({}),
  go: z.object({ itemId: id, gather: z.stringbool().default(false) }),
  timer: z.object({ minutes: z.coerce.number().int().min(0).max(60) }),
  minute: z.object({}),
  settings: z.object({ boardId, ...settingFields }),
  dots: z.object({ boardId, dots: settingFields.dots, severalDots: settingFields.severalDots }),
  reveal: z.object({ boardId }),
  shut: z.object({ boardId, is: z.stringbool().default(true) }),
  "open-vote": z.object({ boardId }),
  "close-vote": z.object({ boardId }),
  "clear-vote": z.object({ boardId }),
  "clear-finished": z.object({ boardId }),
  /** Sends sheets on from the round `from`, and sets the clock; no minutes let it be. */
  pass: z.object({
    boardId,
    from: z.coerce.number().int().min(0),
    minutes: z.coerce.number().int().min(0).max(60).catch(0),
  }),
  /** Takes the room to one of the questions of its line, by its number; nought is all of them. */
  focus: z.object({ boardId, place: z.coerce.number().int().min(0).max(mostPrompts) }),
  gather: z.object({ ...notes, groupId: id.optional(), title }),
  move: z.object({ ...notes, into: id }),
  split: z.object(notes),
  remove: z.object(notes),
  nugget: z.object(notes),
  "no-nugget": z.object(notes),
  /** `instead`: what is let go of by it. */
  take: z.object({ ...notes, instead: ids }),
  "let-be": z.object(notes),
  /** Lays a note before another; last where `before` is empty. */
  shift: z.object({
    ...notes,
    before: id.or(z.literal("")).default(""),
    slot: z.string().max(40).optional(),
  }),
  /** Says what kind of barrier notes are, or how a step feels. */
  sort: z.object({ ...notes, as: sorted.default("") }),
  /** Lays barriers that lie loose in heaps by their kind. */
  "gather-kinds": z.object({ boardId, deedId }),
  rename: z.object({ boardId, deedId, groupId: id, title }),
  merge: z.object({ boardId, deedId, group: ids }),
  undo: z.object({ boardId }),
  redo: z.object({ boardId }),
};

export type Press = keyof typeof leadForms;
export type Pressed = { [P in Press]: { does: P; value: z.output<(typeof leadForms)[P]> } }[Press];

export const isPress = (said: unknown): said is Press => typeof said === "string" && said in leadForms;

/**
 * What does the same however often it is sent: it may wait for the network and go again. A minute more is one more
 * each time, and undoing twice undoes two things.
 */
export const mayWait = (press: Press) => !["minute", "undo", "redo", "open", "close"].includes(press);

/** The deed a press asks for, or undefined when it asks for none, or for one on nothing. */
export function deedIn({ does, value }: Pressed): Deed | undefined {
  if (does === "rename") return { kind: "rename", groupId: value.groupId, title: value.title };
  if (does === "merge") return value.group.length < 2 ? undefined : { kind: "merge", groupIds: value.group };
  if (!("note" in value) || value.note.length === 0) return undefined;
  const noteIds = value.note;
  switch (does) {
    case "gather":
      // Without script the heap is made under the id of the press.
      return value.groupId || value.deedId
        ? { kind: "gather", groupId: value.groupId ?? value.deedId ?? "", noteIds, title: value.title }
        : undefined;
    case "move":
      return { kind: "move", groupId: value.into, noteIds };
    case "split":
    case "remove":
      return { kind: does, noteIds };
    case "nugget":
    case "no-nugget":
      return { kind: "nugget", noteIds, is: does === "nugget" };
    case "take":
      return { kind: "take", noteIds, is: true, instead: value.instead };
    case "let-be":
      return { kind: "take", noteIds, is: false, instead: [] };
    case "shift":
      return noteIds[0]
        ? { kind: "shift", noteIds: [noteIds[0]], before: value.before || null, slot: value.slot }
        : undefined;
    case "sort":
      return { kind: "sort", noteIds, as: value.as };
    default:
      return undefined;
  }
}
