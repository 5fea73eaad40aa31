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
import { gateFinds, linkColumns } from "#domains/access/link.table.ts";
import { byMember } from "#domains/access/member.table.ts";
import { ofOrganisation } from "#domains/access/organisation.table.ts";
import { ofEngagement } from "#domains/engagement/engagement.table.ts";
import { contactPerson } from "#domains/partners/contact-person.table.ts";
import { ofPartner } from "#domains/partners/partner.table.ts";
import { id, moment, now } from "#platform/database/columns.ts";
import { ownOrganisation } from "#platform/database/roles.ts";
import { expectationKeys, type Terms, voices } from "./agreement.ts";
import { sides } from "./exchange.ts";
import type { AgreedTask } from "./task.ts";

/** What the library and a partner agree on in a forløb (D9). A division of work, not a contract in law. */
export const agreement = pgTable(
  "agreement",
  {
    id: id(),
    organisationId: ofOrganisation(),
    engagementId: uuid().notNull(),
    partnerId: uuid().notNull(),
    /** Whom the link is sent to. */
    contactPersonId: uuid(),
    name: text().notNull(),
    /** When both sides' own answers were laid side by side; until then neither sees the other's. */
    comparedAt: moment(),
    /** When it came to its end, and why. */
    endedOn: date({ mode: "string" }),
    endedWhy: text().notNull().default(""),
    createdBy: uuid().notNull(),
    createdAt: now(),
  },
  (t) => [
    ownOrganisation,
    unique().on(t.organisationId, t.id),
    index().on(t.engagementId),
    index().on(t.partnerId),
    ofEngagement(t),
    ofPartner(t),
    foreignKey({
      columns: [t.organisationId, t.contactPersonId],
      foreignColumns: [contactPerson.organisationId, contactPerson.id],
    }),
    byMember(t.organisationId, t.createdBy),
  ],
);

const ofAgreement = (t: { organisationId: AnyPgColumn; agreementId: AnyPgColumn }) =>
  foreignKey({
    columns: [t.organisationId, t.agreementId],
    foreignColumns: [agreement.organisationId, agreement.id],
  }).onDelete("cascade");

/** A partner's way in to an agreement without an account. */
export const agreementLink = pgTable(
  "agreement_link",
  { ...linkColumns(), agreementId: uuid().notNull() },
  (t) => [ownOrganisation, gateFinds("agreement_link"), index().on(t.agreementId), ofAgreement(t)],
);

/**
 * What one side expects, answered by itself, and what both then found together. The newest of a voice to a question
 * counts.
 */
export const expectation = pgTable(
  "expectation",
  {
    id: id(),
    organisationId: ofOrganisation(),
    agreementId: uuid().notNull(),
    side: text({ enum: voices }).notNull(),
    question: text({ enum: expectationKeys }).notNull(),
    text: text().notNull(),
    /** One of us; nobody when it came by the link. */
    answeredBy: uuid(),
    answeredAt: now(),
  },
  (t) => [
    ownOrganisation,
    index().on(t.agreementId, t.side, t.question),
    ofAgreement(t),
    byMember(t.organisationId, t.answeredBy),
  ],
);

/** The agreed text as it was on one day, with the tasks as they were then. Never changed; a new one is written. */
export const agreementVersion = pgTable(
  "agreement_version",
  {
    id: id(),
    organisationId: ofOrganisation(),
    agreementId: uuid().notNull(),
    number: integer().notNull(),
    terms: jsonb().$type<Terms>().notNull(),
    tasks: jsonb().$type<AgreedTask[]>().notNull(),
    /** How long the library stays, and when the two look at it again. */
    staysUntil: date({ mode: "string" }),
    followUpOn: date({ mode: "string" }),
    writtenBy: uuid().notNull(),
    writtenAt: now(),
  },
  (t) => [
    ownOrganisation,
    unique().on(t.organisationId, t.id),
    unique().on(t.agreementId, t.number),
    ofAgreement(t),
    byMember(t.organisationId, t.writtenBy),
  ],
);

/** That a side said yes to one version, or what it would have changed first. */
export const agreementConfirmation = pgTable(
  "agreement_confirmation",
  {
    id: id(),
    organisationId: ofOrganisation(),
    agreementVersionId: uuid().notNull(),
    side: text({ enum: sides }).notNull(),
    /** As what one confirms: a role, such as chairman. No names. */
    role: text().notNull().default(""),
    /** Empty with a yes; otherwise what is not right yet. */
    objection: text().notNull().default(""),
    confirmedBy: uuid(),
    confirmedAt: now(),
  },
  (t) => [
    ownOrganisation,
    index().on(t.agreementVersionId),
    foreignKey({
      columns: [t.organisationId, t.agreementVersionId],
      foreignColumns: [agreementVersion.organisationId, agreementVersion.id],
    }).onDelete("cascade"),
    byMember(t.organisationId, t.confirmedBy),
  ],
);
