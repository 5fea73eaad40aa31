import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from "react";

/** The box of each note; a press of its own may name its note in a hidden field. */
const noteBoxes = "input[type=checkbox][name=note]";
const boxes = `${noteBoxes}, input[name=group]`;

/**
 * What is ticked on a board, and where one stands there. Ticks and focus belong to the notes and not to their places:
 * both stay when somebody else moves a note, and when the note is gone one stands at its neighbour.
 */
export function usePicking(place: RefObject<HTMLElement | null>, lying: unknown) {
  const picked = useRef(new Set<string>());
  const stood = useRef<{ id: string; at: number } | undefined>(undefined);
  const [count, setCount] = useState(0);

  const all = useCallback(
    (which = boxes) => [...(place.current?.querySelectorAll<HTMLInputElement>(which) ?? [])],
    [place],
  );
  const recount = useCallback(() => {
    const ticked = all().filter((box) => box.checked);
    picked.current = new Set(ticked.map(({ value }) => value));
    setCount(ticked.filter(({ name }) => name === "note").length);
  }, [all]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at anew whenever something lies otherwise
  useLayoutEffect(() => {
    recount();
    const { activeElement } = document;
    if (!stood.current || (activeElement && activeElement !== document.body)) return;
    const notes = all(noteBoxes);
    const again = notes.find(({ id }) => id === stood.current?.id);
    (again ?? notes[Math.min(stood.current.at, notes.length - 1)])?.focus({ preventScroll: true });
  }, [lying, recount, all]);

  return {
    count,
    notes: () => all(noteBoxes),
    isPicked: (id: string) => picked.current.has(id),
    /** The notes that are ticked, or the one stood at when none is. */
    chosen(): string[] {
      const ticked = all(noteBoxes).filter((box) => box.checked);
      if (ticked.length > 0) return ticked.map(({ value }) => value);
      const at = document.activeElement;
      return at instanceof HTMLInputElement && at.name === "note" ? [at.value] : [];
    },
    letGo() {
      for (const box of all()) box.checked = false;
      recount();
    },
    recount,
    /** Remembers where one stands. */
    stand(target: EventTarget) {
      if (!(target instanceof HTMLInputElement) || target.name !== "note") return;
      stood.current = { id: target.id, at: all(noteBoxes).indexOf(target) };
    },
    /** Goes back to where one stood, from a field that is about to go away. */
    standAgain() {
      if (stood.current) document.getElementById(stood.current.id)?.focus({ preventScroll: true });
    },
  };
}
