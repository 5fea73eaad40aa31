import { z } from "zod";
import { longText } from "#platform/web/fields.ts";
import { type TraitKind, traitKinds } from "./persona.ts";
import type { Trait } from "./trait.ts";

/**
 * What can be done with traits at the merge table (C3, S4.3): say the same thing once, keep each, keep both although
 * they say different things, or let them lie.
 */
export const moves = ["gather", "keep", "contradict", "drop"] as const;
export type Move = (typeof moves)[number];

/** The moves that need two traits to make sense. */
export const needsTwo = (move: Move) => move === "gather" || move === "contradict";

export const moveSchema = z.object({
  traitIds: z.array(z.uuid()).max(100).default([]),
  /** The common persona the traits go to. Letting lie needs none. */
  personaId: z.uuid().or(z.literal("")).default(""),
  /** How the common trait is worded, when several become one. Nothing: as the first one says it. */
  text: longText(600).default(""),
});
export type MoveFields = z.infer<typeof moveSchema>;

/** What has become of a draft's trait: in which common traits it is, whether it was let lie, or that it waits. */
export type Fate = { waits: boolean; dropped: boolean; commonTraits: string[] };

export type Table = {
  rows: {
    kind: TraitKind;
    waiting: number;
    drafts: { personaId: string; traits: Trait[] }[];
    common: Trait[];
  }[];
  fates: Record<string, Fate>;
  /** How many traits nobody has decided about yet. */
  waiting: number;
};

/**
 * The merge table: a row for each kind that anything is said of, in the order of the page, the drafts in the order
 * they are given. `dropped` are the ids of draft traits that were let lie.
 */
export function tableOf(
  draftIds: readonly string[],
  draftTraits: readonly Trait[],
  common: readonly Trait[],
  dropped: readonly string[],
): Table {
  const fates = Object.fromEntries(
    draftTraits.map((trait): [string, Fate] => {
      const commonTraits = common
        .filter((one) => one.origins.some((origin) => origin.traitId === trait.id))
        .map((one) => one.id);
      const isDropped = commonTraits.length === 0 && dropped.includes(trait.id);
      return [trait.id, { commonTraits, dropped: isDropped, waits: commonTraits.length === 0 && !isDropped }];
    }),
  );
  const waitingIn = (traits: readonly Trait[]) => traits.filter((trait) => fates[trait.id]?.waits).length;
  const rows = traitKinds.flatMap((kind) => {
    const ofKind = (traits: readonly Trait[]) => traits.filter((trait) => trait.kind === kind);
    const said = ofKind(draftTraits);
    const agreed = ofKind(common);
    if (said.length + agreed.length === 0) return [];
    const drafts = draftIds.map((personaId) => ({
      personaId,
      traits: said.filter((trait) => trait.personaId === personaId),
    }));
    return [{ kind, waiting: waitingIn(said), drafts, common: agreed }];
  });
  return { rows, fates, waiting: waitingIn(draftTraits) };
}
