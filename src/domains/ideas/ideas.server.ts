import { and, desc, eq, sql } from "drizzle-orm";
import type { Member } from "#domains/access/member.ts";
import { memberName } from "#domains/access/members.server.ts";
import { remove, stillHere } from "#domains/access/removal.server.ts";
import { askOrganisation, type Database } from "#platform/database/database.server.ts";
import { formatDate } from "#ui/dates.ts";
import type { Language } from "#ui/words.ts";
import { exploringNote, idea, ideaIntroduction, ideaMessage, ideaStep } from "./idea.table.ts";
import { ideaText } from "./idea.text.ts";
import type { Exploring, ExploringKey, partings, StepKind, Writer } from "./idea.ts";
import { ideaParting } from "./idea-page.table.ts";
import { newestStep } from "./idea-step.server.ts";

export type IdeaLine = {
  id: string;
  text: string;
  firstName: string;
  place: string;
  receivedAt: Date;
  state: StepKind;
  /** The forløb it became or joined, while that is there. */
  engagement: { id: string; name: string } | null;
  /** It came up at a meeting: nobody wrote it to us. */
  isHeard: boolean;
  /** Since when the citizen has waited for a word from us; null when it is their turn, and for spam. */
  waitingSince: Date | null;
};

/** The ideas of the house, the newest first; with `engagementId` those that have become that forløb or joined it. */
export function listIdeas(
  member: Member,
  { engagementId }: { engagementId?: string } = {},
): Promise<IdeaLine[]> {
  return askOrganisation(member.organisationId, async (db) => {
    const rows = await db
      .select(line())
      .from(idea)
      .where(
        and(
          stillHere(db, idea.id),
          engagementId ? sql`${newestStep} ->> 'engagementId' = ${engagementId}` : undefined,
        ),
      )
      .orderBy(desc(idea.receivedAt));
    return rows.map(withState);
  });
}

/** The ideas where a citizen waits for us, the one that has waited longest first. */
export async function listWaitingIdeas(member: Member): Promise<IdeaLine[]> {
  const since = (one: IdeaLine) => one.waitingSince?.getTime() ?? 0;
  return (await listIdeas(member)).filter((one) => one.waitingSince).toSorted((a, b) => since(a) - since(b));
}

export type Letter = {
  id: string;
  writer: Writer;
  text: string;
  by: string | null;
  writtenAt: Date;
  /** Null while it is a draft. */
  sentAt: Date | null;
};
export type Introduction = { id: string; who: string; day: string; by: string };
export type StepLine = {
  id: string;
  kind: StepKind;
  note: string;
  engagement: { id: string; name: string } | null;
  by: string | null;
  takenAt: Date;
};

export type Idea = IdeaLine & {
  forWhom: string;
  helpWanted: string;
  contact: string;
  language: Language;
  carriedNow: string;
  carriedLater: string;
  /** How many links to it are open. */
  openLinks: number;
  letters: Letter[];
  steps: StepLine[];
  exploring: Partial<Exploring>;
  introductions: Introduction[];
};

/** One idea with all the house knows of it, or undefined when it is not the member's, or has been taken away. */
export function findIdea(member: Member, ideaId: string): Promise<Idea | undefined> {
  return askOrganisation(member.organisationId, async (db) => {
    const [found] = await db
      .select({
        ...line(),
        forWhom: idea.forWhom,
        helpWanted: idea.helpWanted,
        contact: idea.contact,
        language: idea.language,
        carriedNow: idea.carriedNow,
        carriedLater: idea.carriedLater,
        openLinks: sql<number>`(select count(*)::int from idea_link l
          where l.idea_id = ${ownId} and l.ended_at is null and l.expires_at > now())`,
      })
      .from(idea)
      .where(and(eq(idea.id, ideaId), stillHere(db, idea.id)));
    if (!found) return undefined;
    const [letters, steps, notes, introductions] = await Promise.all([
      readLetters(db, ideaId),
      readSteps(db, ideaId),
      db.select().from(exploringNote).where(eq(exploringNote.ideaId, ideaId)),
      readIntroductions(db, ideaId),
    ]);
    const exploring = Object.fromEntries(notes.map((one) => [one.question, one.text])) as Partial<
      Record<ExploringKey, string>
    >;
    return { ...withState(found), letters, steps, exploring, introductions };
  });
}

