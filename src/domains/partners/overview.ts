import { z } from "zod";
import type { Participation } from "./participations.server.ts";
import { type Sector, sectors } from "./partner.ts";

/** How the overview of who took part is narrowed (S5.5); nothing said means everything. */
export const overviewWishSchema = z.object({
  targetGroup: z.string().max(200).default(""),
  library: z.string().max(200).default(""),
  engagement: z.string().max(200).default(""),
  sector: z.enum(sectors).optional().catch(undefined),
});
export type OverviewWish = Partial<z.infer<typeof overviewWishSchema>>;

/** One line of the overview: who took part in what, for whom, at which library. */
export type OverviewRow = {
  partnerId: string;
  engagementId: string;
  targetGroup: string;
  library: string;
  engagement: string;
  sector: Sector;
  partner: string;
};

/** The overview, sorted by target group, library, forløb and sector as in a table one can run a finger down. */
export function overviewOf(participations: readonly Participation[], wish: OverviewWish = {}): OverviewRow[] {
  const rows = participations
    .filter((one) => one.stage === "in")
    .map((one) => ({
      partnerId: one.partnerId,
      engagementId: one.engagementId,
      targetGroup: one.targetGroup ?? "",
      library: one.library,
      engagement: one.engagement,
      sector: one.sector,
      partner: one.partner,
    }))
    .filter(
      (one) =>
        (!wish.targetGroup || one.targetGroup === wish.targetGroup) &&
        (!wish.library || one.library === wish.library) &&
        (!wish.engagement || one.engagement === wish.engagement) &&
        (!wish.sector || one.sector === wish.sector),
    );
  // What has no name stands last.
  const by = (one: string, other: string) =>
    Number(one === "") - Number(other === "") || one.localeCompare(other, "da");
  return rows.toSorted(
    (one, other) =>
      by(one.targetGroup, other.targetGroup) ||
      by(one.library, other.library) ||
      by(one.engagement, other.engagement) ||
      sectors.indexOf(one.sector) - sectors.indexOf(other.sector) ||
      by(one.partner, other.partner),
  );
}

/** What one can narrow by: every target group, library and forløb that stands in the overview. */
export function choicesIn(rows: readonly OverviewRow[]) {
  const each = (key: "targetGroup" | "library" | "engagement") =>
    [...new Set(rows.map((row) => row[key]).filter(Boolean))].toSorted((one, other) =>
      one.localeCompare(other, "da"),
    );
  return { targetGroups: each("targetGroup"), libraries: each("library"), engagements: each("engagement") };
}
