import type { Tool } from "#domains/meetings/meeting.ts";
import type { Tongue } from "#ui/tongues.ts";
import type { Anonymity } from "./board.ts";
import type { Extra } from "./note.ts";
import type { Sides } from "./note-picture.ts";

/** A note as it is kept. Never leaves the server whole: `seeNote` says what of it whom may see. */
export type KeptNote = {
  id: string;
  boardId: string;
  mark: string;
  author: string;
  slot: string;
  text: string;
  extra: Extra;
  groupId: string | null;
  position: number;
  version: number;
  isNugget: boolean;
  isTaken: boolean;
  isLate: boolean;
  isRemoved: boolean;
  /** Cut out of a photographed sheet; its bytes are fetched by themselves. */
  picture?: Sides | null;
  otherWordings: readonly { id: string; text: string }[];
  translations: Readonly<Partial<Record<Tongue, string>>>;
};

/** A board as it is kept, and how much lies on it. */
export type KeptBoard = {
  id: string;
  itemId: string;
  tool: Tool;
  anonymity: Anonymity;
  hidden: boolean;
  isRevealed: boolean;
  isClosed: boolean;
  dots: number;
  severalDots: boolean;
  voting: "none" | "open" | "closed";
  notes: number;
  finished: number;
  dotsLaid: number;
  /** Dots by what they lie on; read once the vote is closed, and empty until then. */
  totals: Readonly<Record<string, number>>;
  /** How many times sheets go round in silence, and which time it is; nought where people write freely. */
  passes: number;
  pass: number;
  /** Where sheets go round: who sits where, by their mark, and how many wait to sit down. */
  places: Readonly<Record<string, number>>;
  waiting: number;
  /** How many notes there are to each of the questions its line asks; null where it asks none. */
  saidTo: Readonly<Record<string, number>> | null;
};

/** A heap, as everybody may see it once its board is revealed. */
export type KeptGroup = { id: string; boardId: string; title: string; position: number; isRemoved: boolean };

/**
 * Who is looking: somebody at the table, known by the mark their own notes bear, the wall, or the one who leads. `sheet`
 * is the one that lies before somebody where sheets go round.
 */
export type Eyes = { leads: boolean; mark?: string | undefined; sheet?: number | undefined };

/** Short names, because a room is told of each note. */
export type SeenNote = {
  id: string;
  board: string;
  slot: string;
  text: string;
  extra: Extra;
  group: string | null;
  place: number;
  version: number;
  nugget: boolean;
  /** The table has taken on what it says. */
  taken: boolean;
  late: boolean;
  by: string;
  own: boolean;
  /** It has a picture, so large: what was written on paper. */
  picture?: Sides;
  beside: readonly { id: string; text: string }[];
  said: Readonly<Partial<Record<Tongue, string>>>;
};
export type GoneNote = { id: string; board: string; gone: true };

/** Whether a board's notes are for their authors alone just now. */
export const isPrivate = (board: Pick<KeptBoard, "hidden" | "isRevealed">) =>
  board.hidden && !board.isRevealed;

/**
 * What of a note these eyes may see: nothing (undefined) of another's before it is revealed, but for what stands on the
 * sheet before them, and its author's name only where the board says so (field.md 9). Everything that goes out to
 * anybody goes through here.
 */
export function seeNote(note: KeptNote, board: KeptBoard, eyes: Eyes): SeenNote | GoneNote | undefined {
  const own = note.mark !== "" && note.mark === eyes.mark;
  const isBefore = eyes.sheet !== undefined && note.slot === String(eyes.sheet);
  if (isPrivate(board) && !own && !isBefore) return undefined;
  if (note.isRemoved) return { id: note.id, board: note.boardId, gone: true };
  return {
    id: note.id,
    board: note.boardId,
    slot: note.slot,
    text: note.text,
    extra: note.extra,
    group: isPrivate(board) ? null : note.groupId,
    place: note.position,
    version: note.version,
    nugget: note.isNugget,
    taken: note.isTaken,
    late: note.isLate,
    by: knowsAuthor(board.anonymity, eyes) ? note.author : "",
    own,
    ...(note.picture && { picture: note.picture }),
    beside: own ? note.otherWordings : [],
    said: note.translations,
  };
}

const knowsAuthor = (anonymity: Anonymity, { leads }: Eyes) =>
  anonymity === "named" || (anonymity === "facilitator" && leads);

export type SeenBoard = {
  id: string;
  item: string;
  tool: Tool;
  anonymity: Anonymity;
  /** Its notes are for their authors alone just now. */
  private: boolean;
  open: boolean;
  dots: number;
  several: boolean;
  voting: KeptBoard["voting"];
  notes: number;
  finished: number;
  totals: Readonly<Record<string, number>>;
  passes: number;
  pass: number;
  /** How many sheets go round, and how many wait to sit down; not said where none do. */
  sheets?: number;
  waiting?: number;
  /** How many notes there are to each question, where the line asks several. */
  saidTo?: Readonly<Record<string, number>>;
  /** Dots laid so far, for the one who leads; how they lie is told to nobody before the vote is closed. */
  laid?: number;
};

/** A board as these eyes may see it: how much lies there, never what; and how a vote went once it is closed. */
export function seeBoard(board: KeptBoard, eyes: Eyes): SeenBoard {
  return {
    id: board.id,
    item: board.itemId,
    tool: board.tool,
    anonymity: board.anonymity,
    private: isPrivate(board),
    open: !board.isClosed,
    dots: board.dots,
    several: board.severalDots,
    voting: board.voting,
    notes: board.notes,
    finished: board.finished,
    totals: board.voting === "closed" ? board.totals : {},
    passes: board.passes,
    pass: board.pass,
    ...(board.saidTo && { saidTo: board.saidTo }),
    ...(board.passes > 0 && { sheets: Object.keys(board.places).length, waiting: board.waiting }),
    ...(eyes.leads && { laid: board.dotsLaid }),
  };
}

export type SeenGroup =
  | { id: string; board: string; title: string; place: number }
  | { id: string; board: string; gone: true };

/** A heap as anybody may see it; nothing while its board is private. */
export function seeGroup(group: KeptGroup, board: KeptBoard): SeenGroup | undefined {
  if (isPrivate(board)) return undefined;
  const { id, boardId, title, position } = group;
  return group.isRemoved
    ? { id, board: boardId, gone: true }
    : { id, board: boardId, title, place: position };
}

/** The room itself. `timer` is how many milliseconds are left when it is told. */
export type SeenSitting = {
  item: string | null;
  gathering: number;
  people: number;
  timer: number | null;
  over: boolean;
};
