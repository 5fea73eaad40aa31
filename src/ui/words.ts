/** The languages of the interface. Danish is written first; English stands beside it. */
export const languages = ["da", "en"] as const;
export type Language = (typeof languages)[number];

/** The same words in every language of the interface; the compiler counts them. */
export type Words<T> = { readonly [L in Language]: T };

/** Ties Danish words to their English twins: `words({ save: "Gem" }, { save: "Save" })`. */
export function words<T>(da: T, en: NoInfer<T>): Words<T> {
  return { da, en };
}
