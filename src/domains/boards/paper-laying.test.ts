import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Administrator } from "#domains/access/member.ts";
import { newId } from "#platform/database/id.ts";
import { asOwner, openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { openHouse } from "../../../tests/support/houses.ts";
import { holdMeeting } from "../../../tests/support/live-table.ts";
import { boardOf, laysPaper, parcel, shown } from "../../../tests/support/paper-parcels.ts";
import { pngOf } from "../../../tests/support/pictures.ts";
import { closeBoard, setBoard } from "./leading.server.ts";
import { mostPictureBytes } from "./note-picture.ts";
import { readNotePicture } from "./note-pictures.server.ts";
import { rewordNote } from "./notes.server.ts";
import { receivePaperNote, receivePaperNoteFromMember } from "./paper-laying.server.ts";
import { type LayingPlace, piecesOf, placeFor, sheetFits, slotFor } from "./paper-laying.ts";
import { readLaying, readLayingToLead } from "./paper-laying-places.server.ts";
import { paperSheetFor, paperTools } from "./paper-sheet.ts";
import { closeSitting } from "./sittings.server.ts";
import { framesOf } from "./storyboard.ts";
import { readTable, readTableToLead } from "./table.server.ts";

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

  test("in the part of the tool its field stands for, and in the first where there is none", () => {
    const at = (tool: Parameters<typeof slotFor>[0], part: string, number: number) =>
      slotFor(tool, { part, number });
    expect(at("storyboard", "frame", 3)).toBe("frame-3");
    expect(at("persona", "challenge", 1)).toBe("challenge");
    expect(at("persona", "portrait", 1)).toBe("");
    expect(at("service-journey", "step", 4)).toBe("during");
    expect(at("picture-cards", "wish", 2)).toBe("wish");
    expect(at("brainstorm", "note", 7)).toBe("");
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

test("a frame that was drawn on paper is a frame of the strip", async () => {
  const table = await holdMeeting(leader, ["storyboard"]);
  const who = await table.join();
  const id = await laysPaper(who, boardOf(table), { sheet: "storyboard", field: "frame-2" });
  const frames = framesOf(shown(await readTable(who)));
  expect(frames[1]?.shown).toMatchObject({ id, picture: { width: 24, height: 12 } });
  expect(frames[0]?.shown).toBeUndefined();
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
  expect((await readLaying(who))?.places[1]?.prompts).toMatchObject([
    { id: promptId, text: "Hvem mangler?" },
  ]);
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
