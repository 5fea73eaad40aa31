import { part, say, setValue, show } from "./table-fill.ts";

/**
 * A trait of a persona that is tapped is asked about where one writes, without a new page; without script the same link
 * brings a page that asks about it. Once something has been laid, the form asks for something new again.
 */
export function askAboutTraits(): void {
  document.addEventListener("click", (event) => {
    const way = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-om]") : null;
    const form = document.querySelector<HTMLFormElement>('[data-form="note"]');
    if (!way || !form) return;
    event.preventDefault();
    askAbout(form, way.dataset);
    form.scrollIntoView({ block: "start" });
    form.querySelector<HTMLElement>("fieldset:enabled input[type=radio]:checked, #ord")?.focus();
  });
  document.addEventListener("change", ({ target }) => {
    const field = document.querySelector<HTMLTextAreaElement>("#ord");
    if (field && target instanceof HTMLInputElement && target.name === "says")
      field.required = target.value === "other";
  });
  document.addEventListener("reset", ({ target }) => {
    if (target instanceof HTMLFormElement && part(target, "om")) askAbout(target, {});
  });
}

/** Turns the form to a trait, or away from it where none is named. */
function askAbout(form: HTMLFormElement, { om = "", kind = "", words = "" }: DOMStringMap): void {
  const [about, fresh] = [part(form, "om"), part(form, "nyt")];
  for (const [fields, is] of [
    [about, om !== ""],
    [fresh, om === ""],
  ] as const) {
    if (!(fields instanceof HTMLFieldSetElement)) continue;
    fields.hidden = !is;
    fields.disabled = !is;
  }
  if (about) {
    setValue(about, "trait", om);
    setValue(about, "slot", kind);
    setValue(about, "was", words);
    say(about, "was", words);
  }
  show(part(form, "from-trait"), om !== "");
  const field = form.querySelector<HTMLTextAreaElement>("#ord");
  const label = form.querySelector<HTMLElement>("label[for=ord]");
  if (label) label.textContent = (om ? about?.dataset.why : about?.dataset.fresh) ?? label.textContent;
  // Whoever only says that it does not fit need not say more.
  const says = about?.querySelector<HTMLInputElement>("input:checked")?.value;
  if (field) field.required = om === "" || says === "other";
}
