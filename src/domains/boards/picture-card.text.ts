import type { Said } from "#ui/tongues.ts";
import type { PictureCardTexts } from "./picture-card.ts";
import { pictureCardsAr } from "./picture-cards-ar.text.ts";
import { pictureCardsDa } from "./picture-cards-da.text.ts";
import { pictureCardsDe } from "./picture-cards-de.text.ts";
import { pictureCardsEn } from "./picture-cards-en.text.ts";
import { pictureCardsPl } from "./picture-cards-pl.text.ts";
import { pictureCardsTr } from "./picture-cards-tr.text.ts";
import { pictureCardsUk } from "./picture-cards-uk.text.ts";

/**
 * The deck in every tongue. Read it on the server and hand on the one tongue that is spoken: all seven are some
 * forty kilobytes.
 */
export const pictureCardTexts: Said<PictureCardTexts> = {
  da: pictureCardsDa,
  en: pictureCardsEn,
  uk: pictureCardsUk,
  ar: pictureCardsAr,
  de: pictureCardsDe,
  tr: pictureCardsTr,
  pl: pictureCardsPl,
};
