import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Administrator } from "#domains/access/member.ts";
import type { Participant } from "#domains/access/participant.ts";
import { findParticipant } from "#domains/access/participants.server.ts";
import { remove } from "#domains/access/removal.server.ts";
import { askOrganisation } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { asOwner, openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { openHouse } from "../../../tests/support/houses.ts";
import { holdMeeting, type LiveTable } from "../../../tests/support/live-table.ts";
import { pngOf } from "../../../tests/support/pictures.ts";
import { readBoardResults } from "./board-results.server.ts";
import { doBoardDeed } from "./deeds.server.ts";
import { closeBoard, reveal, setBoard } from "./leading.server.ts";
import { mostPictureBytes } from "./note-picture.ts";
import { readNotePicture, readNotePictureToMember, readShownPictures } from "./note-pictures.server.ts";
import { rewordNote } from "./notes.server.ts";
import { receivePaperNote, receivePaperNoteFromMember } from "./paper-laying.server.ts";
import { type LayingPlace, piecesOf, placeFor, sheetFits } from "./paper-laying.ts";
import { readLaying, readLayingToLead } from "./paper-laying-places.server.ts";
import { paperSheetFor, paperTools } from "./paper-sheet.ts";
import { closeSitting } from "./sittings.server.ts";
import { readTable, readTableForWall, readTableToLead, type Table } from "./table.server.ts";

let database: TestDatabase;
let leader: Administrator;
let house = 0;
beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(async () => {
  house++;
  leader = await openHouse({ name: "Mette Vig", email: `mette@ark${house}.example` });
});
afterEach(() => asOwner(database.owner, (owner) => owner.query("delete from organisation")));
afterAll(() => database.close());

type Sent = Partial<Record<"id" | "sheet" | "field" | "promptId" | "text" | "who" | "when" | "age", string>>;

function parcel(
  boardId: string,
  sent: Sent = {},
  picture: Uint8Array<ArrayBuffer> = pngOf(24, 12),
): FormData {
  const form = new FormData();
  const fields = { id: newId(), boardId, sheet: "brainstorm", field: "note-4", text: "", age: "0", ...sent };
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  form.set("picture", new File([picture], "note-4.jpg", { type: "image/jpeg" }));
  return form;
}

const boardOf = ({ boards }: LiveTable, at = 0) => boards[at] ?? "";

/** Lays a note from paper and says which it is. */
async function laysPaper(who: Participant, boardId: string, sent: Sent = {}): Promise<string> {
  const id = newId();
  expect(await receivePaperNote(who, parcel(boardId, { id, ...sent }))).toEqual({ kept: true });
  return id;
}

const shown = (table: Pick<Table, "told"> | undefined) =>
  (table?.told.notes ?? []).flatMap((note) => ("gone" in note ? [] : [note]));

describe("a sheet becomes notes", () => {
  test("one for each field, but for fields that belong together", () => {
    for (const tool of paperTools) {
      const fields = piecesOf(tool).flatMap((piece) => piece.fields);
      expect(fields.toSorted(), tool).toEqual(
        paperSheetFor(tool, "a4")
          .fields.map(({ id }) => id)
          .toSorted(),
      );
    }
    expect(piecesOf("brainstorm")).toHaveLength(12);
    expect(piecesOf("next-steps")[2]).toEqual({
      id: "what-3",
      fields: ["what-3", "who-3", "when-3"],
      lie: "beside",
    });
    expect(piecesOf("storyboard")[3]).toEqual({
      id: "frame-4",
      fields: ["frame-4", "caption-4"],
      lie: "below",
    });
    expect(piecesOf("service-journey").map(({ id }) => id)).toContain("feeling-1");
  });

  test("on the board one stands at, else on the first that it is for, and on none that it is not", () => {
    const place = (itemId: string, tool: LayingPlace["tool"]): LayingPlace => ({
      itemId,
      boardId: itemId,
      tool,
      name: "",
      question: "",
      prompts: [],
      isPrivate: false,
    });
    const places = [
      place("a", "round"),
      place("b", "brainstorm"),
      place("c", "storyboard"),
      place("d", "brainstorm"),
    ];
    expect(placeFor("brainstorm", places, "d")?.itemId).toBe("d");
    expect(placeFor("brainstorm", places, "c")?.itemId).toBe("b");
    expect(placeFor("guide-conversation", places, undefined)?.itemId).toBe("a");
    expect(placeFor("persona", places, "a")).toBeUndefined();
    expect(sheetFits("storyboard", "brainstorm")).toBe(false);
  });
});

describe("a note from paper", () => {
  test("lies on the board with its picture, drawn anew, in the part its field stands for, and needs no words", async () => {
    const table = await holdMeeting(leader, ["picture-cards"]);
    const scribe = await table.join({ seat: "scribe", heads: 3 });
    const id = await laysPaper(scribe, boardOf(table), { sheet: "picture-cards", field: "wish-2" });
    const [note] = shown(await readTable(scribe));
    expect(note).toMatchObject({ id, slot: "wish", text: "", own: true, picture: { width: 24, height: 12 } });
    const picture = await readNotePicture(scribe, id);
    expect(picture?.type).toBe("image/jpeg");
    expect([...(picture?.bytes.subarray(0, 3) ?? [])]).toEqual([0xff, 0xd8, 0xff]);
    expect(
      await rewordNote(scribe, {
        id,
        boardId: boardOf(table),
        otherId: newId(),
        version: 1,
        text: "Havnen",
        extra: {},
      }),
    ).toBe("kept");
    expect(shown(await readTable(scribe))[0]).toMatchObject({ text: "Havnen", picture: { width: 24 } });
  });

  test("keeps what was copied out, and who carries it and when where the tool has room for that", async () => {
    const table = await holdMeeting(leader, ["next-steps"]);
    const scribe = await table.join({ seat: "scribe" });
    const words = {
      sheet: "next-steps",
      field: "what-1",
      text: "Ringe til hallen",
      who: "Bo",
      when: "Torsdag",
    };
    await laysPaper(scribe, boardOf(table), words);
    expect(shown(await readTable(scribe))[0]).toMatchObject({
      text: "Ringe til hallen",
      extra: { who: "Bo", when: "Torsdag" },
    });
  });

  test("sent twice, also at once, is one note with one picture", async () => {
    const table = await holdMeeting(leader);
    const who = await table.join();
    const id = newId();
    const both = await Promise.all([
      receivePaperNote(who, parcel(boardOf(table), { id })),
      receivePaperNote(who, parcel(boardOf(table), { id })),
    ]);
    expect(both).toEqual([{ kept: true }, { kept: true }]);
    expect(await receivePaperNote(who, parcel(boardOf(table), { id }))).toEqual({ kept: true });
    expect(shown(await readTable(who))).toHaveLength(1);
  });

  test("is refused when it is too large, no picture, on no sheet, or without one, and nothing is left of it", async () => {
    const table = await holdMeeting(leader);
    const who = await table.join();
    const to = boardOf(table);
    const huge = new Uint8Array(mostPictureBytes + 1);
    huge.set([0xff, 0xd8, 0xff]);
    expect(await receivePaperNote(who, parcel(to, {}, huge))).toEqual({ refused: "too-large" });
    const letter = new TextEncoder().encode("Kære Mette, jeg er slet ikke et billede.");
    expect(await receivePaperNote(who, parcel(to, {}, letter))).toEqual({ refused: "no-picture" });
    const bomb = pngOf(8, 6);
    new DataView(bomb.buffer).setUint32(16, 60_000);
    new DataView(bomb.buffer).setUint32(20, 60_000);
    expect(await receivePaperNote(who, parcel(to, {}, bomb))).toEqual({ refused: "no-picture" });
    const without = parcel(to);
    without.delete("picture");
    expect(await receivePaperNote(who, without)).toEqual({ refused: "no-picture" });
    expect(await receivePaperNote(who, parcel(to, { field: "kattekilling-1" }))).toEqual({ refused: "gone" });
    expect(await receivePaperNote(who, parcel(to, { sheet: "dukketeater" }))).toHaveProperty(
      "problems.sheet",
    );
    expect(shown(await readTable(who))).toEqual([]);
  });

  test("with a CPR number in its words is refused, and the same without it is kept", async () => {
    const table = await holdMeeting(leader);
    const who = await table.join();
    const id = newId();
    const refused = await receivePaperNote(who, parcel(boardOf(table), { id, text: "Det var 010190-1234" }));
    expect(refused).toHaveProperty("problems.text");
    expect(shown(await readTable(who))).toEqual([]);
    expect(await receivePaperNote(who, parcel(boardOf(table), { id, text: "Det var ham" }))).toEqual({
      kept: true,
    });
  });

  test("comes to no other table, to no board that is closed, and late to one it was laid on in time", async () => {
    const [table, other] = [await holdMeeting(leader), await holdMeeting(leader)];
    const who = await table.join();
    expect(await receivePaperNote(who, parcel(boardOf(other)))).toEqual({ refused: "gone" });
    await closeBoard(leader, { meetingId: table.meetingId, boardId: boardOf(table) }, true);
    expect(await receivePaperNote(who, parcel(boardOf(table)))).toEqual({ refused: "closed" });
    expect(await receivePaperNote(who, parcel(boardOf(table), { age: "3600000" }))).toEqual({ kept: true });
    await closeSitting(leader, table.meetingId);
    expect(await receivePaperNote(who, parcel(boardOf(table), { age: "3600000" }))).toEqual({
      refused: "over",
    });
  });

  test("is laid by the one who leads too, also the day after, and by no other house", async () => {
    const table = await holdMeeting(leader, ["round"]);
    const sheet = { sheet: "guide-conversation", field: "answer-2" };
    await closeSitting(leader, table.meetingId);
    expect(await receivePaperNoteFromMember(leader, table.meetingId, parcel(boardOf(table), sheet))).toEqual({
      kept: true,
    });
    expect(shown(await readTableToLead(leader, table.meetingId, table.items[0]))).toHaveLength(1);
    const stranger = await openHouse({ name: "Ulla Ny", email: `ulla@fremmed${house}.example` });
    expect(
      await receivePaperNoteFromMember(stranger, table.meetingId, parcel(boardOf(table), sheet)),
    ).toEqual({ refused: "gone" });
    expect(await readLayingToLead(stranger, table.meetingId)).toBeUndefined();
    expect((await readLayingToLead(leader, table.meetingId))?.places).toMatchObject([{ tool: "round" }]);
  });

  test("keeps nobody where the board promises that nobody is kept", async () => {
    const table = await holdMeeting(leader, ["brainstorm"]);
    const who = await table.join({ name: "Gerda" });
    await laysPaper(who, boardOf(table));
    await receivePaperNoteFromMember(leader, table.meetingId, parcel(boardOf(table)));
    const rows = await asOwner(
      database.owner,
      async (owner) => (await owner.query("select participant_id, member_id from contribution")).rows,
    );
    expect(rows).toEqual([
      { participant_id: null, member_id: null },
      { participant_id: null, member_id: null },
    ]);
  });
});

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

test("where a sheet can be laid is told with the questions of each line, and that a board is private", async () => {
  const table = await holdMeeting(leader, ["welcome", "brainstorm", "round"]);
  const who = await table.join();
  const laying = await readLaying(who);
  expect(laying?.places).toMatchObject([
    {
      itemId: table.items[1],
      boardId: table.boards[1],
      tool: "brainstorm",
      question: "Linje 2",
      isPrivate: true,
    },
    { itemId: table.items[2], tool: "round", isPrivate: false },
  ]);
  const promptId = newId();
  await asOwner(database.owner, (owner) =>
    owner.query(
      `insert into agenda_prompt (id, organisation_id, item_id, position, text) values ($1, $2, $3, 1, 'Hvem mangler?')`,
      [promptId, leader.organisationId, table.items[2]],
    ),
  );
  expect((await readLaying(who))?.places[1]?.prompts).toEqual([{ id: promptId, text: "Hvem mangler?" }]);
  const to = boardOf(table, 2);
  await laysPaper(who, to, { sheet: "guide-conversation", field: "answer-1", promptId });
  await laysPaper(who, to, { sheet: "guide-conversation", field: "answer-2", promptId: newId() });
  expect(shown(await readTable(who, table.items[2])).map(({ slot }) => slot)).toEqual([promptId, ""]);
  await setBoard(
    leader,
    { meetingId: table.meetingId, boardId: boardOf(table, 1) },
    { anonymity: "named", hidden: false, dots: 0, severalDots: true },
  );
  expect((await readLaying(who))?.places[0]?.isPrivate).toBe(false);
});
