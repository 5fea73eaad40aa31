import type { Member } from "#domains/access/member.ts";
import { askOrganisation } from "#platform/database/database.server.ts";
import { type BetweenShown, readShown } from "./between-door.server.ts";

/** The page as its partners see it, for a colleague to look at before it is sent. Undefined when the forløb is not there. */
export function previewBetween(
  member: Member,
  engagementId: string,
): Promise<Omit<BetweenShown, "organisationName" | "expiresAt"> | undefined> {
  return askOrganisation(member.organisationId, (db) => readShown(db, engagementId));
}
