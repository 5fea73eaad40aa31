import { date, index, integer, jsonb, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import { byMember } from "#domains/access/member.table.ts";
import { ofOrganisation } from "#domains/access/organisation.table.ts";
import { id, now } from "#platform/database/columns.ts";
import { ownOrganisation } from "#platform/database/roles.ts";
import { ofCommunity } from "./community.table.ts";
import { type Category, measures, origins } from "./figure.ts";

/** One number about a place. What was typed and what was fetched lie side by side; neither overwrites the other. */
export const figure = pgTable(
  "figure",
  {
    id: id(),
    organisationId: ofOrganisation(),
    communityId: uuid().notNull(),
    measure: text({ enum: measures }).notNull(),
    category: text().$type<Category>().notNull().default(""),
    year: integer().notNull(),
    value: integer().notNull(),
    origin: text({ enum: origins }).notNull(),
    source: text().notNull(),
    sourceDate: date({ mode: "string" }).notNull(),
    licence: text().notNull().default(""),
    enteredBy: uuid().notNull(),
    enteredAt: now(),
  },
  (t) => [
    ownOrganisation,
    unique("figure_once").on(t.communityId, t.measure, t.category, t.year, t.origin),
    index().on(t.organisationId, t.communityId),
    ofCommunity(t),
    byMember(t.organisationId, t.enteredBy),
  ],
);

/** Answers of the StatBank as they came, so that the same is not asked twice in a day. */
export const statbankAnswer = pgTable(
  "statbank_answer",
  {
    organisationId: ofOrganisation(),
    question: text().notNull(),
    answer: jsonb().notNull(),
    askedAt: now(),
  },
  (t) => [ownOrganisation, primaryKey({ columns: [t.organisationId, t.question] })],
);
