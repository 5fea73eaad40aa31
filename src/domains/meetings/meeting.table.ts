import {
  type AnyPgColumn,
  boolean,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { byMember, member } from "#domains/access/member.table.ts";
import { ofOrganisation } from "#domains/access/organisation.table.ts";
import { ofEngagement } from "#domains/engagement/engagement.table.ts";
import { contactPerson } from "#domains/partners/contact-person.table.ts";
import { partner } from "#domains/partners/partner.table.ts";
import { developmentQuestion } from "#domains/target-group/insight.table.ts";
import { ofMaybePersona } from "#domains/target-group/persona.table.ts";
import { now } from "#platform/database/columns.ts";
import { ownOrganisation } from "#platform/database/roles.ts";
import { guestKinds, itemKinds } from "./meeting.ts";

/** A co-creation meeting (S6). Times as `19:00`, Danish time; without a day it is not found yet. */
export const meeting = pgTable(
  "meeting",
  {
    id: uuid().primaryKey(),
    organisationId: ofOrganisation(),
    engagementId: uuid().notNull(),
    /** Which in the series it is: 1, 2, 3 … */
    number: integer().notNull(),
    /** Its purpose, as a question. */
    question: text().notNull(),
    day: date({ mode: "string" }),
    startsAt: text().notNull().default(""),
    endsAt: text().notNull().default(""),
    place: text().notNull().default(""),
    /** The room, the coffee, and how one gets in. */
    room: text().notNull().default(""),
    bring: text().notNull().default(""),
    /** What stays in the room, in words. */
    confidentiality: text().notNull().default(""),
    interpreterLanguage: text().notNull().default(""),
    /** Who interprets, as a role: a name is personal data. */
    interpreterWho: text().notNull().default(""),
    /** Who leads: one of us, or somebody told of by a role. */
    facilitatorId: uuid(),
    facilitatorRole: text().notNull().default(""),
    /** The one of us who takes part and does not lead (S6.2). */
    takesPartId: uuid(),
    /** What to try next time, when it went otherwise than one had hoped. That nobody came is worth knowing too. */
    tryNext: text().notNull().default(""),
    /** The code it will open with, once it has been printed on paper; empty until then. */
    joinCode: text().notNull().default(""),
    createdBy: uuid().notNull(),
    createdAt: now(),
    changedAt: now(),
  },
  (t) => [
    ownOrganisation,
    unique().on(t.organisationId, t.id),
    index().on(t.engagementId),
    index().on(t.organisationId, t.day),
    ofEngagement(t),
    byMember(t.organisationId, t.facilitatorId),
    byMember(t.organisationId, t.takesPartId),
    byMember(t.organisationId, t.createdBy),
  ],
);

/** Ties a row to its meeting; what hangs on a meeting goes with it. */
export const ofMeeting = (t: { organisationId: AnyPgColumn; meetingId: AnyPgColumn }) =>
  foreignKey({
    columns: [t.organisationId, t.meetingId],
    foreignColumns: [meeting.organisationId, meeting.id],
  }).onDelete("cascade");

/** Somebody who is asked to come. A contact person's name is read where it is kept and never copied here. */
export const meetingGuest = pgTable(
  "meeting_guest",
  {
    id: uuid().primaryKey(),
    organisationId: ofOrganisation(),
    meetingId: uuid().notNull(),
    kind: text({ enum: guestKinds }).notNull(),
    partnerId: uuid(),
    contactPersonId: uuid(),
    memberId: uuid(),
    /** Citizens as a role: two mothers from Hedelund. */
    who: text().notNull().default(""),
    heads: integer().notNull().default(1),
    /** A way in to the target group (S6.2). */
    isEntry: boolean().notNull().default(false),
    /** May say yes for those they come from, without asking at home. */
    mayDecide: boolean().notNull().default(false),
    /** Whether they came, when it is over; null while nobody has said. */
    came: boolean(),
    /** How many of them came, where it was not just as many as were asked; null says it was. */
    cameHeads: integer(),
    addedBy: uuid().notNull(),
    addedAt: now(),
  },
  (t) => [
    ownOrganisation,
    unique().on(t.organisationId, t.id),
    index().on(t.meetingId),
    index().on(t.partnerId),
    index().on(t.contactPersonId),
    ofMeeting(t),
    // Loosened before what they point at is forgotten: who was asked was asked.
    foreignKey({
      columns: [t.organisationId, t.partnerId],
      foreignColumns: [partner.organisationId, partner.id],
    }),
    foreignKey({
      columns: [t.organisationId, t.contactPersonId],
      foreignColumns: [contactPerson.organisationId, contactPerson.id],
    }),
    foreignKey({
      columns: [t.organisationId, t.memberId],
      foreignColumns: [member.organisationId, member.id],
    }).onDelete("cascade"),
    byMember(t.organisationId, t.addedBy),
  ],
);

/** A line of the agenda. Its time of day is told from the meeting's and from the lines before it. */
export const agendaItem = pgTable(
  "agenda_item",
  {
    id: uuid().primaryKey(),
    organisationId: ofOrganisation(),
    meetingId: uuid().notNull(),
    position: integer().notNull(),
    kind: text({ enum: itemKinds }).notNull(),
    title: text().notNull().default(""),
    /** What is asked of the table. */
    question: text().notNull().default(""),
    minutes: integer().notNull(),
    /** For the one who leads. */
    note: text().notNull().default(""),
    /** Whom the line is about, where it works with a persona. */
    personaId: uuid(),
  },
  (t) => [
    ownOrganisation,
    unique().on(t.organisationId, t.id),
    index().on(t.meetingId),
    index().on(t.personaId),
    ofMeeting(t),
    ofMaybePersona(t),
  ],
);

/**
 * One of several questions that a line of the agenda asks the table, in their order: a development question, a question
 * of the guide, or one of its own. The words are kept as they were asked.
 */
export const agendaPrompt = pgTable(
  "agenda_prompt",
  {
    id: uuid().primaryKey(),
    organisationId: ofOrganisation(),
    itemId: uuid().notNull(),
    position: integer().notNull(),
    text: text().notNull(),
    developmentQuestionId: uuid(),
    /** The question of the guide it was taken from; empty where it was not. */
    guideKey: text().notNull().default(""),
  },
  (t) => [
    ownOrganisation,
    unique().on(t.organisationId, t.id),
    index().on(t.itemId),
    index().on(t.developmentQuestionId),
    foreignKey({
      columns: [t.organisationId, t.itemId],
      foreignColumns: [agendaItem.organisationId, agendaItem.id],
    }).onDelete("cascade"),
    // Loosened before the question is forgotten: what was asked was asked.
    foreignKey({
      columns: [t.organisationId, t.developmentQuestionId],
      foreignColumns: [developmentQuestion.organisationId, developmentQuestion.id],
    }),
  ],
);
