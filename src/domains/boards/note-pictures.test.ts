import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Administrator } from "#domains/access/member.ts";
import { findParticipant } from "#domains/access/participants.server.ts";
import { remove } from "#domains/access/removal.server.ts";
import { askOrganisation } from "#platform/database/database.server.ts";
import { asOwner, openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { openHouse } from "../../../tests/support/houses.ts";
import { holdMeeting } from "../../../tests/support/live-table.ts";
import { boardOf, laysPaper, shown } from "../../../tests/support/paper-parcels.ts";
import { readBoardResults } from "./board-results.server.ts";
import { doBoardDeed } from "./deeds.server.ts";
import { reveal } from "./leading.server.ts";
import { readNotePicture, readNotePictureToMember, readShownPictures } from "./note-pictures.server.ts";
import { closeSitting } from "./sittings.server.ts";
import { readTable, readTableForWall } from "./table.server.ts";

let database: TestDatabase;
let leader: Administrator;
let house = 0;
beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(async () => {
  house++;
  leader = await openHouse({ name: "Mette Vig", email: `mette@billede${house}.example` });
});
afterEach(() => asOwner(database.owner, (owner) => owner.query("delete from organisation")));
afterAll(() => database.close());

describe("the picture of a note", () => {
  test("is its author's alone while the board is private, not even the leader's, and everybody's once it is revealed", async () => {
    const table = await holdMeeting(leader, ["brainstorm"]);
    const [who, other] = [await table.join(), await table.join()];
    const at = { meetingId: table.meetingId, boardId: boardOf(table) };
    const id = await laysPaper(who, at.boardId);
    const seen = async () => ({
      author: (await readNotePicture(who, id)) !== undefined,
      other: (await readNotePicture(other, id)) !== undefined,
      leader: (await readNotePictureToMember(leader, table.meetingId, id)) !== undefined,
      paper: (await readShownPictures(leader, table.meetingId, [id])).size === 1,
    });
    expect(await seen()).toEqual({ author: true, other: false, leader: false, paper: false });
    expect(shown(await readTable(other))).toEqual([]);
    expect(shown(await readTableForWall(leader, table.meetingId))).toEqual([]);
    await reveal(leader, at);
    expect(await seen()).toEqual({ author: true, other: true, leader: true, paper: true });
    expect(shown(await readTable(other))[0]).toMatchObject({ id, picture: { width: 24, height: 12 } });
    const results = await askOrganisation(leader.organisationId, (db) =>
      readBoardResults(db, table.meetingId),
    );
    expect(results?.boards[0]?.notes[0]).toMatchObject({ id, picture: { width: 24, height: 12 } });
  });

  test("is nobody's once the note is taken away, and comes back with it", async () => {
    const table = await holdMeeting(leader, ["round"]);
    const who = await table.join();
    const at = { meetingId: table.meetingId, boardId: boardOf(table) };
    const id = await laysPaper(who, at.boardId);
    await doBoardDeed(leader, at, { kind: "remove", noteIds: [id] });
    expect(await readNotePicture(who, id)).toBeUndefined();
    expect(await readNotePictureToMember(leader, table.meetingId, id)).toBeUndefined();
    await asOwner(database.owner, (owner) => owner.query("update contribution set removed_at = null"));
    expect(await readNotePicture(who, id)).toBeDefined();
    await remove(leader, "meeting", table.meetingId, "Mødet");
    expect(await readNotePicture(who, id)).toBeUndefined();
    expect(await readNotePictureToMember(leader, table.meetingId, id)).toBeUndefined();
  });

  test("is not another house's, nor another table's of the same", async () => {
    const [table, other] = [await holdMeeting(leader, ["round"]), await holdMeeting(leader, ["round"])];
    const [who, elsewhere] = [await table.join(), await other.join()];
    const id = await laysPaper(who, boardOf(table));
    const stranger = await openHouse({ name: "Ulla Ny", email: `ulla@fremmed${house}.example` });
    const theirs = await (await holdMeeting(stranger, ["round"])).join();
    expect(await readNotePicture(elsewhere, id)).toBeUndefined();
    expect(await readNotePicture(theirs, id)).toBeUndefined();
    expect(await readNotePictureToMember(stranger, table.meetingId, id)).toBeUndefined();
    expect(await readNotePictureToMember(leader, other.meetingId, id)).toBeUndefined();
  });

  test("is the author's no more when the board kept nobody and the meeting is over unseen", async () => {
    const table = await holdMeeting(leader, ["brainstorm"]);
    const who = await table.join();
    const id = await laysPaper(who, boardOf(table));
    await closeSitting(leader, table.meetingId);
    const again = await findParticipant(who.hand);
    expect(again && (await readNotePicture(again, id))).toBeUndefined();
  });
});
