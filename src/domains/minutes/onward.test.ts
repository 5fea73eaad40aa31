import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Administrator } from "#domains/access/member.ts";
import { forgetRemoved, restore } from "#domains/access/removal.server.ts";
import { taskSchema } from "#domains/agreements/task.ts";
import { findTask, removeTask } from "#domains/agreements/tasks.server.ts";
import { receive } from "#domains/boards/receiving.server.ts";
import { findIdea, listIdeas, listWaitingIdeas, removeIdea } from "#domains/ideas/ideas.server.ts";
import { findMeeting, forgetMeetings, removeMeeting } from "#domains/meetings/meetings.server.ts";
import { listDevelopmentQuestions } from "#domains/target-group/development-questions.server.ts";
import { listEvidence, removeEvidence } from "#domains/target-group/evidence.server.ts";
import { findInsight } from "#domains/target-group/insights.server.ts";
import { newId } from "#platform/database/id.ts";
import { asOwner, openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { openHouse } from "../../../tests/support/houses.ts";
import { holdMeeting, type LiveTable } from "../../../tests/support/live-table.ts";
import { sendIdea } from "../../../tests/support/removable-ideas.ts";
import { makeIdeaOf, readIdeaSource } from "./idea-from-note.server.ts";
import { forgetMinutes } from "./minutes-writing.server.ts";
import { askFrom, beginInsightWith, listOnward, putUnderInsight, takeOnTask } from "./onward.server.ts";

let database: TestDatabase;
let karen: Administrator;
let table: LiveTable;
let noteId: string;
let house = 0;
beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(async () => {
  house++;
  karen = await openHouse({ email: `karen.juhl@hus${house}.example` });
  table = await holdMeeting(karen, ["round"]);
  noteId = newId();
  const form = new FormData();
  const fields = { do: "note", id: noteId, boardId: table.boards[0] ?? "", tool: "round" };
  for (const [name, value] of Object.entries({ ...fields, text: "De bliver siddende i bilen" }))
    form.set(name, value);
  await receive(await table.join({ name: "Lis" }), form);
});
afterAll(() => database.close());

const onward = () => listOnward(karen, table.meetingId);
const begin = (sentAs = newId()) =>
  beginInsightWith(karen, table.meetingId, noteId, { sentence: "Bilen er et værn", sentAs });

describe("A note becomes an insight", () => {
  test("once however often it is sent, and each can be found from the other", async () => {
    const sentAs = newId();
    const insightId = (await begin(sentAs)) ?? "";
    expect(await begin(sentAs)).toBe(insightId);
    expect(await onward()).toEqual([
      { noteId, kind: "insight", text: "Bilen er et værn", to: `/indsigter/${insightId}` },
    ]);
    const evidence = await listEvidence(karen, insightId);
    expect(evidence).toMatchObject([
      { sort: "meeting", sourceId: table.meetingId, questionKey: noteId, source: "Første møde" },
    ]);
    expect(evidence[0]?.text).toContain("De bliver siddende i bilen");
    expect(JSON.stringify(evidence)).not.toContain("Lis");
    const meeting = await findMeeting(karen, table.meetingId);
    expect((await findInsight(karen, insightId))?.engagementId).toBe(meeting?.engagementId);
  });

  test("and speaks for or against one we have, on the side said last", async () => {
    const insightId = (await begin()) ?? "";
    expect(await putUnderInsight(karen, table.meetingId, noteId, { insightId, side: true })).toBe(true);
    expect((await listEvidence(karen, insightId)).map(({ against }) => against)).toEqual([true]);
  });

  test("and is not told of any more when it is taken away from there", async () => {
    const insightId = (await begin()) ?? "";
    const [evidence] = await listEvidence(karen, insightId);
    await removeEvidence(karen, insightId, evidence?.id ?? "");
    expect(await onward()).toEqual([]);
    await restore(karen, evidence?.id ?? "");
    expect(await onward()).toHaveLength(1);
  });

  test("and bears it as long as the meeting is there", async () => {
    const insightId = (await begin()) ?? "";
    await removeMeeting(karen, table.meetingId);
    expect(await listEvidence(karen, insightId)).toEqual([]);
    await restore(karen, table.meetingId);
    expect(await listEvidence(karen, insightId)).toHaveLength(1);
    await removeMeeting(karen, table.meetingId);
    await asOwner(database.owner, (owner) =>
      owner.query("update removal set removed_at = removed_at - interval '31 days'"),
    );
    await forgetRemoved([forgetMinutes, forgetMeetings]);
    expect(await listEvidence(karen, insightId)).toEqual([]);
    expect(await findInsight(karen, insightId)).toBeDefined();
  });
});

test("A note becomes a development question, asked from an insight that leans on it", async () => {
  const asking = { text: "Hvordan får vi fædre ud af bilen?", insightId: "", sentence: "Bilen er et værn" };
  const sentAs = newId();
  const insightId = await askFrom(karen, table.meetingId, noteId, { ...asking, sentAs });
  expect(await askFrom(karen, table.meetingId, noteId, { ...asking, sentAs })).toBe(insightId);
  expect(await listDevelopmentQuestions(karen, { insightId: insightId ?? "" })).toMatchObject([
    { text: asking.text, sourceId: table.meetingId, sourceKey: noteId, source: "Første møde" },
  ]);
  expect((await onward()).map(({ kind }) => kind)).toEqual(["insight", "question"]);
});

describe("A note becomes an idea of the house", () => {
  const text = "Et rullende værksted på P-pladsen";
  const make = (sentAs = newId()) => makeIdeaOf(karen, table.meetingId, noteId, { text, sentAs });

  test("once however often it is sent, and each can be found from the other", async () => {
    const sentAs = newId();
    const ideaId = (await make(sentAs)) ?? "";
    expect(await make(sentAs)).toBe(ideaId);
    const { engagementId = "", question } = (await findMeeting(karen, table.meetingId)) ?? {};
    expect(await onward()).toEqual([{ noteId, kind: "idea", text, to: `/ideer/${ideaId}` }]);
    expect(await readIdeaSource(karen, ideaId)).toEqual({
      title: "Første møde",
      day: null,
      question,
      to: `/forloeb/${engagementId}/moeder/${table.meetingId}/referat#${noteId}`,
    });
    expect(await listIdeas(karen, { engagementId })).toMatchObject([{ id: ideaId, isHeard: true }]);
  });

  test("that says where it came up and nobody's name, and has nobody waiting for an answer", async () => {
    const ideaId = (await make()) ?? "";
    const idea = await findIdea(karen, ideaId);
    expect(idea).toMatchObject({
      text,
      state: "heard",
      firstName: "",
      contact: "",
      waitingSince: null,
      steps: [{ kind: "heard", note: "Første møde" }],
    });
    expect(JSON.stringify(idea)).not.toContain("Lis");
    expect(await listWaitingIdeas(karen)).toEqual([]);
  });

  test("and is told of at neither end when it, or the meeting, is taken away", async () => {
    const ideaId = (await make()) ?? "";
    await removeIdea(karen, ideaId);
    expect(await onward()).toEqual([]);
    await restore(karen, ideaId);
    expect(await onward()).toHaveLength(1);
    await removeMeeting(karen, table.meetingId);
    expect(await readIdeaSource(karen, ideaId)).toBeUndefined();
    expect(await findIdea(karen, ideaId)).toBeDefined();
  });

  test("and an idea that was written to us has no meeting behind it", async () => {
    const { id } = await sendIdea(karen);
    expect(await readIdeaSource(karen, id)).toBeUndefined();
    expect(await findIdea(karen, id)).toMatchObject({ isHeard: false, state: "new" });
  });
});

test("A note becomes a task, which knows where it was taken on", async () => {
  const fields = taskSchema.parse({ text: "Ringe til klubben", carriedBy: "volunteers", sentAs: newId() });
  const taskId = (await takeOnTask(karen, table.meetingId, noteId, fields)) ?? "";
  await takeOnTask(karen, table.meetingId, noteId, fields);
  const { engagementId = "" } = (await findMeeting(karen, table.meetingId)) ?? {};
  expect(await findTask(karen, engagementId, taskId)).toMatchObject({
    text: "Ringe til klubben",
    sourceId: table.meetingId,
    sourceKey: noteId,
    source: "Første møde",
  });
  expect(await onward()).toEqual([
    {
      noteId,
      kind: "task",
      text: "Ringe til klubben",
      to: `/forloeb/${engagementId}/aftaler/opgaver/${taskId}`,
    },
  ]);
  await removeTask(karen, engagementId, taskId);
  expect(await onward()).toEqual([]);
});
