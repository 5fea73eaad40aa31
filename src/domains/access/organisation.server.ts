import { eq } from "drizzle-orm";
import { askOrganisation, inOrganisation } from "#platform/database/database.server.ts";
import { note } from "./audit.server.ts";
import type { Administrator, Member } from "./member.ts";
import { organisation } from "./organisation.table.ts";

export type Organisation = { id: string; name: string; municipalityCode: string | null };

export async function readOrganisation(member: Member): Promise<Organisation> {
  const [own] = await askOrganisation(member.organisationId, (db) => db.select().from(organisation));
  if (!own) throw new Error("A member without an organisation");
  return own;
}

export async function renameOrganisation(
  administrator: Administrator,
  fields: { name: string; municipalityCode: string | null },
): Promise<void> {
  await inOrganisation(administrator.organisationId, async (db) => {
    await db.update(organisation).set(fields).where(eq(organisation.id, administrator.organisationId));
    await note(administrator, "changed", "organisation", administrator.organisationId);
  });
}
