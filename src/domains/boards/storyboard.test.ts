import { describe, expect, test } from "vitest";
import { holdsCpr } from "#platform/web/cpr.ts";
import { tongues } from "#ui/tongues.ts";
import { penLength, penLines } from "../../../tests/support/pen.ts";
import { noteSchema } from "./note.ts";
import { pictureCards } from "./picture-card.ts";
import { frameNames, pictureInWords, storyboardText, stripInWords } from "./storyboard.text.ts";
import { countMoods, frameSlots, framesOf, nextFrame, numberOf, type StoryNote } from "./storyboard.ts";
import { isPath, mostPath, type Point, pathOf, side, simplified, strokesOf } from "./storyboard-path.ts";
import { findStoryPicture, scenes, storyPictures } from "./storyboard-picture.ts";
import { storyPicturesIn } from "./storyboard-picture-tongues.text.ts";
import { storyboardStrip } from "./storyboard-strip.ts";
import { storyboardTableText } from "./table-storyboard.text.ts";

/** The same numbers each time, from nought to one. */
function dice(seed: number): () => number {
  let at = seed;
  return () => {
    at = (at * 16807) % 2147483647;
    return at / 2147483647;
  };
}

/** Strokes as a hand makes them, also across the edge. */
function scribbles(count: number): Point[][] {
  const roll = dice(count);
  return Array.from({ length: count }, () => {
    let [x, y] = [roll() * side, roll() * side];
    return Array.from({ length: 1 + Math.floor(roll() * 90) }, (): Point => {
      x += (roll() - 0.5) * 24;
      y += (roll() - 0.5) * 24;
      return [x, y];
    });
  });
}

const awayFrom = ([x, y]: Point, line: readonly Point[]): number =>
  Math.min(
    ...line.map((from, at) => {
      const to = line[at + 1] ?? from;
      const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
      const length = dx * dx + dy * dy;
      const along =
        length === 0 ? 0 : Math.max(0, Math.min(1, ((x - from[0]) * dx + (y - from[1]) * dy) / length));
      return Math.hypot(x - from[0] - along * dx, y - from[1] - along * dy);
    }),
  );

describe("a drawing", () => {
  test("is strokes of a pen, whatever a hand does", () => {
    for (const stroke of scribbles(300)) {
      const path = pathOf(stroke);
      expect(isPath(path), path).toBe(true);
      expect(holdsCpr(path)).toBe(false);
      for (const side of penLines(path).flat(2)) expect(side >= 0 && side <= 200).toBe(true);
    }
    const whole = scribbles(12).map(pathOf);
    expect(isPath(whole.join(""))).toBe(true);
    expect(strokesOf(whole.join(""))).toEqual(whole);
    expect(pathOf([[12.4, 30]])).toBe("M12 30L12 30");
    expect(pathOf([])).toBe("");
  });

  test.each([
    "",
    "M1 2",
    "M1 2L3 4Z",
    "M1 2l3 4",
    "M1 2L3 201",
    "M-1 2L3 4",
    "M1.5 2L3 4",
    "M01 2L3 4",
    "L1 2M3 4",
    "M1 2L3 4 ",
    "M1 2L3 4\n",
    'M1 2L3 4"/><script>',
    "M1 2L3 4M",
    "M1e1 2L3 4",
    "M１ 2L3 4",
  ])("cannot be anything else: %j", (path) => expect(isPath(path)).toBe(false));

  test("is not longer than there is room for, and that is found at once", () => {
    const stroke = "M10 10".concat("L12 14".repeat(mostPath / 6 - 1));
    expect(stroke).toHaveLength(mostPath);
    expect(isPath(stroke)).toBe(true);
    expect(isPath(`${stroke}L1 1`)).toBe(false);
  });

  test("has fewer points when it is made simple, and none of those left out lies far from it", () => {
    for (const stroke of scribbles(120)) {
      const simple = simplified(stroke, 2);
      expect(simple[0]).toEqual(stroke[0]);
      expect(simple.at(-1)).toEqual(stroke.at(-1));
      expect(simple.length).toBeLessThanOrEqual(stroke.length);
      for (const point of simple) expect(stroke).toContain(point);
      for (const point of stroke) expect(awayFrom(point, simple)).toBeLessThanOrEqual(2.000001);
    }
  });

  test("of a straight line is its two ends", () => {
    const line = Array.from({ length: 50 }, (_, at): Point => [at, 2 * at]);
    expect(simplified(line, 0.1)).toEqual([line[0], line.at(-1)]);
    expect(simplified([[4, 4]], 1)).toEqual([[4, 4]]);
  });
});

