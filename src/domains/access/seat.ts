/** Where a participant sits: with their own phone, with the pen for a table, or at home. */
export const seats = ["phone", "scribe", "home"] as const;
export type Seat = (typeof seats)[number];
