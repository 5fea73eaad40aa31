import { and, desc, eq, sql } from "drizzle-orm";
import { note } from "#domains/access/audit.server.ts";
import type { Member } from "#domains/access/member.ts";
import { askOrganisation, type Database, inOrganisation } from "#platform/database/database.server.ts";
import { findCommunity, touchCommunity } from "./communities.server.ts";
import { figure } from "./figure.table.ts";
import type { Figure, FigureFields } from "./figure.ts";
import { fetchFigures, type StatbankRefusal } from "./statbank.server.ts";
import type { Area } from "./statbank.ts";
import { statbankCredit } from "./statbank.ts";

export type KeptFigure = Figure & { id: string };

/** Every number kept about a place, newest year first; typed and fetched side by side. */
export function listFigures(member: Member, communityId: string): Promise<KeptFigure[]> {
  return askOrganisation(member.organisationId, (db) => readFigures(db, communityId));
}

export function readFigures(db: Database, communityId: string): Promise<KeptFigure[]> {
  return db
    .select({
      id: figure.id,
      measure: figure.measure,
      category: figure.category,
      year: figure.year,
      value: figure.value,
      origin: figure.origin,
      source: figure.source,
      sourceDate: figure.sourceDate,
      licence: figure.licence,
    })
    .from(figure)
    .where(eq(figure.communityId, communityId))
    .orderBy(figure.measure, figure.category, desc(figure.year));
}

/** Types a number in; typed again, it is corrected. What has been fetched for the same year stays beside it. */
export async function typeFigure(
  member: Member,
  communityId: string,
  fields: FigureFields,
): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    if (!(await touchCommunity(db, communityId))) return false;
    await db
      .insert(figure)
      .values({
        communityId,
        ...fields,
        origin: "typed",
        sourceDate: sql`current_date`,
        enteredBy: member.id,
      })
      .onConflictDoUpdate({
        target: [figure.communityId, figure.measure, figure.category, figure.year, figure.origin],
        set: {
          value: fields.value,
          source: fields.source,
          sourceDate: sql`current_date`,
          enteredBy: member.id,
        },
      });
    await note(member, "made", "figure", communityId);
    return true;
  });
}

/** Takes a typed number away again, so that the fetched one shows, if there is one. */
export async function removeFigure(member: Member, communityId: string, figureId: string): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const gone = await db
      .delete(figure)
      .where(and(eq(figure.id, figureId), eq(figure.communityId, communityId), eq(figure.origin, "typed")))
      .returning({ id: figure.id });
    if (gone.length > 0) await note(member, "removed", "figure", communityId);
    return gone.length > 0;
  });
}

/**
 * Fetches the numbers of an area from Statistics Denmark and keeps them; those fetched before are renewed, those
 * typed are left alone. How many were kept, or why none could be had.
 */
export async function fetchFromStatbank(
  member: Member,
  communityId: string,
  area: Area,
): Promise<{ kept: number } | StatbankRefusal | { refused: "not-found" | "nothing" }> {
  if (!(await findCommunity(member, communityId))) return { refused: "not-found" };
  const fetched = await fetchFigures(member, area);
  if ("refused" in fetched) return fetched;
  const rows = fetched.flatMap(({ measure, table, rows }) =>
    rows.map((row) => ({ ...row, measure, source: `${statbankCredit.source}, ${table}, ${area.name}` })),
  );
  if (rows.length === 0) return { refused: "nothing" };
  return inOrganisation(member.organisationId, async (db) => {
    if (!(await touchCommunity(db, communityId))) return { refused: "not-found" } as const;
    await db
      .insert(figure)
      .values(
        rows.map((row) => ({
          communityId,
          ...row,
          origin: "statbank" as const,
          sourceDate: sql`current_date`,
          licence: statbankCredit.licence,
          enteredBy: member.id,
        })),
      )
      .onConflictDoUpdate({
        target: [figure.communityId, figure.measure, figure.category, figure.year, figure.origin],
        set: { value: sql`excluded.value`, source: sql`excluded.source`, sourceDate: sql`current_date` },
      });
    await note(member, "made", "figure", communityId);
    return { kept: rows.length };
  });
}
