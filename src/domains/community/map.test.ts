import { describe, expect, test } from "vitest";
import { communityExample } from "./community.example.ts";
import { communitySchema, positionSchema } from "./community.ts";
import { boxOf, layOut, type Marked, mapHeight, mapWidth } from "./map-layout.ts";
import { drawBars, drawMap } from "./place-drawings.ts";
import { sayPosition } from "./place-words.ts";
import {
  crowFlies,
  inDegrees,
  inDenmark,
  kilometre,
  onMap,
  type Position,
  pressed,
  stepped,
  viewAround,
  viewOfAll,
} from "./position.ts";
import { inAddress, readPressing } from "./pressing.ts";
import { tilesOf } from "./tile.ts";

const roskilde = { latitude: 55.64, longitude: 12.09 };
const skagen = { latitude: 57.72, longitude: 10.59 };
const christianso = { latitude: 55.32, longitude: 15.19 };

describe("a position", () => {
  test.each([roskilde, skagen, christianso])(
    "of $latitude, $longitude is in Denmark, and found again on the map",
    (position) => {
      expect(inDenmark(position)).toBe(true);
      expect(inDegrees(onMap(position))).toEqual(position);
    },
  );

  test.each([
    ["Oslo", 59.91, 10.75],
    ["Hamburg", 53.55, 9.99],
    ["the two numbers swapped", 12.09, 55.64],
  ])("%s is not", (_, latitude, longitude) => {
    expect(inDenmark({ latitude, longitude })).toBe(false);
  });

  test("is as far from another on the map as it is on the ground, within two in a hundred", () => {
    const aarhus = { latitude: 56.16, longitude: 10.2 };
    const viborg = { latitude: 56.45, longitude: 9.4 };
    const [one, other] = [onMap(aarhus), onMap(viborg)];
    const drawn = Math.hypot(one.x - other.x, one.y - other.y) / kilometre;
    expect(Math.abs(drawn / crowFlies(aarhus, viborg) - 1)).toBeLessThan(0.02);
  });

  test("is written as people read it", () => {
    expect(sayPosition(roskilde, "da")).toBe("55,6400° N, 12,0900° Ø");
    expect(sayPosition(roskilde, "en")).toBe("55.6400° N, 12.0900° E");
  });
});

describe("a typed position", () => {
  const read = (latitude: string, longitude: string) => positionSchema.safeParse({ latitude, longitude });

  test.each([
    ["55,64", "12,09"],
    ["55.64", " 12.09 "],
  ])("%s and %s is read with comma or dot", (latitude, longitude) => {
    expect(read(latitude, longitude)).toMatchObject({ data: roskilde });
  });

  test("may be left out", () => {
    expect(read("", "")).toMatchObject({ data: { latitude: null, longitude: null } });
  });

  test.each([
    ["55,64", "", "half"],
    ["", "12,09", "half"],
    ["12,09", "55,64", "outside"],
    ["nord", "12,09", "degrees"],
  ])("%j and %j is refused as %s", (latitude, longitude, code) => {
    expect(read(latitude, longitude).error?.issues).toContainEqual(
      expect.objectContaining({ params: { code }, path: ["latitude"] }),
    );
  });

  test("stands the same in the form of the place", () => {
    const place = { ...communityExample, distance: "7,5", latitude: "56,6412", longitude: "9,0735" };
    expect(communitySchema.safeParse(place)).toMatchObject({ data: communityExample });
    expect(communitySchema.safeParse({ ...place, longitude: "" }).success).toBe(false);
  });
});

describe("a press on the map", () => {
  const search = (entries: Record<string, string>) => new URLSearchParams(entries);

  test("is where the drawing shows it, in either size", () => {
    const view = viewAround("region", roskilde);
    const { x, y } = onMap(skagen);
    for (const shown of [280, 560]) {
      const scale = shown / view.width;
      const at = { x: (x - view.x) * scale, y: (y - view.y) * scale };
      const found = pressed(view, shown, at);
      expect(crowFlies(found, skagen)).toBeLessThan(0.05);
    }
  });

  test("in the middle marks the middle, and comes closer", () => {
    const found = readPressing(
      search({ fra: "region", omkring: inAddress(roskilde), "large.x": "280", "large.y": "224" }),
      undefined,
      [],
    );
    expect(found).toMatchObject({ zoom: "town", marked: roskilde, around: roskilde, outside: false });
    const small = readPressing(search({ fra: "country", "small.x": "140", "small.y": "112" }), undefined, []);
    expect(small).toMatchObject({ zoom: "region", outside: false });
  });

  test("in the sea far outside marks nothing and says so", () => {
    const found = readPressing(search({ fra: "country", "large.x": "1", "large.y": "1" }), roskilde, []);
    expect(found).toMatchObject({ outside: true, marked: roskilde, zoom: "country" });
  });

  test("by Enter on the picture presses nothing", () => {
    const found = readPressing(
      search({ fra: "region", her: inAddress(roskilde), "large.x": "0", "large.y": "0" }),
      undefined,
      [],
    );
    expect(found).toMatchObject({ marked: roskilde, outside: false });
  });

  test("of a direction moves the dot a little that way", () => {
    for (const [way, moved] of [
      ["north", (to: Position) => to.latitude > roskilde.latitude && to.longitude === roskilde.longitude],
      ["west", (to: Position) => to.longitude < roskilde.longitude],
      ["east", (to: Position) => to.longitude > roskilde.longitude],
      ["south", (to: Position) => to.latitude < roskilde.latitude],
    ] as const) {
      const found = readPressing(
        search({ fra: "town", her: inAddress(roskilde), omkring: inAddress(roskilde), skridt: way }),
        undefined,
        [],
      );
      expect(found.marked && moved(found.marked), way).toBe(true);
      expect(found.marked && crowFlies(found.marked, roskilde)).toBeLessThan(1);
    }
    expect(stepped(viewAround("town", roskilde), roskilde, "north").latitude).toBeGreaterThan(
      roskilde.latitude,
    );
  });

  test("not yet: one looks where the place is, else where the others are, else at the whole country", () => {
    expect(readPressing(search({}), roskilde, [skagen])).toMatchObject({ zoom: "region", around: roskilde });
    expect(readPressing(search({}), undefined, [skagen])).toMatchObject({
      zoom: "region",
      around: skagen,
      marked: undefined,
    });
    expect(readPressing(search({}), undefined, [])).toMatchObject({ zoom: "country", around: undefined });
  });

  test("nonsense in the address is left alone", () => {
    const found = readPressing(
      search({ fra: "måne", her: "1,2", omkring: "x", vis: "sol", skridt: "op" }),
      undefined,
      [],
    );
    expect(found).toEqual({ zoom: "country", around: undefined, marked: undefined, outside: false });
  });
});

