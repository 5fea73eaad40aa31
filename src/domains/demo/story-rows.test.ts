import { describe, expect, test } from "vitest";
import { engagementSchema, stateSchema } from "#domains/engagement/engagement.ts";
import { decisionSchema, wayChoiceSchema } from "#domains/guide/decision.ts";
import { agreedSchema, answerSchema } from "#domains/guide/round.ts";
import { stationContent } from "#domains/guide/station-content.ts";
import { entrySchema } from "#domains/logbook/logbook.ts";
import { newId } from "#platform/database/id.ts";
import type { Stage } from "./diary.ts";
import { people, strategies } from "./library.example.ts";
import { stories } from "./stories.example.ts";
import { storyRows } from "./story-rows.ts";
import { dayOf, momentOf, withDates } from "./story-time.ts";

/** A Monday just after midnight, a Sunday just before, the shortest day of the year and both changes of the clock. */
const times = [
  "2026-11-16T00:01:00+01:00",
  "2026-11-20T10:00:00+01:00",
  "2026-11-22T23:59:00+01:00",
  "2026-12-31T12:00:00+01:00",
  "2027-01-01T12:00:00+01:00",
  "2027-03-28T03:30:00+02:00",
  "2027-10-31T02:30:00+01:00",
].map((time) => new Date(time));

test("weeks and weekdays are those of a Danish calendar", () => {
  const friday = new Date("2026-11-20T10:00:00+01:00");
  expect(momentOf("-1 sat 12:10", friday)).toEqual(new Date("2026-11-14T12:10:00+01:00"));
  expect(momentOf("-11 wed 19:00", friday)).toEqual(new Date("2026-09-02T19:00:00+02:00"));
  expect(momentOf("-2 days 10:20", friday)).toEqual(new Date("2026-11-18T10:20:00+01:00"));
  expect(withDates("De mødes {2 fri}, og vi er med til {29 month}.", friday)).toBe(
    "De mødes 4. december, og vi er med til juni.",
  );
  expect(dayOf(new Date("2026-11-19T23:30:00Z"))).toBe("2026-11-20");
});

describe.each(stories)("$name", (story) => {
  test.each(times)("has happened already when it is %s", (now) => {
    for (const moment of momentsIn(storyRows(story, stageAt(now)))) {
      expect(moment.getTime()).toBeLessThanOrEqual(now.getTime());
    }
  });

  test("could have been typed into the forms", () => {
    const rows = storyRows(story, stageAt(new Date()));
    const { id: _, createdBy: __, createdAt: ___, changedAt: ____, ...own } = rows.engagement;
    const typed = {
      ...own,
      places: own.places.join(", "),
      successCriteria: own.successCriteria.join("\n"),
      hours: String(own.hours),
      money: String(own.money),
    };
    expect(engagementSchema.parse(typed)).toMatchObject(own);
    for (const { note, ...state } of rows.states)
      expect(stateSchema.parse({ ...state, note }).note).toBe(note);
    for (const made of rows.decisions) expect(decisionSchema.parse(made).reason).toBe(made.reason);
    for (const choice of rows.wayChoices) expect(wayChoiceSchema.parse(choice).reason).toBe(choice.reason);
    for (const entry of rows.logbook) expect(entrySchema.parse(entry).text).toBe(entry.text);
    for (const { agreed } of rows.questions) expect(agreedSchema.parse({ agreed }).agreed).toBe(agreed);
    for (const { id, text, saidBy } of rows.answers) {
      expect(answerSchema.parse({ answerId: id, text, saidBy })).toEqual({ answerId: id, text, saidBy });
    }
  });

  test("lets nobody speak who was not there", () => {
    const { rounds, answers } = storyRows(story, stageAt(new Date()));
    for (const { roundId, saidBy } of answers) {
      expect(rounds.find((round) => round.id === roundId)?.present).toContain(saidBy);
    }
  });

  test("ticks things the guide asks for", () => {
    const rows = storyRows(story, stageAt(new Date()));
    const own = rows.ownLines.map((line) => line.id);
    const built = Object.values(stationContent).flatMap(({ da }) => da.how.map((item) => item.key));
    for (const { itemKey } of rows.ticks) expect([...built, ...own]).toContain(itemKey);
  });

  test("fills every date in", () => {
    expect(JSON.stringify(storyRows(story, stageAt(new Date())))).not.toMatch(/\{-?\d/);
  });
});

function stageAt(now: Date): Stage {
  const ids = (things: object) => Object.fromEntries(Object.keys(things).map((key) => [key, newId()]));
  return { now, memberIds: ids(people), strategyIds: ids(strategies) } as Stage;
}

/** Every moment in the rows, however deep; a day counts from its first hour in Denmark. */
function momentsIn(rows: unknown): Date[] {
  if (rows instanceof Date) return [rows];
  if (typeof rows === "string" && /^\d{4}-\d\d-\d\d$/.test(rows)) return [new Date(`${rows}T00:00:00+02:00`)];
  if (typeof rows !== "object" || rows === null) return [];
  return Object.values(rows).flatMap(momentsIn);
}
