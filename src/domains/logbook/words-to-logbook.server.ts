import type { Member } from "#domains/access/member.ts";
import {
  type BetweenWord,
  findBetweenWord,
  markBetweenWordSeen,
} from "#domains/between/between-words.server.ts";
import { inOrganisation } from "#platform/database/database.server.ts";
import { idOf } from "#platform/database/derived-id.server.ts";
import { readLogbook, saveEntry } from "./logbook.server.ts";
import type { EntryFields } from "./logbook.ts";

/** A word a partner wrote between two meetings; undefined when it is not there. */
export function findWord(
  member: Member,
  engagementId: string,
  wordId: string,
): Promise<BetweenWord | undefined> {
  return findBetweenWord(member, engagementId, wordId);
}

/** The entry a word has become in the logbook; undefined while it has not, or when that has been taken away. */
export async function findCarried(
  member: Member,
  engagementId: string,
  wordId: string,
): Promise<string | undefined> {
  return (await readLogbook(member, engagementId)).find(({ id }) => id === entryOf(wordId))?.id;
}

/**
 * Lays a word in the logbook, in the words that are to stand there, and says that it has been seen. Once however often
 * it is done. The id of the entry, or undefined when the word is not there.
 */
export function carryWord(
  member: Member,
  engagementId: string,
  wordId: string,
  { day, text }: EntryFields,
): Promise<string | undefined> {
  return inOrganisation(member.organisationId, async () => {
    if (!(await markBetweenWordSeen(member, engagementId, wordId))) return undefined;
    const entryId = entryOf(wordId);
    return (await saveEntry(member, engagementId, { day, text, sentAs: entryId })) ? entryId : undefined;
  });
}

const entryOf = (wordId: string) => idOf("logbook-entry", wordId);
