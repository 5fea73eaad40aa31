import {
  type AnyPgColumn,
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
import { task } from "#domains/agreements/task.table.ts";
import { contribution } from "#domains/boards/board.table.ts";
import { participant } from "#domains/boards/sitting.table.ts";
import { idea } from "#domains/ideas/idea.table.ts";
import { agendaItem, meetingGuest, ofMeeting } from "#domains/meetings/meeting.table.ts";
import { developmentQuestion, insightEvidence } from "#domains/target-group/insight.table.ts";
import { trait } from "#domains/target-group/persona.table.ts";
import { moment, now } from "#platform/database/columns.ts";
import { ownOrganisation } from "#platform/database/roles.ts";
import { tongues } from "#ui/tongues.ts";
import type { MinutesContent } from "./minutes.ts";

const ofNote = (t: { organisationId: AnyPgColumn; contributionId: AnyPgColumn }) =>
  foreignKey({
    columns: [t.organisationId, t.contributionId],
    foreignColumns: [contribution.organisationId, contribution.id],
  }).onDelete("cascade");

/**
 * What was said, in the words of whoever writes the minutes: before it all, or at a line of the agenda. Written anew it
 * is another row, and the newest is read: nobody's words are written over.
 */
export const minutesParagraph = pgTable(
  "minutes_paragraph",
  {
    id: uuid().primaryKey(),
    organisationId: ofOrganisation(),
    meetingId: uuid().notNull(),
    /** The line of the agenda; none for the introduction. */
    itemId: uuid(),
    version: integer().notNull(),
    text: text().notNull(),
    /** The number of the last change on the boards when it was written (see boards): what came later is told of. */
    seq: integer().notNull(),
    writtenBy: uuid().notNull(),
    writtenAt: now(),
  },
  (t) => [
    ownOrganisation,
    // Two who write at the same time are not both the next.
    unique().on(t.meetingId, t.itemId, t.version).nullsNotDistinct(),
    ofMeeting(t),
    foreignKey({
      columns: [t.organisationId, t.itemId],
      foreignColumns: [agendaItem.organisationId, agendaItem.id],
    }).onDelete("cascade"),
    byMember(t.organisationId, t.writtenBy),
  ],
);

/** What the table agreed on: what, why, and who sees to it, as a role. */
export const minutesDecision = pgTable(
  "minutes_decision",
  {
    id: uuid().primaryKey(),
    organisationId: ofOrganisation(),
    meetingId: uuid().notNull(),
    what: text().notNull(),
    why: text().notNull().default(""),
    who: text().notNull().default(""),
    version: integer().notNull().default(1),
    writtenBy: uuid().notNull(),
    writtenAt: now(),
  },
  (t) => [ownOrganisation, index().on(t.meetingId), ofMeeting(t), byMember(t.organisationId, t.writtenBy)],
);

/** A note that stays on its board and is not in the minutes. */
export const minutesLeftOut = pgTable(
  "minutes_left_out",
  {
    contributionId: uuid().primaryKey(),
    organisationId: ofOrganisation(),
    leftOutBy: uuid().notNull(),
    leftOutAt: now(),
  },
  (t) => [ownOrganisation, ofNote(t), byMember(t.organisationId, t.leftOutBy)],
);

/** A next step as the minutes put it; the note stays as it was written. */
export const minutesStep = pgTable(
  "minutes_step",
  {
    organisationId: ofOrganisation(),
    contributionId: uuid().notNull(),
    version: integer().notNull(),
    what: text().notNull(),
    who: text().notNull().default(""),
    byWhen: text().notNull().default(""),
    /** The wording of the note that was corrected; a later one is told of. */
    noteVersion: integer().notNull(),
    writtenBy: uuid().notNull(),
    writtenAt: now(),
  },
  (t) => [
    ownOrganisation,
    primaryKey({ columns: [t.contributionId, t.version] }),
    ofNote(t),
    byMember(t.organisationId, t.writtenBy),
  ],
);

/** The minutes as they were when somebody said that they were finished. Never changed. */
export const minutesVersion = pgTable(
  "minutes_version",
  {
    id: uuid().primaryKey(),
    organisationId: ofOrganisation(),
    meetingId: uuid().notNull(),
    number: integer().notNull(),
    content: jsonb().$type<MinutesContent>().notNull(),
    finishedBy: uuid().notNull(),
    finishedAt: now(),
  },
  (t) => [
    ownOrganisation,
    unique().on(t.organisationId, t.id),
    unique().on(t.meetingId, t.number),
    ofMeeting(t),
    byMember(t.organisationId, t.finishedBy),
  ],
);

/** That a version has been mailed to somebody who was asked to come. The address is not kept here. */
export const minutesMailing = pgTable(
  "minutes_mailing",
  {
    organisationId: ofOrganisation(),
    minutesVersionId: uuid().notNull(),
    meetingGuestId: uuid().notNull(),
    sentBy: uuid().notNull(),
    sentAt: now(),
  },
  (t) => [
    ownOrganisation,
    primaryKey({ columns: [t.minutesVersionId, t.meetingGuestId] }),
    foreignKey({
      columns: [t.organisationId, t.minutesVersionId],
      foreignColumns: [minutesVersion.organisationId, minutesVersion.id],
    }).onDelete("cascade"),
    foreignKey({
      columns: [t.organisationId, t.meetingGuestId],
      foreignColumns: [meetingGuest.organisationId, meetingGuest.id],
    }).onDelete("cascade"),
    byMember(t.organisationId, t.sentBy),
  ],
);

/** An address somebody at the table left to get the minutes. Deleted when they are sent, or after sixty days. */
export const minutesWish = pgTable(
  "minutes_wish",
  {
    participantId: uuid().primaryKey(),
    organisationId: ofOrganisation(),
    meetingId: uuid().notNull(),
    email: text().notNull(),
    tongue: text({ enum: tongues }).notNull(),
    forgetAt: moment().notNull(),
  },
  (t) => [
    ownOrganisation,
    index().on(t.meetingId),
    ofMeeting(t),
    foreignKey({
      columns: [t.organisationId, t.participantId],
      foreignColumns: [participant.organisationId, participant.id],
    }).onDelete("cascade"),
  ],
);

/** What a note went on as: evidence under an insight, a question, a task, an idea or a trait of a persona; exactly one. */
export const noteOnward = pgTable(
  "note_onward",
  {
    id: uuid().primaryKey(),
    organisationId: ofOrganisation(),
    contributionId: uuid().notNull(),
    evidenceId: uuid(),
    questionId: uuid(),
    taskId: uuid(),
    ideaId: uuid(),
    traitId: uuid(),
    madeBy: uuid().notNull(),
    madeAt: now(),
  },
  (t) => [
    ownOrganisation,
    index().on(t.contributionId),
    index().on(t.evidenceId),
    index().on(t.questionId),
    index().on(t.taskId),
    index().on(t.ideaId),
    index().on(t.traitId),
    ofNote(t),
    foreignKey({
      columns: [t.organisationId, t.evidenceId],
      foreignColumns: [insightEvidence.organisationId, insightEvidence.id],
    }).onDelete("cascade"),
    foreignKey({
      columns: [t.organisationId, t.questionId],
      foreignColumns: [developmentQuestion.organisationId, developmentQuestion.id],
    }).onDelete("cascade"),
    foreignKey({
      columns: [t.organisationId, t.taskId],
      foreignColumns: [task.organisationId, task.id],
    }).onDelete("cascade"),
    foreignKey({
      columns: [t.organisationId, t.ideaId],
      foreignColumns: [idea.organisationId, idea.id],
    }).onDelete("cascade"),
    foreignKey({
      columns: [t.organisationId, t.traitId],
      foreignColumns: [trait.organisationId, trait.id],
    }).onDelete("cascade"),
    byMember(t.organisationId, t.madeBy),
  ],
);
