import { sql } from "drizzle-orm";
import type { Member } from "#domains/access/member.ts";
import { listCommunities } from "#domains/community/communities.server.ts";
import type { RegisterKind } from "#domains/community/register.ts";
import { listRegisters, type RegisterEntry } from "#domains/community/registers.server.ts";
import type { RelationKind } from "#domains/target-group/persona.ts";
import { askOrganisation } from "#platform/database/database.server.ts";
import type { PartnerKind, Sector } from "./partner.ts";
import { type Named, partnersFrom, savePartner } from "./partners.server.ts";

/** What is known of a partner before it is one: from a line of a register, or from somebody around a persona. */
export type Origin = {
  name: string;
  sector: Sector;
  kind: PartnerKind;
  can: string;
  communityIds: string[];
  targetGroupIds: string[];
  hidden: Record<string, string>;
};

const fromRegister = {
  association: ["third", "association"],
  institution: ["public", "institution"],
  event: ["informal", "group"],
  "meeting-place": ["third", "house"],
  channel: ["informal", "group"],
} as const satisfies Record<RegisterKind, readonly [Sector, PartnerKind]>;

const fromRelation = {
  family: ["informal", "group"],
  friend: ["informal", "group"],
  neighbour: ["informal", "group"],
  association: ["third", "association"],
  department: ["public", "department"],
  volunteer: ["third", "group"],
  firm: ["private", "company"],
  other: ["informal", "other"],
} as const satisfies Record<RelationKind, readonly [Sector, PartnerKind]>;

/** What a new partner can be filled in with, or undefined when the line or the relation is not there. */
export async function findOrigin(
  member: Member,
  from: "register" | "relation",
  id: string,
): Promise<Origin | undefined> {
  return from === "register" ? entryAsOrigin(member, id) : relationAsOrigin(member, id);
}

async function entryAsOrigin(member: Member, entryId: string): Promise<Origin | undefined> {
  const [at] = await askOrganisation(member.organisationId, (db) =>
    db
      .execute<{ id: string }>(sql`select community_id as id from register_entry where id = ${entryId}`)
      .then(({ rows }) => rows),
  );
  const place = at && (await listCommunities(member)).find(({ id }) => id === at.id);
  const entry = place && (await listRegisters(member, place.id)).find(({ id }) => id === entryId);
  if (!place || !entry) return undefined;
  const [sector, kind] = fromRegister[entry.kind];
  return {
    name: entry.name,
    sector,
    kind,
    can: entry.what,
    communityIds: [place.id],
    targetGroupIds: [],
    hidden: { registerEntryId: entryId },
  };
}

async function relationAsOrigin(member: Member, relationId: string): Promise<Origin | undefined> {
  const { rows } = await askOrganisation(member.organisationId, (db) =>
    db.execute<{ name: string; kind: RelationKind; target_group_id: string }>(sql`
      select r.name, r.kind, p.target_group_id from relation r join persona p on p.id = r.persona_id
      where r.id = ${relationId}
        and not exists (select from removal where item_id in (r.id, p.id, p.target_group_id))`),
  );
  const [found] = rows;
  if (!found) return undefined;
  const [sector, kind] = fromRelation[found.kind];
  return {
    name: found.name,
    sector,
    kind,
    can: "",
    communityIds: [],
    targetGroupIds: [found.target_group_id],
    hidden: { relationId },
  };
}

export type EntryAsPartner = Pick<RegisterEntry, "id" | "kind" | "name" | "what"> & {
  partner: Named | undefined;
};

/** The lines of a place's registers, each with the partner it has become. */
export async function entriesAsPartners(member: Member, communityId: string): Promise<EntryAsPartner[]> {
  const entries = await listRegisters(member, communityId);
  const partners = await partnersFrom(
    member,
    entries.map(({ id }) => id),
  );
  return entries.map(({ id, kind, name, what }) => ({ id, kind, name, what, partner: partners[id] }));
}

/** Makes a line of a register a partner at one press; one that is a partner already stays as it is. Its id, or undefined. */
export async function makePartnerOf(member: Member, registerEntryId: string): Promise<string | undefined> {
  const already = (await partnersFrom(member, [registerEntryId]))[registerEntryId];
  if (already) return already.id;
  const origin = await entryAsOrigin(member, registerEntryId);
  if (!origin) return undefined;
  const { hidden: _, ...known } = origin;
  return savePartner(member, {
    place: "",
    wants: "",
    decides: "",
    decisionTime: "",
    notes: "",
    relationId: "",
    ...known,
    registerEntryId,
  });
}
