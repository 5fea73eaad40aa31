import { describe, expect, test } from "vitest";
import { type BoardPicture, boardPictures, lineWidth, type Shape } from "./board-picture.ts";
import { boardPictureSvg } from "./board-picture-svg.ts";
import { boardInWords, pictureWords } from "./board-picture-words.ts";
import type { MinutesBoard, MinutesHeap, MinutesNote } from "./minutes.ts";

const slip = (text: string, more: Partial<MinutesNote> = {}): MinutesNote => ({
  id: text,
  slot: "",
  text,
  extra: {},
  dots: 0,
  isNugget: false,
  said: {},
  ...more,
});
const heap = (title: string, notes: MinutesNote[], dots = 0): MinutesHeap => ({
  id: title,
  title,
  dots,
  notes,
});
const board = (more: Partial<MinutesBoard>): MinutesBoard => ({
  tool: "brainstorm",
  heaps: [],
  notes: [],
  ...more,
});
const drawn = (one: MinutesBoard, columns?: 1 | 3) =>
  boardPictures(one, pictureWords(one, "da", {}), columns);
const only = (one: MinutesBoard): BoardPicture => {
  const { pictures } = drawn(one);
  expect(pictures).toHaveLength(1);
  return pictures[0] as BoardPicture;
};
const lines = ({ shapes }: BoardPicture) => shapes.filter((shape) => shape.kind === "line");
const words = (picture: BoardPicture) =>
  lines(picture)
    .map(({ text }) => text)
    .join(" ");
const kind = <K extends Shape["kind"]>({ shapes }: BoardPicture, which: K) =>
  shapes.filter((shape): shape is Extract<Shape, { kind: K }> => shape.kind === which);

describe("The picture of a board", () => {
  test("shows heaps by name, slips with their words, dots, and nuggets by a word", () => {
    const picture = only(
      board({
        heaps: [heap("Noget at lave med hænderne", [slip("Et værksted"), slip("Lektier bagi")], 5)],
        notes: [slip("Kaffe ved siden af", { isNugget: true, dots: 2 })],
      }),
    );
    for (const said of ["Noget at lave", "Et værksted", "Lektier bagi", "Kaffe ved siden af", "Guldkorn"])
      expect(words(picture)).toContain(said);
    expect(kind(picture, "heap")).toHaveLength(1);
    expect(kind(picture, "slip").map(({ isNugget }) => isNugget)).toEqual([false, false, true]);
    expect(kind(picture, "dot")).toHaveLength(7);
  });

  test("tells more dots than ten as a number", () => {
    const picture = only(board({ notes: [slip("Et værksted", { dots: 12 })] }));
    expect(kind(picture, "dot")).toHaveLength(1);
    expect(words(picture)).toContain("12");
  });

  test("shortens what is too long, and says so with three dots", () => {
    const picture = only(board({ notes: [slip("Fædrene bliver siddende i bilen, ".repeat(20))] }));
    expect(words(picture)).toMatch(/^Fædrene bliver siddende .* …$/u);
    expect(lines(picture)).toHaveLength(6);
  });

  test("lets nothing reach out of the slip it stands on, whatever is written", () => {
    const long = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
    const picture = only(board({ heaps: [heap(long, [slip(long), slip("WWWWWW MMMMMM ".repeat(9))])] }));
    const edge = Math.max(...kind(picture, "heap").map(({ x, width }) => x + width));
    for (const line of lines(picture)) expect(line.x + lineWidth(line)).toBeLessThanOrEqual(edge);
  });

  test("has slips that do not lie on each other", () => {
    const notes = Array.from({ length: 30 }, (_, nth) => slip(`Seddel ${nth} ${"ord ".repeat(nth % 9)}`));
    const picture = drawn(board({ notes })).pictures[0] as BoardPicture;
    const slips = kind(picture, "slip");
    const overlap = slips.flatMap((one, nth) =>
      slips
        .slice(nth + 1)
        .filter(
          (other) =>
            one.x < other.x + other.width &&
            other.x < one.x + one.width &&
            one.y < other.y + other.height &&
            other.y < one.y + one.height,
        ),
    );
    expect(overlap).toEqual([]);
    expect(slips.every(({ x, width }) => x >= 0 && x + width <= picture.width)).toBe(true);
  });

  test("is several pictures when there are many slips, each to be read on A4, and none is drawn twice", () => {
    const notes = Array.from({ length: 60 }, (_, nth) => slip(`Tanke nummer ${nth}.`));
    const { pictures, left } = drawn(board({ notes }));
    expect(pictures.length).toBeGreaterThan(1);
    expect(left).toBe(0);
    const all = pictures.map(words).join(" ");
    for (const { text } of notes) expect(all.split(text)).toHaveLength(2);
    for (const { width, height } of pictures) expect(height / width).toBeLessThan(1.4);
  });

  test("draws four at most, and counts those it leaves to the list", () => {
    const notes = Array.from({ length: 400 }, (_, nth) => slip(`Tanke nummer ${nth}.`));
    const { pictures, left } = drawn(board({ notes }));
    expect(pictures).toHaveLength(4);
    const shown = pictures.reduce((sum, picture) => sum + kind(picture, "slip").length, 0);
    expect(shown + left).toBe(400);
  });

  test("says in a full heap how many more there are", () => {
    const notes = Array.from({ length: 20 }, (_, nth) => slip(`Tanke ${nth}`));
    const one = board({ heaps: [heap("Ting", notes)] });
    expect(words(only(one))).toContain("og otte sedler til");
    expect(drawn(one).left).toBe(8);
  });

  test("has the drawings of picture cards, under what was hard and what was wished for", () => {
    const picture = only(
      board({
        tool: "picture-cards",
        notes: [
          slip("Døren er tung", { slot: "hard", extra: { card: "open-door" } }),
          slip("Et bord", { slot: "wish", extra: { card: "cup" } }),
        ],
      }),
    );
    expect(kind(picture, "card")).toHaveLength(2);
    expect(words(picture)).toContain("Det, der er svært");
    expect(words(picture)).toContain("Det, vi ønsker");
  });

  test("sets Arabic from the right", () => {
    const picture = only(board({ notes: [slip("لا أحد يسألني")] }));
    const [line] = lines(picture);
    expect(line?.fromRight).toBe(true);
    expect(line?.x).toBeGreaterThan(picture.width / 4);
  });

  test("stands in one column where there is room for no more", () => {
    const one = board({ notes: [slip("Et"), slip("To"), slip("Tre")] });
    const [picture] = drawn(one, 1).pictures;
    expect(new Set(picture && kind(picture, "slip").map(({ x }) => x)).size).toBe(1);
  });

  test("is a drawing that nothing written can break, by day and by night", () => {
    const picture = only(board({ notes: [slip('<script>alert("1")</script> & co.')] }));
    const svg = boardPictureSvg(picture);
    expect(svg).not.toContain("<script>");
    expect(svg).toContain("&lt;script&gt;");
    expect(svg).toMatch(/^<svg [^>]*viewBox="-2 -2 \d+ [\d.]+"/);
    expect(boardPictureSvg(picture, { dark: true })).not.toContain("#1d2a30");
  });

  test("is told in words: heaps, dots, what lay alone, nuggets", () => {
    const one = board({
      heaps: [heap("Hænder", [slip("a"), slip("b")], 5)],
      notes: [slip("c", { isNugget: true })],
    });
    expect(boardInWords(one, "da")).toBe(
      "Tavlen, som den lå: »Hænder« med to sedler og fem prikker, én seddel for sig selv og ét guldkorn.",
    );
    expect(drawn(board({})).pictures).toEqual([]);
  });
});
