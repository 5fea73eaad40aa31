import { boolean, date, foreignKey, index, integer, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { byMember } from "#domains/access/member.table.ts";
import { ofOrganisation } from "#domains/access/organisation.table.ts";
import { ofEngagement } from "#domains/engagement/engagement.table.ts";
import { branch } from "#domains/organisation/organisation.table.ts";
import { targetGroup } from "#domains/target-group/target-group.table.ts";
import { id, now } from "#platform/database/columns.ts";
import { ownOrganisation } from "#platform/database/roles.ts";
import { stages } from "./participation.ts";
import { ofPartner } from "./partner.table.ts";

/** That a partner is thought of for a forløb, or takes part in it. */
export const participation = pgTable(
  "participation",
  {
    id: id(),
    organisationId: ofOrganisation(),
    engagementId: uuid().notNull(),
    partnerId: uuid().notNull(),
    stage: text({ enum: stages }).notNull(),
    since: date({ mode: "string" }).notNull(),
    what: text().notNull().default(""),
    isNew: boolean().notNull().default(false),
    branchId: uuid(),
    targetGroupId: uuid(),
    /** The library as a list of others calls it, when it is none of our own branches. */
    library: text().notNull().default(""),
    createdBy: uuid().notNull(),
    createdAt: now(),
  },
  (t) => [
    ownOrganisation,
    unique().on(t.organisationId, t.id),
    index().on(t.engagementId),
    index().on(t.partnerId),
    ofEngagement(t),
    ofPartner(t),
    // Loosened before what they point at is forgotten: who took part took part.
    foreignKey({
      columns: [t.organisationId, t.branchId],
      foreignColumns: [branch.organisationId, branch.id],
    }),
    foreignKey({
      columns: [t.organisationId, t.targetGroupId],
      foreignColumns: [targetGroup.organisationId, targetGroup.id],
    }),
    byMember(t.organisationId, t.createdBy),
  ],
);

/** What one of us thinks of talking to them, 1 to 5. For the house's own eyes. The newest of each colleague counts. */
export const rating = pgTable(
  "rating",
  {
    id: id(),
    organisationId: ofOrganisation(),
    engagementId: uuid().notNull(),
    partnerId: uuid().notNull(),
    memberId: uuid().notNull(),
    value: integer().notNull(),
    access: integer().notNull(),
    reason: text().notNull().default(""),
    competitor: boolean().notNull().default(false),
    ratedAt: now(),
  },
  (t) => [
    ownOrganisation,
    index().on(t.engagementId, t.partnerId),
    index().on(t.partnerId),
    ofEngagement(t),
    ofPartner(t),
    byMember(t.organisationId, t.memberId),
  ],
);
