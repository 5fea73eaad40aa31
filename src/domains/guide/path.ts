import type { HouseStation } from "./content.ts";
import type { Outcome } from "./decision.ts";
import { type Station, stations, type Way, ways } from "./station.ts";

/** What has happened at a station, as the database tells it. Times are ISO texts. */
export type StationFacts = {
  station: Station;
  /** Keys of the questions that have an agreed sentence, or somebody's own answer. */
  answeredKeys: string[];
  lastRound: string | null;
  lastVisit: string | null;
  decision: { outcome: Outcome; decidedOn: string } | null;
};

export type PathFacts = { stations: StationFacts[]; ways: Way[]; wayChosen: boolean };

/** A station on the drawn path: walked, under way, or ahead. Nothing is ever locked (A1). */
export type Stop = {
  station: Station;
  name: string;
  state: "done" | "begun" | "ahead";
  chosen: boolean;
  answeredKeys: readonly string[];
  answered: number;
  asked: number;
  lastRound: string | null;
  lastVisit: string | null;
  decision: { outcome: Outcome; decidedOn: string } | null;
};

/** The path of a forløb: what each station holds, seen together with the questions the house asks there. */
export function pathOf(facts: PathFacts, guide: readonly HouseStation[]): Stop[] {
  return stations.map((station) => {
    const happened = facts.stations.find((one) => one.station === station);
    const content = guide.find((one) => one.station === station);
    const asked = content?.questions.length ?? 0;
    const answered =
      content?.questions.filter((question) => happened?.answeredKeys.includes(question.key)).length ?? 0;
    const decision = happened?.decision ?? null;
    return {
      station,
      name: content?.shortName ?? station,
      state: decision || (asked > 0 && answered === asked) ? "done" : happened?.lastRound ? "begun" : "ahead",
      chosen: !isWay(station) || facts.ways.includes(station),
      answeredKeys: happened?.answeredKeys ?? [],
      answered,
      asked,
      lastRound: happened?.lastRound ?? null,
      lastVisit: happened?.lastVisit ?? null,
      decision,
    };
  });
}

/**
 * Where the work is: the station talked through last, else the one looked at last, else the first. A chosen way
 * that has not begun comes before walking on past the fork.
 */
export function whereItStands(stops: readonly Stop[]): Station {
  // As moments, not as texts: the night the clocks change, the later hour has the smaller number.
  const latest = (of: (stop: Stop) => string | null) =>
    stops
      .filter((stop) => of(stop) !== null)
      .toSorted((a, b) => Date.parse(of(b) ?? "") - Date.parse(of(a) ?? ""))
      .at(0);
  const talked = latest((stop) => stop.lastRound);
  if (!talked) return latest((stop) => stop.lastVisit)?.station ?? "1";
  if (talked.state !== "done") return talked.station;
  return next(stops, talked.station) ?? talked.station;
}

function next(stops: readonly Stop[], from: Station): Station | undefined {
  const open = (stop: Stop) => stop.chosen && stop.state !== "done";
  return (
    stops.slice(stations.indexOf(from) + 1).find(open)?.station ??
    stops.find((stop) => open(stop) && !isWay(stop.station))?.station
  );
}

export function isWay(station: Station): station is Way {
  return (ways as readonly Station[]).includes(station);
}

export function isStation(text: string | undefined): text is Station {
  return (stations as readonly (string | undefined)[]).includes(text);
}

/** "3B": how a station is written on its circle. */
export function markOf(station: Station): string {
  return station.toUpperCase();
}

/** The first question nobody has talked about at the station where the work is; then further along the chosen ways. */
export function nextQuestion(
  stops: readonly Stop[],
  guide: readonly HouseStation[],
): { station: Station; question: string } | undefined {
  const here = stations.indexOf(whereItStands(stops));
  const ahead = [...stops.slice(here), ...stops.slice(0, here)].filter((stop) => stop.chosen);
  for (const stop of ahead) {
    const question = guide
      .find((one) => one.station === stop.station)
      ?.questions.find((one) => !stop.answeredKeys.includes(one.key));
    if (question && stop.decision === null) return { station: stop.station, question: question.text };
  }
  return undefined;
}
