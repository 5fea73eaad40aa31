import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, expect, test, vi } from "vitest";
import { documentsFolder, openPress, type Press, type PressOptions } from "./press.server.ts";

const templates = mkdtempSync(join(tmpdir(), "press-"));
writeFileSync(join(templates, "short.typ"), '#set document(title: "Kort")\nHej');
// Long enough to be caught in the middle, short enough to be finished.
writeFileSync(
  join(templates, "long.typ"),
  '#set document(title: "Lang")\n#for n in range(6000) [Linje #n \\ ]',
);
writeFileSync(
  join(templates, "endless.typ"),
  "#for a in range(9999) { for b in range(9999) { for c in range(9999) { } } }",
);
writeFileSync(join(templates, "wrong.typ"), '#set document(title: "Forkert")\n#panic("nej")');

vi.setConfig({ testTimeout: 30_000 });

const open: Press[] = [];
afterEach(() => {
  for (const press of open.splice(0)) press.close();
});
afterAll(() => rmSync(templates, { recursive: true }));

test("keeps a process warm and replaces it after its share of documents", async () => {
  const press = opened({ documentsPerHand: 2 });
  await press.print(order("short"));
  const [first] = press.state().resting;
  const second = press.print(order("long"));
  await until(() => press.state().working.length === 1);
  expect(press.state().working).toEqual([first]);
  await second;
  expect(press.state()).toEqual({ working: [], resting: [], waiting: 0 });
  await press.print(order("short"));
  expect(press.state().resting).toHaveLength(1);
  expect(press.state().resting).not.toEqual([first]);
  await until(() => !isAlive(first));
});

test("prints two at once and lets the others wait", async () => {
  const press = opened();
  const five = ["long", "long", "short", "short", "short"].map((name) => press.print(order(name)));
  await until(() => press.state().working.length === 2);
  expect(press.state().waiting).toBe(3);
  for (const pdf of await Promise.all(five)) expect(isPdf(pdf)).toBe(true);
  expect(press.state()).toMatchObject({ working: [], waiting: 0 });
  expect(press.state().resting).toHaveLength(2);
});

test("refuses when the queue is as long as it may be", async () => {
  const press = opened({ atOnce: 1, longestQueue: 1 });
  const two = [press.print(order("short")), press.print(order("short"))];
  await expect(press.print(order("short"))).rejects.toMatchObject({ failure: "busy" });
  await Promise.all(two);
});

test("a process killed in the middle is replaced and the document printed after all", async () => {
  const press = opened();
  const document = press.print(order("long"));
  const victim = await killWorking(press);
  expect(isPdf(await document)).toBe(true);
  expect(press.state().resting).toHaveLength(1);
  expect(press.state().resting).not.toContain(victim);
  expect(isPdf(await press.print(order("short")))).toBe(true);
});

test("a document whose process dies twice fails, and the next one prints", async () => {
  const press = opened();
  const document = press.print(order("endless"));
  const failure = expect(document).rejects.toMatchObject({ failure: "crashed" });
  const first = await killWorking(press);
  await until(() => press.state().working.some((pid) => pid !== first));
  await killWorking(press);
  await failure;
  expect(isPdf(await press.print(order("short")))).toBe(true);
});

test("a process killed while at rest is not asked again", async () => {
  const press = opened();
  await press.print(order("short"));
  const [resting] = press.state().resting;
  if (resting) process.kill(resting, "SIGKILL");
  expect(isPdf(await press.print(order("short")))).toBe(true);
  expect(press.state().resting).not.toContain(resting);
});

test("a process that hangs is killed at the limit, and the next document prints", async () => {
  const press = opened();
  const document = press.print(order("endless"), 400);
  const failure = expect(document).rejects.toMatchObject({ failure: "timeout" });
  await until(() => press.state().working.length === 1);
  const [hanging] = press.state().working;
  await failure;
  await until(() => !isAlive(hanging));
  expect(isPdf(await press.print(order("short")))).toBe(true);
});

test("a document Typst refuses is told why and is not tried again", async () => {
  const press = opened();
  const problem = await press.print(order("wrong")).catch((error: unknown) => error);
  expect(problem).toMatchObject({ failure: "unprintable", message: expect.stringContaining("nej") });
  expect(press.state().resting).toHaveLength(1);
});

test("closing ends the work", async () => {
  const press = opened();
  const document = press.print(order("endless"));
  const failure = expect(document).rejects.toMatchObject({ failure: "closed" });
  await until(() => press.state().working.length === 1);
  const [pid] = press.state().working;
  press.close();
  await failure;
  await until(() => !isAlive(pid));
  await expect(press.print(order("short"))).rejects.toMatchObject({ failure: "closed" });
});

test("says where it looked when the press hand is not there", async () => {
  await expect(opened({ folder: templates }).print(order("short"))).rejects.toThrow(
    join(templates, "press-hand"),
  );
});

test("the processes end with a parent that is killed, even in the middle of a document", async () => {
  const program = `
    import { openPress } from ${JSON.stringify(join(documentsFolder, "press.server.ts"))};
    const press = openPress({ templates: ${JSON.stringify(templates)}, limit: 600_000 });
    press.print({ template: "endless.typ", data: "{}" });
    const look = setInterval(() => {
      const [pid] = press.state().working;
      if (pid) console.log(pid), clearInterval(look);
    }, 20);`;
  const parent = spawn(process.execPath, ["--input-type=module", "-e", program], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const child = Number(await firstLine(parent));
  expect(isAlive(child)).toBe(true);
  parent.kill("SIGKILL");
  await until(() => !isAlive(child));
});

test("works where the folder has a space and a Danish letter in its name", async () => {
  const elsewhere = join(templates, "Nørre Sø");
  cpSync(join(templates, "short.typ"), join(elsewhere, "short.typ"));
  expect(isPdf(await opened({ templates: elsewhere }).print(order("short")))).toBe(true);
});

function opened(options: PressOptions = {}): Press {
  const press = openPress({ templates, ...options });
  open.push(press);
  return press;
}

function order(name: string) {
  return { template: `${name}.typ`, data: "{}" };
}

async function killWorking(press: Press): Promise<number> {
  await until(() => press.state().working.length === 1);
  const [pid = 0] = press.state().working;
  process.kill(pid, "SIGKILL");
  return pid;
}

function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 5)).toString() === "%PDF-";
}

function isAlive(pid: number | undefined): boolean {
  if (!pid) throw new Error("There is no process to look for.");
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function until(condition: () => boolean): Promise<void> {
  await vi.waitUntil(condition, { timeout: 20_000, interval: 10 });
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.stdout?.once("data", (data) => resolve(String(data)));
    child.once("exit", (code) => reject(new Error(`The parent ended with ${code}.`)));
  });
}
