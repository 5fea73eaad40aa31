import { expect } from "@playwright/test";
import type { App } from "./app.ts";
import type { Person } from "./person.ts";

/** Writes what was seen on the form one stands at, and presses save. */
export async function observes(person: Person, seen: string): Promise<void> {
  await person.writes("Det så jeg", seen);
  await person.presses("Gem");
}

/** Opens the form and waits until it lies on the phone, whole. */
export async function waitsForKeptForm(person: Person): Promise<void> {
  await person.opens("/observationer/ny");
  const isKept = () =>
    person.page.evaluate(async () => {
      const controlled = navigator.serviceWorker.controller !== null;
      return controlled && (await caches.match("/observationer/ny")) !== undefined;
    });
  await expect.poll(isKept).toBe(true);
}

/** What was seen, in every observation there is. */
export async function seenTexts(app: App): Promise<string[]> {
  return (await app.query("select seen from observation")).map(({ seen }) => String(seen));
}

/** Cuts the network, or lets it come back. */
export const cut = (person: Person, off: boolean) => person.page.context().setOffline(off);

/** How many rows there are with each of these texts. */
export async function counted(app: App, texts: readonly string[]): Promise<number[]> {
  const kept = await seenTexts(app);
  return texts.map((text) => kept.filter((one) => one === text).length);
}

/** A browser that has no service worker, which would send past what a test puts in the way. */
export function withoutWorker({ page }: Person) {
  return page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, "serviceWorker"));
}

/** All that waits in the browser, as text. */
export function onThePhone(person: Person): Promise<string> {
  return person.page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open("vejviser");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          if (!opening.result.objectStoreNames.contains("udbakke")) return resolve("[]");
          const all = opening.result.transaction("udbakke").objectStore("udbakke").getAll();
          all.onsuccess = () => resolve(JSON.stringify(all.result));
        };
      }),
  );
}
