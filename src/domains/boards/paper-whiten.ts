import type { Homography } from "./paper-homography.ts";
import type { Pixels } from "./paper-pixels.ts";

/** The sheet as if it had lain straight below the camera: `scale` pixels to the millimetre. */
export function straightened(
  photo: Pixels,
  h: Homography,
  width: number,
  height: number,
  scale: number,
): Pixels {
  const [across, down] = [Math.round(width * scale), Math.round(height * scale)];
  const out = new Uint8ClampedArray(across * down * 4);
  const { data, width: wide, height: high } = photo;
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, i = 0, k = 1] = h;
  const row = wide * 4;
  for (let y = 0, to = 0; y < down; y += 1) {
    const my = (y + 0.5) / scale;
    for (let x = 0; x < across; x += 1, to += 4) {
      const mx = (x + 0.5) / scale;
      const depth = g * mx + i * my + k;
      const px = (a * mx + b * my + c) / depth - 0.5;
      const py = (d * mx + e * my + f) / depth - 0.5;
      out[to + 3] = 255;
      if (px < 0 || py < 0 || px > wide - 1.001 || py > high - 1.001) continue;
      const left = px | 0;
      const top = py | 0;
      const se = (px - left) * (py - top);
      const ne = px - left - se;
      const sw = py - top - se;
      const nw = 1 - ne - sw - se;
      const at = top * row + left * 4;
      for (let channel = 0; channel < 3; channel += 1) {
        const from = at + channel;
        out[to + channel] =
          (data[from] as number) * nw +
          (data[from + 4] as number) * ne +
          (data[from + row] as number) * sw +
          (data[from + row + 4] as number) * se;
      }
    }
  }
  return { data: out, width: across, height: down };
}

/**
 * Points of the grid by which shade reaches further than it does, so that its edge, which the grid makes soft, leaves
 * no line like a stroke of ink.
 */
const rim = 2;

/** What is darker than this share of the paper around it is never taken for shade: it is a thing that lies there. */
const deepestShade = 0.3;
/** Strokes and smudges narrower than this are ink; what is wider is light and shade. Millimetres. */
const widestInk = 9;

/**
 * Paper made white and ink dark, gently, so that pencil reads and blue stays blue. Each pixel is measured against the
 * paper around it: the picture closed over everything as narrow as ink, which follows the edge of a shadow exactly.
 */
export function whitened(picture: Pixels, scale: number): Pixels {
  const step = Math.max(1, Math.round(scale / 2.5));
  const [wide, high] = [Math.ceil(picture.width / step), Math.ceil(picture.height / step)];
  const reach = Math.max(1, Math.round((widestInk / 2) * (scale / step)));
  const papers = [0, 1, 2].map((channel) => paperOf(picture, channel, step, wide, high, reach));
  const data = new Uint8ClampedArray(picture.data.length);
  for (const [channel, paper] of papers.entries()) {
    const floor = deepestShade * upperOf(paper);
    const usual = usualShare(picture, channel, paper, wide, step);
    for (let y = 0; y < picture.height; y += 1) {
      const py = Math.min(Math.max((y + 0.5) / step - 0.5, 0), high - 1.001);
      const top = py | 0;
      const below = py - top;
      for (let x = 0; x < picture.width; x += 1) {
        const px = Math.min(Math.max((x + 0.5) / step - 0.5, 0), wide - 1.001);
        const left = px | 0;
        const right = px - left;
        const at = top * wide + left;
        const white =
          ((paper[at] as number) * (1 - right) + (paper[at + 1] as number) * right) * (1 - below) +
          ((paper[at + wide] as number) * (1 - right) + (paper[at + wide + 1] as number) * right) * below;
        const to = (y * picture.width + x) * 4 + channel;
        data[to] = firmer((picture.data[to] as number) / Math.max(white * usual, floor, 1));
      }
    }
  }
  for (let at = 3; at < data.length; at += 4) data[at] = 255;
  return { data, width: picture.width, height: picture.height };
}

/** From a share of the paper to how light it is drawn: near white is white, and dark a little darker. */
const firmer = (share: number) => ((share - 0.12) / 0.8) * 255;

