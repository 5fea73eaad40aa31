import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Administrator } from "#domains/access/member.ts";
import type { Participant } from "#domains/access/participant.ts";
import { inOrganisation } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { openHouse } from "../../../tests/support/houses.ts";
import { holdMeeting } from "../../../tests/support/live-table.ts";
import { act } from "./lead-acting.server.ts";
import { planBoard, readPreparation } from "./lead-settings.server.ts";
import { layNote } from "./notes.server.ts";
import { closeSitting, findSitting, openSitting } from "./sittings.server.ts";
import { readTableToLead } from "./table.server.ts";

let database: TestDatabase;
let leader: Administrator;
let house = 0;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  house++;
  leader = await openHouse({ name: "Mette Vig", email: `mette@styr${house}.example` });
});

const press = (meetingId: string, fields: Readonly<Record<string, string | readonly string[]>>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields))
    for (const one of [value].flat()) form.append(name, String(one));
  return act(leader, meetingId, form);
};
const lay = async (who: Participant, boardId: string, text: string) => {
  const id = newId();
  await layNote(who, { id, boardId, tool: "round", slot: "", text, age: 0, extra: {} });
  return id;
};
/** A table with a round on it, where three have written. */
const written = async () => {
  const table = await holdMeeting(leader, ["round", "brainstorm"]);
  const who = await table.join();
  const boardId = table.boards[0] ?? "";
  const notes = [];
  for (const text of ["Kaffe", "Te", "Kage"]) notes.push(await lay(who, boardId, text));
  return { ...table, boardId, notes };
};
const sees = async (meetingId: string) => {
  const table = await readTableToLead(leader, meetingId);
  if (!table) throw new Error("There is no table");
  return {
    ...table,
    heaps: table.told.groups.flatMap((group) => ("gone" in group ? [] : [group.title])),
    nuggets: table.told.notes.filter((note) => "nugget" in note && note.nugget).length,
    notes: table.told.notes.filter((note) => !("gone" in note)).length,
  };
};

describe("before a meeting is opened", () => {
  test("each board can be set, and begins so when it is", async () => {
    const { meetingId, items } = await holdMeeting(leader, ["welcome", "round"]);
    const fresh = newId();
    await inOrganisation(leader.organisationId, async (db) => {
      await db.execute(sql`insert into meeting (id, engagement_id, number, question, created_by)
        select ${fresh}, engagement_id, 2, 'Og så?', created_by from meeting where id = ${meetingId}`);
      await db.execute(sql`insert into agenda_item (id, meeting_id, position, kind, minutes)
        values (${newId()}, ${fresh}, 1, 'welcome', 5), (${newId()}, ${fresh}, 2, 'brainstorm', 20)`);
    });
    const before = await readPreparation(leader, fresh);
    expect(before?.lines.map(({ setting }) => setting?.hidden)).toEqual([undefined, true]);
    const [welcome, brainstorm] = before?.lines ?? [];
    const setting = { anonymity: "facilitator", hidden: false, dots: 5, severalDots: false } as const;
    const plan = (itemId = "") => planBoard(leader, { meetingId: fresh, itemId }, setting);
    expect(await plan(welcome?.id)).toBe(false);
    expect(await plan(items[1])).toBe(false);
    expect(await plan(brainstorm?.id)).toBe(true);
    expect((await readPreparation(leader, fresh))?.lines[1]?.setting).toMatchObject(setting);
    expect(await press(fresh, { do: "open" })).toEqual({ done: true });
    expect((await sees(fresh)).told.boards).toMatchObject([
      { anonymity: "facilitator", private: false, dots: 5, several: false },
    ]);
  });

  test("nothing else can be pressed", async () => {
    expect(await press(newId(), { do: "timer", minutes: "5" })).toEqual({ refused: "gone" });
    expect(await press(newId(), { do: "open" })).toEqual({ refused: "gone" });
  });
});

