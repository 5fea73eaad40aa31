import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Administrator } from "#domains/access/member.ts";
import { engagementExample, newEngagementExample } from "#domains/engagement/engagement.example.ts";
import {
  beginEngagement,
  findEngagement,
  saveEngagement,
  setState,
} from "#domains/engagement/engagements.server.ts";
import { newId } from "#platform/database/id.ts";
import type { Block } from "#platform/documents/document.ts";
import type { Language } from "#ui/words.ts";
import { openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { openHouse } from "../../../tests/support/houses.ts";
import { answerAlone } from "./answer-alone.server.ts";
import { addLine, readAllChecklists, tick } from "./checklist.server.ts";
import {
  hideContent,
  readGuide,
  readStation,
  removeOwnItem,
  rewordContent,
  saveOwnItem,
} from "./content.server.ts";
import { decisionExample, wayChoiceExample } from "./decision.example.ts";
import { chooseWays, decide, listDecisions, listWayChoices } from "./decisions.server.ts";
import { cardSheet, guideReport } from "./guide.report.ts";
import { readPath } from "./path.server.ts";
import { addAnswer, agree, beginRound, listRounds } from "./rounds.server.ts";
import type { Station } from "./station.ts";
import { stationContent } from "./station-content.ts";

let database: TestDatabase;
let karen: Administrator;
let engagementId: string;
let house = 0;
beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(async () => {
  house++;
  karen = await openHouse({ email: `karen.juhl@hus${house}.example` });
  engagementId = await beginEngagement(karen, newEngagementExample);
});
afterAll(() => database.close());

describe("the filled-in guide", () => {
  test("has every agreed sentence, answer, decision, choice and entry in it", async () => {
    await talk(
      "1",
      { "1.q1": ["De mangler et sted", "Vi mangler selskab"] },
      { "1.q1": "De mangler hinanden" },
    );
    await talk("2", { "2.q2": ["De prøvede i 2019"] });
    await answerAlone(karen, engagementId, "3b", "3b.q1", { answerId: newId(), text: "Anja bager" });
    await decide(karen, engagementId, {
      ...decisionExample,
      outcome: "not-now",
      decided: "",
      reason: "Hallen er lukket",
      decidedOn: "2026-10-01",
    });
    await decide(karen, engagementId, decisionExample);
    await chooseWays(karen, engagementId, {
      ...wayChoiceExample,
      ways: ["3a"],
      reason: "Vi troede, de ville selv",
      chosenOn: "2026-10-02",
    });
    await chooseWays(karen, engagementId, wayChoiceExample);

    const text = await printed();
    for (const told of [
      newEngagementExample.question,
      "De mangler et sted",
      "Vi mangler selskab",
      "De mangler hinanden",
      "De prøvede i 2019",
      "Anja bager",
      "Hallen er lukket",
      "Ikke lige nu",
      decisionExample.decided,
      decisionExample.reason,
      "1. oktober 2026",
      "Vi troede, de ville selv",
      wayChoiceExample.reason,
      wayChoiceExample.people,
      "Det regnede, og ingen kom",
    ]) {
      expect(text).toContain(told);
    }
  });

  test("has the station as it was talked of again: the newest first, the older after it", async () => {
    await talk("1", { "1.q1": ["Det gamle svar"] }, { "1.q1": "Sådan var det" });
    await talk("1", { "1.q1": ["Det nye svar"] }, { "1.q1": "Sådan er det" });
    const told = (await blocks()).filter((block) => block.kind === "agreed" || block.kind === "answers");
    expect(told).toMatchObject([
      { text: "Sådan er det", attribution: expect.stringMatching(/^Talt igennem .* af Karen Juhl og Anja$/) },
      { answers: [{ text: "Det nye svar", by: "Anja" }] },
      { text: "Sådan var det", attribution: expect.stringMatching(/^Tidligere, /) },
      { answers: [{ text: "Det gamle svar", by: "Anja" }] },
    ]);
  });

  test("leaves out the ways nobody took, and keeps the one that was walked without being chosen", async () => {
    expect(await stations()).toEqual(["1", "2", "4"]);
    await chooseWays(karen, engagementId, { ...wayChoiceExample, ways: ["3c"] });
    await talk("3a", { "3a.q1": ["De har en nøgle"] });
    expect(await stations()).toEqual(["1", "2", "3A", "3C", "4"]);
  });

  test("says where nothing has been said, and where there was no agreement", async () => {
    await talk("1", { "1.q1": ["De mangler et sted"] });
    const text = await printed();
    expect(text).toContain("Ingen fælles sætning endnu.");
    expect(text.match(/Ikke talt om endnu\./g)).toHaveLength(2 + 5 + 4);
  });

  test("keeps what was said to a question the house has put away since, worded as it was asked", async () => {
    const own = { kind: "question", da: "Hvem har nøglen?", moreDa: "", en: "", moreEn: "" } as const;
    await saveOwnItem(karen, "1", own);
    const ownKey = (await readStation(karen, "1")).questions.at(-1)?.key ?? "";
    await talk(
      "1",
      { "1.q2": ["Familierne"], [ownKey]: ["Anja"] },
      { "1.q2": "Familierne i Agger", [ownKey]: "Anja har den" },
    );
    await hideContent(karen, "1.q2", true);
    await removeOwnItem(karen, ownKey);
    const text = await printed();
    for (const told of [
      stationContent["1"].da.questions[1]?.text ?? "",
      "Familierne i Agger",
      own.da,
      "Anja har den",
    ]) {
      expect(text).toContain(told);
    }
  });

  test("leaves out a question that was put away before anybody said anything", async () => {
    await talk("1", { "1.q1": ["De mangler et sted"] });
    await hideContent(karen, "1.q2", true);
    expect(await printed()).not.toContain(stationContent["1"].da.questions[1]?.text);
  });

  test("has what was done and not done, the house's own too", async () => {
    await addLine(karen, engagementId, "1", "Ring til hallen");
    await tick(karen, engagementId, "1.h1", true);
    const checklist = (await blocks()).find((block) => block.kind === "checklist");
    const items = checklist?.kind === "checklist" ? checklist.items : [];
    expect(items.filter((item) => item.done).map((item) => item.text)).toEqual([
      stationContent["1"].da.how[0]?.text,
    ]);
    expect(items.at(-1)).toEqual({ text: "Ring til hallen", done: false });
  });

  test("says about the forløb what is known, and leaves the rest out", async () => {
    expect((await report()).facts?.map((fact) => fact.label)).toEqual([
      "Sted",
      "Det handler om",
      "Holdet",
      "Står sådan",
    ]);
    await saveEngagement(karen, engagementId, { ...engagementExample, coordinatorId: karen.id });
    await setState(karen, engagementId, { kind: "waiting", note: "hallens bestyrelse", since: "2026-11-02" });
    const facts = Object.fromEntries(
      ((await report()).facts ?? []).map(({ label, value }) => [label, value]),
    );
    expect(facts).toMatchObject({
      Sted: "Agger og Vestervig",
      Holdet: "Karen Juhl",
      Mål: engagementExample.goal,
      "Timer og penge": "60 timer, 12.000 kr.\nKøkkenet i hallen er gratis",
    });
    expect(facts["Tegn på, at det lykkes"]).toContain(engagementExample.successCriteria[1]);
    expect(facts["Står sådan"]).toMatch(/: hallens bestyrelse$/);
  });

  test("is written in the language of whoever prints it, in the words of the house", async () => {
    await rewordContent(karen, "1.q1", "da", { text: "Hvem savner noget?", more: "" });
    expect(await printed()).toContain("Hvem savner noget?");
    const english = await report("en");
    expect(english).toMatchObject({
      title: newEngagementExample.name,
      subtitle: "The filled-in guide",
      date: "20 November 2026",
    });
    expect(textOf(english.blocks)).toContain(stationContent["1"].en.questions[0]?.text);
  });
});

describe("the cards of a station", () => {
  test("are the questions the house asks there, with their prompts, and who asks", async () => {
    await hideContent(karen, "2.q1", true);
    await saveOwnItem(karen, "2", {
      kind: "question",
      da: "Hvem låser?",
      moreDa: "Også om vinteren?",
      en: "",
      moreEn: "",
    });
    const sheet = cardSheet(await readStation(karen, "2"), "a6", "da", karen.organisationName);
    expect(sheet).toMatchObject({
      size: "a6",
      language: "da",
      title: `Spørgsmålskort, trin 2 ${stationContent["2"].da.name}`,
    });
    expect(sheet.cards.map((card) => card.question)).toEqual([
      ...stationContent["2"].da.questions.slice(1).map((question) => question.text),
      "Hvem låser?",
    ]);
    expect(sheet.cards.at(-1)).toMatchObject({
      mark: "2",
      help: ["Også om vinteren?"],
      footer: karen.organisationName,
    });
  });
});

/** A talk at a station where Anja gives every answer. */
async function talk(station: Station, said: Record<string, string[]>, agreed: Record<string, string> = {}) {
  const present = ["Karen Juhl", "Anja"];
  const roundId = (await beginRound(karen, engagementId, station, { kind: "conversation", present })) ?? "";
  for (const [key, texts] of Object.entries(said)) {
    for (const text of texts)
      await addAnswer(karen, roundId, key, { answerId: newId(), text, saidBy: "Anja" });
  }
  for (const [key, sentence] of Object.entries(agreed)) await agree(karen, roundId, key, sentence);
}

async function report(language: Language = "da") {
  const engagement = await findEngagement(karen, engagementId);
  if (!engagement) throw new Error("The forløb is gone");
  return guideReport({
    language,
    sender: karen.organisationName,
    now: new Date("2026-11-20T12:00:00+01:00"),
    engagement,
    path: await readPath(karen, engagementId),
    guide: await readGuide(karen, language),
    rounds: await listRounds(karen, engagementId),
    decisions: await listDecisions(karen, engagementId),
    choices: await listWayChoices(karen, engagementId),
    ...(await readAllChecklists(karen, engagementId)),
    logbook: [{ day: "2026-11-13", text: "Det regnede, og ingen kom", by: karen.name }],
  });
}

async function blocks(): Promise<readonly Block[]> {
  return (await report()).blocks;
}

async function printed(): Promise<string> {
  return textOf(await blocks());
}

/** The marks of the stations in the document, in order. */
async function stations() {
  return (await blocks()).flatMap((block) => (block.kind === "heading" && block.mark ? [block.mark] : []));
}

/** Every text in a document, one a line. */
function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value !== "object" || value === null) return "";
  return Object.values(value).map(textOf).join("\n");
}
