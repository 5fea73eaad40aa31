import { note } from "#domains/access/audit.server.ts";
import type { Member } from "#domains/access/member.ts";
import { touch } from "#domains/engagement/engagements.server.ts";
import { inOrganisation } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { idea } from "./idea.table.ts";
import { standing, takeStep } from "./idea-step.server.ts";

/** What came up among us: its words, and where it was heard ("Andet møde, 26. november 2026"). Nobody's name. */
export type HeardIdea = {
  text: string;
  engagementId: string;
  source: string;
  sentAs?: string | undefined;
};

/**
 * Takes down an idea that came up at a table and not by letter (S6.7): nobody wrote to us, so nobody waits for an
 * answer. Sent twice it is one. Its id, or undefined when the forløb is not there, or the idea has been taken away.
 */
export function hearIdea(
  member: Member,
  { text, engagementId, source, sentAs: id = newId() }: HeardIdea,
): Promise<string | undefined> {
  return inOrganisation(member.organisationId, async (db) => {
    if (!(await touch(db, engagementId))) return undefined;
    const [heard] = await db
      .insert(idea)
      .values({ id, text, language: member.language })
      .onConflictDoNothing()
      .returning({ id: idea.id });
    if (!heard) return (await standing(db, id)) && id;
    await takeStep(db, member.id, id, { kind: "heard", note: source, engagementId });
    await note(member, "made", "idea", id);
    return id;
  });
}
