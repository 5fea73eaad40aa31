import type { z } from "zod";
import type { Tongue } from "#ui/tongues.ts";
import { holdsCpr } from "./cpr.ts";
import { problemWords } from "./form.text.ts";

/** What was typed, as it was typed, so that a refused form can be shown again with nothing lost. */
export type Typed = Readonly<Record<string, string | string[]>>;

/** A form that could not be read: a sentence for each field that needs another look. */
export type Problems = { problems: Readonly<Record<string, string>>; typed: Typed };

/**
 * Reads a posted form by its schema. Every text in it is looked through for CPR numbers first, also the
 * fields the schema does not know; one found is refused, and nothing of it is kept or logged.
 * `own` gives words to refusals that the schema itself has named by `params.code`.
 */
export function readForm<S extends z.ZodType>(
  schema: S,
  form: FormData,
  language: Tongue,
  own: Readonly<Record<string, string>> = {},
): { value: z.output<S> } | Problems {
  return readBy(schema, typedIn(form, schema), [...form], language, own);
}

/** The same of texts that came another way than by a form: a row of a spreadsheet. */
export function readTexts<S extends z.ZodType>(
  schema: S,
  texts: Readonly<Record<string, string>>,
  language: Tongue,
  own: Readonly<Record<string, string>> = {},
): { value: z.output<S> } | Problems {
  return readBy(schema, texts, Object.entries(texts), language, own);
}

function readBy<S extends z.ZodType>(
  schema: S,
  given: Typed,
  all: readonly (readonly [string, unknown])[],
  language: Tongue,
  own: Readonly<Record<string, string>>,
): { value: z.output<S> } | Problems {
  const text = problemWords[language];
  const problems: Record<string, string> = {};
  for (const [name, value] of all) {
    if (typeof value === "string" && holdsCpr(value)) problems[name] = text.cpr;
  }
  const read = schema.safeParse(given);
  if (read.success && Object.keys(problems).length === 0) return { value: read.data };
  for (const issue of read.error?.issues ?? []) {
    problems[String(issue.path[0] ?? "")] ??= sentence(issue, text, own);
  }
  return { problems, typed: given };
}

/**
 * A refusal that only the database could know, said about one field of the form that was posted. With its schema,
 * all of a list is given back, and not the first of it alone.
 */
export function refuse(form: FormData, name: string, message: string, schema?: z.ZodType): Problems {
  return { problems: { [name]: message }, typed: typedIn(form, schema) };
}

/** What stands in a posted field: what was typed if the form was refused, else what is kept. */
export function typedOr(refused: unknown, name: string, kept: string): string {
  const typed = isProblems(refused) ? refused.typed[name] : undefined;
  return typed === undefined ? kept : [typed].flat().join("\n");
}

/**
 * What each field of a form is told: its name, what stands in it (what was typed if the form was refused, else
 * what is kept), and what is wrong with it.
 */
export function fieldsOf(refused: unknown) {
  const problems = isProblems(refused) ? refused.problems : {};
  return (name: string, kept = "") => ({
    name,
    defaultValue: typedOr(refused, name, kept),
    problem: problems[name],
  });
}

/** The problems of a refused form for the summary above it, under the names people know the fields by. */
export function problemsOf(
  refused: unknown,
  labels: Readonly<Record<string, unknown>>,
): { name: string; label: string; message: string }[] {
  if (!isProblems(refused)) return [];
  return Object.entries(refused.problems).map(([name, message]) => {
    const label = labels[name];
    return { name, label: typeof label === "string" ? label : name, message };
  });
}

export function isProblems(result: unknown): result is Problems {
  return typeof result === "object" && result !== null && "problems" in result;
}

function typedIn(form: FormData, schema?: z.ZodType): Record<string, string | string[]> {
  const typed: Record<string, string | string[]> = {};
  const shape: Record<string, z.ZodType> =
    (schema as { shape?: Record<string, z.ZodType> } | undefined)?.shape ?? {};
  for (const name of new Set([...form.keys(), ...Object.keys(shape)])) {
    const texts = form.getAll(name).filter((value): value is string => typeof value === "string");
    // PostgreSQL keeps every character but this one.
    const values = texts.map((text) => text.replaceAll("\0", ""));
    if (isList(shape[name])) typed[name] = values;
    else if (values[0] !== undefined) typed[name] = values[0];
  }
  return typed;
}

function isList(field: z.ZodType | undefined): boolean {
  const def = field?.def as { type: string; innerType?: z.ZodType } | undefined;
  return def?.type === "array" || (def?.type === "default" && isList(def.innerType));
}

function sentence(
  issue: z.core.$ZodIssue,
  text: (typeof problemWords)["da"],
  own: Readonly<Record<string, string>>,
): string {
  if (issue.code === "custom") return own[String(issue.params?.code)] ?? text.unreadable;
  if (issue.code === "too_small")
    return issue.origin === "number" ? text.atLeast(Number(issue.minimum)) : text.missing;
  if (issue.code === "too_big" && issue.origin === "array") return text.tooMany(Number(issue.maximum));
  if (issue.code === "too_big" && issue.origin === "number") return text.atMost(Number(issue.maximum));
  if (issue.code === "too_big") return text.tooLong(Number(issue.maximum));
  if (issue.code === "invalid_format" && issue.format === "email") return text.email;
  if (issue.code === "invalid_format" && issue.format === "date") return text.date;
  if (issue.code === "invalid_value") return text.choose;
  if (issue.code === "invalid_union") return text.number;
  if (issue.code === "invalid_type")
    return ["number", "int"].includes(issue.expected) ? text.number : text.missing;
  return text.unreadable;
}
