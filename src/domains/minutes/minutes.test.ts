import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Administrator } from "#domains/access/member.ts";
import type { Participant } from "#domains/access/participant.ts";
import { doBoardDeed, undoDeed } from "#domains/boards/deeds.server.ts";
import { reveal, setBoard } from "#domains/boards/leading.server.ts";
import { receive } from "#domains/boards/receiving.server.ts";
import type { ItemKind } from "#domains/meetings/meeting.ts";
import { newId } from "#platform/database/id.ts";
import { openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { openHouse } from "../../../tests/support/houses.ts";
import { holdMeeting, type LiveTable } from "../../../tests/support/live-table.ts";
import { minutesReport } from "./minutes.report.ts";
import { readMinutes } from "./minutes.server.ts";
import { finishMinutes, listMinutesVersions } from "./minutes-versions.server.ts";
import { correctStep, leaveOut, saveDecision, writeParagraph } from "./minutes-writing.server.ts";

let database: TestDatabase;
let karen: Administrator;
let table: LiveTable;
let lis: Participant;
let house = 0;
beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(async () => {
  house++;
  karen = await openHouse({ email: `karen.juhl@hus${house}.example` });
});
afterAll(() => database.close());

async function hold(...kinds: ItemKind[]) {
  table = await holdMeeting(karen, kinds);
  for (const boardId of table.boards.filter(Boolean))
    await setBoard(karen, { meetingId: table.meetingId, boardId }, open);
  lis = await table.join({ name: "Lis" });
}

/** Writes a note at a line of the agenda, as a phone would; its id. */
async function write(line: number, tool: string, text: string, more: Record<string, string> = {}) {
  const id = newId();
  const form = new FormData();
  const fields = { do: "note", id, boardId: table.boards[line] ?? "", tool, text, ...more };
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  const kept = await receive(lis, form);
  if (!("kept" in kept)) throw new Error(`The note was not kept: ${JSON.stringify(kept)}`);
  return id;
}

const open = { anonymity: "named", hidden: false, dots: 3, severalDots: true } as const;

const place = (line = 0) => ({ meetingId: table.meetingId, boardId: table.boards[line] ?? "" });
const minutes = async () => {
  const found = await readMinutes(karen, table.meetingId);
  if (!found) throw new Error("There are no minutes");
  return found;
};
const newest = async () => (await listMinutesVersions(karen, table.meetingId))[0];
const printed = async () => {
  const version = await newest();
  return version ? JSON.stringify(minutesReport({ language: "da", sender: "Strandby", ...version })) : "";
};

describe("What lies on the boards", () => {
  test("is told line by line", async () => {
    await hold("welcome", "brainstorm");
    await write(1, "brainstorm", "En bænk ved banen");
    const { content, held } = await minutes();
    expect(held).toBe("now");
    expect(content.items[1]?.board?.notes.map(({ text }) => text)).toEqual(["En bænk ved banen"]);
    expect(content.present.people).toBe(1);
    expect(content.present.phones).toBe(1);
  });

  test("is in no minutes, no version and no document while the room has not seen it", async () => {
    await hold("brainstorm");
    expect(await setBoard(karen, place(), { ...open, hidden: true })).toBe("kept");
    const noteId = await write(0, "brainstorm", "Jeg tør ikke gå hjem");
    expect(JSON.stringify(await minutes())).not.toContain("tør ikke");
    expect((await minutes()).hidden).toEqual([table.items[0]]);
    await finishMinutes(karen, table.meetingId);
    expect(JSON.stringify(await newest())).not.toContain("tør ikke");
    expect(await printed()).not.toContain("tør ikke");
    expect(await leaveOut(karen, table.meetingId, noteId, true)).toBe(false);
    await reveal(karen, place());
    expect(JSON.stringify(await minutes())).toContain("tør ikke");
  });

  test("is on paper as a picture of the board, told in words too, without what is left out", async () => {
    await hold("brainstorm");
    await write(0, "brainstorm", "En bænk ved banen");
    const outId = await write(0, "brainstorm", "Naboen drikker");
    await leaveOut(karen, table.meetingId, outId, true);
    await finishMinutes(karen, table.meetingId);
    const version = await newest();
    if (!version) throw new Error("There is no version");
    const { blocks } = minutesReport({ language: "da", sender: "Strandby", ...version });
    const drawn = blocks.filter((block) => block.kind === "drawing");
    expect(drawn).toMatchObject([{ alt: "Tavlen, som den lå: én seddel.", caption: "Sådan lå tavlen" }]);
    expect(drawn[0]?.svg).toContain("En bænk ved banen");
    expect(JSON.stringify(blocks)).not.toContain("Naboen");
  });

  test("is never told with the name of whoever wrote it, whatever the board told those who sat there", async () => {
    await hold("brainstorm", "round");
    await setBoard(karen, place(1), { ...open, anonymity: "none" });
    await write(0, "brainstorm", "En bænk");
    await write(1, "round", "Bussen går ikke");
    expect(JSON.stringify(await minutes())).not.toContain("Lis");
    await finishMinutes(karen, table.meetingId);
    expect(JSON.stringify(await newest())).not.toContain("Lis");
    expect(await printed()).not.toContain("Lis");
  });

  test("is read as it lies when heaps are made, and when that is undone", async () => {
    await hold("brainstorm");
    const notes = [await write(0, "brainstorm", "Kaffe"), await write(0, "brainstorm", "Te")];
    const groupId = newId();
    expect(
      await doBoardDeed(karen, place(), { kind: "gather", groupId, noteIds: notes, title: "Noget varmt" }),
    ).toBe(true);
    expect((await minutes()).content.items[0]?.board?.heaps).toMatchObject([
      { title: "Noget varmt", notes: [{ text: "Kaffe" }, { text: "Te" }] },
    ]);
    await undoDeed(karen, place());
    const board = (await minutes()).content.items[0]?.board;
    expect(board?.heaps).toEqual([]);
    expect(board?.notes).toHaveLength(2);
  });
});

describe("What people write", () => {
  test("stands beside what is on the boards, and tells when that has changed since", async () => {
    await hold("brainstorm");
    const itemId = table.items[0] ?? "";
    await write(0, "brainstorm", "Kaffe");
    expect(
      await writeParagraph(karen, table.meetingId, { itemId, text: "Alle talte om varme.", based: 0 }),
    ).toBe("written");
    expect((await minutes()).content.items[0]?.said).toBe("Alle talte om varme.");
    expect((await minutes()).paragraphs[itemId]).toMatchObject({ version: 1, isOlder: false });
    await write(0, "brainstorm", "Te");
    expect((await minutes()).paragraphs[itemId]).toMatchObject({ version: 1, isOlder: true });
  });

  test("is not written over by somebody who began from the same words", async () => {
    await hold("brainstorm");
    const paragraph = (text: string, based: number) =>
      writeParagraph(karen, table.meetingId, { itemId: "", text, based });
    expect(await paragraph("Vi mødtes i klubhuset.", 0)).toBe("written");
    expect(await paragraph("Vi mødtes.", 0)).toBe("changed");
    expect((await minutes()).content.introduction).toBe("Vi mødtes i klubhuset.");
    expect(await paragraph("Vi mødtes.", 1)).toBe("written");
    const decision = { what: "Vi låner bænken", why: "", who: "", based: 0 };
    const sentAs = newId();
    for (const _ of [1, 2]) await saveDecision(karen, table.meetingId, { ...decision, sentAs });
    expect((await minutes()).content.decisions).toHaveLength(1);
    expect(
      await saveDecision(karen, table.meetingId, { ...decision, based: 1, who: "Klubben" }, sentAs),
    ).toBe("written");
    expect(await saveDecision(karen, table.meetingId, { ...decision, based: 1, who: "Os" }, sentAs)).toBe(
      "changed",
    );
    expect((await minutes()).content.decisions[0]?.who).toBe("Klubben");
  });

  test("leaves a note out of what is finished, and takes it back", async () => {
    await hold("brainstorm");
    const noteId = await write(0, "brainstorm", "Naboen fik det at vide");
    await write(0, "brainstorm", "Kaffe");
    expect(await leaveOut(karen, table.meetingId, noteId, true)).toBe(true);
    expect((await minutes()).leftOut).toEqual([noteId]);
    await finishMinutes(karen, table.meetingId);
    expect(await printed()).toContain("Kaffe");
    expect(await printed()).not.toContain("Naboen");
    await leaveOut(karen, table.meetingId, noteId, false);
    await finishMinutes(karen, table.meetingId);
    expect(await printed()).toContain("Naboen");
  });

  test("puts a next step right without changing the note, and shows when the note changes after", async () => {
    await hold("next-steps");
    const noteId = await write(0, "next-steps", "Ring klub", { who: "Bo", when: "snart" });
    expect((await minutes()).content.items[0]?.steps).toEqual([
      { id: noteId, what: "Ring klub", who: "Bo", byWhen: "snart" },
    ]);
    const fields = { what: "Ringe til klubben", who: "Formanden", byWhen: "1. december" };
    expect(await correctStep(karen, table.meetingId, noteId, { ...fields, based: 0 })).toBe("written");
    expect(await correctStep(karen, table.meetingId, noteId, { ...fields, who: "Os", based: 0 })).toBe(
      "changed",
    );
    expect((await minutes()).content.items[0]?.steps).toEqual([{ id: noteId, ...fields }]);
    expect((await minutes()).steps[noteId]).toEqual({ version: 1, noteNow: null });
    const form = new FormData();
    const reworded = {
      do: "reword",
      id: noteId,
      otherId: newId(),
      boardId: table.boards[0] ?? "",
      version: "1",
    };
    for (const [name, value] of Object.entries({ ...reworded, tool: "next-steps", text: "Ring til hallen" }))
      form.set(name, value);
    await receive(lis, form);
    expect((await minutes()).steps[noteId]?.noteNow).toContain("Ring til hallen");
  });
});

describe("Finished minutes", () => {
  test("stay as they were, and are a new version only when something is different", async () => {
    await hold("brainstorm");
    await write(0, "brainstorm", "Kaffe");
    expect(await finishMinutes(karen, table.meetingId)).toBe(1);
    expect(await finishMinutes(karen, table.meetingId)).toBe(1);
    await write(0, "brainstorm", "Te");
    expect(JSON.stringify(await newest())).not.toContain('Te"');
    expect(await finishMinutes(karen, table.meetingId)).toBe(2);
    expect((await listMinutesVersions(karen, table.meetingId)).map(({ number }) => number)).toEqual([2, 1]);
  });
});
