import { and, eq, inArray, sql } from "drizzle-orm";
import { note } from "#domains/access/audit.server.ts";
import type { Member } from "#domains/access/member.ts";
import { pastRegret, remove, stillHere } from "#domains/access/removal.server.ts";
import { askOrganisation, type Database, inOrganisation } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { outreachResource } from "./outing.table.ts";
import type { OutreachResourceFields, ResourceKind } from "./outing.ts";

export type OutreachResource = {
  id: string;
  kind: ResourceKind;
  name: string;
  amount: number | null;
  note: string;
};

/** What the house has to go out with (V2.5), in Danish order. */
export function listResources(member: Member): Promise<OutreachResource[]> {
  return askOrganisation(member.organisationId, (db) =>
    db
      .select({
        id: outreachResource.id,
        kind: outreachResource.kind,
        name: outreachResource.name,
        amount: outreachResource.amount,
        note: outreachResource.note,
      })
      .from(outreachResource)
      .where(stillHere(db, outreachResource.id))
      .orderBy(sql`${outreachResource.name} collate "da-x-icu"`),
  );
}

/** Writes down something to go out with, once however often it is sent, or mends it. False when it is not there. */
export async function saveResource(
  member: Member,
  { sentAs = newId(), ...fields }: OutreachResourceFields,
  resourceId?: string,
): Promise<boolean> {
  const id = resourceId ?? sentAs;
  return inOrganisation(member.organisationId, async (db) => {
    const saved = resourceId
      ? await db
          .update(outreachResource)
          .set(fields)
          .where(here(db, id))
          .returning({ id: outreachResource.id })
      : await db
          .insert(outreachResource)
          .values({ id, addedBy: member.id, ...fields })
          .onConflictDoNothing()
          .returning({ id: outreachResource.id });
    if (saved[0]) await note(member, resourceId ? "changed" : "made", "outreach-resource", id);
    return saved.length > 0 || resourceId === undefined;
  });
}

/** Takes something to go out with away; it can be brought back for thirty days. */
export async function removeResource(member: Member, resourceId: string): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const [found] = await db
      .select({ name: outreachResource.name })
      .from(outreachResource)
      .where(here(db, resourceId));
    if (found) await remove(member, "outreach-resource", resourceId, found.name);
    return found !== undefined;
  });
}

/** Deletes for good what can no longer be brought back. */
export async function forgetResources(db: Database): Promise<void> {
  await db.delete(outreachResource).where(inArray(outreachResource.id, pastRegret(db, "outreach-resource")));
}

const here = (db: Database, resourceId: string) =>
  and(eq(outreachResource.id, resourceId), stillHere(db, outreachResource.id));
