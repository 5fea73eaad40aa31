// A small program with the embedded database in it, for tests that end it the hard way.
//   node tests/support/embedded-app.ts <data folder> [--write] [--exit] [--port=1234]
// It tells what happens as one JSON object a line; a row it calls saved has been answered by COMMIT.
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { openEmbedded } from "#platform/database/embedded/embedded-postgres.server.ts";

const [dataDir = "", ...flags] = process.argv.slice(2);

function tell(event: object): void {
  process.stdout.write(`${JSON.stringify(event)}\n`);
}

const opened = await openEmbedded({
  dataDir,
  log: (said) => tell({ said }),
  onDown: (down) => tell({ down }),
  onUp: () => tell({ up: true }),
});
if ("refused" in opened) {
  tell(opened);
  process.exit(1);
}
const port = flags.find((flag) => flag.startsWith("--port="))?.slice("--port=".length);
if (port) opened.announce({ port: Number(port) });
for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) {
  process.once(signal, async () => {
    await opened.stop();
    tell({ stopped: opened.state() });
    process.exit(0);
  });
}
tell({ ready: opened.connection });
if (flags.includes("--exit")) process.exit(0);
if (flags.includes("--write")) await write(opened.connection);

/** Saves rows of 8 kB one after another for as long as it lives. */
async function write(connection: pg.PoolConfig): Promise<void> {
  const pool = new pg.Pool({ ...connection, max: 1 });
  pool.on("error", () => {});
  await pool.query(
    "create table if not exists note (number bigint generated always as identity, words text)",
  );
  // Noise, so that PostgreSQL cannot make it smaller.
  const noise = "(select string_agg(md5(random()::text), '') from generate_series(1, 256))";
  for (;;) {
    try {
      const { rows } = await pool.query(`insert into note (words) values (${noise}) returning number`);
      tell({ saved: Number(rows[0].number) });
    } catch (error) {
      tell({ unsaved: (error as { code?: string }).code ?? "" });
      await sleep(50);
    }
  }
}
