import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { byMember } from "#domains/access/member.table.ts";
import { ofOrganisation } from "#domains/access/organisation.table.ts";
import { id, now } from "#platform/database/columns.ts";
import { ownOrganisation } from "#platform/database/roles.ts";
import { ofCommunity } from "./community.table.ts";

/**
 * How much the people of a place, or of a whole municipality, use the library in one period. One stands for "one to
 * four"; the database refuses a number that would tell more.
 */
export const libraryUse = pgTable(
  "library_use",
  {
    id: id(),
    organisationId: ofOrganisation(),
    /** Empty for the whole municipality. */
    communityId: uuid(),
    municipalityCode: text().notNull().default(""),
    period: text().notNull(),
    residents: integer(),
    loans: integer(),
    activeBorrowers: integer(),
    eventVisits: integer(),
    source: text().notNull(),
    enteredBy: uuid().notNull(),
    enteredAt: now(),
  },
  (t) => [
    ownOrganisation,
    unique("library_use_once")
      .on(t.organisationId, t.communityId, t.municipalityCode, t.period)
      .nullsNotDistinct(),
    index().on(t.communityId),
    check("library_use_few_loans", sql`${t.loans} >= 0 and ${t.loans} not in (2, 3, 4)`),
    check(
      "library_use_few_borrowers",
      sql`${t.activeBorrowers} >= 0 and ${t.activeBorrowers} not in (2, 3, 4)`,
    ),
    check("library_use_few_visits", sql`${t.eventVisits} >= 0 and ${t.eventVisits} not in (2, 3, 4)`),
    ofCommunity(t),
    byMember(t.organisationId, t.enteredBy),
  ],
);
