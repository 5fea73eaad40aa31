import { medianOf, tenths } from "./numbers.ts";

/** Shares of 1; `ms` is the median of a whole request, alone on the machine. */
export type WhereTimeGoes = {
  ms: number;
  database: number;
  rendering: number;
  rest: number;
  questions: number;
};

/** Asks for a page one at a time, and lets the program tell what it did meanwhile (Server-Timing). */
export async function whereTimeGoes(url: string, cookie: string): Promise<WhereTimeGoes> {
  const samples: ReturnType<typeof readTiming>[] = [];
  for (let request = 0; request < 50; request++) {
    const response = await fetch(url, { headers: { cookie, "x-vejviser-measure": "1" } });
    await response.arrayBuffer();
    samples.push(readTiming(response.headers.get("server-timing") ?? ""));
  }
  const median = (part: keyof (typeof samples)[number]) => medianOf(samples.map((sample) => sample[part]));
  const total = median("total");
  const share = (part: number) => Math.round((part / total) * 100) / 100;
  return {
    ms: tenths(total),
    database: share(median("database")),
    rendering: share(median("rendering")),
    rest: share(total - median("database") - median("rendering")),
    questions: median("questions"),
  };
}

function readTiming(header: string) {
  const [, database, questions, rendering, total] =
    /db;dur=([\d.]+);desc="(\d+)", render;dur=([\d.]+), total;dur=([\d.]+)/.exec(header) ?? [];
  if (!total) throw new Error(`The program did not tell where its time went: "${header}"`);
  return {
    database: Number(database),
    questions: Number(questions),
    rendering: Number(rendering),
    total: Number(total),
  };
}
