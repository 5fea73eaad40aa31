import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Administrator } from "#domains/access/member.ts";
import { act } from "#domains/boards/lead-acting.server.ts";
import { receive } from "#domains/boards/receiving.server.ts";
import { closeSitting } from "#domains/boards/sittings.server.ts";
import { hideContent } from "#domains/guide/content.server.ts";
import { listRounds } from "#domains/guide/rounds.server.ts";
import { askOfGuide, listPrompts } from "#domains/meetings/prompts.server.ts";
import { newId } from "#platform/database/id.ts";
import { openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { openHouse } from "../../../tests/support/houses.ts";
import { holdMeeting, type LiveTable } from "../../../tests/support/live-table.ts";
import { minutesInText } from "./minutes.mail.ts";
import { minutesReport } from "./minutes.report.ts";
import { readMinutes } from "./minutes.server.ts";
import { leaveOut } from "./minutes-writing.server.ts";
import { findNote } from "./onward.server.ts";
import { carryToGuide, listGuideRounds } from "./prompt-round.server.ts";

let database: TestDatabase;
let karen: Administrator;
let table: LiveTable;
let engagementId: string;
let prompts: { id: string; text: string }[];
let notes: string[];
let house = 0;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  house++;
  karen = await openHouse({ email: `karen@vejen${house}.example` });
  table = await holdMeeting(karen, ["guide-conversation"]);
  const line = { meetingId: table.meetingId, itemId: table.items[0] ?? "" };
  await askOfGuide(karen, line, "1", ["1.q1", "1.q2"]);
  prompts = await listPrompts(karen, table.meetingId);
  const who = await table.join({ name: "Lis Hansen" });
  notes = [];
  for (const [index, text] of ["Bussen går ikke", "Ingen har spurgt", "De gamle"].entries()) {
    const id = newId();
    notes.push(id);
    const form = new FormData();
    const fields = { do: "note", id, boardId: table.boards[0] ?? "", tool: "guide-conversation", text };
    const slot = prompts[index === 2 ? 1 : 0]?.id ?? "";
    for (const [name, value] of Object.entries({ ...fields, slot })) form.set(name, value);
    await receive(who, form);
  }
  const shown = new FormData();
  shown.set("do", "reveal");
  shown.set("boardId", table.boards[0] ?? "");
  await act(karen, table.meetingId, shown);
  engagementId = (await readMinutes(karen, table.meetingId))?.meeting.engagementId ?? "";
});

const itemId = () => table.items[0] ?? "";
const carry = () => carryToGuide(karen, table.meetingId, itemId());
const rounds = () => listRounds(karen, engagementId);

describe("what the table said to the guide's questions", () => {
  test("goes into the forløb as one round, however often it is carried, and names nobody", async () => {
    await closeSitting(karen, table.meetingId);
    const [before] = await listGuideRounds(karen, table.meetingId);
    expect(before).toMatchObject({ itemId: itemId(), station: "1", answers: 3, left: 0, roundId: null });
    expect([await carry(), await carry()]).toEqual([true, true]);
    const made = await rounds();
    expect(made).toHaveLength(1);
    expect(made[0]).toMatchObject({ station: "1", kind: "conversation", present: ["Første møde"] });
    const said = made[0]?.questions.map(({ key, answers }) => [
      key,
      answers.map(({ text }) => text).toSorted(),
    ]);
    expect(said?.filter(([, texts]) => texts?.length)).toEqual([
      ["1.q1", ["Bussen går ikke", "Ingen har spurgt"]],
      ["1.q2", ["De gamle"]],
    ]);
    const by = made[0]?.questions.flatMap(({ answers }) => answers.map(({ saidBy }) => saidBy));
    expect(new Set(by)).toEqual(new Set(["Første møde"]));
    expect(JSON.stringify(made)).not.toContain("Lis");
    expect((await listGuideRounds(karen, table.meetingId))[0]?.roundId).toBe(made[0]?.id);
  });

  test("stays at the table until the meeting is over, and what is left out of the minutes stays out", async () => {
    expect([await listGuideRounds(karen, table.meetingId), await carry()]).toEqual([[], false]);
    await leaveOut(karen, table.meetingId, notes[2] ?? "", true);
    await closeSitting(karen, table.meetingId);
    await carry();
    expect(JSON.stringify(await rounds())).not.toContain("De gamle");
  });

  test("stays in the minutes alone where its question does not stand in the guide any more", async () => {
    await hideContent(karen, "1.q2", true);
    await closeSitting(karen, table.meetingId);
    expect((await listGuideRounds(karen, table.meetingId))[0]).toMatchObject({ answers: 2, left: 1 });
    expect(await carry()).toBe(true);
    expect(JSON.stringify(await rounds())).not.toContain("De gamle");
  });
});

describe("the minutes of a line that asked several questions", () => {
  test("tell what was said question by question, on paper and in the mail", async () => {
    const minutes = await readMinutes(karen, table.meetingId);
    if (!minutes) throw new Error("There are no minutes");
    const { content } = minutes;
    const report = minutesReport({ language: "da", sender: "", content, number: 1, at: new Date() });
    const told = report.blocks.flatMap((block): (string | readonly string[])[] => {
      if (block.kind === "question") return [block.text];
      return block.kind === "list" ? [block.items.toSorted()] : [];
    });
    expect(told).toEqual([
      content.question,
      prompts[0]?.text,
      ["Bussen går ikke", "Ingen har spurgt"],
      prompts[1]?.text,
      ["De gamle"],
    ]);
    const mail = minutesInText(content, "da");
    const places = [prompts[0]?.text, "- Bussen går ikke", prompts[1]?.text, "- De gamle"].map((text) =>
      mail.indexOf(text ?? "?"),
    );
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test("know which question a note answers, for whoever makes something of it", async () => {
    expect((await findNote(karen, table.meetingId, notes[2] ?? ""))?.asked).toBe(prompts[1]?.text);
  });
});
