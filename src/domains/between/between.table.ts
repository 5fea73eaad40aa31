import { boolean, index, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { gateFinds, linkColumns } from "#domains/access/link.table.ts";
import { byMember } from "#domains/access/member.table.ts";
import { ofOrganisation } from "#domains/access/organisation.table.ts";
import { ofEngagement } from "#domains/engagement/engagement.table.ts";
import { moment, now } from "#platform/database/columns.ts";
import { ownOrganisation } from "#platform/database/roles.ts";
import { tongues } from "#ui/tongues.ts";

/** What the partners of a forløb read between meetings (F8): our own words, beside what the house knows already. */
export const betweenPage = pgTable(
  "between_page",
  {
    engagementId: uuid().primaryKey(),
    organisationId: ofOrganisation(),
    /** What was said, in our words. */
    said: text().notNull().default(""),
    /** What happens next. */
    next: text().notNull().default(""),
    /** What we wait for. */
    waiting: text().notNull().default(""),
    /** Whether the finished minutes of the last meeting can be read there. */
    showsMinutes: boolean().notNull().default(true),
    writtenBy: uuid().notNull(),
    writtenAt: now(),
  },
  (t) => [ownOrganisation, ofEngagement(t), byMember(t.organisationId, t.writtenBy)],
);

/** A way in to the page without an account. */
export const betweenLink = pgTable(
  "between_link",
  { ...linkColumns(), engagementId: uuid().notNull() },
  (t) => [ownOrganisation, gateFinds("between_link"), index().on(t.engagementId), ofEngagement(t)],
);

/** What a partner wrote to us from the page. The id is made where it is typed. */
export const betweenWord = pgTable(
  "between_word",
  {
    id: uuid().primaryKey(),
    organisationId: ofOrganisation(),
    engagementId: uuid().notNull(),
    /** What they want to be called, if anything. */
    name: text().notNull().default(""),
    text: text().notNull(),
    tongue: text({ enum: tongues }).notNull(),
    receivedAt: now(),
    seenAt: moment(),
  },
  (t) => [ownOrganisation, unique().on(t.organisationId, t.id), index().on(t.engagementId), ofEngagement(t)],
);
