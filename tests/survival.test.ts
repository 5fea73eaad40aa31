import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { runningDatabase } from "#platform/database/embedded/connection.server.ts";
import { processesOf } from "#platform/database/embedded/leftovers.server.ts";
import { cleanUp, isRoot, kill, makeFolder, postmasterPid } from "./support/embedded-trial.ts";
import { endPrograms, freePort, openProgram, startProgram } from "./support/program.ts";
import {
  enter,
  type Guest,
  keptTexts,
  makeSaves,
  read,
  type Save,
  sendAll,
  type Told,
  wasSaved,
} from "./support/saves.ts";

const mounts: string[] = [];
let dataDir: string;
let port: number;

beforeAll(async () => {
  if (!existsSync("build/server/index.js")) throw new Error("There is nothing to start: react-router build");
  dataDir = join(makeParent(), "data");
  port = await freePort();
});

afterEach(endPrograms);
afterAll(() =>
  cleanUp(() => {
    for (const mount of mounts) execFileSync("umount", [mount]);
  }),
);

describe("what was answered as saved is there", { timeout: 300_000 }, () => {
  let guest: Guest;
  const told = new Map<Save, Told>();

  test("after kill -9 in the middle of 200 saves, ten times", async () => {
    for (let round = 1; round <= 10; round++) {
      const program = await openProgram({ dataDir, port });
      guest ??= await enter(program.url);
      await expectKept(told);
      const results = await sendAll(program.url, guest, makeSaves(200, `Runde ${round}`), (saved) => {
        if (saved === 15 * round) program.signal("SIGKILL");
      });
      await program.ended;
      const saved = [...results.values()].filter(wasSaved).length;
      expect(saved).toBeGreaterThanOrEqual(15 * round);
      expect(saved).toBeLessThan(200);
      for (const [save, answer] of results) told.set(save, answer);
    }
  });

  test("on the pages too, and what is sent again is there once", async () => {
    const program = await openProgram({ dataDir, port });
    await expectKept(told);
    const page = await read(program.url, `/forloeb/${guest.engagementId}/logbog?ord=Runde+10`, guest.cookie);
    const entries = [...told].filter(
      ([save, answer]) => save.kind === "entry" && save.text.startsWith("Runde 10,") && wasSaved(answer),
    );
    expect(entries.filter(([save]) => !page.includes(save.text))).toEqual([]);
    expect(entries.length).toBeGreaterThan(50);

    const last = [...told.keys()].slice(-600);
    const again = await sendAll(program.url, guest, last);
    expect([...again.values()].every(wasSaved)).toBe(true);
    const kept = await keptTexts(dataDir);
    expect(last.filter((save) => kept.get(save.text) !== 1)).toEqual([]);
    program.signal("SIGTERM");
    expect(await program.ended).toBe(0);
  });

  test.each(["SIGTERM", "SIGINT"] as const)("after %s, which leaves nothing running", async (signal) => {
    const program = await openProgram({ dataDir, port });
    const results = await sendAll(program.url, guest, makeSaves(200, signal), (saved) => {
      if (saved === 60) program.signal(signal);
    });
    expect(await program.ended).toBe(0);
    expect(program.said.at(-1)).toBe("Vejviser er lukket. Alt er gemt.");
    expect(processesOf(join(dataDir, "postgres"))).toEqual([]);
    // Whoever was inside had their answer; the others found the door closed.
    expect([...results.values()].filter((answer) => !wasSaved(answer) && answer !== "nothing")).toEqual([]);
    const next = await openProgram({ dataDir, port });
    await expectKept(results);
    await close(next);
  });

  test("after kill -9 of PostgreSQL, which comes back by itself", async () => {
    const program = await openProgram({ dataDir, port });
    for (const round of ["Første fald", "Andet fald"]) {
      const from = program.said.length;
      const results = await sendAll(program.url, guest, makeSaves(200, round), (saved) => {
        if (saved === 60) kill(postmasterPid(dataDir));
      });
      await program.until(/^Databasen stoppede uventet\. Den startes igen nu\.$/, from);
      await program.until(/^Databasen kører igen\.$/, from);
      await expectKept(results);
      for (const answer of results.values()) {
        if (!wasSaved(answer))
          expect(answer).toMatchObject({ status: 503, page: /Databasen holder en lille pause/ });
      }
      expect([...results.values()].filter(wasSaved).length).toBeGreaterThan(100);
    }
    const after = await sendAll(program.url, guest, makeSaves(20, "Bagefter"));
    expect([...after.values()].every(wasSaved)).toBe(true);
    await close(program);
  });

  async function expectKept(told: Map<Save, Told>) {
    const kept = await keptTexts(dataDir);
    const missing = [...told].filter(([save, answer]) => wasSaved(answer) && kept.get(save.text) !== 1);
    expect(missing).toEqual([]);
    expect([...told.keys()].filter((save) => (kept.get(save.text) ?? 0) > 1)).toEqual([]);
  }
});

