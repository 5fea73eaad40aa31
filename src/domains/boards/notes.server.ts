import { and, eq, isNotNull, isNull, sql } from "drizzle-orm";
import type { Participant } from "#domains/access/participant.ts";
import { atOnceInOrganisation, type Database, inOrganisation } from "#platform/database/database.server.ts";
import { isId } from "#platform/database/id.ts";
import { newsOf } from "#platform/live/news.server.ts";
import { board, contribution, otherWording } from "./board.table.ts";
import { newsKey, nextNumber } from "./changing.server.ts";
import { markOf } from "./mark.server.ts";
import type { NoteFields, Wording } from "./note.ts";
import { partOf } from "./prompt-look.ts";

/** What became of a note that was laid on the table. */
export type Laid = "kept" | "closed" | "full" | "over" | "unasked" | "elsewhere";

/** Notes one hand may lay on one board; a table of twelve who write for an hour stay below. */
export const mostNotes = 300;

/**
 * Lays a note on a board of the participant's own meeting. Resolves to "kept" after COMMIT, also when it was kept
 * before (F6); "closed" when nobody writes there any more, unless it was written before that and has been on its way
 * (`age`, milliseconds); "full" after three hundred; "over" when the meeting is; "unasked" when it answers a question
 * that its line does not ask; "elsewhere" when there is no such board at this table. On a sheet that goes round it stays
 * on the one it was written on, wherever that is now. Where the board promises that nobody is kept, nobody is, and no time of day. One statement,
 * because a room writes at once.
 */
export async function layNote(participant: Participant, note: NoteFields): Promise<Laid> {
  const mark = markOf(participant.hand, note.boardId);
  const part = partOf(note);
  const prompt = isId(part) ? part : null;
  const sheet = /^\d+$/.test(note.slot) ? Number(note.slot) : null;
  const [became] = await atOnceInOrganisation<{ laid: Laid }>(
    participant.organisationId,
    sql`
      with place as (
        select b.id, b.anonymity, b.hidden and b.revealed_at is not null as late, s.opened_at,
          b.closed_at is null or now() - make_interval(secs => ${note.age / 1000}) < b.closed_at as open,
          s.closed_at is not null as over,
          ${prompt}::uuid is null or exists (
            select from agenda_prompt q where q.id = ${prompt}::uuid and q.item_id = b.item_id) as asked,
          case when ${sheet}::int is null or (b.passes > 0 and exists (
            select from board_sheet t where t.board_id = b.id and t.number = ${sheet}::int))
            then ${note.slot} else '' end as slot,
          (select count(*) from contribution c where c.board_id = b.id and c.mark = ${mark}) >= ${mostNotes} as full,
          exists (select from contribution c where c.id = ${note.id}) as known
        from board b join sitting s on s.meeting_id = b.meeting_id
        where b.id = ${note.boardId} and b.meeting_id = ${participant.meetingId} and b.tool = ${note.tool}
          and not exists (select from removal r where r.item_id = b.meeting_id)
      ), taken as (
        update sitting set seq = seq + 1 where meeting_id = ${participant.meetingId}
          and exists (select from place where open and asked and not over and not "full" and not known)
        returning seq
      ), laid as (
        insert into contribution
          (id, board_id, mark, participant_id, slot, text, extra, position, is_late, seq, written_at)
        select ${note.id}, p.id, ${mark}, case when p.anonymity = 'none' then null else ${participant.id}::uuid end,
          p.slot, ${note.text}, ${JSON.stringify(note.extra)}::jsonb, t.seq, p.late, t.seq,
          case when p.anonymity = 'none' then p.opened_at else now() end
        from place p, taken t
        on conflict (id) do nothing
        returning id
      ), told as (select ${newsOf(newsKey(participant.meetingId))} from laid)
      select case
        when exists (select from laid) or exists (select from place where known) then 'kept'
        when exists (select from place where over) then 'over'
        when exists (select from place where "full") then 'full'
        when exists (select from place where not asked) then 'unasked'
        when exists (select from place) then 'closed'
        else 'elsewhere' end as laid, (select count(*) from told) as told`,
  );
  return became?.laid ?? "elsewhere";
}

