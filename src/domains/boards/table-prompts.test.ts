import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Administrator } from "#domains/access/member.ts";
import type { Participant } from "#domains/access/participant.ts";
import { askOwn, listPrompts, removePrompt } from "#domains/meetings/prompts.server.ts";
import { newId } from "#platform/database/id.ts";
import { tongues } from "#ui/tongues.ts";
import { openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { openHouse } from "../../../tests/support/houses.ts";
import { holdMeeting, type LiveTable } from "../../../tests/support/live-table.ts";
import { act } from "./lead-acting.server.ts";
import { begin, pilesOf } from "./lead-lying.ts";
import { type Look, liesThere, lookAt, promptInFocus, underPrompts } from "./prompt-look.ts";
import { slotsIn } from "./prompt-parts.ts";
import { receive } from "./receiving.server.ts";
import { readTable, readTableForWall, readTableToLead } from "./table.server.ts";
import { whereTo } from "./table-posting.ts";
import { tablePromptsText } from "./table-prompts.text.ts";

let database: TestDatabase;
let leader: Administrator;
let table: LiveTable;
let who: Participant;
let prompts: { id: string; text: string }[];
let house = 0;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  house++;
  leader = await openHouse({ email: `mette@flere${house}.example` });
  ({ table, prompts } = await heldWithQuestions());
  who = await table.join({ name: "Lis" });
});

async function heldWithQuestions() {
  const held = await holdMeeting(leader, ["development-questions", "brainstorm"]);
  const line = { meetingId: held.meetingId, itemId: held.items[0] ?? "" };
  for (const text of ["Hvordan får vi dem ud?", "Hvordan får vi dem ind?"])
    await askOwn(leader, line, { text });
  return { table: held, prompts: await listPrompts(leader, held.meetingId) };
}

function lay(slot: string, text: string, more: Readonly<Record<string, string>> = {}) {
  const form = new FormData();
  const fields = { do: "note", id: newId(), boardId: table.boards[0] ?? "", tool: "development-questions" };
  for (const [name, value] of Object.entries({ ...fields, slot, text, ...more })) form.set(name, value);
  return receive(who, form);
}
const press = (fields: Readonly<Record<string, string>>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries({ boardId: table.boards[0] ?? "", ...fields }))
    form.set(name, value);
  return act(leader, table.meetingId, form);
};
const idAt = (index: number) => prompts[index]?.id ?? "";

describe("a line that asks several questions", () => {
  test("keeps each note with the question it answers, and counts them", async () => {
    expect(await lay(idAt(0), "Et bål")).toEqual({ kept: true });
    expect(await lay(idAt(0), "En bænk")).toEqual({ kept: true });
    expect(await lay(idAt(1), "En dør")).toEqual({ kept: true });
    expect(await lay("", "Skrevet, før spørgsmålene kom")).toEqual({ kept: true });
    const read = await readTable(who);
    expect(read?.material.prompts.map(({ id }) => id)).toEqual([idAt(0), idAt(1)]);
    expect(read?.told.boards[0]?.saidTo).toEqual({ [idAt(0)]: 2, [idAt(1)]: 1, "": 1 });
    const lying = begin((await readTableToLead(leader, table.meetingId))?.told as never, 0);
    const piles = pilesOf(lying, table.boards[0] ?? "", slotsIn("development-questions", { prompts }));
    expect(piles.map(({ slot, notes }) => [slot, notes.map(({ text }) => text)])).toEqual([
      [idAt(0), ["Et bål", "En bænk"]],
      [idAt(1), ["En dør"]],
      ["", ["Skrevet, før spørgsmålene kom"]],
    ]);
  });

  test("refuses kindly, in the tongue of whoever writes, a question that is another line's or another house's", async () => {
    const foreign = await openHouse({ email: `fremmed@flere${house}.example` });
    const mine = leader;
    leader = foreign;
    const theirs = await heldWithQuestions();
    leader = mine;
    const other = await heldWithQuestions();
    for (const id of [newId(), theirs.prompts[0]?.id ?? "", other.prompts[0]?.id ?? ""]) {
      expect(await lay(id, "Et bål")).toMatchObject({ problems: { text: tablePromptsText.da.unasked } });
      expect(await lay("", "Et bål", { prompt: id })).toMatchObject({ problems: {} });
    }
    expect(await lay("ikke et id", "Et bål")).toMatchObject({ problems: {} });
    expect((await readTable(who))?.told.notes).toEqual([]);
    for (const tongue of tongues) expect(tablePromptsText[tongue].unasked).not.toBe("");
  });

  test("keeps what was written to a question that has been taken off meanwhile, with what answers none", async () => {
    await removePrompt(leader, { meetingId: table.meetingId, itemId: table.items[0] ?? "" }, idAt(1));
    expect(await lay(idAt(1), "Skrevet i toget")).toEqual({ kept: true });
    const read = await readTable(who);
    const rest = [idAt(0)];
    expect(read?.material.prompts.map(({ id }) => id)).toEqual(rest);
    const look = lookAt({
      board: undefined,
      prompts: read?.material.prompts ?? [],
      sheet: undefined,
      asked: null,
    });
    const [note] = read?.told.notes ?? [];
    expect(note && !("gone" in note) && liesThere(note, look)).toBe(true);
  });

  test("has the room at one of them at a time, and lets it be at none", async () => {
    const focus = async () =>
      promptInFocus((await readTableForWall(leader, table.meetingId))?.told.boards[0], prompts);
    expect(await focus()).toBeUndefined();
    expect(await press({ do: "focus", place: "2" })).toEqual({ done: true });
    expect((await focus())?.id).toBe(idAt(1));
    await press({ do: "focus", place: "0" });
    expect(await focus()).toBeUndefined();
  });

  test("says how much there is to each while it is private, and never what", async () => {
    await press({ do: "settings", anonymity: "none", hidden: "on", dots: "3" });
    await lay(idAt(1), "Hemmeligt");
    const other = await table.join();
    const read = await readTable(other);
    expect(read?.told.boards[0]?.saidTo).toEqual({ [idAt(1)]: 1 });
    expect(JSON.stringify(read)).not.toContain("Hemmeligt");
  });
});

