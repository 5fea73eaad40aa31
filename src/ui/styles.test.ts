import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const here = new URL("./", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, here), "utf8");
const order = /^@layer [\w, ]+;$/m;

test("whichever sheet is loaded first, the layers come in the same order", () => {
  const settled = order.exec(read("styles.css"))?.[0];
  expect(settled).toBe("@layer reset, tokens, base, parts, pages, print;");
  const sheets = globSync("**/*.module.css", { cwd: here });
  expect(sheets.length).toBeGreaterThan(20);
  for (const sheet of sheets) expect(read(sheet).startsWith(`${settled}\n`), sheet).toBe(true);
});

test("only logical directions, so that the same sheet serves both ways of reading", () => {
  const physical =
    /(?:^|[\s;{])((?:margin|padding|border)-(?:left|right)|left|right|float|text-align:\s*(?:left|right))\b/m;
  for (const sheet of globSync("**/*.css", { cwd: here })) {
    expect(physical.exec(read(sheet).replaceAll(/\/\*.*?\*\//gs, ""))?.[1], sheet).toBeUndefined();
  }
});

test("no sheet demands that a phone is held one way (WCAG 1.3.4)", () => {
  for (const sheet of globSync("../**/*.css", { cwd: here }))
    expect(read(sheet), sheet).not.toMatch(/\borientation\s*:/);
});
