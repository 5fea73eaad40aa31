import { isWriting } from "./table-writing.ts";

/**
 * Parts that the server alone can draw - a curve, a strip of pictures - are fetched with the page when something at the
 * board has changed, and laid in place of what stood there. A part somebody writes or stands in is let be until they
 * have left it.
 */
export function openAfresh(): { soon(): void } {
  let again: ReturnType<typeof setTimeout> | undefined;
  let busy = false;

  async function fetchAfresh(): Promise<void> {
    again = undefined;
    if (busy) return soon();
    busy = true;
    const answer = await fetch(location.pathname + location.search, {
      headers: { accept: "text/html" },
    }).catch(() => undefined);
    const page = answer?.ok ? await answer.text().catch(() => undefined) : undefined;
    busy = false;
    if (!page) return;
    const drawn = new DOMParser().parseFromString(page, "text/html");
    for (const part of document.querySelectorAll<HTMLElement>("[data-afresh]")) layAfresh(part, drawn);
  }

  function layAfresh(part: HTMLElement, drawn: Document): void {
    const fresh = drawn.querySelector(`[data-afresh="${part.dataset.afresh}"]`);
    // What somebody has unfolded stays unfolded.
    const folds = part.querySelectorAll("details");
    for (const [index, fold] of [...(fresh?.querySelectorAll("details") ?? [])].entries())
      fold.open = folds[index]?.open ?? false;
    if (!fresh || fresh.innerHTML === part.innerHTML) return;
    if (isWriting(part)) return;
    if (isStoodIn(part)) {
      part.addEventListener("focusout", soon, { once: true });
      return;
    }
    const chosen = [...part.querySelectorAll("select")].map(({ id, value }) => ({ id, value }));
    part.replaceChildren(...fresh.childNodes);
    for (const { id, value } of chosen) {
      const field = part.querySelector<HTMLSelectElement>(`select[id="${CSS.escape(id)}"]`);
      // What is chosen and not sent yet stays chosen, where it is still there.
      if (field && [...field.options].some((option) => option.value === value)) field.value = value;
    }
  }

  /** A finger that has pressed something there has left it again; a field and a keyboard stand where they stand. */
  function isStoodIn(part: HTMLElement): boolean {
    const at = document.activeElement;
    return part.contains(at) && at?.matches("input, textarea, select, :focus-visible") === true;
  }

  /** In a moment, and not all phones in the same; what changes meanwhile comes along. */
  function soon(): void {
    if (again !== undefined || !document.querySelector("[data-afresh]")) return;
    again = setTimeout(() => void fetchAfresh(), 300 + Math.random() * 1200);
  }
  return { soon };
}
