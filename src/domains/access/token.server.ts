import { createHash, randomBytes } from "node:crypto";

/** A word for a link that cannot be guessed: 192 random bits, 32 letters that survive being copied. */
export function makeToken(): string {
  return randomBytes(24).toString("base64url");
}

/** What is kept of it, so that whoever reads the database cannot use the link. */
export function fingerprint(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}
