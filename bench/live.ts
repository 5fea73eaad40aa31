// mødet, mens det holdes: 60 og 150 ved et bord, 20 borde på én gang, en der oversvømmer bordet, ti fald midt i det hele, 2.000 sedler, to programmer
import { fork } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { runningDatabase } from "#platform/database/embedded/connection.server.ts";
import { freePort, openProgram } from "../tests/support/program.ts";
import type { Seen, Task } from "./support/live-load.ts";
import { countNotes, holdRooms } from "./support/live-rooms.ts";
import { memoryOf } from "./support/memory.ts";
import { percentileOf, tenths } from "./support/numbers.ts";

const quick = process.argv.includes("--quick");
const only = process.argv.find((word) => word.startsWith("--only="))?.slice(7);
const lasts = quick ? 10_000 : 60_000;
const sixty = { rooms: 1, people: 60 };

const parent = mkdtempSync(join(tmpdir(), "vejviser-bench-"));
chmodSync(parent, 0o711);
const dataDir = join(parent, "data");
let program = await openProgram({ dataDir, port: await freePort() });
try {
  if (wanted("rooms")) {
    for (const [rooms, people] of [
      [1, 60],
      [1, 150],
      [20, 10],
    ] as const)
      await measureRooms(rooms, people);
  }
  if (wanted("flood")) await measureFlood(1000);
  if (wanted("page")) await measurePage(2000);
  if (wanted("two")) await measureTwoPrograms();
  if (wanted("falls")) await measureFalls(quick ? 2 : 10);
} finally {
  program.signal("SIGTERM");
  await program.ended;
  rmSync(parent, { recursive: true, force: true });
}

function wanted(part: string): boolean {
  return only === undefined || only.split(",").includes(part);
}

/** A room that writes: submit → seen by the others, beside a bare relay that commits before it passes on. */
async function measureRooms(rooms: number, people: number): Promise<void> {
  const held = await holdRooms(database(), { rooms, people });
  const ours = await loaded(
    { urls: [program.url], rooms: held, by: "ours", lasts, every: 2000 },
    program.pid,
  );
  const relay = fork(fileURLToPath(new URL("support/relay.ts", import.meta.url)));
  relay.send(database());
  const [port] = (await once(relay, "message")) as [number];
  const url = `http://localhost:${port}`;
  const bare = await loaded({ urls: [url], rooms: held, by: "relay", lasts, every: 2000 }, relay.pid ?? 0);
  relay.kill();
  const { lying: _, ...count } = await countNotes(database(), held, ours.seen.kept);
  tell({
    name: `${rooms} meetings of ${people}`,
    ...ours.figures,
    ...count,
    memoryMb: memoryOf(program.pid),
  });
  tell({ name: `${rooms} meetings of ${people}, a bare relay`, ...bare.figures });
  tell({
    name: `${rooms} meetings of ${people}, ours to the bare relay`,
    p50: tenths(ours.figures.p50 / bare.figures.p50),
    p95: tenths(ours.figures.p95 / bare.figures.p95),
  });
}

/** Sixty who write, and the same while one of them throws a thousand notes on the table at once. */
async function measureFlood(notes: number): Promise<void> {
  const calm = { urls: [program.url], by: "ours" as const, lasts, every: 2000 };
  const quiet = await loaded({ ...calm, rooms: await holdRooms(database(), sixty) }, program.pid);
  const rooms = await holdRooms(database(), sixty);
  const { figures, seen } = await loaded({ ...calm, rooms, flood: notes }, program.pid);
  const { lost } = await countNotes(database(), rooms, seen.kept);
  tell({ name: `60 while one throws ${notes} at once`, ...figures, lost, flooded: seen.flooded });
  tell({
    name: "the others' delay under the flood, to that without it",
    p50: tenths(figures.p50 / quiet.figures.p50),
    p95: tenths(figures.p95 / quiet.figures.p95),
  });
}

/** A full board opened from the beginning, and what a phone is sent that has been away. Milliseconds and bytes. */
async function measurePage(notes: number): Promise<void> {
  const [room] = await holdRooms(database(), { rooms: 1, people: 1, notes });
  const address = `${program.url}/bord/${room?.words[0]}`;
  const times: number[] = [];
  let bytes = 0;
  for (let opened = 0; opened < 12; opened++) {
    const from = performance.now();
    const answer = await fetch(address, { headers: { "accept-encoding": "gzip" } });
    bytes = (await answer.arrayBuffer()).byteLength;
    if (answer.status !== 200) throw new Error(`The board answered ${answer.status}`);
    if (opened > 1) times.push(performance.now() - from);
  }
  tell({
    name: `a board with ${notes} notes opened`,
    p50: tenths(percentileOf(times, 0.5)),
    p95: tenths(percentileOf(times, 0.95)),
    bytesOfHtml: bytes,
  });
  for (const [name, since] of [
    ["all of it by the stream", -1],
    ["what is new since the last ten", notes - 10],
  ] as const) {
    const from = performance.now();
    const told = await firstMessage(`${address}/stroem?fra=${since}`);
    tell({ name, ms: tenths(performance.now() - from), bytes: told });
  }
}

