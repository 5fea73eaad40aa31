import { part } from "./table-fill.ts";
import { fieldOf, type Queue } from "./table-queue.ts";
import type { ScriptState } from "./table-script-state.ts";
import { countedIn } from "./table-words.ts";

/** A quiet line while nobody can be reached; links lead nowhere then, so that nothing that is written is lost by one. */
export function showNetwork({ table, tongue, words, board }: ScriptState, queue: Queue) {
  const line = part(document, "net");
  let away = false;
  const tell = async () => {
    if (!line) return;
    const isAway = away || !navigator.onLine;
    const all = await queue.list(table);
    const elsewhere = all.filter(
      (one) => fieldOf(one, "do") === "note" && fieldOf(one, "boardId") !== board?.id,
    );
    const text = isAway
      ? words.net.offline
      : elsewhere.length > 0
        ? countedIn(tongue, words.net.elsewhere, elsewhere.length)
        : "";
    if (line.textContent !== text) line.textContent = text;
  };
  addEventListener("online", () => {
    away = false;
    void tell();
  });
  addEventListener("offline", () => void tell());
  document.addEventListener(
    "click",
    (event) => {
      const link = event.target instanceof Element && event.target.closest("a[href]");
      if (link && !navigator.onLine && !link.getAttribute("href")?.startsWith("#")) event.preventDefault();
    },
    true,
  );
  void tell();
  return {
    reached: (is: boolean) => {
      away = !is;
      void tell();
    },
  };
}

/** Lets go of the page this browser kept: the meeting is over, and the telephone may be somebody else's tomorrow. */
export function forgetPage({ table }: ScriptState): void {
  void navigator.serviceWorker?.getRegistration(table).then((kept) => kept?.active?.postMessage("forget"));
}

/** Milliseconds of quiet before the page is fetched anew to be kept. */
const quiet = 4000;
let soon: ReturnType<typeof setTimeout> | undefined;
let ask = () => {};

/** Asks the worker to keep this page as it is now, so that it opens where there is no network. */
export function keepPageAtHand({ keeper, table }: ScriptState): void {
  if (!("serviceWorker" in navigator)) return;
  const page = location.pathname;
  ask = () =>
    void navigator.serviceWorker.ready.then(({ active }) => navigator.onLine && active?.postMessage(page));
  navigator.serviceWorker.register(keeper, { scope: table }).then(keepSoon, () => {});
}

/** The page has changed for good: what is kept is to be as it is now, when it has been quiet for a while. */
export function keepSoon(): void {
  clearTimeout(soon);
  soon = setTimeout(() => ask(), quiet);
}
