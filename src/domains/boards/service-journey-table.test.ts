import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { Administrator } from "#domains/access/member.ts";
import type { Participant } from "#domains/access/participant.ts";
import { newId } from "#platform/database/id.ts";
import { type News, openNews } from "#platform/live/news.server.ts";
import { openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { openHouse } from "../../../tests/support/houses.ts";
import { holdMeeting, type LiveTable } from "../../../tests/support/live-table.ts";
import { doBoardDeed, redoDeed, undoDeed } from "./deeds.server.ts";
import { follow } from "./hall.server.ts";
import { act } from "./lead-acting.server.ts";
import { reveal, setBoard } from "./leading.server.ts";
import { receive } from "./receiving.server.ts";
import type { SeenNote } from "./seen.ts";
import { byPhase, notchOf } from "./service-journey.ts";
import { readTable, readTableForWall, readTableToLead } from "./table.server.ts";

let database: TestDatabase;
let news: News;
let leader: Administrator;
let table: LiveTable;
let who: Participant;
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
  leader = await openHouse({ name: "Mette Vig", email: `mette@rejse${house}.example` });
  table = await holdMeeting(leader, ["service-journey"]);
  who = await table.join({ name: "Amina" });
});
afterEach(() => {
  for (const leave of leaving.splice(0)) leave();
});

const at = () => ({ meetingId: table.meetingId, boardId: table.boards[0] ?? "" });
const formOf = (fields: Record<string, string>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
};
const send = (fields: Record<string, string>, by = who) =>
  receive(by, formOf({ boardId: at().boardId, tool: "service-journey", ...fields }));
/** Lays a step as a phone would; its id. */
async function lay(text: string, fields: Record<string, string> = {}, by = who) {
  const id = newId();
  expect(await send({ do: "note", id, text, slot: "before", feeling: "0", ...fields }, by)).toEqual({
    kept: true,
  });
  return id;
}
const isNote = (note: object): note is SeenNote => !("gone" in note);
const steps = async () => ((await readTableToLead(leader, table.meetingId))?.told.notes ?? []).filter(isNote);
/** The journey as it is told: each phase with its steps. */
const journey = async () =>
  byPhase(await steps())
    .filter(({ steps }) => steps.length > 0)
    .map(({ phase, steps }) => `${phase}: ${steps.map(({ step }) => step.text).join(", ")}`);
const move = async (id: string, way: "earlier" | "later") => {
  const notch = notchOf(await steps(), id, way);
  if (!notch) throw new Error("There is no notch");
  const pressed = {
    do: "shift",
    boardId: at().boardId,
    note: id,
    before: notch.before ?? "",
    slot: notch.slot,
  };
  return act(leader, table.meetingId, formOf(pressed));
};

describe("a step from a phone", () => {
  test("is kept with its feeling, where and how it is, and without more it lies last in its phase", async () => {
    const id = await lay("Mailen kommer", { feeling: "-2", where: "Klubben", channel: "web", after: "" });
    await lay("Hjem igen", { slot: "after", feeling: "1" });
    await lay("Man kører", { feeling: "2" });
    expect((await steps()).find((step) => step.id === id)).toMatchObject({
      slot: "before",
      extra: { feeling: -2, where: "Klubben", channel: "web" },
    });
    expect(await journey()).toEqual(["before: Mailen kommer, Man kører", "after: Hjem igen"]);
  });

  test("is refused without a feeling, and with one, a phase or a way that there is not", async () => {
    const step: Record<string, string> = { do: "note", text: "Kaffe", slot: "before", feeling: "1" };
    const unknown: Record<string, string>[] = [
      { feeling: "" },
      { feeling: "3" },
      { slot: "later" },
      { channel: "fax" },
      { after: "x" },
    ];
    for (const wrong of unknown)
      expect(await send({ ...step, id: newId(), ...wrong })).toHaveProperty("problems");
    const { feeling: _, ...without } = step;
    expect(await send({ ...without, id: newId() })).toHaveProperty("problems.feeling");
    expect(await steps()).toEqual([]);
  });

  test("lies right behind another one, in its phase, whatever phase it says itself", async () => {
    const first = await lay("Mailen kommer");
    await lay("Man kører");
    await lay("Man læser den", { after: first, slot: "during" });
    expect(await journey()).toEqual(["before: Mailen kommer, Man læser den, Man kører"]);
  });

  test("lies last where the other one is not there, or not theirs to see", async () => {
    await setBoard(leader, at(), { anonymity: "named", hidden: false, dots: 0, severalDots: true });
    const other = await holdMeeting(leader, ["service-journey"]);
    const elsewhere = newId();
    const stranger = await other.join();
    const form = {
      do: "note",
      id: elsewhere,
      boardId: other.boards[0] ?? "",
      text: "Andetsteds",
      slot: "after",
    };
    await receive(stranger, formOf({ ...form, tool: "service-journey", feeling: "1" }));
    for (const after of [elsewhere, newId()]) await lay("Man kører", { after });
    expect((await steps()).map(({ slot, extra }) => [slot, extra.after])).toEqual([
      ["before", undefined],
      ["before", undefined],
    ]);
  });

  test("takes another face and another place when its words are changed, and keeps what is not said", async () => {
    const id = await lay("Mailen kommer", { feeling: "-2", where: "Klubben", channel: "web" });
    const words = { do: "reword", id, otherId: newId(), text: "En mail kommer", version: "1" };
    await send({ ...words, feeling: "1", where: "Træneren" });
    expect(await steps()).toMatchObject([
      { text: "En mail kommer", extra: { feeling: 1, where: "Træneren", channel: "web" } },
    ]);
  });
});

