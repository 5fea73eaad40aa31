import { date, foreignKey, index, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import { byMember } from "#domains/access/member.table.ts";
import { ofOrganisation } from "#domains/access/organisation.table.ts";
import { engagement } from "#domains/engagement/engagement.table.ts";
import { contactPerson } from "#domains/partners/contact-person.table.ts";
import { ofPartner } from "#domains/partners/partner.table.ts";
import { insightEvidence } from "#domains/target-group/insight.table.ts";
import { targetGroup } from "#domains/target-group/target-group.table.ts";
import { now } from "#platform/database/columns.ts";
import { ownOrganisation } from "#platform/database/roles.ts";
import { talkQuestions } from "./partner-talk.ts";

/** A conversation with a partner: clear on the purpose, free in its form (P5). */
export const partnerTalk = pgTable(
  "partner_talk",
  {
    id: uuid().primaryKey(),
    organisationId: ofOrganisation(),
    partnerId: uuid().notNull(),
    engagementId: uuid(),
    targetGroupId: uuid(),
    contactPersonId: uuid(),
    day: date({ mode: "string" }).notNull(),
    purpose: text().notNull().default(""),
    heldBy: uuid().notNull(),
    createdBy: uuid().notNull(),
    createdAt: now(),
  },
  (t) => [
    ownOrganisation,
    unique().on(t.organisationId, t.id),
    index().on(t.partnerId),
    index().on(t.engagementId),
    index().on(t.targetGroupId),
    ofPartner(t),
    // Loosened before what they point at is forgotten: the talk was held all the same.
    foreignKey({
      columns: [t.organisationId, t.engagementId],
      foreignColumns: [engagement.organisationId, engagement.id],
    }),
    foreignKey({
      columns: [t.organisationId, t.targetGroupId],
      foreignColumns: [targetGroup.organisationId, targetGroup.id],
    }),
    foreignKey({
      columns: [t.organisationId, t.contactPersonId],
      foreignColumns: [contactPerson.organisationId, contactPerson.id],
    }),
    byMember(t.organisationId, t.heldBy),
    byMember(t.organisationId, t.createdBy),
  ],
);

/** What was said to one of the questions. */
export const talkAnswer = pgTable(
  "talk_answer",
  {
    id: uuid().primaryKey(),
    organisationId: ofOrganisation(),
    partnerTalkId: uuid().notNull(),
    question: text({ enum: talkQuestions }).notNull(),
    text: text().notNull(),
    notedAt: now(),
  },
  (t) => [
    ownOrganisation,
    unique().on(t.organisationId, t.id),
    unique().on(t.partnerTalkId, t.question),
    foreignKey({
      columns: [t.organisationId, t.partnerTalkId],
      foreignColumns: [partnerTalk.organisationId, partnerTalk.id],
    }).onDelete("cascade"),
  ],
);

/** That an answer bears an insight: the thread between what a partner said and what we have come to believe. */
export const talkAnswerEvidence = pgTable(
  "talk_answer_evidence",
  { organisationId: ofOrganisation(), talkAnswerId: uuid().notNull(), evidenceId: uuid().notNull() },
  (t) => [
    ownOrganisation,
    primaryKey({ columns: [t.talkAnswerId, t.evidenceId] }),
    index().on(t.evidenceId),
    foreignKey({
      columns: [t.organisationId, t.talkAnswerId],
      foreignColumns: [talkAnswer.organisationId, talkAnswer.id],
    }).onDelete("cascade"),
    foreignKey({
      columns: [t.organisationId, t.evidenceId],
      foreignColumns: [insightEvidence.organisationId, insightEvidence.id],
    }).onDelete("cascade"),
  ],
);
