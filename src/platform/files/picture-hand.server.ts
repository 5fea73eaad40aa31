/**
 * A program of its own, started by picture.server.ts: receives one picture from its parent and answers with it drawn
 * anew. It may be killed at any moment and keeps nothing.
 */
import { Jimp, JimpMime } from "jimp";
import { serveNextDoor } from "../next-door-hand.server.ts";

export type PictureOrder = { bytes: Uint8Array; longestSide: number };
export type PictureAnswer = { bytes: Uint8Array; width: number; height: number } | { broken: true };

serveNextDoor((order: PictureOrder) => drawn(order).catch((): PictureAnswer => ({ broken: true })));

/** Opened, turned the way it was held, made small, and written down again from its pixels alone. */
async function drawn({ bytes, longestSide }: PictureOrder): Promise<PictureAnswer> {
  const picture = await Jimp.read(Buffer.from(bytes));
  if (Math.max(picture.width, picture.height) > longestSide)
    picture.scaleToFit({ w: longestSide, h: longestSide });
  const { data, width, height } = picture.bitmap;
  const anew = new Jimp({ data: Buffer.from(data), width, height });
  return { bytes: new Uint8Array(await anew.getBuffer(JimpMime.jpeg, { quality: 80 })), width, height };
}
