import { describe, expect, test } from "vitest";
import { type HouseStation, houseStation } from "./content.ts";
import {
  isStation,
  isWay,
  markOf,
  nextQuestion,
  type PathFacts,
  pathOf,
  type StationFacts,
  whereItStands,
} from "./path.ts";
import { type Station, stations } from "./station.ts";
import { stationContent } from "./station-content.ts";

const guide: HouseStation[] = stations.map((station) =>
  houseStation(station, stationContent[station].da, "da", [], []),
);

describe("a station on the path", () => {
  test("is ahead while nothing has been said there, also when it has been looked at", () => {
    const stops = path({ "1": { lastVisit: "2026-11-20T10:00:00Z" } });
    expect(stops.map((stop) => stop.state)).toEqual(Array(6).fill("ahead"));
    expect(stops.map((stop) => stop.station)).toEqual([...stations]);
  });

  test("is begun when it has been talked of, and walked when every question has an answer", () => {
    const [first, second] = path({
      "1": { ...talked, answeredKeys: keys("1").slice(1) },
      "2": { ...talked, answeredKeys: keys("2") },
    });
    expect(first).toMatchObject({ state: "begun", answered: 2, asked: 3 });
    expect(second).toMatchObject({ state: "done", answered: 5, asked: 5 });
  });

  test("is walked when it has been decided, whatever has been said", () => {
    expect(path({ "1": decided })[0]).toMatchObject({
      state: "done",
      answered: 0,
      decision: { outcome: "go" },
    });
  });

  test("counts only the questions the house asks", () => {
    const [first] = path({ "1": { ...talked, answeredKeys: ["1.q1", "et der er taget væk"] } });
    expect(first).toMatchObject({ answered: 1, asked: 3, state: "begun" });
  });

  test("with no questions at all is walked only by a decision", () => {
    const empty = guide.map((one) => (one.station === "1" ? { ...one, questions: [] } : one));
    expect(pathOf(facts({ "1": talked }), empty)[0]).toMatchObject({ asked: 0, state: "begun" });
    expect(pathOf(facts({ "1": decided }), empty)[0]).toMatchObject({ state: "done" });
  });

  test("is chosen when it is no way, or the way that was chosen", () => {
    expect(
      path({}, ["3b"])
        .filter((stop) => stop.chosen)
        .map((stop) => stop.station),
    ).toEqual(["1", "2", "3b", "4"]);
    expect(
      path({})
        .filter((stop) => stop.chosen)
        .map((stop) => stop.station),
    ).toEqual(["1", "2", "4"]);
  });
});

describe("a forløb stands", () => {
  test("at the first station when it is new", () => {
    expect(whereItStands(path({}))).toBe("1");
  });

  test("where it was looked at last while nobody has talked", () => {
    expect(whereItStands(path({ "1": visited("10:00"), "2": visited("11:00") }))).toBe("2");
  });

  test("where it was talked of last, until that station is walked", () => {
    expect(
      whereItStands(path({ "1": talkedAt("11:00"), "2": talkedAt("10:00"), "4": visited("12:00") })),
    ).toBe("1");
  });

  test("at the next station that is open when the last one is walked", () => {
    expect(whereItStands(path({ "1": { ...talkedAt("10:00"), ...decided } }))).toBe("2");
    expect(whereItStands(path({ "1": decided, "2": { ...talkedAt("10:00"), ...decided } }, ["3c"]))).toBe(
      "3c",
    );
    expect(whereItStands(path({ "1": decided, "2": { ...talkedAt("10:00"), ...decided } }))).toBe("4");
  });

  test("back at the one that was passed over when the rest is walked", () => {
    const last = { ...talkedAt("10:00"), ...decided };
    expect(whereItStands(path({ "1": decided, "4": last }, []))).toBe("2");
    expect(whereItStands(path({ "1": decided, "2": decided, "3b": decided, "4": last }, ["3b"]))).toBe("4");
  });

  test("where the later clock says, also across the night the clocks change", () => {
    const stops = path({
      "1": { lastRound: "2026-10-25T02:30:00+02:00" },
      "2": { lastRound: "2026-10-25T02:10:00+01:00" },
    });
    expect(whereItStands(stops)).toBe("2");
  });
});

describe("the next question", () => {
  test("is the first nobody has talked of where the work is", () => {
    expect(next(path({}))).toEqual(["1", "1.q1"]);
    expect(next(path({ "2": { ...talked, answeredKeys: ["2.q1", "2.q2"] } }))).toEqual(["2", "2.q3"]);
  });

  test("goes on along the chosen ways and passes the others over", () => {
    expect(next(path({ "1": { ...talkedAt("10:00"), ...decided }, "2": decided }, ["3b"]))).toEqual([
      "3b",
      "3b.q1",
    ]);
    expect(next(path({ "1": decided, "2": { ...talkedAt("10:00"), ...decided } }))).toEqual(["4", "4.q1"]);
  });

  test("is one left behind when the rest has been talked of", () => {
    const stops = path({
      "1": { ...talkedAt("09:00"), answeredKeys: ["1.q1"] },
      "2": { ...talkedAt("10:00"), ...decided },
      "4": decided,
    });
    expect(next(stops)).toEqual(["1", "1.q2"]);
  });

  test("is none when every chosen station is walked", () => {
    expect(
      next(
        path({ "1": decided, "2": decided, "3a": decided, "4": { ...decided, ...talkedAt("10:00") } }, [
          "3a",
        ]),
      ),
    ).toBeUndefined();
  });
});

test("a station is known by its name, and written on its circle in capitals", () => {
  expect(stations.filter(isWay)).toEqual(["3a", "3b", "3c"]);
  for (const other of ["", "3", "3A", "5", "toString", undefined]) expect(isStation(other)).toBe(false);
  expect(stations.every(isStation)).toBe(true);
  expect(stations.map(markOf)).toEqual(["1", "2", "3A", "3B", "3C", "4"]);
});

type Told = Partial<Record<Station, Partial<StationFacts>>>;

const talked = { lastRound: "2026-11-20T10:00:00Z" };
const decided = { decision: { outcome: "go", decidedOn: "2026-11-20" } } as const;
const talkedAt = (clock: string) => ({ lastRound: `2026-11-20T${clock}:00Z` });
const visited = (clock: string) => ({ lastVisit: `2026-11-20T${clock}:00Z` });

function facts(told: Told, ways: PathFacts["ways"] = []): PathFacts {
  const nothing = { answeredKeys: [], lastRound: null, lastVisit: null, decision: null };
  return {
    stations: stations.map((station) => ({ station, ...nothing, ...told[station] })),
    ways,
    wayChosen: ways.length > 0,
  };
}

function path(told: Told, ways: PathFacts["ways"] = []) {
  return pathOf(facts(told, ways), guide);
}

function keys(station: Station): string[] {
  return stationContent[station].da.questions.map((question) => question.key);
}

/** The next question as the station it is asked at, and its key. */
function next(stops: ReturnType<typeof path>) {
  const found = nextQuestion(stops, guide);
  if (!found) return undefined;
  const { questions } = stationContent[found.station].da;
  return [found.station, questions.find((question) => question.text === found.question)?.key];
}
