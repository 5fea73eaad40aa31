import { part, say, show } from "./table-fill.ts";
import { layOwn } from "./table-lying.ts";
import { fieldOf, type Queue, type Waiting } from "./table-queue.ts";
import type { ScriptState } from "./table-script-state.ts";

/** How it stands with one of one's own notes. `waits` says what of it has not been kept yet. */
export function sayState(note: HTMLElement, how: string, waits?: "note" | "reword"): void {
  say(note, "state", how);
  if (waits) note.dataset.waits = waits;
  else delete note.dataset.waits;
  // Only what is kept can be taken away, and only one change of it waits at a time, which can be changed again.
  show(note.querySelector('[data-do="reword"]'), waits !== "note");
  show(note.querySelector('[data-form="lift"]'), waits === undefined);
}

const ours = ["do", "tool", "boardId", "id", "slot", "text"];

/** Shows a note that has been written and not been kept yet, among one's own. */
export function showWritten(
  fields: ReadonlyMap<string, string>,
  how: string,
  state: ScriptState,
): HTMLElement | undefined {
  const note = layOwn(
    {
      id: fields.get("id") ?? "",
      slot: fields.get("slot") ?? "",
      text: fields.get("text") ?? "",
      extra: Object.fromEntries([...fields].filter(([name]) => !ours.includes(name))),
      board: state.board?.id ?? "",
      own: true,
      group: null,
      place: Number.MAX_SAFE_INTEGER,
      version: 1,
      nugget: false,
      taken: false,
      late: false,
      by: "",
      beside: [],
      said: {},
    },
    state,
  );
  if (note) sayState(note, how, "note");
  return note;
}

/** Says why words were not kept, and lets whoever wrote them mend them or throw them out. */
export function showProblem(note: HTMLElement, waiting: Waiting, queue: Queue, { words }: ScriptState): void {
  sayState(note, waiting.problem ?? "", "note");
  const foot = note.querySelector(".foot");
  part(note, "state")?.classList.add("refused");
  const again = () => {
    if (waiting.key !== undefined) void queue.drop(waiting.key);
    // Words that were refused for a note that lies there: it says again what it said.
    if (fieldOf(waiting, "do") === "reword") location.reload();
    else note.remove();
  };
  const mend = () => {
    const field = document.querySelector<HTMLTextAreaElement>("#ord");
    if (field) {
      field.value = [field.value, fieldOf(waiting, "text")].filter(Boolean).join("\n");
      field.dispatchEvent(new Event("input"));
      field.focus();
      if (field.form) standAgain(field.form, waiting);
    }
    again();
  };
  foot?.append(press(words.mine.reword, mend), press(words.mine.drop, again));
}

/** Lays what went with the words in its fields again: who and when, and what was drawn. */
function standAgain(form: HTMLFormElement, { fields }: Waiting): void {
  for (const [name, value] of fields) {
    const field = form.elements.namedItem(name);
    if (field instanceof RadioNodeList) field.value = value;
    if (!(field instanceof HTMLInputElement) || field.type === "hidden") continue;
    field.value = value;
    field.dispatchEvent(new Event("input"));
  }
}

function press(label: string, onclick: () => void): HTMLButtonElement {
  const button = Object.assign(document.createElement("button"), { type: "button", onclick });
  button.dataset.look = "text";
  button.textContent = label;
  return button;
}
