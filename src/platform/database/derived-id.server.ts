import { createHash } from "node:crypto";

/**
 * The id of what comes of something else, always the same for the same (UUID version 8, RFC 9562), so that what is done
 * twice is there once. It is not the id of that something: an id that is taken away is taken away wherever it stands.
 */
export function idOf(...from: readonly string[]): string {
  const hash = createHash("sha256").update(JSON.stringify(from)).digest("hex");
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}
