import { and, inArray } from "drizzle-orm";
import { note } from "#domains/access/audit.server.ts";
import type { Member } from "#domains/access/member.ts";
import type { SheetImporter } from "#domains/community/sheet-importer.ts";
import { beginEngagement, listEngagements } from "#domains/engagement/engagements.server.ts";
import { listBranches } from "#domains/organisation/organisation.server.ts";
import { listTargetGroups, saveTargetGroup } from "#domains/target-group/target-groups.server.ts";
import { askOrganisation, inOrganisation } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { today } from "#ui/dates.ts";
import { participation } from "./participation.table.ts";
import { listParticipations } from "./participations.server.ts";
import { type ImportedRow, importKey, partnerReading, partnersIn } from "./partner.import.ts";
import { partner } from "./partner.table.ts";
import { partnerText } from "./partner.text.ts";
import type { Sector } from "./partner.ts";
import { type Named, rowOf, thereNow } from "./partners.server.ts";

/** What an import can make, by what the audit log and the list of removed things call it. */
export type Brought = Record<"partner" | "participation" | "engagement" | "target-group", string[]>;

/** How many rows brought something new, how many stood there already, and the ids of what was made. */
export type ImportOutcome = { made: number; known: number; brought: Brought };

/** How an overview of partners comes in as a spreadsheet. */
export const partnerImporter: SheetImporter<ImportedRow, null> = {
  ...partnerReading,
  keep: async (_, member, __, rows) => ({ ...(await importPartners(member, rows)), left: 0 }),
};

/** What of some rows is in the house already: partners by how they are told apart, participations, and names. */
export type AlreadyThere = {
  /** By `importKey`. */
  partners: Map<string, Named & { sector: Sector }>;
  engagements: Map<string, string>;
  targetGroups: Map<string, string>;
  branches: Map<string, string>;
};

/** Finds what rows of an overview name among what the house has: partners are known again however they are spelled. */
export function findAlreadyThere(member: Member, rows: readonly ImportedRow[]): Promise<AlreadyThere> {
  return askOrganisation(member.organisationId, async (db) => {
    const keys = partnersIn(rows).map(({ name }) => rowOf({ ...blank, name }).nameKey);
    const partners =
      keys.length > 0
        ? await db
            .select({ id: partner.id, name: partner.name, sector: partner.sector })
            .from(partner)
            .where(and(inArray(partner.nameKey, keys), thereNow(db)))
        : [];
    const byName = (things: readonly Named[]) => new Map(things.map(({ id, name }) => [same(name), id]));
    return {
      partners: new Map(partners.map((one) => [importKey(one.name, one.sector), one])),
      engagements: byName(await listEngagements(member)),
      targetGroups: byName(await listTargetGroups(member)),
      branches: byName(await listBranches(member)),
    };
  });
}

/**
 * Takes in an overview of partners (S5.5), whole or not at all. A partner, target group, branch or forløb that the house
 * has already is used; partners are known again however they are spelled. Taken in twice, nothing is made twice. A row
 * without a forløb brings its partner alone.
 */
export async function importPartners(member: Member, rows: readonly ImportedRow[]): Promise<ImportOutcome> {
  return inOrganisation(member.organisationId, async (db) => {
    const there = await findAlreadyThere(member, rows);
    const brought: Brought = { partner: [], participation: [], engagement: [], "target-group": [] };

    const partnerIds = new Map([...there.partners].map(([key, { id }]) => [key, id]));
    const made = partnersIn(rows)
      .filter(({ key }) => !partnerIds.has(key))
      .map(({ key, name, sector }) => {
        const id = newId();
        partnerIds.set(key, id);
        return { id, createdBy: member.id, ...rowOf({ ...blank, name, sector }) };
      });
    if (made.length > 0) await db.insert(partner).values(made);
    brought.partner.push(...made.map(({ id }) => id));

    const question = partnerText[member.language].imported;
    for (const { targetGroup, engagement } of rows) {
      if (targetGroup && !there.targetGroups.has(same(targetGroup))) {
        const id = await saveTargetGroup(member, { ...group, name: targetGroup });
        if (!id) throw new Error("A new target group is always saved");
        there.targetGroups.set(same(targetGroup), id);
        brought["target-group"].push(id);
      }
      if (engagement && !there.engagements.has(same(engagement))) {
        const fields = { name: engagement, question, places: [], targetGroup: "" };
        const id = await beginEngagement(member, fields);
        there.engagements.set(same(engagement), id);
        brought.engagement.push(id);
      }
    }

    const known = new Set((await listParticipations(member)).map(tie));
    const newPartners = new Set(brought.partner);
    let news = 0;
    const taking = rows.flatMap((row) => {
      const partnerId = partnerIds.get(importKey(row.partner, row.sector)) ?? "";
      const one = {
        engagementId: there.engagements.get(same(row.engagement)) ?? "",
        partnerId,
        targetGroupId: there.targetGroups.get(same(row.targetGroup)) ?? null,
        branchId: there.branches.get(same(row.library)) ?? null,
        library: row.library,
      };
      const isNew = row.engagement === "" ? newPartners.delete(partnerId) : !known.has(tie(one));
      if (isNew) news++;
      if (!isNew || row.engagement === "") return [];
      known.add(tie(one));
      return [{ id: newId(), stage: "in" as const, since: today(), createdBy: member.id, ...one }];
    });
    if (taking.length > 0) await db.insert(participation).values(taking);
    brought.participation.push(...taking.map(({ id }) => id));
    await note(member, "made", "import");
    return { made: news, known: rows.length - news, brought };
  });
}

const blank = {
  name: "",
  sector: "public",
  kind: "other",
  place: "",
  can: "",
  wants: "",
  decides: "",
  decisionTime: "",
  notes: "",
} as const;

const group = { known: "", segmentId: "", strategyIds: [], engagementIds: [], communityIds: [] };

/** A name as it is known again: whatever its capitals. */
export const same = (name: string) => name.trim().toLocaleLowerCase("da");

/** What tells one participation of an overview from another. */
export const tie = (one: {
  engagementId: string;
  partnerId: string;
  targetGroupId: string | null;
  library: string;
}) => [one.engagementId, one.partnerId, one.targetGroupId, same(one.library)].join(" ");
