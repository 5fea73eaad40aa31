/** One row of a sheet about the use of the library. Without a place it is about the whole municipality. */
export type LibraryUseRow = {
  place: string | null;
  period: string;
  residents: number | null;
  loans: number | null;
  activeBorrowers: number | null;
  eventVisits: number | null;
};
