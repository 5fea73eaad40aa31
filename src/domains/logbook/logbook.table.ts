import { date, index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { byMember } from "#domains/access/member.table.ts";
import { ofOrganisation } from "#domains/access/organisation.table.ts";
import { ofEngagement } from "#domains/engagement/engagement.table.ts";
import { id, now } from "#platform/database/columns.ts";
import { ownOrganisation } from "#platform/database/roles.ts";

/** What happened on a day, told by one of the team (S7). */
export const logbookEntry = pgTable(
  "logbook_entry",
  {
    id: id(),
    organisationId: ofOrganisation(),
    engagementId: uuid().notNull(),
    day: date({ mode: "string" }).notNull(),
    text: text().notNull(),
    writtenBy: uuid().notNull(),
    writtenAt: now(),
    changedAt: now(),
  },
  (t) => [
    ownOrganisation,
    index().on(t.engagementId, t.day),
    ofEngagement(t),
    byMember(t.organisationId, t.writtenBy),
  ],
);
