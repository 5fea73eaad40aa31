import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  foreignKey,
  index,
  pgPolicy,
  pgTable,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { id, moment, now } from "#platform/database/columns.ts";
import { gateRole, ownOrganisation } from "#platform/database/roles.ts";
import { languages } from "#ui/words.ts";
import { account } from "./account.table.ts";
import { looks, roles } from "./member.ts";
import { ofOrganisation } from "./organisation.table.ts";

/** A person at work in one organisation. `endedAt` is when they left; what they did stays theirs. */
export const member = pgTable(
  "member",
  {
    id: id(),
    organisationId: ofOrganisation(),
    accountId: uuid()
      .notNull()
      .references(() => account.id),
    name: text().notNull(),
    email: text().notNull(),
    title: text(),
    role: text({ enum: roles }).notNull(),
    language: text({ enum: languages }).notNull().default("da"),
    look: text({ enum: looks }).notNull().default("system"),
    createdAt: now(),
    endedAt: moment(),
  },
  (t) => [
    ownOrganisation,
    // The gate must find where an account belongs before any organisation is chosen.
    pgPolicy("gate_finds_member", { for: "select", to: gateRole, using: sql`true` }),
    unique().on(t.organisationId, t.accountId),
    unique().on(t.organisationId, t.id),
    index().on(t.accountId),
  ],
);

/** Ties a row to the member who made it, in the same organisation: an id from another house is refused. */
export const byMember = (organisationId: AnyPgColumn, memberId: AnyPgColumn) =>
  foreignKey({ columns: [organisationId, memberId], foreignColumns: [member.organisationId, member.id] });

/** An invitation to become a member: for one address, used once. Only the fingerprint of its link is kept. */
export const invitation = pgTable(
  "invitation",
  {
    id: id(),
    organisationId: ofOrganisation(),
    email: text().notNull(),
    name: text().notNull().default(""),
    role: text({ enum: roles }).notNull(),
    tokenHash: text().notNull().unique(),
    invitedBy: uuid().notNull(),
    createdAt: now(),
    expiresAt: moment().notNull(),
    usedAt: moment(),
    withdrawnAt: moment(),
  },
  (t) => [
    ownOrganisation,
    pgPolicy("gate_finds_invitation", { for: "select", to: gateRole, using: sql`true` }),
    index().on(t.organisationId),
    byMember(t.organisationId, t.invitedBy),
  ],
);
