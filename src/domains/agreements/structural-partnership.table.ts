import { foreignKey, index, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { byMember } from "#domains/access/member.table.ts";
import { ofOrganisation } from "#domains/access/organisation.table.ts";
import { engagement } from "#domains/engagement/engagement.table.ts";
import { ofPartner } from "#domains/partners/partner.table.ts";
import { now } from "#platform/database/columns.ts";
import { ownOrganisation } from "#platform/database/roles.ts";

/** What there is to think through before a lasting cooperation with an institution (V3C). */
export const structuralPartnership = pgTable(
  "structural_partnership",
  {
    id: uuid().primaryKey(),
    organisationId: ofOrganisation(),
    partnerId: uuid().notNull(),
    engagementId: uuid(),
    /** What was done together before, and what it taught us. */
    earlier: text().notNull().default(""),
    /** What has become habit, and would do with a challenge. */
    habits: text().notNull().default(""),
    buildOn: text().notNull().default(""),
    ourMotive: text().notNull().default(""),
    theirMotive: text().notNull().default(""),
    /** What citizens are to get from it. */
    forCitizens: text().notNull().default(""),
    /** Who thinks up the concept, and how much time each has. */
    concept: text().notNull().default(""),
    time: text().notNull().default(""),
    changedBy: uuid().notNull(),
    changedAt: now(),
  },
  (t) => [
    ownOrganisation,
    unique().on(t.organisationId, t.id),
    index().on(t.partnerId),
    index().on(t.engagementId),
    ofPartner(t),
    // Loosened before the forløb is forgotten.
    foreignKey({
      columns: [t.organisationId, t.engagementId],
      foreignColumns: [engagement.organisationId, engagement.id],
    }),
    byMember(t.organisationId, t.changedBy),
  ],
);
