import { and, eq, isNotNull, isNull, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import { askOrganisation, inOrganisation } from "#platform/database/database.server.ts";
import type { Language } from "#ui/words.ts";
import { note } from "./audit.server.ts";
import { member as memberTable } from "./member.table.ts";
import type { Administrator, Look, Member, Role } from "./member.ts";
import { endAllSessions } from "./sign-in.server.ts";

/** The name of the member in `column`, inside a query of another domain. */
export const memberName = (column: AnyPgColumn) =>
  sql<string>`(select ${memberTable.name} from ${memberTable} where ${memberTable.id} = ${column})`;

export type Colleague = {
  id: string;
  name: string;
  email: string;
  title: string | null;
  role: Role;
  createdAt: Date;
};

/** Everyone at work in the organisation now, in Danish order. */
export function listColleagues(member: Member): Promise<Colleague[]> {
  return askOrganisation(member.organisationId, (db) =>
    db
      .select({
        id: memberTable.id,
        name: memberTable.name,
        email: memberTable.email,
        title: memberTable.title,
        role: memberTable.role,
        createdAt: memberTable.createdAt,
      })
      .from(memberTable)
      .where(isNull(memberTable.endedAt))
      .orderBy(sql`${memberTable.name} collate "da-x-icu"`),
  );
}

/** Gives a colleague another role. `refused: "last-administrator"` when nobody would be left to run the place. */
export async function changeRole(
  administrator: Administrator,
  memberId: string,
  role: Role,
): Promise<{ refused: "last-administrator" | "not-found" } | undefined> {
  return inOrganisation(administrator.organisationId, async (db) => {
    if (role !== "administrator" && (await isLastAdministrator(administrator, memberId))) {
      return { refused: "last-administrator" } as const;
    }
    const [changed] = await db
      .update(memberTable)
      .set({ role })
      .where(and(eq(memberTable.id, memberId), isNull(memberTable.endedAt)))
      .returning();
    if (!changed) return { refused: "not-found" } as const;
    await note(administrator, "changed", "member", memberId);
    return undefined;
  });
}

/**
 * Says goodbye to a colleague: they can no longer come in, and are signed out everywhere at once. What they did
 * stays theirs. `refused: "last-administrator"` when nobody would be left to run the place.
 */
export async function endMembership(
  administrator: Administrator,
  memberId: string,
): Promise<{ refused: "last-administrator" | "not-found" } | undefined> {
  const ended = await inOrganisation(administrator.organisationId, async (db) => {
    if (await isLastAdministrator(administrator, memberId)) return { refused: "last-administrator" } as const;
    const [gone] = await db
      .update(memberTable)
      .set({ endedAt: new Date() })
      .where(and(eq(memberTable.id, memberId), isNull(memberTable.endedAt)))
      .returning();
    if (!gone) return { refused: "not-found" } as const;
    await note(administrator, "ended", "member", memberId);
    return gone;
  });
  if ("refused" in ended) return ended;
  await endAllSessions(ended.accountId);
  return undefined;
}

/** Lets a colleague who was shown out come back: the undo of `endMembership`. */
export async function resumeMembership(administrator: Administrator, memberId: string): Promise<boolean> {
  return inOrganisation(administrator.organisationId, async (db) => {
    const [back] = await db
      .update(memberTable)
      .set({ endedAt: null })
      .where(and(eq(memberTable.id, memberId), isNotNull(memberTable.endedAt)))
      .returning();
    if (back) await note(administrator, "restored", "member", memberId);
    return back !== undefined;
  });
}

/** A colleague who has been said goodbye to, for the line that offers to undo it. */
export async function findFormer(
  administrator: Administrator,
  memberId: string,
): Promise<{ id: string; name: string } | undefined> {
  const [former] = await askOrganisation(administrator.organisationId, (db) =>
    db
      .select({ id: memberTable.id, name: memberTable.name })
      .from(memberTable)
      .where(and(eq(memberTable.id, memberId), isNotNull(memberTable.endedAt))),
  );
  return former;
}

/** Changes what one may decide about oneself. */
export async function changeOwnSettings(
  member: Member,
  own: { name: string; title: string; language: Language; look: Look },
): Promise<void> {
  await inOrganisation(member.organisationId, (db) =>
    db.update(memberTable).set(own).where(eq(memberTable.id, member.id)),
  );
}

export async function ownTitle(member: Member): Promise<string> {
  const [own] = await askOrganisation(member.organisationId, (db) =>
    db.select({ title: memberTable.title }).from(memberTable).where(eq(memberTable.id, member.id)),
  );
  return own?.title ?? "";
}

async function isLastAdministrator(administrator: Administrator, memberId: string): Promise<boolean> {
  // All of them, in one order: two who act on each other at the same moment wait in line, and the second sees
  // what the first has done.
  const administrators = await inOrganisation(administrator.organisationId, (db) =>
    db
      .select({ id: memberTable.id })
      .from(memberTable)
      .where(and(eq(memberTable.role, "administrator"), isNull(memberTable.endedAt)))
      .orderBy(memberTable.id)
      .for("update"),
  );
  return administrators.every(({ id }) => id === memberId);
}
