import { mostBytes } from "./paper-reader.ts";
import { inkIn } from "./paper-trim.ts";

/** Pixels between what is laid together. */
const seam = 12;

/**
 * The cuts of a note as one picture on white paper, beside each other or below, no larger in bytes than one: what
 * belongs together on the sheet is one note. The white around the writing is left behind, or the writing would be small
 * wherever it is met.
 */
export async function stitched(cuts: readonly Blob[], lie: "beside" | "below"): Promise<Blob> {
  const pieces = await Promise.all(cuts.map(trimmed));
  const isBeside = lie === "beside";
  const along = isBeside ? ("width" as const) : ("height" as const);
  const across = isBeside ? ("height" as const) : ("width" as const);
  const length = pieces.reduce((sum, one) => sum + one[along], seam * (pieces.length - 1));
  const breadth = Math.max(...pieces.map((one) => one[across]));
  const [width, height] = isBeside ? [length, breadth] : [breadth, length];
  for (let scale = 1; ; scale *= 0.75) {
    const { canvas, pen } = paperOf(width * scale, height * scale);
    pen.scale(scale, scale);
    let at = 0;
    for (const piece of pieces) {
      if (isBeside) pen.drawImage(piece, at, 0);
      else pen.drawImage(piece, 0, at);
      at += piece[along] + seam;
    }
    const bytes = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/jpeg", 0.8));
    if (!bytes) throw new Error("Nothing was drawn");
    if (bytes.size <= mostBytes || scale < 0.2) return bytes;
  }
}

async function trimmed(cut: Blob): Promise<HTMLCanvasElement> {
  const picture = await createImageBitmap(cut);
  try {
    const whole = paperOf(picture.width, picture.height);
    whole.pen.drawImage(picture, 0, 0);
    const { x, y, width, height } = inkIn(whole.pen.getImageData(0, 0, picture.width, picture.height));
    const { canvas, pen } = paperOf(width, height);
    pen.drawImage(picture, -x, -y);
    return canvas;
  } finally {
    picture.close();
  }
}

function paperOf(width: number, height: number) {
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(width));
  canvas.height = Math.max(1, Math.round(height));
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  if (!pen) throw new Error("This browser cannot draw");
  pen.fillStyle = "#fff";
  pen.fillRect(0, 0, canvas.width, canvas.height);
  return { canvas, pen };
}
