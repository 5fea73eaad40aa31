import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "@playwright/test";

const quiet = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Journeys through the built product, in the browser the machine already has: nothing is downloaded. */
export default defineConfig({
  testDir: "tests",
  testMatch: "**/*.spec.ts",
  globalSetup: "./tests/support/journey-server.ts",
  outputDir: join(tmpdir(), `vejviser-journeys-${process.getuid?.() ?? 0}`),
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: [["list"], ...(process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [["json"] as const] : [])],
  use: {
    browserName: "chromium",
    launchOptions: { executablePath: chromium(), args: quiet },
    locale: "da-DK",
    timezoneId: "Europe/Copenhagen",
    viewport: { width: 1440, height: 900 },
    actionTimeout: 20_000,
    trace: "off",
    screenshot: "off",
    video: "off",
    contextOptions: { reducedMotion: "reduce" },
  },
});

/** The shell without windows is the same browser and does the same in two thirds of the time; not every system has it. */
function chromium(): string {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  const found = spawnSync("which", ["chromium-headless-shell", "chromium"], { encoding: "utf8" });
  const [first] = found.stdout.trim().split("\n");
  if (!first) throw new Error("There is no Chromium here; bin/test fetches it");
  return first;
}
