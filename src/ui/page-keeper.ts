import { outboxName } from "./outbox.ts";

/** The cache with the page that can be opened without network. */
export const keptPages = "sider-uden-net";

/**
 * Asks the service worker to keep the page at `page` as the library draws it now. `exit` is the address that signs
 * out; whoever uses it takes the kept page along. Nothing happens where the browser has no such worker.
 */
export async function keepPage(workerUrl: string, page: string, exit: string): Promise<void> {
  if (!("serviceWorker" in navigator) || !navigator.onLine) return;
  const script = `${workerUrl}?${new URLSearchParams({ side: page, ud: exit })}`;
  await navigator.serviceWorker.register(script, { scope: "/" });
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage("keep");
}

/** Asks the browser to send what waits when the network is back, also when no page is open. */
export async function remindToSend(): Promise<void> {
  const ready = await navigator.serviceWorker?.getRegistration();
  const { sync } = (ready ?? {}) as { sync?: { register(tag: string): Promise<void> } };
  await sync?.register(outboxName);
}

/** Lets go of the kept page. Call it when somebody signs out: the next person may be someone else. */
export async function forgetKeptPage(): Promise<void> {
  if ("caches" in globalThis) await caches.delete(keptPages);
}
