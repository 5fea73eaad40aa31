import { and, desc, eq, exists, sql } from "drizzle-orm";
import type { Member } from "#domains/access/member.ts";
import { touch } from "#domains/engagement/engagements.server.ts";
import { type Database, inOrganisation } from "#platform/database/database.server.ts";
import { readStation } from "./content.server.ts";
import { round, roundQuestion } from "./round.table.ts";
import { addAnswer, beginRound } from "./rounds.server.ts";
import type { Station } from "./station.ts";

/**
 * Writes one person's answer outside any conversation: today's own round at the station is found or begun.
 * False when the forløb or the question is not there.
 */
export async function answerAlone(
  member: Member,
  engagementId: string,
  station: Station,
  questionKey: string,
  given: { answerId: string; text: string },
): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    if (!(await touch(db, engagementId))) return false;
    const roundId =
      (await todaysRound(db, member, engagementId, station, questionKey)) ??
      (await beginAlone(member, engagementId, station, questionKey));
    return (
      roundId !== undefined && addAnswer(member, roundId, questionKey, { ...given, saidBy: member.name })
    );
  });
}

/** A question that the house has added since this morning is not in the round of this morning. */
async function todaysRound(
  db: Database,
  member: Member,
  engagementId: string,
  station: Station,
  questionKey: string,
): Promise<string | undefined> {
  const asked = db
    .select({ one: sql`1` })
    .from(roundQuestion)
    .where(and(eq(roundQuestion.roundId, round.id), eq(roundQuestion.key, questionKey)));
  const [today] = await db
    .select({ id: round.id })
    .from(round)
    .where(
      and(
        eq(round.engagementId, engagementId),
        eq(round.station, station),
        eq(round.kind, "alone"),
        eq(round.startedBy, member.id),
        sql`${round.startedAt} > now() - interval '12 hours'`,
        exists(asked),
      ),
    )
    .orderBy(desc(round.startedAt))
    .limit(1);
  return today?.id;
}

async function beginAlone(member: Member, engagementId: string, station: Station, questionKey: string) {
  const { questions } = await readStation(member, station);
  if (!questions.some((question) => question.key === questionKey)) return undefined;
  return beginRound(member, engagementId, station, { kind: "alone", present: [member.name] });
}