/** How light the bare paper is under everything, seen through one colour, on a coarser grid. */
function paperOf(
  picture: Pixels,
  channel: number,
  step: number,
  wide: number,
  high: number,
  reach: number,
): Float32Array {
  const coarse = new Float32Array(wide * high);
  for (let y = 0; y < high; y += 1) {
    for (let x = 0; x < wide; x += 1) {
      let [sum, count] = [0, 0];
      for (let row = y * step; row < Math.min(picture.height, (y + 1) * step); row += 1) {
        for (let column = x * step; column < Math.min(picture.width, (x + 1) * step); column += 1) {
          sum += picture.data[(row * picture.width + column) * 4 + channel] as number;
          count += 1;
        }
      }
      coarse[y * wide + x] = sum / count;
    }
  }
  const smooth = levelled(coarse, wide, high);
  const closed = outermost(outermost(smooth, wide, high, reach, 1), wide, high, reach + rim, -1);
  return levelled(closed, wide, high);
}

/** The largest value within reach of each, or with `sign` -1 the smallest: along the rows, then along the columns. */
function outermost(
  values: Float32Array,
  wide: number,
  high: number,
  reach: number,
  sign: 1 | -1,
): Float32Array {
  const half = new Float32Array(values.length);
  const whole = new Float32Array(values.length);
  for (let y = 0; y < high; y += 1) slide(values, half, y * wide, 1, wide, reach, sign);
  for (let x = 0; x < wide; x += 1) slide(half, whole, x, wide, high, reach, sign);
  return whole;
}

/** A window slides along; those that can never be the outermost again are forgotten. */
function slide(
  from: Float32Array,
  to: Float32Array,
  start: number,
  step: number,
  count: number,
  reach: number,
  sign: number,
): void {
  const kept = new Int32Array(count);
  let [first, last] = [0, 0];
  for (let ahead = 0; ahead < count + reach; ahead += 1) {
    if (ahead < count) {
      const value = (from[start + ahead * step] as number) * sign;
      while (last > first && (from[start + (kept[last - 1] as number) * step] as number) * sign <= value)
        last -= 1;
      kept[last] = ahead;
      last += 1;
    }
    const here = ahead - reach;
    if (here < 0) continue;
    while ((kept[first] as number) < here - reach) first += 1;
    to[start + here * step] = from[start + (kept[first] as number) * step] as number;
  }
}

/** Each the mean of itself and its neighbours, so that no edge of the grid shows. */
function levelled(values: Float32Array, wide: number, high: number): Float32Array {
  const out = new Float32Array(values.length);
  for (let y = 0; y < high; y += 1) {
    for (let x = 0; x < wide; x += 1) {
      let [sum, count] = [0, 0];
      for (let row = Math.max(0, y - 1); row <= Math.min(high - 1, y + 1); row += 1) {
        for (let column = Math.max(0, x - 1); column <= Math.min(wide - 1, x + 1); column += 1) {
          sum += values[row * wide + column] as number;
          count += 1;
        }
      }
      out[y * wide + x] = sum / count;
    }
  }
  return out;
}

/** How light the paper is where it is well lit: the value that three of four lie below. */
function upperOf(values: Float32Array): number {
  return sorted((at) => values[Math.floor(at * values.length)] as number)[1500] as number;
}

/** The grain of a dark photo lifts the paper above its mean: how much of it most pixels, which are bare, reach. */
function usualShare(
  picture: Pixels,
  channel: number,
  paper: Float32Array,
  wide: number,
  step: number,
): number {
  const pixels = picture.width * picture.height;
  const shares = sorted((way) => {
    const at = Math.floor(way * pixels);
    const [x, y] = [at % picture.width, Math.floor(at / picture.width)];
    const white = paper[Math.floor(y / step) * wide + Math.floor(x / step)] as number;
    return (picture.data[at * 4 + channel] as number) / Math.max(white, 1);
  });
  return Math.min(1, Math.max(0.75, shares[1000] as number));
}

const sorted = (value: (way: number) => number) =>
  Float32Array.from({ length: 2000 }, (_, at) => value(at / 2000)).sort();
