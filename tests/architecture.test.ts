import { existsSync, readFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { describe, expect, test } from "vitest";
import { type Import, type SourceFile, sourceFiles } from "./support/source-files.ts";

/** The product's words, in the order they build on each other: each may know those before it. */
const domains =
  "access people organisation engagement guide community target-group partners outreach agreements ideas meetings boards dates minutes between thread logbook activities action-plan theory-of-change evaluation cases publicity reports demo".split(
    " ",
  );
const platform =
  "database database/embedded database/migrations database/migrations/meta documents files jobs live mail web".split(
    " ",
  );
const folders = [
  "src",
  "src/ui",
  "src/ui/gallery",
  "src/platform",
  ...domains.map((name) => `src/domains/${name}`),
  ...platform.map((name) => `src/platform/${name}`),
];

/** Where the program begins: what runs on the server without saying so in its name. */
const entries = ["src/server.ts", "src/vejviser.ts", "src/entry.server.tsx", "src/jobs.ts", "src/routes.ts"];

const source = sourceFiles("src");
const everything = [...source, ...sourceFiles("tests", "bench")];
const imports = source.flatMap((file) => file.imports.map((one) => ({ from: file.path, ...one })));

const isTest = (path: string) => /\.test\.tsx?$/.test(path);
const isTable = (path: string) => path.endsWith(".table.ts");
const isRoute = (path: string) => /\.(page|layout)\.tsx?$/.test(path) || path === "src/root.tsx";
const isServer = (path: string) =>
  /\.(server|import)\.tsx?$/.test(path) || isTable(path) || entries.includes(path);
const domainOf = (path: string) => /^src\/domains\/([^/]+)\//.exec(path)?.[1];
const part = (path: string) => /^src\/(ui|platform|domains)\//.exec(path)?.[1] ?? "src";

test("there is something to look at", () => {
  expect(source.length).toBeGreaterThan(200);
  expect(imports.length).toBeGreaterThan(800);
  for (const { from, to } of imports) {
    if (/^(src|tests)\//.test(to))
      expect(existsSync(to.replace(/\?[\w&]+$/, "")), `${from} imports ${to}`).toBe(true);
  }
});

describe("imports run one way:", () => {
  test("a building block of the screen knows no other part of the house", () => {
    expect(broken(({ from, to }) => part(from) === "ui" && isOurs(to) && part(to) !== "ui")).toEqual([]);
  });

  test("the platform knows words, and nothing of the product", () => {
    const allowed = (to: string) => part(to) === "platform" || /^src\/ui\/(words|tongues)\.ts$/.test(to);
    expect(broken(({ from, to }) => part(from) === "platform" && isOurs(to) && !allowed(to))).toEqual([]);
  });

  test("a domain knows those before it in the list", () => {
    const rank = (path: string) => domains.indexOf(domainOf(path) ?? "");
    expect(
      broken(
        ({ from, to }) => domainOf(from) !== undefined && domainOf(to) !== undefined && rank(to) > rank(from),
      ),
    ).toEqual([]);
  });

  test("nothing knows the files that wire everything together", () => {
    expect(broken(({ from, to }) => part(from) !== "src" && isOurs(to) && part(to) === "src")).toEqual([]);
  });

  test("nothing but a test knows the tests", () => {
    expect(broken(({ from, to }) => !isTest(from) && (to.startsWith("tests/") || isTest(to)))).toEqual([]);
  });

  test("nobody goes in a circle", () => {
    expect(circles(source)).toEqual([]);
  });
});

describe("a file says by its name who may know it:", () => {
  test("a table is private to its folder, to other tables and to the demo", () => {
    const mayKnow = (from: string, to: string) =>
      dirname(from) === dirname(to) || isTable(from) || domainOf(from) === "demo";
    expect(broken(({ from, to }) => isTable(to) && !mayKnow(from, to))).toEqual([]);
  });

  test("pages, forms and layouts are private to their folder", () => {
    expect(
      broken(({ from, to }) => /\.(page|form|layout)\.tsx?$/.test(to) && dirname(from) !== dirname(to)),
    ).toEqual([]);
  });

  test("the addresses of a domain are read by the list of all addresses alone", () => {
    expect(broken(({ from, to }) => basename(to) === "routes.ts" && from !== "src/routes.ts")).toEqual([]);
  });

  test("what runs on the server reaches the browser in no way: only routes and servers call it", () => {
    const onServer = (from: string) => isServer(from) || isRoute(from) || isTest(from);
    expect(broken(({ from, to, typeOnly }) => !typeOnly && isServer(to) && !onServer(from))).toEqual([]);
  });
});

describe("the list of names is closed:", () => {
  test("of folders", () => {
    expect(
      [...new Set(source.map(({ path }) => dirname(path)))].filter((folder) => !folders.includes(folder)),
    ).toEqual([]);
  });

  test("of the parts a file can play", () => {
    const role =
      /^[a-z0-9]+(-[a-z0-9]+)*(\.(text|server|table|example|mail|report|job|import|api|live))?\.ts$/;
    const screen =
      /^[a-z0-9]+(-[a-z0-9]+)*(\.(page|form|layout|mail))?\.tsx$|^[a-z0-9-]+\.(page|test)\.tsx?$/;
    const style = /^[a-z0-9]+(-[a-z0-9]+)*\.module\.css$/;
    const own: Record<string, RegExp> = {
      src: /^(entry\.(client|server)\.tsx|vite-env\.d\.ts)$/,
      "src/ui": /^[a-z]+\.css$/,
      "src/platform/documents": /^[a-z]+\.typ$/,
      "src/platform/database/migrations": /^\d{4}_\w+\.sql$/,
      "src/platform/database/migrations/meta": /^(\d{4}_snapshot|_journal)\.json$/,
    };
    const known = ({ path }: SourceFile) =>
      [role, screen, style, own[dirname(path)]].some((shape) => shape?.test(basename(path)));
    expect(source.filter((file) => !known(file)).map(({ path }) => path)).toEqual([]);
  });

  test("and has no drawer for odds and ends, and no file that only passes others on", () => {
    const odds = /(^|[/-])(index|utils?|helpers?|common|misc|shared|lib)(\.|\/|-|$)/;
    expect(everything.filter(({ path }) => odds.test(path)).map(({ path }) => path)).toEqual([]);
    expect(everything.filter(({ text }) => /^export \*/m.test(text)).map(({ path }) => path)).toEqual([]);
  });
});

describe("a file", () => {
  test("stops at three hundred lines", () => {
    const lines = ({ text }: SourceFile) => text.trimEnd().split("\n").length;
    const long = everything.filter((file) => !file.path.includes("/migrations/") && lines(file) > 300);
    expect(long.map((file) => `${file.path}: ${lines(file)}`)).toEqual([]);
  });

  // What a child process is handed to find its programs is no setting.
  test("reads its settings from the configuration, which reads the environment where the program begins", () => {
    expect(
      using(/process\.env(?!\.PATH\b)/, [
        "src/platform/config.server.ts",
        "src/server.ts",
        "src/vejviser.ts",
      ]),
    ).toEqual([]);
  });

  test("says something to the terminal only where the program begins", () => {
    expect(using(/\bconsole\./, ["src/server.ts", "src/vejviser.ts", "src/entry.server.tsx"])).toEqual([]);
  });

  test("reads a form only where the form is posted to", () => {
    expect(using(/\.formData\(/, source.map(({ path }) => path).filter(isRoute))).toEqual([]);
  });
});

test("the map names every folder", () => {
  const map = readFileSync("docs/map.md", "utf8");
  const used = new Set(
    source.map(({ path }) => dirname(path)).filter((folder) => /^src\/\w+\//.test(folder)),
  );
  expect(
    [...used].filter((folder) => !map.includes(`${basename(folder)}/`) && basename(folder) !== "meta"),
  ).toEqual([]);
});

const isOurs = (to: string) => to.startsWith("src/");

/** The imports of `src` that break a rule, as lines to read. */
function broken(breaks: (one: Import & { from: string }) => boolean): string[] {
  return imports.filter(breaks).map(({ from, to }) => `${from} → ${to}`);
}

function using(pattern: RegExp, allowed: readonly string[]): string[] {
  return source
    .filter(({ path, text }) => !isTest(path) && pattern.test(text) && !allowed.includes(path))
    .map(({ path }) => path);
}

/** Files that need themselves when they run, by way of others; each circle once. */
function circles(files: readonly SourceFile[]): string[] {
  const needs = new Map(
    files.map(({ path, imports }) => [path, imports.filter((one) => !one.typeOnly).map((one) => one.to)]),
  );
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, way: string[]) => {
    if (way.includes(path)) found.push([...way.slice(way.indexOf(path)), path].join(" → "));
    if (way.includes(path) || done.has(path)) return;
    for (const next of needs.get(path) ?? []) visit(next, [...way, path]);
    done.add(path);
  };
  for (const path of needs.keys()) visit(path, []);
  return found;
}
