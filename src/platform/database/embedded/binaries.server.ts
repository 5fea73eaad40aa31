import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync, symlinkSync, utimesSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, dirname, join, relative } from "node:path";
import { type Account, mayEnter } from "./account.server.ts";
import { copyTree } from "./binaries-copy.server.ts";
import type { Refusal } from "./embedded-postgres.ts";

export type Binaries = {
  postgres: string;
  initdb: string;
  /** "18": data made by another major version cannot be opened. */
  major: string;
  /** Keeps a copy in a folder for temporary files from being tidied away under a database that runs for months. */
  keepFresh(): void;
};

type Package = { native: string; version: string };

/**
 * Finds the PostgreSQL that npm installed for this machine, in a place from which the account can run it:
 * where it lies, or else a copy. Copies are needed when the program lies in a closed home and is started by
 * root, and when npm skipped the install script that makes the links between the libraries and the folder is
 * read only.
 */
export function binariesFor(account: Account, dataDir: string): Binaries | Refusal {
  const platform = `${process.platform}-${process.arch}`;
  const installed = findPackage(`@embedded-postgres/${platform}`);
  if (!installed) return { refused: "binaries-missing", platform, because: "" };

  const linked = linkLibraries(installed.native, installed.native);
  if (linked) {
    if (tryRun(installed.native, account).runs) return binariesIn(installed.native, installed.version, false);
    const byUs = tryRun(installed.native, { as: {} });
    if (!byUs.runs) return { refused: "binaries-missing", platform, because: byUs.because };
  }
  // The data folder first: nobody tidies it.
  for (const place of [dataDir, tmpdir()]) {
    if (!existsSync(place) || !mayEnter(account, place)) continue;
    const copy = join(place, `${copyPrefix}${installed.version}-${process.getuid?.() ?? 0}`);
    const whole = copyTree(installed.native, copy, (native) => linkLibraries(installed.native, native));
    if (!whole || !tryRun(copy, account).runs) continue;
    // In the data folder nobody but us runs from an older copy; elsewhere an older program may.
    if (place === dataDir) removeOthers(copy);
    return binariesIn(copy, installed.version, true);
  }
  return { refused: "binaries-closed", folder: installed.native, uid: account.uid };
}

const copyPrefix = "vejviser-postgres-";

function findPackage(name: string): Package | undefined {
  try {
    // Its package.json is not exported; the only door is dist/index.js.
    const folder = dirname(dirname(createRequire(import.meta.url).resolve(name)));
    const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string };
    return { native: join(folder, "native"), version };
  } catch {
    return undefined;
  }
}

/**
 * Makes the links between libraries that the package keeps as a list, because npm cannot pack links. Its own
 * install script does the same, unless npm was told to run none. False when links are missing and cannot be made.
 */
function linkLibraries(listed: string, native: string): boolean {
  const list = join(listed, "pg-symlinks.json");
  if (!existsSync(list)) return true;
  const links = JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[];
  try {
    for (const { source, target } of links) {
      const link = join(native, relative("native", target));
      if (!existsSync(link)) symlinkSync(relative(dirname(target), source), link);
    }
    return true;
  } catch {
    // Another program that starts now may have made the last one.
    return links.every(({ target }) => existsSync(join(native, relative("native", target))));
  }
}

function removeOthers(copy: string): void {
  for (const name of readdirSync(dirname(copy))) {
    if (!name.startsWith(copyPrefix) || name === basename(copy)) continue;
    rmSync(join(dirname(copy), name), { recursive: true, force: true });
  }
}

/** Runs the program as the account: the only question that has all of paths, mounts and libraries in it. */
function tryRun(native: string, account: Pick<Account, "as">): { runs: boolean; because: string } {
  const run = spawnSync(join(native, "bin/postgres"), ["--version"], {
    ...account.as,
    cwd: "/",
    env: {},
    encoding: "utf8",
  });
  return { runs: run.status === 0, because: run.error?.message ?? run.stderr.trim() };
}

function binariesIn(native: string, version: string, copied: boolean): Binaries {
  return {
    postgres: join(native, "bin/postgres"),
    initdb: join(native, "bin/initdb"),
    major: version.split(".")[0] ?? version,
    keepFresh() {
      if (!copied || !existsSync(native)) return;
      const now = new Date();
      for (const entry of readdirSync(native, { recursive: true, withFileTypes: true })) {
        if (entry.isFile()) utimesSync(join(entry.parentPath, entry.name), now, now);
      }
    },
  };
}
