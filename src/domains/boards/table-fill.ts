import { directionOf, isTongue } from "#ui/tongues.ts";
import type { SeenNote } from "./seen.ts";
import type { ScriptState } from "./table-script-state.ts";
import { aboutNote, inShort } from "./table-view.ts";
import { filled } from "./table-words.ts";

/** The part of something that is called so (`data-part`). */
export function part(of: ParentNode, name: string): HTMLElement | null {
  return of.querySelector<HTMLElement>(`[data-part="${name}"]`);
}

/** Says something in a part, where it says something else; what is not changed is not read aloud again. */
export function say(of: ParentNode, name: string, text: string): void {
  const element = part(of, name);
  if (element && element.textContent !== text) element.textContent = text;
}

export function show(element: Element | null | undefined, is: boolean): void {
  if (element instanceof HTMLElement && element.hidden === is) element.hidden = !is;
}

/** A new one of what the server has drawn in a template. */
export function cloned(template: string): HTMLElement {
  const drawn = document.querySelector<HTMLTemplateElement>(`template#t-${template}`);
  const first = drawn?.content.firstElementChild?.cloneNode(true);
  if (!(first instanceof HTMLElement)) throw new Error(`The page has no ${template}`);
  return first;
}

export function setValue(of: ParentNode, name: string, value: string): void {
  const field = of.querySelector<HTMLInputElement>(`[name="${name}"]`);
  if (field) field.value = value;
}

/** Fills what a note shows wherever it lies: its words, and what its tool keeps beside them. */
export function fillWords(
  element: HTMLElement,
  { text, extra, slot }: Pick<SeenNote, "text" | "extra" | "slot">,
  { words }: Pick<ScriptState, "words">,
): void {
  say(element, "words", text);
  show(part(element, "words"), text !== "");
  for (const one of element.querySelectorAll<HTMLElement>("[data-extra]")) {
    const name = one.dataset.extra ?? "";
    const value = String((name === "slot" ? slot : extra[name]) ?? "");
    if (name === "card") fillCard(one, value, slot, words.write.slots);
    else fillExtra(one, value);
  }
  for (const one of element.querySelectorAll("[data-about]"))
    one.setAttribute("aria-label", aboutNote(one.textContent ?? "", { text }));
}

/**
 * Fills one thing a tool keeps: one of a closed list as it stands where it is chosen, its word or its face; a picture
 * that is pointed at, the strokes of a pen, or the one of several sayings that is meant.
 */
export function fillExtra(element: HTMLElement, value: string): void {
  const told = element.querySelector("dd");
  if (value) element.dataset.given = value;
  if (told) told.replaceChildren(...shownFor(element.dataset.extra ?? "", value));
  else {
    element.querySelector(":scope > use")?.setAttribute("href", `#kort-${value}`);
    element.querySelector(":scope > path")?.setAttribute("d", value);
    for (const one of element.querySelectorAll<HTMLElement>("[data-value]"))
      show(one, one.dataset.value === value);
  }
  // What is said by a word of ours stands there, to be shown or not.
  show(element, element.dataset.is === undefined ? value !== "" : element.dataset.is === value);
}

/** How a value of a field is shown where it is chosen; itself where it is not chosen but written. */
function shownFor(name: string, value: string): (Node | string)[] {
  const form = document.querySelector('[data-form="note"]');
  const at = `[name="${name}"]`;
  const face = form?.querySelector(`input[type="radio"]${at}[value="${CSS.escape(value)}"] + *`);
  const word = form?.querySelector(`select${at} option[value="${CSS.escape(value)}"]`)?.textContent;
  return face ? [...face.cloneNode(true).childNodes] : [word ?? value];
}

function fillCard(
  element: HTMLElement,
  card: string,
  slot: string,
  slots: Readonly<Record<string, { name: string }>>,
): void {
  const photo = element.querySelector<HTMLImageElement>("img.photo");
  const isPhoto = card.length === 36;
  element.querySelector("use")?.setAttribute("href", `#kort-${card}`);
  element.querySelector("svg")?.classList.toggle("none", isPhoto || card === "");
  if (photo && isPhoto) photo.src = photo.dataset.cards + card;
  show(photo, isPhoto);
  say(element, "slot", slots[slot]?.name ?? "");
  // What a card is called stands where it is chosen.
  const chosen = document.querySelector(`.card input[value="${CSS.escape(card)}"]`)?.parentElement;
  say(element, "card", (chosen && part(chosen, "title")?.textContent) ?? "");
}

