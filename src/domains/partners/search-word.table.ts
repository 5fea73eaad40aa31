import { index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { ofOrganisation } from "#domains/access/organisation.table.ts";
import { codePointText } from "#platform/database/columns.ts";
import { ownOrganisation } from "#platform/database/roles.ts";
import type { SearchField, SearchKind } from "./search.ts";

/**
 * The words things are found by. Row-level security keeps PostgreSQL from asking an index of letters (trigrams) or of
 * stems (GIN) about rows; equality and order of words it may ask about, so the words lie here, each in a row of its
 * own. Triggers on the tables that are searched write it, so that nothing that changes them can forget to.
 */
export const searchWord = pgTable(
  "search_word",
  {
    organisationId: ofOrganisation(),
    kind: text().$type<SearchKind>().notNull(),
    itemId: uuid().notNull(),
    field: text().$type<SearchField>().notNull(),
    /** Small letters, æ ø å spelled out. */
    word: codePointText().notNull(),
    /** The word without its endings; the same for »fædre« and »far«. */
    stem: codePointText().notNull(),
  },
  (t) => [
    ownOrganisation,
    primaryKey({ columns: [t.itemId, t.field, t.word] }),
    index().on(t.organisationId, t.word, t.kind, t.itemId, t.field),
    index().on(t.organisationId, t.stem, t.kind, t.itemId, t.field),
  ],
);

/**
 * By what else a word of the house may be asked for: the word with a letter or two left out, for slips of the
 * keyboard, and its letters backwards, for how it ends. Nothing is unique here: whoever saves waits for nobody else.
 */
export const searchKey = pgTable(
  "search_key",
  {
    organisationId: ofOrganisation(),
    key: codePointText().notNull(),
    word: codePointText().notNull(),
  },
  (t) => [ownOrganisation, index().on(t.organisationId, t.key, t.word), index().on(t.organisationId, t.word)],
);
