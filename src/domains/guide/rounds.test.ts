import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { readAudit } from "#domains/access/audit.server.ts";
import type { Administrator, Member } from "#domains/access/member.ts";
import { colleagueExample } from "#domains/access/opening.example.ts";
import { restore } from "#domains/access/removal.server.ts";
import { newEngagementExample } from "#domains/engagement/engagement.example.ts";
import { beginEngagement, removeEngagement } from "#domains/engagement/engagements.server.ts";
import { newId } from "#platform/database/id.ts";
import { openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { openHouse, welcome } from "../../../tests/support/houses.ts";
import { answerAlone } from "./answer-alone.server.ts";
import { hideContent, rewordContent, saveOwnItem } from "./content.server.ts";
import { readPath } from "./path.server.ts";
import {
  addAnswer,
  agree,
  beginRound,
  changeAnswer,
  endRound,
  findRound,
  listOpenSentences,
  listRounds,
  markNugget,
  removeAnswer,
  setPresent,
  setSilence,
} from "./rounds.server.ts";
import { stationContent } from "./station-content.ts";

const table = { kind: "conversation" as const, present: ["Karen Juhl", "Anja fra Agger"] };

let database: TestDatabase;
let karen: Administrator;
let aase: Member;
let engagementId: string;
let house = 0;
beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(async () => {
  house++;
  karen = await openHouse({ email: `karen.juhl@hus${house}.example` });
  aase = await welcome(karen, colleagueExample);
  engagementId = await beginEngagement(karen, newEngagementExample);
});
afterAll(() => database.close());

describe("a round", () => {
  test("begins with the questions of the station, who is at the table, and nothing said", async () => {
    const id = await begin("2");
    const round = await findRound(aase, engagementId, id);
    expect(round).toMatchObject({
      id,
      engagementId,
      station: "2",
      ...table,
      endedAt: null,
      silentUntil: null,
    });
    expect(round?.questions).toEqual(
      stationContent["2"].da.questions.map(({ key, text }) => ({
        key,
        text,
        agreed: "",
        agreedAt: null,
        answers: [],
      })),
    );
  });

  test("keeps the question as it was asked when the house words it anew, puts it away or adds another", async () => {
    const asked = stationContent["1"].da.questions.map((question) => question.text);
    const before = await begin("1");
    await rewordContent(karen, "1.q1", "da", { text: "Hvem savner noget?", more: "" });
    await hideContent(karen, "1.q2", true);
    await saveOwnItem(karen, "1", {
      kind: "question",
      da: "Hvem har nøglen?",
      moreDa: "",
      en: "",
      moreEn: "",
    });
    expect((await findRound(karen, engagementId, before))?.questions.map((one) => one.text)).toEqual(asked);
    const after = await begin("1");
    expect((await findRound(karen, engagementId, after))?.questions.map((one) => one.text)).toEqual([
      "Hvem savner noget?",
      asked[2],
      "Hvem har nøglen?",
    ]);
  });

  test("is kept beside those before it, newest first, and can be had for one station", async () => {
    const first = await begin("1");
    const other = await begin("2");
    const second = await begin("1");
    await say(first, "1.q1", "Det gamle svar");
    await say(second, "1.q1", "Det nye svar");
    await agree(karen, first, "1.q1", "Det var sådan");
    expect((await listRounds(karen, engagementId)).map((round) => round.id)).toEqual([second, other, first]);
    const [newer, older] = await listRounds(karen, engagementId, "1");
    expect(newer?.questions[0]).toMatchObject({ agreed: "", answers: [{ text: "Det nye svar" }] });
    expect(older?.questions[0]).toMatchObject({
      agreed: "Det var sådan",
      answers: [{ text: "Det gamle svar" }],
    });
  });

  test("is not found in another forløb, and does not begin in one that is not there", async () => {
    const id = await begin("1");
    const other = await beginEngagement(karen, newEngagementExample);
    expect(await findRound(karen, other, id)).toBeUndefined();
    expect(await listRounds(karen, other)).toEqual([]);
    await removeEngagement(karen, other);
    expect(await beginRound(karen, other, "1", table)).toBeUndefined();
    expect(await beginRound(karen, newId(), "1", table)).toBeUndefined();
  });

  test("can be silent until a moment that every screen knows, and be loud again", async () => {
    const id = await begin("1");
    const until = new Date(Date.now() + 120_000);
    await setSilence(karen, id, until);
    expect((await findRound(aase, engagementId, id))?.silentUntil).toEqual(until);
    await setSilence(aase, id, null);
    expect((await findRound(karen, engagementId, id))?.silentUntil).toBeNull();
  });

  test("ends with its silence, can be opened again, and can be told who else was there", async () => {
    const id = await begin("1");
    await setSilence(karen, id, new Date());
    await endRound(karen, id);
    const ended = await findRound(karen, engagementId, id);
    expect(ended?.endedAt).toBeInstanceOf(Date);
    expect(ended?.silentUntil).toBeNull();
    await endRound(karen, id, false);
    await setPresent(karen, id, ["Karen Juhl", "Anja fra Agger", "Formanden"]);
    expect(await findRound(karen, engagementId, id)).toMatchObject({
      endedAt: null,
      present: ["Karen Juhl", "Anja fra Agger", "Formanden"],
    });
  });
});

describe("an answer", () => {
  test("is kept once when it is sent twice, also at the same moment", async () => {
    const id = await begin("1");
    const given = { answerId: newId(), text: "De mangler et sted", saidBy: "Anja fra Agger" };
    expect(await Promise.all([1, 2, 3].map(() => addAnswer(karen, id, "1.q1", given)))).toEqual([
      true,
      true,
      true,
    ]);
    expect(await addAnswer(karen, id, "1.q1", given)).toBe(true);
    expect(await answersTo(id, "1.q1")).toMatchObject([
      { id: given.answerId, text: given.text, saidBy: given.saidBy },
    ]);
  });

  test("is put down in the order it came, with whose words it was", async () => {
    const id = await begin("1");
    await say(id, "1.q1", "Først", "Anja fra Agger");
    await say(id, "1.q1", "Så", "");
    await say(id, "1.q2", "Et andet spørgsmål", "Karen Juhl");
    expect(await answersTo(id, "1.q1")).toMatchObject([
      { text: "Først", saidBy: "Anja fra Agger", nugget: false },
      { text: "Så", saidBy: "", nugget: false },
    ]);
  });

  test("is refused to a question the round does not ask", async () => {
    const id = await begin("1");
    for (const key of ["2.q1", "1.h1", "", newId()]) {
      expect(await addAnswer(karen, id, key, { answerId: newId(), text: "Forkert sted", saidBy: "" })).toBe(
        false,
      );
    }
    expect((await findRound(karen, engagementId, id))?.questions.flatMap((one) => one.answers)).toEqual([]);
  });

  test("can be mended, and marked as a nugget, in its own round only", async () => {
    const id = await begin("1");
    const other = await begin("1");
    const answerId = await say(id, "1.q1", "De mangler noget");
    expect(await changeAnswer(aase, id, answerId, "De mangler et sted")).toBe(true);
    expect(await markNugget(aase, id, answerId, true)).toBe(true);
    expect(await answersTo(id, "1.q1")).toMatchObject([{ text: "De mangler et sted", nugget: true }]);
    expect(await markNugget(aase, id, answerId, false)).toBe(true);
    expect(await answersTo(id, "1.q1")).toMatchObject([{ nugget: false }]);
    expect(await changeAnswer(aase, other, answerId, "Flyttet")).toBe(false);
    expect(await markNugget(aase, other, answerId, true)).toBe(false);
    expect(await removeAnswer(aase, other, answerId)).toBe(false);
    expect(await answersTo(id, "1.q1")).toMatchObject([{ text: "De mangler et sted", nugget: false }]);
  });

  test("can be taken away once, is not touched while it is gone, and comes back as it was", async () => {
    const id = await begin("1");
    const answerId = await say(id, "1.q1", "De mangler et sted");
    const before = await answersTo(id, "1.q1");
    expect(await removeAnswer(karen, id, answerId)).toBe(true);
    expect(await answersTo(id, "1.q1")).toEqual([]);
    expect(await removeAnswer(karen, id, answerId)).toBe(false);
    expect(await changeAnswer(karen, id, answerId, "Ændret")).toBe(false);
    expect(await markNugget(karen, id, answerId, true)).toBe(false);
    expect(await restore(aase, answerId)).toBe(true);
    expect(await answersTo(id, "1.q1")).toEqual(before);
  });
});

describe("the sentence the table agrees on", () => {
  test("is kept with its moment, can be another, and can be none after all", async () => {
    const id = await begin("1");
    expect(await agree(karen, id, "1.q1", "De mangler et sted at spise")).toBe(true);
    const said = await question(id, "1.q1");
    expect(said).toMatchObject({ agreed: "De mangler et sted at spise", agreedAt: expect.any(Date) });
    expect(await agree(aase, id, "1.q1", "De mangler selskab")).toBe(true);
    expect(await question(id, "1.q1")).toMatchObject({ agreed: "De mangler selskab" });
    expect(await agree(aase, id, "1.q1", "")).toBe(true);
    expect(await question(id, "1.q1")).toMatchObject({ agreed: "", agreedAt: null });
    expect(await agree(karen, id, "2.q1", "Forkert sted")).toBe(false);
  });

  test("makes the question answered on the path; an answer alone does too, words at a table do not", async () => {
    const id = await begin("1");
    await say(id, "1.q1", "De mangler et sted");
    expect((await readPath(karen, engagementId))[0]).toMatchObject({ state: "begun", answered: 0 });
    await agree(karen, id, "1.q1", "De mangler et sted");
    await answerAlone(aase, engagementId, "1", "1.q2", { answerId: newId(), text: "Familierne" });
    expect((await readPath(karen, engagementId))[0]).toMatchObject({
      state: "begun",
      answered: 2,
      answeredKeys: ["1.q1", "1.q2"],
    });
    await agree(karen, id, "1.q3", "Ja");
    expect((await readPath(karen, engagementId))[0]).toMatchObject({ state: "done", answered: 3, asked: 3 });
  });

  test("is missed where there are answers and nobody has ended the talk", async () => {
    const id = await begin("1");
    expect(await open()).toEqual([]);
    const answerId = await say(id, "1.q2", "Familierne");
    const missing = {
      engagementId,
      station: "1",
      roundId: id,
      number: 2,
      question: stationContent["1"].da.questions[1]?.text,
    };
    expect(await open()).toEqual([missing]);
    await agree(karen, id, "1.q2", "Familierne");
    expect(await open()).toEqual([]);
    await agree(karen, id, "1.q2", "");
    expect(await open()).toEqual([missing]);
    await removeAnswer(karen, id, answerId);
    expect(await open()).toEqual([]);
    await restore(karen, answerId);
    await endRound(karen, id);
    expect(await open()).toEqual([]);
  });

  async function open() {
    return (await listOpenSentences(karen)).filter((one) => one.engagementId === engagementId);
  }
});

test("the log tells of a round and its sentences, and not what was said", async () => {
  const id = await begin("1");
  const answerId = await say(id, "1.q1", "Hemmeligt svar");
  await changeAnswer(aase, id, answerId, "Hemmeligere svar");
  await agree(aase, id, "1.q1", "Hemmelig sætning");
  await removeAnswer(karen, id, answerId);
  const lines = (await readAudit(karen)).slice(0, 4);
  expect(lines.map(({ memberName, act, thing }) => `${memberName} ${act} ${thing}`)).toEqual([
    "Karen Juhl removed answer",
    "Åse Mørk changed agreed-sentence",
    "Åse Mørk changed answer",
    "Karen Juhl made round",
  ]);
  expect(JSON.stringify(lines)).not.toMatch(/hemmelig/i);
});

async function begin(station: "1" | "2"): Promise<string> {
  const id = await beginRound(karen, engagementId, station, table);
  if (!id) throw new Error("The round did not begin");
  return id;
}

async function say(roundId: string, key: string, text: string, saidBy = ""): Promise<string> {
  const answerId = newId();
  if (!(await addAnswer(karen, roundId, key, { answerId, text, saidBy })))
    throw new Error(`Nobody asked ${key}`);
  return answerId;
}

async function question(roundId: string, key: string) {
  return (await findRound(karen, engagementId, roundId))?.questions.find((one) => one.key === key);
}

async function answersTo(roundId: string, key: string) {
  return (await question(roundId, key))?.answers;
}
