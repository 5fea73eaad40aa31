import { eq, sql } from "drizzle-orm";
import type { Member } from "#domains/access/member.ts";
import type { Database } from "#platform/database/database.server.ts";
import { figure } from "./figure.table.ts";
import type { FigureFields } from "./figure.ts";
import type { SheetOutcome } from "./sheet.ts";

const keyOf = ({ measure, category, year }: Pick<FigureFields, "measure" | "category" | "year">) =>
  `${measure}/${category}/${year}`;

/** How many of the numbers are there already: from a file before, or, where no file has said it, from elsewhere. */
export async function countSameFigures(
  db: Database,
  communityId: string,
  rows: readonly FigureFields[],
): Promise<number> {
  return rows.length - (await newAmong(db, communityId, rows)).length;
}

/**
 * Keeps numbers from a file inside the ongoing transaction. A newer file corrects an older; what was typed and what
 * was fetched lie beside them untouched (1.22), and what only repeats them is not kept once more.
 */
export async function keepFileFigures(
  db: Database,
  member: Member,
  about: { communityId: string; source: string },
  rows: readonly FigureFields[],
): Promise<SheetOutcome> {
  const fresh = await newAmong(db, about.communityId, rows);
  if (fresh.length > 0) {
    await db
      .insert(figure)
      .values(
        fresh.map((row) => ({
          ...row,
          communityId: about.communityId,
          origin: "file" as const,
          source: row.source || about.source,
          sourceDate: sql`current_date`,
          enteredBy: member.id,
        })),
      )
      .onConflictDoUpdate({
        target: [figure.communityId, figure.measure, figure.category, figure.year, figure.origin],
        set: {
          value: sql`excluded.value`,
          source: sql`excluded.source`,
          sourceDate: sql`current_date`,
          enteredBy: member.id,
        },
      });
  }
  return { made: fresh.length, known: rows.length - fresh.length, left: 0 };
}

/** Those that say something new, one for each thing that is counted: where a file says it twice, the last. */
async function newAmong(
  db: Database,
  communityId: string,
  rows: readonly FigureFields[],
): Promise<FigureFields[]> {
  const kept = await db
    .select({
      measure: figure.measure,
      category: figure.category,
      year: figure.year,
      value: figure.value,
      origin: figure.origin,
    })
    .from(figure)
    .where(eq(figure.communityId, communityId));
  const fromFile = new Map(kept.flatMap((row) => (row.origin === "file" ? [[keyOf(row), row.value]] : [])));
  const fromElsewhere = new Set(kept.map((row) => `${keyOf(row)}=${row.value}`));
  const last = new Map(rows.map((row) => [keyOf(row), row]));
  return [...last].flatMap(([key, row]) => {
    const before = fromFile.get(key);
    const isKnown = before === undefined ? fromElsewhere.has(`${key}=${row.value}`) : before === row.value;
    return isKnown ? [] : [row];
  });
}
