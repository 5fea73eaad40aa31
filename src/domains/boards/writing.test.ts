import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import type { Administrator } from "#domains/access/member.ts";
import type { Participant } from "#domains/access/participant.ts";
import { layAt, openTable } from "../../../tests/support/at-board.ts";
import { openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { openHouse } from "../../../tests/support/houses.ts";
import { follow } from "./hall.server.ts";
import { receive } from "./receiving.server.ts";
import { countWriting, stopWriting, writingLasts } from "./writing.server.ts";

let database: TestDatabase;
let leader: Administrator;
const leaving: (() => void)[] = [];

beforeAll(async () => {
  database = await openTestDatabase();
  leader = await openHouse({ name: "Mette Vig", email: "mette@skriver.example" });
});
afterAll(() => database.close());
afterEach(() => {
  for (const leave of leaving.splice(0)) leave();
});

/** Every byte a browser is sent. */
function hears(meetingId: string, eyes: { leads: boolean; hand?: string }): () => string {
  const sent: string[] = [];
  const stream = {
    send: (_: number, message: Buffer | string) => void sent.push(String(message)),
    close() {},
  };
  leaving.push(follow(leader.organisationId, meetingId, { ...eyes, since: -1, stream }));
  return () => sent.join("");
}

const signs = (who: Participant, boardId: string) => {
  const form = new FormData();
  form.set("do", "writing");
  form.set("boardId", boardId);
  return receive(who, form);
};

test("the one who leads hears how many write on a board, and nobody hears what, or who", async () => {
  const { table, board } = await openTable(leader);
  const [amina, bo] = [await table.join({ name: "Amina" }), await table.join({ name: "Bo" })];
  const lead = hears(table.meetingId, { leads: true });
  const other = hears(table.meetingId, { leads: false, hand: bo.hand });
  await vi.waitFor(() => expect(lead()).toContain("seq"));
  for (const who of [amina, bo, bo]) expect(await signs(who, board)).toEqual({ kept: true });
  await vi.waitFor(() => expect(lead()).toContain(`event: writing\ndata: {"${board}":2}\n\n`), 15_000);
  expect(lead()).not.toMatch(/Amina|Bo\b/);
  expect(other()).not.toContain("writing");
  // Whoever has laid what they wrote is not writing any more.
  await layAt(amina, board, "Kaffe");
  stopWriting(amina);
  stopWriting(bo);
  await vi.waitFor(() => expect(lead()).toContain("event: writing\ndata: {}\n\n"), 15_000);
});

test("who has given no sign for a while is not counted, and an odd board is refused", async () => {
  const { table, board } = await openTable(leader);
  const who = await table.join();
  await signs(who, board);
  expect(countWriting(table.meetingId)).toEqual({ [board]: 1 });
  expect(countWriting(table.meetingId, Date.now() + writingLasts)).toEqual({});
  expect(await signs(who, "ikke en tavle")).toHaveProperty("problems");
});

test("a note that is laid is the end of writing it", async () => {
  const { table, board } = await openTable(leader);
  const who = await table.join();
  await signs(who, board);
  const form = new FormData();
  const note = { do: "note", tool: "brainstorm", boardId: board, id: crypto.randomUUID(), text: "Kaffe" };
  for (const [name, value] of Object.entries(note)) form.set(name, value);
  expect(await receive(who, form)).toEqual({ kept: true });
  expect(countWriting(table.meetingId)).toEqual({});
});
