import { and, asc, eq } from "drizzle-orm";
import { note } from "#domains/access/audit.server.ts";
import type { Member } from "#domains/access/member.ts";
import { remove, stillHere } from "#domains/access/removal.server.ts";
import { askOrganisation, inOrganisation } from "#platform/database/database.server.ts";
import type { Picture } from "#platform/files/picture.ts";
import { observationPhoto } from "./observation.table.ts";
import { findObservation } from "./observations.server.ts";

/** A picture as a page shows it; its bytes are fetched by themselves. Pixels. */
export type Photo = { id: string; description: string; width: number; height: number };

/** The pictures of an observation, in the order they came. */
export async function listPhotos(member: Member, observationId: string): Promise<Photo[]> {
  return askOrganisation(member.organisationId, (db) =>
    db
      .select({
        id: observationPhoto.id,
        description: observationPhoto.description,
        width: observationPhoto.width,
        height: observationPhoto.height,
      })
      .from(observationPhoto)
      .where(and(eq(observationPhoto.observationId, observationId), stillHere(db, observationPhoto.id)))
      .orderBy(asc(observationPhoto.addedAt), asc(observationPhoto.id)),
  );
}

/** The picture itself, or undefined when it is not the member's, or it or its observation has been taken away. */
export async function readPhoto(
  member: Member,
  observationId: string,
  photoId: string,
): Promise<{ type: string; bytes: Uint8Array } | undefined> {
  const [found] = await askOrganisation(member.organisationId, (db) =>
    db
      .select({ type: observationPhoto.type, bytes: observationPhoto.bytes })
      .from(observationPhoto)
      .where(
        and(
          eq(observationPhoto.id, photoId),
          eq(observationPhoto.observationId, observationId),
          stillHere(db, observationPhoto.id),
          stillHere(db, observationPhoto.observationId),
        ),
      ),
  );
  return found;
}

/**
 * Keeps a picture with its observation. The id comes with it; sent twice it is kept once. False when the
 * observation is not there.
 */
export async function addPhoto(
  member: Member,
  observationId: string,
  photo: Picture & { id: string; description: string },
): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    if (!(await findObservation(member, observationId))) return false;
    const [made] = await db
      .insert(observationPhoto)
      .values({ ...photo, observationId, addedBy: member.id })
      .onConflictDoNothing()
      .returning({ id: observationPhoto.id });
    if (made) await note(member, "changed", "observation", observationId);
    return true;
  });
}

/** Takes a picture away; it can be brought back for thirty days. */
export async function removePhoto(
  member: Member,
  observationId: string,
  photoId: string,
  label: string,
): Promise<boolean> {
  const found = (await listPhotos(member, observationId)).some(({ id }) => id === photoId);
  if (found) await remove(member, "observation", photoId, label);
  return found;
}
