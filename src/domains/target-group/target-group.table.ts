import {
  type AnyPgColumn,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { byMember } from "#domains/access/member.table.ts";
import { ofOrganisation } from "#domains/access/organisation.table.ts";
import { ofCommunity } from "#domains/community/community.table.ts";
import { ofEngagement } from "#domains/engagement/engagement.table.ts";
import { strategy } from "#domains/organisation/organisation.table.ts";
import { id, now } from "#platform/database/columns.ts";
import { ownOrganisation } from "#platform/database/roles.ts";

/** A group of people with something in common, from research or experience. */
export const segment = pgTable(
  "segment",
  {
    id: id(),
    organisationId: ofOrganisation(),
    name: text().notNull(),
    note: text().notNull().default(""),
    position: integer().notNull().default(0),
    createdAt: now(),
  },
  (t) => [ownOrganisation, unique().on(t.organisationId, t.id)],
);

/** The people the work is for. */
export const targetGroup = pgTable(
  "target_group",
  {
    id: id(),
    organisationId: ofOrganisation(),
    name: text().notNull(),
    known: text().notNull().default(""),
    segmentId: uuid(),
    createdBy: uuid().notNull(),
    createdAt: now(),
    changedAt: now(),
  },
  (t) => [
    ownOrganisation,
    unique().on(t.organisationId, t.id),
    byMember(t.organisationId, t.createdBy),
    foreignKey({
      columns: [t.organisationId, t.segmentId],
      foreignColumns: [segment.organisationId, segment.id],
    }),
  ],
);

/** Ties a row to its target group; what hangs on the group goes with it. */
export const ofTargetGroup = (t: { organisationId: AnyPgColumn; targetGroupId: AnyPgColumn }) =>
  foreignKey({
    columns: [t.organisationId, t.targetGroupId],
    foreignColumns: [targetGroup.organisationId, targetGroup.id],
  }).onDelete("cascade");

/** One time the group was made sharper, and why. Earlier ones stay. The id is made where it is typed. */
export const sharpening = pgTable(
  "sharpening",
  {
    id: uuid().primaryKey(),
    organisationId: ofOrganisation(),
    targetGroupId: uuid().notNull(),
    before: text().notNull(),
    after: text().notNull(),
    reason: text().notNull(),
    sharpenedBy: uuid().notNull(),
    sharpenedAt: now(),
  },
  (t) => [
    ownOrganisation,
    index().on(t.targetGroupId),
    ofTargetGroup(t),
    byMember(t.organisationId, t.sharpenedBy),
  ],
);

export const targetGroupStrategy = pgTable(
  "target_group_strategy",
  { organisationId: ofOrganisation(), targetGroupId: uuid().notNull(), strategyId: uuid().notNull() },
  (t) => [
    ownOrganisation,
    primaryKey({ columns: [t.targetGroupId, t.strategyId] }),
    ofTargetGroup(t),
    foreignKey({
      columns: [t.organisationId, t.strategyId],
      foreignColumns: [strategy.organisationId, strategy.id],
    }).onDelete("cascade"),
  ],
);

export const targetGroupEngagement = pgTable(
  "target_group_engagement",
  { organisationId: ofOrganisation(), targetGroupId: uuid().notNull(), engagementId: uuid().notNull() },
  (t) => [
    ownOrganisation,
    primaryKey({ columns: [t.targetGroupId, t.engagementId] }),
    index().on(t.engagementId),
    ofTargetGroup(t),
    ofEngagement(t),
  ],
);

export const targetGroupCommunity = pgTable(
  "target_group_community",
  { organisationId: ofOrganisation(), targetGroupId: uuid().notNull(), communityId: uuid().notNull() },
  (t) => [
    ownOrganisation,
    primaryKey({ columns: [t.targetGroupId, t.communityId] }),
    index().on(t.communityId),
    ofTargetGroup(t),
    ofCommunity(t),
  ],
);
