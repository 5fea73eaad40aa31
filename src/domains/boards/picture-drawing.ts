/**
 * One drawing of the deck: path data in a box of 120 by 120. `lines` is drawn with a pen of 4, `dots` are points
 * of zero length drawn with a pen of 9. Nothing is filled, so a drawing is as dark as the ink around it.
 */
export type PictureDrawing = { readonly lines: string; readonly dots?: string };
