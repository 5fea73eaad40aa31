import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Administrator } from "#domains/access/member.ts";
import type { Participant } from "#domains/access/participant.ts";
import { newId } from "#platform/database/id.ts";
import { layAt, leaderSees, openSetting, openTable, textsSeenBy } from "../../../tests/support/at-board.ts";
import { asOwner, openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { openHouse } from "../../../tests/support/houses.ts";
import { holdMeeting, type LiveTable } from "../../../tests/support/live-table.ts";
import type { Deed } from "./deed.ts";
import { doBoardDeed, redoDeed, undoDeed } from "./deeds.server.ts";
import { closeVote, openVote, reveal, setBoard } from "./leading.server.ts";
import { addMinute, goTo, setTimer } from "./sittings.server.ts";
import { readTable, readTableForWall } from "./table.server.ts";
import { layDots, sayFinished } from "./votes.server.ts";

let database: TestDatabase;
let leader: Administrator;
let house = 0;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  house++;
  leader = await openHouse({ name: "Mette Vig", email: `mette@bord${house}.example` });
});

describe("what is not revealed", () => {
  test("is seen by its author alone; the others and the one who leads are told how much there is", async () => {
    const table = await holdMeeting(leader);
    const board = table.boards[0] ?? "";
    const [who, other] = [await table.join({ name: "Amina" }), await table.join()];
    await layAt(who, board, "Hemmeligt");
    await sayFinished(who, board, true);
    expect(await textsSeenBy(who)).toEqual(["Hemmeligt"]);
    for (const seen of [
      await readTable(other),
      await leaderSees(leader, table),
      await readTableForWall(leader, table.meetingId),
    ]) {
      expect(seen?.told.boards).toMatchObject([{ private: true, notes: 1, finished: 1 }]);
      expect(JSON.stringify(seen)).not.toMatch(/Hemmeligt|Amina/);
    }
    await reveal(leader, { meetingId: table.meetingId, boardId: board });
    expect(await textsSeenBy(other)).toEqual(["Hemmeligt"]);
    // Nobody is to be known here, neither now nor by anybody who reads the rows.
    expect(JSON.stringify(await leaderSees(leader, table))).not.toMatch(/Amina/);
    const [row] = await asOwner(database.owner, async (client) => {
      const { rows } = await client.query("select * from contribution where board_id = $1", [board]);
      return rows;
    });
    expect(row).toMatchObject({ participant_id: null, member_id: null });
    expect(JSON.stringify(row)).not.toContain(who.id);
  });

  test("cannot be grouped, and what is laid after it was revealed says that it is late", async () => {
    const table = await holdMeeting(leader);
    const at = { meetingId: table.meetingId, boardId: table.boards[0] ?? "" };
    const who = await table.join();
    const { id } = await layAt(who, at.boardId, "Først");
    expect(await doBoardDeed(leader, at, { kind: "nugget", noteIds: [id], is: true })).toBe(false);
    await reveal(leader, at);
    await layAt(who, at.boardId, "Sent");
    expect((await readTable(who))?.told.notes).toMatchObject([
      { text: "Først", late: false },
      { text: "Sent", late: true },
    ]);
  });

  test("is named as it was promised: to all, to the one who leads, to nobody", async () => {
    for (const anonymity of ["named", "facilitator", "none"] as const) {
      const { table, board, at } = await openTable(leader);
      await setBoard(leader, at, { ...openSetting, anonymity });
      const [who, other] = [await table.join({ name: "Amina" }), await table.join()];
      await layAt(who, board, "Kaffe");
      const by = async (seen: Promise<{ told: { notes: readonly object[] } } | undefined>) => {
        const [note = {}] = (await seen)?.told.notes ?? [];
        return "by" in note ? note.by : "no note";
      };
      expect(await by(readTable(other))).toBe(anonymity === "named" ? "Amina" : "");
      expect(await by(readTableForWall(leader, table.meetingId))).toBe(anonymity === "named" ? "Amina" : "");
      expect(await by(leaderSees(leader, table))).toBe(anonymity === "none" ? "" : "Amina");
      // What was promised those who have written holds.
      expect(await setBoard(leader, at, { ...openSetting, anonymity: "named" })).toBe(
        anonymity === "named" ? "kept" : "written",
      );
    }
  });
});

