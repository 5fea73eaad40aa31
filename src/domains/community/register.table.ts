import { type AnyPgColumn, foreignKey, index, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { byMember } from "#domains/access/member.table.ts";
import { ofOrganisation } from "#domains/access/organisation.table.ts";
import { id, now } from "#platform/database/columns.ts";
import { ownOrganisation } from "#platform/database/roles.ts";
import { ofCommunity } from "./community.table.ts";
import { certainties, registerKinds } from "./register.ts";

/** An association, an institution, an event, a meeting place or a channel of a place. */
export const registerEntry = pgTable(
  "register_entry",
  {
    id: id(),
    organisationId: ofOrganisation(),
    communityId: uuid().notNull(),
    kind: text({ enum: registerKinds }).notNull(),
    name: text().notNull(),
    what: text().notNull().default(""),
    used: text().notNull().default(""),
    /** Where it is, and how it is reached: its own address and its own page or mailbox, never a person's. */
    address: text().notNull().default(""),
    contact: text().notNull().default(""),
    certainty: text({ enum: certainties }).notNull().default("told"),
    source: text().notNull().default(""),
    enteredBy: uuid().notNull(),
    enteredAt: now(),
  },
  (t) => [
    ownOrganisation,
    unique().on(t.organisationId, t.id),
    index().on(t.communityId, t.kind),
    ofCommunity(t),
    byMember(t.organisationId, t.enteredBy),
  ],
);

/** Ties what grew out of a line to that line. The column may be empty; then the two ways are forgotten apart. */
export const ofRegisterEntry = (t: { organisationId: AnyPgColumn; registerEntryId: AnyPgColumn }) =>
  foreignKey({
    columns: [t.organisationId, t.registerEntryId],
    foreignColumns: [registerEntry.organisationId, registerEntry.id],
  });
