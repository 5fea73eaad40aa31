import { sql } from "drizzle-orm";
import { index, integer, pgPolicy, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { id, moment, now } from "../database/columns.ts";
import { gateRole, ownOrganisation } from "../database/roles.ts";

/**
 * Mail on its way out. With a mail server the text is wiped when it has been sent (it may carry a link that
 * lets one in); without one it stays here, where the administrator can read it.
 */
export const mail = pgTable(
  "mail",
  {
    id: id(),
    organisationId: uuid().notNull().default(sql`current_organisation()`),
    to: text().notNull(),
    subject: text().notNull(),
    text: text().notNull(),
    /** A calendar file that goes along (RFC 5545); wiped with the text. */
    calendar: text(),
    createdAt: now(),
    sentAt: moment(),
    triedAt: moment(),
    tries: integer().notNull().default(0),
    lastError: text(),
  },
  (t) => [
    ownOrganisation,
    // The post office carries the mail of every house, and sees nothing else of it.
    pgPolicy("post_office", { for: "all", to: gateRole, using: sql`true`, withCheck: sql`true` }),
    index().on(t.organisationId, t.createdAt),
  ],
);
