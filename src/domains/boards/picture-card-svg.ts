import type { PictureCard } from "./picture-card.ts";

type PictureCardSvg = {
  /** Said to those who do not see it; without it the drawing is decoration and the words stand beside it. */
  title?: string;
  /** The ink, as CSS writes a colour; that of the text around it unless said. */
  ink?: string;
};

/** A card as an SVG in one string, for a page without script and for print. It fills the width it is given. */
export function pictureCardSvg(
  { drawing }: PictureCard,
  { title, ink = "currentColor" }: PictureCardSvg = {},
) {
  const said = title ? `role="img" aria-label="${escaped(title)}"` : 'aria-hidden="true"';
  const dots = drawing.dots ? `<path stroke-width="9" d="${drawing.dots}"/>` : "";
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 120" fill="none" stroke="${escaped(ink)}" stroke-width="4" stroke-linecap="round" stroke-linejoin="round" ${said}><path d="${drawing.lines}"/>${dots}</svg>`;
}

const escaped = (text: string) =>
  text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
