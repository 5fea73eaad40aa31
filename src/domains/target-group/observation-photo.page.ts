import { memberOf } from "#domains/access/gate.server.ts";
import { isId } from "#platform/database/id.ts";
import type { Route } from "./+types/observation-photo.page.ts";
import { readPhoto } from "./observation-photos.server.ts";

/** A picture, for members of the house. As with pages, no cache between us and them may keep it. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const { observationId, photoId } = params;
  const photo =
    isId(observationId) && isId(photoId)
      ? await readPhoto(memberOf(context), observationId, photoId)
      : undefined;
  if (!photo) throw new Response(null, { status: 404 });
  return new Response(new Uint8Array(photo.bytes), { headers: { "content-type": photo.type } });
}
