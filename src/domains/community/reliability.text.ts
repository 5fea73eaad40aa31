import { formatDate } from "#ui/dates.ts";
import { type Language, words } from "#ui/words.ts";
import { periodName } from "./period.ts";
import type { Certainty } from "./register.ts";
import type { Reliability } from "./reliability.ts";

/** The words about how far what is known can be trusted. */
export const reliabilityText = words(
  {
    title: "Hvor sikkert er det?",
    lists: "Det, der står på listerne",
    how: "Hvordan vi ved det",
    count: "Antal",
    portion: "Andel",
    certainties: {
      seen: "Har vi selv set",
      told: "Er fortalt af en, der ved det",
      heard: "Har vi kun hørt",
    } satisfies Record<Certainty, string>,
    listsSource: "Talt op på listerne, som de er nu.",
    noLines: "Der står ikke noget på listerne endnu.",
    figures: (year: number, day: string) =>
      `Det nyeste tal om menneskene er fra ${year} og blev skrevet ind ${day}.`,
    noFigures: "Vi har ingen tal om menneskene.",
    period: (period: string) => `Det nyeste, vi ved om brugen af biblioteket, er fra ${period}.`,
    noPeriod: "Vi ved ikke, om de bruger biblioteket.",
    missing: (gaps: number) =>
      gaps === 0
        ? "Der er svar på alt det, vi plejer at spørge om."
        : gaps === 1
          ? "Ét spørgsmål er åbent endnu."
          : `${gaps} spørgsmål er åbne endnu.`,
  },
  {
    title: "How sure is it?",
    lists: "What stands on the lists",
    how: "How we know",
    count: "Number",
    portion: "Share",
    certainties: {
      seen: "We have seen it ourselves",
      told: "Told by someone who knows",
      heard: "We have only heard it",
    },
    listsSource: "Counted on the lists as they are now.",
    noLines: "There is nothing on the lists yet.",
    figures: (year: number, day: string) =>
      `The newest figure about the people is of ${year} and was put in on ${day}.`,
    noFigures: "We have no figures about the people.",
    period: (period: string) => `The newest we know of the use of the library is from ${period}.`,
    noPeriod: "We do not know whether they use the library.",
    missing: (gaps: number) =>
      gaps === 0
        ? "There is an answer to everything we usually ask."
        : gaps === 1
          ? "One question is still open."
          : `${gaps} questions are still open.`,
  },
);

/** How old what is known is, and how much is missing: one sentence each. */
export function reliabilitySentences(
  { lines, figures, period }: Reliability,
  gaps: number,
  language: Language,
): string[] {
  const text = reliabilityText[language];
  return [
    ...(lines === 0 ? [text.noLines] : []),
    figures ? text.figures(figures.year, formatDate(figures.day, language, "day-year")) : text.noFigures,
    period ? text.period(periodName(period, language)) : text.noPeriod,
    text.missing(gaps),
  ];
}
