// et regneark med 10.000 rækker: læst, set igennem, taget ind og taget ind igen; og 50 MB, der bliver afvist
import { randomUUID } from "node:crypto";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type Table, writeCsv, writeXlsx } from "#platform/files/sheet-writing.server.ts";
import { freePort, openProgram, type Program } from "../tests/support/program.ts";
import { enter, read } from "../tests/support/saves.ts";
import { memoryOf } from "./support/memory.ts";
import { tenths } from "./support/numbers.ts";

const count = process.argv.includes("--quick") ? 1000 : 10_000;

const parent = mkdtempSync(join(tmpdir(), "vejviser-bench-"));
chmodSync(parent, 0o711);
const program = await openProgram({ dataDir: join(parent, "data"), port: await freePort() });
try {
  const { cookie } = await enter(program.url);
  const [, place] =
    /\/lokalsamfund\/([0-9a-f-]{36})/.exec(await read(program.url, "/lokalsamfund", cookie)) ?? [];
  const here = `${program.url}/lokalsamfund/${place}/indlaes`;
  const table = associations();
  await measure("Excel", here, cookie, new Uint8Array(await writeXlsx(table)));
  await measure("the same as CSV, all of it known", here, cookie, new TextEncoder().encode(writeCsv(table)));
  await measureRefusal(here, cookie);
} finally {
  program.signal("SIGTERM");
  await program.ended;
  rmSync(parent, { recursive: true, force: true });
}

/** One in a hundred has no name, and so cannot come. */
function associations(): Table {
  const rows = Array.from({ length: count }, (_, index) => [
    index % 100 === 7 ? "" : `Forening nummer ${index}`,
    "idræt, sang og fællesskab",
    "Hver tirsdag, når der er nogen til at låse op",
    `Skolevej ${index}`,
    `forening${index}.example`,
  ]);
  return [["Foreningsnavn", "Type", "Hvornår", "Adresse", "Hjemmeside"], ...rows];
}

async function measure(
  name: string,
  here: string,
  cookie: string,
  file: Uint8Array<ArrayBuffer>,
): Promise<void> {
  const watch = watchMemory(program);
  const whole = stopwatch();
  const reading = stopwatch();
  const answer = await post(here, cookie, fileForm(file, name === "Excel" ? "liste.xlsx" : "liste.csv"));
  const sheet = program.url + (answer.headers.get("location") ?? "");
  const readMs = reading();
  const looking = stopwatch();
  const page = await (await fetch(sheet, { headers: { cookie } })).text();
  const lookMs = looking();
  const taking = stopwatch();
  await post(sheet, cookie, chosenColumns(page));
  while (!/Arket er taget ind/.test(await (await fetch(sheet, { headers: { cookie } })).text()))
    await sleep(50);
  tell({
    name: `${count} rows, ${name}`,
    megabytes: tenths(file.byteLength / 1024 / 1024),
    readMs,
    lookMs,
    takeMs: taking(),
    wholeMs: whole(),
    ...watch(),
  });
}

async function measureRefusal(here: string, cookie: string): Promise<void> {
  const watch = watchMemory(program);
  const taking = stopwatch();
  const answer = await post(here, cookie, fileForm(new Uint8Array(50 * 1024 * 1024).fill(65), "liste.csv"));
  await answer.text();
  tell({ name: "50 MB", status: answer.status, ms: taking(), ...watch() });
}

function fileForm(file: Uint8Array<ArrayBuffer>, name: string): FormData {
  const form = new FormData();
  form.set("sheetId", randomUUID());
  form.set("use", "association");
  form.set("file", new File([file], name));
  return form;
}

/** The columns as the page has found them, and the press of the button. */
function chosenColumns(page: string): URLSearchParams {
  const form = new URLSearchParams({ do: "take" });
  for (const [, name = "", options = ""] of page.matchAll(
    /<select[^>]*name="(column-\w+)"[^>]*>(.*?)<\/select>/gs,
  ))
    form.set(name, /<option value="(\d*)" selected/.exec(options)?.[1] ?? "");
  return form;
}

function post(url: string, cookie: string, body: BodyInit): Promise<Response> {
  return fetch(url, {
    method: "POST",
    redirect: "manual",
    headers: { cookie, origin: program.url },
    body,
  });
}

/** What the server holds at most while something goes on, and how much more than before; in megabytes. */
function watchMemory({ pid }: Program) {
  const before = memoryOf(pid);
  let most = before;
  const look = setInterval(() => {
    most = Math.max(most, memoryOf(pid));
  }, 50);
  return () => {
    clearInterval(look);
    most = Math.max(most, memoryOf(pid));
    return { memoryMb: most, grewMb: most - before };
  };
}

function stopwatch() {
  const from = performance.now();
  return () => Math.round(performance.now() - from);
}

function tell(figure: object): void {
  console.log(JSON.stringify(figure));
}
