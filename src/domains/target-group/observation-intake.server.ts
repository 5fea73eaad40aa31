import type { Member } from "#domains/access/member.ts";
import { inOrganisation } from "#platform/database/database.server.ts";
import { isId, newId } from "#platform/database/id.ts";
import { redrawPicture } from "#platform/files/picture.server.ts";
import type { Picture } from "#platform/files/picture.ts";
import { isProblems, type Problems, readForm, refuse } from "#platform/web/form.ts";
import { observationText } from "./observation.text.ts";
import { observationSchema } from "./observation.ts";
import { addPhoto } from "./observation-photos.server.ts";
import { addObservation } from "./observations.server.ts";

/** `left`: a picture came, but nobody had said that nobody can be recognised in it, so it was not kept. */
export type Received = { kept: string; photo: "kept" | "left" | "none" };

/**
 * Takes in an observation as a form sends it, with its picture, whether it comes from a page or from a phone that
 * has waited for a network. Once it answers `kept` the database has it. Both are kept, or neither. Undefined when
 * the id is somebody else's.
 */
export async function receiveObservation(
  member: Member,
  form: FormData,
): Promise<Received | Problems | undefined> {
  const read = readForm(observationSchema, form, member.language);
  if (isProblems(read)) return read;
  const photo = await photoIn(member, form, photoIdOf(read.value.id));
  if (isProblems(photo)) return photo;
  return inOrganisation(member.organisationId, async () => {
    if (!(await addObservation(member, read.value))) return undefined;
    if (photo === "left" || photo === "none") return { kept: read.value.id, photo };
    await addPhoto(member, read.value.id, photo);
    return { kept: read.value.id, photo: "kept" };
  });
}

/** Takes in a picture for an observation that is there. Undefined when the observation is not. */
export async function receivePhoto(
  member: Member,
  observationId: string,
  form: FormData,
): Promise<Received | Problems | undefined> {
  // What is said of the picture is looked through as any other text is.
  const read = readForm(observationSchema.pick({ place: true }), form, member.language);
  if (isProblems(read)) return read;
  const sent = form.get("photoId");
  const photo = await photoIn(member, form, isId(sent) ? sent : newId());
  if (isProblems(photo)) return photo;
  if (photo === "left" || photo === "none") return { kept: observationId, photo };
  return (await addPhoto(member, observationId, photo)) ? { kept: observationId, photo: "kept" } : undefined;
}

type NewPhoto = Picture & { id: string; description: string };

/** The picture that comes with an observation has one id, however often it comes: its own in version 8 (RFC 9562). */
const photoIdOf = (id: string) => `${id.slice(0, 14)}8${id.slice(15)}`;

async function photoIn(
  member: Member,
  form: FormData,
  id: string,
): Promise<NewPhoto | Problems | "left" | "none"> {
  const file = form.get("photo");
  if (!(file instanceof File) || file.size === 0) return "none";
  if (!form.get("nobody")) return "left";
  const picture = await redrawPicture(new Uint8Array(await file.arrayBuffer()));
  if (!picture)
    return refuse(form, "photo", observationText[member.language].photo.broken, observationSchema);
  const description = String(form.get("description") ?? "")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, 300);
  return { ...picture, id, description };
}
