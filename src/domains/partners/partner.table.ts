import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  foreignKey,
  index,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { byMember } from "#domains/access/member.table.ts";
import { ofOrganisation } from "#domains/access/organisation.table.ts";
import { ofCommunity } from "#domains/community/community.table.ts";
import { registerEntry } from "#domains/community/register.table.ts";
import { relation } from "#domains/target-group/persona.table.ts";
import { ofTargetGroup } from "#domains/target-group/target-group.table.ts";
import { id, moment, now } from "#platform/database/columns.ts";
import { ownOrganisation } from "#platform/database/roles.ts";
import type { Merged } from "./merge.ts";
import { partnerKinds, sectors } from "./partner.ts";

/** An organisation or an informal group that the house works with, or might. */
export const partner = pgTable(
  "partner",
  {
    id: id(),
    organisationId: ofOrganisation(),
    name: text().notNull(),
    sector: text({ enum: sectors }).notNull(),
    kind: text({ enum: partnerKinds }).notNull(),
    place: text().notNull().default(""),
    can: text().notNull().default(""),
    wants: text().notNull().default(""),
    /** Who says yes, and how long that takes: a role and a rhythm, no names. */
    decides: text().notNull().default(""),
    decisionTime: text().notNull().default(""),
    notes: text().notNull().default(""),
    /** What it is compared by; made from the words above by likeness.ts whenever they are saved. */
    nameKey: text().notNull(),
    initials: text().notNull(),
    /** The partner it turned out to be; then it is shown nowhere by itself. */
    mergedIntoId: uuid(),
    createdBy: uuid().notNull(),
    createdAt: now(),
    changedAt: now(),
  },
  (t) => [
    ownOrganisation,
    unique().on(t.organisationId, t.id),
    index().on(t.mergedIntoId),
    // The list in Danish order, a hundred at a time.
    index("partner_name").on(t.organisationId, sql`name collate "da-x-icu"`),
    byMember(t.organisationId, t.createdBy),
    foreignKey({
      columns: [t.organisationId, t.mergedIntoId],
      foreignColumns: [t.organisationId, t.id],
    }).onDelete("cascade"),
  ],
);

/** Ties a row to its partner; what hangs on the partner goes with it, and moves along when two become one. */
export const ofPartner = (t: { organisationId: AnyPgColumn; partnerId: AnyPgColumn }) =>
  foreignKey({
    columns: [t.organisationId, t.partnerId],
    foreignColumns: [partner.organisationId, partner.id],
  }).onDelete("cascade");

/** The target groups a partner reaches. */
export const partnerTargetGroup = pgTable(
  "partner_target_group",
  { organisationId: ofOrganisation(), partnerId: uuid().notNull(), targetGroupId: uuid().notNull() },
  (t) => [
    ownOrganisation,
    primaryKey({ columns: [t.partnerId, t.targetGroupId] }),
    index().on(t.targetGroupId),
    ofPartner(t),
    ofTargetGroup(t),
  ],
);

/** The places where it reaches them. */
export const partnerCommunity = pgTable(
  "partner_community",
  { organisationId: ofOrganisation(), partnerId: uuid().notNull(), communityId: uuid().notNull() },
  (t) => [
    ownOrganisation,
    primaryKey({ columns: [t.partnerId, t.communityId] }),
    index().on(t.communityId),
    ofPartner(t),
    ofCommunity(t),
  ],
);

/** The line of a register, or the relation of a persona, that it was made from: one of the two. */
export const partnerOrigin = pgTable(
  "partner_origin",
  {
    id: id(),
    organisationId: ofOrganisation(),
    partnerId: uuid().notNull(),
    registerEntryId: uuid(),
    relationId: uuid(),
  },
  (t) => [
    ownOrganisation,
    index().on(t.partnerId),
    index().on(t.registerEntryId),
    index().on(t.relationId),
    ofPartner(t),
    foreignKey({
      columns: [t.organisationId, t.registerEntryId],
      foreignColumns: [registerEntry.organisationId, registerEntry.id],
    }).onDelete("cascade"),
    foreignKey({
      columns: [t.organisationId, t.relationId],
      foreignColumns: [relation.organisationId, relation.id],
    }).onDelete("cascade"),
  ],
);

/** One time two partners turned out to be one: what was moved and chosen, so that it can be taken apart again. */
export const partnerMerge = pgTable(
  "partner_merge",
  {
    id: id(),
    organisationId: ofOrganisation(),
    keptId: uuid().notNull(),
    goneId: uuid().notNull(),
    merged: jsonb().$type<Merged>().notNull(),
    mergedBy: uuid().notNull(),
    mergedAt: now(),
    undoneAt: moment(),
  },
  (t) => [
    ownOrganisation,
    index().on(t.keptId),
    foreignKey({
      columns: [t.organisationId, t.keptId],
      foreignColumns: [partner.organisationId, partner.id],
    }).onDelete("cascade"),
    foreignKey({
      columns: [t.organisationId, t.goneId],
      foreignColumns: [partner.organisationId, partner.id],
    }).onDelete("cascade"),
    byMember(t.organisationId, t.mergedBy),
  ],
);
