import { and, eq, inArray, isNotNull, or, sql } from "drizzle-orm";
import type { Member } from "#domains/access/member.ts";
import { listParticipations } from "#domains/partners/participations.server.ts";
import { askOrganisation } from "#platform/database/database.server.ts";
import { contactAttempt } from "./attempt.table.ts";
import { openOutcomes } from "./attempt.ts";
import { type Attempt, isAlive, isNewest, newestFirst, selectAttempts } from "./attempts.server.ts";

/** How the matter stands with each partner of a forløb: the newest attempt, by the id of the partner. */
export async function latestByPartner(
  member: Member,
  engagementId: string,
): Promise<Record<string, Attempt>> {
  const latest = await askOrganisation(member.organisationId, (db) =>
    selectAttempts(db, and(eq(contactAttempt.engagementId, engagementId), isAlive(db), isNewest)).orderBy(
      ...newestFirst,
    ),
  );
  return Object.fromEntries(latest.map((one) => [one.partnerId, one]));
}

export type Threads = {
  /** The newest attempt with each partner, newest first. */
  latest: Attempt[];
  /** Those that are thought of, and that nobody has got round to yet. */
  untried: { id: string; name: string }[];
};

/** The threads of a forløb, partner by partner. */
export async function listThreads(member: Member, engagementId: string): Promise<Threads> {
  const [byPartner, considered] = await Promise.all([
    latestByPartner(member, engagementId),
    listParticipations(member, { engagementId, stage: "considered" }),
  ]);
  const names = new Map(
    considered.flatMap(({ partnerId, partner }) => (byPartner[partnerId] ? [] : [[partnerId, partner]])),
  );
  return { latest: Object.values(byPartner), untried: [...names].map(([id, name]) => ({ id, name })) };
}

/**
 * What a member waits for or is to take up again, the first day first and those without a day last. What nobody
 * has set a day for counts while it is about a forløb.
 */
export function openThreads(member: Member): Promise<Attempt[]> {
  return askOrganisation(member.organisationId, (db) =>
    selectAttempts(
      db,
      and(
        eq(contactAttempt.memberId, member.id),
        or(
          isNotNull(contactAttempt.nextOn),
          and(isNotNull(contactAttempt.engagementId), inArray(contactAttempt.outcome, [...openOutcomes])),
        ),
        isAlive(db),
        isNewest,
      ),
    )
      .orderBy(sql`${contactAttempt.nextOn} nulls last`, ...newestFirst)
      .limit(100),
  );
}
