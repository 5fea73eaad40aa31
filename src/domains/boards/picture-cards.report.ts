import type { PictureSheet, PrintedPicture } from "#platform/documents/document.ts";
import { directionOf, type Tongue } from "#ui/tongues.ts";
import { pictureCardTexts } from "./picture-card.text.ts";
import { pictureCards } from "./picture-card.ts";
import { pictureCardSvg } from "./picture-card-svg.ts";
import { deckTitle } from "./picture-cards-page.text.ts";

/** Ink on white paper, as every print of ours. */
const ink = "#1d2a30";

/**
 * The whole deck for paper, called by its names in one tongue with the Danish one below, so that a table where
 * several tongues are spoken talks about the same card (S6.4, 1.7). `own` are the house's own, which come last.
 */
export function pictureCardSheet(tongue: Tongue, own: readonly PrintedPicture[] = []): PictureSheet {
  const texts = pictureCardTexts[tongue];
  return {
    title: deckTitle[tongue],
    language: tongue,
    direction: directionOf(tongue),
    cards: [
      ...pictureCards.map((card) => ({
        svg: pictureCardSvg(card, { ink }),
        alt: texts[card.id].alt,
        title: texts[card.id].title,
        ...(tongue !== "da" && { below: { text: pictureCardTexts.da[card.id].title, language: "da" } }),
      })),
      ...own,
    ],
  };
}