describe("what a phone looks at", () => {
  const asked = [
    { id: "a", text: "A?" },
    { id: "b", text: "B?" },
    { id: "c", text: "C?" },
  ];
  const board = { passes: 0, pass: 2, private: false };
  const look = (wish: string | null, more = {}) =>
    lookAt({ board: { ...board, ...more }, prompts: asked, sheet: undefined, asked: wish });

  test("is the question one has opened, else the one the room is at, else the first", () => {
    expect(look("c")?.prompt).toBe("c");
    expect(look(null)?.prompt).toBe("b");
    expect(look("nej", { pass: 0 })).toEqual({ prompt: "a", others: ["b", "c"], isFirst: true });
  });

  test("is all that lies there, where one question is asked and no sheets go round", () => {
    expect(lookAt({ board, prompts: [], sheet: undefined, asked: null })).toBeUndefined();
    expect(liesThere({ slot: "hvad som helst", extra: {} }, undefined)).toBe(true);
  });

  test("is its own notes alone; what answers no question lies with the first", () => {
    const first: Look = { prompt: "a", others: ["b", "c"], isFirst: true };
    const later: Look = { prompt: "b", others: ["a", "c"], isFirst: false };
    const lies = (slot: string, extra = {}) => [first, later].map((one) => liesThere({ slot, extra }, one));
    expect(lies("a")).toEqual([true, false]);
    expect(lies("b")).toEqual([false, true]);
    expect(lies("")).toEqual([true, false]);
    expect(lies("4", { prompt: "b" })).toEqual([false, true]);
  });

  test("goes on at the same question after a note was laid without script", () => {
    const form = new FormData();
    form.set("do", "note");
    expect(whereTo(form)).toBe("?lagt");
    const id = newId();
    form.set("slot", id);
    expect(whereTo(form)).toBe(`?lagt&sp=${id}`);
  });
});

test("heaps stand under the question their first note answers, and what answers none comes last", () => {
  const asked = [
    { id: "a", text: "A?" },
    { id: "b", text: "B?" },
  ];
  const things = ["b", "x", "a", "b"].map((slot, index) => ({ slot, extra: {}, index }));
  const groups = underPrompts(things, (one) => one, asked);
  expect(groups.map(({ prompt, things: own }) => [prompt?.id, own.map(({ index }) => index)])).toEqual([
    ["a", [2]],
    ["b", [0, 3]],
    [undefined, [1]],
  ]);
  expect(underPrompts([], () => undefined, asked).map(({ prompt }) => prompt?.id)).toEqual(["a", "b"]);
});
