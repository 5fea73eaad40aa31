import { and, asc, eq, inArray, max, sql } from "drizzle-orm";
import { note } from "#domains/access/audit.server.ts";
import type { Member } from "#domains/access/member.ts";
import { pastRegret, remove, stillHere } from "#domains/access/removal.server.ts";
import { readStation } from "#domains/guide/content.server.ts";
import type { Station } from "#domains/guide/station.ts";
import { listDevelopmentQuestions } from "#domains/target-group/development-questions.server.ts";
import { askOrganisation, type Database, inOrganisation } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { agendaItem, agendaPrompt } from "./meeting.table.ts";
import { touchMeeting } from "./meeting-here.server.ts";
import { askingKinds, mostPrompts } from "./prompt.ts";

/** A line of the agenda of a meeting; what is not of that meeting is not touched. */
export type LineOfMeeting = { meetingId: string; itemId: string };

/** A question a line asks the table, and where its words came from. */
export type PlannedPrompt = {
  id: string;
  itemId: string;
  text: string;
  developmentQuestionId: string | null;
  /** The insight a development question leans on; null for any other, and when it has been taken away. */
  insight: { id: string; sentence: string } | null;
  /** The question of the guide; empty for any other. */
  guideKey: string;
};

/** The questions the lines of a meeting ask, line by line in their order. */
export function listPrompts(member: Member, meetingId: string): Promise<PlannedPrompt[]> {
  return askOrganisation(member.organisationId, (db) =>
    db
      .select({
        id: agendaPrompt.id,
        itemId: agendaPrompt.itemId,
        text: agendaPrompt.text,
        developmentQuestionId: agendaPrompt.developmentQuestionId,
        insight: sql<PlannedPrompt["insight"]>`(select jsonb_build_object('id', i.id, 'sentence', i.sentence)
          from development_question q join insight i on i.id = q.insight_id
          where q.id = ${agendaPrompt.developmentQuestionId}
            and not exists (select from removal r where r.item_id in (q.id, i.id)))`,
        guideKey: agendaPrompt.guideKey,
      })
      .from(agendaPrompt)
      .innerJoin(agendaItem, eq(agendaItem.id, agendaPrompt.itemId))
      .where(
        and(
          eq(agendaItem.meetingId, meetingId),
          stillHere(db, agendaItem.id),
          stillHere(db, agendaPrompt.id),
        ),
      )
      .orderBy(
        asc(agendaItem.position),
        asc(agendaItem.id),
        asc(agendaPrompt.position),
        asc(agendaPrompt.id),
      ),
  );
}

type NewPrompt = { id: string; text: string; developmentQuestionId?: string; guideKey?: string };

/**
 * Lays development questions of the house on a line, in the words they have now; one that is asked there already is
 * not asked twice. False when the line, or none of the questions, is there.
 */
export function askDevelopmentQuestions(
  member: Member,
  line: LineOfMeeting,
  questionIds: readonly string[],
): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const known = await listDevelopmentQuestions(member);
    const rows = known
      .filter(({ id }) => questionIds.includes(id))
      .map(({ id, text }) => ({ id: newId(), text, developmentQuestionId: id }));
    return rows.length > 0 && layPrompts(member, db, line, rows);
  });
}

/**
 * Lays questions of a station of the guide on a line, in the words the house has for them in the member's language.
 * False when the line is not there.
 */
export function askOfGuide(
  member: Member,
  line: LineOfMeeting,
  station: Station,
  keys: readonly string[],
): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const { questions } = await readStation(member, station);
    const rows = questions
      .filter(({ key }) => keys.includes(key))
      .map(({ key, text }) => ({ id: newId(), text, guideKey: key }));
    return layPrompts(member, db, line, rows);
  });
}

/** Lays a question of one's own on a line; sent twice it is asked once. False when the line is not there. */
export function askOwn(
  member: Member,
  line: LineOfMeeting,
  { text, sentAs = newId() }: { text: string; sentAs?: string | undefined },
): Promise<boolean> {
  return inOrganisation(member.organisationId, (db) => layPrompts(member, db, line, [{ id: sentAs, text }]));
}

async function layPrompts(
  member: Member,
  db: Database,
  { meetingId, itemId }: LineOfMeeting,
  rows: readonly NewPrompt[],
): Promise<boolean> {
  if (!(await lineIsThere(db, { meetingId, itemId })) || !(await touchMeeting(db, meetingId))) return false;
  const there = await promptsOn(db, itemId);
  const fresh = rows
    .filter(
      ({ developmentQuestionId, guideKey }) =>
        !there.some(
          (one) =>
            (guideKey && one.guideKey === guideKey) ||
            (developmentQuestionId && one.developmentQuestionId === developmentQuestionId),
        ),
    )
    .slice(0, Math.max(0, mostPrompts - there.length));
  if (fresh.length === 0) return true;
  const first = await nextPlace(db, itemId);
  const laid = await db
    .insert(agendaPrompt)
    .values(fresh.map((row, index) => ({ ...row, itemId, position: first + index })))
    .onConflictDoNothing()
    .returning({ id: agendaPrompt.id });
  for (const { id } of laid) await note(member, "made", "agenda-prompt", id);
  return true;
}

