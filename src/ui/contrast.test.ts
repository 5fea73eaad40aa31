import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

/** Text and what it stands on: 4.5:1, WCAG 2.2 1.4.3. */
const texts = [
  ...["paper", "sheet", "sand", "fjord-wash", "danger-wash"].map((ground) => ["ink", ground]),
  ...["paper", "sheet"].map((ground) => ["ink-soft", ground]),
  ...["fjord", "brick", "moss", "plum", "sand-ink", "danger"].flatMap((colour) => [
    [colour, "paper"],
    [colour, "sheet"],
    ["on-fill", colour],
  ]),
  ["fjord", "fjord-wash"],
  ["brick", "brick-wash"],
  ["moss", "moss-wash"],
  ["plum", "plum-wash"],
  ["sand-ink", "sand"],
  ["danger", "danger-wash"],
  ["on-rape", "rape"],
] as [string, string][];

/** Lines one must see to understand: 3:1, WCAG 2.2 1.4.11. */
const lines = [
  ["rule-strong", "paper"],
  ["rule-strong", "sheet"],
  ["fjord", "paper"],
  ["danger", "paper"],
] as [string, string][];

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");
const tokens = new Map(
  [...css.matchAll(/--([\w-]+):\s*light-dark\((#\w{6}),\s*(#\w{6})\)/g)].map(
    ([, name = "", light = "", dark = ""]) => [name, { light, dark }] as const,
  ),
);

describe.each(["light", "dark"] as const)("in the %s scheme", (scheme) => {
  const colour = (name: string) => {
    const token = tokens.get(name);
    if (!token) throw new Error(`no token --${name} with a light and a dark colour`);
    return token[scheme];
  };
  test.each(texts)("--%s can be read on --%s", (text, ground) => {
    expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });
  test.each(lines)("--%s can be seen on --%s", (line, ground) => {
    expect(contrast(colour(line), colour(ground))).toBeGreaterThanOrEqual(3);
  });
});

test("black on white is 21:1, so the sum is right", () =>
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21));

/** WCAG 2.2, "contrast ratio". */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** WCAG 2.2, "relative luminance"; `hex` is "#rrggbb". */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
