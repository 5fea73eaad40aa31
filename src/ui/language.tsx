import { createContext, useContext } from "react";
import type { Language, Words } from "./words.ts";

const LanguageContext = createContext<Language>("da");

/** Everything below speaks this language. */
export const LanguageProvider = LanguageContext.Provider;

/** The language of the person in front of the screen. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** The words of a feature, in the language of the person in front of the screen. */
export function useText<T>(words: Words<T>): T {
  return words[useContext(LanguageContext)];
}
