/** What a spreadsheet can bring: lines of a list, numbers about the place, the use of the library, or who took part. */
export const sheetPurposes = ["register", "figure", "library-use", "partner"] as const;
export type SheetPurpose = (typeof sheetPurposes)[number];

/** Read and waiting to be looked at, being taken in, taken in, or given up. */
export const sheetStates = ["read", "running", "done", "failed"] as const;
export type SheetState = (typeof sheetStates)[number];

/** Which column, counted from nought, goes to which field. A field nothing goes to is left out. */
export type Mapping = Readonly<Record<string, number>>;

/**
 * What came of it: how many rows were new, were there already, were left out. `brought`: the ids of what was made, by
 * what it is, where it can be taken out again as one.
 */
export type SheetOutcome = {
  made: number;
  known: number;
  left: number;
  brought?: Readonly<Record<string, readonly string[]>>;
};

/** How many days a sheet is kept, whatever became of it. */
export const sheetDays = 7;

/** How many of the rows that cannot come are shown on one page. */
export const badAtOnce = 20;
