import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { runningDatabase } from "#platform/database/embedded/connection.server.ts";
import { type App, freePort, startApp } from "./app.ts";

/** A demo library that can fall over and be started again, at the same address and with the same data. */
export async function startAgainApp() {
  const parent = mkdtempSync(join(tmpdir(), "vejviser-again-"));
  chmodSync(parent, 0o711);
  const port = String(await freePort());
  const baseUrl = `http://localhost:${port}`;
  const DATA_DIR = join(parent, "data");
  const env = { PORT: port, DATA_DIR, BASE_URL: baseUrl, DATABASE_URL: "" };
  let running = await startApp({ demo: true, embedded: true, env });
  const app: App = {
    ...running,
    baseUrl,
    query: async (statement, values) => {
      const client = new pg.Client(runningDatabase(DATA_DIR));
      await client.connect();
      try {
        return (await client.query(statement, values)).rows;
      } finally {
        await client.end();
      }
    },
  };
  return {
    app,
    kill: () => running.process.kill("SIGKILL"),
    again: async () => {
      await running.stop();
      running = await startApp({ demo: true, embedded: true, env });
    },
    stop: async () => {
      await running.stop();
      rmSync(parent, { recursive: true, force: true });
    },
  };
}
