import { isPress, mayWait, type Press } from "./lead-form.ts";

/** A press that has not been answered yet. `at` is milliseconds since 1970. */
export type WaitingPress = {
  press: Press;
  fields: readonly (readonly [name: string, value: string])[];
  at: number;
};

/** Hours a press waits in the browser: a meeting is over by then. */
const hours = 12;

const keyOf = (address: string) => `venter ${address}`;

/**
 * What waits for the network stays in this browser, so that the page can be loaded anew meanwhile. Only what does the
 * same however often it is sent; a browser that keeps nothing keeps nothing here either.
 */
export function keepWaiting(address: string, waiting: readonly WaitingPress[]): void {
  const kept = waiting.filter(({ press }) => mayWait(press));
  try {
    if (kept.length === 0) localStorage.removeItem(keyOf(address));
    else localStorage.setItem(keyOf(address), JSON.stringify(kept));
  } catch {
    // It waits in memory alone.
  }
}

/** What waited when the page was left, the first pressed first. */
export function readWaiting(address: string, now = Date.now()): WaitingPress[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(address)) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isWaiting).filter(({ at }) => now - at < hours * 3_600_000) : [];
  } catch {
    return [];
  }
}

const isWaiting = (one: unknown): one is WaitingPress =>
  typeof one === "object" &&
  one !== null &&
  "press" in one &&
  isPress(one.press) &&
  "fields" in one &&
  Array.isArray(one.fields) &&
  "at" in one &&
  typeof one.at === "number";
