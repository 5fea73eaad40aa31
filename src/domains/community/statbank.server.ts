import { and, eq, gt, sql } from "drizzle-orm";
import type { Member } from "#domains/access/member.ts";
import { askOrganisation, inOrganisation } from "#platform/database/database.server.ts";
import { statbankAnswer } from "./figure.table.ts";
import type { Measure } from "./figure.ts";
import { type Cell, readJsonStat } from "./json-stat.ts";
import {
  type Area,
  type AreaLevel,
  areaLevels,
  figuresIn,
  findAreas,
  questionFor,
  statbankTables,
  type TableInfo,
  tableInfoSchema,
} from "./statbank.ts";

/** Why Statistics Denmark could not tell: gone, too slow, too much, refused, or not to be understood. */
export type StatbankRefusal = { refused: "away" | "slow" | "too-much" | "no" | "unreadable" };

type Settings = { baseUrl: string; timeout: number; fetch: typeof fetch };
let settings: Settings = { baseUrl: "https://api.statbank.dk/v1", timeout: 15_000, fetch };

/** The most an answer may weigh, in bytes. A town over ten years is well under one megabyte. */
const largestAnswer = 8 * 1024 * 1024;
/** How long an answer is good for. The numbers change once a quarter at most. */
const freshFor = sql`interval '1 day'`;

/** Says where the StatBank is. Set once at start; `timeout` is milliseconds, `fetch` the way out. */
export function openStatbank(chosen: Partial<Settings>): void {
  settings = { ...settings, ...chosen };
}

/** Areas whose name is like `text`: towns first, then parishes, and always the whole municipality if one is named. */
export async function searchAreas(
  member: Member,
  text: string,
  municipality: { code: string; name: string } | undefined,
): Promise<Area[] | StatbankRefusal> {
  const found: Area[] = [];
  for (const level of areaLevels) {
    const table = statbankTables[level].population;
    if (level === "municipality") {
      if (municipality) found.push({ level, ...municipality });
    } else if (table) {
      const info = await tableInfo(member, table);
      if ("refused" in info) return info;
      found.push(...findAreas(info, level, text, municipality?.code ?? ""));
    }
  }
  return found;
}

export type Fetched = { measure: Measure; table: string; rows: ReturnType<typeof figuresIn> };

/** The newest `years` years of every measure that Statistics Denmark has for an area. */
export async function fetchFigures(
  member: Member,
  area: Area,
  years = 6,
): Promise<Fetched[] | StatbankRefusal> {
  const fetched: Fetched[] = [];
  for (const [measure, table] of Object.entries(statbankTables[area.level]) as [Measure, string][]) {
    const info = await tableInfo(member, table);
    if ("refused" in info) return info;
    const cells = await cellsOf(member, info, area, years);
    if ("refused" in cells) return cells;
    fetched.push({ measure, table, rows: figuresIn(info, cells, measure) });
  }
  return fetched;
}

/** Whether an area from outside is one the tables know; a code is never sent on unseen. */
export async function knownArea(
  member: Member,
  level: AreaLevel,
  code: string,
  name: string,
): Promise<boolean> {
  if (level === "municipality") return /^\d{3}$/.test(code);
  const info = await tableInfo(member, statbankTables[level].population ?? "");
  return !("refused" in info) && findAreas(info, level, name, "").some((area) => area.code === code);
}

function tableInfo(member: Member, table: string): Promise<TableInfo | StatbankRefusal> {
  return ask(member, "tableinfo", { table, format: "JSON", lang: "da" }, (answer) => {
    const read = tableInfoSchema.safeParse(answer);
    return read.success ? read.data : { refused: "unreadable" };
  });
}

function cellsOf(
  member: Member,
  info: TableInfo,
  area: Area,
  years: number,
): Promise<Cell[] | StatbankRefusal> {
  return ask(member, "data", questionFor(info, area, years), (answer) => {
    const read = readJsonStat(answer);
    return "refused" in read ? read : read.cells;
  });
}

/** Asks the StatBank, or remembers what it said to the same question today. Only what can be read is remembered. */
async function ask<T extends object>(
  member: Member,
  what: "tableinfo" | "data",
  body: object,
  read: (answer: unknown) => T | StatbankRefusal,
): Promise<T | StatbankRefusal> {
  const question = `${what} ${JSON.stringify(body)}`;
  const [kept] = await askOrganisation(member.organisationId, (db) =>
    db
      .select({ answer: statbankAnswer.answer })
      .from(statbankAnswer)
      .where(
        and(eq(statbankAnswer.question, question), gt(statbankAnswer.askedAt, sql`now() - ${freshFor}`)),
      ),
  );
  if (kept) return read(kept.answer);
  const answer = await fetchAnswer(`${settings.baseUrl}/${what}`, body);
  if (isRefusal(answer)) return answer;
  const understood = read(answer);
  if (!isRefusal(understood)) {
    await inOrganisation(member.organisationId, (db) =>
      db
        .insert(statbankAnswer)
        .values({ question, answer })
        .onConflictDoUpdate({
          target: [statbankAnswer.organisationId, statbankAnswer.question],
          set: { answer, askedAt: new Date() },
        }),
    );
  }
  return understood;
}

async function fetchAnswer(url: string, body: object): Promise<unknown> {
  try {
    const response = await settings.fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json; charset=utf-8", accept: "application/json" },
      body: JSON.stringify(body),
      redirect: "error",
      signal: AbortSignal.timeout(settings.timeout),
    });
    if (!response.ok) return { refused: response.status < 500 ? "no" : "away" } satisfies StatbankRefusal;
    const text = await textWithin(response, largestAnswer);
    return text === undefined ? ({ refused: "too-much" } satisfies StatbankRefusal) : JSON.parse(text);
  } catch (failure) {
    if (failure instanceof SyntaxError) return { refused: "unreadable" } satisfies StatbankRefusal;
    const slow = failure instanceof DOMException && failure.name === "TimeoutError";
    return { refused: slow ? "slow" : "away" } satisfies StatbankRefusal;
  }
}

/** The text of an answer, or undefined once it has grown past `most` bytes; the rest is not read. */
async function textWithin(response: Response, most: number): Promise<string | undefined> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.byteLength;
    if (size > most) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
}

function isRefusal(answer: unknown): answer is StatbankRefusal {
  return typeof answer === "object" && answer !== null && "refused" in answer;
}
