/**
 * The service worker. It keeps one page, and what that page is drawn with, so that it can be opened where there is
 * no network; and it sends what waits when the browser says that the network is back. Every other address is left
 * alone: it answers for nothing else and keeps nothing else.
 */
import { anyway, filesIn, keptAsText } from "./kept-files.ts";
import { outboxName, sendParcels } from "./outbox.ts";
import { keptPages } from "./page-keeper.ts";

// The worker's own world, as far as it is used here; the compiler is set for pages.
type Lasting = Event & { waitUntil(work: Promise<unknown>): void };
type Fetching = Lasting & { request: Request; respondWith(answer: Promise<Response>): void };
type Syncing = Lasting & { tag: string };
type Worker = {
  location: Location;
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
  addEventListener(name: "install" | "activate" | "message", work: (event: Lasting) => void): void;
  addEventListener(name: "fetch", work: (event: Fetching) => void): void;
  addEventListener(name: "sync", work: (event: Syncing) => void): void;
};
const worker = self as unknown as Worker;

const asked = new URL(worker.location.href).searchParams;
/** The page that is kept, and the address that signs out. */
const page = asked.get("side") ?? "";
const exit = asked.get("ud") ?? "";

/** Milliseconds a page may take before the kept one is shown: a network that is nearly gone is gone. */
const patience = 4000;

/** Goes up when somebody signs out, so that what was being fetched for them is not kept after all. */
let leavings = 0;

worker.addEventListener("install", (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener("activate", (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener("message", (event) => event.waitUntil(keepPage().catch(() => {})));
worker.addEventListener("sync", (event) => {
  // Thrown, so that the browser tries again later.
  const send = async () => {
    if (await sendParcels()) throw new Error("Something still waits");
  };
  if (event.tag === outboxName) event.waitUntil(send());
});
worker.addEventListener("fetch", (event) => {
  const { method, mode, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (origin !== worker.location.origin) return;
  if (exit && [exit, `${exit}.data`].includes(pathname)) {
    leavings += 1;
    event.waitUntil(caches.delete(keptPages));
  } else if (method !== "GET") return;
  else if (mode === "navigate" && pathname === page) event.respondWith(freshOrKept(event.request));
  else if (pathname.startsWith("/assets/")) event.respondWith(keptOrFetched(event.request));
});

/** The library's own page, unless it cannot be had. */
async function freshOrKept(request: Request): Promise<Response> {
  const kept = await (await caches.open(keptPages)).match(page, anyway);
  const fresh = fetch(request);
  if (!kept) return fresh;
  const late = new Promise<Response>((resolve) => setTimeout(() => resolve(kept), patience));
  return Promise.race([fresh.then((answer) => (answer.status >= 500 ? kept : answer)), late]).catch(
    () => kept,
  );
}

/** Files of the build never change under one name, so a kept one is as good as any. */
async function keptOrFetched(request: Request): Promise<Response> {
  const kept = (await caches.has(keptPages))
    ? await (await caches.open(keptPages)).match(request, anyway)
    : undefined;
  return kept ?? fetch(request);
}

/**
 * Fetches the page anew with all it is drawn with, and only then lets go of the one before: what is kept always
 * fits together, also when a new build came in between.
 */
async function keepPage(): Promise<void> {
  const before = leavings;
  const answer = await fetch(page, { redirect: "manual" });
  if (!answer.ok) return;
  const html = await answer.text();
  const cache = await caches.open(keptPages);
  const files = filesIn(html);
  for (const file of files) {
    const kept = (await cache.match(file, anyway)) ?? (await fetched(cache, file));
    if (file.endsWith(".css")) for (const font of filesIn(await kept.text())) files.add(font);
  }
  if (leavings === before) await cache.put(page, keptAsText(html, answer));
  for (const { url } of await cache.keys()) {
    const { pathname } = new URL(url);
    if (pathname !== page && !files.has(pathname)) await cache.delete(url);
  }
  if (leavings !== before) await caches.delete(keptPages);
}

async function fetched(cache: Cache, file: string): Promise<Response> {
  const answer = await fetch(file);
  if (!answer.ok) throw new Error("A file of the page is not there");
  await cache.put(file, answer.clone());
  return answer;
}
