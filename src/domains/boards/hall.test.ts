import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { Administrator } from "#domains/access/member.ts";
import type { Participant } from "#domains/access/participant.ts";
import { newId } from "#platform/database/id.ts";
import { type News, openNews } from "#platform/live/news.server.ts";
import { openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { openHouse } from "../../../tests/support/houses.ts";
import { holdMeeting, type LiveTable } from "../../../tests/support/live-table.ts";
import { doBoardDeed } from "./deeds.server.ts";
import { follow } from "./hall.server.ts";
import { closeVote, openVote, reveal, setBoard } from "./leading.server.ts";
import { layNote, rewordNote } from "./notes.server.ts";
import { readTable, readTableForWall, readTableToLead } from "./table.server.ts";
import type { Told } from "./telling.ts";
import { layDots, sayFinished } from "./votes.server.ts";

let database: TestDatabase;
let news: News;
let leader: Administrator;
let house = 0;
const leaving: (() => void)[] = [];

beforeAll(async () => {
  database = await openTestDatabase();
  news = await openNews(database.owner);
});
afterAll(async () => {
  await news.close();
  await database.close();
});
beforeEach(async () => {
  house++;
  leader = await openHouse({ name: "Mette Vig", email: `mette@sal${house}.example` });
});
afterEach(() => {
  for (const leave of leaving.splice(0)) leave();
});

/** A browser that follows along: every byte it is sent, and what its page would hold after that. */
function watch(table: LiveTable, eyes: { who?: Participant; leads?: boolean; since?: number }) {
  const sent: string[] = [];
  const notes = new Map<string, { text?: string; gone?: true; own?: boolean; by?: string }>();
  const boards = new Map<string, Told["boards"][number]>();
  let last = eyes.since ?? -1;
  const leave = follow(leader.organisationId, table.meetingId, {
    leads: eyes.leads ?? false,
    hand: eyes.who?.hand,
    since: last,
    stream: {
      send: (number, message) => {
        const text = String(message);
        sent.push(text);
        last = number;
        const told: Told = JSON.parse(text.replace(/^id: \d+\ndata: |\n\n$/g, ""));
        for (const note of told.notes) notes.set(note.id, note);
        for (const board of told.boards) boards.set(board.id, board);
      },
      close: () => {},
    },
  });
  leaving.push(leave);
  return {
    leave,
    last: () => last,
    bytes: () => sent.join(""),
    messages: () => sent.length,
    texts: () => [...notes.values()].flatMap(({ text, gone }) => (gone ? [] : [text])),
    notes: () => [...notes.values()],
    board: (id: string) => boards.get(id),
  };
}

const lay = async (who: Participant, boardId: string, text: string) => {
  const id = newId();
  await layNote(who, { id, boardId, tool: "brainstorm", slot: "", text, age: 0, extra: {} });
  return id;
};
const soon = (holds: () => void) => vi.waitFor(holds, { timeout: 10_000, interval: 10 });

describe("a room that follows along", () => {
  test("is told of a note as soon as it is kept, its author that it is theirs", async () => {
    const table = await holdMeeting(leader);
    const at = { meetingId: table.meetingId, boardId: table.boards[0] ?? "" };
    await setBoard(leader, at, { anonymity: "named", hidden: false, dots: 0, severalDots: true });
    const [amina, jens] = [await table.join({ name: "Amina" }), await table.join({ name: "Jens" })];
    const [hers, his] = [watch(table, { who: amina }), watch(table, { who: jens })];
    await lay(amina, at.boardId, "Kaffe");
    await soon(() => expect(his.notes()).toMatchObject([{ text: "Kaffe", by: "Amina", own: false }]));
    await soon(() => expect(hers.notes()).toMatchObject([{ text: "Kaffe", own: true }]));
  });

  test("is sent only what is new when it comes back", async () => {
    const table = await holdMeeting(leader);
    const at = { meetingId: table.meetingId, boardId: table.boards[0] ?? "" };
    await setBoard(leader, at, { anonymity: "named", hidden: false, dots: 0, severalDots: true });
    const who = await table.join();
    const first = watch(table, { who });
    for (const text of ["Kaffe", "Te", "Saft"]) await lay(who, at.boardId, text);
    // A note may be told before the number it was kept under; then it is told once more.
    const now = (await readTable(who))?.told.seq;
    await soon(() => expect(first.last()).toBe(now));
    expect(first.texts()).toEqual(["Kaffe", "Te", "Saft"]);
    first.leave();
    await lay(who, at.boardId, "Kage");
    const again = watch(table, { who, since: first.last() });
    await soon(() => expect(again.texts()).toEqual(["Kage"]));
    await lay(who, at.boardId, "Boller");
    await soon(() => expect(again.texts()).toEqual(["Kage", "Boller"]));
  });

  test("misses nothing when many write at once, and ends as the table lies", async () => {
    const table = await holdMeeting(leader);
    const at = { meetingId: table.meetingId, boardId: table.boards[0] ?? "" };
    await setBoard(leader, at, { anonymity: "named", hidden: false, dots: 0, severalDots: true });
    const people = await Promise.all(Array.from({ length: 8 }, () => table.join()));
    const watching = people.map((who) => watch(table, { who }));
    const written = people.flatMap((who, person) =>
      Array.from({ length: 12 }, async (_, count) => {
        const text = `${person}-${count}`;
        const id = await lay(who, at.boardId, text);
        if (count % 3 === 0)
          await rewordNote(who, {
            id,
            boardId: at.boardId,
            otherId: newId(),
            text: `${text}!`,
            version: 1,
            extra: {},
          });
        return count % 3 === 0 ? `${text}!` : text;
      }),
    );
    const texts = (await Promise.all(written)).toSorted();
    for (const one of watching) await soon(() => expect(one.texts().toSorted()).toEqual(texts));
  });
});

describe("a private round", () => {
  const secrets = ["At jeg ikke kan læse dansk", "At min søn er bange", "Pengene"];

  test("sends no byte of it to anybody but its author, and no name at all where none is kept", async () => {
    const table = await holdMeeting(leader, ["brainstorm"]);
    const at = { meetingId: table.meetingId, boardId: table.boards[0] ?? "" };
    const names = ["Aminasnavn", "Jensesnavn", "Formandsnavn"];
    const people = await Promise.all(names.map((name) => table.join({ name })));
    const watching = people.map((who) => watch(table, { who }));
    const [wall, lead] = [watch(table, {}), watch(table, { leads: true })];
    const ids: string[] = [];
    for (const [index, who] of people.entries()) {
      ids.push(await lay(who, at.boardId, secrets[index] ?? ""));
      await sayFinished(who, at.boardId, true);
    }
    await rewordNote(people[0] as Participant, {
      id: ids[0] ?? "",
      boardId: at.boardId,
      otherId: newId(),
      text: `${secrets[0]}!`,
      version: 1,
      extra: {},
    });
    const late = watch(table, { who: await table.join() });
    for (const one of [...watching, wall, lead, late])
      await soon(() => expect(one.board(at.boardId)).toMatchObject({ private: true, notes: 3, finished: 3 }));
    await soon(() => expect(watching[0]?.texts()).toEqual([`${secrets[0]}!`]));
    for (const [index, one] of [...watching, wall, lead, late].entries()) {
      for (const [author, secret] of secrets.entries()) {
        if (author !== index) expect(one.bytes()).not.toContain(secret);
      }
      for (const id of ids.filter((_, author) => author !== index)) expect(one.bytes()).not.toContain(id);
      for (const name of names) expect(one.bytes()).not.toContain(name);
    }
    await reveal(leader, at);
    for (const one of [...watching, wall, lead, late]) {
      await soon(() => expect(one.texts()).toHaveLength(3));
      for (const name of names) expect(one.bytes()).not.toContain(name);
    }
  });

  test("sends no stroke of a drawing to anybody but whoever drew it", async () => {
    const table = await holdMeeting(leader, ["storyboard"]);
    const at = { meetingId: table.meetingId, boardId: table.boards[0] ?? "" };
    await setBoard(leader, at, { anonymity: "none", hidden: true, dots: 0, severalDots: true });
    const [amina, jens] = [await table.join({ name: "Amina" }), await table.join({ name: "Jens" })];
    const [hers, ...others] = [
      watch(table, { who: amina }),
      watch(table, { who: jens }),
      watch(table, {}),
      watch(table, { leads: true }),
    ];
    const extra = { drawing: "M11 22L133 144", thick: "M55 66L177 188", picture: "wondering", mood: "worry" };
    const secrets = [...Object.values(extra), "frame-3"];
    await layNote(amina, {
      id: newId(),
      boardId: at.boardId,
      tool: "storyboard",
      slot: "frame-3",
      text: "",
      age: 0,
      extra,
    });
    for (const one of [hers, ...others])
      await soon(() => expect(one?.board(at.boardId)).toMatchObject({ private: true, notes: 1 }));
    await soon(() => expect(hers?.bytes()).toContain(extra.drawing));
    const read = JSON.stringify([
      await readTable(jens),
      await readTableToLead(leader, table.meetingId),
      await readTableForWall(leader, table.meetingId),
    ]);
    for (const secret of secrets)
      for (const told of [read, ...others.map((one) => one.bytes())]) expect(told).not.toContain(secret);
    await reveal(leader, at);
    for (const one of others) await soon(() => expect(one.bytes()).toContain(extra.thick));
  });

  test("tells nobody how a vote goes before it is closed", async () => {
    const table = await holdMeeting(leader, ["brainstorm"]);
    const at = { meetingId: table.meetingId, boardId: table.boards[0] ?? "" };
    const people = [await table.join(), await table.join()];
    const [who] = people as [Participant];
    const id = await lay(who, at.boardId, "Kaffe");
    await reveal(leader, at);
    await openVote(leader, at);
    const watching = [
      watch(table, { who: people[1] as Participant }),
      watch(table, {}),
      watch(table, { leads: true }),
    ];
    await layDots(who, { boardId: at.boardId, targetId: id, dots: 2 });
    await soon(() => expect(watching[2]?.board(at.boardId)).toMatchObject({ laid: 2 }));
    for (const one of watching) expect(one.bytes()).not.toMatch(/"totals":\{"/);
    expect(watching[0]?.bytes()).not.toContain('"laid"');
    await closeVote(leader, at);
    for (const one of watching)
      await soon(() =>
        expect(one.board(at.boardId)).toMatchObject({ voting: "closed", totals: { [id]: 2 } }),
      );
  });
});

test("what the one who leads takes away goes from every screen", async () => {
  const table = await holdMeeting(leader, ["brainstorm"]);
  const at = { meetingId: table.meetingId, boardId: table.boards[0] ?? "" };
  const who = await table.join();
  const id = await lay(who, at.boardId, "Et navn, der ikke skulle have stået her");
  await reveal(leader, at);
  const wall = watch(table, {});
  await soon(() => expect(wall.texts()).toHaveLength(1));
  await doBoardDeed(leader, at, { kind: "remove", noteIds: [id] });
  await soon(() => expect(wall.texts()).toEqual([]));
});
