/**
 * A program of its own, started by press.server.ts: receives one document at a time from its parent and answers
 * with the PDF. It may be killed at any moment and keeps nothing.
 */
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";

/** `template` is a file name in the folder of templates; `data` is what it prints, as JSON, and only ever data. */
export type PressOrder = { template: string; data: string };
export type PressAnswer = { pdf: Uint8Array } | { problem: string };

const [templates = ".", parent = "0"] = process.argv.slice(2);
const compiler = NodeCompiler.create({ workspace: templates, fontArgs: [{ fontPaths: fontFolders() }] });

process.on("message", (order: PressOrder) => {
  const answer = print(order);
  // All of what was remembered goes: one long report holds 100 MB and more.
  compiler.evictCache(0);
  process.send?.(answer);
});

// The parent decides when the work ends, also when a whole process group is told to stop.
process.on("SIGINT", () => {}).on("SIGTERM", () => {});
process.on("disconnect", () => process.exit());
// Typst leaves the main thread no moment to notice that the parent is gone; a thread beside it does. The parent
// is known by the id it gave itself: it may be gone before this line is reached.
new Worker(
  `setInterval(() => process.ppid === ${Number(parent)} || process.kill(process.pid, "SIGKILL"), 500)`,
  {
    eval: true,
  },
).unref();

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
  return ["literata", "atkinson-hyperlegible-next"].flatMap((font) => {
    const folder = dirname(fileURLToPath(import.meta.resolve(`@expo-google-fonts/${font}/package.json`)));
    return faces.map((face) => join(folder, face));
  });
}
