import type { Member } from "#domains/access/member.ts";
import {
  type BoardResult,
  type ResultNote,
  readBoardResults,
  readSeats,
  type SittingResult,
} from "#domains/boards/board-results.server.ts";
import { guestText } from "#domains/meetings/guest.text.ts";
import { guestRole } from "#domains/meetings/guest-words.ts";
import type { Guest } from "#domains/meetings/guests.server.ts";
import { isTool } from "#domains/meetings/meeting.ts";
import { type Meeting, readMeeting } from "#domains/meetings/meetings.server.ts";
import { askOrganisation, type Database } from "#platform/database/database.server.ts";
import type { Language } from "#ui/words.ts";
import type { MinutesContent, MinutesItem, MinutesNote, MinutesPresent, MinutesStep } from "./minutes.ts";
import { readWriting, type StepCorrection } from "./minutes-writing.server.ts";
import { materialInMinutes } from "./persona-minutes.ts";

/** Where a piece of writing stands: its version, and who wrote it when. */
export type Standing = {
  version: number;
  by: string;
  at: Date;
  /** Something has changed on the board since. */
  isOlder: boolean;
};

/** The minutes of a meeting as they write themselves, and what those who edit them need to know. */
export type Minutes = {
  meeting: Meeting;
  /** Everything the room has seen, also what is left out. */
  content: MinutesContent;
  leftOut: string[];
  /** By the line of the agenda; the introduction under the empty word. */
  paragraphs: Record<string, Standing>;
  /** Next steps that were corrected, by their note, and what the note says where it has changed since. */
  steps: Record<string, { version: number; noteNow: string | null }>;
  decisions: Record<string, { version: number }>;
  /** Lines whose board was never revealed: nothing of them is here. */
  hidden: string[];
  /** Whether it was held with a board, and whether that is over. */
  held: "no" | "now" | "over";
};

/** The minutes of a meeting, written by what lies on its boards and by people. Undefined when it is not there. */
export function readMinutes(member: Member, meetingId: string): Promise<Minutes | undefined> {
  return askOrganisation(member.organisationId, (db) => writeOut(db, meetingId, member.language));
}

/** The same inside the ongoing transaction, in the words of a language. */
export async function writeOut(
  db: Database,
  meetingId: string,
  language: Language,
): Promise<Minutes | undefined> {
  const meeting = await readMeeting(db, meetingId);
  if (!meeting) return undefined;
  const results = await readBoardResults(db, meetingId);
  const seats = await readSeats(db, meetingId);
  const written = await readWriting(db, meetingId);
  const items = meeting.agenda.map((item) =>
    itemOf(item, boardOf(results, item.id), written.said(item.id), written.steps),
  );
  const seqOf = (itemId: string) => boardOf(results, itemId)?.seq ?? 0;
  const { decisions } = written;
  return {
    meeting,
    content: {
      number: meeting.number,
      engagement: meeting.engagement,
      question: meeting.question,
      day: meeting.day,
      startsAt: meeting.startsAt,
      endsAt: meeting.endsAt,
      place: meeting.place,
      confidentiality: meeting.confidentiality,
      tryNext: meeting.tryNext,
      present: {
        ...presentOf(meeting.guests, language),
        people: seats.people,
        phones: (seats.seats.phone ?? 0) + (seats.seats.home ?? 0),
        scribes: seats.seats.scribe ?? 0,
      },
      introduction: written.said(""),
      items,
      decisions: decisions.map(({ version: _, ...decision }) => decision),
    },
    leftOut: written.leftOut,
    paragraphs: Object.fromEntries(
      written.paragraphs.map(({ itemId, version, by, at, seq }) => [
        itemId ?? "",
        { version, by, at, isOlder: itemId !== null && seqOf(itemId) > seq },
      ]),
    ),
    steps: stepStandings(results, written.steps),
    decisions: Object.fromEntries(decisions.map(({ id, version }) => [id, { version }])),
    hidden: results
      ? meeting.agenda.flatMap(({ id, kind }) => (isTool(kind) && !boardOf(results, id) ? [id] : []))
      : [],
    held: results ? (results.isOver ? "over" : "now") : "no",
  };
}

const boardOf = (results: SittingResult | undefined, itemId: string) =>
  results?.boards.find((board) => board.itemId === itemId);

type Line = { id: string; kind: MinutesItem["kind"]; title: string; question: string };

function itemOf(
  { id, kind, title, question }: Line,
  board: BoardResult | undefined,
  said: string,
  corrections: readonly StepCorrection[],
): MinutesItem {
  const about = { id, kind, title, question, said };
  if (board?.tool === "next-steps")
    return { ...about, board: null, steps: allNotes(board).map((note) => stepOf(note, corrections)) };
  return {
    ...about,
    board: board
      ? {
          tool: board.tool,
          material: materialInMinutes(board.material),
          heaps: board.heaps.map((heap) => ({ ...heap, notes: heap.notes.map(noteOf) })),
          notes: board.notes.map(noteOf),
        }
      : null,
    steps: [],
  };
}

const allNotes = ({ heaps, notes }: BoardResult) => [...heaps.flatMap((heap) => heap.notes), ...notes];

const noteOf = ({ version: _, isLate: __, by: ___, ...note }: ResultNote): MinutesNote => note;

const word = (value: string | number | undefined) => String(value ?? "").trim();

function stepOf(
  { id, text, extra, picture }: ResultNote,
  corrections: readonly StepCorrection[],
): MinutesStep {
  const corrected = corrections.find(({ contributionId }) => contributionId === id);
  const seen = picture && { picture };
  if (corrected) return { id, what: corrected.what, who: corrected.who, byWhen: corrected.byWhen, ...seen };
  return { id, what: text, who: word(extra.who), byWhen: word(extra.when), ...seen };
}

function stepStandings(results: SittingResult | undefined, corrections: readonly StepCorrection[]) {
  const notes = results?.boards.flatMap(allNotes) ?? [];
  return Object.fromEntries(
    corrections.map(({ contributionId, version, noteVersion }) => {
      const note = notes.find(({ id }) => id === contributionId);
      const changed = note && note.version > noteVersion;
      const now =
        changed && [note.text, word(note.extra.who), word(note.extra.when)].filter(Boolean).join(" · ");
      return [contributionId, { version, noteNow: now || null }];
    }),
  );
}

function presentOf(
  guests: readonly Guest[],
  language: Language,
): Pick<MinutesPresent, "isUnsaid" | "partners" | "citizens" | "colleagues"> {
  const text = guestText[language];
  const came = guests.filter((guest) => guest.came);
  const of = (kind: Guest["kind"]) => came.filter((guest) => guest.kind === kind);
  return {
    isUnsaid: guests.every((guest) => guest.came === null),
    partners: of("partner").map((guest) => guestRole(guest, text)),
    citizens: of("citizens").map(({ who, heads, cameHeads }) => ({ who, heads: cameHeads ?? heads })),
    colleagues: of("colleague").map((guest) => guestRole(guest, text)),
  };
}
