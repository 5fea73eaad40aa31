import { and, desc, eq, exists, ilike, inArray, or, sql } from "drizzle-orm";
import { note } from "#domains/access/audit.server.ts";
import type { Member } from "#domains/access/member.ts";
import { memberName } from "#domains/access/members.server.ts";
import { pastRegret, remove, stillHere } from "#domains/access/removal.server.ts";
import { askOrganisation, type Database, inOrganisation } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { today } from "#ui/dates.ts";
import { engagement, engagementMember, engagementState, engagementStrategy } from "./engagement.table.ts";
import type {
  EngagementFields,
  NewEngagementFields,
  StateFields,
  StateKind,
  TeamPart,
} from "./engagement.ts";

export type Teammate = { id: string; name: string; part: TeamPart };
export type State = { kind: StateKind; note: string; since: string };
export type EngagementLine = {
  id: string;
  name: string;
  question: string;
  places: string[];
  changedAt: Date;
  state: State;
  team: Teammate[];
};

export type EngagementSearch = { text?: string; mine?: boolean; kind?: StateKind };

/** The forløb of the house, those touched last first; `text` looks in name, question, place and target group. */
export function listEngagements(member: Member, search: EngagementSearch = {}): Promise<EngagementLine[]> {
  return askOrganisation(member.organisationId, async (db) => {
    const like = search.text ? `%${search.text.replace(/[\\%_]/g, "\\$&")}%` : undefined;
    const rows = await db
      .select(line())
      .from(engagement)
      .where(
        and(
          stillHere(db, engagement.id),
          like
            ? or(
                ilike(engagement.name, like),
                ilike(engagement.question, like),
                ilike(engagement.targetGroup, like),
                sql`array_to_string(${engagement.places}, ' ') ilike ${like}`,
              )
            : undefined,
          search.mine ? exists(onTeam(db, member.id)) : undefined,
        ),
      )
      .orderBy(desc(engagement.changedAt));
    const lines = rows.map(withState);
    return search.kind ? lines.filter((row) => row.state.kind === search.kind) : lines;
  });
}

export type Engagement = EngagementLine & {
  targetGroup: string;
  goal: string;
  successCriteria: string[];
  hours: number | null;
  money: number | null;
  resourceNote: string;
  createdAt: Date;
  strategies: { id: string; name: string }[];
};

/** One forløb, or undefined when it is not the member's, or has been taken away. */
export function findEngagement(member: Member, engagementId: string): Promise<Engagement | undefined> {
  return askOrganisation(member.organisationId, async (db) => {
    const [found] = await db
      .select({
        ...line(),
        targetGroup: engagement.targetGroup,
        goal: engagement.goal,
        successCriteria: engagement.successCriteria,
        hours: engagement.hours,
        money: engagement.money,
        resourceNote: engagement.resourceNote,
        createdAt: engagement.createdAt,
        strategies: sql<{ id: string; name: string }[]>`(
          select coalesce(json_agg(json_build_object('id', s.id, 'name', s.name) order by s.name), '[]')
          from ${engagementStrategy} es join strategy s on s.id = es.strategy_id
          where es.engagement_id = ${ownId} and not exists (select from removal where item_id = s.id))`,
      })
      .from(engagement)
      .where(and(eq(engagement.id, engagementId), stillHere(db, engagement.id)));
    return found && withState(found);
  });
}

/**
 * Begins a forløb, once however often the form is sent; whoever begins it coordinates until the team says
 * otherwise. Returns its id.
 */
export async function beginEngagement(
  member: Member,
  { sentAs: engagementId = newId(), ...fields }: NewEngagementFields,
): Promise<string> {
  return inOrganisation(member.organisationId, async (db) => {
    const begun = await db
      .insert(engagement)
      .values({ id: engagementId, createdBy: member.id, ...fields })
      .onConflictDoNothing()
      .returning({ id: engagement.id });
    if (!begun[0]) return engagementId;
    await db.insert(engagementMember).values({ engagementId, memberId: member.id, part: "coordinator" });
    await db
      .insert(engagementState)
      .values({ engagementId, kind: "under-way", since: today(), setBy: member.id });
    await note(member, "made", "engagement", engagementId);
    return engagementId;
  });
}

