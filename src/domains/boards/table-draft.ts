import type { ScriptState } from "./table-script-state.ts";

/** Keeps the words that are being written, in case the phone is put away in the middle of one. */
export function keepDraft({ table, board }: ScriptState): void {
  const field = document.querySelector<HTMLTextAreaElement>("#ord");
  if (!board || !field) return;
  const key = `${table} ${board.id}`;
  const keep = () => {
    try {
      if (field.value.trim()) localStorage.setItem(key, field.value);
      else localStorage.removeItem(key);
    } catch {
      // A browser that keeps nothing keeps nothing.
    }
  };
  try {
    if (!field.value) field.value = localStorage.getItem(key) ?? "";
  } catch {
    return;
  }
  field.addEventListener("input", keep);
  // After the words have been taken out of it.
  field.form?.addEventListener("reset", () => setTimeout(keep));
}

/** Lets go of the words that were never laid on a table. */
export function forgetDrafts({ table }: ScriptState): void {
  try {
    for (const key of Object.keys(localStorage))
      if (key.startsWith(`${table} `)) localStorage.removeItem(key);
  } catch {
    // As above.
  }
}
