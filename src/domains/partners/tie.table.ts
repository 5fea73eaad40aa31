import { foreignKey, index, integer, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { byMember } from "#domains/access/member.table.ts";
import { ofOrganisation } from "#domains/access/organisation.table.ts";
import { now } from "#platform/database/columns.ts";
import { ownOrganisation } from "#platform/database/roles.ts";
import type { Strength } from "./contact-person.ts";
import { ofPartner, partner } from "./partner.table.ts";

/** That two partners know each other, and how well: the next step of a warm path (D4). It goes both ways. */
export const partnerTie = pgTable(
  "partner_tie",
  {
    id: uuid().primaryKey(),
    organisationId: ofOrganisation(),
    partnerId: uuid().notNull(),
    otherId: uuid().notNull(),
    how: text().notNull().default(""),
    strength: integer().$type<Strength>().notNull(),
    notedBy: uuid().notNull(),
    notedAt: now(),
  },
  (t) => [
    ownOrganisation,
    unique().on(t.organisationId, t.id),
    index().on(t.partnerId),
    index().on(t.otherId),
    ofPartner(t),
    foreignKey({
      columns: [t.organisationId, t.otherId],
      foreignColumns: [partner.organisationId, partner.id],
    }).onDelete("cascade"),
    byMember(t.organisationId, t.notedBy),
  ],
);
