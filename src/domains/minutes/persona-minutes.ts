import type { Material } from "#domains/boards/material.ts";
import { kindOf, type PersonaNote, sayingOf, traitOf, wordsThen } from "#domains/boards/persona-layer.ts";
import type { TraitKind } from "#domains/target-group/persona.ts";
import { type MinutesBoard, notesOf } from "./minutes.ts";

/**
 * What the minutes keep of what a tool worked with: of a persona only whom it was. What was changed stands in the notes,
 * before and after, so that what is written on the persona later makes the minutes no other.
 */
export const materialInMinutes = (material: Material): Material => ({
  ...material,
  persona: material.persona && { ...material.persona, headline: "", quote: "", traits: [] },
});

/** What the table took on of what was said of a persona. */
export const takenIn = (board: MinutesBoard): PersonaNote[] =>
  notesOf(board).filter(({ isTaken }) => isTaken);

/** What laying a note into the persona comes to. `beside` is the trait it says something else than. */
export type LayStep =
  | { does: "add"; noteId: string; kind: TraitKind; text: string; beside?: { id: string; now: string } }
  | { does: "reword"; noteId: string; traitId: string; kind: TraitKind; text: string }
  | { does: "strike"; noteId: string; traitId: string }
  /** The trait says it already. */
  | { does: "tie"; noteId: string; traitId: string }
  /** Somebody has written something else since: the table's no was to other words, and nothing is done. */
  | { does: "let-stand"; noteId: string; was: string; now: string };

/** Whether a step changes the persona. */
export const isChange = ({ does }: LayStep) => ["add", "reword", "strike"].includes(does);

/** What does not fit comes last: where the table has other words too, the trait gets those. */
const isNo = (note: PersonaNote) => Number(sayingOf(note) === "not");

/**
 * How what the table took on goes into the persona (S6.5), note by note in the order they lie. `done` has been laid in
 * before, and is not again. A trait that somebody has written anew since the meeting is not written over: the table's
 * words come to stand beside it, and what the table struck is let stand.
 */
export function layInSteps(
  traits: readonly { id: string; kind: TraitKind; text: string }[],
  taken: readonly PersonaNote[],
  done: ReadonlySet<string>,
): LayStep[] {
  const now = new Map(traits.map((trait) => [trait.id, trait]));
  const struck = new Set<string>();
  const otherWords = (traitId: string) =>
    taken.flatMap((note) => (sayingOf(note) === "other" && traitOf(note) === traitId ? [note.text] : []));
  return taken
    .filter((note) => !done.has(note.id))
    .toSorted((a, b) => isNo(a) - isNo(b) || (a.place ?? 0) - (b.place ?? 0) || (a.id < b.id ? -1 : 1))
    .flatMap((note): LayStep[] => {
      const { id: noteId, text } = note;
      const says = sayingOf(note);
      const kind = kindOf(note) || "everyday";
      if (says === "new") return text ? [{ does: "add", noteId, kind, text }] : [];
      const trait = now.get(traitOf(note));
      const was = wordsThen(note) || trait?.text || "";
      if (says === "other") {
        if (!text) return [];
        if (!trait) return [{ does: "add", noteId, kind, text }];
        const traitId = trait.id;
        if (trait.text === text) return [{ does: "tie", noteId, traitId }];
        if (trait.text !== was)
          return [{ does: "add", noteId, kind: trait.kind, text, beside: { id: traitId, now: trait.text } }];
        now.set(traitId, { ...trait, text });
        return [{ does: "reword", noteId, traitId, kind: trait.kind, text }];
      }
      if (!trait) return struck.has(traitOf(note)) ? [{ does: "tie", noteId, traitId: traitOf(note) }] : [];
      if (otherWords(trait.id).includes(trait.text)) return [{ does: "tie", noteId, traitId: trait.id }];
      if (trait.text !== was) return [{ does: "let-stand", noteId, was, now: trait.text }];
      now.delete(trait.id);
      struck.add(trait.id);
      return [{ does: "strike", noteId, traitId: trait.id }];
    });
}
