import { longestLookedAt, type Pixels } from "./paper-pixels.ts";
import PaperReaderWorker from "./paper-reader-worker.ts?worker";
import type { PaperReading, PaperRefusal, PaperStep } from "./paper-straighten.ts";

export type PaperAsked = { photo: Pixels };
export type PaperTold = { step: PaperStep } | { reading: PaperReading | { refused: PaperRefusal } };

/** Bytes a cut may fill: a phone with little network sends twenty of them. */
export const mostBytes = 60_000;
/** Bytes of the whole sheet, which is only shown. */
const mostSheetBytes = 400_000;

/** A field of the sheet as it can be shown and sent: a JPEG called `idea-4.jpg` after its field. */
export type PaperNote = Omit<PaperReading["cuts"][number], "picture"> & { file: File };

/** A sheet that was read in this browser. */
export type ReadSheet = Pick<PaperReading, "tool" | "size" | "cornerHidden"> & {
  picture: Blob;
  notes: PaperNote[];
};

/**
 * Reads a photo of a sheet in this browser, in a worker of its own. Nothing leaves the device. `broken` when the file
 * is no picture the browser can open; otherwise refused as `readPaper` does.
 */
export async function readPhoto(
  file: Blob,
  onStep: (step: PaperStep) => void,
): Promise<ReadSheet | { refused: PaperRefusal | "broken" }> {
  const photo = await pixelsOf(file).catch(() => undefined);
  if (!photo) return { refused: "broken" };
  const reading = await readBeside(photo, onStep);
  if ("refused" in reading) return reading;
  const notes: PaperNote[] = [];
  for (const { picture, ...cut } of reading.cuts) {
    const bytes = await jpegOf(picture, mostBytes);
    notes.push({ ...cut, file: new File([bytes], `${cut.id}.jpg`, { type: "image/jpeg" }) });
  }
  const { tool, size, cornerHidden } = reading;
  return { tool, size, cornerHidden, notes, picture: await jpegOf(reading.picture, mostSheetBytes) };
}

function readBeside(
  photo: Pixels,
  onStep: (step: PaperStep) => void,
): Promise<PaperReading | { refused: PaperRefusal }> {
  const worker = new PaperReaderWorker();
  return new Promise<PaperReading | { refused: PaperRefusal }>((resolve, reject) => {
    worker.addEventListener("message", ({ data }: MessageEvent<PaperTold>) => {
      if ("step" in data) onStep(data.step);
      else resolve(data.reading);
    });
    worker.addEventListener("error", () => reject(new Error("The photo could not be read")));
    const asked: PaperAsked = { photo };
    worker.postMessage(asked, [photo.data.buffer]);
  }).finally(() => worker.terminate());
}

/** The pixels of a picture, the way it was held, and no more of them than are looked at. */
async function pixelsOf(file: Blob): Promise<Pixels> {
  const picture = await createImageBitmap(file, { imageOrientation: "from-image" });
  try {
    const scale = Math.min(1, longestLookedAt / Math.max(picture.width, picture.height));
    const { canvas, pen } = canvasOf(Math.round(picture.width * scale), Math.round(picture.height * scale));
    pen.imageSmoothingQuality = "high";
    pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
    const { data, width, height } = pen.getImageData(0, 0, canvas.width, canvas.height);
    return { data, width, height };
  } finally {
    picture.close();
  }
}

/** As good as `most` bytes allow: first less exact, then smaller. */
async function jpegOf({ data, width, height }: Pixels, most: number): Promise<Blob> {
  const { canvas, pen } = canvasOf(width, height);
  pen.putImageData(new ImageData(new Uint8ClampedArray(data), width, height), 0, 0);
  for (let scale = 1; ; scale *= 0.7) {
    const drawn = scale === 1 ? canvas : smaller(canvas, scale);
    for (const quality of [0.82, 0.68, 0.5]) {
      const bytes = await written(drawn, quality);
      if (bytes.size <= most || scale < 0.1) return bytes;
    }
  }
}

function smaller(canvas: HTMLCanvasElement, scale: number): HTMLCanvasElement {
  const less = canvasOf(
    Math.max(1, Math.round(canvas.width * scale)),
    Math.max(1, Math.round(canvas.height * scale)),
  );
  less.pen.imageSmoothingQuality = "high";
  less.pen.drawImage(canvas, 0, 0, less.canvas.width, less.canvas.height);
  return less.canvas;
}

function canvasOf(width: number, height: number) {
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, width);
  canvas.height = Math.max(1, height);
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  if (!pen) throw new Error("This browser cannot draw");
  return { canvas, pen };
}

const written = (canvas: HTMLCanvasElement, quality: number) =>
  new Promise<Blob>((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error("Nothing was drawn"))),
      "image/jpeg",
      quality,
    );
  });
