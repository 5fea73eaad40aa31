import { createContext, useContext } from "react";
import { useLanguage } from "#ui/language.tsx";
import type { Said, Tongue } from "#ui/tongues.ts";

const Spoken = createContext<Tongue | undefined>(undefined);

/** The tongue of somebody at a table who photographs a sheet; a member's pages need none. */
export const PaperTongue = Spoken.Provider;

/** The tongue that a photo of a sheet is spoken of in: that of whoever sits at the table, else the member's language. */
export function usePaperTongue(): Tongue {
  const language = useLanguage();
  return useContext(Spoken) ?? language;
}

/** The words of it. */
export function useSaid<T>(said: Said<T>): T {
  return said[usePaperTongue()];
}
