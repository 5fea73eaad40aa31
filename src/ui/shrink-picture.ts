/**
 * A picture made small in this browser: JPEG, `longest` pixels at most on its longer side, drawn anew so that the
 * file says nothing of where it was taken. Throws when the browser cannot open it.
 */
export async function shrinkPicture(file: Blob, longest: number): Promise<Blob> {
  const picture = await createImageBitmap(file, { imageOrientation: "from-image" });
  try {
    const scale = Math.min(1, longest / Math.max(picture.width, picture.height));
    const canvas = document.createElement("canvas");
    canvas.width = Math.max(1, Math.round(picture.width * scale));
    canvas.height = Math.max(1, Math.round(picture.height * scale));
    canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      const done = (blob: Blob | null) => (blob ? resolve(blob) : reject(new Error("Nothing was drawn")));
      canvas.toBlob(done, "image/jpeg", 0.82);
    });
  } finally {
    picture.close();
  }
}