describe("a map of many places", () => {
  /** Places close together, the same every time. */
  const crowd: Marked[] = Array.from({ length: 60 }, (_, at) => ({
    id: String(at),
    name: `${["Nørre", "Sønder", "Vester", "Øster"][at % 4]}by ${at}`,
    latitude: 56 + ((at * 37) % 60) / 130,
    longitude: 9 + ((at * 53) % 60) / 100,
    population: at % 7 === 0 ? null : (at * 97) % 3000,
  }));
  const overlap = (a: ReturnType<typeof boxOf>, b: ReturnType<typeof boxOf>) =>
    a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

  test("shows each of them once, inside its frame", () => {
    const { dots } = layOut(crowd, viewOfAll(crowd));
    expect(dots).toHaveLength(60);
    for (const { x, y } of dots) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(mapWidth);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(mapHeight);
    }
  });

  test("writes no name over another or over a circle, and leaves out those there is no room for", () => {
    const { dots, towns } = layOut(crowd, viewOfAll(crowd));
    const boxes = [
      ...dots.flatMap(({ label }) => (label ? [boxOf(label)] : [])),
      ...towns.map(({ label }) => boxOf(label, 10.5)),
    ];
    expect(boxes.length).toBeGreaterThan(8);
    for (const [at, box] of boxes.entries()) {
      for (const other of boxes.slice(at + 1)) expect(overlap(box, other)).toBe(false);
      for (const { x, y, radius } of dots)
        expect(
          overlap(box, { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }),
        ).toBe(false);
    }
  });

  test("draws circles by area: four times as many people, twice as wide", () => {
    const places = [
      { id: "a", name: "A", ...roskilde, population: 4000 },
      { id: "b", name: "B", ...roskilde, latitude: 55.7, population: 1000 },
      { id: "c", name: "C", ...roskilde, latitude: 55.8, population: null },
    ];
    const [a, b, c] = layOut(places, viewOfAll(places)).dots;
    expect((a?.radius ?? 0) / (b?.radius ?? 1)).toBeCloseTo(2);
    expect(c?.counted).toBe(false);
  });

  test("shows them all with air around, from one to the whole country", () => {
    for (const some of [[roskilde], [roskilde, skagen], [roskilde, skagen, christianso]]) {
      const view = viewOfAll(some);
      for (const { x, y } of some.map(onMap)) {
        expect(x).toBeGreaterThan(view.x);
        expect(x).toBeLessThan(view.x + view.width);
        expect(y).toBeGreaterThan(view.y);
        expect(y).toBeLessThan(view.y + view.height);
      }
    }
  });

  test("never hides a place behind the small map in the corner", () => {
    const view = viewAround("region", roskilde);
    const everywhere = Array.from({ length: 400 }, (_, at) => ({
      id: String(at),
      name: "",
      population: null,
      ...inDegrees({
        x: view.x + ((at % 20) / 20) * view.width,
        y: view.y + (Math.floor(at / 20) / 20) * view.height,
      }),
    }));
    expect(layOut(everywhere, view).locator).toBeUndefined();
    expect(layOut([], view).locator).toBeDefined();
  });
});

test("a drawing for paper lets no name be read as marks", () => {
  const hostile = `<script>"&'`;
  const place = { id: "a", name: hostile, ...roskilde, population: 10 };
  for (const svg of [
    drawMap([place], viewOfAll([place])),
    drawBars([{ label: hostile, rows: [{ label: hostile, value: 1, said: hostile }] }]),
  ]) {
    expect(svg).not.toContain("<script>");
    expect(svg).toContain("&lt;script&gt;&quot;&amp;");
  }
});

describe("pictures of the map", () => {
  const source = { url: "https://tile.example/{z}/{x}/{y}.png", credit: "Kortfolk" };

  test.each(["country", "region", "town"] as const)("cover what one sees of the %s, and are few", (zoom) => {
    const view = viewAround(zoom, roskilde);
    const tiles = tilesOf(source, view, 720);
    expect(tiles.length).toBeLessThanOrEqual(20);
    for (const corner of [view, { x: view.x + view.width, y: view.y + view.height }]) {
      const under = tiles.filter(
        ({ x, y, size }) => x <= corner.x && corner.x <= x + size && y <= corner.y && corner.y <= y + size,
      );
      expect(under.length).toBeGreaterThan(0);
    }
  });

  test("are named by the numbers everybody uses for them", () => {
    // Roskilde at zoom 9: longitude 12.09 lies in column 273, latitude 55.64 in row 160.
    const { x, y } = onMap(roskilde);
    const tiles = tilesOf(source, { x, y, width: 512, height: 1 }, 512);
    expect(tiles[0]).toMatchObject({ href: "https://tile.example/9/273/160.png", size: 256 });
  });
});
