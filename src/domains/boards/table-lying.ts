import { liesThere } from "./prompt-look.ts";
import type { GoneNote, SeenGroup, SeenNote } from "./seen.ts";
import { cloned, fillDots, fillLying, fillOwn, part, say, show } from "./table-fill.ts";
import type { ScriptState } from "./table-script-state.ts";
import { inShort } from "./table-view.ts";

/** What waits to be told of a note whose words are being worked on just now: nothing moves under a hand that writes. */
const held = new Map<string, SeenNote | GoneNote>();

const lying = (id: string) => document.getElementById(`s-${id}`);
const own = (id: string) => document.getElementById(`m-${id}`);

/** Lays a heap on the table, gives it its name, or takes it away; its notes are told of by themselves. */
export function layHeap(group: SeenGroup, state: ScriptState): void {
  const there = lying(group.id);
  const heaps = part(document, "heaps");
  if (!heaps) return;
  if ("gone" in group) {
    const loose = part(document, "loose");
    if (there && loose) for (const note of [...there.querySelectorAll("[data-note]")]) loose.append(note);
    there?.remove();
    return;
  }
  const element = there ?? cloned("heap");
  element.dataset.heap = group.id;
  element.id = `s-${group.id}`;
  const title = part(element, "title");
  if (title) title.id = `h-${group.id}`;
  element.setAttribute("aria-labelledby", `h-${group.id}`);
  say(element, "title", group.title || state.words.lying.heap);
  element.dataset.place = String(group.place);
  fillDots(element, group.id, group.title || state.words.lying.heap, state);
  insertInOrder(heaps, element, group.place);
}

/** Lays a note where it is to lie. True when it is new on the table and somebody else's. */
export function layNote(note: SeenNote | GoneNote, state: ScriptState): boolean {
  const there = lying(note.id);
  if (there?.querySelector("form[data-form=translate]")) {
    held.set(note.id, note);
    return false;
  }
  if ("gone" in note) {
    there?.remove();
    own(note.id)?.remove();
    return false;
  }
  if (note.own) layOwn(note, state);
  if (state.board?.private || !liesThere(note, state.look)) return false;
  const element = wholeOf(there);
  fillLying(element, note, state);
  const group = note.group && lying(note.group);
  const list = group ? group.querySelector(".notes") : part(document, "loose");
  if (list) insertInOrder(list, element, note.place);
  return !there && !note.own;
}

/** An element with all the parts a note can have, in the place of one that was drawn with only those it needed. */
function wholeOf(there: HTMLElement | null): HTMLElement {
  if (there?.hasAttribute("data-whole")) return there;
  const whole = cloned("note");
  const focus = there?.contains(document.activeElement) ? document.activeElement : null;
  there?.replaceWith(whole);
  if (focus instanceof HTMLElement) {
    const { do: does, step } = focus.dataset;
    whole.querySelector<HTMLElement>(does ? `[data-do="${does}"]` : `[data-step="${step}"]`)?.focus();
  }
  return whole;
}

/** Notes that lie by themselves can be voted for, also those that were drawn before there was a vote. */
export function makeVotable(state: ScriptState): void {
  for (const note of part(document, "loose")?.querySelectorAll<HTMLElement>("[data-note]") ?? []) {
    if (part(note, "dots")) continue;
    const votable = cloned("votable");
    fillDots(votable, note.dataset.note ?? "", inShort(part(note, "words")?.textContent ?? ""), state);
    note.append(votable);
  }
}

/**
 * Lays one of one's own notes among one's own, the newest on top. One that is being changed, or whose change is on its
 * way, is let be; undefined then.
 */
export function layOwn(note: SeenNote, state: ScriptState): HTMLElement | undefined {
  const list = part(document, "own-notes");
  const there = own(note.id);
  if (there?.dataset.waits === "reword" || there?.querySelector("form[data-form=reword]")) {
    held.set(note.id, note);
    return undefined;
  }
  if (!list || !liesThere(note, state.look)) return undefined;
  const element = there ?? cloned("own");
  fillOwn(element, note, state);
  if (there?.dataset.waits) {
    delete there.dataset.waits;
    say(there, "state", state.words.mine.kept);
    for (const way of there.querySelectorAll('[data-do="reword"], [data-form="lift"]')) show(way, true);
  }
  if (!there) list.prepend(element);
  show(list.closest("section"), true);
  return element;
}

/** Lays what was told of a note while it was being worked on. */
export function release(id: string, state: ScriptState): void {
  const note = held.get(id);
  if (!note) return;
  held.delete(id);
  layNote(note, state);
  tidyUp();
}

/** Heaps without notes are not shown, and what lies by itself has a name only beside heaps. */
export function tidyUp(): void {
  let heaps = 0;
  for (const one of document.querySelectorAll<HTMLElement>("[data-heap]")) {
    const filled = one.querySelector("[data-note]") !== null;
    show(one, filled);
    if (filled) heaps++;
  }
  const loose = part(document, "loose");
  show(part(document, "loose-name"), heaps > 0 && (loose?.childElementCount ?? 0) > 0);
}

/** Moves an element to its place only when it lies elsewhere, and gives the focus back if it had it. */
function insertInOrder(list: Element, element: HTMLElement, place: number): void {
  const isLater = (other: Element) =>
    other !== element && other instanceof HTMLElement && Number(other.dataset.place) > place;
  // What is new comes last: then nobody has to look through all the others.
  const last = list.lastElementChild;
  const after = last && isLater(last) ? [...list.children].find(isLater) : undefined;
  if (element.parentElement === list && element.nextElementSibling === (after ?? null)) return;
  const focus = element.contains(document.activeElement) ? document.activeElement : undefined;
  list.insertBefore(element, after ?? null);
  if (focus instanceof HTMLElement) focus.focus({ preventScroll: true });
}
