import { describe, expect, test } from "vitest";
import { bestDate, type Choosable, groupOf, standingOf, twoSmaller, type Voice } from "./best-date.ts";
import type { Answer } from "./date-poll.ts";

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

/** The id of the best date, or what there is instead. */
function best(...voices: Voice[]): string {
  const verdict = bestDate(dates, voices);
  return verdict.kind === "best" ? verdict.best.id : verdict.kind;
}

describe("the best date", () => {
  test("has most who can, and »if need be« counts half", () => {
    expect(best(voice("a", "nyy"), voice("b", "nym"), voice("c", "ynn"))).toBe("thu");
    expect(best(voice("a", "ymm"), voice("b", "nmm"), voice("c", "nmm"))).toBe("thu");
  });

  test("is the soonest where two are as good, at whatever place they stand in the list", () => {
    expect(best(voice("a", "yyy"), voice("b", "yyy"))).toBe("tue");
    const evening = { ...tuesday, id: "late", startsAt: "20:00" };
    const verdict = bestDate(
      [evening, tuesday],
      [{ ...voice("a", "y"), answers: { tue: "yes", late: "yes" } }],
    );
    expect(verdict).toMatchObject({ kind: "best", best: { id: "tue" } });
  });

  test("is the one fewest said no to, where as many can", () => {
    // Two yes and a no, against one yes and two who can if need be.
    expect(best(voice("a", "yym"), voice("b", "ynm"), voice("c", "nmy"))).toBe("sat");
  });

  test("is one where those who must come would rather not as seldom as can be", () => {
    expect(best(voice("a", "my", must), voice("b", "ym"))).toBe("thu");
  });

  test("has everybody who must be there, however many others another has", () => {
    expect(best(voice("a", "yyn"), voice("b", "yyn"), voice("c", "yyn"), voice("boss", "nny", must))).toBe(
      "nothing",
    );
    expect(best(voice("a", "yyn"), voice("b", "yyn"), voice("c", "yyy"), voice("boss", "nny", must))).toBe(
      "sat",
    );
  });

  test("takes »if need be« from somebody who must come", () => {
    expect(best(voice("a", "ynn"), voice("boss", "mnn", must))).toBe("tue");
  });

  test("has one of each group, and who of them it is does not matter", () => {
    const club = { group: "club" };
    const school = { group: "school" };
    expect(best(voice("a", "yyn", club), voice("b", "yyn", club), voice("c", "nny", school))).toBe("nothing");
    expect(best(voice("a", "yyn", club), voice("b", "yny", club), voice("c", "nny", school))).toBe("sat");
  });

  test("is not held up by somebody who has not answered and need not come", () => {
    expect(best(voice("a", "y.."), voice("b", "..."))).toBe("tue");
  });

  test("is nothing while nobody has answered, and while there are no dates", () => {
    expect(best(voice("a", "..."), voice("b", "..."))).toBe("silence");
    expect(best()).toBe("silence");
    expect(bestDate([], [voice("a", "")])).toEqual({ kind: "no-dates" });
  });

  test("does not work where all that was said is no", () => {
    expect(best(voice("a", "nnn"), voice("b", "..."))).toBe("nothing");
  });

  test("waits for somebody who must come and has not answered, where nobody stands in the way", () => {
    const verdict = bestDate(dates, [voice("a", "yyn"), voice("boss", "...", must), voice("c", "nyy", must)]);
    expect(verdict).toMatchObject({ kind: "waiting", best: { id: "thu" }, awaited: ["boss"] });
  });

  test("waits for all of a group of whom none has answered", () => {
    const club = { group: "club" };
    const verdict = bestDate(dates, [voice("a", "y"), voice("b", ".", club), voice("c", ".", club)]);
    expect(verdict).toMatchObject({ kind: "waiting", awaited: ["b", "c"] });
  });

  test("that works is taken before a better one that still waits", () => {
    expect(best(voice("a", "yyy"), voice("b", "yyn"), voice("boss", "..y", must))).toBe("sat");
  });
});

