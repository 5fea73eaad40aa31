import { and, inArray } from "drizzle-orm";
import { note } from "#domains/access/audit.server.ts";
import type { Member } from "#domains/access/member.ts";
import { beginEngagement, listEngagements } from "#domains/engagement/engagements.server.ts";
import { listBranches } from "#domains/organisation/organisation.server.ts";
import { listTargetGroups, saveTargetGroup } from "#domains/target-group/target-groups.server.ts";
import { inOrganisation } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { today } from "#ui/dates.ts";
import { participation } from "./participation.table.ts";
import { listParticipations } from "./participations.server.ts";
import { type ImportedRow, importKey, partnersIn } from "./partner.import.ts";
import { partner } from "./partner.table.ts";
import { partnerText } from "./partner.text.ts";
import { rowOf, thereNow } from "./partners.server.ts";

/** What an import made; what was there already was used as it stood. */
export type ImportOutcome = {
  partners: number;
  participations: number;
  engagements: number;
  targetGroups: number;
};

/**
 * Takes in an overview of partners (S5.5), whole or not at all. A partner, target group, branch or forløb that the house
 * has already is used; partners are known again however they are spelled. Taken in twice, nothing is made twice.
 */
export async function importPartners(member: Member, rows: readonly ImportedRow[]): Promise<ImportOutcome> {
  return inOrganisation(member.organisationId, async (db) => {
    const named = partnersIn(rows);
    const keys = named.map(({ name }) => rowOf({ ...blank, name }).nameKey);
    const there = await db
      .select({ id: partner.id, name: partner.name, sector: partner.sector })
      .from(partner)
      .where(and(inArray(partner.nameKey, keys), thereNow(db)));
    const partnerIds = new Map(there.map(({ id, name, sector }) => [importKey(name, sector), id]));
    const made = named
      .filter(({ key }) => !partnerIds.has(key))
      .map(({ key, name, sector }) => {
        const id = newId();
        partnerIds.set(key, id);
        return { id, createdBy: member.id, ...rowOf({ ...blank, name, sector }) };
      });
    if (made.length > 0) await db.insert(partner).values(made);

    const groups = await each(rows, "targetGroup", await listTargetGroups(member), async (name) =>
      saveTargetGroup(member, { ...group, name }),
    );
    const question = partnerText[member.language].imported;
    const engagements = await each(rows, "engagement", await listEngagements(member), async (name) =>
      beginEngagement(member, { name, question, places: [], targetGroup: "" }),
    );
    const branches = new Map((await listBranches(member)).map(({ id, name }) => [same(name), id]));

    const known = new Set((await listParticipations(member)).map(tie));
    const taking = rows.flatMap((row) => {
      const one = {
        engagementId: engagements.ids.get(same(row.engagement)) ?? "",
        partnerId: partnerIds.get(importKey(row.partner, row.sector)) ?? "",
        targetGroupId: groups.ids.get(same(row.targetGroup)) ?? null,
        branchId: branches.get(same(row.library)) ?? null,
        library: row.library,
      };
      if (!one.engagementId || !one.partnerId || known.has(tie(one))) return [];
      known.add(tie(one));
      return [{ id: newId(), stage: "in" as const, since: today(), createdBy: member.id, ...one }];
    });
    if (taking.length > 0) await db.insert(participation).values(taking);
    await note(member, "made", "import");
    return {
      partners: made.length,
      participations: taking.length,
      engagements: engagements.made,
      targetGroups: groups.made,
    };
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

/** Finds what one column names among what is there, and makes the rest. */
async function each(
  rows: readonly ImportedRow[],
  column: "targetGroup" | "engagement",
  there: readonly { id: string; name: string }[],
  make: (name: string) => Promise<string | undefined>,
) {
  const ids = new Map(there.map(({ id, name }) => [same(name), id]));
  let made = 0;
  for (const row of rows) {
    const name = row[column];
    if (!name || ids.has(same(name))) continue;
    const id = await make(name);
    if (id) ids.set(same(name), id);
    made++;
  }
  return { ids, made };
}

const same = (name: string) => name.trim().toLocaleLowerCase("da");

const tie = (one: {
  engagementId: string;
  partnerId: string;
  targetGroupId: string | null;
  library: string;
}) => [one.engagementId, one.partnerId, one.targetGroupId, same(one.library)].join(" ");
