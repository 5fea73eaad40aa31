import { boolean, index, integer, pgTable, primaryKey, text, unique } from "drizzle-orm/pg-core";
import { ofOrganisation } from "#domains/access/organisation.table.ts";
import { id, now } from "#platform/database/columns.ts";
import { ownOrganisation } from "#platform/database/roles.ts";
import { languages } from "#ui/words.ts";
import { ownItemKinds } from "./content.ts";
import { stations } from "./station.ts";

/** The house's own wording of a built-in text. The built-in set lies untouched below, and can be had back (A5). */
export const contentEdit = pgTable(
  "content_edit",
  {
    organisationId: ofOrganisation(),
    key: text().notNull(),
    language: text({ enum: languages }).notNull(),
    text: text().notNull().default(""),
    /** Prompts of a question or the example of a thing to do, one a line. */
    more: text().notNull().default(""),
    hidden: boolean().notNull().default(false),
    changedAt: now(),
  },
  (t) => [ownOrganisation, primaryKey({ columns: [t.organisationId, t.key, t.language] })],
);

/** A question or a thing to do that the house has added to a station. Without English words the Danish are shown. */
export const ownItem = pgTable(
  "own_item",
  {
    id: id(),
    organisationId: ofOrganisation(),
    station: text({ enum: stations }).notNull(),
    kind: text({ enum: ownItemKinds }).notNull(),
    da: text().notNull(),
    moreDa: text().notNull().default(""),
    en: text().notNull().default(""),
    moreEn: text().notNull().default(""),
    position: integer().notNull().default(0),
    createdAt: now(),
  },
  (t) => [ownOrganisation, index().on(t.organisationId, t.station), unique().on(t.organisationId, t.id)],
);
