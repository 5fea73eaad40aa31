import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import { note } from "#domains/access/audit.server.ts";
import type { Administrator, Member } from "#domains/access/member.ts";
import { pastRegret, remove, stillHere } from "#domains/access/removal.server.ts";
import { askOrganisation, type Database, inOrganisation } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import type { BranchFields } from "./branch.ts";
import { branch, strategy } from "./organisation.table.ts";
import type { StrategyFields } from "./strategy.ts";

export type Branch = Pick<typeof branch.$inferSelect, "id" | "name" | "kind" | "place">;

/** The branches, houses before buses, in Danish order. */
export function listBranches(member: Member): Promise<Branch[]> {
  return askOrganisation(member.organisationId, (db) =>
    db
      .select({ id: branch.id, name: branch.name, kind: branch.kind, place: branch.place })
      .from(branch)
      .where(stillHere(db, branch.id))
      .orderBy(sql`${branch.kind} = 'mobile-library'`, sql`${branch.name} collate "da-x-icu"`),
  );
}

export async function saveBranch(
  administrator: Administrator,
  fields: BranchFields,
  branchId?: string,
): Promise<boolean> {
  return inOrganisation(administrator.organisationId, async (db) => {
    const id = branchId ?? newId();
    const saved = branchId
      ? await db
          .update(branch)
          .set(fields)
          .where(and(eq(branch.id, branchId), stillHere(db, branch.id)))
          .returning({ id: branch.id })
      : await db
          .insert(branch)
          .values({ id, ...fields })
          .returning({ id: branch.id });
    if (saved.length === 0) return false;
    await note(administrator, branchId ? "changed" : "made", "branch", id);
    return true;
  });
}

/** Takes a branch off the list; it can be brought back for thirty days. False if it is not there. */
export async function removeBranch(administrator: Administrator, branchId: string): Promise<boolean> {
  return inOrganisation(administrator.organisationId, async (db) => {
    const [found] = await db
      .select()
      .from(branch)
      .where(and(eq(branch.id, branchId), stillHere(db, branch.id)));
    if (found) await remove(administrator, "branch", found.id, found.name);
    return found !== undefined;
  });
}

export type Strategy = Pick<typeof strategy.$inferSelect, "id" | "name" | "note">;

/** The municipal strategies the house works under, in Danish order. */
export function listStrategies(member: Member): Promise<Strategy[]> {
  return askOrganisation(member.organisationId, (db) =>
    db
      .select({ id: strategy.id, name: strategy.name, note: strategy.note })
      .from(strategy)
      .where(and(isNull(strategy.endedAt), stillHere(db, strategy.id)))
      .orderBy(sql`${strategy.name} collate "da-x-icu"`),
  );
}

/** Any member may add to the list of strategies and mend it; taking one away is for whoever runs the place. */
export async function saveStrategy(
  member: Member,
  fields: StrategyFields,
  strategyId?: string,
): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const id = strategyId ?? newId();
    const saved = strategyId
      ? await db
          .update(strategy)
          .set(fields)
          .where(and(eq(strategy.id, strategyId), stillHere(db, strategy.id)))
          .returning({ id: strategy.id })
      : await db
          .insert(strategy)
          .values({ id, ...fields })
          .returning({ id: strategy.id });
    if (saved.length === 0) return false;
    await note(member, strategyId ? "changed" : "made", "strategy", id);
    return true;
  });
}

export async function removeStrategy(administrator: Administrator, strategyId: string): Promise<boolean> {
  return inOrganisation(administrator.organisationId, async (db) => {
    const [found] = await db
      .select()
      .from(strategy)
      .where(and(eq(strategy.id, strategyId), stillHere(db, strategy.id)));
    if (found) await remove(administrator, "strategy", found.id, found.name);
    return found !== undefined;
  });
}

/** Deletes for good what can no longer be brought back. */
export async function forgetPlaces(db: Database): Promise<void> {
  await db.delete(branch).where(inArray(branch.id, pastRegret(db, "branch")));
  await db.delete(strategy).where(inArray(strategy.id, pastRegret(db, "strategy")));
}
