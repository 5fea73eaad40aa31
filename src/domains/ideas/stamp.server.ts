import { createHmac, timingSafeEqual } from "node:crypto";
import { authSettings } from "#domains/access/auth.server.ts";
import { makeToken } from "#domains/access/token.server.ts";
import { isId, newId } from "#platform/database/id.ts";

/**
 * What a form for strangers carries: the id of what is about to be written, the word of the link that will lead to
 * it, and when the form was handed out. Signed, so that nobody picks an id or an hour of their own.
 */
export type Stamp = { id: string; word: string; at: number };

/** Nobody reads and fills in the form faster than this, in milliseconds. */
const atLeast = 3_000;
/** A form that has lain open longer is handed out anew. */
const atMost = 24 * 60 * 60 * 1000;

/** A stamp for the form of the page called `slug`. `now` is milliseconds since 1970. */
export function makeStamp(slug: string, now: number): string {
  const body = [newId(now), makeToken(), now].join(".");
  return `${body}.${signatureOf(slug, body)}`;
}

/** Reads a stamp back. `stale` is also said of one that was never ours: a new form mends both. */
export function readStamp(slug: string, given: unknown, now: number): Stamp | "too-soon" | "stale" {
  const [id, word, at, signature = ""] = String(given).split(".");
  if (!isId(id) || !word || !at || !isSame(signature, signatureOf(slug, [id, word, at].join("."))))
    return "stale";
  const age = now - Number(at);
  if (age > atMost) return "stale";
  return age < atLeast ? "too-soon" : { id, word, at: Number(at) };
}

function signatureOf(slug: string, body: string): string {
  return createHmac("sha256", authSettings().secret).update(`idea ${slug} ${body}`).digest("base64url");
}

function isSame(given: string, right: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(right)];
  return one.length === other.length && timingSafeEqual(one, other);
}
