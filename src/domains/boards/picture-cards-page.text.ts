import type { Said, Tongue } from "#ui/tongues.ts";
import { type Words, words } from "#ui/words.ts";

/** The words of the page with the deck. */
export const pictureCardsPageText = words(
  {
    title: "Billedkort",
    lead: "Hver vælger to kort: et for det, der er svært for målgruppen, og et for det, I ønsker for dem. Så går ordet rundt om bordet, og hver fortæller, hvorfor det blev de kort.",
    tongue: "Titlerne på",
    print: "Til at klippe ud",
    printAbout: (count: number, sheets: number) =>
      `${count} kort i A6, fire på hvert ark. Det bliver ${sheets} ark, helst på tykt papir.`,
    download: (tongues: string) => `PDF med titler på ${tongues}`,
    deck: (count: number) => `Alle ${count} kort`,
    and: " og ",
  },
  {
    title: "Picture cards",
    lead: "Everyone picks two cards: one for what is hard for the target group, and one for what you wish for them. Then the word goes round the table, and each of you tells why it was those cards.",
    tongue: "Titles in",
    print: "To cut out",
    printAbout: (count: number, sheets: number) =>
      `${count} cards in A6, four to a sheet. That makes ${sheets} sheets, thick paper if you have it.`,
    download: (tongues: string) => `PDF with titles in ${tongues}`,
    deck: (count: number) => `All ${count} cards`,
    and: " and ",
  },
);

/** What the tongues are called in a sentence of ours. */
export const tonguesInWords: Words<Said<string>> = words<Record<Tongue, string>>(
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
