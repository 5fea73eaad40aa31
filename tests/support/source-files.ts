import { globSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { parseSync } from "vite";

/** `to` is a path from the root of the repository, or the name of a package. */
export type Import = { to: string; typeOnly: boolean };
export type SourceFile = { path: string; text: string; imports: Import[] };

/** Every file of ours below `folders`, with what it imports, as the compiler of the build reads it. */
export function sourceFiles(...folders: string[]): SourceFile[] {
  return folders
    .flatMap((folder) => globSync(`${folder}/**/*.{ts,tsx,css,typ,sql,json}`))
    .toSorted()
    .map((path) => {
      const text = readFileSync(path, "utf8");
      return { path, text, imports: /\.tsx?$/.test(path) ? importsIn(path, text) : [] };
    });
}

function importsIn(path: string, text: string): Import[] {
  const { module, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} cannot be read`);
  const written = [
    ...module.staticImports.map((one) => ({
      name: one.moduleRequest.value,
      typeOnly: one.entries.length > 0 && one.entries.every((entry) => entry.isType),
    })),
    ...module.staticExports.flatMap((one) =>
      one.entries.map((entry) => ({ name: entry.moduleRequest?.value, typeOnly: entry.isType })),
    ),
    ...module.dynamicImports.map(({ moduleRequest: { start, end } }) => ({
      name: text.slice(start + 1, end - 1),
      typeOnly: false,
    })),
  ];
  return written.flatMap(({ name, typeOnly }) => {
    // What the router writes about a route is nobody's source.
    if (!name || name.startsWith("./+types/")) return [];
    return [{ to: resolved(path, name), typeOnly }];
  });
}

function resolved(from: string, name: string): string {
  if (name.startsWith("#")) return `src/${name.slice(1)}`;
  return name.startsWith(".") ? normalize(join(dirname(from), name)) : name;
}
