import { sql } from "drizzle-orm";
import { pgPolicy, pgRole } from "drizzle-orm/pg-core";

/** Reads and writes the rows of one organisation; the database shows it no others. */
export const appRole = pgRole("vejviser_app").existing();

/** Knows who has signed in and where they belong; sees nothing of the work itself. */
export const gateRole = pgRole("vejviser_gate").existing();

/**
 * The second lock: a row is only there for the organisation the transaction has named (product.md L2).
 * Every table with an `organisation_id` carries it; a test lists the tables and fails on one without.
 */
export const ownOrganisation = pgPolicy("own_organisation", {
  for: "all",
  to: appRole,
  using: sql`organisation_id = current_organisation()`,
  withCheck: sql`organisation_id = current_organisation()`,
});
