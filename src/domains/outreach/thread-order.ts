import { stillOpen } from "./attempt.ts";
import type { Attempt } from "./attempts.server.ts";

/** How the threads of a forløb can be put: by the day one looks again, by name, or by what was done last. */
export const threadOrders = ["day", "name", "latest"] as const;
export type ThreadOrder = (typeof threadOrders)[number];

/** The threads that still wait and those that do not, as somebody wants them; `sought` is looked for in name and text. */
export function orderThreads(
  latest: readonly Attempt[],
  { sought = "", order = "day" }: { sought?: string; order?: ThreadOrder },
): { open: Attempt[]; settled: Attempt[] } {
  const found = latest
    .filter((one) => `${one.partner} ${one.text} ${one.member}`.toLowerCase().includes(sought.toLowerCase()))
    .toSorted((a, b) => b.day.localeCompare(a.day));
  const byName = (a: Attempt, b: Attempt) => a.partner.localeCompare(b.partner, "da");
  // What has no day comes after all days.
  const byDay = (a: Attempt, b: Attempt) => (a.nextOn ?? "9").localeCompare(b.nextOn ?? "9");
  const put = (attempts: Attempt[], by: typeof byDay | undefined) => (by ? attempts.toSorted(by) : attempts);
  const named = order === "name" ? byName : undefined;
  return {
    open: put(found.filter(stillOpen), order === "day" ? byDay : named),
    settled: put(
      found.filter((one) => !stillOpen(one)),
      named,
    ),
  };
}
