import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Administrator } from "#domains/access/member.ts";
import type { Participant } from "#domains/access/participant.ts";
import { newId } from "#platform/database/id.ts";
import { openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { openHouse } from "../../../tests/support/houses.ts";
import { holdMeeting, type LiveTable } from "../../../tests/support/live-table.ts";
import { redoDeed, undoDeed } from "./deeds.server.ts";
import { act } from "./lead-acting.server.ts";
import { receive } from "./receiving.server.ts";
import type { SeenNote } from "./seen.ts";
import { framesOf } from "./storyboard.ts";
import { readTableToLead } from "./table.server.ts";

let database: TestDatabase;
let leader: Administrator;
let table: LiveTable;
let lis: Participant;
let house = 0;
beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(async () => {
  house++;
  leader = await openHouse({ email: `mette@strip${house}.example` });
  table = await holdMeeting(leader, ["storyboard"]);
  lis = await table.join({ name: "Lis", tongue: "pl" });
});
afterAll(() => database.close());

const form = (fields: Record<string, string>) => {
  const made = new FormData();
  for (const [name, value] of Object.entries(fields)) made.set(name, value);
  return made;
};
const send = async (fields: Record<string, string>) => {
  const id = newId();
  const boardId = table.boards[0] ?? "";
  return { id, became: await receive(lis, form({ do: "note", id, boardId, tool: "storyboard", ...fields })) };
};
const lies = async () => {
  const read = await readTableToLead(leader, table.meetingId);
  return framesOf((read?.told.notes ?? []).filter((one): one is SeenNote => !("gone" in one)));
};
const press = (fields: Record<string, string>) =>
  act(leader, table.meetingId, form({ boardId: table.boards[0] ?? "", deedId: newId(), ...fields }));

describe("a storyboard at the table", () => {
  test("keeps what is drawn, picked and said at the frame it was laid at", async () => {
    await send({ slot: "frame-1", drawing: "M1 2L3 4", thick: "", picture: "bus", text: "Bussen kommer" });
    await send({ slot: "frame-1", mood: "ask", text: "Hvornår?" });
    await send({ slot: "frame-1", mood: "like" });
    const [first] = await lies();
    expect(first).toMatchObject({
      shown: { text: "Bussen kommer", extra: { drawing: "M1 2L3 4", picture: "bus" } },
      reactions: [{ text: "Hvornår?" }, { extra: { mood: "like" } }],
    });
    expect(Object.keys(first?.shown?.extra ?? {})).not.toContain("thick");
  });

  test("refuses what is no drawing, too long, or nothing at all, in the tongue of whoever sent it", async () => {
    const refused = [
      [{ drawing: "M1 2L3 4<script>" }, "Nie możemy odczytać rysunku"],
      [{ drawing: `M1 1${"L22 33".repeat(3000)}` }, "Rysunek ma za dużo kresek"],
      [{ picture: "jednorożec" }, "Nie znamy tego obrazka"],
      [{ text: "" }, "Narysuj coś, wybierz obrazek albo napisz kilka słów."],
    ] as const;
    for (const [fields, sentence] of refused) {
      const { became } = await send({ slot: "frame-2", ...fields });
      expect(JSON.stringify(became)).toContain(sentence);
      if ("drawing" in fields) expect(became).toMatchObject({ typed: fields });
    }
    expect((await lies())[1]?.shown).toBeUndefined();
  });

  test("new words for a drawing leave the drawing as it is", async () => {
    const { id } = await send({ slot: "frame-2", drawing: "M1 2L3 4", text: "En bil" });
    await receive(
      lis,
      form({
        do: "reword",
        id,
        boardId: table.boards[0] ?? "",
        otherId: newId(),
        tool: "storyboard",
        text: "En rød bil",
        version: "1",
      }),
    );
    expect((await lies())[1]?.shown).toMatchObject({ text: "En rød bil", extra: { drawing: "M1 2L3 4" } });
  });
});

describe("the offer that is taken for a frame", () => {
  test("takes the place of the one that was, and that is undone and done again as one", async () => {
    const [one, two] = [
      await send({ slot: "frame-1", text: "et" }),
      await send({ slot: "frame-1", text: "to" }),
    ];
    const shown = async () => (await lies())[0]?.shown?.text;
    expect(await shown()).toBe("et");
    expect(await press({ do: "take", note: two.id, instead: one.id })).toMatchObject({ done: true });
    expect(await shown()).toBe("to");
    await press({ do: "take", note: one.id, instead: two.id });
    expect(await shown()).toBe("et");
    const place = { meetingId: table.meetingId, boardId: table.boards[0] ?? "" };
    await undoDeed(leader, place);
    expect(await shown()).toBe("to");
    await redoDeed(leader, place);
    expect(await shown()).toBe("et");
    await undoDeed(leader, place);
    await undoDeed(leader, place);
    expect((await lies())[0]?.others.map(({ taken }) => taken)).toEqual([false]);
    expect(await shown()).toBe("et");
  });

  test("gives its place to the next when it is taken away", async () => {
    await send({ slot: "frame-1", text: "et" });
    const { id } = await send({ slot: "frame-1", text: "to" });
    await press({ do: "take", note: id });
    await press({ do: "remove", note: id });
    expect((await lies())[0]).toMatchObject({ shown: { text: "et" }, others: [] });
  });
});
