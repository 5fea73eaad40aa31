import type { SeenBoard } from "./seen.ts";
import { announce } from "./table-announcing.ts";
import { part, say, show } from "./table-fill.ts";
import { layHeap, layNote, makeVotable, tidyUp } from "./table-lying.ts";
import type { ScriptState } from "./table-script-state.ts";
import { conditionsOf, dotsLeft, mostOnOne } from "./table-view.ts";
import { countedIn, countsIn, filled } from "./table-words.ts";
import { isWriting } from "./table-writing.ts";
import type { Told } from "./telling.ts";

/** Lays what has been told on the page. Applied twice it is the same as once. */
export function layTold(told: Told, state: ScriptState): void {
  const before = state.board;
  const board = told.boards.find(({ item }) => item === state.item);
  state.seq = Math.max(state.seq, told.seq);
  const gathers = told.sitting.gathering > state.sitting.gathering;
  state.sitting = told.sitting;
  // A board that was laid, or became another, after the page was drawn; and a meeting that has ended.
  if ((board && (board.id !== before?.id || hasGoneOn(board, before))) || told.sitting.over) {
    anew(state);
    return;
  }
  state.board = board ?? before;
  if (state.board?.finished === 0) state.isFinished = false;
  // The one who leads has taken all dots off again.
  if (state.board?.voting === "none") state.dots = {};

  const here = ({ board }: { board: string }) => board === state.board?.id;
  for (const group of told.groups.filter(here)) layHeap(group, state);
  const fresh = told.notes.filter(here).filter((note) => layNote(note, state)).length;
  tidyUp();
  refresh(state);
  if (before?.private && !state.board?.private) announce.now(state.words.lying.shown);
  else if (before && before.voting !== state.board?.voting) announceVote(state);
  else announce.notes(fresh, state);
  if (gathers) goAlong(state);
}

/** The sheets have gone on or are shown, or the room is at another question: that is another page. */
function hasGoneOn(board: SeenBoard, before: SeenBoard): boolean {
  const isShown = board.passes > 0 && board.private !== before.private;
  return board.pass !== before.pass || board.passes !== before.passes || isShown;
}

/** Shows and hides, counts and promises by how things stand now. */
export function refresh(state: ScriptState): void {
  const { words, tongue, sitting, board, item, isFinished, dots, heads } = state;
  const holds = conditionsOf({ sitting, board, item, isFinished });
  if (holds.voting || holds.counted) makeVotable(state);
  for (const element of document.querySelectorAll<HTMLElement>("[data-when]"))
    show(element, holds[element.dataset.when as keyof typeof holds]);
  say(document, "people", countedIn(tongue, words.people, sitting.people));
  for (const line of document.querySelectorAll<HTMLElement>("[data-line]")) {
    const isRoom = line.dataset.line === sitting.item;
    show(part(line, "here"), isRoom);
    if (isRoom) say(document, "room", line.querySelector("a")?.textContent ?? "");
  }
  if (!board) return;
  if (board.passes === 0 || !board.private)
    say(document, "promise", words.promise[board.anonymity][board.private ? "private" : "open"]);
  say(document, "counts", countsIn(tongue, words, board));
  const { left, all } = dotsLeft(board, heads, dots);
  say(document, "left", filled(words.vote.left, { left, all }));
  show(part(document, "one-each"), !board.several);
  for (const form of document.querySelectorAll<HTMLFormElement>('[data-form="dots"]'))
    refreshDots(form, left, state);
  for (const total of document.querySelectorAll<HTMLElement>("[data-total]"))
    total.textContent = countedIn(tongue, words.vote.total, board.totals[total.dataset.total ?? ""] ?? 0);
}

function refreshDots(
  form: HTMLFormElement,
  left: number,
  { words, tongue, dots, heads, board }: ScriptState,
): void {
  if (!board) return;
  const own = dots[form.dataset.target ?? ""] ?? 0;
  const most = mostOnOne(board, { heads, left, own });
  const [figure, said] = part(form, "count")?.children ?? [];
  const sentence = countedIn(tongue, words.vote.own, own);
  if (figure) figure.textContent = String(own);
  if (said && said.textContent !== sentence) said.textContent = sentence;
  for (const button of form.querySelectorAll("button")) {
    const next = own + Number(button.dataset.step);
    button.value = String(next);
    // Not `disabled`: whoever presses with a keyboard would lose their place.
    button.disabled = false;
    button.setAttribute("aria-disabled", String(next < 0 || next > most));
  }
}

/** A vote that begins, and one that is counted, is said: those who do not see the buttons come would not know. */
function announceVote({ board, words }: ScriptState): void {
  if (board?.voting === "open") announce.now(words.vote.title);
  if (board?.voting === "closed") announce.now(words.vote.closed);
}

/** Goes to where the room is; whoever is in the middle of writing is asked instead. */
function goAlong(state: ScriptState): void {
  if (state.sitting.item === state.item) return;
  const { gathered } = state.words.room;
  if (isWriting()) {
    say(document, "elsewhere", gathered);
    announce.now(`${gathered} ${part(document, "room")?.textContent ?? ""}`);
    return;
  }
  // Not all in the same instant.
  setTimeout(() => location.assign(state.table), Math.random() * 400);
}

/** Fetches the page anew, unless somebody is in the middle of a word: they are told that it will not be laid here. */
function anew(state: ScriptState): void {
  if (isWriting()) {
    refresh(state);
    say(document, "refused", state.sitting.over ? state.words.over : "");
    show(part(document, "refused"), state.sitting.over);
  } else setTimeout(() => location.reload(), Math.random() * 400);
}
