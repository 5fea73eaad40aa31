import { sql } from "drizzle-orm";
import type { Member } from "#domains/access/member.ts";
import { askOrganisation } from "#platform/database/database.server.ts";
import { isId } from "#platform/database/id.ts";
import { onceAReading } from "#platform/database/reading.server.ts";
import { readGuide } from "./content.server.ts";
import { type PathFacts, pathOf, type StationFacts, type Stop } from "./path.ts";
import type { Way } from "./station.ts";

/** The path of one forløb, for drawing it. */
export async function readPath(member: Member, engagementId: string): Promise<Stop[]> {
  const paths = await onceAReading(`path ${engagementId}`, () => readPaths(member, [engagementId]));
  return paths.get(engagementId) ?? [];
}

/** The paths of several forløb in one question to the database: for lists and the overview. */
export async function readPaths(
  member: Member,
  engagementIds: readonly string[],
): Promise<Map<string, Stop[]>> {
  const ids = engagementIds.filter(isId);
  if (ids.length === 0) return new Map();
  return askOrganisation(member.organisationId, async (db) => {
    const asked = db.execute<{
      engagement_id: string;
      stations: StationFacts[] | null;
      ways: Way[] | null;
    }>(sql`
      select e.id as engagement_id,
        (select json_agg(json_build_object(
            'station', s.station,
            'answeredKeys', coalesce((
              select json_agg(distinct q.key) from round r join round_question q on q.round_id = r.id
              where r.engagement_id = e.id and r.station = s.station and (q.agreed <> '' or (r.kind = 'alone' and exists (
                select from answer a where a.round_id = r.id and a.question_key = q.key
                  and not exists (select from removal where item_id = a.id))))), '[]'),
            'lastRound', (select max(r.started_at) from round r where r.engagement_id = e.id and r.station = s.station),
            'lastVisit', (select v.at from station_visit v where v.engagement_id = e.id and v.station = s.station),
            'decision', (select json_build_object('outcome', d.outcome, 'decidedOn', d.decided_on) from decision d
              where d.engagement_id = e.id and d.station = s.station
              order by d.decided_on desc, d.recorded_at desc limit 1)))
          from (values ('1'), ('2'), ('3a'), ('3b'), ('3c'), ('4')) s(station)) as stations,
        (select w.ways from way_choice w where w.engagement_id = e.id order by w.recorded_at desc, w.id desc limit 1) as ways
      from engagement e where e.id = any(${sql.param(ids)}::uuid[])`);
    const [{ rows }, guide] = await Promise.all([asked, readGuide(member)]);
    return new Map(
      rows.map((row) => {
        const facts: PathFacts = {
          stations: row.stations ?? [],
          ways: row.ways ?? [],
          wayChosen: row.ways !== null,
        };
        return [row.engagement_id, pathOf(facts, guide)];
      }),
    );
  });
}
