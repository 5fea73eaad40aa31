import {
  type AnyPgColumn,
  boolean,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { byMember } from "#domains/access/member.table.ts";
import { ofOrganisation } from "#domains/access/organisation.table.ts";
import { ofEngagement } from "#domains/engagement/engagement.table.ts";
import { id, moment, now } from "#platform/database/columns.ts";
import { ownOrganisation } from "#platform/database/roles.ts";
import { roundKinds } from "./round.ts";
import { stations } from "./station.ts";

/** One time a station was talked through, by whom. Earlier rounds stay as they were (A3). */
export const round = pgTable(
  "round",
  {
    id: id(),
    organisationId: ofOrganisation(),
    engagementId: uuid().notNull(),
    station: text({ enum: stations }).notNull(),
    kind: text({ enum: roundKinds }).notNull(),
    /** Who sat at the table, as they are called; a guest has no account. */
    present: text().array().notNull().default([]),
    startedBy: uuid().notNull(),
    startedAt: now(),
    endedAt: moment(),
    /** When the silent minutes end, so that every screen in the room counts the same. */
    silentUntil: moment(),
  },
  (t) => [
    ownOrganisation,
    unique().on(t.organisationId, t.id),
    index().on(t.engagementId, t.station),
    ofEngagement(t),
    byMember(t.organisationId, t.startedBy),
  ],
);

const ofRound = (t: { organisationId: AnyPgColumn; roundId: AnyPgColumn }) =>
  foreignKey({
    columns: [t.organisationId, t.roundId],
    foreignColumns: [round.organisationId, round.id],
  }).onDelete("cascade");

/** A question as it was asked in that round, and the one sentence that was agreed on it. */
export const roundQuestion = pgTable(
  "round_question",
  {
    organisationId: ofOrganisation(),
    roundId: uuid().notNull(),
    key: text().notNull(),
    position: integer().notNull(),
    text: text().notNull(),
    agreed: text().notNull().default(""),
    agreedAt: moment(),
  },
  (t) => [ownOrganisation, primaryKey({ columns: [t.roundId, t.key] }), ofRound(t)],
);

/** What one person said to one question. The id is made where it is typed, so that sending twice changes nothing. */
export const answer = pgTable(
  "answer",
  {
    id: uuid().primaryKey(),
    organisationId: ofOrganisation(),
    roundId: uuid().notNull(),
    questionKey: text().notNull(),
    text: text().notNull(),
    /** Whose words they are; empty when nobody in particular. */
    saidBy: text().notNull().default(""),
    nugget: boolean().notNull().default(false),
    writtenBy: uuid().notNull(),
    writtenAt: now(),
  },
  (t) => [
    ownOrganisation,
    unique().on(t.organisationId, t.id),
    index().on(t.roundId),
    ofRound(t),
    byMember(t.organisationId, t.writtenBy),
  ],
);
