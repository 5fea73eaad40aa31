import { type TraitKind, traitKinds } from "#domains/target-group/persona.ts";
import type { Extra } from "./note.ts";

/** What somebody at the table can say of a persona: something new, other words for a trait, or that it does not fit. */
export const sayings = ["new", "other", "not"] as const;
export type Saying = (typeof sayings)[number];

/** A persona as those at the table see it: nothing of who made it, or of what it was made from. */
export type PersonaAtTable = {
  name: string;
  age: string;
  headline: string;
  quote: string;
  portrait: string;
  traits: readonly { id: string; kind: TraitKind; text: string }[];
};

/** What of a note the layer is made from, wherever it is read. */
export type PersonaNote = { id: string; slot: string; text: string; extra: Extra; place?: number };

/** A trait as it stands under the layer. `kind` is empty for what was said without choosing one. */
export type LaidTrait = {
  id: string;
  kind: TraitKind | "";
  says: "stands" | Saying;
  /** Its words before the table said anything; empty for what is new. */
  before: string;
  /** The words the table puts instead, or adds. */
  after: readonly string[];
  /** Why it does not fit, where somebody said. */
  why: readonly string[];
  /** What somebody has written on the persona since; shown beside what the table said, never in place of it (S6.5). */
  since: string;
};

/** What a note says; a plain note is something new. */
export function sayingOf({ extra }: Pick<PersonaNote, "extra">): Saying {
  const says = sayings.find((one) => one === extra.says) ?? "new";
  return traitOf({ extra }) === "" ? "new" : says;
}

/** The trait a note is about, and the words it bore when the note was written; empty where it is about none. */
export const traitOf = ({ extra }: Pick<PersonaNote, "extra">) => word(extra.trait);
export const wordsThen = ({ extra }: Pick<PersonaNote, "extra">) => word(extra.was);

/** The kind of trait a note was put under; empty where none was chosen. */
export const kindOf = ({ slot }: Pick<PersonaNote, "slot">): TraitKind | "" =>
  traitKinds.find((kind) => kind === slot) ?? "";

/**
 * Lays what the table has taken on over a persona (S6.5): changed traits with the words instead, struck ones, new ones.
 * It comes out the same before and after the layer has been laid into the persona, because a note that became a trait
 * gave it its id and remembers the words it was about; so before and after can be shown ever after.
 */
export function layerOver(
  { traits }: Pick<PersonaAtTable, "traits">,
  taken: readonly PersonaNote[],
): LaidTrait[] {
  const inOrder = taken.toSorted((a, b) => (a.place ?? 0) - (b.place ?? 0) || (a.id < b.id ? -1 : 1));
  const about = Map.groupBy(
    inOrder.filter((note) => sayingOf(note) !== "new"),
    traitOf,
  );
  const fresh = inOrder.filter((note) => sayingOf(note) === "new" && note.text !== "");
  const known = new Map(traits.map((trait) => [trait.id, trait]));
  const standing = traits
    // What became a trait of its own beside the one it was about is told with that one.
    .filter(({ id }) => !inOrder.some((note) => note.id === id))
    .map(({ id, kind, text }): LaidTrait => {
      const said = about.get(id);
      return said
        ? changed(id, kind, text, said)
        : { id, kind, says: "stands", before: text, after: [], why: [], since: "" };
    });
  const gone = [...about].flatMap(([id, said]) => {
    const kind = said.map(kindOf).find(Boolean) ?? "";
    return known.has(id) || !said.some(wordsThen) ? [] : [changed(id, kind, "", said)];
  });
  const added = fresh.map((note): LaidTrait => {
    const now = known.get(note.id)?.text ?? "";
    return {
      id: note.id,
      kind: known.get(note.id)?.kind ?? kindOf(note),
      says: "new",
      before: "",
      after: [note.text],
      why: [],
      since: now === note.text ? "" : now,
    };
  });
  return [...standing, ...gone, ...added].toSorted((a, b) => placeOf(a.kind) - placeOf(b.kind));
}

function changed(id: string, kind: TraitKind | "", now: string, said: readonly PersonaNote[]): LaidTrait {
  const before = said.map(wordsThen).find(Boolean) ?? now;
  const after = said.filter((note) => sayingOf(note) === "other" && note.text).map(({ text }) => text);
  return {
    id,
    kind,
    says: after.length > 0 ? "other" : "not",
    before,
    after,
    why: said.filter((note) => sayingOf(note) === "not" && note.text).map(({ text }) => text),
    since: [before, ...after].includes(now) ? "" : now,
  };
}

/** What of a layer is other than the persona was. */
export const changesIn = (layer: readonly LaidTrait[]) => layer.filter(({ says }) => says !== "stands");

/** Everything that stands when the layer has been laid in: of what is struck nothing, else one line or more. */
export const wordsAfter = ({ says, before, after }: LaidTrait): readonly string[] =>
  says === "stands" ? [before] : says === "not" ? [] : after;

/** What stood before: nothing of what is new. */
export const wordsBefore = ({ before }: LaidTrait): readonly string[] => (before ? [before] : []);

/** A layer kind by kind, in the order of the kinds; kinds nothing is said under are left out. */
export function byKind<T extends { kind: TraitKind | "" }>(
  layer: readonly T[],
): { kind: TraitKind | ""; traits: T[] }[] {
  return [...traitKinds, "" as const]
    .map((kind) => ({ kind, traits: layer.filter((trait) => trait.kind === kind) }))
    .filter(({ traits }) => traits.length > 0);
}

const placeOf = (kind: TraitKind | "") => (kind === "" ? traitKinds.length : traitKinds.indexOf(kind));

const word = (value: string | number | undefined) => (typeof value === "string" ? value : "");