/** Words a question anew as it is asked here; what it was taken from keeps its own. False when it is not there. */
export function rewordPrompt(
  member: Member,
  line: LineOfMeeting,
  promptId: string,
  text: string,
): Promise<boolean> {
  return ofPrompt(member, line, promptId, async (db) => {
    await db.update(agendaPrompt).set({ text }).where(eq(agendaPrompt.id, promptId));
    await note(member, "changed", "agenda-prompt", promptId);
  });
}

/** Moves a question one place earlier or later; the first stays first. False when it is not there. */
export function movePrompt(
  member: Member,
  line: LineOfMeeting,
  promptId: string,
  to: "earlier" | "later",
): Promise<boolean> {
  return ofPrompt(member, line, promptId, async (db) => {
    const ids = (await promptsOn(db, line.itemId)).map(({ id }) => id);
    const from = ids.indexOf(promptId);
    const others = ids.filter((id) => id !== promptId);
    const order = others.toSpliced(to === "earlier" ? Math.max(0, from - 1) : from + 1, 0, promptId);
    for (const [index, id] of order.entries())
      await db
        .update(agendaPrompt)
        .set({ position: index + 1 })
        .where(eq(agendaPrompt.id, id));
    await note(member, "changed", "agenda-prompt", promptId);
  });
}

/** Takes a question off its line; it can be brought back to its place for thirty days. False when it is not there. */
export function removePrompt(member: Member, line: LineOfMeeting, promptId: string): Promise<boolean> {
  return ofPrompt(member, line, promptId, (_db, text) => remove(member, "agenda-prompt", promptId, text));
}

/** Lets a line ask what another line asks, in the same words and order. Inside the transaction that laid the line. */
export async function copyPrompts(db: Database, fromItemId: string, toItemId: string): Promise<void> {
  const rows = (await promptsOn(db, fromItemId)).map(
    ({ text, developmentQuestionId, guideKey, position }) => ({
      id: newId(),
      itemId: toItemId,
      position,
      text,
      developmentQuestionId,
      guideKey,
    }),
  );
  if (rows.length > 0) await db.insert(agendaPrompt).values(rows);
}

/**
 * Deletes for good what can no longer be brought back, and lets go of the development questions that are about to be
 * forgotten: what was asked was asked.
 */
export async function forgetPrompts(db: Database): Promise<void> {
  await db.delete(agendaPrompt).where(inArray(agendaPrompt.id, pastRegret(db, "agenda-prompt")));
  await db
    .update(agendaPrompt)
    .set({ developmentQuestionId: null })
    .where(sql`${agendaPrompt.developmentQuestionId} in (select q.id from development_question q
      where q.id in ${pastRegret(db, "development-question")} or q.insight_id in ${pastRegret(db, "insight")})`);
}

async function ofPrompt(
  member: Member,
  line: LineOfMeeting,
  promptId: string,
  work: (db: Database, text: string) => Promise<void>,
): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    if (!(await lineIsThere(db, line))) return false;
    const prompt = (await promptsOn(db, line.itemId)).find(({ id }) => id === promptId);
    if (!prompt || !(await touchMeeting(db, line.meetingId))) return false;
    await work(db, prompt.text);
    return true;
  });
}

function promptsOn(db: Database, itemId: string) {
  return db
    .select()
    .from(agendaPrompt)
    .where(and(eq(agendaPrompt.itemId, itemId), stillHere(db, agendaPrompt.id)))
    .orderBy(asc(agendaPrompt.position), asc(agendaPrompt.id));
}

/** The place after the last question, those that may be brought back among them. */
async function nextPlace(db: Database, itemId: string): Promise<number> {
  const [last] = await db
    .select({ place: max(agendaPrompt.position) })
    .from(agendaPrompt)
    .where(eq(agendaPrompt.itemId, itemId));
  return (last?.place ?? 0) + 1;
}

async function lineIsThere(db: Database, { meetingId, itemId }: LineOfMeeting): Promise<boolean> {
  const [found] = await db
    .select({ id: agendaItem.id })
    .from(agendaItem)
    .where(
      and(
        eq(agendaItem.id, itemId),
        eq(agendaItem.meetingId, meetingId),
        inArray(agendaItem.kind, askingKinds),
        stillHere(db, agendaItem.id),
      ),
    );
  return found !== undefined;
}
