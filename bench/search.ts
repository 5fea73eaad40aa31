// søgning blandt 20.000 partnere og 100.000 henvendelser: listen, et ord, to ord, et spørgsmål, stavefejl og vejen derhen
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort, openProgram } from "../tests/support/program.ts";
import { enter } from "../tests/support/saves.ts";
import { type Amounts, fillHouse } from "./support/many-partners.ts";
import { percentileOf, tenths } from "./support/numbers.ts";

const quick = process.argv.includes("--quick");
const amounts: Amounts = quick ? { partners: 1000, attempts: 5000 } : { partners: 20_000, attempts: 100_000 };
const rounds = quick ? 3 : 20;

/** What somebody types; several of each, so that no figure is that of one lucky word. */
const questions: Record<string, readonly string[]> = {
  "the list": [""],
  "one word": ["trailer", "drejebænken", "Birkelund", "spejdergruppen", "projektoren"],
  "two words": [
    "skak Egebjerg",
    "idræt Nørreskov",
    "klaveret søndag",
    "cykelklubben Strandby",
    "bålet lørdag",
  ],
  "a common word": ["foreningen", "børn", "værksted", "fædre", "lokalet"],
  "a slip": ["trailr", "drejebænkn", "Birkelnd", "spejdergrupen", "projektorn"],
  "a slip in two words": [
    "skakklben Egebjrg",
    "idrætslaget Nørreskv",
    "klavret mandgen",
    "cykelklubn Strndby",
    "teltt fredagn",
  ],
  "part of a compound": ["idræt", "bibliotek", "keramik", "ungdoms", "gymnastik"],
  "a question": [
    "Hvem kan nå fædre med sønner på 5-7 år?",
    "Hvem har et lokale og en projektor om tirsdagen?",
    "Hvilke foreninger kan nå unge i Birkelund?",
    "Hvem kender nogen med en trailer og en have?",
    "Kan nogen hjælpe med en teateraften for børn?",
  ],
};

const parent = mkdtempSync(join(tmpdir(), "vejviser-bench-"));
chmodSync(parent, 0o711);
const dataDir = join(parent, "data");
const program = await openProgram({ dataDir, port: await freePort() });
try {
  const { cookie } = await enter(program.url);
  const { ms, words } = await fillHouse(dataDir, amounts);
  tell({ name: "partners taken in, their words written down", ...amounts, words, ms: Math.round(ms) });
  // What any page costs on this machine just now; the rest is the search.
  await measure("beside it: the same page with no question", findPage, ["", "", "", "", ""], cookie);
  for (const [name, asked] of Object.entries(questions)) {
    await measure(name, (text) => `/partnere?ord=${encodeURIComponent(text)}`, asked, cookie);
    if (asked[0]) await measure(`${name}, with the way there`, findPage, asked, cookie);
  }
} finally {
  program.signal("SIGTERM");
  await program.ended;
  rmSync(parent, { recursive: true, force: true });
}

function findPage(text: string): string {
  return `/partnere/find?q=${encodeURIComponent(text)}`;
}

/** The whole page over HTTP, one after another; times in milliseconds. The first time of each question warms up. */
async function measure(
  name: string,
  page: (text: string) => string,
  asked: readonly string[],
  cookie: string,
): Promise<void> {
  const times: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    for (const text of asked) {
      const from = performance.now();
      const answer = await fetch(program.url + page(text), { headers: { cookie } });
      await answer.text();
      if (answer.status !== 200) throw new Error(`${page(text)}: ${answer.status}`);
      if (round > 0) times.push(performance.now() - from);
    }
  }
  tell({
    name,
    times: times.length,
    p50: tenths(percentileOf(times, 0.5)),
    p95: tenths(percentileOf(times, 0.95)),
  });
}

function tell(figure: object): void {
  console.log(JSON.stringify(figure));
}
