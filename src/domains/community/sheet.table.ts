import { index, integer, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { byMember } from "#domains/access/member.table.ts";
import { ofOrganisation } from "#domains/access/organisation.table.ts";
import { moment, now } from "#platform/database/columns.ts";
import { ownOrganisation } from "#platform/database/roles.ts";
import type { SheetRow } from "#platform/files/sheet-file.ts";
import { ofCommunity } from "./community.table.ts";
import { registerKinds } from "./register.ts";
import { type Mapping, type SheetOutcome, sheetPurposes, sheetStates } from "./sheet.ts";

/**
 * A spreadsheet that has been read and is being looked at before it is taken in. The id is made where it is chosen,
 * so that sending twice reads it once. Once it has been taken in, only the
 * rows that were left out stay, to be mended; after a week everything is thrown away.
 */
export const sheet = pgTable(
  "sheet",
  {
    id: uuid().primaryKey(),
    organisationId: ofOrganisation(),
    /** The place it is about; none for a sheet about the whole house. */
    communityId: uuid(),
    purpose: text({ enum: sheetPurposes }).notNull(),
    /** Which list, for a sheet of a register. */
    registerKind: text({ enum: registerKinds }),
    fileName: text().notNull(),
    headings: jsonb().$type<string[]>().notNull(),
    rows: jsonb().$type<SheetRow[]>().notNull(),
    mapping: jsonb().$type<Mapping>().notNull(),
    state: text({ enum: sheetStates }).notNull().default("read"),
    /** How many rows have been gone through, for the bar. */
    progress: integer().notNull().default(0),
    outcome: jsonb().$type<SheetOutcome>(),
    enteredBy: uuid().notNull(),
    enteredAt: now(),
    doneAt: moment(),
  },
  (t) => [
    ownOrganisation,
    index().on(t.communityId),
    ofCommunity(t),
    byMember(t.organisationId, t.enteredBy),
  ],
);

/** How the columns of a sheet were understood last time, so that the same sheet is understood at once next time. */
export const columnMapping = pgTable(
  "column_mapping",
  {
    organisationId: ofOrganisation(),
    purpose: text({ enum: sheetPurposes }).notNull(),
    /** The headings, in small letters and in order, one a line. */
    headings: text().notNull(),
    mapping: jsonb().$type<Mapping>().notNull(),
    usedAt: now(),
  },
  (t) => [ownOrganisation, primaryKey({ columns: [t.organisationId, t.purpose, t.headings] })],
);
