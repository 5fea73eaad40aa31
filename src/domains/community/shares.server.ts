import { and, desc, eq, isNull, sql } from "drizzle-orm";
import { note } from "#domains/access/audit.server.ts";
import type { Member } from "#domains/access/member.ts";
import { mayTry } from "#domains/access/sign-in.server.ts";
import { fingerprint, makeToken } from "#domains/access/token.server.ts";
import type { Visitor } from "#domains/access/visitor.ts";
import { askOrganisation, inGate, inOrganisation } from "#platform/database/database.server.ts";
import { type Community, readCommunity, touchCommunity } from "./communities.server.ts";
import { communityShare } from "./community.table.ts";
import type { Figure } from "./figure.ts";
import { readFigures } from "./figures.server.ts";
import { readUse, type UseOfPlace } from "./library-use.server.ts";
import { type RegisterEntry, readRegisters } from "./registers.server.ts";

export type Share = { id: string; token: string; createdAt: Date };

/** The open links to a place, newest first. */
export function listShares(member: Member, communityId: string): Promise<Share[]> {
  return askOrganisation(member.organisationId, (db) =>
    db
      .select({ id: communityShare.id, token: communityShare.token, createdAt: communityShare.createdAt })
      .from(communityShare)
      .where(and(eq(communityShare.communityId, communityId), isNull(communityShare.endedAt)))
      .orderBy(desc(communityShare.createdAt)),
  );
}

/** Opens a link that shows the analysis of a place without an account. False when the place is not there. */
export async function shareCommunity(member: Member, communityId: string): Promise<boolean> {
  const token = makeToken();
  return inOrganisation(member.organisationId, async (db) => {
    if (!(await touchCommunity(db, communityId))) return false;
    await db
      .insert(communityShare)
      .values({ communityId, token, tokenHash: fingerprint(token), createdBy: member.id });
    await note(member, "made", "share", communityId);
    return true;
  });
}

/** Closes a link; whoever has it sees nothing from now on. */
export async function endShare(member: Member, communityId: string, shareId: string): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const ended = await db
      .update(communityShare)
      .set({ endedAt: new Date(), token: "" })
      .where(
        and(
          eq(communityShare.id, shareId),
          eq(communityShare.communityId, communityId),
          isNull(communityShare.endedAt),
        ),
      )
      .returning({ id: communityShare.id });
    if (ended.length > 0) await note(member, "ended", "share", communityId);
    return ended.length > 0;
  });
}

export type SharedCommunity = {
  organisationName: string;
  community: Community;
  figures: Figure[];
  registers: RegisterEntry[];
  use: UseOfPlace;
};

/** What a stranger with a link sees: one place, nothing else, nobody's name. Undefined when the link is closed. */
export async function readShared(token: string, visitor: Visitor): Promise<SharedCommunity | undefined> {
  if (!(await mayTry(`shared:${visitor.address}`, 120))) return undefined;
  const [open] = await inGate((db) =>
    db
      .select({
        organisationId: communityShare.organisationId,
        organisationName: sql<string>`(select o.name from organisation o where o.id = ${communityShare.organisationId})`,
        communityId: communityShare.communityId,
      })
      .from(communityShare)
      .where(and(eq(communityShare.tokenHash, fingerprint(token)), isNull(communityShare.endedAt))),
  );
  if (!open) return undefined;
  return askOrganisation(open.organisationId, async (db) => {
    const community = await readCommunity(db, open.communityId);
    if (!community) return undefined;
    return {
      organisationName: open.organisationName,
      // The house's own notes are for the house, also in what the page is made from.
      community: { ...community, notes: "" },
      figures: await readFigures(db, community.id),
      registers: await readRegisters(db, community.id),
      use: await readUse(db, community.id),
    };
  });
}
