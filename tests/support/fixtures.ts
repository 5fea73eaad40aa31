import {
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  expect,
  type Page,
} from "@playwright/test";
import { type App, startApp } from "./app.ts";
import { type Hands, mouse } from "./hands.ts";
import { type Person, personAt } from "./person.ts";
import { type Places, placesIn } from "./places.ts";

/** Whom one can enter the demo as with one press. */
export type DemoName = "Mette" | "Birgit" | "Lone";

type Newcomer = BrowserContextOptions & { app?: App; hands?: (page: Page) => Hands };

type Fixtures = {
  /** An empty house of its own: nobody has been here. */
  house: App;
  /** Somebody with a browser of their own, who is not signed in. */
  newcomer(wishes?: Newcomer): Promise<Person>;
  /** Somebody who is at work in the demo library. */
  signedInAs(name: DemoName, wishes?: BrowserContextOptions): Promise<Person>;
};

type WorkerFixtures = {
  /** The demo library, shared by the tests that leave it as they found it. */
  demo: App;
  places: Places;
  keys: Map<DemoName, BrowserContextOptions["storageState"]>;
};

export const test = base.extend<Fixtures, WorkerFixtures>({
  demo: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures it needs from the pattern
    async ({}, use) => {
      const app = await startApp({ demo: true });
      await use(app);
      await app.stop();
    },
    { scope: "worker", timeout: 120_000 },
  ],
  places: [async ({ demo }, use) => use(await placesIn(demo)), { scope: "worker" }],
  // Signing in is limited to so many times a quarter of an hour, so each enters once and keeps the key.
  // biome-ignore lint/correctness/noEmptyPattern: as above
  keys: [async ({}, use) => use(new Map()), { scope: "worker" }],

  // biome-ignore lint/correctness/noEmptyPattern: as above
  house: async ({}, use) => {
    const app = await startApp();
    await use(app);
    await app.stop();
  },

  newcomer: async ({ browser }, use) => {
    const contexts: BrowserContext[] = [];
    const complaints: string[] = [];
    await use(async ({ app, hands = () => mouse, ...wishes } = {}) => {
      const context = await browser.newContext({ baseURL: app?.baseUrl, ...wishes });
      contexts.push(context);
      listen(context, app, complaints);
      const page = await context.newPage();
      return personAt(page, hands(page));
    });
    for (const context of contexts) await context.close();
    expect(complaints).toEqual([]);
  },

  signedInAs: async ({ demo, keys, newcomer }, use) => {
    await use(async (name, wishes) => {
      const storageState = keys.get(name);
      const person = await newcomer({ app: demo, storageState, ...wishes });
      if (storageState) return person;
      await person.opens("/log-ind");
      await person.page.getByRole("button", { name: new RegExp(`^${name} `) }).click();
      await person.page.waitForURL(`${demo.baseUrl}/`);
      keys.set(name, await person.page.context().storageState());
      return person;
    });
  },
});

/**
 * Writes down what a browser complains of (script that fails, words of the console, policies broken) and what it
 * asks of any other host. That an address answered 404 is for the test to judge.
 */
export function listen(context: BrowserContext, app: App | undefined, complaints: string[]): void {
  context.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith("http") && origin !== app?.baseUrl)
      complaints.push(`${request.url()} was asked for`);
  });
  context.on("weberror", (trouble) => complaints.push(`${trouble.page()?.url()} ${trouble.error()}`));
  context.on("console", (message) => {
    const expected = message.text().startsWith("Failed to load resource");
    if (["error", "warning"].includes(message.type()) && !expected)
      complaints.push(`${message.page()?.url()} ${message.text()}`);
  });
}

export { expect };
