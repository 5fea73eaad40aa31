/**
 * A program of its own, started by press.server.ts: receives one document at a time from its parent and answers
 * with the PDF. It may be killed at any moment and keeps nothing.
 */
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { serveNextDoor, told } from "../next-door-hand.server.ts";

/** `template` is a file name in the folder of templates; `data` is what it prints, as JSON, and only ever data. */
export type PressOrder = { template: string; data: string };
export type PressAnswer = { pdf: Uint8Array } | { problem: string };

const [templates = "."] = told;
const compiler = NodeCompiler.create({ workspace: templates, fontArgs: [{ fontPaths: fontFolders() }] });

serveNextDoor((order: PressOrder): PressAnswer => {
  const answer = print(order);
  // All of what was remembered goes: one long report holds 100 MB and more.
  compiler.evictCache(0);
  return answer;
});

function print({ template, data }: PressOrder): PressAnswer {
  const foreign: string[] = [];
  for (;;) {
    const answer = compiled(template, data, foreign);
    if ("pdf" in answer) return answer;
    // An accessible PDF may not hold a letter that no font can draw. Typst names those it met; the template
    // then draws a box for each and puts the letter itself in the alternative text.
    const missing = missingLetters(answer.problem).filter((letters) => !foreign.includes(letters));
    if (missing.length === 0) return answer;
    foreign.push(...missing);
  }
}

function compiled(template: string, data: string, foreign: readonly string[]): PressAnswer {
  const result = compiler.compile({
    mainFilePath: join(templates, template),
    inputs: { data, foreign: JSON.stringify(foreign) },
  });
  const error = result.takeError();
  if (error) return { problem: JSON.stringify(compiler.fetchDiagnostics(error)) };
  const { result: pages } = result;
  if (!pages) return { problem: "Typst gave neither pages nor an error." };
  try {
    return { pdf: compiler.pdf(pages, { pdfStandard: "ua-1" }) };
  } catch (problem) {
    return { problem: String(problem instanceof Error ? problem.message : problem) };
  }
}

/** Typst writes them as Rust quotes text, and then the message itself as Rust quotes text: \\u{301}. */
function missingLetters(problem: string): string[] {
  return [...problem.matchAll(/the text `\\"(.+?)\\"` could not be displayed/g)]
    .map(([, quoted = ""]) => unquoted(unquoted(quoted)))
    .filter((letters, place, all) => all.indexOf(letters) === place);
}

function unquoted(text: string): string {
  return text.replace(/\\(?:u\{([0-9a-f]+)\}|(.))/g, (_, code?: string, letter = "") =>
    code ? String.fromCodePoint(Number.parseInt(code, 16)) : letter,
  );
}

function fontFolders(): string[] {
  const faces = ["400Regular", "400Regular_Italic", "500Medium", "600SemiBold"];
  return ["literata", "atkinson-hyperlegible-next", "ibm-plex-sans-arabic"].flatMap((font) => {
    const folder = dirname(fileURLToPath(import.meta.resolve(`@expo-google-fonts/${font}/package.json`)));
    return faces.map((face) => join(folder, face)).filter(existsSync);
  });
}
