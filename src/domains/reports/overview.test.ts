import { describe, expect, test } from "vitest";
import type { StateKind } from "#domains/engagement/engagement.ts";
import { type HouseStation, houseStation } from "#domains/guide/content.ts";
import { pathOf } from "#domains/guide/path.ts";
import type { OpenSentence } from "#domains/guide/rounds.server.ts";
import { stations } from "#domains/guide/station.ts";
import { stationContent } from "#domains/guide/station-content.ts";
import { type Known, overviewOf } from "./overview.ts";

const karen = "karen";
const now = Date.parse("2026-11-20T12:00:00Z");
const guide: HouseStation[] = stations.map((station) =>
  houseStation(station, stationContent[station].da, "da", [], []),
);
const firstQuestion = stationContent["1"].da.questions[0]?.text;

describe("what one can do next", () => {
  test("is the next question of each of one's own forløb that is under way", () => {
    const { yours, mine } = overview([engagement("a"), engagement("b", { kind: "under-way" })]);
    expect(yours).toEqual([
      {
        kind: "question",
        engagementId: "a",
        engagementName: "Forløb a",
        station: "1",
        question: firstQuestion,
      },
      {
        kind: "question",
        engagementId: "b",
        engagementName: "Forløb b",
        station: "1",
        question: firstQuestion,
      },
    ]);
    expect(mine).toBe(2);
  });

  test("is a sentence that was left open, before any question, and instead of one in the same forløb", () => {
    const { yours } = overview([engagement("a"), engagement("b")], [openSentence("b")]);
    expect(yours.map(({ kind, engagementId }) => `${kind} ${engagementId}`)).toEqual([
      "sentence b",
      "question a",
    ]);
    expect(yours[0]).toMatchObject({ engagementName: "Forløb b", roundId: "runde", number: 2 });
  });

  test("is nothing of a colleague's, and nothing of what is paused or closed", () => {
    const others = [
      engagement("a", { team: ["bo"] }),
      engagement("b", { kind: "paused" }),
      engagement("c", { kind: "closed" }),
    ];
    expect(overview(others, ["a", "b", "c", "borte"].map(openSentence))).toEqual({
      yours: [],
      waiting: [],
      silent: [],
      mine: 0,
    });
  });

  test("is no question while one waits, but a sentence left open still is", () => {
    const waiting = [engagement("a", { kind: "waiting" })];
    expect(overview(waiting).yours).toEqual([]);
    expect(overview(waiting, [openSentence("a")]).yours).toHaveLength(1);
  });
});

test("what waits is told with whom it waits for, and since when", () => {
  const { waiting, mine } = overview([
    engagement("a", { kind: "waiting", note: "hallens bestyrelse", since: "2026-11-02" }),
    engagement("b"),
  ]);
  expect(waiting).toEqual([
    { engagementId: "a", engagementName: "Forløb a", note: "hallens bestyrelse", since: "2026-11-02" },
  ]);
  expect(mine).toBe(2);
});

test("what nobody has touched for six weeks has gone quiet, unless it rests", () => {
  const daysAgo = (days: number) => new Date(now - days * 24 * 60 * 60 * 1000);
  const { silent } = overview([
    engagement("a", { changedAt: daysAgo(41) }),
    engagement("b", { changedAt: daysAgo(43) }),
    engagement("c", { changedAt: daysAgo(43), kind: "waiting" }),
    engagement("d", { changedAt: daysAgo(43), kind: "paused" }),
    engagement("e", { changedAt: daysAgo(43), team: ["bo"] }),
  ]);
  expect(silent).toEqual([
    { engagementId: "b", engagementName: "Forløb b", changedAt: daysAgo(43) },
    { engagementId: "c", engagementName: "Forløb c", changedAt: daysAgo(43) },
  ]);
});

type Told = { kind?: StateKind; note?: string; since?: string; team?: string[]; changedAt?: Date };

function engagement(id: string, told: Told = {}): Known {
  const {
    kind = "under-way",
    note = "",
    since = "2026-11-01",
    team = [karen],
    changedAt = new Date(now),
  } = told;
  return {
    id,
    name: `Forløb ${id}`,
    question: "",
    places: [],
    changedAt,
    state: { kind, note, since },
    team: team.map((one) => ({ id: one, name: one, part: "team" })),
    path: pathOf({ stations: [], ways: [], wayChosen: false }, guide),
  };
}

function openSentence(engagementId: string): OpenSentence {
  return { engagementId, station: "1", roundId: "runde", number: 2, question: "Hvem savner noget?" };
}

function overview(known: Known[], open: OpenSentence[] = []) {
  return overviewOf(karen, known, open, guide, now);
}
