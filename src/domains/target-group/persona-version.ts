import { z } from "zod";
import { longText, sentAs } from "#platform/web/fields.ts";
import type { Closeness, RelationKind, TraitKind } from "./persona.ts";

/** A persona as it stood one day, whole. The ids are only for telling what is the same from one day to another. */
export type PersonaSnapshot = {
  name: string;
  age: string;
  headline: string;
  quote: string;
  portrait: string;
  /** `sources` is how many observations and interviews a trait stood on that day. */
  traits: { id: string; kind: TraitKind; text: string; sources: number }[];
  relations: { id: string; name: string; kind: RelationKind; closeness: Closeness }[];
};

/** Why a persona is put aside as it is now: "Partnerne rettede på mødet 4. december." */
export const versionSchema = z.object({ reason: longText(500).min(1), sentAs });
export type VersionFields = z.infer<typeof versionSchema>;

const said = ["name", "age", "headline", "quote"] as const;
export type Said = (typeof said)[number];

type SnapshotTrait = PersonaSnapshot["traits"][number];
type SnapshotRelation = PersonaSnapshot["relations"][number];

/** What is different from one day to another (S4.6): what came, what went, and what is said in other words. */
export type Difference = {
  said: { field: Said; before: string; after: string }[];
  came: SnapshotTrait[];
  went: SnapshotTrait[];
  reworded: { id: string; kind: TraitKind; before: string; after: string }[];
  relationsCame: SnapshotRelation[];
  relationsWent: SnapshotRelation[];
};

/** Compares two days of one persona. A trait is the same as long as its id is, however it is worded. */
export function differenceOf(before: PersonaSnapshot, after: PersonaSnapshot): Difference {
  const earlier = new Map(before.traits.map((trait) => [trait.id, trait]));
  return {
    said: said
      .map((field) => ({ field, before: before[field], after: after[field] }))
      .filter((one) => one.before !== one.after),
    came: notIn(after.traits, before.traits),
    went: notIn(before.traits, after.traits),
    reworded: after.traits.flatMap(({ id, kind, text }) => {
      const was = earlier.get(id);
      return was && was.text !== text ? [{ id, kind, before: was.text, after: text }] : [];
    }),
    relationsCame: notIn(after.relations, before.relations),
    relationsWent: notIn(before.relations, after.relations),
  };
}

/** Whether the two days are told alike. A new portrait, or a trait that found a source, is no difference to tell of. */
export function isSame(difference: Difference): boolean {
  return Object.values(difference).every((part) => part.length === 0);
}

function notIn<T extends { id: string }>(these: readonly T[], those: readonly T[]): T[] {
  const known = new Set(those.map((one) => one.id));
  return these.filter((one) => !known.has(one.id));
}
