import { sql } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { Administrator } from "#domains/access/member.ts";
import type { Participant } from "#domains/access/participant.ts";
import { inOrganisation } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { type News, openNews } from "#platform/live/news.server.ts";
import { openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { openHouse } from "../../../tests/support/houses.ts";
import { holdMeeting, type LiveTable } from "../../../tests/support/live-table.ts";
import { follow } from "./hall.server.ts";
import { act } from "./lead-acting.server.ts";
import { reveal, setBoard } from "./leading.server.ts";
import { layNote } from "./notes.server.ts";
import { passSheets, takeSheet } from "./silent-rounds.server.ts";
import { readTable, readTableForWall, readTableToLead } from "./table.server.ts";
import type { Told } from "./telling.ts";

let database: TestDatabase;
let news: News;
let leader: Administrator;
let house = 0;
const leaving: (() => void)[] = [];

beforeAll(async () => {
  database = await openTestDatabase();
  news = await openNews(database.owner);
});
afterAll(async () => {
  await news.close();
  await database.close();
});
beforeEach(async () => {
  house++;
  leader = await openHouse({ name: "Mette Vig", email: `mette@ark${house}.example` });
});
afterEach(() => {
  for (const leave of leaving.splice(0)) leave();
});

type Held = { table: LiveTable; place: { meetingId: string; boardId: string } };

async function holdSilently(passes: number): Promise<Held> {
  const table = await holdMeeting(leader);
  const place = { meetingId: table.meetingId, boardId: table.boards[0] ?? "" };
  await setBoard(leader, place, { anonymity: "named", hidden: false, dots: 3, severalDots: true, passes });
  return { table, place };
}

/** A browser that follows along: every byte it is sent, and the number of the last change. */
function watch({ table }: Held, eyes: { who?: Participant; leads?: boolean }) {
  const sent: string[] = [];
  let last = -1;
  leaving.push(
    follow(leader.organisationId, table.meetingId, {
      leads: eyes.leads ?? false,
      hand: eyes.who?.hand,
      since: -1,
      stream: {
        send: (number, message) => {
          sent.push(String(message));
          last = number;
        },
        close: () => {},
      },
    }),
  );
  return {
    last: () => last,
    bytes: () => sent.join(""),
    texts: () =>
      sent.flatMap((message) => {
        const told: Told = JSON.parse(message.replace(/^id: \d+\ndata: |\n\n$/g, ""));
        return told.notes.flatMap((note) => ("gone" in note ? [] : [note.text]));
      }),
  };
}

/** Writes an idea on a sheet; resolves to what became of it. */
const write = (who: Participant, { place }: Held, sheet: number | "", text: string) =>
  layNote(who, {
    id: newId(),
    boardId: place.boardId,
    tool: "brainstorm",
    slot: String(sheet),
    text,
    age: 0,
    extra: {},
  });
const sheetOf = async (who: Participant) => (await readTable(who))?.sheet;
const seenBy = async (who: Participant) =>
  ((await readTable(who))?.told.notes ?? []).flatMap((note) => ("gone" in note ? [] : [note.text]));
const pass = ({ place }: Held, from: number) => passSheets(leader, place, { from, minutes: 0 });
const soon = (holds: () => void) => vi.waitFor(holds, { timeout: 10_000, interval: 10 });

describe("silent rounds", () => {
  test("send nothing to anybody but what stands on the sheet before them, through three rounds and to the end", async () => {
    const held = await holdSilently(3);
    const people = [
      await held.table.join({ name: "Amina" }),
      await held.table.join({ name: "Bo" }),
      await held.table.join({ name: "Cecilie" }),
      await held.table.join({ name: "Dan" }),
    ];
    for (const who of people) await takeSheet(who, held.place.boardId);
    const watching = people.map((who) => watch(held, { who }));
    const leads = watch(held, { leads: true });
    const wall = watch(held, {});
    // What each may have seen, by its text.
    const allowed = people.map(() => new Set<string>());
    const written: { sheet: number; text: string }[] = [];
    for (let round = 1; round <= 3; round++) {
      expect(await pass(held, round - 1)).toBe("kept");
      for (const [index, who] of people.entries()) {
        const sheet = (await sheetOf(who)) ?? 0;
        for (const one of written.filter((note) => note.sheet === sheet)) allowed[index]?.add(one.text);
        for (const count of [1, 2]) {
          const text = `Hemmelig-${index}-${round}-${count}`;
          expect(await write(who, held, sheet, text)).toBe("kept");
          written.push({ sheet, text });
          allowed[index]?.add(text);
        }
        // What the page shows is exactly what stands on the sheet, and what one has written oneself.
        const onSheet = written.filter((note) => note.sheet === sheet).map(({ text }) => text);
        const own = written.map(({ text }) => text).filter((text) => text.startsWith(`Hemmelig-${index}-`));
        expect(new Set(await seenBy(who))).toEqual(new Set([...onSheet, ...own]));
      }
    }
    const last = (await readTable(people[0] as Participant))?.told.seq;
    await soon(() => {
      for (const one of [...watching, leads, wall]) expect(one.last()).toBe(last);
    });
    expect(written).toHaveLength(24);
    for (const [index, one] of watching.entries()) {
      for (const { text } of written)
        expect([text, one.bytes().includes(text)]).toEqual([text, allowed[index]?.has(text)]);
      // Each has had three of the four sheets before them: something of every one of those was told.
      expect(allowed[index]?.size).toBe(6 + 2 + 4);
    }
    for (const one of [leads, wall]) expect(one.bytes()).not.toContain("Hemmelig");
    const [leadsPage, wallPage] = [
      await readTableToLead(leader, held.place.meetingId),
      await readTableForWall(leader, held.place.meetingId),
    ];
    expect(JSON.stringify([leadsPage, wallPage])).not.toContain("Hemmelig");
    expect(wallPage?.told.boards[0]).toMatchObject({ pass: 3, passes: 3, sheets: 4, waiting: 0, notes: 24 });
    for (const name of ["Amina", "Bo", "Cecilie", "Dan"])
      expect([...watching, leads, wall].map((one) => one.bytes().includes(name))).not.toContain(true);

    await reveal(leader, held.place);
    await soon(() => expect(new Set(wall.texts())).toEqual(new Set(written.map(({ text }) => text))));
    for (const who of people) expect(await seenBy(who)).toHaveLength(24);
  });

  test("tell nobody where another sits, and keep no name", async () => {
    const held = await holdSilently(2);
    const [amina, bo] = [await held.table.join({ name: "Amina" }), await held.table.join({ name: "Bo" })];
    for (const who of [amina, bo]) await takeSheet(who, held.place.boardId);
    await pass(held, 0);
    await write(amina, held, 1, "Kaffe");
    const { rows } = await inOrganisation(leader.organisationId, (db) =>
      db.execute<{ participant_id: string | null; anonymity: string; hidden: boolean }>(sql`
        select c.participant_id, b.anonymity, b.hidden from contribution c join board b on b.id = c.board_id`),
    );
    expect(rows).toEqual([{ participant_id: null, anonymity: "none", hidden: true }]);
    const { rows: places } = await inOrganisation(leader.organisationId, (db) =>
      db.execute<{ mark: string }>(sql`select mark from board_sheet where board_id = ${held.place.boardId}`),
    );
    expect(places).toHaveLength(2);
    for (const { mark } of places) {
      const pages = [
        await readTable(amina),
        await readTable(bo),
        await readTableToLead(leader, held.place.meetingId),
      ];
      expect(JSON.stringify(pages)).not.toContain(mark);
    }
  });

  test("give one who comes late a sheet when they next go on, and go on as if nothing had happened", async () => {
    const held = await holdSilently(4);
    const [amina, bo] = [await held.table.join(), await held.table.join()];
    for (const who of [amina, bo]) await takeSheet(who, held.place.boardId);
    await pass(held, 0);
    await write(bo, held, 2, "Bos idé");
    const late = await held.table.join();
    await takeSheet(late, held.place.boardId);
    await takeSheet(late, held.place.boardId);
    expect(await sheetOf(late)).toBeUndefined();
    expect(await seenBy(late)).toEqual([]);
    expect((await readTable(late))?.told.boards[0]).toMatchObject({ sheets: 2, waiting: 1 });
    await pass(held, 1);
    const sheets = [await sheetOf(amina), await sheetOf(bo), await sheetOf(late)];
    expect(new Set(sheets)).toEqual(new Set([1, 2, 3]));
    // Nobody keeps the sheet they had.
    expect(sheets[0]).not.toBe(1);
    expect(sheets[1]).not.toBe(2);
    const reader = [amina, bo, late][sheets.indexOf(2)] as Participant;
    expect(await seenBy(reader)).toContain("Bos idé");
  });

  test("keep what was written without network on the sheet it was written on", async () => {
    const held = await holdSilently(3);
    const [amina, bo, cecilie] = [await held.table.join(), await held.table.join(), await held.table.join()];
    for (const who of [amina, bo, cecilie]) await takeSheet(who, held.place.boardId);
    await pass(held, 0);
    await pass(held, 1);
    const sheet = (await sheetOf(amina)) ?? 0;
    await pass(held, 2);
    expect(await sheetOf(amina)).not.toBe(sheet);
    const now = [amina, bo, cecilie].find(Boolean) && (await Promise.all([bo, cecilie].map(sheetOf)));
    const holder = [bo, cecilie][(now ?? []).indexOf(sheet)] as Participant;
    const other = [bo, cecilie].find((who) => who !== holder) as Participant;
    const [hears, others] = [watch(held, { who: holder }), watch(held, { who: other })];
    expect(await write(amina, held, sheet, "Skrevet i toget")).toBe("kept");
    await soon(() => expect(hears.texts()).toContain("Skrevet i toget"));
    expect(await seenBy(holder)).toContain("Skrevet i toget");
    expect(await seenBy(other)).not.toContain("Skrevet i toget");
    expect(others.bytes()).not.toContain("toget");
  });

  test("lose no idea that is on no sheet there is, and show it to nobody before the others", async () => {
    const held = await holdSilently(2);
    const [amina, bo] = [await held.table.join(), await held.table.join()];
    for (const who of [amina, bo]) await takeSheet(who, held.place.boardId);
    await pass(held, 0);
    expect(await write(amina, held, 99, "På et ark, der ikke er")).toBe("kept");
    expect(await seenBy(bo)).toEqual([]);
    await reveal(leader, held.place);
    expect(await seenBy(bo)).toEqual(["På et ark, der ikke er"]);
  });

  test("are sent on once by two who press at the same time, and not past the last round", async () => {
    const held = await holdSilently(2);
    await takeSheet(await held.table.join(), held.place.boardId);
    await Promise.all([pass(held, 0), pass(held, 0)]);
    const at = async () => (await readTableForWall(leader, held.place.meetingId))?.told.boards[0]?.pass;
    expect(await at()).toBe(1);
    await pass(held, 1);
    await pass(held, 2);
    expect(await at()).toBe(2);
  });

  test("do not begin before somebody has come, and set the clock when they do", async () => {
    const held = await holdSilently(2);
    const form = new FormData();
    for (const [name, value] of Object.entries({
      do: "pass",
      boardId: held.place.boardId,
      from: "0",
      minutes: "5",
    }))
      form.set(name, value);
    expect(await act(leader, held.place.meetingId, form)).toEqual({ refused: "no-sheets" });
    await takeSheet(await held.table.join(), held.place.boardId);
    expect(await act(leader, held.place.meetingId, form)).toEqual({ done: true });
    const told = (await readTableForWall(leader, held.place.meetingId))?.told;
    expect(told?.boards[0]?.pass).toBe(1);
    expect(told?.sitting.timer).toBeGreaterThan(4 * 60_000);
  });

  test("go past an empty chair, and hand its sheet to the next in the round after", async () => {
    const held = await holdSilently(6);
    const [amina, bo, gone] = [await held.table.join(), await held.table.join(), await held.table.join()];
    for (const who of [amina, bo, gone]) await takeSheet(who, held.place.boardId);
    await pass(held, 0);
    await write(gone, held, 3, "Og så måtte jeg gå");
    // In the rounds that follow, both of those who are there get it before them.
    for (const from of [1, 2]) await pass(held, from);
    const had = [await seenBy(amina), await seenBy(bo)];
    expect(had.filter((texts) => texts.includes("Og så måtte jeg gå"))).toHaveLength(1);
  });

  test("cannot be chosen once something is written, nor left", async () => {
    const held = await holdSilently(3);
    const who = await held.table.join();
    await takeSheet(who, held.place.boardId);
    await pass(held, 0);
    await write(who, held, 1, "Kaffe");
    const setting = { anonymity: "none", hidden: true, dots: 3, severalDots: true } as const;
    expect(await setBoard(leader, held.place, { ...setting, passes: 0 })).toBe("written");
    expect(await setBoard(leader, held.place, setting)).toBe("kept");
  });

  test("take no sheet where none go round", async () => {
    const table = await holdMeeting(leader);
    const who = await table.join();
    await takeSheet(who, table.boards[0] ?? "");
    await takeSheet(who, newId());
    const { rows } = await inOrganisation(leader.organisationId, (db) =>
      db.execute(sql`select 1 from board_sheet`),
    );
    expect(rows).toEqual([]);
  });
});
