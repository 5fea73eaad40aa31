import { expect, test } from "vitest";
import { sayRing, saySmaller, sayVerdict } from "./best-date.text.ts";
import { bestDate, type Choosable, type Voice } from "./best-date.ts";
import type { Answer, Rule } from "./date-poll.ts";

const tuesday = { id: "tue", day: "2026-12-08", startsAt: "19:00" };
const thursday = { id: "thu", day: "2026-12-10", startsAt: "16:30" };
const saturday = { id: "sat", day: "2026-12-12", startsAt: "10:00" };
const dates: Choosable[] = [saturday, thursday, tuesday];

const words: Record<string, Answer | undefined> = { y: "yes", m: "maybe", n: "no" };

/** Somebody, with what they said to Tuesday, Thursday and Saturday: `y`, `m`, `n`, and `.` for nothing. */
function voice(id: string, said: string, more: Partial<Omit<Voice, "id" | "answers">> = {}): Voice {
  const answers: Record<string, Answer> = {};
  for (const [index, date] of [tuesday, thursday, saturday].entries()) {
    const answer = words[said[index] ?? "."];
    if (answer) answers[date.id] = answer;
  }
  return { id, must: false, bridges: false, group: null, answers, ...more };
}
const must = { must: true };

const names = new Map([
  ["a", "skolen"],
  ["b", "spejderne"],
  ["c", "idrætsforeningen"],
  ["d", "Mette"],
  ["e", "kiosken"],
  ["f", "grundejerforeningen"],
]);
const told = (voices: Voice[], rule: Rule = "none") => ({
  verdict: bestDate(dates, voices),
  voices,
  rule,
  names,
  language: "da" as const,
});
const say = (...voices: Voice[]) => sayVerdict(told(voices));
const others = ["b", "c", "d", "e"].map((id) => voice(id, "ynn"));

test("it says which, why, and who will be missed", () => {
  expect(say(voice("a", "ynn", must), ...others, voice("f", "nyy"))).toBe(
    "Tirsdag 8. december kl. 19 passer bedst: den, der skal med, kan, og fem af seks har sagt ja. Kun grundejerforeningen mangler.",
  );
  expect(say(voice("a", "ynn", must), voice("b", "ynn", must), ...others.slice(1), voice("f", "nyy"))).toBe(
    "Tirsdag 8. december kl. 19 passer bedst: alle, der skal med, kan, og fem af seks har sagt ja. Kun grundejerforeningen mangler.",
  );
});

test("it says who can if need be, who cannot, and who has not been heard from", () => {
  expect(
    say(voice("a", "ynn"), voice("b", "ynn"), voice("c", "mnn"), voice("e", "nnn"), voice("f", "...")),
  ).toBe(
    "Tirsdag 8. december kl. 19 passer bedst: to af fem har sagt ja. Idrætsforeningen kan, hvis det skal være. Kiosken kan ikke. Grundejerforeningen har ikke svaret endnu.",
  );
});

test("it says that all can, and that the rule is kept", () => {
  expect(say(voice("a", "nny"), voice("b", "nny"))).toBe(
    "Lørdag 12. december kl. 10 passer bedst: alle to har sagt ja.",
  );
  const voices = [
    voice("a", "nyn", { group: "x" }),
    voice("b", "nnn", { group: "x" }),
    voice("c", "nyn", { group: "y" }),
  ];
  expect(sayVerdict(told(voices, "sector"))).toBe(
    "Torsdag 10. december kl. 16.30 passer bedst: der er mindst én fra hver sektor, og to af tre har sagt ja. Kun spejderne mangler.",
  );
});

test("it says once, and by name, who must come and would rather not", () => {
  expect(say(voice("a", "mnn", must), voice("b", "ynn", must))).toBe(
    "Tirsdag 8. december kl. 19 passer bedst: alle, der skal med, kan, og én af to har sagt ja. Skolen kan, hvis det skal være.",
  );
});

test("it says whom it waits for, and why nothing works", () => {
  expect(say(voice("a", "ynn"), voice("b", "...", must))).toBe(
    "Tirsdag 8. december kl. 19 ser bedst ud indtil nu. Det afgøres af spejderne, som ikke har svaret endnu.",
  );
  expect(say(voice("a", "yyy"), voice("c", "nnn", must))).toBe(
    "Ingen af datoerne går: idrætsforeningen skal med og kan ingen af dem.",
  );
  expect(say(voice("a", "ynn", must), voice("c", "nyn", must))).toBe(
    "Ingen af datoerne går: på hver af dem mangler der en, der skal med.",
  );
  expect(say(voice("a", "nnn"))).toBe("Ingen af datoerne går: ingen har sagt ja til nogen af dem.");
  expect(say(voice("a", "..."))).toBe("Ingen har svaret endnu.");
});

test("it says whom to ring, and what two meetings would be", () => {
  const voices = [
    voice("a", "ynn", must),
    voice("b", "ynn"),
    voice("c", "nyn", must),
    voice("d", "yyn", { bridges: true }),
  ];
  const all = told(voices);
  expect(sayRing(all)).toEqual([
    "Ring til idrætsforeningen. Kan det alligevel lade sig gøre tirsdag 8. december kl. 19, er datoen fundet.",
    "Ring til skolen. Kan det alligevel lade sig gøre torsdag 10. december kl. 16.30, er datoen fundet.",
  ]);
  if (all.verdict.kind !== "nothing" || !all.verdict.smaller) throw new Error("There are two smaller ones");
  expect(saySmaller(all.verdict.smaller, all)).toEqual({
    meetings: [
      "Tirsdag 8. december kl. 19: skolen, spejderne og Mette.",
      "Torsdag 10. december kl. 16.30: idrætsforeningen og Mette.",
    ],
    left: "",
  });
});

test("it speaks English too", () => {
  expect(
    sayVerdict({
      ...told([voice("a", "ynn", must), voice("c", "ynn"), voice("b", "nyn")]),
      language: "en",
    }),
  ).toBe(
    "Tuesday 8 December at 19:00 suits best: the one who must come can, and two of three have said yes. Only spejderne will be missing.",
  );
});
