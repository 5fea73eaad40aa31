/**
 * A service worker that keeps the pages below its scope, when a page asks for it, so that they open where there is no
 * network. It answers for nothing else, and lets go of everything when it is told to, or when the house says that
 * there is nothing here any more (410). Each scope has a cache of its own.
 */
import { anyway, filesIn, keptAsText } from "./kept-files.ts";

// The worker's own world, as far as it is used here; the compiler is set for pages.
type Lasting = Event & { waitUntil(work: Promise<unknown>): void };
type Fetching = Lasting & { request: Request; respondWith(answer: Promise<Response>): void };
type Told = Lasting & { data: unknown };
type Worker = {
  registration: { scope: string; unregister(): Promise<boolean> };
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
  addEventListener(name: "install" | "activate", work: (event: Lasting) => void): void;
  addEventListener(name: "message", work: (event: Told) => void): void;
  addEventListener(name: "fetch", work: (event: Fetching) => void): void;
};
const worker = self as unknown as Worker;
const scope = new URL(worker.registration.scope).pathname;

/** Milliseconds a page may take before the kept one is shown: a network that is nearly gone is gone. */
const patience = 4000;

worker.addEventListener("install", (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener("activate", (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener("message", (event) => {
  const page = event.data;
  if (page === "forget") event.waitUntil(forget());
  else if (typeof page === "string" && page.startsWith(scope)) event.waitUntil(keep(page).catch(() => {}));
});
worker.addEventListener("fetch", (event) => {
  const { method, mode, url } = event.request;
  const { pathname } = new URL(url);
  if (method !== "GET") return;
  if (mode === "navigate" && pathname.startsWith(scope)) event.respondWith(freshOrKept(event.request));
  else if (pathname.startsWith("/assets/")) event.respondWith(keptOrFetched(event.request));
});

/** The house's own page, unless it cannot be had; another page of the same scope rather than none. */
async function freshOrKept(request: Request): Promise<Response> {
  const cache = await caches.open(scope);
  const kept = (await cache.match(request, anyway)) ?? (await cache.match(scope, anyway));
  const fresh = fetch(request).then((answer) => {
    if (answer.status === 410) void forget();
    return answer;
  });
  if (!kept) return fresh;
  const late = new Promise<Response>((resolve) => setTimeout(() => resolve(kept), patience));
  return Promise.race([fresh.then((answer) => (answer.status >= 500 ? kept : answer)), late]).catch(
    () => kept,
  );
}

/** Files of the build never change under one name, so a kept one is as good as any. */
async function keptOrFetched(request: Request): Promise<Response> {
  return (await (await caches.open(scope)).match(request, anyway)) ?? fetch(request);
}

/** Fetches a page anew with the sheet and the script it is drawn with. Letters of its own are not worth the data. */
async function keep(page: string): Promise<void> {
  const answer = await fetch(page, { redirect: "manual" });
  if (answer.status === 410) return forget();
  if (!answer.ok) return;
  const cache = await caches.open(scope);
  const html = await answer.text();
  for (const file of filesIn(html)) if (!(await cache.match(file, anyway))) await cache.add(file);
  await cache.put(page, keptAsText(html, answer));
}

async function forget(): Promise<void> {
  await caches.delete(scope);
  await worker.registration.unregister();
}
