import type { Said } from "#ui/tongues.ts";
import { words } from "#ui/words.ts";

/** The words of the page with the deck. */
export const pictureCardsPageText = words(
  {
    title: "Billedkort",
    lead: "Hver vælger to kort: et for det, der er svært for målgruppen, og et for det, I ønsker for dem. Så går ordet bordet rundt, og hver fortæller hvorfor.",
    tongue: "Titler på",
    download: (tongues: string) => `Kortene til at klippe ud, med titler på ${tongues}`,
    onPaper: (count: number, sheets: number) => `PDF: ${count} kort i A6 på ${sheets} ark, helst tykt papir.`,
    and: " og ",
  },
  {
    title: "Picture cards",
    lead: "Everyone picks two cards: one for what is hard for the target group, and one for what you wish for them. Then the word goes round the table, and each of you tells why.",
    tongue: "Titles in",
    download: (tongues: string) => `The cards to cut out, with titles in ${tongues}`,
    onPaper: (count: number, sheets: number) =>
      `PDF: ${count} cards in A6 on ${sheets} sheets, thick paper if you have it.`,
    and: " and ",
  },
);

/** What the tongues are called in a sentence of ours. */
export const tonguesInWords = words<Said<string>>(
  { da: "dansk", en: "engelsk", uk: "ukrainsk", ar: "arabisk", de: "tysk", tr: "tyrkisk", pl: "polsk" },
  { da: "Danish", en: "English", uk: "Ukrainian", ar: "Arabic", de: "German", tr: "Turkish", pl: "Polish" },
);

/** What the deck is called on paper. */
export const deckTitle: Said<string> = {
  da: "Billedkort",
  en: "Picture cards",
  uk: "Картки з малюнками",
  ar: "بطاقات مصوّرة",
  de: "Bildkarten",
  tr: "Resimli kartlar",
  pl: "Karty obrazkowe",
};
