import type { AgreedTask } from "./task.ts";

type Named = { id: string; name: string };
type Held = { partnerId: string | null; partner: string };

/** The partners one can hand something to in a forløb: those who take part, and those who carry something already. */
export function handsIn(
  participations: readonly { partnerId: string; partner: string }[],
  tasks: readonly { now: AgreedTask["now"] & Held; later: Held | null; before: readonly Held[] }[],
): Named[] {
  const held = tasks.flatMap(({ now, later, before }) => [now, ...(later ? [later] : []), ...before]);
  const all = [...participations, ...held].flatMap(({ partnerId, partner }): [string, string][] =>
    partnerId && partner ? [[partnerId, partner]] : [],
  );
  return [...new Map(all)]
    .map(([id, name]) => ({ id, name }))
    .toSorted((a, b) => a.name.localeCompare(b.name, "da"));
}
