import { type AnyPgColumn, date, foreignKey, index, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { gateFinds, linkColumns } from "#domains/access/link.table.ts";
import { byMember } from "#domains/access/member.table.ts";
import { ofOrganisation } from "#domains/access/organisation.table.ts";
import { ofEngagement } from "#domains/engagement/engagement.table.ts";
import { strategy } from "#domains/organisation/organisation.table.ts";
import { contactPerson } from "#domains/partners/contact-person.table.ts";
import { ofPartner } from "#domains/partners/partner.table.ts";
import { moment, now } from "#platform/database/columns.ts";
import { ownOrganisation } from "#platform/database/roles.ts";
import { answers, deliveries, letterKinds } from "./letter.ts";

/** A letter around the shared challenge (S5.2), written once and sent to many. */
export const letter = pgTable(
  "letter",
  {
    id: uuid().primaryKey(),
    organisationId: ofOrganisation(),
    engagementId: uuid().notNull(),
    kind: text({ enum: letterKinds }).notNull(),
    title: text().notNull(),
    /** The challenge that is theirs as much as ours. */
    challenge: text().notNull().default(""),
    /** The one strategy it leans on, and the sentence of it that is quoted. */
    strategyId: uuid(),
    quote: text().notNull().default(""),
    body: text().notNull(),
    /** When and where one would meet, in words, while no date has been found. */
    meeting: text().notNull().default(""),
    answerBy: date({ mode: "string" }),
    /** Who of us signs it. */
    senderId: uuid().notNull(),
    createdBy: uuid().notNull(),
    createdAt: now(),
    changedAt: now(),
  },
  (t) => [
    ownOrganisation,
    unique().on(t.organisationId, t.id),
    index().on(t.engagementId),
    ofEngagement(t),
    // Loosened before the strategy is forgotten; what was quoted stands.
    foreignKey({
      columns: [t.organisationId, t.strategyId],
      foreignColumns: [strategy.organisationId, strategy.id],
    }),
    byMember(t.organisationId, t.senderId),
    byMember(t.organisationId, t.createdBy),
  ],
);

/** That a partner is sent a letter. Neither name nor address is kept here: they are the contact person's. */
export const partnerInvitation = pgTable(
  "partner_invitation",
  {
    id: uuid().primaryKey(),
    organisationId: ofOrganisation(),
    letterId: uuid().notNull(),
    partnerId: uuid().notNull(),
    contactPersonId: uuid(),
    delivery: text({ enum: deliveries }).notNull(),
    /** When it was sent, or printed to be sent. */
    sentAt: moment(),
    addedBy: uuid().notNull(),
    addedAt: now(),
  },
  (t) => [
    ownOrganisation,
    unique().on(t.organisationId, t.id),
    index().on(t.letterId),
    index().on(t.partnerId),
    foreignKey({
      columns: [t.organisationId, t.letterId],
      foreignColumns: [letter.organisationId, letter.id],
    }).onDelete("cascade"),
    ofPartner(t),
    foreignKey({
      columns: [t.organisationId, t.contactPersonId],
      foreignColumns: [contactPerson.organisationId, contactPerson.id],
    }),
    byMember(t.organisationId, t.addedBy),
  ],
);

const ofPartnerInvitation = (t: { organisationId: AnyPgColumn; partnerInvitationId: AnyPgColumn }) =>
  foreignKey({
    columns: [t.organisationId, t.partnerInvitationId],
    foreignColumns: [partnerInvitation.organisationId, partnerInvitation.id],
  }).onDelete("cascade");

/** A way in to answer without an account. */
export const partnerInvitationLink = pgTable(
  "partner_invitation_link",
  { ...linkColumns(), partnerInvitationId: uuid().notNull() },
  (t) => [
    ownOrganisation,
    gateFinds("partner_invitation_link"),
    index().on(t.partnerInvitationId),
    ofPartnerInvitation(t),
  ],
);

/** What was answered. The newest counts; the older ones tell how it went. */
export const partnerInvitationAnswer = pgTable(
  "partner_invitation_answer",
  {
    id: uuid().primaryKey(),
    organisationId: ofOrganisation(),
    partnerInvitationId: uuid().notNull(),
    answer: text({ enum: answers }).notNull(),
    /** When one may be asked again. */
    laterOn: date({ mode: "string" }),
    word: text().notNull().default(""),
    /** One of us, when it was answered by telephone. */
    notedBy: uuid(),
    answeredAt: now(),
  },
  (t) => [
    ownOrganisation,
    index().on(t.partnerInvitationId, t.answeredAt),
    ofPartnerInvitation(t),
    byMember(t.organisationId, t.notedBy),
  ],
);
