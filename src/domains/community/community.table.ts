import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  foreignKey,
  index,
  numeric,
  pgPolicy,
  pgTable,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { byMember } from "#domains/access/member.table.ts";
import { ofOrganisation } from "#domains/access/organisation.table.ts";
import { branch } from "#domains/organisation/organisation.table.ts";
import { id, moment, now } from "#platform/database/columns.ts";
import { gateRole, ownOrganisation } from "#platform/database/roles.ts";
import { communityKinds } from "./community.ts";

/** A place where people share a life. */
export const community = pgTable(
  "community",
  {
    id: id(),
    organisationId: ofOrganisation(),
    name: text().notNull(),
    kind: text({ enum: communityKinds }).notNull(),
    municipalityCode: text().notNull().default(""),
    nearestBranchId: uuid(),
    /** Kilometres. */
    distance: numeric({ precision: 5, scale: 1, mode: "number" }),
    notes: text().notNull().default(""),
    /** Where it lies on the map, in degrees (WGS 84). Both or neither. */
    latitude: numeric({ precision: 7, scale: 4, mode: "number" }),
    longitude: numeric({ precision: 7, scale: 4, mode: "number" }),
    createdBy: uuid().notNull(),
    createdAt: now(),
    changedAt: now(),
  },
  (t) => [
    ownOrganisation,
    unique().on(t.organisationId, t.id),
    byMember(t.organisationId, t.createdBy),
    foreignKey({
      columns: [t.organisationId, t.nearestBranchId],
      foreignColumns: [branch.organisationId, branch.id],
    }),
  ],
);

/** Ties a row to its community by organisation and id together. */
export const ofCommunity = (t: { organisationId: AnyPgColumn; communityId: AnyPgColumn }) =>
  foreignKey({
    columns: [t.organisationId, t.communityId],
    foreignColumns: [community.organisationId, community.id],
  }).onDelete("cascade");

/** A link that shows the analysis of one community to whoever has it, until it is taken back. */
export const communityShare = pgTable(
  "community_share",
  {
    id: id(),
    organisationId: ofOrganisation(),
    communityId: uuid().notNull(),
    tokenHash: text().notNull().unique(),
    /** The link itself, so that it can be shown again to those who may share it. */
    token: text().notNull(),
    createdBy: uuid().notNull(),
    createdAt: now(),
    endedAt: moment(),
  },
  (t) => [
    ownOrganisation,
    pgPolicy("gate_finds_share", { for: "select", to: gateRole, using: sql`true` }),
    index().on(t.communityId),
    ofCommunity(t),
    byMember(t.organisationId, t.createdBy),
  ],
);
