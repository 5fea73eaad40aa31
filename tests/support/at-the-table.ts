import { get } from "node:http";
import { type BrowserContext, expect, type Page } from "@playwright/test";
import type { App } from "./app.ts";
import { holdInApp } from "./table-in-app.ts";

export const question = "Hvad skal der til, for at en far kommer af sted en lørdag?";

/** A meeting with one round on it. */
export const oneRound = (app: App, more = {}) => holdInApp(app, [{ kind: "brainstorm", question, ...more }]);

/** A round where nobody sees the others', and one where all is seen at once under the author's name. */
export const quiet = { anonymity: "none" as const, hidden: true };
export const open = { anonymity: "named" as const, hidden: false };

/** Everything that comes over the air to a browser, as text; what comes by a stream is heard by the page. */
export async function everythingSentTo(context: BrowserContext): Promise<() => string> {
  const heard: string[] = [];
  context.on("response", async (response) => {
    if (!response.url().includes("/stroem")) heard.push(await response.text().catch(() => ""));
  });
  await context.exposeFunction("heardByStream", (text: string) => heard.push(text));
  await context.addInitScript(() => {
    const Plain = EventSource;
    window.EventSource = class extends Plain {
      constructor(url: string | URL) {
        super(url);
        this.addEventListener("message", ({ data }) =>
          (window as unknown as { heardByStream(text: string): void }).heardByStream(String(data)),
        );
      }
    };
  });
  return () => heard.join("\n");
}

/** Waits until the page lies on the phone. */
export async function waitsForKeptTable(page: Page): Promise<void> {
  const isKept = () =>
    page.evaluate(async () => {
      const controlled = navigator.serviceWorker.controller !== null;
      return controlled && (await caches.match(location.pathname)) !== undefined;
    });
  await expect.poll(isKept).toBe(true);
}

/** What is fetched from the house as a phone does: how many bytes came over the air, and what they say. */
export async function fetched(app: App, path: string): Promise<{ bytes: number; text: string }> {
  const text = await (await fetch(app.baseUrl + path)).text();
  const bytes = await new Promise<number>((resolve, reject) => {
    get(app.baseUrl + path, { headers: { "accept-encoding": "gzip" } }, (answer) => {
      let size = 0;
      answer.on("data", (part: Buffer) => {
        size += part.length;
      });
      answer.on("end", () => resolve(size));
    }).on("error", reject);
  });
  return { bytes, text };
}
