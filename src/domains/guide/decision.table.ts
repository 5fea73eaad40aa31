import { date, index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { byMember } from "#domains/access/member.table.ts";
import { ofOrganisation } from "#domains/access/organisation.table.ts";
import { ofEngagement } from "#domains/engagement/engagement.table.ts";
import { id, now } from "#platform/database/columns.ts";
import { ownOrganisation } from "#platform/database/roles.ts";
import { outcomes } from "./decision.ts";
import { stations, ways } from "./station.ts";

/** A decision with its reasons, the people and the day. A later one does not erase it (V1.5, A4). */
export const decision = pgTable(
  "decision",
  {
    id: id(),
    organisationId: ofOrganisation(),
    engagementId: uuid().notNull(),
    station: text({ enum: stations }).notNull(),
    outcome: text({ enum: outcomes }).notNull(),
    /** What was decided, in one sentence. */
    decided: text().notNull().default(""),
    reason: text().notNull(),
    people: text().notNull(),
    decidedOn: date({ mode: "string" }).notNull(),
    recordedBy: uuid().notNull(),
    recordedAt: now(),
  },
  (t) => [
    ownOrganisation,
    index().on(t.engagementId, t.recordedAt),
    ofEngagement(t),
    byMember(t.organisationId, t.recordedBy),
  ],
);

/** Which way, or ways, through the third step; made again as often as wanted (A3b). The newest row counts. */
export const wayChoice = pgTable(
  "way_choice",
  {
    id: id(),
    organisationId: ofOrganisation(),
    engagementId: uuid().notNull(),
    ways: text({ enum: ways }).array().notNull(),
    reason: text().notNull(),
    people: text().notNull(),
    chosenOn: date({ mode: "string" }).notNull(),
    recordedBy: uuid().notNull(),
    recordedAt: now(),
  },
  (t) => [
    ownOrganisation,
    index().on(t.engagementId, t.recordedAt),
    ofEngagement(t),
    byMember(t.organisationId, t.recordedBy),
  ],
);
