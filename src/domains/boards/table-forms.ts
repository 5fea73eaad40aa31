import { cloned, part, setValue, show } from "./table-fill.ts";
import { release } from "./table-lying.ts";
import type { ScriptState } from "./table-script-state.ts";

/** Opens, in its place, the form that a link leads to without script. */
export function unfoldForm(way: HTMLElement, which: "reword" | "translate", state: ScriptState): void {
  const note = way.closest<HTMLElement>("[data-own], [data-note]");
  if (!note || note.querySelector(`[data-form="${which}"]`)) return;
  const id = note.dataset.own ?? note.dataset.note ?? "";
  const form = cloned(which);
  for (const field of form.querySelectorAll<HTMLElement>("[id]")) field.id += id;
  for (const label of form.querySelectorAll<HTMLLabelElement>("label[for]")) label.htmlFor += id;
  setValue(form, "id", id);
  if (which === "reword") {
    setValue(form, "version", note.dataset.version ?? "1");
    stands(form, "text", part(note, "words")?.textContent ?? "");
    for (const one of note.querySelectorAll<HTMLElement>("[data-extra]:has(dd)"))
      stands(
        form,
        one.dataset.extra ?? "",
        one.hidden ? "" : (one.dataset.given ?? one.querySelector("dd")?.textContent ?? ""),
      );
    for (const child of note.children) show(child, false);
  } else {
    const said = note.querySelector(`.said[lang="${state.tongue}"]`);
    stands(form, "text", said?.textContent ?? "");
  }
  note.append(form);
  form.querySelector("textarea")?.focus();
}

/** What stands in a field to begin with, so that only what is changed counts as being written. */
function stands(form: HTMLElement, name: string, value: string): void {
  const fields = form.querySelectorAll<Field>(`[name="${name}"]`);
  for (const field of fields) {
    if (field instanceof HTMLSelectElement)
      for (const option of field.options) option.selected = option.defaultSelected = option.value === value;
    else if (field.type === "radio")
      (field as HTMLInputElement).checked = (field as HTMLInputElement).defaultChecked =
        field.value === value;
    else field.value = field.defaultValue = value;
  }
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Folds a form away again; the focus goes back to where it was opened from, and what was told meanwhile is laid. */
export function leaveForm(form: HTMLFormElement, state: ScriptState): void {
  const note = form.closest<HTMLElement>("[data-own], [data-note]");
  const which = form.dataset.form;
  form.remove();
  if (!note) return;
  if (which === "reword") {
    for (const child of note.children) show(child, true);
    const words = part(note, "words");
    show(words, words?.textContent !== "");
  }
  note.querySelector<HTMLElement>(`[data-do="${which}"]`)?.focus();
  release(note.dataset.own ?? note.dataset.note ?? "", state);
}

/** After a note the next one: from where the tool begins anew, else in the same part of it. */
export function nextNote(form: HTMLFormElement, slot: string | undefined): void {
  const begins = form.querySelector<HTMLElement>("[data-begins] :checked");
  if (begins) {
    begins.focus({ preventScroll: true });
    return;
  }
  for (const part of form.querySelectorAll<HTMLInputElement>('[type="radio"][name="slot"]'))
    part.checked = part.value === slot;
  // A keyboard that comes up would hide what one draws on.
  form.querySelector<HTMLElement>("[data-begins] :checked, textarea")?.focus({ preventScroll: true });
}

/** Cards come in pairs: after what is hard the wish, and after the wish what is hard again. */
export function nextCard(form: HTMLFormElement, laid: string, { words }: ScriptState): void {
  const slot = laid === "hard" ? "wish" : "hard";
  setValue(form, "slot", slot);
  const legend = part(form, "choose");
  if (legend) legend.textContent = words.write.slots[slot].choose;
  const count = Math.min(2, document.querySelectorAll("[data-own]").length);
  const chosen = part(form, "chosen");
  if (chosen) chosen.textContent = words.write.chosen.replace("{count}", String(count));
  form.querySelector<HTMLElement>("[name=card]")?.focus({ preventScroll: true });
  form.scrollIntoView({ block: "start" });
}
