import {
  type AnyPgColumn,
  date,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { gateFinds, linkColumns } from "#domains/access/link.table.ts";
import { byMember } from "#domains/access/member.table.ts";
import { ofOrganisation } from "#domains/access/organisation.table.ts";
import { engagement } from "#domains/engagement/engagement.table.ts";
import { id, moment, now } from "#platform/database/columns.ts";
import { ownOrganisation } from "#platform/database/roles.ts";
import { languages } from "#ui/words.ts";
import { exploringKeys, stepKinds, writers } from "./idea.ts";

/** What a citizen has written to the library. The id is made where it is typed. */
export const idea = pgTable(
  "idea",
  {
    id: uuid().primaryKey(),
    organisationId: ofOrganisation(),
    text: text().notNull(),
    forWhom: text().notNull().default(""),
    place: text().notNull().default(""),
    helpWanted: text().notNull().default(""),
    firstName: text().notNull().default(""),
    /** An e-mail address or a telephone number, kept until it has been answered. */
    contact: text().notNull().default(""),
    /** The language the citizen read the page in. */
    language: text({ enum: languages }).notNull(),
    carriedNow: text().notNull().default(""),
    carriedLater: text().notNull().default(""),
    receivedAt: now(),
  },
  (t) => [ownOrganisation, unique().on(t.organisationId, t.id), index().on(t.organisationId, t.receivedAt)],
);

/** Ties a row to its idea; what hangs on the idea goes with it. */
const ofIdea = (t: { organisationId: AnyPgColumn; ideaId: AnyPgColumn }) =>
  foreignKey({
    columns: [t.organisationId, t.ideaId],
    foreignColumns: [idea.organisationId, idea.id],
  }).onDelete("cascade");

/** A way in to one's own idea without an account. */
export const ideaLink = pgTable("idea_link", { ...linkColumns(), ideaId: uuid().notNull() }, (t) => [
  ownOrganisation,
  gateFinds("idea_link"),
  index().on(t.ideaId),
  ofIdea(t),
]);

/** What became of an idea, step by step. The newest counts; the program itself sets aside what a trap has caught. */
export const ideaStep = pgTable(
  "idea_step",
  {
    id: id(),
    organisationId: ofOrganisation(),
    ideaId: uuid().notNull(),
    kind: text({ enum: stepKinds }).notNull(),
    note: text().notNull().default(""),
    engagementId: uuid(),
    takenBy: uuid(),
    takenAt: now(),
  },
  (t) => [
    ownOrganisation,
    index().on(t.ideaId, t.takenAt),
    ofIdea(t),
    foreignKey({
      columns: [t.organisationId, t.engagementId],
      foreignColumns: [engagement.organisationId, engagement.id],
    }),
    byMember(t.organisationId, t.takenBy),
  ],
);

/** A line of the correspondence. Without `sentAt` it is a draft that only colleagues see. */
export const ideaMessage = pgTable(
  "idea_message",
  {
    id: uuid().primaryKey(),
    organisationId: ofOrganisation(),
    ideaId: uuid().notNull(),
    writer: text({ enum: writers }).notNull(),
    text: text().notNull(),
    writtenBy: uuid(),
    writtenAt: now(),
    sentAt: moment(),
  },
  (t) => [
    ownOrganisation,
    index().on(t.ideaId, t.sentAt),
    ofIdea(t),
    byMember(t.organisationId, t.writtenBy),
  ],
);

/** What was heard when the idea was explored, one note a question. */
export const exploringNote = pgTable(
  "exploring_note",
  {
    organisationId: ofOrganisation(),
    ideaId: uuid().notNull(),
    question: text({ enum: exploringKeys }).notNull(),
    text: text().notNull(),
    notedBy: uuid().notNull(),
    notedAt: now(),
  },
  (t) => [
    ownOrganisation,
    primaryKey({ columns: [t.ideaId, t.question] }),
    ofIdea(t),
    byMember(t.organisationId, t.notedBy),
  ],
);

/** Who was introduced to whom. */
export const ideaIntroduction = pgTable(
  "idea_introduction",
  {
    id: uuid().primaryKey(),
    organisationId: ofOrganisation(),
    ideaId: uuid().notNull(),
    who: text().notNull(),
    day: date({ mode: "string" }).notNull(),
    notedBy: uuid().notNull(),
    notedAt: now(),
  },
  (t) => [ownOrganisation, index().on(t.ideaId), ofIdea(t), byMember(t.organisationId, t.notedBy)],
);
