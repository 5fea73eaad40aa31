/** The two parties of everything in this folder. */
export const sides = ["library", "partner"] as const;
export type Side = (typeof sides)[number];

/** What a line of the canvas says of its side: what it can give, and what it hopes to get (P4). */
export const exchangeKinds = ["gives", "gets"] as const;
export type ExchangeKind = (typeof exchangeKinds)[number];
