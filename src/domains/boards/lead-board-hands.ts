import type { RefObject } from "react";
import { useDrag } from "./lead-drag.ts";
import { type KeyWish, useKeys } from "./lead-keys.ts";
import type { Lying } from "./lead-lying.ts";
import { usePicking } from "./lead-picking.ts";
import { type Presser, withOwnIds } from "./lead-press.tsx";

type Hands = {
  lying: Lying;
  boardId: string;
  /** Whether the shortcuts are switched on. */
  isOn: boolean;
  presser: Presser | undefined;
};

/** What the hands can do on a board beside its buttons: keys, and pulling a note; all of it ends as a press. */
export function useBoardHands(
  place: RefObject<HTMLElement | null>,
  { lying, boardId, isOn, presser }: Hands,
) {
  const picking = usePicking(place, lying);

  function send(form: FormData): void {
    presser?.send(form);
    // What is moved by a button of its own leaves what is picked as it is.
    if ((form.has("note") || form.has("group")) && form.get("do") !== "shift") {
      picking.letGo();
      place.current?.querySelector<HTMLFormElement>("form[data-tools]")?.reset();
      picking.standAgain();
    }
    if (form.get("do") !== "rename") return;
    for (const open of place.current?.querySelectorAll("details[data-rename][open]") ?? [])
      open.removeAttribute("open");
    picking.standAgain();
  }

  function press(
    does: string,
    notes: readonly string[],
    more: Readonly<Record<string, string>> = {},
  ): boolean {
    const form = new FormData();
    form.set("do", does);
    form.set("boardId", boardId);
    for (const id of notes) form.append("note", id);
    for (const [name, value] of Object.entries(more)) form.set(name, value);
    if (notes.length > 0 || does === "undo" || does === "redo") send(withOwnIds(form));
    return true;
  }

  function carryOut(wish: KeyWish): boolean {
    switch (wish.does) {
      case "undo":
      case "redo":
        return press(wish.does, []);
      case "split":
      case "remove":
        return press(wish.does, picking.chosen());
      case "nugget": {
        const notes = picking.chosen();
        const areAll = notes.every((id) => lying.notes.find((note) => note.id === id)?.nugget);
        return press(areAll ? "no-nugget" : "nugget", notes);
      }
      case "let-go":
        picking.letGo();
        return true;
      case "gather":
        return goTo("bunkens-navn");
      case "move":
        return goTo("bunken");
      case "rename":
        return openNaming();
      case "walk":
        return walk(wish.to);
    }
  }

  /** To a field of what is done with the ticked; the note one stands at is ticked first. */
  function goTo(field: string): boolean {
    const at = document.activeElement;
    if (at instanceof HTMLInputElement && at.name === "note" && picking.count === 0) at.click();
    const found = document.getElementById(field);
    found?.focus();
    return found !== null;
  }

  function openNaming(): boolean {
    const heap = document.activeElement?.closest<HTMLElement>("[data-heap]");
    const naming = heap?.querySelector<HTMLDetailsElement>("details[data-rename]");
    if (!naming) return false;
    naming.open = true;
    naming.querySelector<HTMLInputElement>("input[name=title]")?.select();
    return true;
  }

  function walk(to: Extract<KeyWish, { does: "walk" }>["to"]): boolean {
    const notes = picking.notes();
    const at = notes.indexOf(document.activeElement as HTMLInputElement);
    const pileOf = (box: Element | undefined) => box?.closest("[data-heap], [data-loose]");
    if (to === "next" || to === "previous") {
      notes[at + (to === "next" ? 1 : -1)]?.focus();
      return true;
    }
    const piles = [...new Set(notes.map(pileOf))];
    const here = piles.indexOf(pileOf(notes[at]));
    const next = piles[here + (to === "next-pile" ? 1 : -1)];
    notes.find((box) => pileOf(box) === next)?.focus();
    return true;
  }

  useKeys(place, isOn, carryOut);
  useDrag(place, ({ note, on, id }) => {
    const chosen = picking.isPicked(note) ? picking.chosen() : [note];
    if (on === "heap") press("move", chosen, { into: id });
    else if (on === "note") press("gather", [id, ...chosen.filter((one) => one !== id)]);
    else press("split", chosen);
  });
  return { picking, send };
}
