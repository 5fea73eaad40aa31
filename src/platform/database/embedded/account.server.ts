import { spawnSync } from "node:child_process";
import { chownSync, existsSync, lchownSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";

/** The account PostgreSQL runs under. */
export type Account = {
  uid: number;
  gid: number;
  /** What `spawn` must be told to become the account; empty when we already are it. */
  as: { uid?: number; gid?: number };
};

/**
 * Where the search for an account of our own begins. Not `postgres` or `nobody`: other services run under
 * those names, and whoever breaks into one of them must not be able to read what people have written here.
 * A number needs no entry in the list of accounts, so nothing has to be created on the machine.
 */
const firstOwnUid = 58432;

export function weAreRoot(): boolean {
  return process.getuid?.() === 0;
}

/**
 * Finds the account for the database in `cluster`, inside `dataDir`. PostgreSQL refuses to run as root, so root
 * runs it as whoever owns the database already, or the data folder (a mounted volume often has an owner), or
 * else under a number nobody has. Everybody else runs it as themselves.
 */
export function accountFor(dataDir: string, cluster: string): Account {
  if (!weAreRoot()) {
    return { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0, as: {} };
  }
  const owner = [cluster, dataDir].map(ownerOf).find((found) => found && found.uid !== 0);
  if (owner) return become(owner.uid, owner.gid || owner.uid);
  const uid = freeUid();
  return become(uid, uid);
}

/**
 * The account that makes a new database. The server itself runs under a bare number, but `initdb` insists on an
 * account with a name ("could not look up effective user ID"); root may borrow one for the second it takes. Undefined when the machine has none but root.
 */
export function makerFor(account: Account): Account | undefined {
  if (!weAreRoot() || namedAccounts().some(({ uid }) => uid === account.uid)) return account;
  const others = namedAccounts().filter(({ uid }) => uid > 0 && uid < 2 ** 31);
  const lender = others.find(({ name }) => name === "nobody") ?? others[0];
  return lender && become(lender.uid, lender.gid);
}

/** Whether the account can get into the folder at `path`, past everything above it. */
export function mayEnter(account: Account, path: string): boolean {
  // Asked as the account itself: only that counts access lists and mounts in.
  const asked = spawnSync("/bin/sh", ["-c", 'test -x "$1"', "sh", path], { ...account.as, cwd: "/" });
  if (asked.error) throw asked.error;
  return asked.status === 0;
}

/**
 * The folder as the account must name it when it starts there. Where it lies in a closed home, root can only get
 * there before it becomes the account; Linux has a name for "where I already am" that passes through no folder.
 */
export function reachableName(account: Account, folder: string): string {
  return mayEnter(account, folder) ? folder : whereIAm;
}

/** False only for a closed folder on a system without that name. */
export function isReachable(account: Account, folder: string): boolean {
  return mayEnter(account, folder) || existsSync(whereIAm);
}

const whereIAm = "/proc/self/cwd";

/** The uppermost folder on the way to `path` that the account cannot enter; `path` itself if it can enter all. */
export function closedFolder(account: Account, path: string): string {
  const parent = dirname(path);
  return parent !== path && !mayEnter(account, parent) ? closedFolder(account, parent) : path;
}

/** Gives a file we made to the owner of the folder it lies in, so that root leaves nothing behind only root can use. */
export function leaveToOwner(path: string): void {
  const owner = weAreRoot() ? ownerOf(dirname(path)) : undefined;
  if (owner && owner.uid !== 0) chownSync(path, owner.uid, owner.gid);
}

/** Gives a folder and everything in it to the account. Only root can. */
export function giveTree(folder: string, account: Account): void {
  // First taken from whoever had it: nobody can move things about in it meanwhile.
  chownSync(folder, 0, 0);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    lchownSync(join(entry.parentPath, entry.name), account.uid, account.gid);
  }
  chownSync(folder, account.uid, account.gid);
}

function become(uid: number, gid: number): Account {
  return { uid, gid, as: { uid, gid } };
}

function ownerOf(path: string) {
  return statSync(path, { throwIfNoEntry: false });
}

function freeUid(): number {
  const taken = new Set(namedAccounts().flatMap(({ uid, gid }) => [uid, gid]));
  let uid = firstOwnUid;
  while (taken.has(uid)) uid += 1;
  return uid;
}

function namedAccounts(): { name: string; uid: number; gid: number }[] {
  // The barest containers have no such list.
  const list = existsSync("/etc/passwd") ? readFileSync("/etc/passwd", "utf8") : "";
  return list
    .split("\n")
    .filter((line) => line.includes(":") && !line.startsWith("#"))
    .map((line) => {
      const [name = "", , uid, gid] = line.split(":");
      return { name, uid: Number(uid), gid: Number(gid) };
    });
}
