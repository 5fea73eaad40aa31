/**
 * An invitation speaks to whoever would take part; a letter from leader to leader asks that the hours be given (S5.1,
 * S5.2).
 */
export const letterKinds = ["invitation", "leader"] as const;
export type LetterKind = (typeof letterKinds)[number];

/** How it gets there. */
export const deliveries = ["mail", "paper"] as const;
export type Delivery = (typeof deliveries)[number];

/** What one can answer without an account. */
export const answers = ["yes", "no", "later"] as const;
export type LetterAnswer = (typeof answers)[number];

/** How long a link to answer by is open, in days. */
export const linkDays = 120;
