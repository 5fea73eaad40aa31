import { asc, inArray, sql } from "drizzle-orm";
import type { Database } from "#platform/database/database.server.ts";
import { foundDate, foundDateVoter } from "./date-poll.table.ts";
import type { Happening } from "./poll-calendar.ts";

/** A date that was found, with the meeting as it stands now and what was last told of it. */
export type Found = Happening & {
  id: string;
  pollId: string;
  dateId: string;
  meetingId: string | null;
  /** The number of the calendar file that holds what stands here now. */
  sequence: number;
  /** The meeting has been taken away, or has no day any more. */
  isOff: boolean;
  cancelledAt: Date | null;
  /** Whether it is otherwise than those who come have been told. */
  isUntold: boolean;
  changedAt: Date | null;
  foundAt: Date;
  voterIds: string[];
};

type Row = {
  day: string | null;
  starts_at: string;
  ends_at: string;
  place: string;
  changed_at: string;
  removed_at: string | null;
};

/** The dates that were found in some polls, the soonest first. */
export async function readFound(db: Database, pollIds: readonly string[]): Promise<Found[]> {
  const rows = await db
    .select({
      id: foundDate.id,
      pollId: foundDate.pollId,
      dateId: foundDate.dateId,
      meetingId: foundDate.meetingId,
      sequence: foundDate.sequence,
      told: {
        day: foundDate.toldDay,
        startsAt: foundDate.toldStartsAt,
        endsAt: foundDate.toldEndsAt,
        place: foundDate.toldPlace,
      },
      cancelledAt: foundDate.cancelledAt,
      foundAt: foundDate.foundAt,
      voterIds: sql<string[]>`coalesce((select jsonb_agg(v.voter_id) from ${foundDateVoter} v
        where v.found_date_id = ${ownId}), '[]')`,
      meeting: sql<Row | null>`(select jsonb_build_object('day', m.day, 'starts_at', m.starts_at,
          'ends_at', m.ends_at, 'place', m.place, 'changed_at', m.changed_at, 'removed_at',
          (select max(r.removed_at) from removal r where r.item_id in (m.id, m.engagement_id)))
        from meeting m where m.id = ${ownMeeting})`,
    })
    .from(foundDate)
    .where(inArray(foundDate.pollId, [...pollIds]))
    .orderBy(asc(foundDate.toldDay), asc(foundDate.toldStartsAt));
  return rows.map(({ meeting, told, sequence, ...row }) => {
    const isOff = !meeting?.day || meeting.removed_at !== null;
    const now: Happening = isOff
      ? told
      : {
          day: meeting.day ?? told.day,
          startsAt: meeting.starts_at || told.startsAt,
          endsAt: meeting.ends_at,
          place: meeting.place,
        };
    const isMoved =
      now.day !== told.day ||
      now.startsAt !== told.startsAt ||
      now.endsAt !== told.endsAt ||
      now.place !== told.place;
    const isUntold = isMoved || isOff !== (row.cancelledAt !== null);
    const changed = meeting?.removed_at ?? meeting?.changed_at;
    return {
      ...row,
      ...now,
      isOff,
      isUntold,
      sequence: sequence + (isUntold ? 1 : 0),
      changedAt: changed ? new Date(changed) : null,
    };
  });
}

// Named in full: in a query over one table Drizzle writes a bare name, and inside a subquery that is another's.
const ownId = sql.raw('"found_date"."id"');
const ownMeeting = sql.raw('"found_date"."meeting_id"');
