import {
  type AnyPgColumn,
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
import { byMember, member } from "#domains/access/member.table.ts";
import { ofOrganisation } from "#domains/access/organisation.table.ts";
import { strategy } from "#domains/organisation/organisation.table.ts";
import { id, now } from "#platform/database/columns.ts";
import { ownOrganisation } from "#platform/database/roles.ts";
import { stateKinds, teamParts } from "./engagement.ts";

/** A forløb: one whole piece of work with a community. Everything hangs on one. */
export const engagement = pgTable(
  "engagement",
  {
    id: id(),
    organisationId: ofOrganisation(),
    name: text().notNull(),
    question: text().notNull(),
    places: text().array().notNull().default([]),
    targetGroup: text().notNull().default(""),
    goal: text().notNull().default(""),
    successCriteria: text().array().notNull().default([]),
    /** Hours of work set aside, and kroner. */
    hours: integer(),
    money: integer(),
    resourceNote: text().notNull().default(""),
    createdBy: uuid().notNull(),
    createdAt: now(),
    changedAt: now(),
  },
  (t) => [ownOrganisation, unique().on(t.organisationId, t.id), byMember(t.organisationId, t.createdBy)],
);

/**
 * Ties a row to its forløb by organisation and id together. Foreign keys look past row-level security, so the id
 * alone would let a row point into another house.
 */
export const ofEngagement = (t: { organisationId: AnyPgColumn; engagementId: AnyPgColumn }) =>
  foreignKey({
    columns: [t.organisationId, t.engagementId],
    foreignColumns: [engagement.organisationId, engagement.id],
  }).onDelete("cascade");

export const engagementStrategy = pgTable(
  "engagement_strategy",
  {
    organisationId: ofOrganisation(),
    engagementId: uuid().notNull(),
    strategyId: uuid().notNull(),
  },
  (t) => [
    ownOrganisation,
    primaryKey({ columns: [t.engagementId, t.strategyId] }),
    ofEngagement(t),
    foreignKey({
      columns: [t.organisationId, t.strategyId],
      foreignColumns: [strategy.organisationId, strategy.id],
    }).onDelete("cascade"),
  ],
);

export const engagementMember = pgTable(
  "engagement_member",
  {
    organisationId: ofOrganisation(),
    engagementId: uuid().notNull(),
    memberId: uuid().notNull(),
    part: text({ enum: teamParts }).notNull().default("team"),
  },
  (t) => [
    ownOrganisation,
    primaryKey({ columns: [t.engagementId, t.memberId] }),
    ofEngagement(t),
    foreignKey({
      columns: [t.organisationId, t.memberId],
      foreignColumns: [member.organisationId, member.id],
    }).onDelete("cascade"),
  ],
);

/** Where the forløb stands. The newest row counts; the older ones tell how it went. */
export const engagementState = pgTable(
  "engagement_state",
  {
    id: id(),
    organisationId: ofOrganisation(),
    engagementId: uuid().notNull(),
    kind: text({ enum: stateKinds }).notNull(),
    /** Whom we wait for, why we pause, or what came of it. */
    note: text().notNull().default(""),
    since: date({ mode: "string" }).notNull(),
    setBy: uuid().notNull(),
    setAt: now(),
  },
  (t) => [
    ownOrganisation,
    index().on(t.engagementId, t.setAt),
    ofEngagement(t),
    byMember(t.organisationId, t.setBy),
  ],
);
