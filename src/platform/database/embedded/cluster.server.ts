import { randomBytes } from "node:crypto";
import {
  chownSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { type Account, giveTree, makerFor, reachableName, weAreRoot } from "./account.server.ts";
import type { Binaries } from "./binaries.server.ts";
import type { Refusal } from "./embedded-postgres.ts";
import { initialise } from "./initdb.server.ts";

/** A folder with one PostgreSQL database, and how its account gets there. */
export type Cluster = { folder: string; account: Account };

/** Where the cluster of a data folder lies; it may be a link to another disk. */
export function clusterIn(dataDir: string): string {
  const folder = join(dataDir, "postgres");
  return existsSync(folder) ? realpathSync(folder) : folder;
}

/**
 * Makes the cluster if there is none, and otherwise checks that this PostgreSQL can open it. Making is atomic:
 * all of it happens under another name, and the last step is a rename, so `kill -9` at any moment leaves
 * either no database or a whole one.
 */
export async function prepareCluster(cluster: Cluster, binaries: Binaries): Promise<Refusal | undefined> {
  const { folder, account } = cluster;
  removeUnfinished(folder);
  const present = existsSync(folder) ? readdirSync(folder) : [];
  if (present.length === 0) return makeCluster(cluster, binaries);
  if (!present.includes("PG_VERSION")) return { refused: "folder-not-ours", folder };
  const found = readFileSync(join(folder, "PG_VERSION"), "utf8").trim();
  if (found !== binaries.major) return { refused: "other-version", folder, found, ours: binaries.major };
  // A copy made by root, of a backup for example, belongs to root.
  if (weAreRoot() && statSync(folder).uid !== account.uid) giveTree(folder, account);
  return undefined;
}

/** The password of the superuser, for loopback. It lies in the folder only the account and root can open. */
export function readPassword(folder: string): string {
  return readFileSync(join(folder, "vejviser.password"), "utf8").trim();
}

async function makeCluster({ folder, account }: Cluster, binaries: Binaries): Promise<Refusal | undefined> {
  const maker = makerFor(account);
  if (!maker) return { refused: "account-without-name", uid: account.uid };
  const making = mkdtempSync(join(dirname(folder), unfinishedPrefix));
  try {
    if (weAreRoot()) chownSync(making, maker.uid, maker.gid);
    const name = reachableName(maker, making);
    const password = randomBytes(24).toString("base64url");
    const refusal = await initialise({ binaries, maker, folder: making, name, password });
    if (refusal) return refusal;

    writeFileSync(join(making, "vejviser.password"), `${password}\n`, { mode: 0o600, flush: true });
    if (weAreRoot()) giveTree(making, account);
    syncFolder(making);
    renameSync(making, folder);
    syncFolder(dirname(folder));
    return undefined;
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
}

const unfinishedPrefix = "postgres-new-";

function removeUnfinished(folder: string): void {
  const parent = dirname(folder);
  for (const name of readdirSync(parent)) {
    if (!name.startsWith(unfinishedPrefix)) continue;
    try {
      rmSync(join(parent, name), { recursive: true, force: true });
    } catch {
      // An initdb that outlived its program may still be writing; the next start removes the rest.
    }
  }
}

function syncFolder(folder: string): void {
  const handle = openSync(folder, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
