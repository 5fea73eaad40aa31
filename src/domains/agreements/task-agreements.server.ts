import { and, asc, eq } from "drizzle-orm";
import type { Member } from "#domains/access/member.ts";
import { stillHere } from "#domains/access/removal.server.ts";
import { askOrganisation } from "#platform/database/database.server.ts";
import { agreement } from "./agreement.table.ts";

/** The agreements of a forløb that a task may belong to, by name; those that have ended too, for their tasks may not have. */
export function agreementNames(
  member: Member,
  engagementId: string,
): Promise<{ id: string; name: string }[]> {
  return askOrganisation(member.organisationId, (db) =>
    db
      .select({ id: agreement.id, name: agreement.name })
      .from(agreement)
      .where(and(eq(agreement.engagementId, engagementId), stillHere(db, agreement.id)))
      .orderBy(asc(agreement.createdAt), asc(agreement.id)),
  );
}