describe("a vote", () => {
  test("has so many dots for each, and for everybody a scribe writes for", async () => {
    const { table, board, at } = await openTable(leader);
    const [who, scribe] = [await table.join(), await table.join({ seat: "scribe", heads: 4 })];
    const [{ id: one }, { id: two }] = [await layAt(who, board, "Kaffe"), await layAt(who, board, "Te")];
    const dots = (by: Participant, targetId: string, count: number) =>
      layDots(by, { boardId: board, targetId, dots: count });
    expect(await dots(who, one, 1)).toBe("closed");
    await openVote(leader, at);
    expect(await dots(who, one, 2)).toBe("kept");
    expect(await dots(who, one, 2)).toBe("kept");
    expect(await dots(who, two, 2)).toBe("too-many");
    expect(await dots(who, two, 1)).toBe("kept");
    expect(await dots(scribe, one, 12)).toBe("kept");
    expect(await dots(scribe, two, 1)).toBe("too-many");
    expect(await dots(who, newId(), 1)).toBe("closed");
    // How it goes is told to nobody; how many are laid, to the one who leads.
    expect((await readTable(who))?.told.boards[0]).toMatchObject({ voting: "open", totals: {} });
    expect((await leaderSees(leader, table)).told.boards).toMatchObject([{ totals: {}, laid: 15 }]);
    expect((await readTable(who))?.dots).toEqual({ [one]: 2, [two]: 1 });
    await closeVote(leader, at);
    expect((await readTable(who))?.told.boards[0]).toMatchObject({
      voting: "closed",
      totals: { [one]: 14, [two]: 1 },
    });
    expect(await dots(who, one, 0)).toBe("closed");
  });

  test("counts on when heaps are laid together, and back when that is undone", async () => {
    const { table, board, at } = await openTable(leader);
    const who = await table.join();
    const notes = [await layAt(who, board, "Kaffe"), await layAt(who, board, "Te")];
    const [one, two] = [newId(), newId()];
    for (const [index, groupId] of [one, two].entries())
      await doBoardDeed(leader, at, {
        kind: "gather",
        groupId,
        noteIds: [notes[index]?.id ?? ""],
        title: "",
      });
    await openVote(leader, at);
    await layDots(who, { boardId: board, targetId: one, dots: 1 });
    await layDots(who, { boardId: board, targetId: two, dots: 2 });
    await doBoardDeed(leader, at, { kind: "merge", groupIds: [one, two] });
    await closeVote(leader, at);
    expect((await readTable(who))?.told.boards[0]).toMatchObject({ totals: { [one]: 3 } });
    await undoDeed(leader, at);
    expect((await readTable(who))?.told.boards[0]).toMatchObject({ totals: { [one]: 1, [two]: 2 } });
  });
});

describe("the one who leads", () => {
  const lying = async (table: LiveTable) => {
    const { notes, groups } = (await leaderSees(leader, table)).told;
    return {
      notes: notes.map((note) => ("gone" in note ? "væk" : `${note.text}${note.nugget ? "*" : ""}`)),
      heaps: groups.flatMap((group) =>
        "gone" in group
          ? []
          : [`${group.title}: ${notes.filter((note) => "group" in note && note.group === group.id).length}`],
      ),
    };
  };

  test("gathers, moves, names, lays together, takes away and marks; each is undone and done again", async () => {
    const { table, board, at } = await openTable(leader);
    const who = await table.join();
    const ids = [];
    for (const text of ["a", "b", "c"]) ids.push((await layAt(who, board, text)).id);
    const [a = "", b = "", c = ""] = ids;
    const [one, two] = [newId(), newId()];
    const deeds: Deed[] = [
      { kind: "gather", groupId: one, noteIds: [a, b], title: "Først" },
      { kind: "gather", groupId: two, noteIds: [c], title: "Så" },
      { kind: "move", groupId: two, noteIds: [b] },
      { kind: "rename", groupId: two, title: "Derefter" },
      { kind: "merge", groupIds: [two, one] },
      { kind: "split", noteIds: [a] },
      { kind: "nugget", noteIds: [a], is: true },
      { kind: "remove", noteIds: [c] },
      { kind: "split", noteIds: [b] },
    ];
    const states = [await lying(table)];
    for (const deed of deeds) {
      expect(await doBoardDeed(leader, at, deed)).toBe(true);
      states.push(await lying(table));
    }
    expect(states.at(-1)).toEqual({ notes: ["a*", "b", "væk"], heaps: [] });
    expect(states[5]).toEqual({ notes: ["a", "b", "c"], heaps: ["Derefter: 3"] });
    for (const state of states.slice(0, -1).toReversed()) {
      expect(await undoDeed(leader, at)).toBe(true);
      expect(await lying(table)).toEqual(state);
    }
    expect(await undoDeed(leader, at)).toBe(false);
    for (const state of states.slice(1)) {
      expect(await redoDeed(leader, at)).toBe(true);
      expect(await lying(table)).toEqual(state);
    }
    expect(await redoDeed(leader, at)).toBe(false);
  });

  test("moves the room, asks everybody along and sets a clock, and locks nobody out", async () => {
    const table = await holdMeeting(leader, ["welcome", "round", "brainstorm"]);
    const who = await table.join();
    await goTo(leader, table.meetingId, table.items[1] ?? "", true);
    await setTimer(leader, table.meetingId, 2);
    await addMinute(leader, table.meetingId);
    const seen = await readTable(who);
    expect(seen).toMatchObject({ item: { kind: "round" }, told: { sitting: { gathering: 1 } } });
    expect(seen?.told.sitting.timer).toBeGreaterThan(2 * 60_000);
    expect((await layAt(who, table.boards[2] ?? "", "Jeg er foran")).laid).toBe("kept");
  });
});
