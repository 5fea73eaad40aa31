import { and, eq, isNull, sql } from "drizzle-orm";
import { inGate } from "#platform/database/database.server.ts";
import { isId } from "#platform/database/id.ts";
import { sendMail } from "#platform/mail/mail.server.ts";
import { account, attempt, passkey, session } from "./account.table.ts";
import { auth, authSettings, makeSignInToken } from "./auth.server.ts";
import { member } from "./member.table.ts";
import { organisation } from "./organisation.table.ts";
import { signInMail } from "./sign-in.mail.ts";
import type { Visitor } from "./visitor.ts";

/**
 * Mails a link that signs the owner of `email` in, once, within a quarter of an hour. Says nothing about
 * whether the address is known. `refused: "too-often"` after five links to one address, or thirty from one
 * place, in a quarter of an hour.
 */
export async function askForSignInLink(
  email: string,
  visitor: Visitor,
  wanted = "",
): Promise<{ refused: "too-often" } | undefined> {
  const calm = (await mayTry(`link:${email}`, 5)) && (await mayTry(`link-from:${visitor.address}`, 30));
  if (!calm) return { refused: "too-often" };
  const known = await findMember(email);
  if (!known) return undefined;
  const link = await signInLink(email, wanted);
  if (!link) return undefined;
  await sendMail(known.organisationId, {
    to: email,
    ...signInMail(known.language, { name: known.name, link }),
  });
  return undefined;
}

/** Whether somebody at work somewhere has this address, in small letters. For the one at the terminal only. */
export async function isKnown(email: string): Promise<boolean> {
  return (await findMember(email)) !== undefined;
}

/** A link that signs in; also printed by `bin/vejviser login-link` for those who have lost their mail. */
export async function signInLink(email: string, wanted = ""): Promise<string | undefined> {
  const token = await makeSignInToken(email);
  if (!token) return undefined;
  const onward = wanted ? `?videre=${encodeURIComponent(wanted)}` : "";
  return `${authSettings().baseUrl}/log-ind/${token}${onward}`;
}

/**
 * Uses a link: the cookies of a new session, or undefined when the link is too old, used, or never was one.
 * Using it is a press of a button, never the mere opening of the page: mail filters open every link they see.
 */
export async function spendSignInToken(token: string, visitor: Visitor): Promise<Headers | undefined> {
  if (!(await mayTry(`use-link:${visitor.address}`, 60))) return undefined;
  const headers = new Headers({ "user-agent": visitor.userAgent });
  const response = await auth().api.magicLinkVerify({ query: { token }, headers, asResponse: true });
  return response.ok ? cookiesOf(response.headers) : undefined;
}

/** Signs in the owner of an account that has just been made or proven in another way (an invitation, the demo). */
export async function signInAs(email: string, visitor: Visitor): Promise<Headers> {
  const token = await makeSignInToken(email);
  const headers = token && (await spendSignInToken(token, visitor));
  if (!headers) throw new Error("A proven account could not be signed in");
  return headers;
}

/** Ends the session a request comes with; its cookies are cleared. */
export async function signOut(request: Request): Promise<Headers> {
  const response = await auth().api.signOut({ headers: request.headers, asResponse: true });
  return cookiesOf(response.headers);
}

export type OwnSession = { id: string; userAgent: string | null; createdAt: Date; updatedAt: Date };

/** Where this account is signed in, newest first. */
export function listSessions(accountId: string): Promise<OwnSession[]> {
  return inGate((db) =>
    db
      .select({
        id: session.id,
        userAgent: session.userAgent,
        createdAt: session.createdAt,
        updatedAt: session.updatedAt,
      })
      .from(session)
      .where(and(eq(session.userId, accountId), sql`${session.expiresAt} > now()`))
      .orderBy(sql`${session.updatedAt} desc`),
  );
}

/** Ends one session of this account, at once; `sessionId` of somebody else changes nothing. */
export async function endSession(accountId: string, sessionId: string): Promise<void> {
  if (!isId(sessionId)) return;
  await inGate((db) =>
    db.delete(session).where(and(eq(session.userId, accountId), eq(session.id, sessionId))),
  );
}

export type OwnPasskey = { id: string; name: string | null; createdAt: Date };

/** The passkeys of this account, oldest first. */
export function listPasskeys(accountId: string): Promise<OwnPasskey[]> {
  return inGate((db) =>
    db
      .select({ id: passkey.id, name: passkey.name, createdAt: passkey.createdAt })
      .from(passkey)
      .where(eq(passkey.userId, accountId))
      .orderBy(passkey.createdAt),
  );
}

/** Forgets a passkey; it opens nothing from now on. */
export async function removePasskey(accountId: string, passkeyId: string): Promise<void> {
  if (!isId(passkeyId)) return;
  await inGate((db) =>
    db.delete(passkey).where(and(eq(passkey.userId, accountId), eq(passkey.id, passkeyId))),
  );
}

export type OwnOrganisation = { id: string; name: string };

/** The organisations this account is at work in. */
export function listOrganisations(accountId: string): Promise<OwnOrganisation[]> {
  return inGate((db) =>
    db
      .select({ id: organisation.id, name: organisation.name })
      .from(member)
      .innerJoin(organisation, eq(organisation.id, member.organisationId))
      .where(and(eq(member.accountId, accountId), isNull(member.endedAt)))
      .orderBy(organisation.name),
  );
}

/** Ends every session of an account. */
export async function endAllSessions(accountId: string): Promise<void> {
  await inGate((db) => db.delete(session).where(eq(session.userId, accountId)));
}

/** The account of an address; made if it is new. The address is in small letters. */
export async function accountOf(email: string, name: string): Promise<string> {
  return inGate(async (db) => {
    const [made] = await db
      .insert(account)
      .values({ email, name, emailVerified: true })
      .onConflictDoUpdate({ target: account.email, set: { updatedAt: new Date() } })
      .returning({ id: account.id });
    if (!made) throw new Error("An account was neither found nor made");
    return made.id;
  });
}

/** Whether something may be tried once more under `key`: at most `most` times a quarter of an hour. */
export async function mayTry(key: string, most: number): Promise<boolean> {
  const [row] = await inGate((db) =>
    db
      .insert(attempt)
      .values({ key, count: 1 })
      .onConflictDoUpdate({
        target: attempt.key,
        set: {
          count: sql`case when ${attempt.since} < now() - interval '15 minutes' then 1 else ${attempt.count} + 1 end`,
          since: sql`case when ${attempt.since} < now() - interval '15 minutes' then now() else ${attempt.since} end`,
        },
      })
      .returning({ count: attempt.count }),
  );
  return (row?.count ?? 0) <= most;
}

async function findMember(email: string) {
  const [found] = await inGate((db) =>
    db
      .select({ organisationId: member.organisationId, name: member.name, language: member.language })
      .from(member)
      .innerJoin(account, eq(account.id, member.accountId))
      .where(and(eq(account.email, email), isNull(member.endedAt)))
      .limit(1),
  );
  return found;
}

function cookiesOf(headers: Headers): Headers {
  const only = new Headers();
  for (const value of headers.getSetCookie()) only.append("set-cookie", value);
  return only;
}
