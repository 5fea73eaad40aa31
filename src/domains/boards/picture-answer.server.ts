/** A picture that is kept, as it is read. */
export type KeptPicture = { type: string; bytes: Uint8Array };

/**
 * A picture as the answer to a request. A browser may keep it, and asks each time whether it may still show it; no
 * cache between us and them keeps it. `name` is of this very picture: its bytes never change. Nothing is told of one
 * that is not there, or not theirs.
 */
export function answerPicture(request: Request, name: string, picture: KeptPicture | undefined): Response {
  if (!picture) throw new Response(null, { status: 404 });
  const tag = `"${name}"`;
  const headers = {
    "cache-control": "private, no-cache",
    "x-content-type-options": "nosniff",
    "x-robots-tag": "noindex",
    etag: tag,
  };
  if (request.headers.get("if-none-match") === tag) return new Response(null, { status: 304, headers });
  return new Response(new Uint8Array(picture.bytes), {
    headers: { ...headers, "content-type": picture.type },
  });
}
