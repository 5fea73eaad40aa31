/** Where the points of a line lie between edges, in the units of its drawing. */
export type LineFrame = {
  width: number;
  height: number;
  edge: { start: number; end: number; top: number; bottom: number };
};

/** Where each number lies. The scale leaves room around the line instead of beginning at nought: it tells change. */
export function linePoints<Value extends { value: number }>(
  values: readonly Value[],
  { width, height, edge }: LineFrame,
): (Value & { x: number; y: number })[] {
  const least = Math.min(...values.map(({ value }) => value));
  const most = Math.max(...values.map(({ value }) => value));
  const span = most - least || 1;
  const across = (width - edge.start - edge.end) / Math.max(1, values.length - 1);
  const down = height - edge.top - edge.bottom - 16;
  return values.map((one, at) => ({
    ...one,
    x: Math.round(edge.start + at * across),
    y: Math.round(edge.top + (1 - (one.value - least) / span) * down),
  }));
}
