/** How somebody was reached for. */
export const ways = ["phone", "mail", "message", "visit", "meeting", "letter"] as const;
export type Way = (typeof ways)[number];

/**
 * What came of it (D5). That nobody came, and that one is to try again, are ordinary states and no failures (S10).
 * `talked` is contact without an answer asked for.
 */
export const outcomes = ["talked", "yes", "waiting", "try-again", "nobody-came", "no"] as const;
export type Outcome = (typeof outcomes)[number];
