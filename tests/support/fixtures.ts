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
  /** The same with the database the product brings itself, down to its files. */
  wholeHouse: App;
  /** Somebody with a browser of their own, who is not signed in. */
  newcomer(wishes?: Newcomer): Promise<Person>;
  /** Somebody who is at work in the demo library. */
  signedInAs(name: DemoName, wishes?: BrowserContextOptions): Promise<Person>;
  /**
   * Somebody of the demo library, or a stranger to it, in a window that is open already: for those who only look and
   * leave nothing behind. It takes half the time.
   */
  comesBy(name: DemoName | "nobody"): Promise<Person>;
};

type WorkerFixtures = {
  /** The demo library, shared by the tests that leave it as they found it. */
  demo: App;
  places: Places;
  keys: Map<DemoName, BrowserContextOptions["storageState"]>;
  windows: Map<DemoName | "nobody", { page: Page; complaints: string[] }>;
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

  windows: [
    // biome-ignore lint/correctness/noEmptyPattern: as above
    async ({}, use) => {
      const windows: WorkerFixtures["windows"] = new Map();
      await use(windows);
      for (const { page } of windows.values()) await page.context().close();
    },
    { scope: "worker" },
  ],

  // biome-ignore lint/correctness/noEmptyPattern: as above
  house: async ({}, use) => {
    const app = await startApp();
    await use(app);
    await app.stop();
  },

  // biome-ignore lint/correctness/noEmptyPattern: as above
  wholeHouse: async ({}, use) => {
    const app = await startApp({ embedded: true });
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
      keys.set(name, await enter(person, name, demo));
      return person;
    });
  },

  comesBy: async ({ browser, demo, keys, windows, contextOptions }, use) => {
    const heard: string[][] = [];
    await use(async (name) => {
      const known = windows.get(name);
      const complaints = known?.complaints ?? [];
      heard.push(complaints);
      if (known) return personAt(known.page, mouse);
      const storageState = name === "nobody" ? undefined : keys.get(name);
      const context = await browser.newContext({ ...contextOptions, baseURL: demo.baseUrl, storageState });
      listen(context, demo, complaints);
      const page = await context.newPage();
      windows.set(name, { page, complaints });
      const person = personAt(page, mouse);
      if (name !== "nobody" && !storageState) keys.set(name, await enter(person, name, demo));
      return person;
    });
    for (const complaints of heard) expect(complaints).toEqual([]);
  },
});

/** Lets somebody of the demo in where they sit, and gives back the key they can come again with. */
async function enter({ page, opens }: Person, name: DemoName, app: App) {
  await opens("/log-ind");
  await page.getByRole("button", { name: new RegExp(`^${name} `) }).click();
  await page.waitForURL(`${app.baseUrl}/`);
  return page.context().storageState();
}

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
