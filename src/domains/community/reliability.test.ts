import { expect, test } from "vitest";
import { figureExample, registerExample } from "./community.example.ts";
import { reliabilitySentences } from "./reliability.text.ts";
import { reliabilityOf } from "./reliability.ts";

const figure = { ...figureExample, origin: "typed" as const, sourceDate: "2026-03-01", licence: "" };
const use = { place: [], municipality: [] };

test("what was seen, told and only heard is counted up, with its share", () => {
  const registers = (["seen", "told", "told", "heard"] as const).map((certainty) => ({
    ...registerExample,
    certainty,
  }));
  expect(reliabilityOf({ figures: [], registers, use }).certain).toEqual([
    { certainty: "seen", count: 1, share: 25 },
    { certainty: "told", count: 2, share: 50 },
    { certainty: "heard", count: 1, share: 25 },
  ]);
});

test("how old the numbers are is said by the newest of them, and by the day it was put in", () => {
  const known = reliabilityOf({
    figures: [figure, { ...figure, year: 2020, sourceDate: "2026-11-20" }],
    registers: [],
    use,
  });
  expect(known.figures).toEqual({ year: 2026, day: "2026-11-20" });
  expect(reliabilitySentences(known, 3, "da")).toEqual([
    "Der står ikke noget på listerne endnu.",
    "Det nyeste tal om menneskene er fra 2026 og blev skrevet ind 20. november 2026.",
    "Vi ved ikke, om de bruger biblioteket.",
    "3 spørgsmål er åbne endnu.",
  ]);
});

test("nothing known is said as it is", () => {
  const known = reliabilityOf({ figures: [], registers: [], use });
  expect(known.figures).toBeUndefined();
  expect(reliabilitySentences(known, 1, "da")).toContain("Vi har ingen tal om menneskene.");
  expect(reliabilitySentences(known, 1, "da")).toContain("Ét spørgsmål er åbent endnu.");
});
