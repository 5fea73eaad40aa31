import { Jimp, JimpMime } from "jimp";
import { describe, expect, test } from "vitest";
import { pngOf, withExif } from "../../../tests/support/pictures.ts";
import { redrawPicture } from "./picture.server.ts";
import { longestSide, sizeOf } from "./picture.ts";

const jpegOf = async (width: number, height: number) =>
  new Uint8Array(await new Jimp({ width, height, color: 0x8a6f4dff }).getBuffer(JimpMime.jpeg));

const holds = (bytes: Uint8Array, text: string) => Buffer.from(bytes).includes(Buffer.from(text, "latin1"));

describe("a picture drawn anew", () => {
  test("has nothing left of where it was taken, by what phone, or what was noted in it", async () => {
    const taken = withExif(await jpegOf(40, 30));
    for (const trace of ["Exif", "Apparat Ukendt", "Havnevej"]) expect(holds(taken, trace)).toBe(true);
    const drawn = await redrawPicture(taken);
    expect(drawn).toMatchObject({ width: 40, height: 30, type: "image/jpeg" });
    const bytes = drawn?.bytes ?? new Uint8Array();
    for (const trace of ["Exif", "Apparat", "Ukendt", "Havnevej", "GPS"])
      expect(holds(bytes, trace)).toBe(false);
    // No APP1, where EXIF and XMP lie, and no comment.
    expect(markersIn(bytes)).not.toContain(0xe1);
    expect(markersIn(bytes)).not.toContain(0xfe);
  });

  test("is turned the way it was held, for nobody will know afterwards", async () => {
    const drawn = await redrawPicture(withExif(await jpegOf(40, 30), { orientation: 6 }));
    expect(drawn).toMatchObject({ width: 30, height: 40 });
  });

  test("is made small, and not larger than it was", async () => {
    expect(await redrawPicture(await jpegOf(3200, 800))).toMatchObject({ width: longestSide, height: 400 });
    expect(await redrawPicture(pngOf(8, 6))).toMatchObject({ width: 8, height: 6, type: "image/jpeg" });
  });

  test("is refused when it is broken, and no other for that", async () => {
    const whole = await jpegOf(40, 30);
    const texts = ["", "Jeg er slet ikke et billede.", "<svg xmlns='http://www.w3.org/2000/svg'/>", "GIF89a"];
    for (const text of texts) expect(await redrawPicture(new TextEncoder().encode(text))).toBeUndefined();
    const broken = whole.slice();
    broken.fill(0xff, 20, 400);
    expect(await redrawPicture(broken)).toBeUndefined();
    expect(await redrawPicture(whole)).toMatchObject({ width: 40 });
  });

  test("is refused when it says it is larger than any camera makes, before it is opened", async () => {
    const bomb = pngOf(8, 6);
    new DataView(bomb.buffer).setUint32(16, 60_000);
    new DataView(bomb.buffer).setUint32(20, 60_000);
    expect(sizeOf(bomb)).toEqual({ width: 60_000, height: 60_000 });
    expect(await redrawPicture(bomb)).toBeUndefined();
  });

  test("is given up when it takes too long, and the next one is drawn", async () => {
    const whole = await jpegOf(40, 30);
    expect(await redrawPicture(whole, 0)).toBeUndefined();
    expect(await redrawPicture(whole)).toMatchObject({ width: 40 });
  });
});

/** The markers of a JPEG up to where the pixels begin. */
function markersIn(bytes: Uint8Array): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: number[] = [];
  for (let at = 2; at + 4 < bytes.length && view.getUint8(at) === 0xff; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint8(at + 1);
    if (marker === 0xda) break;
    found.push(marker);
  }
  return found;
}
