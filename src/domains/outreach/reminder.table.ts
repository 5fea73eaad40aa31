import { pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";
import { byMember } from "#domains/access/member.table.ts";
import { ofOrganisation } from "#domains/access/organisation.table.ts";
import { ownOrganisation } from "#platform/database/roles.ts";

/** Who would rather not be reminded by mail. Without a row one is. */
export const reminderSilence = pgTable(
  "reminder_silence",
  { organisationId: ofOrganisation(), memberId: uuid().notNull() },
  (t) => [
    ownOrganisation,
    primaryKey({ columns: [t.organisationId, t.memberId] }),
    byMember(t.organisationId, t.memberId),
  ],
);
