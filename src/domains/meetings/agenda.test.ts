import { describe, expect, test } from "vitest";
import { agendaAdvice, clockAfter, hasDoubleTime, meetingLength, timed, usualMinutes } from "./agenda.ts";
import type { itemKinds } from "./meeting.ts";
import { readyAgendaKeys, readyAgendas } from "./ready-agenda.text.ts";

const line = (kind: (typeof itemKinds)[number], minutes: number) => ({ kind, minutes });
const evening = { number: 2, startsAt: "19:00", endsAt: "21:00" };

describe("the clock of an agenda", () => {
  test("goes on from line to line", () => {
    const times = timed("19:00", [line("welcome", 5), line("round", 55), line("break", 10)]);
    expect(times.map(({ startsAt, after }) => [startsAt, after])).toEqual([
      ["19.00", 0],
      ["19.05", 5],
      ["20.00", 60],
    ]);
  });

  test("goes past midnight, and begins the day anew", () => {
    expect(clockAfter("23:30", 45)).toBe("00.15");
  });

  test("says nothing of the time of day while nobody knows it", () => {
    expect(timed("", [line("round", 20), line("break", 10)]).map(({ startsAt }) => startsAt)).toEqual([
      "",
      "",
    ]);
  });

  test("knows how long the meeting is when both its ends are known", () => {
    expect(meetingLength(evening)).toBe(120);
    expect(meetingLength({ startsAt: "19:00", endsAt: "" })).toBeNull();
  });
});

describe("advice about an agenda", () => {
  test("is silent while there is nothing to say", () => {
    expect(agendaAdvice(evening, [])).toEqual([]);
    expect(agendaAdvice(evening, [line("round", 90), line("break", 10), line("talk", 20)])).toEqual([]);
  });

  test("says how much longer than the meeting it is, and nothing when the meeting's end is not known", () => {
    const lines = [line("round", 60), line("break", 10), line("storyboard", 60)];
    expect(agendaAdvice(evening, lines)).toEqual([{ kind: "too-long", over: 10 }]);
    expect(agendaAdvice({ ...evening, endsAt: "" }, lines)).toEqual([]);
  });

  test("says when people sit for more than an hour and a half", () => {
    const before = [line("round", 30), line("break", 5)];
    expect(agendaAdvice({ ...evening, endsAt: "22:00" }, [...before, line("talk", 91)])).toEqual([
      { kind: "no-break", minutes: 91 },
    ]);
  });

  test("holds ideas back at a first meeting, until the people have been talked of", () => {
    const first = { ...evening, number: 1 };
    const ideas = [line("welcome", 10), line("brainstorm", 20)];
    expect(agendaAdvice(first, ideas)).toEqual([{ kind: "ideas-first" }]);
    expect(agendaAdvice(first, [line("persona", 20), ...ideas])).toEqual([]);
    expect(agendaAdvice(first, [...ideas, line("persona", 20)])).toEqual([{ kind: "ideas-first" }]);
    expect(agendaAdvice(evening, ideas)).toEqual([]);
  });
});

describe("a ready agenda", () => {
  test.each(readyAgendaKeys)(
    "for the %s meeting meets all advice, and is the same in both languages",
    (key) => {
      const number = readyAgendaKeys.indexOf(key) + 1;
      const { lines } = readyAgendas.da[key];
      expect(agendaAdvice({ ...evening, number }, lines)).toEqual([]);
      const shape = readyAgendas.en[key].lines.map(({ kind, minutes }) => ({ kind, minutes }));
      expect(shape).toEqual(lines.map(({ kind, minutes }) => ({ kind, minutes })));
    },
  );

  test.each(readyAgendaKeys)("for the %s meeting gives each tool at least what it usually takes", (key) => {
    for (const { kind, minutes } of readyAgendas.da[key].lines)
      expect(minutes, kind).toBeGreaterThanOrEqual(usualMinutes[kind].from);
  });
});

describe("an interpreter's double time", () => {
  test("is there when the tools have twice what they take at the least; a welcome is no tool", () => {
    expect(hasDoubleTime([line("welcome", 5), line("picture-cards", 40)])).toBe(true);
    expect(hasDoubleTime([line("welcome", 90), line("picture-cards", 39)])).toBe(false);
  });
});
