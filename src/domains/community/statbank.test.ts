import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Member } from "#domains/access/member.ts";
import { openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { openHouse } from "../../../tests/support/houses.ts";
import { saveCommunity } from "./communities.server.ts";
import { communityExample, figureExample } from "./community.example.ts";
import { believed, seriesOf } from "./figure.ts";
import { fetchFromStatbank, listFigures, typeFigure } from "./figures.server.ts";
import { readJsonStat } from "./json-stat.ts";
import { answerLikeStatbank } from "./statbank.example.ts";
import { openStatbank, searchAreas } from "./statbank.server.ts";

let database: TestDatabase;
let server: Server;
let member: Member;
let asked: string[];
/** What the stand-in says instead of its tables, when a test wants trouble. */
let trouble: ((send: (status: number, body: string) => void) => void) | undefined;

beforeAll(async () => {
  database = await openTestDatabase();
  server = createServer(async (request, response) => {
    let body = "";
    for await (const part of request) body += part;
    asked.push(request.url ?? "");
    const send = (status: number, text: string) =>
      response.writeHead(status, { "content-type": "application/json" }).end(text);
    if (trouble) return trouble(send);
    const answer = answerLikeStatbank(request.url ?? "", JSON.parse(body));
    send(answer ? 200 : 400, JSON.stringify(answer ?? { errorTypeCode: "EXTRACT-NOTFOUND" }));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  openStatbank({ baseUrl: `http://127.0.0.1:${port}/v1`, timeout: 2000, fetch });
});

afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await database.close();
});

beforeEach(async () => {
  asked = [];
  trouble = undefined;
  member = await openHouse();
});

const town = { level: "town", code: "26512340", name: "Nørre Sø" } as const;

describe("looking for a place at Statistics Denmark", () => {
  test("finds the town first, then the parish, then the municipality", async () => {
    const found = await searchAreas(member, "nørre sø", { code: "265", name: "Roskilde" });
    expect(found).toEqual([
      town,
      { level: "parish", code: "7777", name: "Nørre Sø Sogn" },
      { level: "municipality", code: "265", name: "Roskilde" },
    ]);
  });

  test("asks the same only once a day, and each house for itself", async () => {
    await searchAreas(member, "nørre", undefined);
    const first = asked.length;
    await searchAreas(member, "søby", undefined);
    expect(asked.length).toBe(first);
    await searchAreas(await openHouse(), "nørre", undefined);
    expect(asked.length).toBe(first * 2);
  });
});

describe("fetching figures", () => {
  test("keeps residents, ages and households of the newest years, with source and licence", async () => {
    const communityId = (await saveCommunity(member, communityExample)) ?? "";
    const fetched = await fetchFromStatbank(member, communityId, town);
    expect(fetched).toHaveProperty("kept");
    const figures = believed(await listFigures(member, communityId));
    expect(seriesOf(figures, "population").map(({ year, value }) => [year, value])).toEqual([
      [2021, 412],
      [2022, 405],
      [2023, 398],
      [2024, 391],
      [2025, 384],
      [2026, 377],
    ]);
    expect(seriesOf(figures, "households").at(-1)?.value).toBe(190);
    expect(seriesOf(figures, "population", "0-6").at(-1)?.value).toBe(7 * 3);
    expect(seriesOf(figures, "population", "80+").at(-1)?.value).toBe(21 * 2);
    const newest = seriesOf(figures, "population").at(-1);
    expect(newest).toMatchObject({
      origin: "statbank",
      licence: "CC BY 4.0",
      source: "Danmarks Statistik, BY1, Nørre Sø",
    });
  });

  test("never overwrites what was typed, however often it fetches", async () => {
    const communityId = (await saveCommunity(member, communityExample)) ?? "";
    await typeFigure(member, communityId, figureExample);
    await fetchFromStatbank(member, communityId, town);
    await fetchFromStatbank(member, communityId, town);
    const all = await listFigures(member, communityId);
    expect(
      all.filter((one) => one.year === 2026 && one.measure === "population" && one.category === ""),
    ).toHaveLength(2);
    expect(seriesOf(believed(all), "population").at(-1)?.value).toBe(figureExample.value);
  });

  test.each([
    ["away when it fails", (send: Send) => send(503, "nej"), "away"],
    ["no when it refuses", (send: Send) => send(400, "{}"), "no"],
    ["unreadable when it talks nonsense", (send: Send) => send(200, "<html>"), "unreadable"],
    ["unreadable when the shape is another", (send: Send) => send(200, '{"id":"BY1"}'), "unreadable"],
    [
      "too much when it never stops",
      (send: Send) => send(200, `"${"x".repeat(9 * 1024 * 1024)}"`),
      "too-much",
    ],
    ["slow when it says nothing", () => {}, "slow"],
  ])("says %s, and keeps nothing", async (_, how, refused) => {
    trouble = how;
    const communityId = (await saveCommunity(member, communityExample)) ?? "";
    expect(await fetchFromStatbank(member, communityId, town)).toEqual({ refused });
    expect(await listFigures(member, communityId)).toEqual([]);
    trouble = undefined;
    expect(await fetchFromStatbank(member, communityId, town)).toHaveProperty("kept");
  });
});

describe("reading JSON-stat 1", () => {
  const dimension = {
    id: ["A", "T"],
    size: [2, 2],
    A: { category: { index: { x: 1, y: 0 }, label: { x: "Xerxes", y: "Ymer" } } },
    T: { category: { index: ["2025", "2026"] } },
  };

  test("takes the cells row by row, the last dimension fastest, by the order of the index", () => {
    const read = readJsonStat({ dataset: { dimension, value: [1, 2, 3, null] } });
    expect("cells" in read && read.cells.map((cell) => [cell.codes.A, cell.codes.T, cell.value])).toEqual([
      ["y", "2025", 1],
      ["y", "2026", 2],
      ["x", "2025", 3],
      ["x", "2026", undefined],
    ]);
  });

  test("reads values that are listed by their number", () => {
    const read = readJsonStat({ dataset: { dimension, value: { 3: 9 } } });
    expect("cells" in read && read.cells.map((cell) => cell.value)).toEqual([
      undefined,
      undefined,
      undefined,
      9,
    ]);
  });

  test.each([
    ["too few numbers", { dimension, value: [1] }],
    ["a size that does not fit", { dimension: { ...dimension, size: [2, 3] }, value: [1, 2, 3, 4] }],
    ["a dimension that is not there", { dimension: { ...dimension, id: ["A", "B"] }, value: [1, 2, 3, 4] }],
    ["text for numbers", { dimension, value: ["1", 2, 3, 4] }],
  ])("refuses %s", (_, dataset) => {
    expect(readJsonStat({ dataset })).toEqual({ refused: "unreadable" });
  });
});

type Send = (status: number, body: string) => void;
