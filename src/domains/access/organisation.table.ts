import { sql } from "drizzle-orm";
import { pgPolicy, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { id, now } from "#platform/database/columns.ts";
import { appRole, gateRole } from "#platform/database/roles.ts";

/** A library service: everything else hangs on one. */
export const organisation = pgTable(
  "organisation",
  {
    id: id(),
    name: text().notNull(),
    municipalityCode: text(),
    createdAt: now(),
  },
  () => [
    pgPolicy("organisation_is_own", {
      for: "all",
      to: appRole,
      using: sql`id = current_organisation()`,
      withCheck: sql`id = current_organisation()`,
    }),
    pgPolicy("gate_names_organisation", { for: "select", to: gateRole, using: sql`true` }),
  ],
);

/** The organisation a row belongs to: the one the transaction has named, and no other. */
export const ofOrganisation = () =>
  uuid()
    .notNull()
    .default(sql`current_organisation()`)
    .references(() => organisation.id, { onDelete: "cascade" });
