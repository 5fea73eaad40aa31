import { index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { id, now } from "#platform/database/columns.ts";
import { ownOrganisation } from "#platform/database/roles.ts";
import { ofOrganisation } from "./organisation.table.ts";

/**
 * Who did what, when, to which thing: never what was written (product.md L3). The name is kept as it was, so
 * that the line can be read after the person has left. The app's role may add lines, not change them.
 */
export const auditEntry = pgTable(
  "audit_entry",
  {
    id: id(),
    organisationId: ofOrganisation(),
    at: now(),
    memberId: uuid(),
    memberName: text().notNull(),
    act: text().notNull(),
    thing: text().notNull(),
    thingId: uuid(),
  },
  (t) => [ownOrganisation, index().on(t.organisationId, t.at)],
);

/** What has been taken away and can be brought back for thirty days. The row itself stays until then. */
export const removal = pgTable(
  "removal",
  {
    itemId: uuid().notNull(),
    organisationId: ofOrganisation(),
    thing: text().notNull(),
    label: text().notNull(),
    removedBy: uuid().notNull(),
    removedAt: now(),
  },
  (t) => [
    ownOrganisation,
    // With the house, so that what one house takes away is never in the way of another.
    primaryKey({ columns: [t.organisationId, t.itemId] }),
    index().on(t.organisationId, t.removedAt),
  ],
);
