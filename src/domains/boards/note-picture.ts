/** How large a picture is, in pixels. */
export type Sides = { width: number; height: number };

/** Bytes of one cut as it is sent; a browser of ours makes them a tenth of this. */
export const mostPictureBytes = 1_000_000;

/** The longest side of a note's picture as it is kept, in pixels: writing is read by no more. */
export const longestNoteSide = 1000;
