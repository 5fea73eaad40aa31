import pg from "pg";
import type { Config } from "../config.server.ts";
import { noteAway } from "./away.server.ts";
import { openEmbedded } from "./embedded/embedded-postgres.server.ts";
import { refusalText } from "./embedded/embedded-postgres.text.ts";

export type OpenDatabase = {
  owner: pg.PoolConfig;
  announce(address: { port: number }): void;
  /** Whether the database answers just now. */
  isUp(): boolean;
  stop(): Promise<void>;
};

/**
 * Opens the database: the server named in `DATABASE_URL`, or our own with its data in the data folder.
 * Returns Danish sentences for the one at the terminal when that cannot be done.
 */
export async function openDatabase(
  config: Config,
  log: (sentence: string) => void,
): Promise<OpenDatabase | { mistakes: string[] }> {
  if (config.databaseUrl) return openServer(config.databaseUrl);
  const embedded = await openEmbedded({
    dataDir: config.dataDir,
    log,
    onDown: noteAway,
    onUp: () => noteAway(undefined),
  });
  if ("refused" in embedded) return { mistakes: [refusalText("da", embedded)] };
  return {
    owner: embedded.connection,
    announce: (address) => embedded.announce(address),
    isUp: () => embedded.state() === "up",
    stop: () => embedded.stop(),
  };
}

async function openServer(url: string): Promise<OpenDatabase | { mistakes: string[] }> {
  const owner = { connectionString: url };
  const client = new pg.Client({ ...owner, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    const { rows } = await client.query("show server_version_num");
    if (Number(rows[0]?.server_version_num) < 150000) {
      return {
        mistakes: [
          "Databasen i DATABASE_URL er for gammel. Vejviser har brug for PostgreSQL 15 eller nyere.",
        ],
      };
    }
  } catch (failure) {
    const code = (failure as { code?: string }).code ?? "intet svar";
    return {
      mistakes: [
        `Vejviser kan ikke komme ind i databasen i DATABASE_URL (${code}). Er serveren startet, og passer navn og adgangskode?`,
      ],
    };
  } finally {
    await client.end().catch(() => {});
  }
  return { owner, announce: () => {}, isUp: () => true, stop: async () => {} };
}
