import { randomBytes, randomUUID } from "node:crypto";
import pg from "pg";
import { runningDatabase } from "#platform/database/embedded/connection.server.ts";

/** What a browser sends when somebody presses "Gem". The id is made where the words are typed. */
export type Save = { kind: "entry" | "answer"; id: string; text: string };

/** What the browser was told; "nothing" when the line went dead. */
export type Told = { saved: true } | { status: number; page: string } | "nothing";

/** Somebody signed in, with a forløb in front of them. */
export type Guest = { cookie: string; engagementId: string; questionKey: string };

/** Enters the demo as its administrator and opens the first forløb. */
export async function enter(url: string): Promise<Guest> {
  const door = await (await fetch(`${url}/log-ind`)).text();
  const person = found(door, /value="([^"@]+@[^"]+)"/);
  const entered = await post(`${url}/log-ind`, "", { demo: person, videre: "/" });
  const cookie = entered.headers.getSetCookie()[0]?.split(";")[0] ?? "";
  const engagementId = found(await read(url, "/", cookie), /\/forloeb\/([0-9a-f-]{36})/);
  const step = await read(url, `/forloeb/${engagementId}/trin/1`, cookie);
  return { cookie, engagementId, questionKey: found(step, /name="key" value="([^"]+)"/) };
}

/** A page as the browser gets it. */
export async function read(url: string, path: string, cookie: string): Promise<string> {
  return (await fetch(url + path, { headers: { cookie } })).text();
}

/** Entries in the logbook and answers to a question by turns; each carries about `length` letters of noise. */
export function makeSaves(count: number, about: string, length = 0): Save[] {
  return Array.from({ length: count }, (_, index) => {
    // Letters only: so many digits would look like a CPR number.
    const noise = randomBytes(length)
      .toString("base64url")
      .replace(/[^a-z]/gi, "");
    const kind = index % 2 === 0 ? "entry" : "answer";
    return { kind, id: randomUUID(), text: `${about}, nummer ${index}. ${noise}`.trim() };
  });
}

/** Sends everything, eight at a time, and notes what was told of each. `onSaved` is given how many are saved. */
export async function sendAll(
  url: string,
  guest: Guest,
  saves: readonly Save[],
  onSaved: (saved: number) => void = () => {},
): Promise<Map<Save, Told>> {
  const told = new Map<Save, Told>();
  const waiting = [...saves];
  let saved = 0;
  const sendOn = async () => {
    for (let save = waiting.shift(); save; save = waiting.shift()) {
      const answer = await send(url, guest, save);
      told.set(save, answer);
      if (wasSaved(answer)) onSaved(++saved);
    }
  };
  await Promise.all(Array.from({ length: 8 }, sendOn));
  return told;
}

export const wasSaved = (told: Told | undefined) => typeof told === "object" && "saved" in told;

/** How many rows there are with each text, past every lock. */
export async function keptTexts(dataDir: string): Promise<Map<string, number>> {
  const connection = runningDatabase(dataDir);
  if (!connection) throw new Error("No database runs in this folder");
  const client = new pg.Client(connection);
  await client.connect();
  try {
    const { rows } = await client.query<{ text: string; count: number }>(
      "select text, count(*)::int as count from (select text from logbook_entry union all select text from answer) kept group by text",
    );
    return new Map(rows.map((row) => [row.text, row.count]));
  } finally {
    await client.end();
  }
}

async function send(url: string, guest: Guest, save: Save): Promise<Told> {
  const engagement = `${url}/forloeb/${guest.engagementId}`;
  try {
    const answer =
      save.kind === "entry"
        ? await post(`${engagement}/logbog`, guest.cookie, {
            day: "2026-11-20",
            sentAs: save.id,
            text: save.text,
          })
        : await post(`${engagement}/trin/1`, guest.cookie, {
            do: "answer",
            key: guest.questionKey,
            answerId: save.id,
            text: save.text,
          });
    const page = await answer.text();
    const onward = answer.headers.get("location") ?? "";
    return answer.status === 302 && onward.includes("gemt")
      ? { saved: true }
      : { status: answer.status, page };
  } catch {
    return "nothing";
  }
}

function post(url: string, cookie: string, fields: Record<string, string>): Promise<Response> {
  return fetch(url, {
    method: "POST",
    redirect: "manual",
    headers: { cookie, origin: new URL(url).origin },
    body: new URLSearchParams(fields),
  });
}

function found(page: string, pattern: RegExp): string {
  const [, part] = pattern.exec(page) ?? [];
  if (!part) throw new Error(`The page has no ${pattern}`);
  return part;
}
