import { sql } from "drizzle-orm";
import { pgPolicy, text } from "drizzle-orm/pg-core";
import { id, moment, now } from "#platform/database/columns.ts";
import { gateRole } from "#platform/database/roles.ts";
import { ofOrganisation } from "./organisation.table.ts";

/** The columns of a way in without an account. Only the fingerprint of its word is kept. */
export const linkColumns = () => ({
  id: id(),
  organisationId: ofOrganisation(),
  tokenHash: text().notNull().unique(),
  createdAt: now(),
  expiresAt: moment().notNull(),
  endedAt: moment(),
});

/** Lets the gate read a table of links: which house a link leads to must be known before any house is chosen. */
export const gateFinds = (table: string) =>
  pgPolicy(`gate_finds_${table}`, { for: "select", to: gateRole, using: sql`true` });
