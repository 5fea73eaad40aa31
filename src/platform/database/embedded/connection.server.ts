import { readFileSync, realpathSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { clusterIn, readPassword } from "./cluster.server.ts";
import type { Connection } from "./embedded-postgres.ts";
import { databaseName, superuser } from "./initdb.server.ts";
import { postmasterOf } from "./leftovers.server.ts";
import type { Endpoint } from "./postmaster.server.ts";

/** Bytes the path of a Unix socket may have: macOS allows 103, Linux 107. */
const longestSocketPath = 100;

/** Only part of the name of a socket; it takes no port on the machine. */
const socketPort = 5432;

/** A socket in the folder of the cluster where its path is short enough, else a free port on loopback. */
export async function endpointFor(cluster: string): Promise<Endpoint> {
  const socket = join(cluster, `.s.PGSQL.${socketPort}`);
  if (Buffer.byteLength(socket) <= longestSocketPath) return { port: socketPort, loopback: false };
  return { port: await freePort(), loopback: true };
}

/** How clients reach the server of this cluster. */
export function connectionTo(cluster: string, { port, loopback }: Endpoint): Connection {
  const common = { port, user: superuser, database: databaseName };
  return loopback
    ? { host: "127.0.0.1", ...common, password: readPassword(cluster) }
    : { host: cluster, ...common };
}

/**
 * The database another program has running in this data folder, for a tool that works beside it: a backup, a
 * sign-in link. Undefined when nothing runs there. Throws when the folder cannot be read by this account.
 */
export function runningDatabase(dataDir: string): Connection | undefined {
  const cluster = clusterIn(realpathSync(dataDir));
  if (!postmasterOf(cluster)) return undefined;
  const lines = readFileSync(join(cluster, "postmaster.pid"), "utf8").split("\n");
  // PostgreSQL's own order: pid, folder, start, port, folder of the socket, first address it listens on.
  return connectionTo(cluster, { port: Number(lines[3]), loopback: lines[5] !== "" });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const asking = createServer();
    asking.once("error", reject);
    asking.listen(0, "127.0.0.1", () => {
      const address = asking.address();
      asking.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
