import type { Thing } from "#domains/access/audit.server.ts";

/** How one kind of thing is made, listed and taken away. `make` makes one at least; `ids` lists those that are there. */
export type Removable = {
  make(): Promise<unknown>;
  ids(): Promise<string[]>;
  remove(id: string): Promise<boolean>;
};
export type Removables = Partial<Record<Thing, Removable>>;

export const idsOf = (things: readonly { id: string }[]) => things.map(({ id }) => id);
