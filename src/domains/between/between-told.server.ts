import { sql } from "drizzle-orm";
import { readFacts } from "#domains/agreements/agreement-facts.server.ts";
import { standingOf } from "#domains/agreements/agreement-state.ts";
import { readHeads } from "#domains/dates/poll-rows.server.ts";
import { type MinutesBoard, type MinutesContent, notesOf } from "#domains/minutes/minutes.ts";
import { type MinutesVersion, readMinutesVersions } from "#domains/minutes/minutes-versions.server.ts";
import type { Database } from "#platform/database/database.server.ts";
import { today } from "#ui/dates.ts";
import type { BetweenTold, Dotted } from "./between.ts";
import { type KnownPerson, toldByPartner } from "./between-persons.ts";

/** So much of each is enough to read on a telephone; the rest stands in the minutes. */
const most = { nuggets: 6, decisions: 8, perBoard: 3, dotted: 6 };

/**
 * What the house knows of a forløb between two meetings, inside the transaction of whoever reads. Of the meeting it is
 * told what the finished minutes say: a board that was never shown is in none of them, and they name nobody at a note.
 * Somebody we know at a partner is told of as their partner. Of agreements it is told how many wait, never whose; of tasks those that were taken on at a meeting, where all heard it.
 */
export async function readTold(db: Database, engagementId: string, day = today()): Promise<BetweenTold> {
  return toldByPartner(await gather(db, engagementId, day), await readPersons(db, engagementId));
}

/** Those we know at the partners that were asked to a meeting of a forløb. Whoever has been erased is not known. */
export async function readPersons(db: Database, engagementId: string): Promise<KnownPerson[]> {
  const { rows } = await db.execute<KnownPerson>(sql`
    select distinct c.name, p.name as partner from contact_person c join partner p on p.id = c.partner_id
    join meeting_guest g on g.contact_person_id = c.id join meeting m on m.id = g.meeting_id
    where m.engagement_id = ${engagementId} and c.erased_at is null
    order by 1`);
  return rows;
}

async function gather(db: Database, engagementId: string, day: string): Promise<BetweenTold> {
  const finished = await readNewestMinutes(db, engagementId);
  const content = finished?.version.content;
  const boards = content?.items.flatMap(({ board }) => board ?? []) ?? [];
  return {
    meeting: finished
      ? {
          id: finished.meetingId,
          number: finished.version.content.number,
          day: finished.version.content.day,
          question: finished.version.content.question,
          confidentiality: finished.version.content.confidentiality,
        }
      : null,
    nuggets: boards
      .flatMap(notesOf)
      .filter(({ isNugget, text }) => isNugget && text !== "")
      .map(({ text }) => text)
      .slice(0, most.nuggets),
    decisions: (content?.decisions ?? []).slice(0, most.decisions).map(({ what, who }) => ({ what, who })),
    dotted: boards.flatMap(dottedOf).slice(0, most.dotted),
    steps: stepsOf(content),
    next: await readNextMeeting(db, engagementId, day),
    polls: (await readHeads(db, sql`"date_poll"."engagement_id" = ${engagementId}`))
      .filter(({ foundAt, closedAt }) => !foundAt && !closedAt)
      .map(({ question, answerBy }) => ({ question, answerBy })),
    agreements: await countWaitingAgreements(db, engagementId, day),
    tasks: await readLateTasks(db, engagementId, day),
  };
}

/** The newest meeting of a forløb that has finished minutes, and the newest version of them. */
export async function readNewestMinutes(
  db: Database,
  engagementId: string,
): Promise<{ meetingId: string; version: MinutesVersion } | undefined> {
  const { rows } = await db.execute<{ id: string }>(sql`
    select m.id from meeting m
    where m.engagement_id = ${engagementId}
      and exists (select from minutes_version v where v.meeting_id = m.id)
      and not exists (select from removal r where r.item_id in (m.id, m.engagement_id))
    order by m.day desc nulls last, m.number desc limit 1`);
  const [newest] = rows;
  const [version] = newest ? await readMinutesVersions(db, newest.id) : [];
  return newest && version && { meetingId: newest.id, version };
}

function dottedOf({ heaps, notes }: MinutesBoard): Dotted[] {
  return [
    ...heaps.map(({ title, notes: [first], dots }) => ({ what: title || (first?.text ?? ""), dots })),
    ...notes.map(({ text, dots }) => ({ what: text, dots })),
  ]
    .filter(({ what, dots }) => what !== "" && dots > 0)
    .toSorted((one, other) => other.dots - one.dots)
    .slice(0, most.perBoard);
}

const stepsOf = (content: MinutesContent | undefined) => content?.items.flatMap(({ steps }) => steps) ?? [];

/** The next meeting: the nearest with a day to come, else the first without one. */
async function readNextMeeting(
  db: Database,
  engagementId: string,
  day: string,
): Promise<BetweenTold["next"]> {
  const { rows } = await db.execute<NonNullable<BetweenTold["next"]>>(sql`
    select m.number, m.question, m.day, m.starts_at as "startsAt", m.ends_at as "endsAt", m.place
    from meeting m
    where m.engagement_id = ${engagementId} and (m.day is null or m.day >= ${day}::date)
      and not exists (select from meeting_guest g where g.meeting_id = m.id and g.came is not null
        and not exists (select from removal r where r.item_id = g.id))
      and not exists (select from minutes_version v where v.meeting_id = m.id)
      and not exists (select from removal r where r.item_id in (m.id, m.engagement_id))
    order by m.day nulls last, m.number limit 1`);
  return rows[0] ?? null;
}

async function countWaitingAgreements(db: Database, engagementId: string, day: string): Promise<number> {
  const { rows } = await db.execute<{ id: string }>(sql`
    select a.id from agreement a where a.engagement_id = ${engagementId}
      and not exists (select from removal r where r.item_id in (a.id, a.engagement_id, a.partner_id))`);
  const facts = await readFacts(
    db,
    rows.map(({ id }) => id),
  );
  return [...facts.values()].filter((known) => {
    const standing = standingOf(known, day);
    return "from" in standing && standing.from.includes("partner");
  }).length;
}

async function readLateTasks(db: Database, engagementId: string, day: string): Promise<string[]> {
  const { rows } = await db.execute<{ text: string }>(sql`
    select t.text from task t
    where t.engagement_id = ${engagementId} and t.ended_on is null and t.source_id is not null
      and exists (select from task_carrying c where c.task_id = t.id and c.state = 'planned'
        and c.since < ${day}::date and not exists (select from removal r where r.item_id = c.id))
      and not exists (select from removal r where r.item_id in (t.id, t.engagement_id, t.source_id))
    order by t.created_at, t.id`);
  return rows.map(({ text }) => text);
}
