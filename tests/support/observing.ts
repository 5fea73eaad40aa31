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
