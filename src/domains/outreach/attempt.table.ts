import { date, foreignKey, index, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { byMember } from "#domains/access/member.table.ts";
import { ofOrganisation } from "#domains/access/organisation.table.ts";
import { engagement } from "#domains/engagement/engagement.table.ts";
import { contactPerson } from "#domains/partners/contact-person.table.ts";
import { ofPartner } from "#domains/partners/partner.table.ts";
import { moment, now } from "#platform/database/columns.ts";
import { ownOrganisation } from "#platform/database/roles.ts";
import { outcomes, ways } from "./attempt.ts";

/**
 * One time somebody was rung, written to or looked up. The newest with a partner about a forløb says how the matter
 * stands. The id is made where it is typed.
 */
export const contactAttempt = pgTable(
  "contact_attempt",
  {
    id: uuid().primaryKey(),
    organisationId: ofOrganisation(),
    partnerId: uuid().notNull(),
    engagementId: uuid(),
    /** Never the name: when the person is erased, only that somebody was reached for is left. */
    contactPersonId: uuid(),
    /** Who of us did it. */
    memberId: uuid().notNull(),
    way: text({ enum: ways }).notNull(),
    day: date({ mode: "string" }).notNull(),
    /** As short as a message. */
    text: text().notNull(),
    outcome: text({ enum: outcomes }).notNull(),
    /** The day it is taken up again, when there is one. */
    nextOn: date({ mode: "string" }),
    /** When the quiet reminder of that day was sent; there is one, and no more. */
    remindedAt: moment(),
    notedBy: uuid().notNull(),
    notedAt: now(),
  },
  (t) => [
    ownOrganisation,
    unique().on(t.organisationId, t.id),
    index().on(t.partnerId, t.engagementId, t.day),
    index().on(t.engagementId),
    index().on(t.memberId),
    index().on(t.organisationId, t.nextOn),
    ofPartner(t),
    // Loosened before the forløb is forgotten: the partner was rung all the same.
    foreignKey({
      columns: [t.organisationId, t.engagementId],
      foreignColumns: [engagement.organisationId, engagement.id],
    }),
    foreignKey({
      columns: [t.organisationId, t.contactPersonId],
      foreignColumns: [contactPerson.organisationId, contactPerson.id],
    }),
    byMember(t.organisationId, t.memberId),
    byMember(t.organisationId, t.notedBy),
  ],
);