const note = (slot: string, more: Partial<StoryNote> = {}): StoryNote => ({
  id: more.text ?? slot,
  slot,
  text: "ord",
  extra: {},
  taken: false,
  place: 1,
  said: {},
  ...more,
});

describe("a strip", () => {
  test("has six frames to begin with, as many as are used, and never more than eight", () => {
    expect(framesOf([]).map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(framesOf([note("frame-8")])).toHaveLength(8);
    expect(framesOf([note("frame-2")], 4)).toHaveLength(4);
    expect(framesOf([note("frame-5")], 4)).toHaveLength(5);
    expect(numberOf("frame-9")).toBe(1);
    expect(frameSlots.map(numberOf)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  test("shows the offer that was chosen, and the first that came until one is", () => {
    const offers = [
      note("frame-1", { text: "to", place: 2 }),
      note("frame-1", { text: "et", place: 1 }),
      note("frame-1", { text: "hm", place: 0, extra: { mood: "ask" } }),
    ];
    const [first] = framesOf(offers);
    expect(first?.shown?.text).toBe("et");
    expect(first?.others.map(({ text }) => text)).toEqual(["to"]);
    expect(first?.reactions.map(({ text }) => text)).toEqual(["hm"]);
    const [chosen] = framesOf(offers.map((one) => ({ ...one, taken: one.text === "to" })));
    expect(chosen?.shown?.text).toBe("to");
    expect(chosen?.others.map(({ text }) => text)).toEqual(["et"]);
  });

  test("asks for the first frame that nobody has made, and for the last when all are", () => {
    expect(nextFrame(framesOf([note("frame-1"), note("frame-3")]))).toBe(2);
    expect(nextFrame(framesOf([note("frame-1", { extra: { mood: "like" } })]))).toBe(1);
    expect(nextFrame(framesOf(frameSlots.map((slot) => note(slot))))).toBe(8);
  });

  test("leaves out a note that says nothing", () => {
    expect(framesOf([note("frame-1", { text: "" })])[0]?.shown).toBeUndefined();
  });

  test("has what was made on paper too, and says that it was", () => {
    const [first] = framesOf([note("frame-1", { text: "", picture: { width: 20, height: 10 } })]);
    expect(first?.shown?.picture).toBeTruthy();
    expect(first?.shown && pictureInWords(first.shown, "da")).toBe("Lavet på papir");
    expect(storyboardStrip(first ? [first] : [], { language: "da" })).toContain(">Lavet på papir<");
  });

  test("counts how it was met", () => {
    const met = ["like", "worry", "like"].map((mood) => note("frame-1", { text: mood, extra: { mood } }));
    expect(countMoods(met)).toEqual([
      { mood: "like", count: 2 },
      { mood: "worry", count: 1 },
    ]);
  });

  test("is told in words, frame by frame", () => {
    const told = stripInWords(
      framesOf(
        [
          note("frame-1", { text: "Han sidder i bilen." }),
          note("frame-2", { text: "", extra: { picture: "poster" } }),
          note("frame-3", { text: "", extra: { drawing: "M1 2L3 4" } }),
          note("frame-3", { text: "", extra: { mood: "like" } }),
        ],
        4,
      ),
      "da",
    );
    expect(told).toBe(
      "Storyboard i 4 billeder. 1. Situationen: Han sidder i bilen. 2. Hører om det: Et opslag. " +
        "3. Kommer: Tegning uden ord. 1 synes, det er godt. 4. Er med: Ingen har lavet dette billede endnu.",
    );
    expect(pictureInWords(note("frame-1", { text: "" }), "da")).toBe("");
  });

  test("is one drawing that paper can hold, with nothing in it that was not drawn or written", () => {
    const svg = storyboardStrip(
      framesOf([
        note("frame-1", { text: '<script>"&', extra: { drawing: "M1 2L3 4", picture: "bus" } }),
        note("frame-2", { text: "", extra: { drawing: 'M1 2"/><script>' } }),
        note("frame-3", { text: "ord ".repeat(200) }),
        note("frame-4", { text: "samskabelsesmødedeltagerne mødes" }),
      ]),
      { language: "da" },
    );
    expect(svg).toMatch(/^<svg [^>]*viewBox="-1 -1 182 [\d.]+">/);
    expect(svg).not.toContain("<script");
    expect(svg).toContain("&lt;script&gt;");
    expect(svg.match(/M1 2L3 4/g)).toHaveLength(1);
    expect(svg).toContain(" …</text>");
    expect(svg.replace(/-<\/text>.*?>(?=[a-z])/g, "")).toContain("samskabelsesmødedeltagerne");
    expect(svg.match(/stroke-dasharray/g)).toHaveLength(2);
  });
});

describe("what is laid", () => {
  const ids = { id: crypto.randomUUID(), boardId: crypto.randomUUID(), tool: "storyboard", age: "0" };
  const read = (fields: Record<string, string>) =>
    noteSchema("storyboard").safeParse({ ...ids, slot: "frame-2", ...fields });

  test("is a drawing, a picture of the kit, words or a mood, and keeps no empty fields", () => {
    expect(read({ drawing: "M1 2L3 4", thick: "", picture: "", mood: "" }).data?.extra).toEqual({
      drawing: "M1 2L3 4",
    });
    expect(read({ picture: "bus", text: "Bussen" }).data).toMatchObject({ extra: { picture: "bus" } });
    expect(read({ mood: "worry" }).data).toMatchObject({ slot: "frame-2", extra: { mood: "worry" } });
    expect(read({ text: "Kun ord" }).data?.text).toBe("Kun ord");
  });

  test.each([
    [{}, "nothing"],
    [{ text: "  " }, "nothing"],
    [{ drawing: "M1 2L3 4Z" }, "drawing"],
    [{ drawing: `M1 1${"L22 33".repeat(3000)}` }, "drawing-full"],
    [{ thick: "streg" }, "drawing"],
    [{ picture: "einhjoerning" }, "picture"],
    [{ picture: "constructor" }, "picture"],
  ] as const)("is refused for a reason that can be said: %#", (fields, code) => {
    const [issue] = read(fields).error?.issues ?? [];
    expect(issue).toMatchObject({ code: "custom", params: { code } });
    for (const tongue of tongues) expect(storyboardTableText[tongue].refused[code]).not.toBe("");
  });

  test("lies at one of eight frames", () => {
    expect(read({ text: "ord", slot: "frame-9" }).success).toBe(false);
    expect(read({ text: "ord", mood: "joy" }).success).toBe(false);
  });
});

describe("the kit", () => {
  test("has people and things, each once, known by short words", () => {
    expect(scenes.length).toBeGreaterThanOrEqual(12);
    expect(storyPictures).toHaveLength(scenes.length + pictureCards.length);
    expect(new Set(storyPictures.map(({ id }) => id)).size).toBe(storyPictures.length);
    for (const one of storyPictures) {
      expect(one.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(findStoryPicture(one.id)).toBe(one);
    }
  });

  test.each(tongues)("is called by names of its own in %s", (tongue) => {
    const texts = storyPicturesIn(tongue);
    for (const part of ["title", "alt"] as const) {
      const said = storyPictures.map(({ id }) => texts[id][part].toLowerCase());
      expect(new Set(said).size).toBe(said.length);
    }
    for (const { id } of scenes) {
      expect(texts[id].title.length).toBeLessThanOrEqual(26);
      expect(texts[id].title).not.toMatch(/[.!?:]$/);
      expect(texts[id].alt).toMatch(/^[^.!?]+\.$/);
    }
    expect(new Set(storyboardTableText[tongue].names).size).toBe(8);
  });

  test.each(scenes.map(({ id, drawing }) => [id, drawing] as const))(
    "draws %s as the cards are drawn",
    (_, drawing) => {
      const dots = "dots" in drawing ? drawing.dots : "M60 60";
      for (const [lines, pen] of [
        [penLines(drawing.lines), 4],
        [penLines(dots), 9],
      ] as const) {
        for (const at of lines.flat(2)) {
          expect(at - pen / 2).toBeGreaterThanOrEqual(4);
          expect(at + pen / 2).toBeLessThanOrEqual(116);
        }
      }
      const length = penLength(penLines(drawing.lines));
      expect(length).toBeGreaterThan(200);
      expect(length).toBeLessThan(850);
      for (const side of [0, 1] as const) {
        const along = penLines(drawing.lines)
          .flat()
          .map((point) => point[side]);
        expect(Math.abs((Math.min(...along) + Math.max(...along)) / 2 - 60)).toBeLessThanOrEqual(6);
      }
    },
  );
});

test("the frames are called the same wherever members read of them", () => {
  for (const language of ["da", "en"] as const) {
    expect(Object.keys(frameNames(language))).toEqual(frameSlots);
    expect(storyboardText[language].names).toHaveLength(8);
  }
  expect(storyboardText.da.names).toEqual(storyboardTableText.da.names);
  expect(storyboardText.en.names).toEqual(storyboardTableText.en.names);
});
