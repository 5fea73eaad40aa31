import {
  type AnyPgColumn,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { byMember } from "#domains/access/member.table.ts";
import { ofOrganisation } from "#domains/access/organisation.table.ts";
import { community } from "#domains/community/community.table.ts";
import { engagement } from "#domains/engagement/engagement.table.ts";
import { bytes, now } from "#platform/database/columns.ts";
import { ownOrganisation } from "#platform/database/roles.ts";
import { type Count, observationKinds } from "./observation.ts";
import { targetGroup } from "./target-group.table.ts";

/** What a member saw or was told. Nobody's name is in it; what was seen stands apart from what it may mean. */
export const observation = pgTable(
  "observation",
  {
    id: uuid().primaryKey(),
    organisationId: ofOrganisation(),
    kind: text({ enum: observationKinds }).notNull(),
    targetGroupId: uuid(),
    communityId: uuid(),
    engagementId: uuid(),
    place: text().notNull().default(""),
    observedOn: date({ mode: "string" }).notNull(),
    fromTime: text().notNull().default(""),
    toTime: text().notNull().default(""),
    conditions: text().notNull().default(""),
    situation: text().notNull().default(""),
    seen: text().notNull(),
    meaning: text().notNull().default(""),
    withWhom: text().notNull().default(""),
    withWhat: text().notNull().default(""),
    quotes: text().notNull().default(""),
    surprises: text().notNull().default(""),
    counts: jsonb().$type<Count[]>().notNull().default([]),
    observerId: uuid().notNull(),
    createdAt: now(),
    changedAt: now(),
  },
  (t) => [
    ownOrganisation,
    unique().on(t.organisationId, t.id),
    index().on(t.targetGroupId),
    index().on(t.organisationId, t.observedOn),
    // Not deleted with what it is tied to: what was seen was seen. The ties are loosened first.
    foreignKey({
      columns: [t.organisationId, t.targetGroupId],
      foreignColumns: [targetGroup.organisationId, targetGroup.id],
    }),
    foreignKey({
      columns: [t.organisationId, t.communityId],
      foreignColumns: [community.organisationId, community.id],
    }),
    foreignKey({
      columns: [t.organisationId, t.engagementId],
      foreignColumns: [engagement.organisationId, engagement.id],
    }),
    byMember(t.organisationId, t.observerId),
  ],
);

/** Ties a row to the observation it leans on, and lets it go with it. */
export const ofObservation = (t: { organisationId: AnyPgColumn; observationId: AnyPgColumn }) =>
  foreignKey({
    columns: [t.organisationId, t.observationId],
    foreignColumns: [observation.organisationId, observation.id],
  }).onDelete("cascade");

/** A picture of the place. Drawn anew on its way in, so that nothing but the picture is in it. */
export const observationPhoto = pgTable(
  "observation_photo",
  {
    id: uuid().primaryKey(),
    organisationId: ofOrganisation(),
    observationId: uuid().notNull(),
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
  (t) => [
    ownOrganisation,
    index().on(t.observationId),
    ofObservation(t),
    byMember(t.organisationId, t.addedBy),
  ],
);
