import { and, eq, isNull, sql } from "drizzle-orm";
import { askGate, inGate, inOrganisation } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import type { Language } from "#ui/words.ts";
import { attempt, opening } from "./account.table.ts";
import { auditEntry } from "./audit.table.ts";
import { authSettings } from "./auth.server.ts";
import { member } from "./member.table.ts";
import { organisation } from "./organisation.table.ts";
import { accountOf, mayTry, signInAs } from "./sign-in.server.ts";
import { fingerprint, makeToken } from "./token.server.ts";
import type { Visitor } from "./visitor.ts";

/** The link for the first administrator while nobody has used one, made anew at every start; else undefined. */
export async function firstLink(): Promise<string | undefined> {
  const [anyone] = await askGate({ text: "select 1 from organisation limit 1" });
  return anyone ? undefined : newOrganisationLink();
}

/** A link that opens a new organisation, once. Links not used until now stop working. */
export async function newOrganisationLink(): Promise<string> {
  const token = makeToken();
  await inGate(async (db) => {
    await db.delete(opening).where(isNull(opening.usedAt));
    await db.insert(opening).values({ tokenHash: fingerprint(token) });
  });
  return `${authSettings().baseUrl}/begynd/${token}`;
}

/** Whether a link can still open an organisation. */
export async function isOpening(token: string, visitor: Visitor): Promise<boolean> {
  if (!(await mayTry(`opening:${visitor.address}`, 60))) return false;
  const [found] = await inGate((db) => db.select({ id: opening.id }).from(opening).where(unused(token)));
  return found !== undefined;
}

export type Beginning = {
  name: string;
  email: string;
  organisationName: string;
  municipalityCode: string | null;
  language: Language;
};

/**
 * Opens an organisation with its first administrator and signs them in: the cookies of the session, or
 * `refused: "link-used"` when the link is too old. Two presses at once open one organisation.
 */
export async function openOrganisation(
  token: string,
  beginning: Beginning,
  visitor: Visitor,
): Promise<{ cookies: Headers; organisationId: string } | { refused: "link-used" }> {
  const [mine] = await inGate((db) =>
    db.update(opening).set({ usedAt: new Date() }).where(unused(token)).returning({ id: opening.id }),
  );
  if (!mine) return { refused: "link-used" };
  const organisationId = await foundOrganisation(beginning);
  return { cookies: await signInAs(beginning.email, visitor), organisationId };
}

/** Makes an organisation and its first administrator; the demo library begins here too. */
export async function foundOrganisation(beginning: Beginning): Promise<string> {
  const accountId = await accountOf(beginning.email, beginning.name);
  const organisationId = newId();
  await inOrganisation(organisationId, async (db) => {
    await db.insert(organisation).values({
      id: organisationId,
      name: beginning.organisationName,
      municipalityCode: beginning.municipalityCode,
    });
    const [first] = await db
      .insert(member)
      .values({
        accountId,
        name: beginning.name,
        email: beginning.email,
        role: "administrator",
        language: beginning.language,
      })
      .returning({ id: member.id });
    await db.insert(auditEntry).values({
      memberId: first?.id,
      memberName: beginning.name,
      act: "made",
      thing: "organisation",
      thingId: organisationId,
    });
  });
  return organisationId;
}

/** Forgets how often things were tried, and what was opened long ago. */
export async function forgetAttempts(): Promise<void> {
  await inGate((db) => db.delete(attempt).where(sql`${attempt.since} < now() - interval '1 day'`));
}

const unused = (token: string) => and(eq(opening.tokenHash, fingerprint(token)), isNull(opening.usedAt));