/** What became of new words for a note. `beside`: it had changed meanwhile, and both wordings are kept. */
export type Reworded = "kept" | "beside" | "gone";

/**
 * Changes the words of one's own note. `version` is the one they were written on: when the note has changed since
 * then, the new words are kept beside it for its author to choose (F6). Words that stand there already change nothing.
 * "gone" when the note is not theirs, not there, or the meeting is over.
 */
export function rewordNote(participant: Participant, wording: Wording): Promise<Reworded> {
  return ofOwn(participant, wording, async (db, seq, own) => {
    const extra = { ...own.extra, ...wording.extra };
    // That something does not fit needs no words; what is to stand in its place does.
    if (wording.text === "" && ["new", "other"].includes(String(own.extra.says))) return "gone";
    const same = own.text === wording.text && JSON.stringify(own.extra) === JSON.stringify(extra);
    if (same) return "kept";
    const isStale = own.version !== wording.version;
    const change = isStale ? {} : { text: wording.text, extra, version: own.version + 1 };
    if (isStale) {
      await db
        .insert(otherWording)
        .values({ id: wording.otherId, contributionId: own.id, text: wording.text })
        .onConflictDoNothing();
    }
    await db
      .update(contribution)
      .set({ ...change, seq })
      .where(eq(contribution.id, own.id));
    return isStale ? "beside" : "kept";
  });
}

/** Chooses between two wordings of one's own note: the other takes its place, or is let go of. */
export function chooseWording(
  participant: Participant,
  { boardId, id, otherId, keep }: { boardId: string; id: string; otherId: string; keep: "this" | "other" },
): Promise<Reworded> {
  return ofOwn(participant, { boardId, id }, async (db, seq, own) => {
    const [other] = await db
      .delete(otherWording)
      .where(and(eq(otherWording.id, otherId), eq(otherWording.contributionId, id)))
      .returning();
    const change = other && keep === "other" ? { text: other.text, version: own.version + 1 } : {};
    await db
      .update(contribution)
      .set({ ...change, seq })
      .where(eq(contribution.id, id));
    return "kept";
  });
}

/** Takes one's own note off the table, or lays it back. */
export function liftNote(
  participant: Participant,
  { boardId, id, back }: { boardId: string; id: string; back: boolean },
): Promise<Reworded> {
  return ofOwn(
    participant,
    { boardId, id },
    async (db, seq) => {
      await db
        .update(contribution)
        .set({ removedAt: back ? null : new Date(), seq })
        .where(eq(contribution.id, id));
      return "kept";
    },
    back,
  );
}

/** Does something with a note that is the participant's own, at a table that is being held. "gone" when it is not. */
function ofOwn(
  participant: Participant,
  { boardId, id }: { boardId: string; id: string },
  work: (db: Database, seq: number, own: typeof contribution.$inferSelect) => Promise<Reworded>,
  lifted = false,
): Promise<Reworded> {
  return inOrganisation(participant.organisationId, async (db) => {
    const seq = await nextNumber(db, participant.meetingId);
    if (seq === undefined) return "gone";
    const [own] = await db
      .select()
      .from(contribution)
      .where(
        and(
          eq(contribution.id, id),
          eq(contribution.boardId, boardId),
          eq(contribution.mark, markOf(participant.hand, boardId)),
          lifted ? isNotNull(contribution.removedAt) : isNull(contribution.removedAt),
          sql`exists (select from ${board} where ${board.id} = ${boardId} and ${board.meetingId} = ${participant.meetingId})`,
        ),
      );
    return own ? work(db, seq, own) : "gone";
  });
}
