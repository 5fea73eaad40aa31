import { join } from "node:path";
import { askNextDoor, platformFolder } from "../next-door.server.ts";
import { longestSide, mostPixels, type Picture, sizeOf } from "./picture.ts";
import type { PictureAnswer } from "./picture-hand.server.ts";

const program = join(platformFolder, "files/picture-hand.server.ts");

/**
 * A picture drawn anew as JPEG of at most `longest` pixels a side (1600 unless said), so that nothing else that lay in the file is left:
 * not where it was taken, nor when, nor by whose phone. Undefined when it cannot be opened: broken, too large, not
 * JPEG or PNG, or still not done after `limit` milliseconds. One at a time, in a process of its own: opening what
 * strangers' files hold takes time and memory, and may fail in ways of its own.
 */
export function redrawPicture(
  bytes: Uint8Array,
  limit = 30_000,
  longest = longestSide,
): Promise<Picture | undefined> {
  const size = sizeOf(bytes);
  if (!size || size.width * size.height === 0 || size.width * size.height > mostPixels)
    return Promise.resolve(undefined);
  const turn = last.then(() => draw(bytes, limit, longest));
  last = turn;
  return turn;
}

let last: Promise<unknown> = Promise.resolve();

/** A picture of the most pixels we open takes about two thirds of this. */
const memory = 1400 * 1024 * 1024;

async function draw(bytes: Uint8Array, time: number, longest: number): Promise<Picture | undefined> {
  const order = { bytes, longestSide: longest };
  const drawn = await askNextDoor<PictureAnswer>(program, order, { time, memory });
  if ("none" in drawn || "broken" in drawn.answer) return undefined;
  return { ...drawn.answer, type: "image/jpeg" };
}
