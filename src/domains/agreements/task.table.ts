import { type AnyPgColumn, date, foreignKey, index, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { byMember } from "#domains/access/member.table.ts";
import { ofOrganisation } from "#domains/access/organisation.table.ts";
import { ofEngagement } from "#domains/engagement/engagement.table.ts";
import { partner } from "#domains/partners/partner.table.ts";
import { now } from "#platform/database/columns.ts";
import { ownOrganisation } from "#platform/database/roles.ts";
import { agreement } from "./agreement.table.ts";
import { carriers, carryingStates, taskRoles } from "./task.ts";

/** Something somebody has to do in a forløb, again and again or once. */
export const task = pgTable(
  "task",
  {
    id: uuid().primaryKey(),
    organisationId: ofOrganisation(),
    engagementId: uuid().notNull(),
    /** The agreement it is part of, when it is. */
    agreementId: uuid(),
    text: text().notNull(),
    /** The meeting where somebody took it on, and the note there; they lie in a later part of the house. */
    sourceId: uuid(),
    sourceKey: text(),
    source: text().notNull().default(""),
    /** When it was no longer needed by anybody. */
    endedOn: date({ mode: "string" }),
    createdBy: uuid().notNull(),
    createdAt: now(),
  },
  (t) => [
    ownOrganisation,
    unique().on(t.organisationId, t.id),
    index().on(t.engagementId),
    index().on(t.agreementId),
    ofEngagement(t),
    // Loosened before the agreement is forgotten: the work is there all the same.
    foreignKey({
      columns: [t.organisationId, t.agreementId],
      foreignColumns: [agreement.organisationId, agreement.id],
    }),
    byMember(t.organisationId, t.createdBy),
  ],
);

const ofTask = (t: { organisationId: AnyPgColumn; taskId: AnyPgColumn }) =>
  foreignKey({
    columns: [t.organisationId, t.taskId],
    foreignColumns: [task.organisationId, task.id],
  }).onDelete("cascade");

/**
 * Who carries a task from a day on. What has happened is never changed, so that the curve can be drawn as it was; what
 * is planned is settled when its day comes.
 */
export const taskCarrying = pgTable(
  "task_carrying",
  {
    id: uuid().primaryKey(),
    organisationId: ofOrganisation(),
    taskId: uuid().notNull(),
    carrier: text({ enum: carriers }).notNull(),
    partnerId: uuid(),
    /** Who there: a role, such as the hall committee. */
    who: text().notNull().default(""),
    since: date({ mode: "string" }).notNull(),
    state: text({ enum: carryingStates }).notNull(),
    note: text().notNull().default(""),
    notedBy: uuid().notNull(),
    notedAt: now(),
  },
  (t) => [
    ownOrganisation,
    unique().on(t.organisationId, t.id),
    index().on(t.taskId, t.since),
    index().on(t.partnerId),
    ofTask(t),
    // Loosened before the partner is forgotten.
    foreignKey({
      columns: [t.organisationId, t.partnerId],
      foreignColumns: [partner.organisationId, partner.id],
    }),
    byMember(t.organisationId, t.notedBy),
  ],
);

/** Who else has to do with a task. */
export const taskPart = pgTable(
  "task_part",
  {
    id: uuid().primaryKey(),
    organisationId: ofOrganisation(),
    taskId: uuid().notNull(),
    role: text({ enum: taskRoles }).notNull(),
    who: text().notNull(),
    partnerId: uuid(),
    addedBy: uuid().notNull(),
    addedAt: now(),
  },
  (t) => [
    ownOrganisation,
    index().on(t.taskId),
    index().on(t.partnerId),
    ofTask(t),
    foreignKey({
      columns: [t.organisationId, t.partnerId],
      foreignColumns: [partner.organisationId, partner.id],
    }),
    byMember(t.organisationId, t.addedBy),
  ],
);
