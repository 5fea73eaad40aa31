import { execFileSync } from "node:child_process";
import { Jimp, JimpMime } from "jimp";
import { type Homography, homography, seen } from "#domains/boards/paper-homography.ts";
import type { Pixels } from "#domains/boards/paper-pixels.ts";
import type { Spot } from "#domains/boards/paper-sheet.ts";

/** Numbers from 0 to 1 that are the same every time (Mulberry32). */
export type Chance = () => number;
export function chanceOf(seed: number): Chance {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The pages of a PDF as they come out of a printer, `dots` to the inch. */
export function printedPages(pdf: Uint8Array, dots = 150): Pixels[] {
  const ppm = execFileSync("pdftoppm", ["-r", String(dots), "-"], { input: pdf, maxBuffer: 1e9 });
  const pages: Pixels[] = [];
  for (let at = 0; at < ppm.length; ) {
    const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(ppm.toString("latin1", at, at + 40));
    if (!head) throw new Error("pdftoppm gave something else than a picture");
    const [width, height] = [Number(head[1]), Number(head[2])];
    at += head[0].length;
    const data = new Uint8ClampedArray(width * height * 4);
    for (let to = 0; to < data.length; to += 4, at += 3) {
      data[to] = ppm[at] as number;
      data[to + 1] = ppm[at + 1] as number;
      data[to + 2] = ppm[at + 2] as number;
      data[to + 3] = 255;
    }
    pages.push({ data, width, height });
  }
  return pages;
}

type Colour = readonly [number, number, number];

/** Something that lies or falls over the sheet, in millimetres on the sheet: how light each point is left by it. */
export type Over = { covers(x: number, y: number): number; colour?: Colour };

/** How a photo is taken. Angles are in degrees. */
export type Shot = {
  width?: number;
  height?: number;
  /** How far the camera leans over, sideways and forwards. */
  aside?: number;
  forwards?: number;
  /** How the sheet lies in the photo. */
  turned?: number;
  /** The share of the photo that the sheet fills, by its larger extent. */
  fills?: number;
  /** Where the middle of the sheet lies, as a share of the photo from its middle. */
  off?: Spot;
  table?: keyof typeof tables;
  /** How light it is at the left and at the right, 1 is white paper. */
  light?: readonly [number, number];
  tint?: Colour;
  over?: readonly Over[];
  /** Millimetres by which the paper is bent. */
  bent?: number;
  /** Pixels from the middle of a point to where it is faint (sigma). */
  blur?: number;
  noise?: number;
  /** Per cent, as cameras say. */
  jpeg?: number;
  seed?: number;
};

/** What the sheet lies on, at a point in millimetres from its corner. */
const tables = {
  oak: (x: number, y: number, into: Float64Array) => {
    const grain = Math.sin(y * 0.35 + Math.sin(x * 0.02) * 4) * 12 + (((y % 90) + 90) % 90 < 1.2 ? -50 : 0);
    into.set([168 + grain, 128 + grain, 84 + grain]);
  },
  dark: (x: number, y: number, into: Float64Array) => {
    const grain = Math.sin(x * 0.3) * 5 + Math.sin(y * 0.11) * 5;
    into.set([52 + grain, 44 + grain, 42 + grain]);
  },
  white: (x: number, y: number, into: Float64Array) => {
    const grain = Math.sin(x * 0.05) * Math.sin(y * 0.06) * 6;
    into.set([226 + grain, 224 + grain, 220 + grain]);
  },
  /** Squares, of just the size to be mistaken for something. */
  cloth: (x: number, y: number, into: Float64Array) => {
    const lines = Number(((x % 16) + 16) % 16 < 8) + Number(((y % 16) + 16) % 16 < 8);
    into.set(lines === 2 ? [150, 30, 36] : lines === 1 ? [205, 130, 130] : [240, 236, 230]);
  },
};

/** From millimetres on the sheet to pixels of the photo, as a camera above the table would see it. */
export function viewOf(shot: Shot, sheet: { width: number; height: number }): Homography {
  const { width = 1200, height = 900, aside = 0, forwards = 0, turned = 0, fills = 0.85, off } = shot;
  const [roll, yaw, pitch] = [turned, aside, forwards].map((degrees) => (degrees * Math.PI) / 180) as [
    number,
    number,
    number,
  ];
  const corners = [
    { x: 0, y: 0 },
    { x: sheet.width, y: 0 },
    { x: sheet.width, y: sheet.height },
    { x: 0, y: sheet.height },
  ];
  const away = 1.5 * Math.hypot(sheet.width, sheet.height);
  const thrown = corners.map(({ x, y }) => {
    const [fx, fy] = [x - sheet.width / 2, y - sheet.height / 2];
    const [rx, ry] = [fx * Math.cos(roll) - fy * Math.sin(roll), fx * Math.sin(roll) + fy * Math.cos(roll)];
    const [yx, yz] = [rx * Math.cos(yaw), rx * Math.sin(yaw)];
    const [py, pz] = [
      ry * Math.cos(pitch) - yz * Math.sin(pitch),
      ry * Math.sin(pitch) + yz * Math.cos(pitch),
    ];
    return { x: yx / (away + pz), y: py / (away + pz) };
  });
  const [xs, ys] = [thrown.map(({ x }) => x), thrown.map(({ y }) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const zoom = fills * Math.min(width / (right - left), height / (bottom - top));
  const to = thrown.map(({ x, y }) => ({
    x: width * (0.5 + (off?.x ?? 0)) + (x - (left + right) / 2) * zoom,
    y: height * (0.5 + (off?.y ?? 0)) + (y - (top + bottom) / 2) * zoom,
  }));
  const view = homography(corners, to);
  if (!view) throw new Error("Nothing can be seen from there");
  return view;
}

export type Lying = { paper: Pixels; size: { width: number; height: number }; shot: Shot };

/** Sheets on a table, photographed; table, light and camera are those of the first. */
export async function photographed(sheets: readonly [Lying, ...Lying[]]): Promise<Pixels> {
  const { shot } = sheets[0];
  const {
    width = 1400,
    height = 1050,
    table = "oak",
    light = [1, 1],
    tint = [1, 1, 1],
    over = [],
    seed = 1,
  } = shot;
  const chance = chanceOf(seed);
  const lying = sheets.map((one) => ({
    ...one,
    back: back(viewOf(one.shot, one.size), one.size),
    at: new Float64Array(2),
  }));
  const [first] = lying;
  const data = new Uint8ClampedArray(width * height * 4);
  const colour = new Float64Array(3);
  const own = new Float64Array(2);
  for (let y = 0, to = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, to += 4) {
      through(first?.back ?? [], x + 0.5, y + 0.5, own);
      const [mx, my] = [own[0] as number, own[1] as number];
      let bare = true;
      for (const { paper, size, shot, back, at } of lying) {
        through(back, x + 0.5, y + 0.5, at);
        const by = shot.bent ?? 0;
        const px = (at[0] as number) + by * Math.sin((Math.PI * (at[1] as number)) / size.height);
        const py = (at[1] as number) + by * 0.7 * Math.sin((Math.PI * (at[0] as number)) / size.width);
        if (px > 0 && py > 0 && px < size.width && py < size.height) {
          paperAt(paper, (px / size.width) * paper.width, (py / size.height) * paper.height, colour);
          bare = false;
        }
      }
      if (bare) tables[table](mx, my, colour);
      let shine = 0.92 * (light[0] + ((light[1] - light[0]) * x) / width);
      for (const { covers, colour: thing } of over) {
        const left = covers(mx, my);
        if (!thing) shine *= left;
        else if (left < 1)
          for (let channel = 0; channel < 3; channel += 1)
            colour[channel] = (thing[channel] as number) * (1 - left) + (colour[channel] as number) * left;
      }
      for (let channel = 0; channel < 3; channel += 1)
        data[to + channel] = (colour[channel] as number) * shine * (tint[channel] as number);
      data[to + 3] = 255;
    }
  }
  const { blur = 0, noise = 0, jpeg } = shot;
  const soft = blur > 0 ? blurred({ data, width, height }, blur) : { data, width, height };
  if (noise > 0) addNoise(soft, noise, chance);
  return jpeg ? throughJpeg(soft, jpeg) : soft;
}

function through(h: Homography, x: number, y: number, into: Float64Array): void {
  const depth = (h[6] as number) * x + (h[7] as number) * y + (h[8] as number);
  into[0] = ((h[0] as number) * x + (h[1] as number) * y + (h[2] as number)) / depth;
  into[1] = ((h[3] as number) * x + (h[4] as number) * y + (h[5] as number)) / depth;
}

function back(view: Homography, { width, height }: { width: number; height: number }): Homography {
  const corners = [
    { x: 0, y: 0 },
    { x: width, y: 0 },
    { x: width, y: height },
    { x: 0, y: height },
  ];
  const found = homography(
    corners.map((corner) => seen(view, corner)),
    corners,
  );
  if (!found) throw new Error("The view cannot be turned round");
  return found;
}

function paperAt({ data, width, height }: Pixels, x: number, y: number, into: Float64Array): void {
  const [px, py] = [
    Math.min(Math.max(x - 0.5, 0), width - 1.001),
    Math.min(Math.max(y - 0.5, 0), height - 1.001),
  ];
  const [left, top] = [px | 0, py | 0];
  const [fx, fy] = [px - left, py - top];
  const at = (top * width + left) * 4;
  const below = at + width * 4;
  for (let channel = 0; channel < 3; channel += 1)
    into[channel] =
      ((data[at + channel] as number) * (1 - fx) + (data[at + 4 + channel] as number) * fx) * (1 - fy) +
      ((data[below + channel] as number) * (1 - fx) + (data[below + 4 + channel] as number) * fx) * fy;
}

/** Means one after the other come near a Gauss; the squares of how far they reach add up. */
function blurred(picture: Pixels, sigma: number): Pixels {
  const reach = Math.max(1, Math.floor(sigma / 1.5));
  const times = Math.round((sigma ** 2 * 12) / ((reach * 2 + 1) ** 2 - 1));
  let now = picture;
  for (let time = 0; time < Math.max(1, times); time += 1) now = swept(swept(now, reach, true), reach, false);
  return now;
}

function swept({ data, width, height }: Pixels, reach: number, along: boolean): Pixels {
  const out = new Uint8ClampedArray(data.length);
  const step = along ? 4 : width * 4;
  const next = along ? width * 4 : 4;
  const count = along ? width : height;
  const lines = along ? height : width;
  const share = 1 / (reach * 2 + 1);
  for (let line = 0; line < lines; line += 1) {
    for (let channel = 0; channel < 3; channel += 1) {
      const first = line * next + channel;
      const last = first + (count - 1) * step;
      let sum = (data[first] as number) * reach;
      for (let place = 0; place <= reach; place += 1)
        sum += data[Math.min(first + place * step, last)] as number;
      for (let at = first; at <= last; at += step) {
        out[at] = sum * share;
        sum +=
          (data[Math.min(at + (reach + 1) * step, last)] as number) -
          (data[Math.max(at - reach * step, first)] as number);
      }
    }
  }
  for (let at = 3; at < out.length; at += 4) out[at] = 255;
  return { data: out, width, height };
}

function addNoise({ data }: Pixels, amount: number, chance: Chance): void {
  for (let at = 0; at < data.length; at += 4) {
    // Two chances added are near enough to how a sensor errs, and three colours seldom err alike.
    const grain = (chance() + chance() - 1) * 2 * amount;
    const tint = (chance() - 0.5) * amount;
    data[at] = (data[at] as number) + grain + tint;
    data[at + 1] = (data[at + 1] as number) + grain;
    data[at + 2] = (data[at + 2] as number) + grain - tint;
  }
}

/** The bytes a phone would keep. */
export async function jpegOf({ data, width, height }: Pixels, quality: number): Promise<Buffer> {
  const picture = new Jimp({ data: Buffer.from(data), width, height });
  return picture.getBuffer(JimpMime.jpeg, { quality });
}

async function throughJpeg(picture: Pixels, quality: number): Promise<Pixels> {
  const { bitmap } = await Jimp.read(await jpegOf(picture, quality));
  return { data: new Uint8ClampedArray(bitmap.data), width: bitmap.width, height: bitmap.height };
}
