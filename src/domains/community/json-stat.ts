import { z } from "zod";

/**
 * One cell of a table: the code of each dimension, and the number; undefined where Statistics Denmark has written
 * ".." or left it out.
 */
export type Cell = {
  codes: Record<string, string>;
  labels: Record<string, string>;
  value: number | undefined;
};

const category = z.object({
  index: z.union([z.record(z.string(), z.number()), z.array(z.string())]).optional(),
  label: z.record(z.string(), z.string()).optional(),
});
const dimensions = z
  .object({ id: z.array(z.string()), size: z.array(z.number().int().min(0)) })
  .catchall(z.unknown());
const schema = z.object({
  dataset: z.object({
    dimension: dimensions,
    value: z.union([z.array(z.number().nullable()), z.record(z.string(), z.number().nullable())]),
    source: z.string().optional(),
    updated: z.string().optional(),
  }),
});

/**
 * Reads JSON-stat version 1 as the StatBank writes it: `value` lies row by row in the order of `dimension.id`, the
 * last dimension running fastest. `refused: "unreadable"` when the shape or the number of cells does not fit.
 */
export function readJsonStat(
  body: unknown,
): { cells: Cell[]; updated: string | undefined } | { refused: "unreadable" } {
  const read = schema.safeParse(body);
  if (!read.success) return { refused: "unreadable" };
  const { dimension, value, updated } = read.data.dataset;
  const axes: Axis[] = [];
  for (const [at, name] of dimension.id.entries()) {
    const parsed = z.object({ category }).safeParse(dimension[name]);
    if (!parsed.success) return { refused: "unreadable" };
    const axis = axisOf(name, parsed.data.category);
    if (axis.codes.length !== dimension.size[at]) return { refused: "unreadable" };
    axes.push(axis);
  }
  const total = axes.reduce((product, axis) => product * axis.codes.length, 1);
  if (total > 1_000_000 || (Array.isArray(value) && value.length !== total)) return { refused: "unreadable" };
  const cells: Cell[] = [];
  for (let at = 0; at < total; at++) {
    const raw = Array.isArray(value) ? value[at] : value[String(at)];
    cells.push({ ...place(axes, at), value: raw ?? undefined });
  }
  return { cells, updated };
}

type Axis = { name: string; codes: string[]; labels: Record<string, string> };

function axisOf(name: string, found: z.infer<typeof category>): Axis {
  const labels = found.label ?? {};
  const { index } = found;
  const codes = Array.isArray(index)
    ? index
    : index
      ? Object.keys(index).sort((a, b) => (index[a] ?? 0) - (index[b] ?? 0))
      : Object.keys(labels);
  return { name, codes, labels };
}

function place(axes: readonly Axis[], at: number): Pick<Cell, "codes" | "labels"> {
  const codes: Record<string, string> = {};
  const labels: Record<string, string> = {};
  let rest = at;
  for (const axis of [...axes].reverse()) {
    const code = axis.codes[rest % axis.codes.length] ?? "";
    rest = Math.floor(rest / axis.codes.length);
    codes[axis.name] = code;
    labels[axis.name] = axis.labels[code] ?? code;
  }
  return { codes, labels };
}
