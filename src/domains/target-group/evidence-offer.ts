import { agesOf, believed, type Figure, measures, seriesOf } from "#domains/community/figure.ts";
import { registerText } from "#domains/community/register.text.ts";
import type { RegisterEntry } from "#domains/community/registers.server.ts";
import { markOf } from "#domains/guide/path.ts";
import type { Round } from "#domains/guide/rounds.server.ts";
import { formatDate } from "#ui/dates.ts";
import { formatNumber } from "#ui/number.ts";
import type { Language } from "#ui/words.ts";
import type { EvidenceRow } from "./evidence.server.ts";
import { evidenceText } from "./evidence.text.ts";
import { firstWords } from "./first-words.ts";
import type { EvidenceSort } from "./insight.ts";
import type { Observation } from "./observations.server.ts";

/** Something an insight could lean on: what it says, whose it is, and how it would be kept. */
export type Offer = { key: string; sort: EvidenceSort; text: string; about: string; row: EvidenceRow };

/** Where something is from, as a place is known by: its id and its name. */
type From = { id: string; name: string };

/** What was watched and asked, each as its first sentences. */
export function offersOfObservations(observations: readonly Observation[], language: Language): Offer[] {
  return observations.map((one) => {
    const text = quoted(one.seen);
    return {
      key: `observation:${one.id}`,
      sort: one.kind,
      text,
      about: [one.place, one.observer, formatDate(one.observedOn, language, "day-year")]
        .filter(Boolean)
        .join(" · "),
      row: { kind: "observation", observationId: one.id, text },
    };
  });
}

/** What was said in the rounds of a forløb: agreed sentences first, then nuggets, then the rest. */
export function offersOfRounds(rounds: readonly Round[], language: Language): Offer[] {
  const text = evidenceText[language];
  const said = rounds.flatMap((round) => {
    const when = `${text.at(markOf(round.station))} · ${formatDate(round.startedAt, language, "day-year")}`;
    return round.questions.flatMap((question): (Offer & { rank: number })[] => [
      ...(question.agreed
        ? [
            {
              rank: 0,
              key: `agreed:${round.id}:${question.key}`,
              sort: "agreed" as const,
              text: question.agreed,
              about: `${text.agreed} · ${when}`,
              row: {
                kind: "agreed" as const,
                roundId: round.id,
                questionKey: question.key,
                text: question.agreed,
              },
            },
          ]
        : []),
      ...question.answers.map((answer) => ({
        rank: answer.nugget ? 1 : 2,
        key: `answer:${answer.id}`,
        sort: "answer" as const,
        text: quoted(answer.text),
        about: `${answer.saidBy || text.anonymous} · ${when}`,
        row: { kind: "answer" as const, answerId: answer.id, text: quoted(answer.text) },
      })),
    ]);
  });
  return said.sort((a, b) => a.rank - b.rank).map(({ rank: _, ...offer }) => offer);
}

/** The numbers of a place as sentences: the newest, the way there, and the ages. */
export function offersOfFigures(figures: readonly Figure[], place: From, language: Language): Offer[] {
  const text = evidenceText[language];
  const known = believed(figures);
  const said = (key: string, words: string, source: string): Offer => ({
    key: `figure:${place.id}:${key}`,
    sort: "figure",
    text: words,
    about: source,
    row: { kind: "figure", communityId: place.id, text: words },
  });
  const number = (value: number) => formatNumber(value, language);
  const counts = measures.flatMap((measure) => {
    const series = seriesOf(known, measure);
    const [first, last] = [series[0], series.at(-1)];
    if (!first || !last) return [];
    const newest = text[measure === "population" ? "residents" : "households"];
    return [
      said(`${measure}`, newest(number(last.value), place.name, last.year), last.source),
      ...(first.year < last.year
        ? [
            said(
              `${measure}-trend`,
              text.trend(
                text.measures[measure],
                number(first.value),
                first.year,
                number(last.value),
                last.year,
                place.name,
              ),
              last.source,
            ),
          ]
        : []),
    ];
  });
  const ages = agesOf(known);
  const source = known.find((one) => one.category !== "" && one.year === ages?.year)?.source ?? "";
  return [
    ...counts,
    ...(ages?.groups ?? []).map((group) => {
      const [from = "", to = null] = group.key.split(/[-+]/).map((end) => end || null);
      const years = text.years(from ?? "", to);
      return said(
        group.key,
        text.ages(number(group.value), years, group.share, place.name, ages?.year ?? 0),
        source,
      );
    }),
  ];
}

/** The lines of the lists of a place, with how sure one is of each. */
export function offersOfRegisters(
  entries: readonly RegisterEntry[],
  place: From,
  language: Language,
): Offer[] {
  const { certainties } = registerText[language];
  return entries.map((entry) => {
    const name = [entry.name, entry.what].filter(Boolean).join(", ");
    const text = quoted(entry.used ? `${name}: ${entry.used}` : name);
    return {
      key: `register:${entry.id}`,
      sort: "register",
      text,
      about: [certainties[entry.certainty], entry.source].filter(Boolean).join(" · "),
      row: { kind: "register", communityId: place.id, text },
    };
  });
}

/** Whether an offer holds all the words somebody looks for, in any order. */
export function holds(offer: Pick<Offer, "text" | "about">, search: string): boolean {
  const said = `${offer.text} ${offer.about}`.toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => said.includes(word));
}

/** As much of a source as an insight keeps. */
export const quoted = (text: string): string => firstWords(text, 320);
