import { inArray } from "drizzle-orm";
import type { Member } from "#domains/access/member.ts";
import { readPaths } from "#domains/guide/path.server.ts";
import { askOrganisation } from "#platform/database/database.server.ts";
import { today } from "#ui/dates.ts";
import { type Anchoring, anchoringOf } from "./anchoring.ts";
import { type LibraryGrowth, libraryGrowth } from "./library-growth.ts";
import { task } from "./task.table.ts";
import { listTasks, tasksWhere } from "./tasks.server.ts";

/** How well the work of a forløb has taken hold in the place; null while nobody carries anything. */
export async function readAnchoring(member: Member, engagementId: string): Promise<Anchoring | null> {
  return anchoringOf(await listTasks(member, { engagementId }), today());
}

/**
 * Those of these forløb that help an idea of the citizens along (3A) and where the library has come to carry more
 * than it did: for a quiet word (V3A.4).
 */
export async function readLibraryGrowth(
  member: Member,
  engagementIds: readonly string[],
): Promise<Map<string, LibraryGrowth>> {
  const paths = await readPaths(member, engagementIds);
  const helping = [...paths]
    .filter(([, stops]) => stops.some(({ station, chosen }) => station === "3a" && chosen))
    .map(([id]) => id);
  if (helping.length === 0) return new Map();
  const tasks = await askOrganisation(member.organisationId, (db) =>
    tasksWhere(db, inArray(task.engagementId, helping)),
  );
  const told = helping.flatMap((id): [string, LibraryGrowth][] => {
    const growth = libraryGrowth(
      tasks.filter(({ engagementId }) => engagementId === id),
      today(),
    );
    return growth ? [[id, growth]] : [];
  });
  return new Map(told);
}
