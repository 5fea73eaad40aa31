import {
  type AnyPgColumn,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { byMember } from "#domains/access/member.table.ts";
import { ofOrganisation } from "#domains/access/organisation.table.ts";
import { id, moment, now } from "#platform/database/columns.ts";
import { ownOrganisation } from "#platform/database/roles.ts";
import { preferences, type Strength } from "./contact-person.ts";
import { ofPartner } from "./partner.table.ts";

/**
 * A person at a partner. When the person is erased the row stays with nothing in it, so that what was done can
 * still be counted.
 */
export const contactPerson = pgTable(
  "contact_person",
  {
    id: id(),
    organisationId: ofOrganisation(),
    partnerId: uuid().notNull(),
    name: text().notNull(),
    role: text().notNull().default(""),
    phone: text().notNull().default(""),
    email: text().notNull().default(""),
    preference: text({ enum: preferences }).notNull(),
    note: text().notNull().default(""),
    keepUntil: date({ mode: "string" }).notNull(),
    erasedAt: moment(),
    createdBy: uuid().notNull(),
    createdAt: now(),
  },
  (t) => [
    ownOrganisation,
    unique().on(t.organisationId, t.id),
    index().on(t.partnerId),
    index().on(t.organisationId, t.keepUntil),
    ofPartner(t),
    byMember(t.organisationId, t.createdBy),
  ],
);

/** Ties a row to a contact person; the row outlives the erasing of the name. */
export const ofContactPerson = (t: { organisationId: AnyPgColumn; contactPersonId: AnyPgColumn }) =>
  foreignKey({
    columns: [t.organisationId, t.contactPersonId],
    foreignColumns: [contactPerson.organisationId, contactPerson.id],
  }).onDelete("cascade");

/** The receipt for an erasing: when, why, and in how many rows of what. Nothing of what was erased. */
export const erasure = pgTable(
  "erasure",
  {
    id: id(),
    organisationId: ofOrganisation(),
    contactPersonId: uuid().notNull(),
    /** Nobody when the day had passed. */
    erasedBy: uuid(),
    erasedAt: now(),
    counts: jsonb().$type<Record<string, number>>().notNull(),
  },
  (t) => [
    ownOrganisation,
    index().on(t.contactPersonId),
    ofContactPerson(t),
    byMember(t.organisationId, t.erasedBy),
  ],
);

/** That one of us knows them, how, and how well. */
export const acquaintance = pgTable(
  "acquaintance",
  {
    id: id(),
    organisationId: ofOrganisation(),
    partnerId: uuid().notNull(),
    memberId: uuid().notNull(),
    how: text().notNull().default(""),
    strength: integer().$type<Strength>().notNull(),
    createdAt: now(),
  },
  (t) => [
    ownOrganisation,
    index().on(t.partnerId),
    index().on(t.memberId),
    ofPartner(t),
    byMember(t.organisationId, t.memberId),
  ],
);
