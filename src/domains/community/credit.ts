import { formatDate } from "#ui/dates.ts";
import type { Language } from "#ui/words.ts";
import { communityText } from "./community.text.ts";
import type { Figure } from "./figure.ts";

/** Where numbers come from and when, each source once, with its licence where it has one. */
export function creditsOf(figures: readonly Figure[], language: Language): string[] {
  const text = communityText[language].page;
  const said = figures.map(({ origin, source, sourceDate, licence }) => {
    const day = formatDate(sourceDate, language, "day-year");
    return origin === "typed" ? text.typedSource(source, day) : text.source(source, day, licence);
  });
  return [...new Set(said)];
}
