import {
  type AnyPgColumn,
  bigint,
  boolean,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { byMember } from "#domains/access/member.table.ts";
import { ofOrganisation } from "#domains/access/organisation.table.ts";
import { agendaItem, ofMeeting } from "#domains/meetings/meeting.table.ts";
import { toolKinds } from "#domains/meetings/meeting.ts";
import { bytes, moment, now } from "#platform/database/columns.ts";
import { ownOrganisation } from "#platform/database/roles.ts";
import { tongues } from "#ui/tongues.ts";
import { anonymities, deedKinds } from "./board.ts";
import type { Before } from "./deed.ts";
import { participant } from "./sitting.table.ts";

/** The number, in its meeting, of the last change to a row: what is new since then is asked for by it. */
const changedIn = () => bigint({ mode: "number" }).notNull().default(0);

/** What lies on the table at one line of the agenda: rows, and never a picture. */
export const board = pgTable(
  "board",
  {
    id: uuid().primaryKey(),
    organisationId: ofOrganisation(),
    meetingId: uuid().notNull(),
    itemId: uuid().notNull(),
    /** What the line was when the board was laid; it follows along until something is written. */
    tool: text({ enum: toolKinds }).notNull(),
    anonymity: text({ enum: anonymities }).notNull().default("named"),
    /** Nobody sees what others write before it is revealed. */
    hidden: boolean().notNull().default(false),
    revealedAt: moment(),
    /** Since when nobody writes any more. */
    closedAt: moment(),
    /** Dots for each; none where there is no vote. */
    dots: integer().notNull().default(0),
    /** Whether one may lay several on the same. */
    severalDots: boolean().notNull().default(true),
    votingOpenedAt: moment(),
    votingClosedAt: moment(),
    /** How many times the sheets go round the table in silence (6-3-5); nought where people write freely. */
    passes: integer().notNull().default(0),
    /**
     * Which time round it is: nought before the first. Where sheets do not go round, which of the questions of its line
     * the room is at: nought where it is at none of them.
     */
    pass: integer().notNull().default(0),
    seq: changedIn(),
  },
  (t) => [
    ownOrganisation,
    unique().on(t.organisationId, t.id),
    unique().on(t.itemId),
    index().on(t.meetingId),
    ofMeeting(t),
    foreignKey({
      columns: [t.organisationId, t.itemId],
      foreignColumns: [agendaItem.organisationId, agendaItem.id],
    }).onDelete("cascade"),
  ],
);

/** Ties a row to its board; what lies on a board goes with it. */
const ofBoard = (t: { organisationId: AnyPgColumn; boardId: AnyPgColumn }) =>
  foreignKey({
    columns: [t.organisationId, t.boardId],
    foreignColumns: [board.organisationId, board.id],
  }).onDelete("cascade");

/** A heap of notes that belong together. */
export const boardGroup = pgTable(
  "board_group",
  {
    id: uuid().primaryKey(),
    organisationId: ofOrganisation(),
    boardId: uuid().notNull(),
    title: text().notNull().default(""),
    position: integer().notNull(),
    seq: changedIn(),
    /** The heap it was laid together with; dots that were laid on it count there. */
    mergedInto: uuid(),
    removedAt: moment(),
  },
  (t) => [ownOrganisation, unique().on(t.organisationId, t.id), index().on(t.boardId), ofBoard(t)],
);

/**
 * A note. The id is made where it is written, so that sending twice changes nothing. `mark` is made of the author's
 * own link and the board, and tells the author alone that it is theirs; who they are stands beside it only where the
 * board says that it does.
 */
export const contribution = pgTable(
  "contribution",
  {
    id: uuid().primaryKey(),
    organisationId: ofOrganisation(),
    boardId: uuid().notNull(),
    mark: text().notNull().default(""),
    participantId: uuid(),
    memberId: uuid(),
    /** Which part of the tool it belongs to: what is hard, the second frame, a question. */
    slot: text().notNull().default(""),
    text: text().notNull(),
    /** What else the tool keeps: a picture card, a feeling, who carries it. */
    extra: jsonb().$type<Readonly<Record<string, string | number>>>().notNull().default({}),
    groupId: uuid(),
    /** Where it lies among the others; the order they came in, until somebody moves it. */
    position: integer().notNull().default(0),
    /** Raised by every change of the words. */
    version: integer().notNull().default(1),
    isNugget: boolean().notNull().default(false),
    /** The table has taken it on: a change to a persona that now lies over it. */
    isTaken: boolean().notNull().default(false),
    /** Came after the others were revealed. */
    isLate: boolean().notNull().default(false),
    seq: changedIn(),
    writtenAt: now(),
    removedAt: moment(),
  },
  (t) => [
    ownOrganisation,
    unique().on(t.organisationId, t.id),
    index().on(t.boardId, t.seq),
    index().on(t.boardId, t.mark),
    index().on(t.participantId),
    ofBoard(t),
    foreignKey({
      columns: [t.organisationId, t.groupId],
      foreignColumns: [boardGroup.organisationId, boardGroup.id],
    }),
    // Cut before somebody who took part is forgotten; their words stay.
    foreignKey({
      columns: [t.organisationId, t.participantId],
      foreignColumns: [participant.organisationId, participant.id],
    }),
    byMember(t.organisationId, t.memberId),
  ],
);

const ofContribution = (t: { organisationId: AnyPgColumn; contributionId: AnyPgColumn }) =>
  foreignKey({
    columns: [t.organisationId, t.contributionId],
    foreignColumns: [contribution.organisationId, contribution.id],
  }).onDelete("cascade");

/**
 * Who sits where, where sheets go round: places and sheets are numbered from one in the order they were taken. Below
 * nought wait those who have come and sit down when the sheets next go on.
 */
export const boardSheet = pgTable(
  "board_sheet",
  {
    organisationId: ofOrganisation(),
    boardId: uuid().notNull(),
    number: integer().notNull(),
    mark: text().notNull(),
  },
  (t) => [
    ownOrganisation,
    primaryKey({ columns: [t.boardId, t.number] }),
    unique().on(t.boardId, t.mark),
    ofBoard(t),
  ],
);

/** What was written by hand on a sheet of paper, cut out of a photograph: drawn anew on its way in (F6). */
export const notePicture = pgTable(
  "note_picture",
  {
    contributionId: uuid().primaryKey(),
    organisationId: ofOrganisation(),
    type: text().notNull(),
    bytes: bytes().notNull(),
    /** Pixels. */
    width: integer().notNull(),
    height: integer().notNull(),
  },
  (t) => [ownOrganisation, ofContribution(t)],
);

/** A picture card of the house's own, beside the drawn ones (F4). Drawn anew on its way in. */
export const ownCard = pgTable(
  "own_card",
  {
    id: uuid().primaryKey(),
    organisationId: ofOrganisation(),
    title: text().notNull(),
    /** What it shows, for those who cannot see it. */
    description: text().notNull().default(""),
    type: text().notNull(),
    bytes: bytes().notNull(),
    /** Pixels. */
    width: integer().notNull(),
    height: integer().notNull(),
    addedBy: uuid().notNull(),
    addedAt: now(),
  },
  (t) => [ownOrganisation, unique().on(t.organisationId, t.id), byMember(t.organisationId, t.addedBy)],
);

/** Words that were written to a note that had changed meanwhile: kept beside it, for its author to choose. */
export const otherWording = pgTable(
  "other_wording",
  {
    id: uuid().primaryKey(),
    organisationId: ofOrganisation(),
    contributionId: uuid().notNull(),
    text: text().notNull(),
    writtenAt: now(),
  },
  (t) => [ownOrganisation, index().on(t.contributionId), ofContribution(t)],
);

/** A note in another tongue, typed by a helper (F5). The original stays beside it. */
export const contributionTranslation = pgTable(
  "contribution_translation",
  {
    organisationId: ofOrganisation(),
    contributionId: uuid().notNull(),
    tongue: text({ enum: tongues }).notNull(),
    text: text().notNull(),
    translatedAt: now(),
  },
  (t) => [ownOrganisation, primaryKey({ columns: [t.contributionId, t.tongue] }), ofContribution(t)],
);

/** Dots somebody has laid on a note or a heap. Who, only they themselves can tell. */
export const vote = pgTable(
  "vote",
  {
    organisationId: ofOrganisation(),
    boardId: uuid().notNull(),
    mark: text().notNull(),
    targetId: uuid().notNull(),
    dots: integer().notNull(),
  },
  (t) => [ownOrganisation, primaryKey({ columns: [t.boardId, t.mark, t.targetId] }), ofBoard(t)],
);

/** That somebody has said they are finished with a board. */
export const finished = pgTable(
  "finished",
  { organisationId: ofOrganisation(), boardId: uuid().notNull(), mark: text().notNull() },
  (t) => [ownOrganisation, primaryKey({ columns: [t.boardId, t.mark] }), ofBoard(t)],
);

/** Something the one who leads did to what lies on a board, and how it lay before. */
export const boardDeed = pgTable(
  "board_deed",
  {
    id: uuid().primaryKey(),
    organisationId: ofOrganisation(),
    boardId: uuid().notNull(),
    kind: text({ enum: deedKinds }).notNull(),
    before: jsonb().$type<Before>().notNull(),
    doneBy: uuid().notNull(),
    doneAt: now(),
    undoneAt: moment(),
  },
  (t) => [ownOrganisation, index().on(t.boardId, t.doneAt), ofBoard(t), byMember(t.organisationId, t.doneBy)],
);
