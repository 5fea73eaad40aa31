import {
  type AnyPgColumn,
  boolean,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { gateFinds, linkColumns } from "#domains/access/link.table.ts";
import { byMember, member } from "#domains/access/member.table.ts";
import { ofOrganisation } from "#domains/access/organisation.table.ts";
import { ofEngagement } from "#domains/engagement/engagement.table.ts";
import { meeting } from "#domains/meetings/meeting.table.ts";
import { contactPerson } from "#domains/partners/contact-person.table.ts";
import { ofPartner } from "#domains/partners/partner.table.ts";
import { moment, now } from "#platform/database/columns.ts";
import { ownOrganisation } from "#platform/database/roles.ts";
import { tongues } from "#ui/tongues.ts";
import { answers, rules, voterKinds } from "./date-poll.ts";

/** The search for a date that those who must be there can keep (F2). */
export const datePoll = pgTable(
  "date_poll",
  {
    id: uuid().primaryKey(),
    organisationId: ofOrganisation(),
    engagementId: uuid().notNull(),
    /** What the meeting is about, as a question. */
    question: text().notNull(),
    /** How long it lasts. */
    minutes: integer().notNull(),
    place: text().notNull().default(""),
    /** The last day to answer. Who answers later is heard as long as the poll is open. */
    answerBy: date({ mode: "string" }).notNull(),
    rule: text({ enum: rules }).notNull().default("none"),
    /** A meeting that was planned without a day; let go of before it is forgotten. */
    meetingId: uuid(),
    /** Nobody is reminded any more. */
    quiet: boolean().notNull().default(false),
    /** When a date was found, and when the poll was given up without one. */
    foundAt: moment(),
    closedAt: moment(),
    createdBy: uuid().notNull(),
    createdAt: now(),
  },
  (t) => [
    ownOrganisation,
    unique().on(t.organisationId, t.id),
    index().on(t.engagementId),
    index().on(t.meetingId),
    ofEngagement(t),
    ofMeetingLoosely(t),
    byMember(t.organisationId, t.createdBy),
  ],
);

const ofPoll = (t: { organisationId: AnyPgColumn; pollId: AnyPgColumn }) =>
  foreignKey({
    columns: [t.organisationId, t.pollId],
    foreignColumns: [datePoll.organisationId, datePoll.id],
  }).onDelete("cascade");

/** A date that is asked about. Day and time on Danish clocks: seven in the evening is that in summer and winter. */
export const pollDate = pgTable(
  "poll_date",
  {
    id: uuid().primaryKey(),
    organisationId: ofOrganisation(),
    pollId: uuid().notNull(),
    day: date({ mode: "string" }).notNull(),
    startsAt: text().notNull(),
    addedBy: uuid().notNull(),
    addedAt: now(),
  },
  (t) => [
    ownOrganisation,
    unique().on(t.organisationId, t.id),
    index().on(t.pollId),
    ofPoll(t),
    byMember(t.organisationId, t.addedBy),
  ],
);

/** Somebody who is asked. A contact person's name is read where it is kept and never copied here. */
export const pollVoter = pgTable(
  "poll_voter",
  {
    id: uuid().primaryKey(),
    organisationId: ofOrganisation(),
    pollId: uuid().notNull(),
    kind: text({ enum: voterKinds }).notNull(),
    partnerId: uuid(),
    contactPersonId: uuid(),
    memberId: uuid(),
    /** Citizens as a role: a mother from Hedelund. */
    who: text().notNull().default(""),
    /** What a guest wants to be called, if anything; emptied when the poll has been over for a while. */
    name: text().notNull().default(""),
    must: boolean().notNull().default(false),
    tongue: text({ enum: tongues }),
    word: text().notNull().default(""),
    /** Whom they have to ask first, and by when they will answer. */
    waitingFor: text().notNull().default(""),
    waitingUntil: date({ mode: "string" }),
    waitingSince: moment(),
    sentAt: moment(),
    remindedAt: moment(),
    quiet: boolean().notNull().default(false),
    answeredAt: moment(),
    /** One of us, when the answer was given by telephone. */
    notedBy: uuid(),
    addedBy: uuid(),
    addedAt: now(),
  },
  (t) => [
    ownOrganisation,
    unique().on(t.organisationId, t.id),
    index().on(t.pollId),
    index().on(t.partnerId),
    index().on(t.contactPersonId),
    ofPoll(t),
    ofPartner({ organisationId: t.organisationId, partnerId: t.partnerId }),
    foreignKey({
      columns: [t.organisationId, t.contactPersonId],
      foreignColumns: [contactPerson.organisationId, contactPerson.id],
    }),
    foreignKey({
      columns: [t.organisationId, t.memberId],
      foreignColumns: [member.organisationId, member.id],
    }).onDelete("cascade"),
    byMember(t.organisationId, t.notedBy),
    byMember(t.organisationId, t.addedBy),
  ],
);

const ofVoter = (t: { organisationId: AnyPgColumn; voterId: AnyPgColumn }) =>
  foreignKey({
    columns: [t.organisationId, t.voterId],
    foreignColumns: [pollVoter.organisationId, pollVoter.id],
  }).onDelete("cascade");

const ofDate = (t: { organisationId: AnyPgColumn; dateId: AnyPgColumn }) =>
  foreignKey({
    columns: [t.organisationId, t.dateId],
    foreignColumns: [pollDate.organisationId, pollDate.id],
  }).onDelete("cascade");

/** What somebody says to a date, and what the date was when they said it. */
export const pollAnswer = pgTable(
  "poll_answer",
  {
    organisationId: ofOrganisation(),
    voterId: uuid().notNull(),
    dateId: uuid().notNull(),
    answer: text({ enum: answers }).notNull(),
    askedDay: date({ mode: "string" }).notNull(),
    askedStartsAt: text().notNull(),
    /** Came after the last day to answer. */
    isLate: boolean().notNull().default(false),
    answeredAt: now(),
  },
  (t) => [
    ownOrganisation,
    primaryKey({ columns: [t.voterId, t.dateId] }),
    index().on(t.dateId),
    ofVoter(t),
    ofDate(t),
  ],
);

/** A way in without an account: to one's own answers, or, without anybody, to the poll for whoever was given it. */
export const pollLink = pgTable(
  "poll_link",
  { ...linkColumns(), pollId: uuid().notNull(), voterId: uuid() },
  (t) => [
    ownOrganisation,
    gateFinds("poll_link"),
    index().on(t.pollId),
    index().on(t.voterId),
    ofPoll(t),
    ofVoter({ organisationId: t.organisationId, voterId: t.voterId }),
  ],
);

/** The date that was found, the meeting it became, and what those who come have been told of it. */
export const foundDate = pgTable(
  "found_date",
  {
    id: uuid().primaryKey(),
    organisationId: ofOrganisation(),
    pollId: uuid().notNull(),
    dateId: uuid().notNull(),
    /** Let go of before the meeting is forgotten. */
    meetingId: uuid(),
    /** The number of the last calendar file that was sent (RFC 5545, SEQUENCE), and what stood in it. */
    sequence: integer().notNull().default(0),
    toldDay: date({ mode: "string" }).notNull(),
    toldStartsAt: text().notNull(),
    toldEndsAt: text().notNull(),
    toldPlace: text().notNull().default(""),
    cancelledAt: moment(),
    foundBy: uuid().notNull(),
    foundAt: now(),
  },
  (t) => [
    ownOrganisation,
    unique().on(t.organisationId, t.id),
    index().on(t.pollId),
    index().on(t.meetingId),
    ofPoll(t),
    ofDate(t),
    ofMeetingLoosely(t),
    byMember(t.organisationId, t.foundBy),
  ],
);

/** Who is to come to a date that was found: where there are two meetings, each comes to one of them, or to both. */
export const foundDateVoter = pgTable(
  "found_date_voter",
  { organisationId: ofOrganisation(), foundDateId: uuid().notNull(), voterId: uuid().notNull() },
  (t) => [
    ownOrganisation,
    primaryKey({ columns: [t.foundDateId, t.voterId] }),
    index().on(t.voterId),
    foreignKey({
      columns: [t.organisationId, t.foundDateId],
      foreignColumns: [foundDate.organisationId, foundDate.id],
    }).onDelete("cascade"),
    ofVoter(t),
  ],
);

function ofMeetingLoosely(t: { organisationId: AnyPgColumn; meetingId: AnyPgColumn }) {
  return foreignKey({
    columns: [t.organisationId, t.meetingId],
    foreignColumns: [meeting.organisationId, meeting.id],
  });
}
