import { once } from "node:events";
import { Agent, type IncomingMessage, request } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { WebSocket } from "ws";
import { newId } from "#platform/database/id.ts";
import type { Room } from "./live-rooms.ts";

/**
 * Where the room is, for how long everybody writes, and how often each does. Milliseconds. `flood` is how many notes
 * the first of them throws on the table at once, a third into it.
 */
export type Task = {
  urls: string[];
  rooms: Room[];
  by: "ours" | "relay";
  lasts: number;
  every: number;
  flood?: number;
};

/** What was seen: notes answered as kept, how long each took to reach each of the others, and what never came. */
export type Seen = {
  kept: string[];
  refused: number;
  unanswered: number;
  /** Deliveries of answered notes to the others of their room that never came. */
  missing: number;
  delays: number[];
  /** Longest silence of a stream after it had been cut, until it was there again. */
  longestGap: number;
  /** What a flood was answered, by status. */
  flooded: Record<number, number>;
};

type Person = { word: string; room: Room; url: string; seen: Set<number>; cutAt: number };

// Run as a process of its own, so that those who write take no breath from those who are measured.
if (process.send) {
  const [task] = (await once(process, "message")) as [Task];
  // A long answer is still on its way when `send` comes back.
  process.send(await play(task), () => process.exit());
}

async function play({ urls, rooms, by, lasts, every, flood = 0 }: Task): Promise<Seen> {
  const sentAt: number[] = [];
  const ids: string[] = [];
  const writers: Person[] = [];
  const answers = new Map<number, "kept" | "refused">();
  const delays: number[] = [];
  let longestGap = 0;
  let over = false;
  const people: Person[] = rooms.flatMap((room) =>
    room.words.map((word, index) => ({
      word,
      room,
      url: urls[index % urls.length] ?? "",
      seen: new Set<number>(),
      cutAt: 0,
    })),
  );
  const hear = (person: Person, text: string) => {
    const now = performance.now();
    for (const [, digits] of text.matchAll(/nr=(\d+);/g)) {
      const number = Number(digits);
      if (person.seen.has(number)) continue;
      person.seen.add(number);
      if (writers[number] !== person) delays.push(now - (sentAt[number] ?? now));
    }
  };
  const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY });
  const sockets = new Map<Person, WebSocket>();
  for (const person of people) {
    if (by === "relay")
      sockets.set(person, await joinRelay(person, hear, (number) => answers.set(number, "kept")));
    else
      void listen(
        person,
        hear,
        () => over,
        (gap) => {
          longestGap = Math.max(longestGap, gap);
        },
      );
  }
  await sleep(1500);
  const end = performance.now() + lasts;
  const flooding = flood > 0 && people[0] ? pour(people[0], flood, lasts / 3) : {};
  await Promise.all(
    people.map(async (person, index) => {
      await sleep((index / people.length) * every);
      for (let next = performance.now(); next < end; next += every) {
        await sleep(Math.max(0, next - performance.now()));
        const number = sentAt.length;
        const id = newId();
        sentAt.push(performance.now());
        ids.push(id);
        writers.push(person);
        const socket = sockets.get(person);
        const text = `Kaffe, der er stærk nok, og en at tale med. nr=${number};`;
        if (socket) socket.send(JSON.stringify({ id, number, text }));
        else void send(person, agent, { id, text }).then((answer) => answer && answers.set(number, answer));
      }
    }),
  );
  await sleep(3000);
  over = true;
  const inRoom = Map.groupBy(people, ({ room }) => room);
  let missing = 0;
  for (const [number, answer] of answers) {
    if (answer !== "kept") continue;
    const writer = writers[number];
    for (const other of (writer && inRoom.get(writer.room)) ?? [])
      if (other !== writer && !other.seen.has(number)) missing++;
  }
  agent.destroy();
  for (const socket of sockets.values()) socket.terminate();
  const kept = [...answers].filter(([, answer]) => answer === "kept").map(([number]) => ids[number] ?? "");
  return {
    kept,
    refused: answers.size - kept.length,
    unanswered: sentAt.length - answers.size,
    missing,
    delays,
    longestGap,
    flooded: await flooding,
  };
}

