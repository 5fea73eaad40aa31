import type { Observation } from "./observations.server.ts";

/** What several people saw in the same place on the same day, or one alone. */
export type Look<Seen> = { observedOn: string; place: string; observations: Seen[] };

type Placed = Pick<Observation, "observedOn" | "communityId" | "community" | "place" | "fromTime">;

/**
 * Lays beside each other what was seen in the same place on the same day (1.4): each looks alone, and reads with the
 * others afterwards. Where a place of the list was chosen it decides; otherwise what was written does. The newest
 * day comes first, and inside a day the earliest hour.
 */
export function sideBySide<Seen extends Placed>(observations: readonly Seen[]): Look<Seen>[] {
  const looks = new Map<string, Look<Seen>>();
  for (const seen of observations) {
    const { observedOn, communityId, community, place } = seen;
    const key = `${observedOn} ${communityId ?? place.toLowerCase()}`;
    const look = looks.get(key) ?? { observedOn, place: community ?? place, observations: [] };
    look.observations.push(seen);
    looks.set(key, look);
  }
  const all = [...looks.values()].toSorted((a, b) => b.observedOn.localeCompare(a.observedOn));
  for (const look of all) look.observations.sort((a, b) => a.fromTime.localeCompare(b.fromTime));
  return all;
}
