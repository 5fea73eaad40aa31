import { newId } from "#platform/database/id.ts";
import { announce } from "./table-announcing.ts";
import { fillExtra, part, say, setValue, show } from "./table-fill.ts";
import { leaveForm, nextCard, nextNote, unfoldForm } from "./table-forms.ts";
import { release } from "./table-lying.ts";
import { keepSoon } from "./table-network.ts";
import { sayState, showProblem, showWritten } from "./table-own.ts";
import { fieldOf, type Queue, type Waiting } from "./table-queue.ts";
import type { ScriptState } from "./table-script-state.ts";
import type { Reply, Sender } from "./table-sender.ts";
import { refresh } from "./table-told.ts";

type Act = (form: HTMLFormElement, fields: Map<string, string>) => void;

/** Does at once on the page what somebody does, and lays it in the queue to be sent. */
export function openActs(state: ScriptState, queue: Queue, sender: () => Sender) {
  const { words } = state;
  let away = false;
  const onItsWay = () => (away || !navigator.onLine ? words.mine.waiting : words.mine.sending);
  const acts: Record<string, Act> = {
    note: (form, fields) => {
      fields.set("id", newId());
      showWritten(fields, onItsWay(), state);
      form.reset();
      const slot = fields.get("slot");
      if (slot && fields.has("card")) nextCard(form, slot, state);
      else nextNote(form, slot);
      show(part(document, "refused"), false);
      show(part(document, "laid"), false);
    },
    reword: (form, fields) => {
      const note = form.closest<HTMLElement>("[data-own]");
      fields.set("otherId", newId());
      fields.set("version", note?.dataset.version ?? fields.get("version") ?? "1");
      leaveForm(form, state);
      if (note) showReworded(note, fields, onItsWay());
    },
    lift: (form, fields) => {
      form.closest("[data-own]")?.remove();
      const lifted = part(document, "lifted");
      if (lifted) setValue(lifted, "id", fields.get("id") ?? "");
      show(lifted, true);
      lifted?.querySelector("button")?.focus();
    },
    back: (form) => {
      show(form.closest('[data-part="lifted"]'), false);
      document.getElementById("ord")?.focus();
    },
    choose: (form) => form.parentElement?.remove(),
    dots: (form, fields) => {
      state.dots[form.dataset.target ?? ""] = Number(fields.get("dots"));
      refresh(state);
    },
    finished: (_form, fields) => {
      state.isFinished = fields.get("is") === "true";
      refresh(state);
      // The button one pressed is gone; the other one stands where it stood.
      document.querySelector<HTMLElement>('[data-form="finished"]:not([hidden]) button')?.focus();
    },
    translate: (form) => leaveForm(form, state),
  };

  async function lay(fields: Waiting["fields"]): Promise<void> {
    await queue.lay({ table: state.table, fields, at: Date.now() }, sender().busy());
    sender().wake();
  }

  function showReworded(note: HTMLElement, fields: ReadonlyMap<string, string>, how: string): void {
    say(note, "words", fields.get("text") ?? "");
    for (const one of note.querySelectorAll<HTMLElement>("[data-extra]:has(dd)")) {
      const value = fields.get(one.dataset.extra ?? "");
      if (value !== undefined) fillExtra(one, value);
    }
    sayState(note, how, "reword");
  }

  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement)) return;
    const act = acts[form.dataset.form ?? ""];
    // The other forms are sent as they are, unless there is nowhere to send them.
    if (act || !navigator.onLine) event.preventDefault();
    const button = event.submitter;
    if (!act || button?.getAttribute("aria-disabled") === "true") return;
    const fields = new Map<string, string>();
    for (const [name, value] of new FormData(form)) fields.set(name, String(value));
    if (button instanceof HTMLButtonElement && button.name) fields.set(button.name, button.value);
    act(form, fields);
    void lay([...fields]);
  });

  document.addEventListener("click", (event) => {
    const way = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-do]") : null;
    const does = way?.dataset.do;
    if (!way || !does || !["reword", "translate", "leave"].includes(does)) return;
    const form = way.closest("form");
    event.preventDefault();
    if (does !== "leave") unfoldForm(way, does === "reword" ? "reword" : "translate", state);
    else if (form) leaveForm(form, state);
  });

  document.addEventListener("keydown", ({ key, ctrlKey, metaKey, target }) => {
    if (key !== "Enter" || !(ctrlKey || metaKey) || !(target instanceof HTMLTextAreaElement)) return;
    target.form?.requestSubmit();
  });

  /** Shows what waited when the page was opened, each where it belongs. */
  async function showWaiting(): Promise<void> {
    for (const waiting of await queue.list(state.table)) {
      const fields = new Map(waiting.fields);
      if (fields.get("boardId") !== state.board?.id) continue;
      const does = fields.get("do");
      const there = document.getElementById(`m-${fields.get("id")}`);
      const isKept = does === "note" && there !== null && waiting.problem === undefined;
      const note = does === "note" && !isKept ? showWritten(fields, words.mine.waiting, state) : there;
      if (does === "reword" && there) showReworded(there, fields, words.mine.waiting);
      if (does === "dots") state.dots[fields.get("targetId") ?? ""] = Number(fields.get("dots"));
      if (does === "finished") state.isFinished = fields.get("is") === "true";
      if (does === "lift") there?.remove();
      if (note && waiting.problem !== undefined) showProblem(note, waiting, queue, state);
    }
  }

  /** What became of something that was sent. */
  function settled(waiting: Waiting, reply: Reply): void {
    if (reply.kind === "dead") location.reload();
    else if (reply.kind === "kept") kept(waiting, reply.beside);
    else if (reply.kind === "refused") refused(waiting, reply.sentence);
  }

  function kept(waiting: Waiting, beside: boolean): void {
    const does = fieldOf(waiting, "do");
    const written = writtenIn(waiting);
    keepSoon();
    // Whoever does not see the word beside the note hears it.
    if (written) announce.now(words.mine.kept);
    if (!written || written.dataset.waits !== does) return;
    sayState(written, words.mine.kept);
    if (does === "reword" && !beside)
      written.dataset.version = String(Number(fieldOf(waiting, "version")) + 1);
    release(fieldOf(waiting, "id"), state);
  }

  function refused(waiting: Waiting, sentence: string): void {
    announce.now(sentence);
    const written = writtenIn(waiting);
    if (written) {
      showProblem(written, { ...waiting, problem: sentence }, queue, state);
      return;
    }
    if (fieldOf(waiting, "do") === "dots") {
      delete state.dots[fieldOf(waiting, "targetId")];
      refresh(state);
    }
    say(document, "refused", sentence);
    show(part(document, "refused"), true);
  }

  /** Whether anybody can be reached: what waits says so. */
  function reached(is: boolean): void {
    away = !is;
    if (is) return;
    for (const note of document.querySelectorAll<HTMLElement>("[data-waits]"))
      if (!part(note, "state")?.classList.contains("refused")) say(note, "state", words.mine.waiting);
  }

  return { showWaiting, settled, reached };
}

/** The note whose words were sent; undefined when it was something else. */
function writtenIn(waiting: Waiting): HTMLElement | null {
  const isWords = ["note", "reword"].includes(fieldOf(waiting, "do"));
  return isWords ? document.getElementById(`m-${fieldOf(waiting, "id")}`) : null;
}
