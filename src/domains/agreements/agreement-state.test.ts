import { describe, expect, test } from "vitest";
import { expectationsExample, versionExample } from "./agreement.example.ts";
import { asAskedOf, expectationKeys } from "./agreement.ts";
import {
  type AgreementFacts,
  hasAnswered,
  inForce,
  laidOut,
  openQuestions,
  standingOf,
  type VersionMark,
  verdictOf,
} from "./agreement-state.ts";
import { changesBetween } from "./agreement-version.ts";

const day = "2026-11-20";
const fresh: AgreementFacts = {
  endedOn: null,
  compared: false,
  answered: { library: false, partner: false },
  open: 0,
  versions: [],
};
const version = (number: number, more: Partial<VersionMark> = {}): VersionMark => ({
  number,
  staysUntil: "2027-05-31",
  followUpOn: "2027-03-01",
  verdicts: { library: "yes", partner: "yes" },
  ...more,
});
const standing = (facts: Partial<AgreementFacts>) => standingOf({ ...fresh, ...facts }, day);

describe("an agreement stands", () => {
  test("with those who have not answered by themselves yet", () => {
    expect(standing({})).toEqual({ kind: "answers", from: ["library", "partner"] });
    expect(standing({ answered: { library: true, partner: false } })).toEqual({
      kind: "answers",
      from: ["partner"],
    });
  });

  test("with the differences, and then with the text to write", () => {
    expect(standing({ compared: true, open: 2 })).toEqual({ kind: "differences", open: 2 });
    expect(standing({ compared: true })).toEqual({ kind: "text" });
  });

  test("with those who have not said yes to the newest version", () => {
    const verdicts = { library: "yes", partner: "silent" } as const;
    expect(standing({ versions: [version(2, { verdicts }), version(1)] })).toEqual({
      kind: "confirming",
      number: 2,
      from: ["partner"],
    });
  });

  test("with an objection before a missing yes", () => {
    const verdicts = { library: "silent", partner: "objects" } as const;
    expect(standing({ versions: [version(1, { verdicts })] })).toEqual({ kind: "objection", number: 1 });
  });

  test("as agreed until the day the two wanted to look at it again, and from that day on as due", () => {
    expect(standing({ versions: [version(1, { followUpOn: "2026-11-21" })] })).toEqual({
      kind: "agreed",
      number: 1,
      staysUntil: "2027-05-31",
    });
    for (const followUpOn of ["2026-11-20", "2026-10-01"])
      expect(standing({ versions: [version(1, { followUpOn })] })).toEqual({
        kind: "follow-up",
        number: 1,
        on: followUpOn,
      });
  });

  test("as ended from its last day, whatever else it waits for, and not before", () => {
    expect(standing({ endedOn: "2026-11-20", compared: true, open: 3 })).toEqual({
      kind: "ended",
      on: "2026-11-20",
    });
    expect(standing({ endedOn: "2026-11-21", versions: [version(1)] }).kind).toBe("agreed");
  });
});

test("what holds is the newest version both have said yes to", () => {
  const verdicts = { library: "yes", partner: "objects" } as const;
  expect(inForce([version(3, { verdicts }), version(2), version(1)])?.number).toBe(2);
  expect(inForce([version(1, { verdicts })])).toBeUndefined();
});

test("a side's last word counts", () => {
  const said = [
    { side: "partner", objection: "Nøglen mangler" },
    { side: "library", objection: "" },
    { side: "partner", objection: "" },
  ] as const;
  expect(verdictOf(said, "partner")).toBe("yes");
  expect(verdictOf(said.slice(0, 2), "partner")).toBe("objects");
  expect(verdictOf([], "library")).toBe("silent");
});

test("a side has answered when it has an answer to every question, if only that it has none", () => {
  expect(hasAnswered(expectationsExample)).toBe(true);
  expect(hasAnswered({ ...expectationsExample, worry: "" })).toBe(true);
  const { worry: _, ...rest } = expectationsExample;
  expect(hasAnswered(rest)).toBe(false);
});

describe("side by side", () => {
  const answers = {
    library: { ours: "Kassen", yours: "Kaffen", hours: "To timer" },
    partner: { ours: "Kaffe har jeg", yours: "Tag skruerne med", worry: "" },
    both: { hours: "To timer om ugen", ours: "" },
  };

  test("what one takes upon itself lies beside what the other hopes for", () => {
    const laid = laidOut(answers);
    expect(laid.find(({ question }) => question === "ours")).toEqual({
      question: "ours",
      library: "Kassen",
      partner: "Tag skruerne med",
      words: "",
    });
    expect(laid.find(({ question }) => question === "yours")).toMatchObject({
      library: "Kaffen",
      partner: "Kaffe har jeg",
      words: null,
    });
    expect(expectationKeys.map((key) => asAskedOf("partner", asAskedOf("partner", key)))).toEqual(
      expectationKeys,
    );
  });

  test("a question is open until there are words for it, and one nobody answered is not", () => {
    expect(openQuestions(laidOut(answers))).toBe(2);
    expect(openQuestions(laidOut({ library: {}, partner: {}, both: {} }))).toBe(0);
    expect(openQuestions(laidOut({ library: {}, partner: {}, both: { worry: "" } }))).toBe(1);
  });
});

describe("from one version to the next", () => {
  const { staysUntil, followUpOn, basedOn: _, ...terms } = versionExample;
  const hall = { carrier: "partner", partner: "Hallen", who: "" } as const;
  const task = { text: "Låse op", now: hall, later: null };
  const before = { terms, staysUntil, followUpOn, tasks: [task] };

  test("nothing is different when nothing was changed", () => {
    expect(changesBetween(before, structuredClone(before))).toEqual([]);
  });

  test("terms, tasks and days are told with what they were", () => {
    const later = { carrier: "citizens", partner: "", who: "fædrene", from: "2027-03-01" } as const;
    const handed = { ...task, later };
    const brought = { ...task, text: "Lave kaffe" };
    const after = {
      terms: { ...terms, purpose: "", money: "Kaffen køber man selv" },
      staysUntil: null,
      followUpOn,
      tasks: [handed, brought],
    };
    expect(changesBetween(before, after)).toEqual([
      { what: "purpose", before: "At nogen kommer igen", after: "" },
      { what: "money", before: "", after: "Kaffen køber man selv" },
      { what: "task", before: task, after: handed },
      { what: "task", before: null, after: brought },
      { what: "staysUntil", before: "2027-05-31", after: "" },
    ]);
  });
});
