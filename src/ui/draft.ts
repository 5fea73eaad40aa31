/** What stood in one control when it was kept. `nth` tells controls of the same name apart. */
export type KeptField = { name: string; nth: number; value: string; ticked?: boolean };
export type KeptDraft = { at: number; fields: KeptField[] };

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const prefix = "kladde:";
const keptFor = 30 * 86_400_000;
/** What must never lie in a browser that others may open, and what belongs to the page and not to the writer. */
const leftOut = new Set(["password", "hidden", "file", "submit", "button", "image", "reset"]);

/** Keeps a draft in this browser; a full or forbidden store is no reason to disturb whoever is writing. */
export function keepDraft(id: string, fields: KeptField[]): void {
  quietly(() =>
    localStorage.setItem(prefix + id, JSON.stringify({ at: Date.now(), fields } satisfies KeptDraft)),
  );
}

/** The draft kept under this id, unless it is older than thirty days. */
export function findDraft(id: string, now = Date.now()): KeptDraft | undefined {
  return quietly(() => {
    const kept = localStorage.getItem(prefix + id);
    if (!kept) return undefined;
    const draft = JSON.parse(kept) as KeptDraft;
    if (Array.isArray(draft.fields) && now - draft.at < keptFor) return draft;
    localStorage.removeItem(prefix + id);
    return undefined;
  });
}

export function dropDraft(id: string): void {
  quietly(() => localStorage.removeItem(prefix + id));
}

/** Forgets every draft in this browser. Call it when somebody signs out: the next person may be someone else. */
export function clearDrafts(): void {
  quietly(() => {
    for (const key of Object.keys(localStorage)) if (key.startsWith(prefix)) localStorage.removeItem(key);
  });
}

/** Everything somebody may have typed, picked or ticked inside `root`. */
export function readFields(root: ParentNode): KeptField[] {
  return numbered(root).map(({ control, name, nth }) => ({ name, nth, ...stateOf(control) }));
}

/** Puts kept words back where nothing else has been written yet; true if anything changed. */
export function restoreFields(root: ParentNode, kept: readonly KeptField[]): boolean {
  let changed = false;
  for (const { control, name, nth } of numbered(root)) {
    const field = kept.find((one) => one.name === name && one.nth === nth);
    if (!field || !isUntouched(control) || sameState(control, field)) continue;
    put(control, field);
    changed = true;
  }
  return changed;
}

/** Back to what the page came with. */
export function resetFields(root: ParentNode): void {
  for (const { control } of numbered(root)) {
    if (control instanceof HTMLSelectElement) {
      const first = [...control.options].find((option) => option.defaultSelected) ?? control.options[0];
      put(control, { value: first?.value ?? "" });
    } else if (isTick(control)) put(control, { value: control.value, ticked: control.defaultChecked });
    else put(control, { value: control.defaultValue });
  }
}

export const untouched = (root: ParentNode) => numbered(root).every(({ control }) => isUntouched(control));

/**
 * Whether an address means to send the person back to `page` later, as a sign-in page does with its return
 * address in the query. Landing there says nothing about whether the form was accepted.
 */
export function comesBackTo(page: string, address: { search: string }): boolean {
  return [...new URLSearchParams(address.search).values()].some(
    (value) => value === page || value.startsWith(`${page}?`),
  );
}

function numbered(root: ParentNode) {
  const seen = new Map<string, number>();
  return [...root.querySelectorAll<Control>("input[name], textarea[name], select[name]")]
    .filter(
      (control) => !leftOut.has(control.type) && !/password|one-time-code|^cc-/.test(control.autocomplete),
    )
    .map((control) => {
      const nth = seen.get(control.name) ?? 0;
      seen.set(control.name, nth + 1);
      return { control, name: control.name, nth };
    });
}

const isTick = (control: Control): control is HTMLInputElement =>
  control.type === "checkbox" || control.type === "radio";

const stateOf = (control: Control) =>
  isTick(control) ? { value: control.value, ticked: control.checked } : { value: control.value };

function sameState(control: Control, field: Pick<KeptField, "value" | "ticked">): boolean {
  const now = stateOf(control);
  return isTick(control) ? control.checked === field.ticked : now.value === field.value;
}

function isUntouched(control: Control): boolean {
  if (control instanceof HTMLSelectElement) {
    const preset = [...control.options].find((option) => option.defaultSelected) ?? control.options[0];
    return control.value === (preset?.value ?? "");
  }
  return isTick(control)
    ? control.checked === control.defaultChecked
    : control.value === control.defaultValue;
}

/** Sets a control as a hand would: past React's own bookkeeping, and told to whoever listens. */
function put(control: Control, field: Pick<KeptField, "value" | "ticked">): void {
  const key = isTick(control) ? "checked" : "value";
  const value = isTick(control) ? field.ticked === true : field.value;
  if (control[key as "value"] === value) return;
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), key)?.set?.call(control, value);
  control.dispatchEvent(new Event(isTick(control) ? "click" : "input", { bubbles: true }));
}

function quietly<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
