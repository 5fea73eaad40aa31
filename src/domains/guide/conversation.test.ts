import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Administrator } from "#domains/access/member.ts";
import { newEngagementExample } from "#domains/engagement/engagement.example.ts";
import { beginEngagement } from "#domains/engagement/engagements.server.ts";
import { newId } from "#platform/database/id.ts";
import { openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { openHouse } from "../../../tests/support/houses.ts";
import { takePart } from "./conversation.server.ts";
import { silence } from "./round.ts";
import { beginRound, findRound, type Round, setSilence } from "./rounds.server.ts";

let database: TestDatabase;
let karen: Administrator;
let engagementId: string;
let roundId: string;
beforeAll(async () => {
  database = await openTestDatabase();
  karen = await openHouse();
});
beforeEach(async () => {
  engagementId = await beginEngagement(karen, newEngagementExample);
  roundId =
    (await beginRound(karen, engagementId, "2", { kind: "conversation", present: ["Karen Juhl"] })) ?? "";
});
afterAll(() => database.close());

describe("somebody at the table", () => {
  test("puts an answer down, mends it, marks it as a nugget and takes it away", async () => {
    const answerId = newId();
    const typed = { answerId, text: "De har prøvet før", saidBy: "Anja" };
    expect(await ask("answer", typed)).toEqual({ to: page(1) });
    await ask("answer", typed);
    expect(await answers()).toMatchObject([{ text: "De har prøvet før", saidBy: "Anja" }]);
    expect(await ask("change", { ...typed, text: "De prøvede i 2019" })).toEqual({ to: page(1) });
    await ask("nugget", { answerId });
    expect(await answers()).toMatchObject([{ text: "De prøvede i 2019", nugget: true }]);
    await ask("no-nugget", { answerId });
    expect(await answers()).toMatchObject([{ nugget: false }]);
    expect(await ask("remove", { answerId })).toEqual({ to: `${page(1)}?fjernet=${answerId}` });
    expect(await answers()).toEqual([]);
  });

  test("keeps what the table agrees on by staying, by going on, by going back and by ending", async () => {
    expect(await ask("agree", { agreed: "Vi banker på" })).toHaveProperty("saved");
    expect(await ask("next", { agreed: "Vi banker på og siger goddag" })).toEqual({ to: page(2) });
    expect(await ask("previous", { agreed: "Om lørdagen" }, 2)).toEqual({ to: page(1) });
    expect(await ask("finish", { agreed: "Karen ringer" }, 5)).toEqual({
      to: `/forloeb/${engagementId}/trin/2?gemt`,
    });
    const round = await now();
    expect(round.questions.map((one) => one.agreed)).toEqual([
      "Vi banker på og siger goddag",
      "Om lørdagen",
      "",
      "",
      "Karen ringer",
    ]);
    expect(round.endedAt).toBeInstanceOf(Date);
  });

  test("goes on while the room is silent without touching the sentence, and the silence ends", async () => {
    await ask("agree", { agreed: "Vi banker på" });
    await ask("silence");
    expect(await ask("next")).toEqual({ to: page(2) });
    expect(await now()).toMatchObject({
      silentUntil: null,
      questions: [{ agreed: "Vi banker på" }, {}, {}, {}, {}],
    });
  });

  test("stays with a field for each where they had one", async () => {
    const apart = { engagementId, roundId, number: 1, apart: true };
    expect(await takePart(karen, apart, formOf({ do: "next", agreed: "" }))).toEqual({
      to: `${page(2)}?felter`,
    });
  });

  test("has the room silent for two minutes, and one more for each time they ask", async () => {
    const before = Date.now();
    await ask("silence");
    const until = (await now()).silentUntil?.getTime() ?? 0;
    expect(until).toBeGreaterThanOrEqual(before + silence);
    expect(until).toBeLessThanOrEqual(Date.now() + silence);
    await ask("more-silence");
    expect((await now()).silentUntil?.getTime()).toBe(until + 60_000);
    await ask("end-silence");
    expect((await now()).silentUntil).toBeNull();
  });

  test("gets a whole minute more when the silence is over already", async () => {
    await setSilence(karen, roundId, new Date(Date.now() - 600_000));
    const before = Date.now();
    await ask("more-silence");
    expect((await now()).silentUntil?.getTime()).toBeGreaterThanOrEqual(before + 60_000);
  });
});

describe("what cannot be kept", () => {
  test("is an empty answer, or one with a CPR number; the words come back and nothing is written", async () => {
    for (const text of [" ", "Anja, 010190-1234"]) {
      const refused = await ask("answer", { answerId: newId(), text, saidBy: "" });
      expect(refused).toMatchObject({
        at: "answer",
        problems: { text: expect.any(String) },
        typed: { text },
      });
    }
    expect(await answers()).toEqual([]);
  });

  test("is a sentence with a CPR number; one stays where one is", async () => {
    expect(await ask("next", { agreed: "Anja, 010190-1234" })).toMatchObject({
      at: "agreed",
      problems: { agreed: expect.any(String) },
    });
    expect((await now()).questions[0]?.agreed).toBe("");
  });

  test("is a mended answer that has become empty; the one that was stands", async () => {
    const answerId = newId();
    await ask("answer", { answerId, text: "De har prøvet før" });
    expect(await ask("change", { answerId, text: "" })).toMatchObject({ at: answerId });
    expect(await answers()).toMatchObject([{ text: "De har prøvet før" }]);
  });
});

describe("two windows that have written each their sentence", () => {
  test("lose none of them: the later one is shown both, and means it by sending again", async () => {
    await ask("agree", { agreed: "Vi banker på", was: "" });
    const refused = await ask("next", { agreed: "Vi ringer først", was: "" });
    expect(refused).toMatchObject({
      at: "agreed",
      typed: { agreed: "Vi ringer først", was: "Vi banker på" },
    });
    expect("problems" in refused && refused.problems.agreed).toContain("Vi banker på");
    expect((await now()).questions[0]?.agreed).toBe("Vi banker på");
    expect(await ask("next", { agreed: "Vi ringer først", was: "Vi banker på" })).toEqual({ to: page(2) });
    expect((await now()).questions[0]?.agreed).toBe("Vi ringer først");
  });

  test("go on when only one of them has written anything", async () => {
    await ask("agree", { agreed: "Vi banker på", was: "" });
    expect(await ask("next", { agreed: "", was: "" })).toEqual({ to: page(2) });
    expect((await now()).questions[0]?.agreed).toBe("Vi banker på");
  });
});

describe("what is not there is a 404:", () => {
  test.each([
    ["a wish nobody knows", "dance", {}],
    ["an answer of another round", "nugget", { answerId: newId() }],
    ["an answer that is no answer", "remove", { answerId: "et svar" }],
    ["words for an answer there is not", "change", { answerId: newId(), text: "Ændret" }],
  ])("%s", async (_, wish, typed) => {
    await expect(ask(wish, typed)).rejects.toMatchObject({ status: 404 });
  });

  test.each([0, 6, 1.5, Number.NaN])("question number %s of five", async (number) => {
    await expect(ask("next", { agreed: "" }, number)).rejects.toMatchObject({ status: 404 });
  });

  test("a round of another forløb", async () => {
    const other = await beginEngagement(karen, newEngagementExample);
    const place = { engagementId: other, roundId, number: 1, apart: false };
    await expect(takePart(karen, place, formOf({ do: "silence" }))).rejects.toMatchObject({ status: 404 });
  });
});

function ask(wish: string, typed: Record<string, string> = {}, number = 1) {
  return takePart(karen, { engagementId, roundId, number, apart: false }, formOf({ do: wish, ...typed }));
}

async function now(): Promise<Round> {
  const round = await findRound(karen, engagementId, roundId);
  if (!round) throw new Error("The round is gone");
  return round;
}

async function answers() {
  return (await now()).questions[0]?.answers;
}

function page(number: number): string {
  return `/forloeb/${engagementId}/samtale/${roundId}/${number}`;
}

function formOf(typed: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(typed)) form.set(name, value);
  return form;
}