describe("a start that cannot be", { timeout: 120_000 }, () => {
  test("on a taken port says so, and leaves nothing running and the folder free", async () => {
    const other = createServer().listen(port);
    const program = startProgram({ dataDir, port });
    expect(await program.ended).toBe(1);
    expect(program.said.at(-1)).toMatch(new RegExp(`^Port ${port} er optaget af et andet program\\.`));
    expect(processesOf(join(dataDir, "postgres"))).toEqual([]);
    await new Promise((resolve) => other.close(resolve));
    await close(await openProgram({ dataDir, port }));
  });

  test("in a folder that is open names who has it, and harms nothing", async () => {
    const first = await openProgram({ dataDir, port });
    const second = startProgram({ dataDir, port: await freePort() });
    expect(await second.ended).toBe(1);
    expect(second.said.join("\n")).toMatch(new RegExp(`proces ${first.pid}\\b.*http://localhost:${port}\\b`));
    expect((await fetch(`${first.url}/log-ind`)).status).toBe(200);
    await close(first);
  });

  test("is never made so by the notes of a program that is gone", async () => {
    const note = { pid: process.pid, since: "2026-11-19T08:00:00.000Z", port };
    writeFileSync(join(dataDir, "in-use.json"), JSON.stringify(note));
    writeFileSync(join(dataDir, "postgres/postmaster.pid"), `${process.pid}\n${join(dataDir, "postgres")}\n`);
    await close(await openProgram({ dataDir, port }));
  });
});

test("the link for the first administrator works until the next start makes a new one", {
  timeout: 300_000,
}, async () => {
  const empty = {
    dataDir: join(makeParent(), "data"),
    port: await freePort(),
    args: [] as string[],
    byHand: true,
  };
  const start = async () => {
    const program = await openProgram(empty);
    return { program, link: await program.until(/\/begynd\//) };
  };
  const first = await start();
  expect((await fetch(first.link)).status).toBe(200);
  await close(first.program);

  const second = await start();
  expect((await fetch(first.link)).status).toBe(410);
  const begun = await fetch(second.link, {
    method: "POST",
    redirect: "manual",
    headers: { origin: second.program.url },
    body: new URLSearchParams({
      name: "Ida Holm",
      email: "ida@vestervig.example",
      organisationName: "Vestervig Bibliotek",
    }),
  });
  expect(begun.headers.get("location")).toMatch(/^\/biblioteket/);
  expect((await fetch(second.link)).status).toBe(410);
  await close(second.program);

  const third = await openProgram(empty);
  await close(third);
  expect(third.said.join("\n")).not.toContain("/begynd/");
});

describe.runIf(canMount())("on a disk that is full", { timeout: 300_000 }, () => {
  test("people are told so, and can save again when there is room", async () => {
    const disk = mountSmallDisk();
    const folder = join(disk, "data");
    const ballast = join(disk, "ballast");
    const program = await openProgram({ dataDir: folder, port });
    const guest = await enter(program.url);
    const told = new Map<Save, Told>();
    const saveSome = async (about: string) => {
      const results = await sendAll(program.url, guest, makeSaves(40, about, 1600));
      for (const [save, answer] of results) told.set(save, answer);
      return [...results.values()].filter((answer) => !wasSaved(answer));
    };
    fill(disk, ballast);
    const full = expect.objectContaining({
      status: 507,
      page: expect.stringContaining("Der er ikke mere plads på disken"),
    });
    let refused: Told[] = [];
    for (let round = 1; refused.length === 0; round++) refused = await saveSome(`Fyldt ${round}`);
    for (const answer of refused) expect(answer).toEqual(full);
    await program.until(/^Disken er fuld/);
    // A checkpoint must write too; it finds no room, and the database goes down. Whoever was cut off in that very
    // moment was told to wait; everyone after that was told why.
    await ask(folder, "checkpoint").catch(() => {});
    await saveSome("I faldet");
    for (const answer of await saveSome("Nede")) expect(answer).toEqual(full);

    rmSync(ballast);
    await program.until(/^Der er plads på disken igen\.$/);
    while ((await saveSome("Plads igen")).length > 0);
    expect(program.said.filter((line) => line.startsWith("Disken er fuld"))).toHaveLength(1);
    const kept = await keptTexts(folder);
    expect([...told].filter(([save, answer]) => wasSaved(answer) && kept.get(save.text) !== 1)).toEqual([]);
    await close(program);
  });
});

async function close(program: { signal(name: NodeJS.Signals): void; ended: Promise<number | null> }) {
  program.signal("SIGTERM");
  expect(await program.ended).toBe(0);
}

/** A folder whose own folder anyone may pass through and nobody may look into. */
function makeParent(): string {
  const parent = makeFolder();
  chmodSync(parent, 0o711);
  return parent;
}

async function ask(folder: string, question: string) {
  const client = new pg.Client(runningDatabase(folder));
  client.on("error", () => {});
  await client.connect();
  await client.query(question).finally(() => client.end().catch(() => {}));
}

function canMount(): boolean {
  if (!isRoot || process.platform !== "linux") return false;
  const folder = mkdtempSync(join(tmpdir(), "vejviser-mount-"));
  const mounted = spawnSync("mount", ["-t", "tmpfs", "tmpfs", folder]).status === 0;
  if (mounted) execFileSync("umount", [folder]);
  rmdirSync(folder);
  return mounted;
}

function mountSmallDisk(): string {
  const disk = join(makeParent(), "disk");
  mkdirSync(disk);
  execFileSync("mount", ["-t", "tmpfs", "-o", "size=220m,mode=0711", "tmpfs", disk]);
  mounts.push(disk);
  return disk;
}

/** Leaves a megabyte free. */
function fill(disk: string, ballast: string): void {
  const free = execFileSync("df", ["--output=avail", "-B1", disk], { encoding: "utf8" }).split("\n")[1];
  writeFileSync(ballast, Buffer.alloc(Number(free) - 1024 * 1024));
}
