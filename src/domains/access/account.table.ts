import { sql } from "drizzle-orm";
import { boolean, index, integer, pgPolicy, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { id, moment, now } from "#platform/database/columns.ts";
import { gateRole } from "#platform/database/roles.ts";

/**
 * Who can sign in. These tables belong to the gate alone (their columns are those better-auth asks for);
 * the rest of the product knows a person as a member of an organisation.
 */
const gateOnly = (name: string) =>
  pgPolicy(`${name}_gate_only`, { for: "all", to: gateRole, using: sql`true`, withCheck: sql`true` });

export const account = pgTable(
  "account",
  {
    id: id(),
    name: text().notNull(),
    email: text().notNull().unique(),
    emailVerified: boolean("email_verified").notNull().default(false),
    image: text(),
    createdAt: now(),
    updatedAt: now(),
  },
  () => [gateOnly("account")],
);

export const session = pgTable(
  "session",
  {
    id: id(),
    token: text().notNull().unique(),
    userId: uuid("account_id")
      .notNull()
      .references(() => account.id, { onDelete: "cascade" }),
    expiresAt: moment().notNull(),
    ipAddress: text("ip_address"),
    userAgent: text("user_agent"),
    createdAt: now(),
    updatedAt: now(),
  },
  (t) => [gateOnly("session"), index().on(t.userId)],
);

/** better-auth keeps other ways to sign in here (the municipality's own, by OIDC). */
export const credential = pgTable(
  "credential",
  {
    id: id(),
    accountId: text("account_id_at_provider").notNull(),
    providerId: text("provider_id").notNull(),
    userId: uuid("account_id")
      .notNull()
      .references(() => account.id, { onDelete: "cascade" }),
    accessToken: text("access_token"),
    refreshToken: text("refresh_token"),
    idToken: text("id_token"),
    accessTokenExpiresAt: moment(),
    refreshTokenExpiresAt: moment(),
    scope: text(),
    password: text(),
    createdAt: now(),
    updatedAt: now(),
  },
  (t) => [gateOnly("credential"), index().on(t.userId)],
);

export const verification = pgTable(
  "verification",
  {
    id: id(),
    identifier: text().notNull(),
    value: text().notNull(),
    expiresAt: moment().notNull(),
    createdAt: now(),
    updatedAt: now(),
  },
  (t) => [gateOnly("verification"), index().on(t.identifier)],
);

export const passkey = pgTable(
  "passkey",
  {
    id: id(),
    name: text(),
    publicKey: text("public_key").notNull(),
    userId: uuid("account_id")
      .notNull()
      .references(() => account.id, { onDelete: "cascade" }),
    credentialID: text("credential_id").notNull().unique(),
    counter: integer().notNull(),
    deviceType: text("device_type").notNull(),
    backedUp: boolean("backed_up").notNull(),
    transports: text(),
    aaguid: text(),
    createdAt: now(),
  },
  (t) => [gateOnly("passkey"), index().on(t.userId)],
);

/** The link that lets the first administrator of a new organisation in. Only its fingerprint is kept. */
export const opening = pgTable(
  "opening",
  {
    id: id(),
    tokenHash: text("token_hash").notNull().unique(),
    createdAt: now(),
    usedAt: moment(),
  },
  () => [gateOnly("opening")],
);

/** How often something was tried from one address lately, so that guessing is slow. */
export const attempt = pgTable(
  "attempt",
  {
    key: text().primaryKey(),
    count: integer().notNull().default(0),
    since: now(),
  },
  () => [gateOnly("attempt")],
);
