import { integer, pgTable, text, unique } from "drizzle-orm/pg-core";
import { ofOrganisation } from "#domains/access/organisation.table.ts";
import { id, moment, now } from "#platform/database/columns.ts";
import { ownOrganisation } from "#platform/database/roles.ts";
import { branchKinds } from "./branch.ts";

/** A place the library is: a house, or a bus that comes round. */
export const branch = pgTable(
  "branch",
  {
    id: id(),
    organisationId: ofOrganisation(),
    name: text().notNull(),
    kind: text({ enum: branchKinds }).notNull(),
    place: text().notNull().default(""),
    position: integer().notNull().default(0),
    createdAt: now(),
  },
  (t) => [ownOrganisation, unique().on(t.organisationId, t.id)],
);

/** A municipal strategy that forløb may serve; the organisation keeps the list. */
export const strategy = pgTable(
  "strategy",
  {
    id: id(),
    organisationId: ofOrganisation(),
    name: text().notNull(),
    note: text().notNull().default(""),
    createdAt: now(),
    endedAt: moment(),
  },
  (t) => [ownOrganisation, unique().on(t.organisationId, t.id)],
);
