import { createHmac } from "node:crypto";

/**
 * The mark on what somebody leaves on a board: it is made of the word of their link, which is kept nowhere, so that
 * they alone can show that it is theirs, and nobody who reads the database can tell (field.md 9). Another mark on
 * each board, so that two boards together tell no more than one.
 */
export function markOf(hand: string, boardId: string): string {
  return createHmac("sha256", hand).update(boardId).digest("base64url").slice(0, 22);
}