/** Takes an idea away with all that hangs on it; it can be brought back for thirty days. */
export async function removeIdea(member: Member, ideaId: string): Promise<boolean> {
  const found = await findIdea(member, ideaId);
  // The label says when, and nothing of what a citizen wrote: it outlives the idea in a list.
  const label =
    found && ideaText[member.language].labelOf(formatDate(found.receivedAt, member.language, "day"));
  if (label) await remove(member, "idea", ideaId, label);
  return found !== undefined;
}

/** How many ideas have been taken back by those who wrote them, or thrown away as spam, a year. */
export function listPartings(
  member: Member,
): Promise<{ year: number; why: (typeof partings)[number]; count: number }[]> {
  return askOrganisation(member.organisationId, (db) =>
    db
      .select({ year: ideaParting.year, why: ideaParting.why, count: ideaParting.count })
      .from(ideaParting)
      .orderBy(desc(ideaParting.year), ideaParting.why),
  );
}

function readLetters(db: Database, ideaId: string): Promise<Letter[]> {
  return db
    .select({
      id: ideaMessage.id,
      writer: ideaMessage.writer,
      text: ideaMessage.text,
      by: memberName(ideaMessage.writtenBy),
      writtenAt: ideaMessage.writtenAt,
      sentAt: ideaMessage.sentAt,
    })
    .from(ideaMessage)
    .where(eq(ideaMessage.ideaId, ideaId))
    .orderBy(sql`coalesce(${ideaMessage.sentAt}, ${ideaMessage.writtenAt})`);
}

function readSteps(db: Database, ideaId: string): Promise<StepLine[]> {
  return db
    .select({
      id: ideaStep.id,
      kind: ideaStep.kind,
      note: ideaStep.note,
      engagement: engagementOf('"idea_step"."engagement_id"'),
      by: memberName(ideaStep.takenBy),
      takenAt: ideaStep.takenAt,
    })
    .from(ideaStep)
    .where(eq(ideaStep.ideaId, ideaId))
    .orderBy(desc(ideaStep.takenAt), desc(ideaStep.id));
}

function readIntroductions(db: Database, ideaId: string): Promise<Introduction[]> {
  return db
    .select({
      id: ideaIntroduction.id,
      who: ideaIntroduction.who,
      day: ideaIntroduction.day,
      by: memberName(ideaIntroduction.notedBy),
    })
    .from(ideaIntroduction)
    .where(and(eq(ideaIntroduction.ideaId, ideaId), stillHere(db, ideaIntroduction.id)))
    .orderBy(desc(ideaIntroduction.day), desc(ideaIntroduction.notedAt));
}

// Named in full: see engagements.server.ts.
const ownId = sql.raw('"idea"."id"');
const wasHeard = sql`exists (select from idea_step h where h.idea_id = ${ownId} and h.kind = 'heard')`;

function line() {
  return {
    id: idea.id,
    text: idea.text,
    firstName: idea.firstName,
    place: idea.place,
    receivedAt: idea.receivedAt,
    step: newestStep,
    engagement: engagementOf(`(select s.engagement_id from idea_step s where s.idea_id = "idea"."id"
      order by s.taken_at desc, s.id desc limit 1)`),
    isHeard: sql<boolean>`${wasHeard}`,
    waitingSince: sql<string | null>`(
      select min(said.at) from (
        select ${sql.raw('"idea"."received_at"')} as at where not ${wasHeard}
        union all select m.sent_at from idea_message m where m.idea_id = ${ownId} and m.writer = 'citizen'
      ) said where said.at > coalesce((
        select max(m.sent_at) from idea_message m where m.idea_id = ${ownId} and m.writer = 'library'), '-infinity'))`,
  };
}

const engagementOf = (id: string) =>
  sql<{ id: string; name: string } | null>`(select json_build_object('id', e.id, 'name', e.name)
    from engagement e where e.id = ${sql.raw(id)} and not exists (select from removal where item_id = e.id))`;

type Row = { step: { kind: StepKind } | null; waitingSince: string | null };

function withState<T extends Row>({ step, waitingSince, ...row }: T) {
  const state = step?.kind ?? "new";
  const waits = state !== "spam" && waitingSince !== null;
  return { ...row, state, waitingSince: waits ? new Date(waitingSince) : null };
}
