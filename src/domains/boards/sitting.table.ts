import { sql } from "drizzle-orm";
import {
  bigint,
  foreignKey,
  index,
  integer,
  pgTable,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { gateFinds, linkColumns } from "#domains/access/link.table.ts";
import { byMember } from "#domains/access/member.table.ts";
import { ofOrganisation } from "#domains/access/organisation.table.ts";
import { seats } from "#domains/access/seat.ts";
import { agendaItem, ofMeeting } from "#domains/meetings/meeting.table.ts";
import { moment, now } from "#platform/database/columns.ts";
import { ownOrganisation } from "#platform/database/roles.ts";
import { tongues } from "#ui/tongues.ts";

/** A meeting while it is held. Its code opens it to whoever is in the room, and dies with it. */
export const sitting = pgTable(
  "sitting",
  {
    meetingId: uuid().primaryKey(),
    organisationId: ofOrganisation(),
    code: text().notNull(),
    openedBy: uuid().notNull(),
    openedAt: now(),
    closedAt: moment(),
    /** The number of the last change; taken by whoever changes something and held until it is kept, so that none is passed by. */
    seq: bigint({ mode: "number" }).notNull().default(0),
    /** Where the room is now; everybody may be elsewhere. */
    itemId: uuid(),
    /** Raised when everybody is asked to come along to where the room is. */
    gathering: integer().notNull().default(0),
    timerEndsAt: moment(),
  },
  (t) => [
    ownOrganisation,
    gateFinds("sitting"),
    uniqueIndex().on(t.code).where(sql`closed_at is null`),
    ofMeeting(t),
    // The line may be taken out of the agenda while the room is at it.
    foreignKey({
      columns: [t.organisationId, t.itemId],
      foreignColumns: [agendaItem.organisationId, agendaItem.id],
    }),
    byMember(t.organisationId, t.openedBy),
  ],
);

/** Somebody who takes part, known by a link of their own and by what they want to be called, if anything. */
export const participant = pgTable(
  "participant",
  {
    ...linkColumns(),
    meetingId: uuid().notNull(),
    name: text().notNull().default(""),
    tongue: text({ enum: tongues }).notNull(),
    seat: text({ enum: seats }).notNull().default("phone"),
    /** How many they write and vote for, themselves included, and which table it is. */
    heads: integer().notNull().default(1),
    tableName: text().notNull().default(""),
    seenAt: now(),
  },
  (t) => [
    ownOrganisation,
    gateFinds("participant"),
    unique().on(t.organisationId, t.id),
    index().on(t.meetingId),
    ofMeeting(t),
  ],
);
