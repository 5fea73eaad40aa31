import { and, eq, isNull } from "drizzle-orm";
import type { Database } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import type { Language } from "#ui/words.ts";
import { byKind } from "./barrier.ts";
import { board, boardGroup, contribution } from "./board.table.ts";
import type { Deed } from "./deed.ts";
import { barrierText } from "./table-barriers.text.ts";

/**
 * The heaps that barriers lying loose make by their kind, each under the name of its kind; one that is there already by
 * that name is laid on. What nobody has sorted stays loose. Undefined where there is nothing to gather. Inside the
 * transaction of whoever leads.
 */
export async function kindHeaps(
  db: Database,
  boardId: string,
  language: Language,
): Promise<Deed | undefined> {
  const loose = await db
    .select({ id: contribution.id, extra: contribution.extra })
    .from(contribution)
    .innerJoin(board, eq(board.id, contribution.boardId))
    .where(
      and(
        eq(contribution.boardId, boardId),
        eq(board.tool, "barriers"),
        isNull(contribution.groupId),
        isNull(contribution.removedAt),
      ),
    )
    .orderBy(contribution.position);
  const known = await db
    .select({ id: boardGroup.id, title: boardGroup.title })
    .from(boardGroup)
    .where(and(eq(boardGroup.boardId, boardId), isNull(boardGroup.removedAt)));
  const heaps = byKind(loose).flatMap(({ kind, notes }) => {
    if (!kind) return [];
    const title = barrierText[language].kinds[kind];
    const there = known.find((heap) => heap.title === title);
    return [{ groupId: there?.id ?? newId(), title, noteIds: notes.map(({ id }) => id) }];
  });
  return heaps.length > 0 ? { kind: "gather-all", heaps } : undefined;
}
