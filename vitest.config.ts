import { defineConfig } from "vitest/config";
import { LongestFirst } from "./tests/support/longest-first.ts";

export default defineConfig({
  test: {
    include: ["src/**/*.test.{ts,tsx}", "tests/*.test.ts"],
    globalSetup: ["tests/support/server.ts"],
    // Two files at a time: the machines that run this have two cores and a database to share.
    maxWorkers: 2,
    // The files of a worker share its modules, which take longer to read than most files to run. What a file opens
    // (database, door, post, StatBank), it opens for itself.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
