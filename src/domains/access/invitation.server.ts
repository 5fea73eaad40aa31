import { and, desc, eq, gt, isNull } from "drizzle-orm";
import { askOrganisation, inGate, inOrganisation } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { sendMail } from "#platform/mail/mail.server.ts";
import { note } from "./audit.server.ts";
import { auditEntry } from "./audit.table.ts";
import { authSettings } from "./auth.server.ts";
import { invitationMail } from "./invitation.mail.ts";
import { invitation, member } from "./member.table.ts";
import type { Administrator, Role } from "./member.ts";
import { organisation } from "./organisation.table.ts";
import { accountOf, mayTry, signInAs } from "./sign-in.server.ts";
import { fingerprint, makeToken } from "./token.server.ts";
import type { Visitor } from "./visitor.ts";

const daysToAnswer = 14;

/**
 * Invites someone to become a member: a mail with a link that works once, for a fortnight. An earlier invitation
 * to the same address is withdrawn. `refused: "already-here"` when the address belongs to a member.
 */
export async function invite(
  administrator: Administrator,
  { email, name, role }: { email: string; name: string; role: Role },
): Promise<{ refused: "already-here" } | { invitationId: string }> {
  const token = makeToken();
  const invitationId = newId();
  return inOrganisation(administrator.organisationId, async (db) => {
    const [here] = await db
      .select()
      .from(member)
      .where(and(eq(member.email, email), isNull(member.endedAt)));
    if (here) return { refused: "already-here" } as const;
    await db
      .update(invitation)
      .set({ withdrawnAt: new Date() })
      .where(and(eq(invitation.email, email), isNull(invitation.usedAt), isNull(invitation.withdrawnAt)));
    await db.insert(invitation).values({
      id: invitationId,
      email,
      name,
      role,
      tokenHash: fingerprint(token),
      invitedBy: administrator.id,
      expiresAt: new Date(Date.now() + daysToAnswer * 24 * 60 * 60 * 1000),
    });
    await sendMail(administrator.organisationId, {
      to: email,
      ...invitationMail(administrator.language, {
        name,
        from: administrator.name,
        organisation: administrator.organisationName,
        link: `${authSettings().baseUrl}/invitation/${token}`,
      }),
    });
    await note(administrator, "invited", "invitation", invitationId);
    return { invitationId };
  });
}

export type OpenInvitation = {
  id: string;
  email: string;
  name: string;
  role: Role;
  createdAt: Date;
  expiresAt: Date;
  invitedBy: string;
};

/** Invitations nobody has answered yet. */
export function listInvitations(administrator: Administrator): Promise<OpenInvitation[]> {
  return askOrganisation(administrator.organisationId, (db) =>
    db
      .select({
        id: invitation.id,
        email: invitation.email,
        name: invitation.name,
        role: invitation.role,
        createdAt: invitation.createdAt,
        expiresAt: invitation.expiresAt,
        invitedBy: member.name,
      })
      .from(invitation)
      .innerJoin(member, eq(member.id, invitation.invitedBy))
      .where(and(isNull(invitation.usedAt), isNull(invitation.withdrawnAt)))
      .orderBy(desc(invitation.createdAt)),
  );
}

/** Takes an invitation back; its link stops working at once. False if it was not open. */
export async function withdrawInvitation(
  administrator: Administrator,
  invitationId: string,
): Promise<boolean> {
  return inOrganisation(administrator.organisationId, async (db) => {
    const [taken] = await db
      .update(invitation)
      .set({ withdrawnAt: new Date() })
      .where(and(eq(invitation.id, invitationId), isNull(invitation.usedAt), isNull(invitation.withdrawnAt)))
      .returning();
    if (taken) await note(administrator, "removed", "invitation", invitationId);
    return taken !== undefined;
  });
}

export type ReceivedInvitation = { organisationName: string; from: string; email: string; name: string };

/** What the invited sees before being asked for anything; undefined when the link is used, withdrawn or too old. */
export async function readInvitation(
  token: string,
  visitor: Visitor,
): Promise<ReceivedInvitation | undefined> {
  if (!(await mayTry(`invitation:${visitor.address}`, 60))) return undefined;
  const found = await findOpen(token);
  return (
    found && {
      organisationName: found.organisationName,
      from: found.from,
      email: found.email,
      name: found.name,
    }
  );
}

/**
 * Accepts an invitation under the name the invited wants to be called, and signs them in. Undefined when the
 * link has been used before, or two presses came at once and this was the second.
 */
export async function acceptInvitation(
  token: string,
  name: string,
  visitor: Visitor,
): Promise<Headers | undefined> {
  const found = await findOpen(token);
  if (!found) return undefined;
  const accountId = await accountOf(found.email, name);
  const joined = await inOrganisation(found.organisationId, async (db) => {
    const [mine] = await db
      .update(invitation)
      .set({ usedAt: new Date() })
      .where(and(eq(invitation.id, found.id), isNull(invitation.usedAt), isNull(invitation.withdrawnAt)))
      .returning();
    if (!mine) return false;
    const [joiner] = await db
      .insert(member)
      .values({ accountId, name, email: found.email, role: mine.role })
      // Somebody who left and is asked back is the same person, with what they did.
      .onConflictDoUpdate({
        target: [member.organisationId, member.accountId],
        set: { endedAt: null, name, role: mine.role },
      })
      .returning({ id: member.id });
    await db.insert(auditEntry).values({
      memberId: joiner?.id,
      memberName: name,
      act: "joined",
      thing: "member",
      thingId: joiner?.id,
    });
    return true;
  });
  return joined ? signInAs(found.email, visitor) : undefined;
}

async function findOpen(token: string) {
  const [found] = await inGate((db) =>
    db
      .select({
        id: invitation.id,
        organisationId: invitation.organisationId,
        organisationName: organisation.name,
        from: member.name,
        email: invitation.email,
        name: invitation.name,
      })
      .from(invitation)
      .innerJoin(organisation, eq(organisation.id, invitation.organisationId))
      .innerJoin(member, eq(member.id, invitation.invitedBy))
      .where(
        and(
          eq(invitation.tokenHash, fingerprint(token)),
          isNull(invitation.usedAt),
          isNull(invitation.withdrawnAt),
          gt(invitation.expiresAt, new Date()),
        ),
      ),
  );
  return found;
}
