import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { runningDatabase } from "#platform/database/embedded/connection.server.ts";

/** The least it can cost: the same data read with bare `pg`, and written as a string by Node's own server. */
export type Floor = { url: string; pid: number; close(): void };

const thisFile = fileURLToPath(import.meta.url);

/** Starts the floor in a process of its own, with the addresses /overview, /forløb and /step. */
export async function openFloor(dataDir: string, engagementId: string): Promise<Floor> {
  const child = spawn(process.execPath, [thisFile, dataDir, engagementId], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [port] = await once(createInterface(child.stdout), "line");
  return { url: `http://localhost:${port}`, pid: child.pid ?? 0, close: () => child.kill() };
}

if (process.argv[1] === thisFile) await serve(process.argv[2] ?? "", process.argv[3] ?? "");

async function serve(dataDir: string, engagementId: string): Promise<void> {
  const connection = runningDatabase(dataDir);
  if (!connection) throw new Error("No database runs in this folder");
  const organisationId = await organisationOf(connection, engagementId);
  // As the product: row-level security, one transaction, everything asked at once and prepared.
  const pool = new pg.Pool({ ...connection, max: 16, options: "-c role=vejviser_app", pipeline: true });
  const server = createServer(async (request, response) => {
    const page = pages[decodeURIComponent(request.url ?? "").slice(1) as keyof typeof pages];
    const client = await pool.connect();
    const [, ...answers] = await Promise.all([
      client.query(`begin read only; select set_config('app.organisation_id', '${organisationId}', true)`),
      ...page.map((name) => {
        const text = questions[name];
        return client.query({ name, text, values: text.includes("$1") ? [engagementId] : [] });
      }),
      client.query("rollback"),
    ]);
    client.release();
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(`<!doctype html>${answers.map(({ rows }) => listOf(rows)).join("")}`);
  });
  server.listen(0, () => console.log((server.address() as AddressInfo).port));
}

async function organisationOf(connection: pg.ClientConfig, engagementId: string): Promise<string> {
  const client = new pg.Client(connection);
  await client.connect();
  const { rows } = await client.query("select organisation_id from engagement where id = $1", [engagementId]);
  await client.end();
  return rows[0].organisation_id;
}

const questions = {
  edits: "select * from content_edit",
  items: "select * from own_item",
  removed: "select item_id from removal",
  engagements: "select * from engagement",
  team: "select em.*, m.name from engagement_member em join member m on m.id = em.member_id",
  states: "select distinct on (engagement_id) * from engagement_state order by engagement_id, set_at desc",
  talked:
    "select q.round_id, q.key, r.station, r.started_at from round_question q join round r on r.id = q.round_id where q.agreed <> ''",
  decided: "select engagement_id, station, outcome, decided_on from decision",
  ways: "select engagement_id, ways from way_choice",
  visits: "select * from station_visit",
  engagement: "select * from engagement where id = $1",
  ownTeam:
    "select em.part, m.name from engagement_member em join member m on m.id = em.member_id where em.engagement_id = $1",
  ownState: "select * from engagement_state where engagement_id = $1 order by set_at desc limit 1",
  ownStrategies:
    "select s.name from engagement_strategy es join strategy s on s.id = es.strategy_id where es.engagement_id = $1",
  ownTalked:
    "select q.key, r.station, r.started_at from round_question q join round r on r.id = q.round_id where q.agreed <> '' and r.engagement_id = $1",
  ownDecided: "select station, outcome, decided_on from decision where engagement_id = $1",
  ownWays: "select ways from way_choice where engagement_id = $1",
  ownVisits: "select * from station_visit where engagement_id = $1",
  rounds: "select * from round where engagement_id = $1 and station = '3b'",
  asked:
    "select q.* from round_question q join round r on r.id = q.round_id where r.engagement_id = $1 and r.station = '3b'",
  answers:
    "select a.* from answer a join round r on r.id = a.round_id where r.engagement_id = $1 and r.station = '3b'",
  decisions: "select * from decision where engagement_id = $1 and station = '3b'",
  lines: "select * from checklist_line where engagement_id = $1 and station = '3b'",
  ticks:
    "select t.*, m.name from checklist_tick t join member m on m.id = t.ticked_by where t.engagement_id = $1",
} as const;

type Question = keyof typeof questions;

const guide = ["edits", "items", "removed"] as const;
const engagement = [
  ...guide,
  "engagement",
  "ownTeam",
  "ownState",
  "ownStrategies",
  "ownTalked",
  "ownDecided",
  "ownWays",
  "ownVisits",
] as const;

/** What each page of the product tells of, asked for as plainly as can be. */
const pages: Record<"overview" | "forløb" | "step", readonly Question[]> = {
  overview: [...guide, "engagements", "team", "states", "talked", "decided", "ways", "visits"],
  forløb: engagement,
  step: [...engagement, "rounds", "asked", "answers", "decisions", "lines", "ticks"],
};

function listOf(rows: readonly object[]): string {
  return `<ul>${rows.map((row) => `<li>${Object.values(row).join(" ")}</li>`).join("")}</ul>`;
}
