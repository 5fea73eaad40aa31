import type { Member } from "#domains/access/member.ts";
import { choicesIn, type OverviewRow, overviewOf, overviewWishSchema } from "./overview.ts";
import { listParticipations } from "./participations.server.ts";

/** The overview an address asks for, with what one can narrow it by; page and files read the same. */
export async function readOverview(member: Member, asked: URLSearchParams) {
  const wish = overviewWishSchema.parse({
    targetGroup: (asked.get("maalgruppe") ?? "").slice(0, 200),
    library: (asked.get("bibliotek") ?? "").slice(0, 200),
    engagement: (asked.get("forloeb") ?? "").slice(0, 200),
    sector: asked.get("sektor") || undefined,
  });
  const participations = await listParticipations(member, { stage: "in" });
  const whole: OverviewRow[] = overviewOf(participations);
  return { wish, rows: overviewOf(participations, wish), all: whole.length, choices: choicesIn(whole) };
}
