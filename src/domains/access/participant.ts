import type { Tongue } from "#ui/tongues.ts";
import type { Seat } from "./seat.ts";

declare const seated: unique symbol;

/**
 * Somebody who takes part in one meeting, without account. Only the gate makes one, out of the link they were given
 * when they joined: whoever holds a Participant may write and vote at that table as themselves, and nothing else.
 */
export type Participant = {
  readonly [seated]: true;
  readonly id: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly meetingId: string;
  /** What they want to be called; empty when nothing. */
  readonly name: string;
  readonly tongue: Tongue;
  readonly seat: Seat;
  /** How many they write and vote for, themselves included. */
  readonly heads: number;
  readonly tableName: string;
  /** The word of their link. It is kept nowhere; what is theirs is known again by it. */
  readonly hand: string;
};
