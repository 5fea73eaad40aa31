import { formatDate } from "#ui/dates.ts";
import type { Language } from "#ui/words.ts";
import { personaText } from "./persona.text.ts";
import type { Source, Trait } from "./trait.ts";

/** An observation as a line names it: "Observation, 14. november, Boldbanen". */
export function sourceName(source: Source, language: Language): string {
  return [
    personaText[language].traits[source.kind],
    formatDate(source.observedOn, language, "day"),
    source.place || source.situation,
  ]
    .filter(Boolean)
    .join(", ");
}

/** How many observations and how many interviews, and the days of the first and the last; none without sources. */
export function basisOf(sources: readonly Source[]) {
  const days = sources.map((source) => source.observedOn).toSorted();
  const count = (kind: Source["kind"]) => sources.filter((source) => source.kind === kind).length;
  return {
    observations: count("observation"),
    interviews: count("interview"),
    first: days[0],
    last: days.at(-1),
  };
}

/** Each source under the number it is known by on the page, the oldest first. */
export function numbered(sources: readonly Source[]): (Source & { number: number })[] {
  return sources
    .toSorted((a, b) => a.observedOn.localeCompare(b.observedOn) || a.id.localeCompare(b.id))
    .map((source, index) => ({ ...source, number: index + 1 }));
}

/** The numbers a trait points to, in order. */
export function numbersOf(trait: Pick<Trait, "sources">, sources: readonly (Source & { number: number })[]) {
  return sources.filter((source) => trait.sources.includes(source.id));
}
