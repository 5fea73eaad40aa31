import { describe, expect, test } from "vitest";
import { newId } from "#platform/database/id.ts";
import { type Tongue, tongues } from "#ui/tongues.ts";
import type { SeenBoard, SeenGroup, SeenNote, SeenSitting } from "./seen.ts";
import { tableText } from "./table.text.ts";
import { byItself, whereTo } from "./table-posting.ts";
import { aboutOf, instead, openQueue, type Waiting } from "./table-queue.ts";
import { conditionsOf, dotsLeft, inShort, layOut, mostOnOne, ownOf } from "./table-view.ts";
import { countedIn, filled } from "./table-words.ts";

const board: SeenBoard = {
  id: "b",
  item: "i",
  tool: "brainstorm",
  anonymity: "none",
  private: false,
  open: true,
  dots: 3,
  several: true,
  voting: "none",
  notes: 1,
  finished: 0,
  passes: 0,
  pass: 0,
  totals: {},
};
const sitting: SeenSitting = { item: "i", gathering: 0, people: 7, timer: null, over: false };
const note = (id: string, more: Partial<SeenNote> = {}): SeenNote => ({
  id,
  board: "b",
  slot: "",
  text: id,
  extra: {},
  group: null,
  place: 1,
  version: 1,
  nugget: false,
  taken: false,
  late: false,
  by: "",
  own: false,
  beside: [],
  said: {},
  ...more,
});
const situation = { sitting, board, item: "i", isFinished: false };

describe("the page of a table", () => {
  test("shows what others laid only when it is for all", () => {
    expect(conditionsOf(situation)).toMatchObject({ shown: true, private: false, writing: true });
    const hidden = conditionsOf({ ...situation, board: { ...board, private: true, voting: "open" } });
    expect(hidden).toMatchObject({ shown: false, private: true, voting: false, empty: false });
  });

  test("lets nobody write when the board is closed or the meeting is over, and says which it is", () => {
    expect(conditionsOf({ ...situation, board: { ...board, open: false } })).toMatchObject({
      writing: false,
      closed: true,
      over: false,
    });
    const over = conditionsOf({ ...situation, sitting: { ...sitting, over: true, item: "j", timer: 5 } });
    expect(over).toMatchObject({ over: true, writing: false, closed: false, elsewhere: false, timed: false });
    expect(over).toMatchObject({ shown: true, finished: false, unfinished: false });
  });

  test("says where the others are when they are elsewhere", () => {
    expect(conditionsOf(situation).elsewhere).toBe(false);
    expect(conditionsOf({ ...situation, sitting: { ...sitting, item: "j" } }).elsewhere).toBe(true);
    expect(conditionsOf({ ...situation, board: undefined })).toMatchObject({ nothing: true, writing: false });
  });

  test("lays heaps in their order, then what lies by itself; what is gone or empty is not there", () => {
    const groups: SeenGroup[] = [
      { id: "second", board: "b", title: "To", place: 2 },
      { id: "first", board: "b", title: "Et", place: 1 },
      { id: "bare", board: "b", title: "Intet", place: 0 },
      { id: "away", board: "b", gone: true },
    ];
    const notes = [
      note("late", { group: "first", place: 9 }),
      note("early", { group: "first", place: 3 }),
      note("other", { group: "second" }),
      note("orphan", { group: "away", place: 4 }),
      note("alone", { place: 2 }),
      { id: "taken", board: "b", gone: true as const },
    ];
    const { heaps, loose } = layOut(notes, groups);
    expect(heaps.map(({ title, notes }) => [title, notes.map(({ id }) => id)])).toEqual([
      ["Et", ["early", "late"]],
      ["To", ["other"]],
    ]);
    expect(loose.map(({ id }) => id)).toEqual(["alone", "orphan"]);
  });

  test("has one's own notes with the newest first, and nobody else's", () => {
    const notes = [
      note("a", { own: true, place: 1 }),
      note("b", { place: 2 }),
      note("c", { own: true, place: 3 }),
    ];
    expect(ownOf(notes).map(({ id }) => id)).toEqual(["c", "a"]);
  });

  test("counts the dots of everybody a scribe votes for", () => {
    expect(dotsLeft(board, 3, { x: 2, y: 1 })).toEqual({ left: 6, all: 9 });
    expect(mostOnOne(board, { heads: 3, left: 6, own: 2 })).toBe(8);
    expect(mostOnOne({ several: false }, { heads: 3, left: 6, own: 2 })).toBe(3);
    expect(mostOnOne({ several: false }, { heads: 3, left: 0, own: 1 })).toBe(1);
  });

  test("says a long note in short, at a word's end", () => {
    expect(inShort("En  kort\nseddel")).toBe("En kort seddel");
    const long = inShort("ord ".repeat(40));
    expect(long.length).toBeLessThanOrEqual(60);
    expect(long.endsWith("ord …")).toBe(true);
  });
});

