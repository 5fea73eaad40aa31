import { promptsOf } from "#domains/meetings/at-the-table.server.ts";
import type { Database } from "#platform/database/database.server.ts";
import { type Material, noMaterial } from "./material.ts";
import { personaAtLine } from "./persona-material.server.ts";

/** What the tool of a line works with, inside the transaction of whoever reads the table. */
export async function readMaterial(db: Database, itemId: string | undefined): Promise<Material> {
  if (!itemId) return noMaterial;
  const [prompts, persona] = await Promise.all([promptsOf(db, itemId), personaAtLine(db, itemId)]);
  return { prompts, persona };
}
