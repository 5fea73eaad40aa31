import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Administrator } from "#domains/access/member.ts";
import { forgetRemoved, restore } from "#domains/access/removal.server.ts";
import { newEngagementExample } from "#domains/engagement/engagement.example.ts";
import { beginEngagement } from "#domains/engagement/engagements.server.ts";
import { readStation, rewordContent } from "#domains/guide/content.server.ts";
import {
  forgetDevelopmentQuestions,
  removeDevelopmentQuestion,
  saveDevelopmentQuestion,
} from "#domains/target-group/development-questions.server.ts";
import { forgetInsights, removeInsight, saveInsight } from "#domains/target-group/insights.server.ts";
import { inOrganisation } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { asOwner, openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { openHouse } from "../../../tests/support/houses.ts";
import { saveAgendaItem } from "./agenda.server.ts";
import { agendaItemExample, meetingExample } from "./meeting.example.ts";
import { beginMeeting, findMeeting } from "./meetings.server.ts";
import { mostPrompts } from "./prompt.ts";
import {
  askDevelopmentQuestions,
  askOfGuide,
  askOwn,
  forgetPrompts,
  listPrompts,
  movePrompt,
  removePrompt,
  rewordPrompt,
} from "./prompts.server.ts";
import { copyAgenda } from "./ready-agendas.server.ts";

let database: TestDatabase;
let anna: Administrator;
let engagementId: string;
let line: { meetingId: string; itemId: string };
let insightId: string;
let questionId: string;
let house = 0;

const begun = async () => (await beginMeeting(anna, engagementId, meetingExample)) ?? "";
const lineOf = async (meetingId: string, kind: "development-questions" | "guide-conversation" | "round") => ({
  meetingId,
  itemId: (await saveAgendaItem(anna, meetingId, { ...agendaItemExample, kind })) ?? "",
});

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  house++;
  anna = await openHouse({ email: `anna@spoerger${house}.example` });
  engagementId = await beginEngagement(anna, newEngagementExample);
  line = await lineOf(await begun(), "development-questions");
  insightId =
    (await saveInsight(anna, {
      sentence: "De bliver i bilen",
      engagementId,
      targetGroupId: "",
      communityId: "",
    })) ?? "";
  questionId = newId();
  await saveDevelopmentQuestion(anna, insightId, { text: "Hvordan får vi dem ud?", sentAs: questionId });
});

/** Whatever has been taken away was so more than thirty days ago. */
const longAgo = () =>
  asOwner(database.owner, (owner) =>
    owner.query("update removal set removed_at = now() - interval '31 days'"),
  );
const asked = () => listPrompts(anna, line.meetingId);
const texts = async () => (await asked()).map(({ text }) => text);