/**
 * Throws so many notes on the table, through a hundred connections and as fast as they take them; how they were
 * answered, by status.
 */
async function pour(person: Person, notes: number, after: number): Promise<Record<number, number>> {
  const agent = new Agent({ keepAlive: true, maxSockets: 100 });
  await sleep(after);
  const text = "En flod af sedler";
  const statuses = await Promise.all(
    Array.from({ length: notes }, () => post(person, agent, bodyOf(person, { id: newId(), text }))),
  );
  agent.destroy();
  return Object.fromEntries(
    [...Map.groupBy(statuses, (status) => status)].map(([status, all]) => [status, all.length]),
  );
}

/** Follows the stream as a browser does: from the last number it saw, again and again. */
async function listen(
  person: Person,
  hear: (person: Person, text: string) => void,
  isOver: () => boolean,
  cameBack: (gap: number) => void,
): Promise<void> {
  let last = "0";
  while (!isOver()) {
    const answer = await new Promise<IncomingMessage | undefined>((resolve) => {
      const asked = request(`${person.url}/bord/${person.word}/stroem`, {
        agent: false,
        headers: { "last-event-id": last },
      });
      asked.on("response", resolve);
      asked.on("error", () => resolve(undefined));
      asked.end();
    });
    if (answer?.statusCode === 200) {
      let rest = "";
      let isBack = person.cutAt === 0;
      answer.setEncoding("utf8");
      try {
        for await (const chunk of answer) {
          if (!isBack) {
            isBack = true;
            cameBack(performance.now() - person.cutAt);
          }
          const whole = rest + chunk;
          const upTo = whole.lastIndexOf("\n\n");
          rest = upTo < 0 ? whole : whole.slice(upTo + 2);
          if (upTo < 0) continue;
          const told = whole.slice(0, upTo);
          const [, number] = /id: (\d+)\n(?!.*id: \d)/s.exec(told) ?? [];
          last = number ?? last;
          hear(person, told);
        }
      } catch {}
      if (!isOver()) person.cutAt = performance.now();
    }
    await sleep(200);
  }
}

/** Sends a note as a page's script does, again with the same id until it is answered; undefined when nobody answers. */
async function send(
  person: Person,
  agent: Agent,
  { id, text }: { id: string; text: string },
): Promise<"kept" | "refused" | undefined> {
  const body = bodyOf(person, { id, text });
  for (let tries = 0; tries < 40; tries++) {
    const status = await post(person, agent, body);
    if (status === 200) return "kept";
    if (status >= 400 && status < 500 && status !== 429) return "refused";
    await sleep(250);
  }
  return undefined;
}

function bodyOf(person: Person, { id, text }: { id: string; text: string }): string {
  const note = { do: "note", tool: "brainstorm", boardId: person.room.boardId, id, text };
  return new URLSearchParams(note).toString();
}

/** The status a note was answered with; nought when nobody answered. */
function post(person: Person, agent: Agent, body: string): Promise<number> {
  return new Promise((resolve) => {
    const asked = request(`${person.url}/bord/${person.word}/send`, {
      method: "POST",
      agent,
      headers: {
        "content-type": "application/x-www-form-urlencoded",
        "content-length": Buffer.byteLength(body),
        origin: person.url,
      },
    });
    asked.on("response", (answer) => {
      answer.resume();
      answer.on("end", () => resolve(answer.statusCode ?? 0));
      answer.on("error", () => resolve(0));
    });
    asked.on("error", () => resolve(0));
    asked.end(body);
  });
}

async function joinRelay(
  person: Person,
  hear: (person: Person, text: string) => void,
  answered: (number: number) => void,
): Promise<WebSocket> {
  const socket = new WebSocket(`${person.url.replace("http", "ws")}/${person.room.boardId}`);
  socket.on("message", (data: Buffer) => {
    const text = data.toString();
    if (text.startsWith("kept ")) answered(Number(text.slice(5)));
    else hear(person, text);
  });
  await once(socket, "open");
  return socket;
}
