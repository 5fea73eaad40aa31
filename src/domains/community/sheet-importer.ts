import type { Member } from "#domains/access/member.ts";
import type { Database } from "#platform/database/database.server.ts";
import type { Language } from "#ui/words.ts";
import type { SheetOutcome } from "./sheet.ts";

/** One field of a record that a column can go to. */
export type SheetField = {
  key: string;
  required: boolean;
  /** The headings people use for it, Danish and English, in small letters: the first match is chosen by itself. */
  headings: readonly string[];
  label: Readonly<Record<Language, string>>;
};

/** What a row could not be read for, in words people can act on. */
export type RowProblem = { field: string; message: string };

/**
 * How one kind of spreadsheet is understood (B2, B3). `cells` holds the text of each field a column goes to; a field
 * without a column is absent. `Home` is the id of a place, or null for what is about the whole house.
 */
export type SheetImporter<Row, Home extends string | null = string> = {
  fields: readonly SheetField[];
  /** Why the whole sheet may not come in, in words; undefined when it may. Looks at all columns, mapped or not. */
  refuseSheet(
    headings: readonly string[],
    rows: readonly (readonly string[])[],
    language: Language,
  ): string | undefined;
  /**
   * Whether a column is about a person, by its heading. What stands in it is thrown away before anything is kept.
   */
  isPersonal?(heading: string): boolean;
  /** Whether what stands in a column is fit for a field its heading would send it to. Asked of what is suggested only. */
  fits?(field: string, texts: readonly string[]): boolean;
  /** One row as a record, or what is wrong with it. */
  readRow(
    cells: Readonly<Record<string, string>>,
    language: Language,
  ): { value: Row } | { problems: RowProblem[] };
  /** How many of the records are there already. Where it is not told, nothing is said of it beforehand. */
  countKnown?(db: Database, about: { communityId: Home }, rows: readonly Row[]): Promise<number>;
  /**
   * Keeps a batch of records inside the ongoing transaction. What is there already is not made again, and what was
   * typed by hand is never overwritten.
   */
  keep(
    db: Database,
    member: Member,
    about: { communityId: Home; source: string },
    rows: readonly Row[],
  ): Promise<SheetOutcome>;
};
