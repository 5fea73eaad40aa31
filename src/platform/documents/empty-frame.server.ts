import { crc32, deflateSync } from "node:zlib";

/** A PNG of an empty sheet with a thin border, in pixels: what stands in for a drawing that cannot be shown. */
export function emptyFrame(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8); // Eight bits of grey, nothing interlaced.
  const [white, grey] = [255, 190];
  const rows = Buffer.alloc((width + 1) * height, white);
  for (let y = 0; y < height; y += 1) {
    const start = y * (width + 1);
    const edge = y === 0 || y === height - 1;
    rows.fill(edge ? grey : white, start + 1, start + 1 + width);
    rows[start] = 0; // Each row is stored as it is, without a filter.
    rows[start + 1] = grey;
    rows[start + width] = grey;
  }
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(rows)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
