/** Dark pixels that hang together, also by their corners. */
export type Blob = {
  area: number;
  left: number;
  /** The first column and row beyond it. */
  right: number;
  top: number;
  bottom: number;
  /** The middle of all its pixels. */
  x: number;
  y: number;
  /** Row, first column and the column after the last, for each stretch of it. */
  runs: number[];
};

/** What hangs together in a mask of ones and noughts, of `least` pixels and more, from the top. */
export function blobsIn(mask: Uint8Array, width: number, height: number, least: number): Blob[] {
  const rows: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const parents: number[] = [];
  const root = (one: number): number => {
    let at = one;
    while (parents[at] !== at) {
      parents[at] = parents[parents[at] as number] as number;
      at = parents[at] as number;
    }
    return at;
  };
  let above = 0;
  let firstOfRow = 0;
  for (let y = 0; y < height; y += 1) {
    above = firstOfRow;
    firstOfRow = rows.length;
    const lastAbove = firstOfRow;
    const end = (y + 1) * width;
    for (let at = y * width; at < end; at += 1) {
      if (mask[at] === 0) continue;
      const from = at;
      while (at < end && mask[at] === 1) at += 1;
      const [start, stop] = [from - y * width, at - y * width];
      const run = rows.length;
      rows.push(y);
      starts.push(start);
      ends.push(stop);
      parents.push(run);
      while (above < lastAbove && (ends[above] as number) < start) above += 1;
      for (let near = above; near < lastAbove && (starts[near] as number) <= stop; near += 1)
        if (rows[near] === y - 1) parents[root(near)] = root(run);
    }
  }
  return gathered(rows, starts, ends, root).filter(({ area }) => area >= least);
}

function gathered(rows: number[], starts: number[], ends: number[], root: (run: number) => number): Blob[] {
  const blobs = new Map<number, Blob>();
  for (const [run, y] of rows.entries()) {
    const [start, end] = [starts[run] as number, ends[run] as number];
    const key = root(run);
    let blob = blobs.get(key);
    if (!blob) {
      blob = { area: 0, left: start, right: end, top: y, bottom: y + 1, x: 0, y: 0, runs: [] };
      blobs.set(key, blob);
    }
    const length = end - start;
    blob.area += length;
    blob.left = Math.min(blob.left, start);
    blob.right = Math.max(blob.right, end);
    blob.bottom = y + 1;
    blob.x += (length * (start + end)) / 2;
    blob.y += length * (y + 0.5);
    blob.runs.push(y, start, end);
  }
  const all = [...blobs.values()];
  for (const blob of all) {
    blob.x /= blob.area;
    blob.y /= blob.area;
  }
  return all;
}
