import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, test } from "vitest";
import {
  accounts,
  cleanUp,
  kill,
  makeFolder,
  makeFolderIn,
  openApp,
  postmasterPid,
  query,
  startApp,
} from "../../../../tests/support/embedded-trial.ts";
import { refusalText } from "./embedded-postgres.text.ts";
import { clusterName, processesByName, processesOf } from "./leftovers.server.ts";

afterEach(() => cleanUp());

describe.each(accounts)("started by $name", { timeout: 120_000 }, ({ uid }) => {
  test("makes a safe database the first time and finds it again the second", async () => {
    const dataDir = join(makeFolder(uid), "data");
    const cluster = join(dataDir, "postgres");
    const first = await openApp(dataDir, { uid });
    const [settings] = await query(
      first.connection,
      `select current_setting('fsync') as fsync, current_setting('data_checksums') as checksums,
         current_setting('server_encoding') as encoding, lower('ÆØÅ') as lower,
         array(select word from unnest(array['å', 'z', 'ø', 'æ']) word order by word collate "da-x-icu") as sorted,
         to_tsvector('danish', 'ÆBLER') @@ to_tsquery('danish', 'æble') as stemmed`,
    );
    expect(settings).toEqual({
      fsync: "on",
      checksums: "on",
      encoding: "UTF8",
      lower: "æøå",
      sorted: ["z", "æ", "ø", "å"],
      stemmed: true,
    });
    await query(first.connection, "create extension pg_trgm");
    expect(
      await query(first.connection, "select 'ærø' % 'Ærø' as same, array_length(show_trgm('æøå'), 1) as n"),
    ).toEqual([{ same: true, n: 4 }]);
    await query(first.connection, "create table kept as select 'åben'::text as word");
    expect(statSync(cluster).mode & 0o777).toBe(0o700);
    await first.app.stop();

    expect(processesOf(cluster)).toEqual([]);
    expect(existsSync(join(dataDir, "in-use.json"))).toBe(false);
    const second = await openApp(dataDir, { uid });
    expect(await query(second.connection, "select word from kept")).toEqual([{ word: "åben" }]);
    await second.app.stop();
  });

  test("keeps every answered row when the program is killed while it writes", async () => {
    const dataDir = makeFolder(uid);
    const saved: number[] = [];
    for (const enough of [50, 400]) {
      const { app } = await openApp(dataDir, { uid, flags: ["--write"] });
      await app.until((told) => told.saved !== undefined && told.saved >= enough);
      await app.kill();
      saved.push(...app.told.flatMap((told) => told.saved ?? []));
      expect(processesOf(join(dataDir, "postgres"))).not.toEqual([]);
    }
    const { app, connection } = await openApp(dataDir, { uid });
    expect(app.told.find((told) => told.said)?.said).toMatch(/stoppet brat/);
    const rows = await query(connection, "select number from note");
    const kept = new Set(rows.map((row) => Number(row.number)));
    expect(saved.filter((number) => !kept.has(number))).toEqual([]);
    expect(saved.length).toBeGreaterThan(300);
    // One server, and ours.
    const parents = new Set(processesOf(join(dataDir, "postgres")).map(({ parent }) => parent));
    expect(parents).toEqual(new Set([app.child.pid, postmasterPid(dataDir)]));
    await app.stop();
  });

  test("brings the server back when its postmaster or all of it is killed", async () => {
    const dataDir = makeFolder(uid);
    const cluster = join(dataDir, "postgres");
    const { app, connection } = await openApp(dataDir, { uid });
    await query(connection, "create table kept as select 1 as number");
    // A query that hears nothing of the death of its postmaster holds the shared memory.
    const busy = query(connection, "select count(*) from generate_series(1, 2000000000)").catch(
      (error) => error,
    );
    const counting =
      "select 1 from pg_stat_activity where query like '%2000000000%' and pid <> pg_backend_pid()";
    while ((await query(connection, counting)).length === 0) await sleep(20);
    for (const victims of [
      () => [postmasterPid(dataDir)],
      () => processesOf(cluster).map(({ pid }) => pid),
    ]) {
      const from = app.told.length;
      for (const pid of victims()) kill(pid);
      expect(await app.until((told) => told.down !== undefined, from)).toEqual({ down: "ended" });
      await app.until((told) => told.up === true, from);
      expect(await query(connection, "select number from kept")).toEqual([{ number: 1 }]);
    }
    expect(await busy).toBeInstanceOf(Error);
    await app.stop();
    expect(app.told.at(-1)).toEqual({ stopped: "stopped" });
  });

  test("lets one in when several start at the same moment", async () => {
    const dataDir = makeFolder(uid);
    const apps = [1, 2, 3].map(() => startApp(dataDir, { uid }));
    const answers = await Promise.all(
      apps.map((app) => app.until((told) => told.ready !== undefined || told.refused !== undefined)),
    );
    expect(answers.map((told) => told.refused ?? "opened").sort()).toEqual([
      "folder-in-use",
      "folder-in-use",
      "opened",
    ]);
    await Promise.all(apps.map((app) => app.stop()));
  });

  test("turns a second program away and says who was first", async () => {
    const dataDir = makeFolder(uid);
    const began = Date.now();
    const { app, connection } = await openApp(dataDir, { uid, flags: ["--port=4321"] });
    const second = startApp(dataDir, { uid });
    const { holder } = await second.until((told) => told.refused === "folder-in-use");
    expect(holder).toMatchObject({ pid: app.child.pid, port: 4321 });
    expect(Date.parse(holder?.since ?? "")).toBeGreaterThanOrEqual(began);
    await query(connection, "select 1");

    // Even somebody who throws the lock away does not get a second server into the same folder.
    writeFileSync(join(dataDir, "in-use.lock.new"), "");
    renameSync(join(dataDir, "in-use.lock.new"), join(dataDir, "in-use.lock"));
    const third = startApp(dataDir, { uid });
    expect((await third.until((told) => told.refused !== undefined)).holder?.pid).toBe(app.child.pid);
    await query(connection, "select 1");
    await app.stop();
  });

  test("is not fooled by a pid file whose number another program has got", async () => {
    const dataDir = makeFolder(uid);
    const first = await openApp(dataDir, { uid });
    const owner = statSync(join(dataDir, "postgres")).uid;
    const written = readFileSync(join(dataDir, "postgres/postmaster.pid"), "utf8");
    await first.app.stop();
    const stranger = spawn("sleep", ["600"], process.getuid?.() === 0 ? { uid: owner, gid: owner } : {});
    try {
      const stale = written.replace(/^\d+/, String(stranger.pid));
      writeFileSync(join(dataDir, "postgres/postmaster.pid"), stale);
      const second = await openApp(dataDir, { uid });
      expect(postmasterPid(dataDir)).not.toBe(stranger.pid);
      expect(stranger.exitCode ?? stranger.signalCode).toBeNull();
      await second.app.stop();
    } finally {
      stranger.kill();
    }
  });

  test("leaves nothing to tidy up when it is killed while it makes the database", async () => {
    const moments: ((making: string) => boolean)[] = [
      (making) => existsSync(making),
      (making) => existsSync(join(making, "PG_VERSION")),
      (making) => existsSync(join(making, "vejviser.password")),
    ];
    await Promise.all(
      moments.map(async (reached) => {
        const dataDir = makeFolder(uid);
        const app = startApp(dataDir, { uid });
        const making = () => readdirSync(dataDir).find((name) => name.startsWith("postgres-new-"));
        const made = () => existsSync(join(dataDir, "postgres"));
        while (!reached(join(dataDir, making() ?? "none")) && !made()) await sleep(1);
        await app.kill();
        const again = await openApp(dataDir, { uid });
        expect(await query(again.connection, "select current_database() as name")).toEqual([
          { name: "vejviser" },
        ]);
        await again.app.stop();
        // An initdb may outlive its program for a moment, and write what is left for the next start to remove.
        const last = await openApp(dataDir, { uid });
        expect(making()).toBeUndefined();
        await last.app.stop();
      }),
    );
  });
});

