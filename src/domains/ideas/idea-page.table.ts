import { sql } from "drizzle-orm";
import { integer, pgPolicy, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { byMember } from "#domains/access/member.table.ts";
import { ofOrganisation } from "#domains/access/organisation.table.ts";
import { ofCommunity } from "#domains/community/community.table.ts";
import { moment } from "#platform/database/columns.ts";
import { gateRole, ownOrganisation } from "#platform/database/roles.ts";
import { partings } from "./idea.ts";

/** The page where citizens write to one library. Closed, it says so kindly; its address never changes. */
export const ideaPage = pgTable(
  "idea_page",
  {
    organisationId: ofOrganisation().primaryKey(),
    slug: text().notNull().unique(),
    intro: text().notNull().default(""),
    openedAt: moment(),
  },
  () => [
    ownOrganisation,
    // Whose page an address is must be known before any house is chosen. Everything in the row is public.
    pgPolicy("gate_finds_idea_page", { for: "select", to: gateRole, using: sql`true` }),
  ],
);

/** The places the page is about. */
export const ideaPagePlace = pgTable(
  "idea_page_place",
  { organisationId: ofOrganisation(), communityId: uuid().notNull() },
  (t) => [ownOrganisation, primaryKey({ columns: [t.organisationId, t.communityId] }), ofCommunity(t)],
);

/** Who wants a mail when there is something new. */
export const ideaNotice = pgTable(
  "idea_notice",
  { organisationId: ofOrganisation(), memberId: uuid().notNull() },
  (t) => [
    ownOrganisation,
    primaryKey({ columns: [t.organisationId, t.memberId] }),
    byMember(t.organisationId, t.memberId),
  ],
);

/** How many ideas of a year are here no more, and why. Nothing of what stood in them. */
export const ideaParting = pgTable(
  "idea_parting",
  {
    organisationId: ofOrganisation(),
    year: integer().notNull(),
    why: text({ enum: partings }).notNull(),
    count: integer().notNull(),
  },
  (t) => [ownOrganisation, primaryKey({ columns: [t.organisationId, t.year, t.why] })],
);
