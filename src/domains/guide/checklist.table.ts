import { index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { byMember } from "#domains/access/member.table.ts";
import { ofOrganisation } from "#domains/access/organisation.table.ts";
import { ofEngagement } from "#domains/engagement/engagement.table.ts";
import { id, moment, now } from "#platform/database/columns.ts";
import { ownOrganisation } from "#platform/database/roles.ts";
import { stations } from "./station.ts";

/** A thing to do that this forløb has added to a station's own list (A2). */
export const checklistLine = pgTable(
  "checklist_line",
  {
    id: id(),
    organisationId: ofOrganisation(),
    engagementId: uuid().notNull(),
    station: text({ enum: stations }).notNull(),
    text: text().notNull(),
    createdAt: now(),
  },
  (t) => [ownOrganisation, index().on(t.engagementId, t.station), ofEngagement(t)],
);

/** That a thing on the list is done, by whom and when. `itemKey` is a key of the guide or the id of a line. */
export const checklistTick = pgTable(
  "checklist_tick",
  {
    organisationId: ofOrganisation(),
    engagementId: uuid().notNull(),
    itemKey: text().notNull(),
    tickedBy: uuid().notNull(),
    tickedAt: now(),
  },
  (t) => [
    ownOrganisation,
    primaryKey({ columns: [t.engagementId, t.itemKey] }),
    ofEngagement(t),
    byMember(t.organisationId, t.tickedBy),
  ],
);

/** When a station was last opened by anyone in the forløb; not by whom, because nobody needs to know. */
export const stationVisit = pgTable(
  "station_visit",
  {
    organisationId: ofOrganisation(),
    engagementId: uuid().notNull(),
    station: text({ enum: stations }).notNull(),
    at: moment().notNull().defaultNow(),
  },
  (t) => [ownOrganisation, primaryKey({ columns: [t.engagementId, t.station] }), ofEngagement(t)],
);
