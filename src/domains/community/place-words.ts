import type { Language } from "#ui/words.ts";
import type { Position } from "./position.ts";

/** A position as it is written: "56,3912° N, 8,3215° Ø", or in English "56.3912° N, 8.3215° E". */
export function sayPosition({ latitude, longitude }: Position, language: Language): string {
  const four = (degrees: number) =>
    new Intl.NumberFormat(language === "da" ? "da-DK" : "en-GB", { minimumFractionDigits: 4 }).format(
      degrees,
    );
  return `${four(latitude)}° N, ${four(longitude)}° ${language === "da" ? "Ø" : "E"}`;
}