/** Shows what was written on paper, where a note has it. */
function fillPicture(element: HTMLElement, { id, text, picture }: SeenNote, { table }: ScriptState): void {
  const image = part(element, "picture");
  if (!(image instanceof HTMLImageElement)) return;
  if (picture) {
    const address = `${table}/billede/${id}`;
    if (image.getAttribute("src") !== address) image.src = address;
    image.width = picture.width;
    image.height = picture.height;
    image.alt = text || (image.dataset.alt ?? "");
    for (const one of element.querySelectorAll("[data-about]"))
      one.setAttribute("aria-label", aboutNote(one.textContent ?? "", { text: image.alt }));
  }
  show(image, picture !== undefined);
}

/** What a note is called by what is pressed on it: its words, or that it is a handwritten one. */
const calledIn = (element: HTMLElement, { text, picture }: SeenNote) =>
  text || (picture && part(element, "picture")?.dataset.alt) || "";

/** Fills a note that lies on the table for everybody. */
export function fillLying(element: HTMLElement, note: SeenNote, state: ScriptState): void {
  element.id = `s-${note.id}`;
  element.dataset.note = note.id;
  element.dataset.place = String(note.place);
  fillWords(element, note, state);
  fillPicture(element, note, state);
  say(element, "by", note.by);
  show(part(element, "by"), note.by !== "");
  show(part(element, "own"), note.own);
  show(part(element, "late"), note.late);
  show(part(element, "nugget"), note.nugget);
  const said = Object.entries(note.said).flatMap(([tongue, text]) =>
    text && isTongue(tongue) ? [saidIn(tongue, text)] : [],
  );
  part(element, "said")?.replaceChildren(...said);
  const way = element.querySelector<HTMLAnchorElement>('[data-do="translate"]');
  way?.setAttribute("href", `?oversaet=${note.id}#s-${note.id}`);
  fillDots(element, note.id, inShort(calledIn(element, note)), state);
  show(part(element, "dots"), note.group === null);
}

function saidIn(tongue: Parameters<typeof directionOf>[0], text: string): HTMLElement {
  const said = document.createElement("p");
  said.className = "said";
  said.lang = tongue;
  said.dir = directionOf(tongue);
  said.textContent = text;
  return said;
}

/** Tells the dots of a note or a heap whose they are. */
export function fillDots(within: ParentNode, target: string, what: string, { words }: ScriptState): void {
  const form = within.querySelector<HTMLFormElement>('[data-form="dots"]');
  if (form) {
    form.dataset.target = target;
    setValue(form, "targetId", target);
    for (const button of form.querySelectorAll("button")) {
      const label = button.dataset.step === "1" ? words.vote.more : words.vote.less;
      button.setAttribute("aria-label", filled(label, { what }));
    }
  }
  const total = within.querySelector<HTMLElement>("[data-total]");
  if (total) total.dataset.total = target;
}

/** Fills one of one's own notes, and the wordings that wait for a choice. */
export function fillOwn(element: HTMLElement, note: SeenNote, state: ScriptState): void {
  element.id = `m-${note.id}`;
  element.dataset.own = note.id;
  element.dataset.place = String(note.place);
  element.dataset.version = String(note.version);
  fillWords(element, note, state);
  fillPicture(element, note, state);
  element.querySelector('[data-do="reword"]')?.setAttribute("href", `?ret=${note.id}#m-${note.id}`);
  for (const form of element.querySelectorAll("form")) setValue(form, "id", note.id);
  const beside = note.beside.map((other) => {
    const choice = cloned("beside");
    setValue(choice, "id", note.id);
    setValue(choice, "otherId", other.id);
    say(choice, "other", other.text);
    return choice;
  });
  part(element, "beside")?.replaceChildren(...beside);
}
