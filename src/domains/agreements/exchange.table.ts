import { type AnyPgColumn, foreignKey, index, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { byMember } from "#domains/access/member.table.ts";
import { ofOrganisation } from "#domains/access/organisation.table.ts";
import { engagement } from "#domains/engagement/engagement.table.ts";
import { ofPartner } from "#domains/partners/partner.table.ts";
import { now } from "#platform/database/columns.ts";
import { ownOrganisation } from "#platform/database/roles.ts";
import { exchangeKinds, sides } from "./exchange.ts";

/** The canvas of give and take with a partner: both must gain (P4). One for the partner, or one a forløb. */
export const exchange = pgTable(
  "exchange",
  {
    id: uuid().primaryKey(),
    organisationId: ofOrganisation(),
    partnerId: uuid().notNull(),
    engagementId: uuid(),
    commonGoal: text().notNull().default(""),
    createdBy: uuid().notNull(),
    createdAt: now(),
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
    byMember(t.organisationId, t.createdBy),
  ],
);

const ofExchange = (t: { organisationId: AnyPgColumn; exchangeId: AnyPgColumn }) =>
  foreignKey({
    columns: [t.organisationId, t.exchangeId],
    foreignColumns: [exchange.organisationId, exchange.id],
  }).onDelete("cascade");

/** One thing a side can give or hopes to get. */
export const exchangeLine = pgTable(
  "exchange_line",
  {
    id: uuid().primaryKey(),
    organisationId: ofOrganisation(),
    exchangeId: uuid().notNull(),
    side: text({ enum: sides }).notNull(),
    kind: text({ enum: exchangeKinds }).notNull(),
    text: text().notNull(),
    addedBy: uuid().notNull(),
    addedAt: now(),
  },
  (t) => [ownOrganisation, index().on(t.exchangeId), ofExchange(t), byMember(t.organisationId, t.addedBy)],
);
