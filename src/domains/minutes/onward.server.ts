import { eq, sql } from "drizzle-orm";
import type { Member } from "#domains/access/member.ts";
import type { TaskFields } from "#domains/agreements/task.ts";
import { saveTask } from "#domains/agreements/tasks.server.ts";
import { meetingTitle } from "#domains/meetings/meeting-words.ts";
import { saveDevelopmentQuestion } from "#domains/target-group/development-questions.server.ts";
import { addEvidence, turnEvidence } from "#domains/target-group/evidence.server.ts";
import { quoted } from "#domains/target-group/evidence-offer.ts";
import { saveInsight } from "#domains/target-group/insights.server.ts";
import { askOrganisation, type Database, inOrganisation } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { formatDate } from "#ui/dates.ts";
import { type Minutes, readMinutes } from "./minutes.server.ts";
import { noteOnward } from "./minutes.table.ts";
import { type AskingFields, type MinutesItem, type MinutesNote, notesOf } from "./minutes.ts";
import { askedOf } from "./prompt-groups.ts";

/** What a note has become: the thread from the table to what goes on from it. */
export type Onward = {
  noteId: string;
  kind: "insight" | "question" | "task" | "idea" | "trait" | "struck";
  text: string;
  to: string;
};

/** What the notes of a meeting have become, in the order it was done. What has been taken away is not among it. */
export function listOnward(member: Member, meetingId: string): Promise<Onward[]> {
  return askOrganisation(member.organisationId, (db) => readOnward(db, meetingId));
}

/** A note of a meeting by its id, with the line it lies under and its words as the minutes have them. */
export type NoteAt = {
  minutes: Minutes;
  item: MinutesItem;
  note: MinutesNote | undefined;
  words: string;
  /** The question it answers, where the line asked several. */
  asked: string;
  who: string;
  byWhen: string;
};

/** Undefined when there is no such note for the room to see. */
export async function findNote(
  member: Member,
  meetingId: string,
  noteId: string,
): Promise<NoteAt | undefined> {
  const minutes = await readMinutes(member, meetingId);
  for (const item of minutes?.content.items ?? []) {
    const note = item.board && notesOf(item.board).find(({ id }) => id === noteId);
    const step = item.steps.find(({ id }) => id === noteId);
    if (minutes && (note || step)) {
      const words = note?.text ?? step?.what ?? "";
      return {
        minutes,
        item,
        note: note || undefined,
        words,
        asked: note && item.board ? askedOf(note, item.board) : "",
        who: step?.who ?? "",
        byWhen: step?.byWhen ?? "",
      };
    }
  }
  return undefined;
}

/**
 * Puts a note under an insight, for it or against it, and keeps the thread both ways (C5). Said twice it is there once,
 * on the side said last. The insight is told the words and the meeting, and nobody's name. False when note or insight
 * is not there, or the note has no words.
 */
export function putUnderInsight(
  member: Member,
  meetingId: string,
  noteId: string,
  { insightId, side }: { insightId: string; side: boolean },
): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const found = await findNote(member, meetingId, noteId);
    if (!found?.words) return false;
    const there = await evidenceOf(db, noteId, insightId);
    if (there) return there.against === side || turnEvidence(member, insightId, there.id, side);
    const id = newId();
    const row = {
      id,
      kind: "meeting",
      text: quoted(found.words),
      questionKey: noteId,
      sourceId: meetingId,
      source: sourceOf(found.minutes, member),
    } as const;
    if (!(await addEvidence(member, insightId, [row], side))) return false;
    // Sent twice in the same breath, the other one has put it there, and tied it.
    await db.execute(sql`insert into note_onward (id, contribution_id, evidence_id, made_by)
      select ${newId()}::uuid, ${noteId}::uuid, e.id, ${member.id}::uuid from insight_evidence e where e.id = ${id}`);
    return true;
  });
}

/** Begins an insight with a note, about the forløb of its meeting. Sent twice it is one. Its id, or undefined. */
export function beginInsightWith(
  member: Member,
  meetingId: string,
  noteId: string,
  { sentence, sentAs }: { sentence: string; sentAs?: string },
): Promise<string | undefined> {
  return inOrganisation(member.organisationId, async () => {
    const found = await findNote(member, meetingId, noteId);
    if (!found?.words) return undefined;
    const { engagementId } = found.minutes.meeting;
    const insightId = await saveInsight(member, {
      sentence,
      engagementId,
      targetGroupId: "",
      communityId: "",
      sentAs,
    });
    if (insightId) await putUnderInsight(member, meetingId, noteId, { insightId, side: false });
    return insightId;
  });
}

/**
 * Makes a note a development question, asked from an insight we have or from a new one that leans on the note (S6.7).
 * The id of the insight, or undefined when note or insight is not there.
 */