test("answers on loopback, behind a password, where the folder has too long a name for a socket", {
  timeout: 120_000,
}, async () => {
  const dataDir = makeFolderIn(makeFolder(), "en-mappe-med-et-meget-langt-navn-".repeat(4), 0o700);
  const { app, connection } = await openApp(dataDir);
  expect(connection.host).toBe("127.0.0.1");
  expect(await query(connection, "select inet_server_port() as port")).toEqual([{ port: connection.port }]);
  await expect(query({ ...connection, password: "guess" }, "select 1")).rejects.toMatchObject({
    code: "28P01",
  });
  expect(statSync(join(dataDir, "postgres/vejviser.password")).mode & 0o777).toBe(0o600);
  await app.stop();
});

test("leaves no server behind when the program exits without closing it", { timeout: 120_000 }, async () => {
  const dataDir = makeFolder();
  const { app } = await openApp(dataDir, { flags: ["--exit"] });
  await app.stop();
  while (processesOf(join(dataDir, "postgres")).length > 0) await sleep(20);
  const again = await openApp(dataDir);
  expect(again.app.told.some((told) => told.said)).toBe(false);
  await again.app.stop();
});

test("writes nothing of what people write into its log", { timeout: 120_000 }, async () => {
  const dataDir = makeFolder();
  const { app, connection } = await openApp(dataDir);
  await query(connection, "create table kept (word text primary key)");
  await query(connection, "insert into kept values ('hemmelig-1')");
  for (const mistake of [
    "insert into kept values ('hemmelig-1')",
    "select 'hemmelig-2'::date",
    "select hemmelig_3",
    "do $$ begin raise warning 'hemmelig-4'; end $$",
    "select pg_terminate_backend(pg_backend_pid()), 'hemmelig-5'",
  ]) {
    await query(connection, mistake).catch(() => {});
  }
  const lost = query(connection, "select 'hemmelig-6', pg_sleep(600)").catch((error: Error) => error);
  const cluster = join(dataDir, "postgres");
  const sleeper = "select pid from pg_stat_activity where wait_event = 'PgSleep'";
  let pid: unknown;
  while (!pid) pid = (await query(connection, sleeper))[0]?.pid;
  const from = app.told.length;
  kill(Number(pid));
  await app.until((told) => told.up === true, from);
  expect(await lost).toBeInstanceOf(Error);
  const log = readFileSync(join(dataDir, "postgres.log"), "utf8");
  expect(log).toMatch(/terminated by signal 9/);
  expect(log).not.toMatch(/hemmelig/);
  // The way macOS is asked finds the same processes as the way Linux is.
  expect(clusterName(cluster)).toMatch(/^vejviser-\w{12}$/);
  expect(
    processesByName(cluster)
      .map((found) => found.pid)
      .sort(),
  ).toEqual(
    processesOf(cluster)
      .map((found) => found.pid)
      .sort(),
  );
  await app.stop();
});

