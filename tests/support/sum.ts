import { readFileSync } from "node:fs";
import { join } from "node:path";

// Adds up what the two test runners counted, as the last line of bin/test.
const folder = process.argv[2] ?? ".";
const vitest = read("vitest.json");
const playwright = read("playwright.json");
const passed = (vitest?.numPassedTests ?? 0) + (playwright?.stats.expected ?? 0);
const failed =
  (vitest ? vitest.numFailedTests + vitest.numFailedTestSuites : 1) +
  (playwright ? playwright.stats.unexpected + playwright.stats.flaky + playwright.errors.length : 1);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

/** What a runner wrote; undefined when it died before it could, which counts as a failure. */
function read(name: string) {
  try {
    return JSON.parse(readFileSync(join(folder, name), "utf8"));
  } catch {
    return undefined;
  }
}