describe("the questions a line asks", () => {
  test("are development questions in their own words, each with the insight it leans on, asked once", async () => {
    await askDevelopmentQuestions(anna, line, [questionId]);
    await askDevelopmentQuestions(anna, line, [questionId]);
    expect(await asked()).toMatchObject([
      {
        text: "Hvordan får vi dem ud?",
        developmentQuestionId: questionId,
        insight: { id: insightId, sentence: "De bliver i bilen" },
        guideKey: "",
      },
    ]);
  });

  test("are the guide's questions in the words of the house", async () => {
    line = await lineOf(line.meetingId, "guide-conversation");
    await rewordContent(anna, "1.q2", "da", { text: "Hvem har vi ikke spurgt?", more: "" });
    const [first] = (await readStation(anna, "1")).questions;
    await askOfGuide(anna, line, "1", ["1.q1", "1.q2", "3b.q1"]);
    await askOfGuide(anna, line, "1", ["1.q2"]);
    expect(await texts()).toEqual([first?.text, "Hvem har vi ikke spurgt?"]);
    expect((await asked()).map(({ guideKey }) => guideKey)).toEqual(["1.q1", "1.q2"]);
  });

  test("are one's own, asked once however often it is sent", async () => {
    const sentAs = newId();
    for (const _ of [1, 2]) await askOwn(anna, line, { text: "Hvem har nøglen?", sentAs });
    expect(await texts()).toEqual(["Hvem har nøglen?"]);
  });

  test("are mended where they are asked, and stay as they were where they came from", async () => {
    await askDevelopmentQuestions(anna, line, [questionId]);
    const [prompt] = await asked();
    await rewordPrompt(anna, line, prompt?.id ?? "", "Hvordan får vi fædrene ud?");
    await saveDevelopmentQuestion(anna, insightId, { text: "Noget helt andet?" }, questionId);
    expect(await texts()).toEqual(["Hvordan får vi fædrene ud?"]);
  });

  test("stand in the order one gives them, and come back to their place when one is brought back", async () => {
    for (const text of ["Et?", "To?", "Tre?"]) await askOwn(anna, line, { text });
    const [one, two, three] = await asked();
    await movePrompt(anna, line, three?.id ?? "", "earlier");
    expect(await texts()).toEqual(["Et?", "Tre?", "To?"]);
    await movePrompt(anna, line, one?.id ?? "", "earlier");
    await movePrompt(anna, line, two?.id ?? "", "later");
    expect(await texts()).toEqual(["Et?", "Tre?", "To?"]);
    await removePrompt(anna, line, three?.id ?? "");
    expect(await texts()).toEqual(["Et?", "To?"]);
    await restore(anna, three?.id ?? "");
    expect(await texts()).toEqual(["Et?", "Tre?", "To?"]);
  });

  test("are no more than a table can answer", async () => {
    for (let count = 0; count <= mostPrompts; count++) await askOwn(anna, line, { text: `Nummer ${count}?` });
    expect(await texts()).toHaveLength(mostPrompts);
  });

  test("come along when the agenda is laid at another meeting", async () => {
    await askDevelopmentQuestions(anna, line, [questionId]);
    await askOwn(anna, line, { text: "Hvem har nøglen?" });
    const other = await begun();
    await copyAgenda(anna, other, line.meetingId);
    expect((await listPrompts(anna, other)).map(({ text, insight }) => [text, insight?.id])).toEqual([
      ["Hvordan får vi dem ud?", insightId],
      ["Hvem har nøglen?", undefined],
    ]);
    expect((await findMeeting(anna, other))?.agenda).toHaveLength(1);
  });

  test("stay when the development question they came from is forgotten, or the insight it was asked from", async () => {
    const another = newId();
    await saveDevelopmentQuestion(anna, insightId, { text: "Og hvem følger med?", sentAs: another });
    await askDevelopmentQuestions(anna, line, [questionId, another]);
    await removeDevelopmentQuestion(anna, insightId, questionId);
    expect((await asked()).map(({ insight }) => insight?.id)).toEqual([undefined, insightId]);
    await longAgo();
    await forgetRemoved([forgetPrompts, forgetDevelopmentQuestions, forgetInsights]);
    await removeInsight(anna, insightId);
    await longAgo();
    await forgetRemoved([forgetPrompts, forgetDevelopmentQuestions, forgetInsights]);
    expect(await texts()).toEqual(["Hvordan får vi dem ud?", "Og hvem følger med?"]);
    expect((await asked()).map(({ developmentQuestionId }) => developmentQuestionId)).toEqual([null, null]);
  });

  test("are not asked by a line that does not ask several, nor through another meeting", async () => {
    const round = await lineOf(line.meetingId, "round");
    expect(await askOwn(anna, round, { text: "Hvem?" })).toBe(false);
    expect(await askOwn(anna, { ...line, meetingId: await begun() }, { text: "Hvem?" })).toBe(false);
    expect(await askDevelopmentQuestions(anna, line, [newId()])).toBe(false);
    expect(await texts()).toEqual([]);
  });

  test("are refused by the database itself where line or question is another house's", async () => {
    const stranger = await openHouse({ email: `fremmed@spoerger${house}.example` });
    const insert = (item: string, question: string | null) =>
      inOrganisation(stranger.organisationId, (db) =>
        db.execute(sql`insert into agenda_prompt (id, item_id, position, text, development_question_id)
          values (${newId()}, ${item}, 1, 'Hvem?', ${question})`),
      );
    await expect(insert(line.itemId, null)).rejects.toThrow();
    const theirs = await beginEngagement(stranger, newEngagementExample);
    const meetingId = (await beginMeeting(stranger, theirs, meetingExample)) ?? "";
    const own = (await saveAgendaItem(stranger, meetingId, agendaItemExample)) ?? "";
    await expect(insert(own, questionId)).rejects.toThrow();
    await insert(own, null);
  });
});
