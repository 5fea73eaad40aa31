import {
  type AnyPgColumn,
  boolean,
  foreignKey,
  index,
  pgTable,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { byMember } from "#domains/access/member.table.ts";
import { ofOrganisation } from "#domains/access/organisation.table.ts";
import { community, ofCommunity } from "#domains/community/community.table.ts";
import { engagement } from "#domains/engagement/engagement.table.ts";
import { answer, round } from "#domains/guide/round.table.ts";
import { id, now } from "#platform/database/columns.ts";
import { ownOrganisation } from "#platform/database/roles.ts";
import { evidenceKinds, strengths } from "./insight.ts";
import { ofObservation } from "./observation.table.ts";
import { targetGroup } from "./target-group.table.ts";

/** One sentence we have come to believe, and how well it is borne. */
export const insight = pgTable(
  "insight",
  {
    id: id(),
    organisationId: ofOrganisation(),
    sentence: text().notNull(),
    targetGroupId: uuid(),
    communityId: uuid(),
    engagementId: uuid(),
    strength: text({ enum: strengths }).notNull().default("weak"),
    strengthReason: text().notNull().default(""),
    createdBy: uuid().notNull(),
    createdAt: now(),
    changedAt: now(),
  },
  (t) => [
    ownOrganisation,
    unique().on(t.organisationId, t.id),
    index().on(t.targetGroupId),
    // As with observations, the ties are loosened before what they point at is gone for good.
    foreignKey({
      columns: [t.organisationId, t.targetGroupId],
      foreignColumns: [targetGroup.organisationId, targetGroup.id],
    }),
    foreignKey({
      columns: [t.organisationId, t.communityId],
      foreignColumns: [community.organisationId, community.id],
    }),
    foreignKey({
      columns: [t.organisationId, t.engagementId],
      foreignColumns: [engagement.organisationId, engagement.id],
    }),
    byMember(t.organisationId, t.createdBy),
  ],
);

const ofInsight = (t: { organisationId: AnyPgColumn; insightId: AnyPgColumn }) =>
  foreignKey({
    columns: [t.organisationId, t.insightId],
    foreignColumns: [insight.organisationId, insight.id],
  }).onDelete("cascade");

/**
 * What an insight leans on. The text says what it is in words, so that the evidence can be read where it stands;
 * figures and lines of a register are pointed at by their place.
 */
export const insightEvidence = pgTable(
  "insight_evidence",
  {
    id: uuid().primaryKey(),
    organisationId: ofOrganisation(),
    insightId: uuid().notNull(),
    kind: text({ enum: evidenceKinds }).notNull(),
    observationId: uuid(),
    answerId: uuid(),
    /** With the key of a question: the sentence that was agreed on it in that round, or what was said to it in the source. */
    roundId: uuid(),
    questionKey: text(),
    communityId: uuid(),
    /** What it was said in, where that lies in a later part of the house: taken away with it, and not tied to it. */
    sourceId: uuid(),
    /** Whose words they are, and when: a partner and a day, never a person. */
    source: text().notNull().default(""),
    text: text().notNull().default(""),
    /** Speaks against the insight. Kept beside the rest, so that it is not left out of the judgement. */
    against: boolean().notNull().default(false),
    addedBy: uuid().notNull(),
    addedAt: now(),
  },
  (t) => [
    ownOrganisation,
    unique().on(t.organisationId, t.id),
    index().on(t.insightId),
    index().on(t.observationId),
    index().on(t.sourceId),
    ofInsight(t),
    ofObservation(t),
    ofCommunity(t),
    foreignKey({
      columns: [t.organisationId, t.roundId],
      foreignColumns: [round.organisationId, round.id],
    }).onDelete("cascade"),
    foreignKey({
      columns: [t.organisationId, t.answerId],
      foreignColumns: [answer.organisationId, answer.id],
    }).onDelete("cascade"),
    byMember(t.organisationId, t.addedBy),
  ],
);

/** An insight turned into a question that asks for ideas (S6.7). */
export const developmentQuestion = pgTable(
  "development_question",
  {
    id: uuid().primaryKey(),
    organisationId: ofOrganisation(),
    insightId: uuid().notNull(),
    text: text().notNull(),
    /** What it was asked in, where that lies in a later part of the house, and the note there; as with evidence. */
    sourceId: uuid(),
    sourceKey: text(),
    source: text().notNull().default(""),
    askedBy: uuid().notNull(),
    askedAt: now(),
  },
  (t) => [
    ownOrganisation,
    unique().on(t.organisationId, t.id),
    index().on(t.insightId),
    ofInsight(t),
    byMember(t.organisationId, t.askedBy),
  ],
);
