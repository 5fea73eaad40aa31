/** A picture as a canvas gives it: red, green, blue and opacity for each pixel, row by row. */
export type Pixels = { data: Uint8ClampedArray; width: number; height: number };

/** How light each pixel is, 0-255. */
export type Grey = { data: Uint8Array; width: number; height: number };

/** The longer side in pixels that is looked at: enough for handwriting on A3, and soon done on an old phone. */
export const longestLookedAt = 2000;

/** The same picture with `longest` pixels on its longer side at most, each the mean of those it stands for. */
export function noLongerThan(picture: Pixels, longest: number): Pixels {
  const step = Math.max(picture.width, picture.height) / longest;
  if (step <= 1) return picture;
  const [width, height] = [Math.round(picture.width / step), Math.round(picture.height / step)];
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y += 1) {
    const [top, bottom] = [Math.floor(y * step), Math.min(picture.height, Math.ceil((y + 1) * step))];
    for (let x = 0; x < width; x += 1) {
      const [left, right] = [Math.floor(x * step), Math.min(picture.width, Math.ceil((x + 1) * step))];
      let [red, green, blue] = [0, 0, 0];
      for (let row = top; row < bottom; row += 1) {
        for (let at = (row * picture.width + left) * 4, end = at + (right - left) * 4; at < end; at += 4) {
          red += picture.data[at] as number;
          green += picture.data[at + 1] as number;
          blue += picture.data[at + 2] as number;
        }
      }
      const count = (bottom - top) * (right - left);
      data.set([red / count, green / count, blue / count, 255], (y * width + x) * 4);
    }
  }
  return { data, width, height };
}

/** Without its colours, as the eye weighs them (Rec. 601). */
export function greyOf({ data, width, height }: Pixels): Grey {
  const grey = new Uint8Array(width * height);
  for (let at = 0, from = 0; at < grey.length; at += 1, from += 4)
    grey[at] =
      ((data[from] as number) * 77 + (data[from + 1] as number) * 150 + (data[from + 2] as number) * 29) >> 8;
  return { data: grey, width, height };
}

/** A grey picture half as wide and half as high. */
export function halved({ data, width, height }: Grey): Grey {
  const [across, down] = [width >> 1, height >> 1];
  const half = new Uint8Array(across * down);
  for (let y = 0; y < down; y += 1) {
    for (let x = 0, at = y * 2 * width; x < across; x += 1, at += 2)
      half[y * across + x] =
        ((data[at] as number) +
          (data[at + 1] as number) +
          (data[at + width] as number) +
          (data[at + width + 1] as number) +
          2) >>
        2;
  }
  return { data: half, width: across, height: down };
}

/** How light it is at a point between pixels; outside the picture, as at its edge. */
export function lightAt({ data, width, height }: Grey, x: number, y: number): number {
  const [px, py] = [
    Math.min(Math.max(x - 0.5, 0), width - 1.001),
    Math.min(Math.max(y - 0.5, 0), height - 1.001),
  ];
  const [left, top] = [px | 0, py | 0];
  const [right, below] = [px - left, py - top];
  const at = top * width + left;
  const upper = (data[at] as number) * (1 - right) + (data[at + 1] as number) * right;
  const lower = (data[at + width] as number) * (1 - right) + (data[at + width + 1] as number) * right;
  return upper * (1 - below) + lower * below;
}

/** For each pixel the sum of all above and to the left of it, with a row and a column of naught before. */
export function sumsOf({ data, width, height }: Grey): Uint32Array {
  const wide = width + 1;
  const sums = new Uint32Array(wide * (height + 1));
  for (let y = 0; y < height; y += 1) {
    let row = 0;
    for (let x = 0; x < width; x += 1) {
      row += data[y * width + x] as number;
      sums[(y + 1) * wide + x + 1] = (sums[y * wide + x + 1] as number) + row;
    }
  }
  return sums;
}

/**
 * 1 where a pixel is darker than `share` of the mean around it, `reach` pixels to each side. What counts is the
 * neighbourhood, so it holds in the shade as in the sun (Bradley and Roth, Adaptive thresholding, 2007).
 */
export function darkerThanAround(grey: Grey, sums: Uint32Array, reach: number, share: number): Uint8Array {
  const { data, width, height } = grey;
  const wide = width + 1;
  const dark = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    const [top, bottom] = [Math.max(0, y - reach) * wide, Math.min(height, y + reach + 1) * wide];
    const rows = (bottom - top) / wide;
    for (let x = 0; x < width; x += 1) {
      const left = Math.max(0, x - reach);
      const right = Math.min(width, x + reach + 1);
      const sum =
        (sums[bottom + right] as number) -
        (sums[bottom + left] as number) -
        (sums[top + right] as number) +
        (sums[top + left] as number);
      if ((data[y * width + x] as number) * rows * (right - left) < sum * share) dark[y * width + x] = 1;
    }
  }
  return dark;
}
