import { sql } from "drizzle-orm";
import type { Member } from "#domains/access/member.ts";
import { hearIdea } from "#domains/ideas/heard-ideas.server.ts";
import { meetingTitle } from "#domains/meetings/meeting-words.ts";
import { askOrganisation, inOrganisation } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { noteOnward } from "./minutes.table.ts";
import type { IdeaFromNoteFields } from "./minutes.ts";
import { findNote, sourceOf } from "./onward.server.ts";

/**
 * Makes a note an idea of the house (S6.7): it says which meeting it came up at, and nobody's name. Sent twice it is
 * one. Its id, or undefined when the note is not there.
 */
export function makeIdeaOf(
  member: Member,
  meetingId: string,
  noteId: string,
  { text, sentAs = newId() }: IdeaFromNoteFields,
): Promise<string | undefined> {
  return inOrganisation(member.organisationId, async (db) => {
    const found = await findNote(member, meetingId, noteId);
    if (!found) return undefined;
    const { engagementId } = found.minutes.meeting;
    const source = sourceOf(found.minutes, member);
    const ideaId = await hearIdea(member, { text, engagementId, source, sentAs });
    if (ideaId)
      await db.execute(sql`insert into note_onward (id, contribution_id, idea_id, made_by)
        select ${newId()}::uuid, ${noteId}::uuid, ${ideaId}::uuid, ${member.id}::uuid
        where not exists (select from ${noteOnward} o where o.idea_id = ${ideaId})`);
    return ideaId;
  });
}

/** Where an idea came up: which meeting, its question, and the way to the note in its minutes. */
export type IdeaSource = { title: string; day: string | null; question: string; to: string };

/** The meeting an idea came up at; undefined for one that came another way, or when the meeting is gone. */
export function readIdeaSource(member: Member, ideaId: string): Promise<IdeaSource | undefined> {
  return askOrganisation(member.organisationId, async (db) => {
    const { rows } = await db.execute<{
      number: number;
      day: string | null;
      question: string;
      engagementId: string;
      meetingId: string;
      noteId: string;
    }>(sql`
      select m.number, m.day, m.question, m.engagement_id as "engagementId", m.id as "meetingId", c.id as "noteId"
      from note_onward o
      join contribution c on c.id = o.contribution_id
      join board b on b.id = c.board_id
      join meeting m on m.id = b.meeting_id
      where o.idea_id = ${ideaId} and c.removed_at is null
        and not exists (select from removal r where r.item_id in (m.id, m.engagement_id, o.idea_id))`);
    const [from] = rows;
    return (
      from && {
        title: meetingTitle(from.number, member.language),
        day: from.day,
        question: from.question,
        to: `/forloeb/${from.engagementId}/moeder/${from.meetingId}/referat#${from.noteId}`,
      }
    );
  });
}