describe("words", () => {
  const danish = leaves(tableText.da);
  test.each(tongues.filter((tongue) => tongue !== "da"))(
    "in %s put in the same things as the Danish",
    (tongue) => {
      const own = leaves(tableText[tongue]);
      for (const [path, sentence] of danish) {
        if (isForm(path)) continue;
        expect(own.get(path), path).toBeTruthy();
        expect(holes(own.get(path)), path).toEqual(holes(sentence));
      }
      expect(tableText[tongue].nature).toHaveLength(tableText.da.nature.length);
    },
  );

  test.each(tongues)("in %s have a form for every number their grammar tells apart", (tongue) => {
    const { pluralCategories } = new Intl.PluralRules(tongue).resolvedOptions();
    const { people, lying, vote, net } = tableText[tongue];
    const same: readonly Tongue[] = ["da", "en", "de", "tr"];
    for (const forms of [
      people,
      lying.hidden,
      lying.finished,
      lying.fresh,
      vote.own,
      vote.total,
      net.elsewhere,
    ])
      for (const category of same.includes(tongue) ? (["other"] as const) : pluralCategories)
        expect(forms[category], category).toBeTruthy();
  });

  test("are counted as each language counts", () => {
    expect(countedIn("da", tableText.da.lying.fresh, 1)).toBe("1 ny seddel");
    expect(countedIn("da", tableText.da.lying.fresh, 3)).toBe("3 nye sedler");
    expect(countedIn("pl", tableText.pl.lying.fresh, 22)).toBe("22 nowe karteczki");
    expect(countedIn("uk", tableText.uk.people, 11)).toBe("11 людей тут");
    expect(countedIn("ar", tableText.ar.lying.fresh, 2)).toBe("ورقتان جديدتان");
    expect(filled("{left} af {all}", { left: 0, all: 3 })).toBe("0 af 3");
  });
});

describe("what waits to be sent", () => {
  const act = (fields: Record<string, string>): Waiting => ({
    table: "/bord/t",
    fields: Object.entries(fields),
    at: 1,
  });

  test("is in the order it was done, each table by itself", async () => {
    const queue = await openQueue();
    await queue.lay(act({ do: "note", id: "1" }));
    await queue.lay({ ...act({ do: "note", id: "2" }), table: "/bord/other" });
    await queue.lay(act({ do: "note", id: "3" }));
    expect((await queue.list("/bord/t")).map(({ fields }) => fields[1]?.[1])).toEqual(["1", "3"]);
    const [first] = await queue.list("/bord/t");
    await queue.drop(first?.key ?? 0);
    expect(await queue.list("/bord/t")).toHaveLength(1);
  });

  test("gives way to a later word about the same, unless it is on its way", async () => {
    const queue = await openQueue();
    const dots = (count: string) => act({ do: "dots", boardId: "b", targetId: "t", dots: count });
    await queue.lay(dots("1"));
    await queue.lay(dots("2"));
    expect(await queue.list("/bord/t")).toMatchObject([{ fields: dots("2").fields }]);
    const [sent] = await queue.list("/bord/t");
    await queue.lay(dots("3"), sent?.key);
    expect(await queue.list("/bord/t")).toHaveLength(2);
    expect(aboutOf(dots("1"))).not.toBe(aboutOf(act({ do: "dots", boardId: "b", targetId: "u", dots: "1" })));
    expect(aboutOf(act({ do: "note", id: "1" }))).toBeUndefined();
  });

  test("was written on the version that the first change of it was written on", () => {
    const before = { ...act({ do: "reword", id: "n", text: "Et", version: "4", otherId: "x" }), key: 7 };
    const merged = instead(before, act({ do: "reword", id: "n", text: "To", version: "5", otherId: "y" }));
    expect(merged).toMatchObject({ key: 7 });
    expect(Object.fromEntries(merged.fields)).toEqual({
      do: "reword",
      id: "n",
      text: "To",
      version: "4",
      otherId: "x",
    });
  });
});

describe("a note that comes without script", () => {
  const form = (id: string, text: string) => {
    const fields = new FormData();
    for (const [name, value] of Object.entries({ do: "note", id, text })) fields.set(name, value);
    return String(byItself(fields).get("id"));
  };

  test("is one note when the same words come twice, and two when other words come from the same page", () => {
    const page = newId();
    expect(form(page, "Kaffe")).toBe(form(page, "Kaffe"));
    expect(form(page, "Kaffe")).not.toBe(form(page, "Te"));
    expect(form(page, "Kaffe")).not.toBe(form(newId(), "Kaffe"));
    expect(form(page, "Kaffe")).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  test("leads back to where it was done", () => {
    const to = (fields: Record<string, string>) => {
      const form = new FormData();
      for (const [name, value] of Object.entries(fields)) form.set(name, value);
      return whereTo(form);
    };
    expect(to({ do: "note" })).toBe("?lagt");
    expect(to({ do: "lift", id: "n" })).toBe("?vaek=n#dine");
    expect(to({ do: "lift", id: "n", back: "true" })).toBe("#m-n");
    expect(to({ do: "dots", targetId: "n" })).toBe("#s-n");
    expect(to({ do: "finished" })).toBe("");
  });
});

/** Every sentence by the way to it. */
function leaves(words: object, path = ""): Map<string, string> {
  const found = new Map<string, string>();
  for (const [name, value] of Object.entries(words)) {
    const here = path ? `${path}.${name}` : name;
    if (typeof value === "string") found.set(here, value);
    else for (const [at, sentence] of leaves(value, here)) found.set(at, sentence);
  }
  return found;
}

const isForm = (path: string) => /\.(zero|one|two|few|many)$/.test(path);
const holes = (sentence = "") => (sentence.match(/\{\w+\}|#/g) ?? []).toSorted();
