import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Administrator } from "#domains/access/member.ts";
import { findDoor, findParticipant, wrongCodes } from "#domains/access/participants.server.ts";
import { inOrganisation } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { layAt, leaderSees, openTable, textsSeenBy } from "../../../tests/support/at-board.ts";
import { openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { openHouse, visitor } from "../../../tests/support/houses.ts";
import { holdMeeting } from "../../../tests/support/live-table.ts";
import { changeSeat, mostAtMeeting, sitDown } from "./joining.server.ts";
import { closeBoard, reveal } from "./leading.server.ts";
import { chooseWording, layNote, liftNote, rewordNote } from "./notes.server.ts";
import { receive } from "./receiving.server.ts";
import { closeSitting, openSitting } from "./sittings.server.ts";
import { readTable } from "./table.server.ts";
import { translateNote } from "./translations.server.ts";

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

describe("joining", () => {
  test("takes a code and nothing else, and gives a link of one's own", async () => {
    const table = await holdMeeting(leader);
    const who = await table.join();
    expect(who).toMatchObject({ name: "", seat: "phone", heads: 1, meetingId: table.meetingId });
    expect(await findParticipant(who.hand)).toEqual(who);
    expect(await findParticipant(`${who.hand}x`)).toBeUndefined();
  });

  test("a code dies with the meeting, and another opens it again", async () => {
    const table = await holdMeeting(leader);
    await closeSitting(leader, table.meetingId);
    expect(await findDoor(table.code, visitor())).toBeUndefined();
    await openSitting(leader, table.meetingId);
    expect(await findDoor(table.code, visitor())).toBeUndefined();
  });

  test("guessing is stopped, and a right code costs nothing", async () => {
    const table = await holdMeeting(leader);
    const guesser = visitor();
    for (let tries = 0; tries < 80; tries++)
      expect(await findDoor(table.code, guesser)).toMatchObject({ thingId: table.meetingId });
    for (let tries = 0; tries < wrongCodes.fromOne; tries++)
      expect(await findDoor("CCCCCC", guesser)).toBeUndefined();
    expect(await findDoor(table.code, guesser)).toBe("too-often");
    expect(await findDoor(table.code, visitor())).toMatchObject({ thingId: table.meetingId });
  });

  test("a scribe writes for a table, a phone for one", async () => {
    const table = await holdMeeting(leader);
    expect(await table.join({ heads: 5 })).toMatchObject({ heads: 1 });
    const scribe = await table.join({ seat: "scribe", heads: 5 });
    expect(scribe).toMatchObject({ heads: 5 });
    expect((await leaderSees(leader, table)).told.sitting.people).toBe(6);
    await changeSeat(scribe, { heads: 3, name: "Bord 2" });
    expect(await findParticipant(scribe.hand)).toMatchObject({ heads: 3, name: "Bord 2" });
  });
});

describe("a meeting that is full", () => {
  test("gives out no more links, and those who sit there go on writing", async () => {
    const { table, board } = await openTable(leader);
    const who = await table.join();
    await inOrganisation(leader.organisationId, (db) =>
      db.execute(sql`insert into participant (id, token_hash, expires_at, meeting_id, tongue)
        select gen_random_uuid(), 'ord' || n || ${table.meetingId}, now() + interval '1 day', ${table.meetingId}, 'da'
        from generate_series(2, ${mostAtMeeting}) n`),
    );
    const door = await findDoor(table.code, visitor());
    if (!door || door === "too-often") throw new Error("The door is shut");
    const seat = { name: "", seat: "phone", heads: 1, tongue: "da", tableName: "" } as const;
    expect(await sitDown(door, seat)).toBe("full");
    expect(await layAt(who, board, "Kaffe")).toMatchObject({ laid: "kept" });
  });
});

describe("a note", () => {
  test("laid twice lies there once", async () => {
    const { table, board } = await openTable(leader);
    const who = await table.join();
    const { note } = await layAt(who, board, "Kaffe");
    expect(await layNote(who, note)).toBe("kept");
    expect(await textsSeenBy(who)).toEqual(["Kaffe"]);
  });

  test("is refused at another table, on another kind of board, and when it is closed or over", async () => {
    const { table, board, at } = await openTable(leader);
    const other = await holdMeeting(leader);
    const who = await table.join();
    expect((await layAt(who, other.boards[0] ?? "", "Hej")).laid).toBe("elsewhere");
    expect((await layAt(who, board, "Hej", { tool: "round" })).laid).toBe("elsewhere");
    await closeBoard(leader, at, true);
    expect((await layAt(who, board, "Hej")).laid).toBe("closed");
    // It was written before, and has been on its way.
    expect((await layAt(who, board, "Undervejs", { age: 60_000 })).laid).toBe("kept");
    await closeBoard(leader, at, false);
    expect((await layAt(who, board, "Igen")).laid).toBe("kept");
    await closeSitting(leader, table.meetingId);
    expect((await layAt(who, board, "For sent")).laid).toBe("over");
    expect(await textsSeenBy(who)).toEqual(["Undervejs", "Igen"]);
  });

  test("is its author's to change and to take away, and nobody else's", async () => {
    const { table, board } = await openTable(leader);
    const [who, other] = [await table.join(), await table.join()];
    const { id } = await layAt(who, board, "Kafe");
    const words = { id, boardId: board, otherId: newId(), text: "Kaffe", version: 1, extra: {} };
    expect(await rewordNote(other, words)).toBe("gone");
    expect(await rewordNote(who, words)).toBe("kept");
    expect(await rewordNote(who, words)).toBe("kept");
    expect(await textsSeenBy(other)).toEqual(["Kaffe"]);
    expect(await liftNote(other, { id, boardId: board, back: false })).toBe("gone");
    expect(await liftNote(who, { id, boardId: board, back: false })).toBe("kept");
    expect(await textsSeenBy(other)).toEqual(["væk"]);
    expect(await liftNote(who, { id, boardId: board, back: true })).toBe("kept");
    expect(await textsSeenBy(other)).toEqual(["Kaffe"]);
  });

  test("changed on two devices keeps both wordings until its author has chosen", async () => {
    const { table, board } = await openTable(leader);
    const who = await table.join();
    const other = await table.join();
    const { id } = await layAt(who, board, "Kaffe");
    const on = { id, boardId: board, version: 1, extra: {} };
    expect(await rewordNote(who, { ...on, otherId: newId(), text: "Stærk kaffe" })).toBe("kept");
    const otherId = newId();
    for (let sent = 0; sent < 2; sent++)
      expect(await rewordNote(who, { ...on, otherId, text: "Svag kaffe" })).toBe("beside");
    expect((await readTable(who))?.told.notes).toMatchObject([
      { text: "Stærk kaffe", beside: [{ id: otherId, text: "Svag kaffe" }] },
    ]);
    expect((await readTable(other))?.told.notes).toMatchObject([{ text: "Stærk kaffe", beside: [] }]);
    expect(await chooseWording(who, { id, boardId: board, otherId, keep: "other" })).toBe("kept");
    expect((await readTable(who))?.told.notes).toMatchObject([{ text: "Svag kaffe", beside: [] }]);
  });

  test("carries what a helper says it means in another tongue, once it is there to be seen", async () => {
    const table = await holdMeeting(leader);
    const board = table.boards[0] ?? "";
    const [author, helper] = [await table.join(), await table.join()];
    const { id } = await layAt(author, board, "قهوة");
    const told = { boardId: board, id, tongue: "da" as const, text: "Kaffe" };
    expect(await translateNote(helper, told)).toBe(false);
    await reveal(leader, { meetingId: table.meetingId, boardId: board });
    expect(await translateNote(helper, told)).toBe(true);
    expect((await readTable(author))?.told.notes).toMatchObject([{ text: "قهوة", said: { da: "Kaffe" } }]);
  });
});

describe("what a participant sends", () => {
  const form = (fields: Record<string, string>) => {
    const made = new FormData();
    for (const [name, value] of Object.entries(fields)) made.set(name, value);
    return made;
  };

  test("is refused kindly in their own tongue when it is too long or holds a CPR number", async () => {
    const { table, board } = await openTable(leader);
    const who = await table.join({ tongue: "ar" });
    const note = { do: "note", tool: "brainstorm", boardId: board };
    expect(await receive(who, form({ ...note, id: newId(), text: "x".repeat(1_000_000) }))).toMatchObject({
      problems: { text: expect.stringContaining("هناك مكان") },
    });
    expect(await receive(who, form({ ...note, id: newId(), text: "010190-1234" }))).toMatchObject({
      problems: { text: expect.stringContaining("CPR") },
    });
    expect(await receive(who, form({ do: "noget andet" }))).toEqual({ refused: "unreadable" });
    expect(await textsSeenBy(who)).toEqual([]);
  });

  test("comes in turns: a thousand at once are asked to wait, and none that was answered is lost", async () => {
    const { table, board } = await openTable(leader);
    const who = await table.join();
    const note = { do: "note", tool: "brainstorm", boardId: board };
    const outcomes = await Promise.all(
      Array.from({ length: 200 }, (_, count) =>
        receive(who, form({ ...note, id: newId(), text: `${count}` })),
      ),
    );
    const kept = outcomes.filter((outcome) => "kept" in outcome).length;
    expect(kept).toBeLessThan(100);
    expect(outcomes.filter((outcome) => "refused" in outcome && outcome.refused === "slow")).toHaveLength(
      200 - kept,
    );
    expect(await textsSeenBy(who)).toHaveLength(kept);
  });
});
