declare const shown: unique symbol;

/**
 * Somebody without an account who holds a link to one thing of one house. Only the gate makes one, out of a link
 * that opens: whoever holds a Guest may see and answer that thing, and nothing else.
 */
export type Guest = {
  readonly [shown]: true;
  readonly organisationId: string;
  readonly organisationName: string;
  /** The one thing the link leads to. */
  readonly thingId: string;
  readonly linkId: string;
  /** The last moment the link opens. */
  readonly expiresAt: Date;
};