export function askFrom(
  member: Member,
  meetingId: string,
  noteId: string,
  { text, insightId, sentence, sentAs = newId() }: AskingFields,
): Promise<string | undefined> {
  return inOrganisation(member.organisationId, async (db) => {
    const found = await findNote(member, meetingId, noteId);
    if (!found) return undefined;
    const already = await onwardAs(db, "question_id", sentAs);
    const from = already
      ? already.insightId
      : insightId || (await beginInsightWith(member, meetingId, noteId, { sentence }));
    if (!from || already) return from || undefined;
    const source = { sourceId: meetingId, sourceKey: noteId, source: sourceOf(found.minutes, member) };
    if (!(await saveDevelopmentQuestion(member, from, { text, sentAs, ...source }))) return undefined;
    await db
      .insert(noteOnward)
      .values({ id: newId(), contributionId: noteId, questionId: sentAs, madeBy: member.id });
    return from;
  });
}

/** Makes a note a task that somebody carries (D9). Sent twice it is one. Its id, or undefined. */
export function takeOnTask(
  member: Member,
  meetingId: string,
  noteId: string,
  { sentAs = newId(), ...fields }: TaskFields,
): Promise<string | undefined> {
  return inOrganisation(member.organisationId, async (db) => {
    const found = await findNote(member, meetingId, noteId);
    if (!found) return undefined;
    const source = { sourceId: meetingId, sourceKey: noteId, source: sourceOf(found.minutes, member) };
    const { engagementId } = found.minutes.meeting;
    const taskId = await saveTask(member, engagementId, { ...fields, sentAs, ...source });
    if (taskId && !(await onwardAs(db, "task_id", taskId)))
      await db.insert(noteOnward).values({ id: newId(), contributionId: noteId, taskId, madeBy: member.id });
    return taskId;
  });
}

/** Which meeting, and when, as an insight is told of it: "Andet møde, 26. november 2026". */
export function sourceOf({ meeting }: Minutes, { language }: Member): string {
  const day = meeting.day && formatDate(meeting.day, language, "day-year");
  return [meetingTitle(meeting.number, language), day].filter(Boolean).join(", ");
}

async function evidenceOf(db: Database, noteId: string, insightId: string) {
  const { rows } = await db.execute<{ id: string; against: boolean }>(sql`
    select e.id, e.against from note_onward o join insight_evidence e on e.id = o.evidence_id
    where o.contribution_id = ${noteId} and e.insight_id = ${insightId}
      and not exists (select from removal r where r.item_id = e.id)`);
  return rows[0];
}

async function onwardAs(db: Database, column: "question_id" | "task_id", id: string) {
  const [found] = await db
    .select({
      insightId: sql<string>`coalesce((select q.insight_id::text from development_question q
        where q.id = ${noteOnward.questionId}), '')`,
    })
    .from(noteOnward)
    .where(eq(column === "task_id" ? noteOnward.taskId : noteOnward.questionId, id));
  return found;
}

async function readOnward(db: Database, meetingId: string): Promise<Onward[]> {
  const { rows } = await db.execute<Onward>(sql`
    select o.contribution_id as "noteId",
      case when o.evidence_id is not null then 'insight' when o.question_id is not null then 'question'
        when o.idea_id is not null then 'idea'
        when o.trait_id is not null then case when gone.item_id is null then 'trait' else 'struck' end
        else 'task' end as kind,
      coalesce(i.sentence, q.text, t.text, d.text, tr.text) as text,
      case when o.task_id is not null then '/forloeb/' || t.engagement_id || '/aftaler/opgaver/' || t.id
        when o.idea_id is not null then '/ideer/' || o.idea_id
        when o.trait_id is not null then '/personaer/' || tr.persona_id
          || case when gone.item_id is null then '#traek-' || tr.id else '/versioner' end
        else '/indsigter/' || coalesce(e.insight_id, q.insight_id) end as "to"
    from note_onward o
    join contribution c on c.id = o.contribution_id
    join board b on b.id = c.board_id
    left join insight_evidence e on e.id = o.evidence_id
    left join insight i on i.id = e.insight_id
    left join development_question q on q.id = o.question_id
    left join task t on t.id = o.task_id
    left join idea d on d.id = o.idea_id
    left join trait tr on tr.id = o.trait_id
    left join persona p on p.id = tr.persona_id
    left join removal gone on gone.item_id = tr.id
    where b.meeting_id = ${meetingId} and not exists (
      select from removal r where r.item_id in (b.meeting_id, e.id, i.id, q.id, q.insight_id, t.id, t.engagement_id,
        d.id, p.id, p.target_group_id))
      -- What the table struck is told of though it is gone; what somebody took away later is not.
      and (gone.item_id is null or c.extra ->> 'says' = 'not')
    order by o.made_at, o.id`);
  return rows;
}
