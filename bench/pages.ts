// start, og siderne under pres: 8 og 32 forbindelser, ved siden af det hurtigste, de samme data kan læses og skrives
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { processesOf } from "#platform/database/embedded/leftovers.server.ts";
import { freePort, openProgram, type Program } from "../tests/support/program.ts";
import { enter } from "../tests/support/saves.ts";
import { openFloor } from "./support/floor.ts";
import { type Figures, load } from "./support/load.ts";
import { memoryOf, sharedMemoryOf } from "./support/memory.ts";
import { medianOf } from "./support/numbers.ts";
import { whereTimeGoes } from "./support/timing.ts";

const quick = process.argv.includes("--quick");
const seconds = quick ? { warm: 1, load: 2 } : { warm: 5, load: 10 };
const starts = quick ? 1 : 3;

const parent = mkdtempSync(join(tmpdir(), "vejviser-bench-"));
chmodSync(parent, 0o711);
try {
  const dataDir = await measureStarts();
  await measurePages(dataDir);
} finally {
  rmSync(parent, { recursive: true, force: true });
}

/** From nothing to listening: with a new folder, and with the one from before. Returns a folder that is filled. */
async function measureStarts(): Promise<string> {
  const first: number[] = [];
  const second: number[] = [];
  let dataDir = "";
  for (let round = 0; round < starts; round++) {
    dataDir = join(parent, `data-${round}`);
    for (const times of [first, second]) {
      const from = performance.now();
      const program = await start(dataDir);
      times.push(performance.now() - from);
      await stop(program);
    }
  }
  tell({ name: "first start", ms: Math.round(medianOf(first)) });
  tell({ name: "second start", ms: Math.round(medianOf(second)) });
  return dataDir;
}

async function measurePages(dataDir: string): Promise<void> {
  const program = await start(dataDir);
  const { cookie, engagementId } = await enter(program.url);
  const floor = await openFloor(dataDir, engagementId);
  const pages = {
    overview: "/",
    forløb: `/forloeb/${engagementId}`,
    step: `/forloeb/${engagementId}/trin/3b`,
  };
  for (const [name, path] of Object.entries(pages)) {
    const ground = await measure(`${floor.url}/${name}`, {});
    // As browsers ask: signed in, and for a packed page.
    const page = await measure(program.url + path, { cookie, "accept-encoding": "gzip, deflate, br, zstd" });
    for (const [index, figures] of page.entries()) {
      const beside = ground[index];
      if (!beside) continue;
      const { figures: own, memoryMb } = figures;
      const postgresMb = sharedMemoryOf(processesOf(join(dataDir, "postgres")).map(({ pid }) => pid));
      tell({ name, ...own, memoryMb, postgresMb, timesTheFloor: ratio(beside.figures, own) });
      tell({ name: `${name}, floor`, ...beside.figures, memoryMb: beside.memoryMb });
    }
    tell({ name: `${name}, where the time goes`, ...(await whereTimeGoes(program.url + path, cookie)) });
  }
  floor.close();
  await stop(program);

  async function measure(url: string, headers: Record<string, string>) {
    const pid = url.startsWith(floor.url) ? floor.pid : program.pid;
    await load(url, headers, 8, seconds.warm);
    const measured: { figures: Figures; memoryMb: number }[] = [];
    for (const connections of [8, 32]) {
      const figures = await load(url, headers, connections, seconds.load);
      measured.push({ figures, memoryMb: memoryOf(pid) });
    }
    return measured;
  }
}

async function start(dataDir: string): Promise<Program> {
  return openProgram({ dataDir, port: await freePort(), env: { MEASURE: "1" } });
}

async function stop(program: Program): Promise<void> {
  program.signal("SIGTERM");
  await program.ended;
}

/** How many pages the floor writes in the time of one of ours. */
function ratio(floor: Figures, own: Figures): number {
  return Math.round((floor.reqPerSec / own.reqPerSec) * 10) / 10;
}

function tell(figure: object): void {
  console.log(JSON.stringify(figure));
}