describe("where no date works", () => {
  test("one knows who can come to none", () => {
    const verdict = bestDate(dates, [voice("a", "yyy"), voice("boss", "nnn", must)]);
    expect(verdict).toMatchObject({ kind: "nothing", never: ["boss"] });
  });

  test("one knows whom to ring: the one whose no decides, about the date with most who can", () => {
    const verdict = bestDate(dates, [
      voice("a", "yyn"),
      voice("b", "yyn"),
      voice("one", "nyy", must),
      voice("other", "yny", must),
      voice("third", "yyn", must),
    ]);
    expect(verdict).toMatchObject({
      kind: "nothing",
      ring: [
        { date: { id: "tue" }, voiceIds: ["one"] },
        { date: { id: "thu" }, voiceIds: ["other"] },
      ],
    });
  });

  test("nobody is rung about a date that two stand in the way of", () => {
    const verdict = bestDate([tuesday], [voice("a", "y"), voice("one", "n", must), voice("two", "n", must)]);
    expect(verdict).toMatchObject({ kind: "nothing", ring: [] });
  });

  test("a blocker of a group that must come is counted once", () => {
    const club = { group: "club", must: true };
    expect(standingOf(tuesday, [voice("a", "y"), voice("b", "n", club)]).blockers).toEqual([
      { kind: "must", says: "no", voiceIds: ["b"] },
    ]);
  });
});

describe("two smaller meetings", () => {
  const meetings = (...voices: Voice[]) =>
    twoSmaller(dates, voices)?.meetings.map(({ date, voiceIds }) => [date.id, ...voiceIds]);

  test("together reach everybody, each where they said yes", () => {
    expect(meetings(voice("a", "ynn"), voice("b", "ynm"), voice("c", "nny"), voice("d", "nmy"))).toEqual([
      ["tue", "a", "b"],
      ["sat", "c", "d"],
    ]);
  });

  test("has one of us at both who can be at both", () => {
    expect(meetings(voice("a", "yn"), voice("b", "ny"), voice("mette", "yy", { bridges: true }))).toEqual([
      ["tue", "a", "mette"],
      ["thu", "b", "mette"],
    ]);
  });

  test("shares those who can come to either between them", () => {
    expect(meetings(voice("a", "yn"), voice("b", "ny"), voice("c", "yy"), voice("d", "yy"))).toEqual([
      ["tue", "a", "c"],
      ["thu", "b", "d"],
    ]);
  });

  test("leave nobody out who must come, and say who is left out", () => {
    expect(
      twoSmaller(dates, [
        voice("a", "yn"),
        voice("b", "ny"),
        voice("c", "yy"),
        voice("d", "yy"),
        voice("e", "nnn", must),
      ]),
    ).toBeNull();
    expect(
      twoSmaller(dates, [
        voice("a", "yn"),
        voice("b", "ny"),
        voice("c", "yy"),
        voice("d", "yy"),
        voice("e", "nnn"),
      ]),
    ).toMatchObject({ left: ["e"] });
  });

  test("are rather those that leave nobody out than those that are soonest", () => {
    expect(meetings(voice("a", "ynn"), voice("b", "yyn"), voice("c", "nyy"), voice("d", "nny"))).toEqual([
      ["tue", "a", "b"],
      ["sat", "c", "d"],
    ]);
  });

  test("are not proposed where one would be for one person alone, or one date does for all", () => {
    expect(meetings(voice("a", "yn"), voice("b", "ny"))).toBeUndefined();
    expect(meetings(voice("a", "yyy"), voice("b", "yyn"), voice("c", "yny"))).toBeUndefined();
  });

  test("do not count those who have not answered", () => {
    expect(
      twoSmaller(dates, [
        voice("a", "yn"),
        voice("b", "ny"),
        voice("c", "yy"),
        voice("d", "yy"),
        voice("e", "...", must),
      ]),
    ).toMatchObject({ left: [] });
  });

  test("are found among sixty dates and eighty people", () => {
    const many = Array.from({ length: 60 }, (_, index) => ({
      id: `d${index}`,
      day: `2026-12-${String(1 + (index % 30)).padStart(2, "0")}`,
      startsAt: index < 30 ? "16:30" : "19:00",
    }));
    const voices = Array.from({ length: 80 }, (_, index) => ({
      ...voice(`v${index}`, ""),
      answers: Object.fromEntries(
        many.map(({ id }, at) => [id, (at + index) % 7 < 2 ? "yes" : "no"] as [string, Answer]),
      ),
    }));
    expect(twoSmaller(many, voices)).not.toBeNull();
  });
});

test("one speaks for an organisation or a sector, our own house for itself, and citizens for nobody", () => {
  const club = { kind: "partner", partnerId: "p", sector: "third" };
  expect(groupOf("none", club)).toBeNull();
  expect(groupOf("organisation", club)).toBe("p");
  expect(groupOf("sector", club)).toBe("third");
  expect(groupOf("sector", { kind: "colleague", partnerId: null, sector: null })).toBe("library");
  expect(groupOf("organisation", { kind: "citizens", partnerId: null, sector: null })).toBeNull();
});
