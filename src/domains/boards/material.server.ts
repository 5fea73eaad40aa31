import { promptsOf } from "#domains/meetings/at-the-table.server.ts";
import type { Database } from "#platform/database/database.server.ts";
import { type Material, noMaterial } from "./material.ts";
import { ownCardsAt } from "./own-cards.server.ts";
import { personaAtLine } from "./persona-material.server.ts";

/** What the tool of a line works with, inside the transaction of whoever reads the table. */
export async function readMaterial(db: Database, itemId: string | undefined): Promise<Material> {
  if (!itemId) return noMaterial;
  const [prompts, persona, ownCards] = await Promise.all([
    promptsOf(db, itemId),
    personaAtLine(db, itemId),
    ownCardsAt(db, itemId),
  ]);
  return { prompts, persona, ownCards };
}
