import { eq, sql } from "drizzle-orm";
import { note } from "#domains/access/audit.server.ts";
import type { Member } from "#domains/access/member.ts";
import { memberName } from "#domains/access/members.server.ts";
import { isThere, touch } from "#domains/engagement/engagements.server.ts";
import { askOrganisation, type Database, inOrganisation } from "#platform/database/database.server.ts";
import { betweenLink, betweenPage } from "./between.table.ts";
import type { BetweenOwn, BetweenTold, OwnWords } from "./between.ts";
import { readTold } from "./between-told.server.ts";

/** The page of a forløb as colleagues see it: what the partners read, and how it stands. */
export type Between = {
  told: BetweenTold;
  own: BetweenOwn;
  showsMinutes: boolean;
  /** Who wrote on it last, and when; null while nobody has. */
  written: { by: string; at: Date } | null;
  /** The links that open now, and how long the longest of them does. */
  links: { open: number; until: Date | null };
};

/** The page between the meetings of a forløb (F8); undefined when the forløb is not there. */
export function readBetween(member: Member, engagementId: string): Promise<Between | undefined> {
  return askOrganisation(member.organisationId, async (db) => {
    if (!(await isThere(db, engagementId))) return undefined;
    const page = await readPage(db, engagementId);
    const open = sql`${betweenLink.endedAt} is null and ${betweenLink.expiresAt} > now()`;
    const [links] = await db
      .select({
        open: sql<number>`(count(*) filter (where ${open}))::int`,
        until: sql<Date | null>`max(${betweenLink.expiresAt}) filter (where ${open})`.mapWith(
          betweenLink.expiresAt,
        ),
      })
      .from(betweenLink)
      .where(eq(betweenLink.engagementId, engagementId));
    return {
      told: await readTold(db, engagementId),
      own: page,
      showsMinutes: page.showsMinutes,
      written: page.by ? { by: page.by, at: page.at } : null,
      links: links ?? { open: 0, until: null },
    };
  });
}

/** Our own words of a page, and whether the minutes can be read there; nothing written yet is empty words. */
export async function readPage(db: Database, engagementId: string) {
  const [page] = await db
    .select({
      said: betweenPage.said,
      next: betweenPage.next,
      waiting: betweenPage.waiting,
      showsMinutes: betweenPage.showsMinutes,
      by: memberName(betweenPage.writtenBy),
      at: betweenPage.writtenAt,
    })
    .from(betweenPage)
    .where(eq(betweenPage.engagementId, engagementId));
  return page ?? { said: "", next: "", waiting: "", showsMinutes: true, by: null, at: new Date(0) };
}

/**
 * What came of trying to write: `changed` when a colleague has written there since, and theirs stands untouched; `now`
 * is what they wrote.
 */
export type Wrote = { kind: "written" } | { kind: "changed"; now: string } | { kind: "gone" };

/** Writes our own words over one part of the page, unless a colleague has written others there meanwhile. */
export function saveOwnWords(
  member: Member,
  engagementId: string,
  { part, text, was }: OwnWords,
): Promise<Wrote> {
  return inOrganisation(member.organisationId, async (db) => {
    if (!(await openPage(db, member.id, engagementId))) return { kind: "gone" };
    const [page] = await db
      .select({ now: betweenPage[part] })
      .from(betweenPage)
      .where(eq(betweenPage.engagementId, engagementId))
      .for("update");
    const now = page?.now ?? "";
    if (now === text) return { kind: "written" };
    if (now !== was) return { kind: "changed", now };
    await change(db, member, engagementId, { [part]: text });
    return { kind: "written" };
  });
}

/** Says whether the finished minutes of the last meeting can be read there. False when the forløb is not there. */
export function setShowsMinutes(
  member: Member,
  engagementId: string,
  showsMinutes: boolean,
): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    if (!(await openPage(db, member.id, engagementId))) return false;
    await change(db, member, engagementId, { showsMinutes });
    return true;
  });
}

/** Makes sure that there is a page to write on. False when the forløb is not there. */
export async function openPage(db: Database, writtenBy: string, engagementId: string): Promise<boolean> {
  if (!(await touch(db, engagementId))) return false;
  await db.insert(betweenPage).values({ engagementId, writtenBy }).onConflictDoNothing();
  return true;
}

async function change(
  db: Database,
  member: Member,
  engagementId: string,
  fields: Partial<typeof betweenPage.$inferInsert>,
): Promise<void> {
  await db
    .update(betweenPage)
    .set({ ...fields, writtenBy: member.id, writtenAt: new Date() })
    .where(eq(betweenPage.engagementId, engagementId));
  await note(member, "changed", "between-page", engagementId);
}