async function firstMessage(url: string): Promise<number> {
  const stop = new AbortController();
  const answer = await fetch(url, { signal: stop.signal });
  let text = "";
  const decoder = new TextDecoder();
  for await (const chunk of answer.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    if (/data: .*\n\n/.test(text)) break;
  }
  stop.abort();
  return text.length;
}

/** Two processes of the program on one database: half of the room is with each, and everybody sees everybody. */
async function measureTwoPrograms(): Promise<void> {
  const { host, port, user, password, database: name } = database();
  const secret = password ? `:${encodeURIComponent(password)}` : "";
  // The folder of a socket stands in an address as a host does, with its strokes written out.
  const url = `postgres://${user}${secret}@${encodeURIComponent(host)}:${port}/${name}`;
  const second = await openProgram({
    dataDir: join(parent, "second"),
    port: await freePort(),
    args: [],
    env: { DATABASE_URL: url },
  });
  try {
    const rooms = await holdRooms(database(), { rooms: 1, people: 60 });
    const task: Task = { urls: [program.url, second.url], rooms, by: "ours", lasts, every: 2000 };
    const { figures, seen } = await loaded(task, program.pid);
    const { lying: _, ...count } = await countNotes(database(), rooms, seen.kept);
    tell({ name: "60 at one table, half with each of two programs", ...figures, ...count });
  } finally {
    second.signal("SIGTERM");
    await second.ended;
  }
}

/** Ten times the program is killed under 60 who write, and started again. */
async function measureFalls(falls: number): Promise<void> {
  const rooms = await holdRooms(database(), { rooms: 1, people: 60 });
  const port = Number(new URL(program.url).port);
  const each = 8000;
  const task: Task = { urls: [program.url], rooms, by: "ours", lasts: falls * each, every: 2000 };
  const playing = loaded(task, program.pid);
  for (let fallen = 0; fallen < falls; fallen++) {
    await sleep(each / 2 + Math.random() * 1000);
    program.signal("SIGKILL");
    await program.ended;
    program = await openProgram({ dataDir, port });
  }
  const { seen, figures } = await playing;
  const { lying, lost, doubled } = await countNotes(database(), rooms, seen.kept);
  tell({
    name: `${falls} falls under 60 who write`,
    answered: seen.kept.length,
    lying,
    lost,
    doubled,
    missing: figures.missing,
    unanswered: seen.unanswered,
    longestGapMs: Math.round(seen.longestGap),
  });
}

/** Lets the load run in a process of its own, and watches the processor of the one that is measured meanwhile. */
async function loaded(task: Task, pid: number) {
  const load = fork(fileURLToPath(new URL("support/live-load.ts", import.meta.url)));
  const before = processorOf(pid);
  const from = performance.now();
  load.send(task);
  const [seen] = (await once(load, "message")) as [Seen];
  const percent = ((processorOf(pid) - before) / (performance.now() - from)) * 100;
  const p = (share: number) => tenths(percentileOf(seen.delays, share));
  const figures = {
    notes: seen.kept.length,
    deliveries: seen.delays.length,
    p50: p(0.5),
    p95: p(0.95),
    p99: p(0.99),
    missing: seen.missing,
    refused: seen.refused,
    unanswered: seen.unanswered,
    processorPercent: Math.round(percent),
  };
  return { seen, figures };
}

/** Milliseconds a process has had of the processor; nought where the system does not tell. */
function processorOf(pid: number): number {
  try {
    const [, ...fields] = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ");
    const numbers = fields.join(") ").split(" ");
    // Hundredths of a second, in user mode and in the kernel (proc(5), fields 14 and 15).
    return (Number(numbers[11]) + Number(numbers[12])) * 10;
  } catch {
    return 0;
  }
}

function database() {
  const connection = runningDatabase(dataDir);
  if (!connection) throw new Error("No database runs in this folder");
  return connection;
}

function tell(figure: object): void {
  console.log(JSON.stringify(figure));
}
