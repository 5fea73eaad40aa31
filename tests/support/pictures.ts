import { crc32, deflateSync } from "node:zlib";

/** A PNG of one brown colour. */
export function pngOf(width: number, height: number): Uint8Array<ArrayBuffer> {
  const brown = Buffer.from([150, 110, 70]);
  const row = Buffer.concat([Buffer.from([0]), ...Array.from({ length: width }, () => brown)]);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const pixels = deflateSync(Buffer.concat(Array.from({ length: height }, () => row)));
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      chunk("IHDR", head),
      chunk("IDAT", pixels),
      chunk("IEND", Buffer.alloc(0)),
    ]),
  );
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const made = Buffer.alloc(body.length + 8);
  made.writeUInt32BE(data.length, 0);
  made.set(body, 4);
  made.writeUInt32BE(crc32(body), body.length + 4);
  return made;
}

/**
 * A JPEG with what a phone writes into it: who made the phone, that it was held on its side when `orientation` is 6,
 * and where it was taken (EXIF 2.32, GPS IFD).
 */
export function withExif(jpeg: Uint8Array, { orientation = 1 } = {}): Uint8Array<ArrayBuffer> {
  const text = "Apparat Ukendt\0\0";
  const tiff = Buffer.alloc(256);
  tiff.write("II", 0, "latin1");
  tiff.writeUInt16LE(42, 2);
  tiff.writeUInt32LE(8, 4);
  const entry = (at: number, tag: number, type: number, count: number, value: number | string) => {
    tiff.writeUInt16LE(tag, at);
    tiff.writeUInt16LE(type, at + 2);
    tiff.writeUInt32LE(count, at + 4);
    if (typeof value === "string") tiff.write(value, at + 8, "latin1");
    else tiff.writeUInt32LE(value, at + 8);
  };
  tiff.writeUInt16LE(3, 8);
  entry(10, 0x010f, 2, text.length, 160);
  entry(22, 0x0112, 3, 1, orientation);
  entry(34, 0x8825, 4, 1, 60);
  tiff.writeUInt16LE(4, 60);
  entry(62, 1, 2, 2, "N\0");
  entry(74, 2, 5, 3, 112);
  entry(86, 3, 2, 2, "E\0");
  entry(98, 4, 5, 3, 136);
  // 56° 57′ 20″ N, 8° 41′ 30″ E: a spot in the sea.
  for (const [at, value] of [56, 57, 20, 8, 41, 30].entries()) {
    tiff.writeUInt32LE(value, 112 + at * 8);
    tiff.writeUInt32LE(1, 116 + at * 8);
  }
  tiff.write(text, 160, "latin1");
  const exif = Buffer.concat([Buffer.from("Exif\0\0", "latin1"), tiff]);
  const marker = Buffer.from([0xff, 0xe1, 0, 0]);
  marker.writeUInt16BE(exif.length + 2, 2);
  const comment = Buffer.concat([
    Buffer.from([0xff, 0xfe, 0, 18]),
    Buffer.from("Havnevej femogtre"),
  ]).subarray(0, 20);
  return new Uint8Array(Buffer.concat([jpeg.subarray(0, 2), marker, exif, comment, jpeg.subarray(2)]));
}
