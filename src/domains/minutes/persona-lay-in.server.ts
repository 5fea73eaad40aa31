import { eq, sql } from "drizzle-orm";
import type { Member } from "#domains/access/member.ts";
import { meetingTitle } from "#domains/meetings/meeting-words.ts";
import { findPersona, holdPersona } from "#domains/target-group/personas.server.ts";
import { keepBeside, listTraits, removeTrait, saveTrait } from "#domains/target-group/traits.server.ts";
import { putAsideUnlessSame, writeVersion } from "#domains/target-group/versions.server.ts";
import { askOrganisation, type Database, inOrganisation } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { formatDate } from "#ui/dates.ts";
import { type Minutes, readMinutes } from "./minutes.server.ts";
import { noteOnward } from "./minutes.table.ts";
import { withoutLeftOut } from "./minutes.ts";
import { personaMinutesText } from "./persona-minutes.text.ts";
import { isChange, type LayStep, layInSteps, takenIn } from "./persona-minutes.ts";

/** How it stands with what the table took on of a persona, at one line of a meeting. */
export type LayIn = {
  personaId: string;
  name: string;
  /** Changes that have not been laid into the persona yet, and how many notes have. */
  waiting: number;
  laid: number;
  /** Words the table has for a trait that somebody has written anew since the meeting; they will stand beside it. */
  beside: { words: string; now: string }[];
  /** Traits the table struck, which say something else now: they are let stand. */
  letStand: { was: string; now: string }[];
};

/** The same for every line of a meeting that is about a persona, by the line. */
export async function listLayIns(member: Member, meetingId: string): Promise<Record<string, LayIn>> {
  return askOrganisation(member.organisationId, async (db) => {
    const minutes = await readMinutes(member, meetingId);
    const lines: Record<string, LayIn> = {};
    for (const { id } of minutes?.meeting.agenda ?? []) {
      const read = minutes && (await readLine(db, member, minutes, id));
      if (read) lines[id] = read.layIn;
    }
    return lines;
  });
}

/**
 * Lays what the table took on into the persona as traits (C3, S6.5): the persona is put aside as it was, with the
 * meeting as the reason, and as it becomes; and each note keeps the thread to its trait. Sent twice it happens once.
 * What somebody has written on the persona since the meeting is never written over. False when there is no such line.
 */
export function layIntoPersona(member: Member, meetingId: string, itemId: string): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const minutes = await readMinutes(member, meetingId);
    const personaId = minutes && personaOf(minutes, itemId);
    if (!minutes || !personaId || !(await holdPersona(db, personaId))) return false;
    const read = await readLine(db, member, minutes, itemId);
    if (!read) return false;
    const { steps } = read;
    const reason = personaMinutesText[member.language].reason;
    const changes = steps.some(isChange);
    if (changes) await putAsideUnlessSame(member, db, personaId, reason.before(meetingIn(minutes, member)));
    for (const step of steps) await carryOut(db, member, personaId, step);
    if (changes) await writeVersion(member, db, personaId, newId(), reason.after(meetingIn(minutes, member)));
    return true;
  });
}

const personaOf = ({ meeting }: Minutes, itemId: string) =>
  meeting.agenda.find(({ id }) => id === itemId)?.personaId ?? undefined;

async function readLine(
  db: Database,
  member: Member,
  minutes: Minutes,
  itemId: string,
): Promise<{ layIn: LayIn; steps: LayStep[] } | undefined> {
  const personaId = personaOf(minutes, itemId);
  const found = personaId && (await findPersona(member, personaId));
  const { items } = withoutLeftOut(minutes.content, new Set(minutes.leftOut));
  const board = items.find(({ id }) => id === itemId)?.board;
  if (!found || !board) return undefined;
  const done = await notesIn(db, personaId);
  const taken = takenIn(board);
  const steps = layInSteps(await listTraits(member, personaId), taken, done);
  return {
    steps,
    layIn: {
      personaId,
      name: found.name,
      waiting: steps.filter(isChange).length,
      laid: taken.filter(({ id }) => done.has(id)).length,
      beside: steps.flatMap((step) =>
        step.does === "add" && step.beside ? [{ words: step.text, now: step.beside.now }] : [],
      ),
      letStand: steps.flatMap((step) =>
        step.does === "let-stand" ? [{ was: step.was, now: step.now }] : [],
      ),
    },
  };
}

/** The notes that have become traits of a persona. */
async function notesIn(db: Database, personaId: string): Promise<ReadonlySet<string>> {
  const rows = await db
    .select({ noteId: noteOnward.contributionId })
    .from(noteOnward)
    .where(sql`${noteOnward.traitId} in (select t.id from trait t where t.persona_id = ${personaId})`);
  return new Set(rows.map(({ noteId }) => noteId));
}

async function carryOut(db: Database, member: Member, personaId: string, step: LayStep): Promise<void> {
  if (step.does === "let-stand") return;
  const traitId = step.does === "add" ? await addTrait(db, member, personaId, step) : step.traitId;
  if (step.does === "reword") {
    const { ownSources = [] } =
      (await listTraits(member, personaId)).find(({ id }) => id === step.traitId) ?? {};
    const { kind, text } = step;
    await saveTrait(member, personaId, { kind, text, observationIds: ownSources }, step.traitId);
  }
  if (step.does === "strike") await removeTrait(member, personaId, step.traitId);
  await tieNote(db, { noteId: step.noteId, traitId, madeBy: member.id });
}

/** The new trait has the id of its note where nothing else has: so the layer knows it again. */
async function addTrait(
  db: Database,
  member: Member,
  personaId: string,
  { noteId, kind, text, beside }: Extract<LayStep, { does: "add" }>,
): Promise<string> {
  const id = await traitIdFor(db, noteId);
  await saveTrait(member, personaId, { kind, text, observationIds: [], sentAs: id });
  if (beside) await keepBeside(db, id, beside.id);
  return id;
}

/** The id of a note for the trait it becomes, or a new one where it has become one before. */
export async function traitIdFor(db: Database, noteId: string): Promise<string> {
  const { rows } = await db.execute<{ id: string }>(sql`select t.id from trait t where t.id = ${noteId}`);
  return rows.length > 0 ? newId() : noteId;
}

/** Ties a note to the trait it became, once. */
export async function tieNote(
  db: Database,
  { noteId, traitId, madeBy }: { noteId: string; traitId: string; madeBy: string },
): Promise<void> {
  const [tied] = await db
    .select({ id: noteOnward.id })
    .from(noteOnward)
    .where(sql`${eq(noteOnward.contributionId, noteId)} and ${eq(noteOnward.traitId, traitId)}`);
  if (!tied) await db.insert(noteOnward).values({ id: newId(), contributionId: noteId, traitId, madeBy });
}

/** Which meeting, and when, as the persona is told of it. */
function meetingIn({ meeting }: Minutes, { language }: Member): string {
  const day = meeting.day && formatDate(meeting.day, language, "day-year");
  return [meetingTitle(meeting.number, language), day].filter(Boolean).join(", ");
}
