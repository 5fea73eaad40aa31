/**
 * The one script on a participant's page. Everything works without it; with it, what is written is kept in the browser
 * until the house has it, what the others lay on the table comes by itself, and the page goes along with the room. It
 * draws nothing and says nothing of its own: the parts and the words are those the server has put on the page.
 */
import { openActs } from "./table-acts.ts";
import { openAfresh } from "./table-afresh.ts";
import { runClock } from "./table-clock.ts";
import { forgetDrafts, keepDraft } from "./table-draft.ts";
import { part, show } from "./table-fill.ts";
import { followTable } from "./table-live.ts";
import { forgetPage, keepPageAtHand, showNetwork } from "./table-network.ts";
import { askAboutTraits } from "./table-persona-asking.ts";
import { tellWriting } from "./table-presence.ts";
import { openQueue } from "./table-queue.ts";
import type { ScriptState } from "./table-script-state.ts";
import { openSender, type Sender } from "./table-sender.ts";
import { layTold, refresh } from "./table-told.ts";

async function begin(page: HTMLElement): Promise<void> {
  const state: ScriptState = JSON.parse(page.dataset.state ?? "{}");
  copying();
  if (state.sitting.over) {
    forgetDrafts(state);
    forgetPage(state);
    return;
  }
  const queue = await openQueue();
  const network = showNetwork(state, queue);
  const acts = openActs(state, queue, (): Sender => sender);
  const sender = openSender(state.table, queue, {
    settled: acts.settled,
    reached: (is) => {
      network.reached(is);
      acts.reached(is);
    },
  });
  const clock = runClock(state);
  keepDraft(state);
  tellWriting(state);
  askAboutTraits();
  await acts.showWaiting();
  refresh(state);
  const afresh = openAfresh();
  followTable(state, (told) => {
    layTold(told, state);
    if (told.boards.some(({ id }) => id === state.board?.id)) afresh.soon();
    clock.set(told.sitting.timer);
  });
  for (const back of ["online", "pageshow"]) addEventListener(back, () => sender.wake());
  addEventListener("offline", () => acts.reached(false));
  document.addEventListener("visibilitychange", () => sender.wake());
  sender.wake();
  keepPageAtHand(state);
}

/** The link can be taken along with a press where the browser lets us. */
function copying(): void {
  const row = part(document, "copying");
  if (!row || !navigator.clipboard) return;
  show(row, true);
  row.querySelector("button")?.addEventListener("click", async () => {
    await navigator.clipboard.writeText(part(document, "link")?.textContent ?? "").catch(() => {});
    const copied = part(row, "copied");
    if (copied) copied.textContent = copied.dataset.words ?? "";
  });
}

const page = document.querySelector<HTMLElement>("[data-state]");
if (page) void begin(page);
