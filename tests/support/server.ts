import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type pg from "pg";
import type { TestProject } from "vitest/node";
import { openEmbedded } from "#platform/database/embedded/embedded-postgres.server.ts";

declare module "vitest" {
  interface ProvidedContext {
    server: pg.PoolConfig;
  }
}

/** One PostgreSQL for all test files: our own, or the one in TEST_DATABASE_URL. Returns how it is put away. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const url = process.env.TEST_DATABASE_URL;
  if (url) {
    const { hostname, port, username, password, pathname } = new URL(url);
    project.provide("server", {
      host: decodeURIComponent(hostname),
      port: Number(port || 5432),
      user: decodeURIComponent(username),
      password: decodeURIComponent(password) || undefined,
      database: pathname.slice(1) || "postgres",
    });
    return async () => {};
  }
  const folder = mkdtempSync(join(tmpdir(), "vejviser-test-"));
  chmodSync(folder, 0o711);
  const embedded = await openEmbedded({ dataDir: join(folder, "data"), log: () => {} });
  if ("refused" in embedded)
    throw new Error(`The database for the tests could not start: ${embedded.refused}`);
  project.provide("server", { ...embedded.connection });
  return async () => {
    await embedded.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
