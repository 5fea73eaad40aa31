import { and, eq, gt, sql } from "drizzle-orm";
import type { Database } from "#platform/database/database.server.ts";
import {
  board,
  boardGroup,
  boardSheet,
  contribution,
  contributionTranslation,
  notePicture,
  otherWording,
  vote,
} from "./board.table.ts";
import type { KeptBoard, KeptGroup, KeptNote, SeenSitting } from "./seen.ts";
import { participant, sitting } from "./sitting.table.ts";

/** What has changed at a table since a number, as it is kept: for the server's own eyes. */
export type Changes = {
  /** The number of the last change in it; what comes later has a larger one. */
  seq: number;
  sitting: SeenSitting;
  /** All of them, changed or not: there are few. */
  boards: readonly KeptBoard[];
  groups: readonly KeptGroup[];
  notes: readonly KeptNote[];
};

/**
 * Reads what has changed at a table since number `since` (-1 for all there is), on all its boards or on that of one line. Undefined
 * when the meeting was never held here.
 */
export async function readChanges(
  db: Database,
  meetingId: string,
  since: number,
  only?: { itemId: string | undefined },
): Promise<Changes | undefined> {
  const here = eq(board.meetingId, meetingId);
  const mine = only ? and(here, only.itemId ? eq(board.itemId, only.itemId) : sql`false`) : here;
  // The number is read first: what is kept while the rest is read will be read again, and is told as it then lies.
  const [[room], boards, groups, notes] = await Promise.all([
    readSitting(db, meetingId),
    readBoards(db, meetingId),
    db
      .select({
        id: boardGroup.id,
        boardId: boardGroup.boardId,
        title: boardGroup.title,
        position: boardGroup.position,
        isRemoved: sql<boolean>`${boardGroup.removedAt} is not null`,
      })
      .from(boardGroup)
      .innerJoin(board, eq(board.id, boardGroup.boardId))
      .where(and(mine, gt(boardGroup.seq, since))),
    db
      .select({
        id: contribution.id,
        boardId: contribution.boardId,
        mark: contribution.mark,
        author: sql<string>`coalesce(nullif(${participant.name}, ''), nullif(${participant.tableName}, ''), '')`,
        slot: contribution.slot,
        text: contribution.text,
        extra: contribution.extra,
        groupId: contribution.groupId,
        position: contribution.position,
        version: contribution.version,
        isNugget: contribution.isNugget,
        isTaken: contribution.isTaken,
        isLate: contribution.isLate,
        isRemoved: sql<boolean>`${contribution.removedAt} is not null`,
        picture: { width: notePicture.width, height: notePicture.height },
        // What else has been said in its place: other wordings, and other tongues.
        otherWordings: sql<KeptNote["otherWordings"]>`coalesce((
          select jsonb_agg(jsonb_build_object('id', w.id, 'text', w.text) order by w.id)
          from ${otherWording} w where w.contribution_id = ${contribution.id}), '[]'::jsonb)`,
        translations: sql<KeptNote["translations"]>`coalesce((
          select jsonb_object_agg(t.tongue, t.text)
          from ${contributionTranslation} t where t.contribution_id = ${contribution.id}), '{}'::jsonb)`,
      })
      .from(contribution)
      .innerJoin(board, eq(board.id, contribution.boardId))
      .leftJoin(participant, eq(participant.id, contribution.participantId))
      .leftJoin(notePicture, eq(notePicture.contributionId, contribution.id))
      .where(and(mine, gt(contribution.seq, since)))
      .orderBy(contribution.position),
  ]);
  if (!room) return undefined;
  const { seq, ...seen } = room;
  return { seq, sitting: seen, boards, groups, notes };
}

function readSitting(db: Database, meetingId: string) {
  return db
    .select({
      seq: sitting.seq,
      item: sitting.itemId,
      gathering: sitting.gathering,
      people:
        sql<number>`(select coalesce(sum(p.heads), 0) from ${participant} p where p.meeting_id = ${meetingId}
        and p.ended_at is null and p.seen_at > now() - interval '15 minutes')`.mapWith(Number),
      // Of nothing and nought the greatest is nought: no clock is no number.
      timer: sql<number | null>`case when ${sitting.timerEndsAt} is not null
        then greatest(0, extract(epoch from ${sitting.timerEndsAt} - now()) * 1000) end`.mapWith((left) =>
        left === null ? null : Math.round(Number(left)),
      ),
      over: sql<boolean>`${sitting.closedAt} is not null`,
    })
    .from(sitting)
    .where(eq(sitting.meetingId, meetingId));
}

function readBoards(db: Database, meetingId: string): Promise<KeptBoard[]> {
  return db
    .select({
      id: board.id,
      itemId: board.itemId,
      tool: board.tool,
      anonymity: board.anonymity,
      hidden: board.hidden,
      isRevealed: sql<boolean>`${board.revealedAt} is not null`,
      isClosed: sql<boolean>`${board.closedAt} is not null`,
      dots: board.dots,
      severalDots: board.severalDots,
      passes: board.passes,
      pass: board.pass,
      places: sql<Record<string, number>>`coalesce((select jsonb_object_agg(s.mark, s.number)
        from ${boardSheet} s where s.board_id = ${board}.id and s.number > 0), '{}'::jsonb)`,
      waiting: sql<number>`(select count(*) from ${boardSheet} s
        where s.board_id = ${board}.id and s.number < 0)`.mapWith(Number),
      saidTo: sql<KeptBoard["saidTo"]>`case when exists (
        select from agenda_prompt q where q.item_id = ${board}.item_id) then (
        select coalesce(jsonb_object_agg(a.part, a.count), '{}'::jsonb) from (
          select coalesce(c.extra ->> 'prompt', c.slot) as part, count(*) as count from ${contribution} c
          where c.board_id = ${board}.id and c.removed_at is null group by 1
        ) a) end`,
      voting: sql<KeptBoard["voting"]>`case when ${board.votingOpenedAt} is null then 'none'
        when ${board.votingClosedAt} is null then 'open' else 'closed' end`,
      notes: sql<number>`(select count(*) from ${contribution} c
        where c.board_id = ${board}.id and c.removed_at is null)`.mapWith(Number),
      finished: sql<number>`(select count(*) from finished f where f.board_id = ${board}.id)`.mapWith(Number),
      dotsLaid:
        sql<number>`(select coalesce(sum(v.dots), 0) from ${vote} v where v.board_id = ${board}.id)`.mapWith(
          Number,
        ),
      // Totals are not even read while people vote.
      totals: sql<Record<string, number>>`case when ${board.votingClosedAt} is null then '{}'::jsonb else
        (select coalesce(jsonb_object_agg(t.target_id, t.dots), '{}'::jsonb) from (
          select coalesce(g.merged_into, v.target_id) as target_id, sum(v.dots) as dots
          from ${vote} v left join ${boardGroup} g on g.id = v.target_id
          where v.board_id = ${board}.id group by 1
        ) t) end`,
    })
    .from(board)
    .where(eq(board.meetingId, meetingId));
}
