/** The longest side of a picture that is kept, in pixels. */
export const longestSide = 1600;

/**
 * Pixels beyond which a picture is not opened at all: opening one of these takes a gigabyte and nine seconds. A phone
 * takes twelve million; one that takes more makes them smaller before it sends them, where there is script.
 */
export const mostPixels = 24_000_000;

/** A picture drawn anew: JPEG, and nothing in the file but the picture. */
export type Picture = { bytes: Uint8Array; width: number; height: number; type: "image/jpeg" };

/**
 * How large a JPEG or PNG says it is, read from its first bytes without opening it. Undefined for anything else:
 * no other kind is let in.
 */
export function sizeOf(bytes: Uint8Array): { width: number; height: number } | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) && bytes.length >= 24)
    return { width: view.getUint32(16), height: view.getUint32(20) };
  return startsWith(bytes, [0xff, 0xd8, 0xff]) ? sizeOfJpeg(view) : undefined;
}

/** Walks from marker to marker until the one that opens the frame (ITU T.81, B.2.2). */
function sizeOfJpeg(view: DataView): { width: number; height: number } | undefined {
  for (let at = 2; at + 9 < view.byteLength; ) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) at += 1;
    else if (opensFrame(marker)) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    else at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

// C4, C8 and CC are tables.
const opensFrame = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

const startsWith = (bytes: Uint8Array, first: readonly number[]) =>
  first.every((byte, at) => bytes[at] === byte);
