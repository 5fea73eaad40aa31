import { afterAll, beforeAll, expect, test } from "vitest";
import type { Administrator } from "#domains/access/member.ts";
import { setBoard } from "#domains/boards/leading.server.ts";
import { receive } from "#domains/boards/receiving.server.ts";
import { newId } from "#platform/database/id.ts";
import { printPdf } from "#platform/documents/pdf.server.ts";
import { printWord } from "#platform/documents/word.server.ts";
import { openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { openHouse } from "../../../tests/support/houses.ts";
import { holdMeeting, type LiveTable } from "../../../tests/support/live-table.ts";
import { minutesReport } from "./minutes.report.ts";
import { readMinutes } from "./minutes.server.ts";
import { finishMinutes, listMinutesVersions } from "./minutes-versions.server.ts";
import { leaveOut } from "./minutes-writing.server.ts";

let database: TestDatabase;
let karen: Administrator;
let table: LiveTable;
beforeAll(async () => {
  database = await openTestDatabase();
  karen = await openHouse({ email: "karen.juhl@strip.example" });
});
afterAll(() => database.close());

async function hold(hidden: boolean, ...notes: Record<string, string>[]): Promise<string[]> {
  table = await holdMeeting(karen, ["storyboard"]);
  const boardId = table.boards[0] ?? "";
  await setBoard(
    karen,
    { meetingId: table.meetingId, boardId },
    { anonymity: "named", hidden, dots: 0, severalDots: true },
  );
  const who = await table.join({ name: "Lis" });
  const ids = notes.map(() => newId());
  for (const [at, fields] of notes.entries()) {
    const form = new FormData();
    for (const [name, value] of Object.entries({
      do: "note",
      id: ids[at] ?? "",
      boardId,
      tool: "storyboard",
      ...fields,
    }))
      form.set(name, value);
    expect(await receive(who, form)).toEqual({ kept: true });
  }
  return ids;
}

async function paper() {
  await finishMinutes(karen, table.meetingId);
  const [version] = await listMinutesVersions(karen, table.meetingId);
  if (!version) throw new Error("There are no minutes");
  return minutesReport({ language: "da", sender: "Strandby", ...version });
}

test("a strip is one drawing in the minutes, told in words, with what was said to it and what else was offered", async () => {
  await hold(
    false,
    { slot: "frame-1", drawing: "M10 20L130 140", text: "Bilen holder ved banen" },
    { slot: "frame-1", picture: "bus" },
    { slot: "frame-1", mood: "ask", text: "Hvem kører?" },
    { slot: "frame-3", mood: "like", picture: "", drawing: "" },
    { slot: "frame-4", text: "Han går hjem igen. ".repeat(30) },
  );
  const report = await paper();
  const drawings = report.blocks.filter((block) => block.kind === "drawing");
  expect(drawings).toMatchObject([
    {
      svg: expect.stringContaining("M10 20L130 140"),
      alt: expect.stringContaining("1. Situationen: Bilen holder ved banen. 1 spørger."),
    },
  ]);
  const lists = report.blocks.flatMap((block) => (block.kind === "list" ? block.items : []));
  expect(lists[0]).toBe(`4. ${"Han går hjem igen. ".repeat(30).trim()}`);
  expect(lists.slice(1)).toEqual(["1. Det spørger jeg om: Hvem kører?", "1. En bus"]);
  const pdf = Buffer.from(await printPdf(report));
  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
  expect((await printWord(report)).length).toBeGreaterThan(1000);
});

test("nothing of a strip that was never shown is in the minutes", async () => {
  await hold(true, { slot: "frame-1", drawing: "M10 20L130 140", text: "Hemmeligt" });
  const report = JSON.stringify([await paper(), (await readMinutes(karen, table.meetingId))?.content]);
  expect(report).not.toContain("M10 20L130 140");
  expect(report).not.toContain("Hemmeligt");
});

test("a drawing that is left out is not in the strip, and another offer stands in its place", async () => {
  const [first = ""] = await hold(
    false,
    { slot: "frame-1", drawing: "M10 20L130 140", text: "Naboens bil" },
    { slot: "frame-1", text: "En bil" },
  );
  await leaveOut(karen, table.meetingId, first, true);
  const report = JSON.stringify(await paper());
  expect(report).not.toContain("M10 20L130 140");
  expect(report).toContain("1. Situationen: En bil.");
});
