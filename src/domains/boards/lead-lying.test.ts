import { describe, expect, test } from "vitest";
import { begin, lay, newNotes, pilesOf } from "./lead-lying.ts";
import type { SeenGroup, SeenNote, SeenSitting } from "./seen.ts";
import type { Told } from "./telling.ts";

const sitting: SeenSitting = { item: "linje", gathering: 0, people: 3, timer: null, over: false };
const note = (id: string, more: Partial<SeenNote> = {}): SeenNote => ({
  id,
  board: "tavle",
  slot: "",
  text: id,
  extra: {},
  group: null,
  place: 0,
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
const heap = (id: string, place: number, title = id): SeenGroup => ({ id, board: "tavle", title, place });
const told = (seq: number, more: Partial<Told> = {}): Told => ({
  seq,
  sitting,
  boards: [],
  groups: [],
  notes: [],
  ...more,
});
const lying = (piles: ReturnType<typeof pilesOf>) =>
  piles.map(
    (pile) => `${pile.heap?.title ?? `løs${pile.slot}`}: ${pile.notes.map(({ id }) => id).join(" ")}`,
  );

describe("what is told", () => {
  test("is laid on what was known: new, changed and gone; and twice is once", () => {
    const known = begin(told(1, { notes: [note("kaffe"), note("te")], groups: [heap("drikke", 1)] }), 0);
    const news = told(4, {
      notes: [note("te", { text: "urtete", group: "drikke" }), { id: "kaffe", board: "tavle", gone: true }],
      groups: [heap("drikke", 1, "Varmt")],
    });
    const once = lay(known, news, 0);
    expect(once.notes.map(({ text }) => text)).toEqual(["urtete"]);
    expect(once.heaps).toMatchObject([{ title: "Varmt" }]);
    expect(lay(once, news, 0)).toEqual(once);
  });

  test("is let be when it is older than what is known", () => {
    const known = begin(told(5, { notes: [note("te", { text: "urtete" })] }), 0);
    expect(lay(known, told(4, { notes: [note("te")] }), 0)).toBe(known);
  });

  test("sets no clock anew for a breath of the network, and does when a minute is given", () => {
    const known = begin(told(1, { sitting: { ...sitting, timer: 60_000 } }), 1000);
    const breath = lay(known, told(2, { sitting: { ...sitting, timer: 49_500 } }), 12_000);
    expect(breath.until).toBe(61_000);
    const minute = lay(known, told(2, { sitting: { ...sitting, timer: 110_000 } }), 11_000);
    expect(minute.until).toBe(121_000);
    expect(lay(known, told(3), 12_000).until).toBeNull();
  });
});

describe("the piles of a board", () => {
  test("are the heaps in the order they were made and then what lies loose, and never an empty one", () => {
    const known = begin(
      told(1, {
        groups: [heap("senere", 9), heap("først", 2), heap("tom", 3)],
        notes: [
          note("c", { place: 3, group: "senere" }),
          note("b", { place: 2 }),
          note("a", { place: 1, group: "først" }),
          // Its heap has gone, and it has not.
          note("d", { place: 4, group: "væk" }),
          note("e", { board: "en anden" }),
        ],
      }),
      0,
    );
    expect(lying(pilesOf(known, "tavle", [""]))).toEqual(["først: a", "senere: c", "løs: b d"]);
  });

  test("keep the parts of a tool apart while they lie loose", () => {
    const known = begin(
      told(1, { notes: [note("ønske", { slot: "wish" }), note("svært", { slot: "hard", place: 2 })] }),
      0,
    );
    expect(lying(pilesOf(known, "tavle", ["hard", "wish"]))).toEqual(["løshard: svært", "løswish: ønske"]);
  });
});

test("what is new is summed up by the heap it came to, and what only moved is not new", () => {
  const before = begin(told(1, { notes: [note("a")], groups: [heap("h", 1, "Ingen tilmelding")] }), 0);
  const after = lay(
    before,
    told(2, {
      notes: [
        note("a", { group: "h" }),
        note("b", { group: "h" }),
        note("c", { group: "h" }),
        note("d"),
        note("e", { board: "en anden" }),
      ],
    }),
    0,
  );
  expect(newNotes(before, after, "tavle")).toEqual([
    { heap: "Ingen tilmelding", count: 2 },
    { heap: "", count: 1 },
  ]);
  expect(newNotes(after, after, "tavle")).toEqual([]);
});
