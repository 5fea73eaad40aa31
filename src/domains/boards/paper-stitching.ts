import { mostBytes } from "./paper-reader.ts";

/** Pixels between what is laid together. */
const seam = 8;

/**
 * Several cuts as one picture on white paper, beside each other or below, no larger in bytes than one: what belongs
 * together on the sheet is one note.
 */
export async function stitched(cuts: readonly Blob[], lie: "beside" | "below"): Promise<Blob> {
  const [only] = cuts;
  if (only && cuts.length === 1) return only;
  const pictures = await Promise.all(cuts.map((cut) => createImageBitmap(cut)));
  try {
    const isBeside = lie === "beside";
    const along = isBeside ? ("width" as const) : ("height" as const);
    const across = isBeside ? ("height" as const) : ("width" as const);
    const length = pictures.reduce((sum, one) => sum + one[along], seam * (pictures.length - 1));
    const breadth = Math.max(...pictures.map((one) => one[across]));
    const [width, height] = isBeside ? [length, breadth] : [breadth, length];
    for (let scale = 1; ; scale *= 0.75) {
      const canvas = document.createElement("canvas");
      canvas.width = Math.max(1, Math.round(width * scale));
      canvas.height = Math.max(1, Math.round(height * scale));
      const pen = canvas.getContext("2d");
      if (!pen) throw new Error("This browser cannot draw");
      pen.fillStyle = "#fff";
      pen.fillRect(0, 0, canvas.width, canvas.height);
      pen.scale(scale, scale);
      let at = 0;
      for (const picture of pictures) {
        if (isBeside) pen.drawImage(picture, at, 0);
        else pen.drawImage(picture, 0, at);
        at += picture[along] + seam;
      }
      const bytes = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/jpeg", 0.75));
      if (!bytes) throw new Error("Nothing was drawn");
      if (bytes.size <= mostBytes || scale < 0.2) return bytes;
    }
  } finally {
    for (const picture of pictures) picture.close();
  }
}
