import type pg from "pg";
import type { TestProject } from "vitest/node";
import { openTestServer } from "./test-server.ts";

declare module "vitest" {
  interface ProvidedContext {
    server: pg.PoolConfig;
    /** The name of the database the others are copies of. */
    empty: string;
  }
}

/** One PostgreSQL for all test files. Returns how it is put away. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { connection, empty, stop } = await openTestServer();
  project.provide("server", connection);
  project.provide("empty", empty);
  return stop;
}