test("tells the operator who has the folder, since when and at which address", () => {
  const holder = { pid: 42, since: "2026-03-01T08:30:00Z", port: 3000 };
  const refusal = { refused: "folder-in-use", folder: "/srv/vejviser", holder } as const;
  for (const language of ["da", "en"] as const) {
    const told = refusalText(language, refusal);
    expect(told).toMatch(/\/srv\/vejviser.* 42.*2026.*http:\/\/localhost:3000/);
    expect(refusalText(language, { ...refusal, holder: undefined })).not.toMatch(/undefined/);
  }
});

test("leaves alone what it did not make, and data of another PostgreSQL", { timeout: 120_000 }, async () => {
  const strange = makeFolder();
  writeFileSync(join(makeFolderIn(strange, "postgres", 0o700), "letter.txt"), "Kære alle");
  await startApp(strange).until((told) => told.refused === "folder-not-ours");
  expect(readdirSync(join(strange, "postgres"))).toEqual(["letter.txt"]);

  const dataDir = makeFolder();
  const { app } = await openApp(dataDir);
  await app.stop();
  writeFileSync(join(dataDir, "postgres/PG_VERSION"), "17\n");
  expect(await startApp(dataDir).until((told) => told.refused !== undefined)).toMatchObject({
    refused: "other-version",
    found: "17",
    ours: "18",
  });
});
