import { type RefObject, useEffect, useEffectEvent } from "react";
import type { Press } from "./lead-form.ts";

/** What a key asks for on the board, where the focus stands on a note (`note`) or on a heap. */
export type KeyWish =
  | { does: Extract<Press, "undo" | "redo"> }
  | { does: Extract<Press, "split" | "nugget" | "remove"> | "gather" | "move" | "rename" | "let-go" }
  | { does: "walk"; to: "next" | "previous" | "next-pile" | "previous-pile" };

const letters: Readonly<Record<string, KeyWish>> = {
  g: { does: "gather" },
  l: { does: "move" },
  u: { does: "split" },
  k: { does: "nugget" },
  n: { does: "rename" },
  Delete: { does: "remove" },
  Escape: { does: "let-go" },
  ArrowDown: { does: "walk", to: "next" },
  ArrowUp: { does: "walk", to: "previous" },
  ArrowRight: { does: "walk", to: "next-pile" },
  ArrowLeft: { does: "walk", to: "previous-pile" },
};

type Key = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;
type Where = { isTyping: boolean; isOnNote: boolean; isOn: boolean };

/**
 * What a key means just now. None means anything while somebody types, and a single letter only on a note and while
 * shortcuts are switched on (WCAG 2.1.4); undoing is two keys at once and needs neither.
 */
export function wishOf(key: Key, { isTyping, isOnNote, isOn }: Where): KeyWish | undefined {
  if (isTyping) return undefined;
  const pressed = key.key.length === 1 ? key.key.toLowerCase() : key.key;
  if ((key.ctrlKey || key.metaKey) && !key.altKey) {
    if (pressed === "z") return { does: key.shiftKey ? "redo" : "undo" };
    return pressed === "y" ? { does: "redo" } : undefined;
  }
  if (!isOn || !isOnNote || key.altKey) return undefined;
  return letters[pressed];
}

const typing = "input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]";

/** Hears the keys on a page with a board, and hands on what they mean. */
export function useKeys(
  place: RefObject<HTMLElement | null>,
  isOn: boolean,
  carryOut: (wish: KeyWish) => boolean,
): void {
  const hear = useEffectEvent((event: KeyboardEvent) => {
    const at = event.target instanceof Element ? event.target : undefined;
    const isOnNote = at?.matches("[data-piles] input") === true && place.current?.contains(at) === true;
    const wish = event.defaultPrevented
      ? undefined
      : wishOf(event, { isTyping: at?.matches(typing) ?? false, isOnNote, isOn });
    if (wish && carryOut(wish)) event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => hear(event);
    addEventListener("keydown", listen);
    return () => removeEventListener("keydown", listen);
  }, []);
}