describe("whoever leads moves a step", () => {
  test("notch by notch, through the phases, and every move can be undone and done again", async () => {
    const [, b] = [await lay("a"), await lay("b"), await lay("c", { slot: "during" })];
    await move(b, "earlier");
    expect(await journey()).toEqual(["before: b, a", "during: c"]);
    await move(b, "later");
    await move(b, "later");
    expect(await journey()).toEqual(["before: a", "during: b, c"]);
    await move(b, "later");
    await move(b, "later");
    expect(await journey()).toEqual(["before: a", "during: c", "after: b"]);
    for (const before of [
      ["before: a", "during: c, b"],
      ["before: a", "during: b, c"],
      ["before: a, b", "during: c"],
      ["before: b, a", "during: c"],
      ["before: a, b", "during: c"],
    ]) {
      expect(await undoDeed(leader, at())).toBe(true);
      expect(await journey()).toEqual(before);
    }
    expect(await redoDeed(leader, at())).toBe(true);
    expect(await journey()).toEqual(["before: b, a", "during: c"]);
  });

  test("and what its author said of what it comes behind counts no more", async () => {
    const a = await lay("a");
    await lay("b");
    const c = await lay("c", { after: a });
    await lay("d", { after: c });
    expect(await journey()).toEqual(["before: a, c, d, b"]);
    await move(c, "later");
    expect(await journey()).toEqual(["before: a, d, c, b"]);
    await undoDeed(leader, at());
    expect(await journey()).toEqual(["before: a, c, d, b"]);
    await lay("e", { after: a });
    expect(await journey()).toEqual(["before: a, e, c, d, b"]);
  });

  test("and puts a face to it; undoing something else leaves what its author has said since", async () => {
    const id = await lay("a", { feeling: "-2" });
    const press = (fields: Record<string, string>) =>
      act(leader, table.meetingId, formOf({ boardId: at().boardId, note: id, ...fields }));
    const face = async () => (await steps())[0]?.extra.feeling;
    await press({ do: "sort", as: "1" });
    expect(await face()).toBe(1);
    await press({ do: "sort", as: "" });
    expect(await face()).toBeUndefined();
    await undoDeed(leader, at());
    await undoDeed(leader, at());
    expect(await face()).toBe(-2);
    await press({ do: "nugget" });
    await send({ do: "reword", id, otherId: newId(), text: "a", version: "1", feeling: "2" });
    await undoDeed(leader, at());
    expect(await face()).toBe(2);
  });

  test("to a phase there is, and on no board that is private", async () => {
    const id = await lay("a");
    const shift = { kind: "shift", noteIds: [id] as [string], before: null } as const;
    expect(await doBoardDeed(leader, at(), { ...shift, slot: "never" })).toBe(false);
    expect(await doBoardDeed(leader, at(), { kind: "sort", noteIds: [id], as: "time" })).toBe(false);
    expect(await journey()).toEqual(["before: a"]);
  });
});

test("a private journey is nobody else's: no step, feeling or place of it in any other's page or stream", async () => {
  await setBoard(leader, at(), { anonymity: "none", hidden: true, dots: 0, severalDots: true });
  const jens = await table.join({ name: "Jens" });
  const sent = new Map<string, string[]>();
  const watch = (name: string, eyes: { who?: Participant; leads?: boolean }) => {
    sent.set(name, []);
    const stream = {
      send: (_: number, message: unknown) => sent.get(name)?.push(String(message)),
      close: () => {},
    };
    const following = { leads: eyes.leads ?? false, hand: eyes.who?.hand, since: -1, stream };
    leaving.push(follow(leader.organisationId, table.meetingId, following));
  };
  watch("jens", { who: jens });
  watch("wall", {});
  watch("lead", { leads: true });
  watch("amina", { who });
  const secret = { feeling: "-2", where: "Krisecentret", channel: "home" };
  const first = await lay("Jeg tør ikke gå hjem", secret);
  await lay("Jeg bliver siddende", { ...secret, after: first });
  // Somebody else cannot lay a step behind one that they do not see.
  await lay("Bussen kommer", { slot: "after", feeling: "1", after: first }, jens);
  await vi.waitFor(() => expect(sent.get("amina")?.join("")).toContain("Jeg bliver siddende"), {
    timeout: 10_000,
  });
  await vi.waitFor(() => expect(sent.get("jens")?.join("")).toContain("Bussen kommer"), { timeout: 10_000 });
  for (const name of ["lead", "wall"])
    await vi.waitFor(() => expect(sent.get(name)?.join("")).toContain('"notes":3'), { timeout: 10_000 });
  const told = [
    ...["jens", "wall", "lead"].map((name) => sent.get(name)?.join("")),
    JSON.stringify(await readTable(jens)),
    JSON.stringify(await readTableForWall(leader, table.meetingId)),
    JSON.stringify(await readTableToLead(leader, table.meetingId)),
  ];
  for (const bytes of told)
    expect(bytes).not.toMatch(/tør ikke|siddende|Krisecentret|"feeling":-2|"home"|Amina/);
  expect((await readTable(jens))?.told.notes).toMatchObject([{ slot: "after", extra: { feeling: 1 } }]);
  await reveal(leader, at());
  // Nobody is known here, and still what was said to come after what does.
  expect((await journey())[0]).toBe("before: Jeg tør ikke gå hjem, Jeg bliver siddende");
});
