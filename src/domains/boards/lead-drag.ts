import { type RefObject, useEffect, useEffectEvent } from "react";

/** Where a note was let go: on a heap, on another note, or off its heap. */
export type Drop = { note: string; on: "heap" | "note" | "loose"; id: string };

/** Pixels the hand moves before it is a pull and not a press. */
const slack = 6;

/**
 * Lets a note be pulled onto a heap or another note with a mouse or a pen. A thumb scrolls: for it there are the
 * ticks and buttons, which do all the same.
 */
export function useDrag(place: RefObject<HTMLElement | null>, drop: (drop: Drop) => void): void {
  const letGo = useEffectEvent(drop);
  useEffect(() => {
    const board = place.current;
    if (!board) return;
    const take = (event: PointerEvent) => {
      const at = event.target instanceof Element ? event.target : undefined;
      const note = at?.closest<HTMLElement>("[data-note]");
      if (!note || event.button !== 0 || event.pointerType === "touch") return;
      if (note.tagName === "TR" || at?.closest("input, button, a, summary")) return;
      pull(note, event, letGo);
    };
    board.addEventListener("pointerdown", take);
    return () => board.removeEventListener("pointerdown", take);
  }, [place]);
}

function pull(note: HTMLElement, { clientX, clientY }: PointerEvent, letGo: (drop: Drop) => void): void {
  let target: HTMLElement | undefined;
  let isPulled = false;
  const aim = (next: HTMLElement | undefined) => {
    if (next === target) return;
    target?.removeAttribute("data-target");
    next?.setAttribute("data-target", "");
    target = next;
  };
  const move = (event: PointerEvent) => {
    const [x, y] = [event.clientX - clientX, event.clientY - clientY];
    if (!isPulled && Math.hypot(x, y) < slack) return;
    isPulled = true;
    note.setAttribute("data-moving", "");
    note.style.translate = `${x}px ${y}px`;
    getSelection()?.removeAllRanges();
    aim(placeAt(note, event));
  };
  const end = (event: Event) => {
    removeEventListener("pointermove", move);
    removeEventListener("pointerup", end);
    removeEventListener("pointercancel", end);
    removeEventListener("keydown", giveUp, true);
    note.removeAttribute("data-moving");
    note.style.translate = "";
    const on = target;
    aim(undefined);
    if (!isPulled) return;
    // The press that ends a pull ticks nothing.
    const swallow = (click: Event) => click.preventDefault();
    addEventListener("click", swallow, { capture: true, once: true });
    setTimeout(() => removeEventListener("click", swallow, true));
    if (event.type !== "pointerup" || !on || !note.dataset.note) return;
    letGo({ note: note.dataset.note, ...droppedOn(on) });
  };
  const giveUp = (event: KeyboardEvent) => {
    if (event.key === "Escape") end(event);
  };
  addEventListener("pointermove", move);
  addEventListener("pointerup", end);
  addEventListener("pointercancel", end);
  addEventListener("keydown", giveUp, true);
}

/** The heap, the note or the loose ground below the hand; not where the note lies already. */
function placeAt(note: HTMLElement, { clientX, clientY }: PointerEvent): HTMLElement | undefined {
  const below = document.elementFromPoint(clientX, clientY);
  const own = note.closest<HTMLElement>("[data-heap], [data-loose]");
  const heap = below?.closest<HTMLElement>("[data-heap]");
  if (heap) return heap === own ? undefined : heap;
  const other = below?.closest<HTMLElement>("[data-note]");
  if (other) return other === note ? undefined : other;
  const ground = below?.closest<HTMLElement>("[data-loose]");
  return ground && ground !== own ? ground : undefined;
}

function droppedOn({ dataset }: HTMLElement): Pick<Drop, "on" | "id"> {
  if (dataset.heap) return { on: "heap", id: dataset.heap };
  return dataset.note ? { on: "note", id: dataset.note } : { on: "loose", id: "" };
}
