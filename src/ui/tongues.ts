/**
 * The languages a participant's pages speak. Members read the first two; whoever joins a meeting or answers a poll
 * reads their own.
 */
export const tongues = ["da", "en", "uk", "ar", "de", "tr", "pl"] as const;
export type Tongue = (typeof tongues)[number];

/** The same words in every tongue; the compiler counts them. Danish is written first. */
export type Said<T> = { readonly [L in Tongue]: T };

/** What each language is called by those who speak it. */
export const tongueNames: Said<string> = {
  da: "Dansk",
  en: "English",
  uk: "Українська",
  ar: "العربية",
  de: "Deutsch",
  tr: "Türkçe",
  pl: "Polski",
};

/** Which way a language is read: what `dir` is to say. */
export function directionOf(tongue: Tongue): "ltr" | "rtl" {
  return tongue === "ar" ? "rtl" : "ltr";
}

/** Whether a text from outside names one of our tongues. */
export function isTongue(text: unknown): text is Tongue {
  return tongues.some((tongue) => tongue === text);
}