/** Saves what a forløb says about itself. False when it is not there. */
export async function saveEngagement(
  member: Member,
  engagementId: string,
  fields: EngagementFields,
): Promise<boolean> {
  const { strategyIds, coordinatorId, teamIds, ...own } = fields;
  return inOrganisation(member.organisationId, async (db) => {
    const [saved] = await db
      .update(engagement)
      .set({ ...own, changedAt: new Date() })
      .where(and(eq(engagement.id, engagementId), stillHere(db, engagement.id)))
      .returning({ id: engagement.id });
    if (!saved) return false;
    await db.delete(engagementStrategy).where(eq(engagementStrategy.engagementId, engagementId));
    await db.delete(engagementMember).where(eq(engagementMember.engagementId, engagementId));
    const team = [...new Set([...(coordinatorId ? [coordinatorId] : []), ...teamIds])];
    if (strategyIds.length > 0) {
      await db
        .insert(engagementStrategy)
        .values(strategyIds.map((strategyId) => ({ engagementId, strategyId })));
    }
    if (team.length > 0) {
      await db.insert(engagementMember).values(
        team.map((memberId) => ({
          engagementId,
          memberId,
          part: memberId === coordinatorId ? ("coordinator" as const) : ("team" as const),
        })),
      );
    }
    await note(member, "changed", "engagement", engagementId);
    return true;
  });
}

/** Says where a forløb stands now; what it said before is kept. False when it is not there. */
export async function setState(member: Member, engagementId: string, state: StateFields): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    if (!(await touch(db, engagementId))) return false;
    await db.insert(engagementState).values({ engagementId, setBy: member.id, ...state });
    await note(member, "changed", "state", engagementId);
    return true;
  });
}

export type StateLine = State & { id: string; setAt: Date; by: string };

/** How it has stood over time, newest first. */
export function listStates(member: Member, engagementId: string): Promise<StateLine[]> {
  return askOrganisation(member.organisationId, (db) =>
    db
      .select({
        id: engagementState.id,
        kind: engagementState.kind,
        note: engagementState.note,
        since: engagementState.since,
        setAt: engagementState.setAt,
        by: memberName(engagementState.setBy),
      })
      .from(engagementState)
      .where(eq(engagementState.engagementId, engagementId))
      .orderBy(desc(engagementState.setAt)),
  );
}

/** Takes a forløb away with all that hangs on it; it can be brought back for thirty days. */
export async function removeEngagement(member: Member, engagementId: string): Promise<boolean> {
  const found = await findEngagement(member, engagementId);
  if (found) await remove(member, "engagement", engagementId, found.name);
  return found !== undefined;
}

/** Marks a forløb as touched just now, inside the work that touches it. False when it is not there. */
export async function touch(db: Database, engagementId: string): Promise<boolean> {
  const [touched] = await db
    .update(engagement)
    .set({ changedAt: new Date() })
    .where(and(eq(engagement.id, engagementId), stillHere(db, engagement.id)))
    .returning({ id: engagement.id });
  return touched !== undefined;
}

/** Whether a forløb is there, for work that does not count as touching it. */
export async function isThere(db: Database, engagementId: string): Promise<boolean> {
  const [found] = await db
    .select({ id: engagement.id })
    .from(engagement)
    .where(and(eq(engagement.id, engagementId), stillHere(db, engagement.id)));
  return found !== undefined;
}

/** Deletes for good what can no longer be brought back. */
export async function forgetEngagements(db: Database): Promise<void> {
  await db.delete(engagement).where(inArray(engagement.id, pastRegret(db, "engagement")));
}

// Named in full: in a query over one table Drizzle writes a bare "id", and inside a subquery that is another's.
const ownId = sql.raw('"engagement"."id"');

function line() {
  return {
    id: engagement.id,
    name: engagement.name,
    question: engagement.question,
    places: engagement.places,
    changedAt: engagement.changedAt,
    state: sql<State | null>`(
      select json_build_object('kind', kind, 'note', note, 'since', since)
      from ${engagementState} where engagement_id = ${ownId} order by set_at desc, id desc limit 1)`,
    team: sql<Teammate[]>`(
      select coalesce(json_agg(json_build_object('id', m.id, 'name', m.name, 'part', em.part)
        order by em.part, m.name), '[]')
      from ${engagementMember} em join member m on m.id = em.member_id
      where em.engagement_id = ${ownId})`,
  };
}

const beginning: State = { kind: "under-way", note: "", since: "" };

function withState<T extends { state: State | null }>(row: T): T & { state: State } {
  return { ...row, state: row.state ?? beginning };
}

function onTeam(db: Database, memberId: string) {
  return db
    .select({ one: sql`1` })
    .from(engagementMember)
    .where(and(eq(engagementMember.engagementId, engagement.id), eq(engagementMember.memberId, memberId)));
}
