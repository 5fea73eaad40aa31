import type { Member } from "#domains/access/member.ts";
import { judge } from "#domains/community/sheet-judging.ts";
import type { KeptSheet } from "#domains/community/sheets.server.ts";
import { likely, likeness } from "./likeness.ts";
import { listParticipations } from "./participations.server.ts";
import { type ImportedRow, importKey, partnerReading, partnersIn } from "./partner.import.ts";
import { findAlreadyThere, same, tie } from "./partner-imports.server.ts";
import { likePartners, partnerNames } from "./partner-list.server.ts";
import type { Named } from "./partners.server.ts";

/** Two that may be the same partner, with their ids where they have any. `isHere`: the house had the other one before. */
export type Alike = { name: string; id?: string; other: string; otherId?: string; isHere: boolean };

/** What a sheet of partners would bring, beside its rows. */
export type PartnerPreview = {
  /** Rows that stand in the overview already. */
  known: number;
  partners: number;
  engagements: number;
  targetGroups: number;
  withoutEngagement: number;
  /** Partners of the house that rows are added to: as they are called here and there, and how many rows. */
  there: (Named & { called: string; rows: number })[];
  alike: Alike[];
};

/** Names that are held against all the others; with more, the rest is left to the eye. */
const mostCompared = 100;

/** Says what would come of the good rows of a sheet. */
export async function previewPartners(
  member: Member,
  { rows, mapping }: Pick<KeptSheet, "rows" | "mapping">,
): Promise<PartnerPreview> {
  const good = judge(partnerReading, rows, mapping, member.language).good.map(({ value }) => value);
  const there = await findAlreadyThere(member, good);
  const named = partnersIn(good);
  const news = named.filter(({ key }) => !there.partners.has(key));
  const standing = new Set((await listParticipations(member)).map(tie));
  const isKnown = (row: ImportedRow) => {
    const partnerId = there.partners.get(importKey(row.partner, row.sector))?.id;
    if (!partnerId || !row.engagement) return partnerId !== undefined;
    const engagementId = there.engagements.get(same(row.engagement)) ?? "";
    const targetGroupId = there.targetGroups.get(same(row.targetGroup)) ?? null;
    return standing.has(tie({ engagementId, partnerId, targetGroupId, library: row.library }));
  };
  const unknown = (column: "engagement" | "targetGroup", have: ReadonlyMap<string, string>) =>
    new Set(good.map((row) => same(row[column])).filter((name) => name && !have.has(name))).size;
  return {
    known: good.filter(isKnown).length,
    partners: news.length,
    engagements: unknown("engagement", there.engagements),
    targetGroups: unknown("targetGroup", there.targetGroups),
    withoutEngagement: good.filter((row) => !row.engagement).length,
    there: named.flatMap(({ key, name }) => {
      const one = there.partners.get(key);
      const its = good.filter((row) => importKey(row.partner, row.sector) === key);
      return one ? [{ id: one.id, name: one.name, called: name, rows: its.length }] : [];
    }),
    alike: await alikeAmong(member, news),
  };
}

/** Which of the partners a sheet brought may be the same as others, to be held side by side. */
export async function alikeOf(member: Member, broughtIds: readonly string[]): Promise<Alike[]> {
  return broughtIds.length === 0 ? [] : alikeAmong(member, await partnerNames(member, broughtIds));
}

/** Each with the one it is most like, once; what came with the same sheet is compared like what was there before. */
async function alikeAmong(member: Member, all: readonly { name: string; id?: string }[]): Promise<Alike[]> {
  const compared = all.slice(0, mostCompared);
  const ours = new Set(all.map(({ id }) => id));
  const alike: Alike[] = [];
  for (const [at, one] of compared.entries()) {
    const inSheet = compared
      .slice(at + 1)
      .map(({ name, id }) => ({ name, id, likeness: likeness(one.name, name), isHere: false }));
    const inHouse = (await likePartners(member, one.name, one.id))
      .filter(({ id }) => !ours.has(id))
      .map((other) => ({ ...other, isHere: true }));
    const [most] = [...inHouse, ...inSheet]
      .filter((other) => other.likeness >= likely)
      .toSorted((a, b) => b.likeness - a.likeness);
    if (most)
      alike.push({ name: one.name, id: one.id, other: most.name, otherId: most.id, isHere: most.isHere });
  }
  return alike;
}
