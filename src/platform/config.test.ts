import { describe, expect, test } from "vitest";
import { readConfig } from "./config.server.ts";
import { contentPolicy } from "./web/http.server.ts";

const url = "https://kort.example/{z}/{x}/{y}.png";

describe("pictures of the map", () => {
  test("are nobody's unless somebody is chosen", () => {
    expect(readConfig({})).toMatchObject({ tiles: undefined });
    expect(readConfig({ TILE_URL: "", TILE_CREDIT: "Kortfolk" })).toMatchObject({ tiles: undefined });
  });

  test("are chosen with whom to name for them", () => {
    expect(readConfig({ TILE_URL: url, TILE_CREDIT: "Kortfolk" })).toMatchObject({
      tiles: { url, credit: "Kortfolk" },
    });
  });

  test.each([
    [{ TILE_URL: url }, "TILE_CREDIT"],
    [{ TILE_URL: "https://kort.example/{z}/{x}.png", TILE_CREDIT: "Kortfolk" }, "TILE_URL"],
    [{ TILE_URL: "ftp://kort.example/{z}/{x}/{y}.png", TILE_CREDIT: "Kortfolk" }, "TILE_URL"],
    [{ TILE_URL: "kort", TILE_CREDIT: "Kortfolk" }, "TILE_URL"],
  ])("%j is a mistake, and is named", (env, name) => {
    expect(readConfig(env)).toMatchObject({ mistakes: [expect.stringContaining(name)] });
  });
});

test("the policy of the pages grows by exactly the one host pictures come from", () => {
  const before = contentPolicy("ord", true).split("; ");
  const after = contentPolicy("ord", true, "https://kort.example").split("; ");
  expect(after.filter((directive) => !before.includes(directive))).toEqual([
    "img-src 'self' data: blob: https://kort.example",
  ]);
  expect(before.filter((directive) => !after.includes(directive))).toEqual(["img-src 'self' data: blob:"]);
});
