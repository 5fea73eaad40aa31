import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Administrator } from "#domains/access/member.ts";
import { newId } from "#platform/database/id.ts";
import { openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { openHouse } from "../../../tests/support/houses.ts";
import { holdMeeting, type LiveTable } from "../../../tests/support/live-table.ts";
import { byKind } from "./barrier.ts";
import { redoDeed, undoDeed } from "./deeds.server.ts";
import { act } from "./lead-acting.server.ts";
import { reveal, setBoard } from "./leading.server.ts";
import { receive } from "./receiving.server.ts";
import type { SeenNote } from "./seen.ts";
import { readTableToLead } from "./table.server.ts";

let database: TestDatabase;
let leader: Administrator;
let table: LiveTable;
let house = 0;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  house++;
  leader = await openHouse({ name: "Mette Vig", email: `mette@vej${house}.example` });
  table = await holdMeeting(leader, ["barriers"]);
  await setBoard(leader, at(), { anonymity: "none", hidden: false, dots: 0, severalDots: true });
});

const at = () => ({ meetingId: table.meetingId, boardId: table.boards[0] ?? "" });
const formOf = (fields: Record<string, string | string[]>) => {
  const form = new FormData();
  for (const [name, values] of Object.entries(fields))
    for (const value of [values].flat()) form.append(name, value);
  return form;
};
async function lay(text: string, extra: Record<string, string> = {}) {
  const id = newId();
  const note = {
    do: "note",
    id,
    boardId: at().boardId,
    tool: "barriers",
    text,
    kind: "",
    whose: "",
    ...extra,
  };
  expect(await receive(await table.join(), formOf(note))).toEqual({ kept: true });
  return id;
}
const press = (fields: Record<string, string | string[]>) =>
  act(leader, table.meetingId, formOf({ boardId: at().boardId, ...fields }));
const seen = async () => {
  const told = (await readTableToLead(leader, table.meetingId))?.told;
  const notes = (told?.notes ?? []).filter((note): note is SeenNote => !("gone" in note));
  const heaps = (told?.groups ?? []).flatMap((heap) => ("gone" in heap ? [] : [heap]));
  return {
    kinds: notes.map(({ extra }) => extra.kind ?? ""),
    heaps: heaps.map(({ id, title }) => [title, notes.filter(({ group }) => group === id).length]),
    loose: notes.filter(({ group }) => group === null).length,
    notes,
  };
};

describe("a barrier", () => {
  test("has its kind and whose it is where that is said, and no kind there is not", async () => {
    await lay("Bussen går ikke", { kind: "access", whose: "En mor" });
    await lay("Det tør man ikke");
    const { notes } = await seen();
    expect(notes.map(({ extra }) => extra)).toEqual([
      { kind: "access", whose: "En mor" },
      { kind: "", whose: "" },
    ]);
    const wrong = {
      do: "note",
      id: newId(),
      boardId: at().boardId,
      tool: "barriers",
      text: "x",
      kind: "weather",
    };
    expect(await receive(await table.join(), formOf(wrong))).toHaveProperty("problems.kind");
  });

  test("is sorted by whoever leads, also anew, and back again", async () => {
    const ids = [await lay("Bussen går ikke", { kind: "time" }), await lay("Det tør man ikke")];
    expect(await press({ do: "sort", note: ids, as: "safety" })).toMatchObject({ done: true });
    expect((await seen()).kinds).toEqual(["safety", "safety"]);
    expect(await press({ do: "sort", note: [ids[0] ?? ""], as: "" })).toMatchObject({ done: true });
    expect((await seen()).kinds).toEqual(["", "safety"]);
    await undoDeed(leader, at());
    await undoDeed(leader, at());
    expect((await seen()).kinds).toEqual(["time", ""]);
    await redoDeed(leader, at());
    expect((await seen()).kinds).toEqual(["safety", "safety"]);
    expect(await press({ do: "sort", note: ids, as: "weather" })).toHaveProperty("problems");
  });
});

describe("barriers are gathered by kind in one press", () => {
  test("each kind in a heap of its name, the unsorted let be, and all of it undone as one", async () => {
    for (const kind of ["time", "access", "time", ""]) await lay(`Noget med ${kind}`, { kind });
    expect(await press({ do: "gather-kinds" })).toMatchObject({ done: true, undoable: { undo: true } });
    expect(await seen()).toMatchObject({
      heaps: [
        ["Adgang og transport", 1],
        ["Tid", 2],
      ],
      loose: 1,
    });
    await undoDeed(leader, at());
    expect(await seen()).toMatchObject({ heaps: [], loose: 4 });
    await redoDeed(leader, at());
    expect((await seen()).heaps).toHaveLength(2);
  });

  test("and what comes later is laid on the heap that is there", async () => {
    await lay("Kampen bliver flyttet", { kind: "time" });
    await press({ do: "gather-kinds" });
    expect(await press({ do: "gather-kinds" })).toHaveProperty("refused");
    await lay("Vagten skifter", { kind: "time" });
    await press({ do: "gather-kinds" });
    expect((await seen()).heaps).toEqual([["Tid", 2]]);
    await undoDeed(leader, at());
    expect(await seen()).toMatchObject({ heaps: [["Tid", 1]], loose: 1 });
  });

  test("not while they are private", async () => {
    const hidden = await holdMeeting(leader, ["barriers"]);
    table = hidden;
    await lay("Det siger man ikke højt", { kind: "safety" });
    expect(await press({ do: "gather-kinds" })).toHaveProperty("refused");
    await reveal(leader, at());
    expect(await press({ do: "gather-kinds" })).toMatchObject({ done: true });
    expect((await seen()).heaps).toEqual([["Tryghed og skam", 1]]);
  });
});

test("barriers are told kind by kind, what nobody has sorted last", () => {
  const note = (kind: string) => ({ extra: { kind } });
  expect(
    byKind([note("time"), note(""), note("knowledge"), note("time")]).map((one) => [
      one.kind,
      one.notes.length,
    ]),
  ).toEqual([
    ["knowledge", 1],
    ["time", 2],
    [undefined, 1],
  ]);
});
