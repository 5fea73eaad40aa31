import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Administrator, Member } from "#domains/access/member.ts";
import { colleagueExample } from "#domains/access/opening.example.ts";
import { newEngagementExample } from "#domains/engagement/engagement.example.ts";
import {
  beginEngagement,
  listEngagements,
  removeEngagement,
} from "#domains/engagement/engagements.server.ts";
import { newId } from "#platform/database/id.ts";
import { asOwner, openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { openHouse, welcome } from "../../../tests/support/houses.ts";
import { answerAlone } from "./answer-alone.server.ts";
import { readStation, saveOwnItem } from "./content.server.ts";
import { readPath } from "./path.server.ts";
import { listRounds } from "./rounds.server.ts";

let database: TestDatabase;
let karen: Administrator;
let aase: Member;
let engagementId: string;
beforeAll(async () => {
  database = await openTestDatabase();
  karen = await openHouse();
  aase = await welcome(karen, colleagueExample);
});
beforeEach(async () => {
  engagementId = await beginEngagement(karen, newEngagementExample);
});
afterAll(() => database.close());

describe("an answer written alone", () => {
  test("begins one's own round of the day, and the next goes there too", async () => {
    expect(await alone(karen, "1.q1", "De mangler et sted")).toBe(true);
    expect(await alone(karen, "1.q2", "Familierne")).toBe(true);
    expect(await alone(aase, "1.q1", "De mangler selskab")).toBe(true);
    const rounds = await listRounds(karen, engagementId, "1");
    expect(rounds).toMatchObject([
      { kind: "alone", present: [aase.name] },
      { kind: "alone", present: [karen.name] },
    ]);
    expect(rounds[1]?.questions.slice(0, 2)).toMatchObject([
      { answers: [{ text: "De mangler et sted", saidBy: karen.name }] },
      { answers: [{ text: "Familierne", saidBy: karen.name }] },
    ]);
  });

  test("touches the forløb every time", async () => {
    for (const key of ["1.q1", "1.q2"]) {
      await beginEngagement(karen, { ...newEngagementExample, name: "Nyere" });
      await alone(karen, key, "De mangler et sted");
      expect((await listEngagements(karen))[0]?.id).toBe(engagementId);
    }
  });

  test("is kept once when it is sent twice", async () => {
    const given = { answerId: newId(), text: "De mangler et sted" };
    await answerAlone(karen, engagementId, "1", "1.q1", given);
    expect(await answerAlone(karen, engagementId, "1", "1.q1", given)).toBe(true);
    const rounds = await listRounds(karen, engagementId);
    expect(rounds).toHaveLength(1);
    expect(rounds[0]?.questions[0]?.answers).toHaveLength(1);
  });

  test("begins another round on another day", async () => {
    await alone(karen, "1.q1", "I går");
    await asOwner(database.owner, (owner) =>
      owner.query("update round set started_at = started_at - interval '13 hours' where engagement_id = $1", [
        engagementId,
      ]),
    );
    await alone(karen, "1.q1", "I dag");
    const [today, yesterday] = await listRounds(karen, engagementId);
    expect(today?.questions[0]?.answers).toMatchObject([{ text: "I dag" }]);
    expect(yesterday?.questions[0]?.answers).toMatchObject([{ text: "I går" }]);
  });

  test("is kept also where the house has added the question since this morning", async () => {
    await alone(karen, "1.q1", "De mangler et sted");
    await saveOwnItem(karen, "1", { kind: "question", da: "Hvem låser?", moreDa: "", en: "", moreEn: "" });
    const added =
      (await readStation(karen, "1")).questions.find((one) => one.text === "Hvem låser?")?.key ?? "";
    expect(await alone(karen, added, "Anja")).toBe(true);
    const all = (await listRounds(karen, engagementId)).flatMap((round) => round.questions);
    expect(all.find((one) => one.key === added)?.answers).toMatchObject([{ text: "Anja" }]);
  });

  test("to a question that is not asked there leaves nothing behind", async () => {
    expect(await alone(karen, "2.q1", "Forkert sted")).toBe(false);
    expect(await listRounds(karen, engagementId)).toEqual([]);
    expect((await readPath(karen, engagementId))[0]?.state).toBe("ahead");
  });

  test("in a forløb that is not there is refused, also on the second try", async () => {
    await alone(karen, "1.q1", "De mangler et sted");
    await removeEngagement(karen, engagementId);
    expect(await alone(karen, "1.q2", "Familierne")).toBe(false);
    expect(await answerAlone(karen, newId(), "1", "1.q1", { answerId: newId(), text: "Ingen steder" })).toBe(
      false,
    );
  });

  function alone(member: Member, key: string, text: string): Promise<boolean> {
    return answerAlone(member, engagementId, "1", key, { answerId: newId(), text });
  }
});