describe("what is pressed", () => {
  test("gathers, names, marks and undoes by plain fields, and tells what can be undone", async () => {
    const { meetingId, boardId, notes } = await written();
    const at = { boardId };
    const gathered = await press(meetingId, {
      do: "gather",
      ...at,
      deedId: newId(),
      note: notes.slice(0, 2),
      title: "Drikke",
    });
    expect(gathered).toEqual({ done: true, undoable: { undo: true, redo: false } });
    await press(meetingId, { do: "nugget", ...at, note: [notes[2] ?? ""] });
    expect(await sees(meetingId)).toMatchObject({ heaps: ["Drikke"], nuggets: 1 });
    expect(await press(meetingId, { do: "undo", ...at })).toMatchObject({
      undoable: { undo: true, redo: true },
    });
    expect(await sees(meetingId)).toMatchObject({ heaps: ["Drikke"], nuggets: 0 });
  });

  test("twice under one id, as when the network was away, is done once and undone in one", async () => {
    const { meetingId, boardId, notes } = await written();
    const fields = { do: "remove", boardId, deedId: newId(), note: [notes[0] ?? ""] };
    await press(meetingId, fields);
    await press(meetingId, fields);
    expect(await sees(meetingId)).toMatchObject({ notes: 2 });
    expect(await press(meetingId, { do: "undo", boardId })).toMatchObject({
      undoable: { undo: false, redo: true },
    });
    expect(await sees(meetingId)).toMatchObject({ notes: 3 });
  });

  test("is refused in a word when nothing was ticked, when it is gone, and when there is a CPR number in it", async () => {
    const { meetingId, boardId, notes } = await written();
    expect(await press(meetingId, { do: "remove", boardId })).toEqual({ refused: "nothing-picked" });
    expect(await press(meetingId, { do: "merge", boardId, group: [newId()] })).toEqual({
      refused: "two-heaps",
    });
    expect(await press(meetingId, { do: "rename", boardId, groupId: newId(), title: "Væk" })).toEqual({
      refused: "gone",
    });
    expect(await press(meetingId, { do: "noget andet" })).toEqual({ refused: "unreadable" });
    const cpr = { do: "gather", boardId, deedId: newId(), note: notes, title: "010203-1234" };
    expect(await press(meetingId, cpr)).toHaveProperty("problems.title");
    expect((await sees(meetingId)).heaps).toEqual([]);
  });

  test("changes the dots of a board where notes lie, and not what was promised those who wrote", async () => {
    const { meetingId, boardId } = await written();
    const setting = { boardId, anonymity: "none", dots: "4", severalDots: "on" };
    expect(await press(meetingId, { do: "settings", ...setting })).toEqual({ refused: "written" });
    expect(await press(meetingId, { do: "dots", boardId, dots: "4" })).toEqual({ done: true });
    expect((await sees(meetingId)).told.boards).toContainEqual(
      expect.objectContaining({ id: boardId, anonymity: "named", dots: 4, several: false }),
    );
  });

  test("is done by two who lead, and each undoes their own", async () => {
    const { meetingId, boardId, notes } = await written();
    await press(meetingId, { do: "nugget", boardId, note: [notes[0] ?? ""] });
    const other = { ...leader, id: newId() } as Administrator;
    const form = new FormData();
    form.set("do", "undo");
    form.set("boardId", boardId);
    expect(await act(other, meetingId, form)).toEqual({ refused: "gone" });
    expect((await sees(meetingId)).nuggets).toBe(1);
  });
});

test("a clock that is not set is none", async () => {
  const { meetingId } = await holdMeeting(leader);
  expect((await sees(meetingId)).told.sitting.timer).toBeNull();
  await press(meetingId, { do: "timer", minutes: "5" });
  expect((await sees(meetingId)).told.sitting.timer).toBeGreaterThan(0);
  await press(meetingId, { do: "timer", minutes: "0" });
  expect((await sees(meetingId)).told.sitting.timer).toBeNull();
});

describe("a meeting that is over", () => {
  test("takes nothing more, and is opened again under a new code with all that lay there", async () => {
    const { meetingId, boardId, code } = await written();
    expect(await press(meetingId, { do: "close" })).toEqual({ done: true });
    expect(await press(meetingId, { do: "shut", boardId })).toEqual({ refused: "over" });
    await press(meetingId, { do: "open" });
    expect((await findSitting(leader, meetingId))?.code).not.toBe(code);
    expect((await sees(meetingId)).notes).toBe(3);
  });

  test("goes with its meeting, whatever lies on its boards", async () => {
    const { meetingId, boardId, notes } = await written();
    await press(meetingId, { do: "gather", boardId, deedId: newId(), note: notes, title: "Alt" });
    await closeSitting(leader, meetingId);
    await inOrganisation(leader.organisationId, async (db) => {
      await db.execute(sql`delete from meeting where id = ${meetingId}`);
      for (const table of ["sitting", "participant", "board", "board_group", "contribution", "board_deed"]) {
        const { rows } = await db.execute(sql.raw(`select 1 from ${table}`));
        expect(rows, table).toEqual([]);
      }
    });
    expect(await openSitting(leader, meetingId)).toBe(false);
  });
});
