import { expect, test } from "vitest";
import type { HouseQuestion } from "./content.ts";
import type { Round } from "./rounds.server.ts";
import { soFar } from "./so-far.ts";

const question: HouseQuestion = {
  key: "1.q1",
  text: "Hvem savner noget?",
  help: [],
  origin: "built-in",
  hidden: false,
};
const now = Date.parse("2026-11-20T12:00:00Z");

test("a question nobody has talked of has no sentence", () => {
  expect(soFar([question], [], now)).toEqual([{ question, latest: undefined, answers: 0, old: false }]);
  expect(soFar([question], [round({})], now)).toMatchObject([{ latest: undefined, answers: 0 }]);
});

test("the newest agreed sentence is shown, also when somebody has answered since", () => {
  const rounds = [
    round({ startedAt: "2026-11-18", said: ["Nyt svar"] }),
    round({
      startedAt: "2026-11-10",
      agreed: "De mangler et sted",
      present: ["Karen", "Bo"],
      said: ["Svar"],
    }),
    round({ startedAt: "2026-10-01", agreed: "Den gamle sætning" }),
  ];
  expect(soFar([question], rounds, now)).toMatchObject([
    {
      latest: {
        sentence: "De mangler et sted",
        agreed: true,
        names: ["Karen", "Bo"],
        at: new Date("2026-11-10"),
      },
      answers: 2,
      old: false,
    },
  ]);
});

test("else the newest answer, and whose it was", () => {
  const rounds = [
    round({ startedAt: "2026-11-18", said: ["Først", "Sidst"] }),
    round({ startedAt: "2026-11-10", said: ["Før"] }),
  ];
  expect(soFar([question], rounds, now)).toMatchObject([
    { latest: { sentence: "Sidst", agreed: false, names: ["Anja"] }, answers: 3 },
  ]);
});

test("what was said half a year ago is old, whatever it was", () => {
  const days = (count: number) => new Date(now - count * 24 * 60 * 60 * 1000).toISOString();
  for (const told of [{ agreed: "De mangler et sted" }, { said: ["Svar"] }]) {
    expect(soFar([question], [round({ startedAt: days(179), ...told })], now)[0]?.old).toBe(false);
    expect(soFar([question], [round({ startedAt: days(181), ...told })], now)[0]?.old).toBe(true);
  }
});

type Told = { startedAt?: string; present?: string[]; agreed?: string; said?: string[] };

function round({ startedAt = "2026-11-18", present = [], agreed = "", said = [] }: Told): Round {
  const at = new Date(startedAt);
  const answers = said.map((text, index) => ({
    id: `${startedAt}${index}`,
    questionKey: question.key,
    text,
    saidBy: "Anja",
    nugget: false,
    writtenAt: at,
  }));
  return {
    id: startedAt,
    engagementId: "",
    station: "1",
    kind: "conversation",
    present,
    startedAt: at,
    endedAt: null,
    silentUntil: null,
    questions: [{ key: question.key, text: question.text, agreed, agreedAt: agreed ? at : null, answers }],
  };
}
