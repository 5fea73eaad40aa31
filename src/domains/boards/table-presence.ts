import type { ScriptState } from "./table-script-state.ts";

/** Milliseconds between two signs. */
const between = 10_000;

/** Says now and then that something is being written, and never what. Nobody waits for it, and it is not sent again. */
export function tellWriting(state: ScriptState): void {
  let last = -between;
  document.addEventListener("input", ({ target }) => {
    const now = performance.now();
    if (!(target instanceof HTMLTextAreaElement) || !state.board || now - last < between) return;
    last = now;
    const body = new URLSearchParams({ do: "writing", boardId: state.board.id });
    void fetch(`${state.table}/send`, { method: "POST", body, redirect: "manual" }).catch(() => {});
  });
  // What has been laid is said by itself; the next word is a new sign.
  document.addEventListener("submit", () => {
    last = -between;
  });
}
