import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { readAudit } from "#domains/access/audit.server.ts";
import type { Administrator, Member } from "#domains/access/member.ts";
import { listRemoved } from "#domains/access/removal.server.ts";
import { newEngagementExample } from "#domains/engagement/engagement.example.ts";
import {
  beginEngagement,
  findEngagement,
  listEngagements,
  removeEngagement,
} from "#domains/engagement/engagements.server.ts";
import { listWayChoices } from "#domains/guide/decisions.server.ts";
import { listMail } from "#platform/mail/mail.server.ts";
import { openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { openHouse, visitor, welcome } from "../../../tests/support/houses.ts";
import { sendIdea } from "../../../tests/support/removable-ideas.ts";
import { hearIdea } from "./heard-ideas.server.ts";
import { becomingExample, exploringExample } from "./idea.example.ts";
import { dropDraft, endLinks, saveDraft, sendAnswer } from "./idea-answers.server.ts";
import { addWord, readOwnIdea } from "./idea-door.server.ts";
import { addIntroduction, removeIntroduction, saveCarrying, saveExploring } from "./idea-help.server.ts";
import { setNotice } from "./idea-notices.server.ts";
import {
  becomeEngagement,
  declineIdea,
  joinEngagement,
  letRest,
  markSpam,
  takeUpAgain,
} from "./idea-outcomes.server.ts";
import { findIdea, listIdeas, listWaitingIdeas, removeIdea } from "./ideas.server.ts";

let database: TestDatabase;
let karen: Administrator;
let ideaId: string;
let word: string;
let house = 0;
beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(async () => {
  house++;
  karen = await openHouse({ email: `karen.juhl@hus${house}.example` });
  ({ id: ideaId, word } = await sendIdea(karen));
});
afterAll(() => database.close());

const stateOf = async () => (await findIdea(karen, ideaId))?.state;
const citizen = () => readOwnIdea(word, visitor());

describe("an idea that has come in", () => {
  test("is new, as it was written, and waits for us", async () => {
    expect(await findIdea(karen, ideaId)).toMatchObject({
      text: "Et byttebord i forsamlingshuset, hvor man lægger det, haven gav for meget af.",
      firstName: "Lis",
      place: "Nørre Sø",
      state: "new",
      openLinks: 1,
      letters: [],
      steps: [],
    });
    const [waiting] = await listWaitingIdeas(karen);
    expect(waiting).toMatchObject({ id: ideaId });
    expect(waiting?.waitingSince).toEqual(waiting?.receivedAt);
  });

  test("waits no longer when it is answered, and again when the citizen has written back", async () => {
    await sendAnswer(karen, ideaId, { text: "Tak, Lis." });
    expect(await listWaitingIdeas(karen)).toEqual([]);
    expect(await stateOf()).toBe("exploring");
    await addWord(word, { word: "Hvornår mødes vi?" }, visitor());
    expect(await listWaitingIdeas(karen)).toMatchObject([{ id: ideaId }]);
  });

  test("that has waited longest is the first to be seen to", async () => {
    const later = await sendIdea(karen);
    expect((await listWaitingIdeas(karen)).map(({ id }) => id)).toEqual([ideaId, later.id]);
    expect((await listIdeas(karen)).map(({ id }) => id)).toEqual([later.id, ideaId]);
  });

  test("is told by mail to those who asked for it and still work here, with nothing of what stands in it", async () => {
    const bo: Member = await welcome(karen, { name: "Bo Friis", email: `bo@hus${house}.example` });
    await welcome(karen, { name: "Ida Holm", email: `ida@hus${house}.example` });
    await setNotice(bo, true);
    const { id } = await sendIdea(karen);
    const told = (await listMail(karen.organisationId)).filter(({ subject }) => /idé/.test(subject));
    expect(told.map(({ to }) => to)).toEqual([bo.email]);
    expect(told[0]?.text).toContain(`http://localhost:3000/ideer/${id}\n`);
    for (const theirs of ["Lis", "byttebord", "Nørre Sø"]) expect(JSON.stringify(told)).not.toContain(theirs);
    await setNotice(bo, false);
    await sendIdea(karen);
    expect((await listMail(karen.organisationId)).filter(({ to }) => to === bo.email)).toHaveLength(2);
  });
});

describe("an answer", () => {
  test("is a draft for colleagues only until it is sent", async () => {
    const sentAs = crypto.randomUUID();
    await saveDraft(karen, ideaId, { text: "Tak, L", sentAs });
    await saveDraft(karen, ideaId, { text: "Tak, Lis.", sentAs });
    expect((await citizen())?.letters).toEqual([]);
    expect((await findIdea(karen, ideaId))?.letters).toMatchObject([{ text: "Tak, Lis.", sentAt: null }]);
    expect(await stateOf()).toBe("new");
    await sendAnswer(karen, ideaId, { text: "Tak, Lis!", sentAs });
    expect((await citizen())?.letters).toMatchObject([{ text: "Tak, Lis!", writer: "library" }]);
  });

  test("is sent once however often the button is pressed, and stays as it was sent", async () => {
    const answer = { text: "Tak, Lis.", sentAs: crypto.randomUUID() };
    await Promise.all([sendAnswer(karen, ideaId, answer), sendAnswer(karen, ideaId, answer)]);
    await sendAnswer(karen, ideaId, { ...answer, text: "Noget andet" });
    await saveDraft(karen, ideaId, { ...answer, text: "Noget tredje" });
    expect(await dropDraft(karen, ideaId, answer.sentAs)).toBe(false);
    expect((await citizen())?.letters).toMatchObject([{ text: "Tak, Lis." }]);
  });

  test("that was not to be can be thrown away before it is sent", async () => {
    const sentAs = crypto.randomUUID();
    await saveDraft(karen, ideaId, { text: "Nej", sentAs });
    expect(await dropDraft(karen, ideaId, sentAs)).toBe(true);
    expect((await findIdea(karen, ideaId))?.letters).toEqual([]);
  });

  test("goes by mail to whoever left an address, as a link of its own and nothing of the answer", async () => {
    const { id } = await sendIdea(karen, { fields: { contact: "lis@noerresoe.example" } });
    await sendAnswer(karen, id, { text: "Vi har et bord til dig." });
    const [mail] = await listMail(karen.organisationId);
    expect(mail).toMatchObject({ to: "lis@noerresoe.example", subject: "Der er svar på din idé" });
    expect(mail?.text).not.toContain("bord");
    const second = /\/ide\/svar\/([\w-]+)\n/.exec(mail?.text ?? "")?.[1] ?? "";
    expect((await readOwnIdea(second, visitor()))?.letters).toMatchObject([
      { text: "Vi har et bord til dig." },
    ]);
  });

  test("by telephone sends no mail", async () => {
    const before = (await listMail(karen.organisationId)).length;
    const { id } = await sendIdea(karen, { fields: { contact: "+45 12 34 56 78" } });
    await sendAnswer(karen, id, { text: "Vi ringer." });
    expect(await listMail(karen.organisationId)).toHaveLength(before);
  });
});

describe("exploring", () => {
  test("keeps what was heard, question by question, and says that somebody has begun", async () => {
    await saveExploring(karen, ideaId, exploringExample);
    await saveExploring(karen, ideaId, { ...exploringExample, what: "", whom: "Lis og tre naboer" });
    expect((await findIdea(karen, ideaId))?.exploring).toEqual({
      need: "Mindre smides ud",
      whom: "Lis og tre naboer",
    });
    expect(await stateOf()).toBe("exploring");
  });

  test("keeps who carries it, and who was introduced to whom, until that is taken away", async () => {
    await saveCarrying(karen, ideaId, { carriedNow: "Vi", carriedLater: "Hallen" });
    const meeting = { who: "Lis og formanden", day: "2026-11-10", sentAs: crypto.randomUUID() };
    await addIntroduction(karen, ideaId, meeting);
    await addIntroduction(karen, ideaId, meeting);
    expect(await findIdea(karen, ideaId)).toMatchObject({
      carriedLater: "Hallen",
      introductions: [{ who: "Lis og formanden", by: "Karen Juhl" }],
    });
    expect(await removeIntroduction(karen, ideaId, meeting.sentAs)).toBe(true);
    expect((await findIdea(karen, ideaId))?.introductions).toEqual([]);
  });
});

describe("an idea", () => {
  test("becomes a forløb along way 3A, with the idea as the reason, once however often it is sent", async () => {
    const fields = { ...becomingExample, sentAs: crypto.randomUUID() };
    const engagementId = (await becomeEngagement(karen, ideaId, fields)) ?? "";
    expect(await becomeEngagement(karen, ideaId, fields)).toBe(engagementId);
    expect(await findEngagement(karen, engagementId)).toMatchObject({ name: "Byttebordet" });
    expect(await listWayChoices(karen, engagementId)).toMatchObject([
      { ways: ["3a"], reason: fields.reason, people: "Lis og Karen" },
    ]);
    expect(await listEngagements(karen)).toHaveLength(1);
    expect(await findIdea(karen, ideaId)).toMatchObject({
      state: "became",
      engagement: { id: engagementId, name: "Byttebordet" },
      steps: [{ kind: "became", by: "Karen Juhl" }],
    });
    expect((await citizen())?.state).toBe("became");
  });

  test("joins a forløb that is there, and says so no more when the forløb is taken away", async () => {
    const engagementId = (await becomeEngagement(karen, ideaId, becomingExample)) ?? "";
    const other = await sendIdea(karen);
    expect(await joinEngagement(karen, other.id, { engagementId, note: "Samme bord" })).toBe(true);
    expect(await findIdea(karen, other.id)).toMatchObject({
      state: "joined",
      engagement: { id: engagementId },
    });
    expect((await listIdeas(karen, { engagementId })).map(({ id, state }) => [id, state]).toSorted()).toEqual(
      [
        [ideaId, "became"],
        [other.id, "joined"],
      ].toSorted(),
    );
    const elsewhere = await beginEngagement(karen, newEngagementExample);
    expect(await listIdeas(karen, { engagementId: elsewhere })).toEqual([]);
    await removeEngagement(karen, engagementId);
    expect((await findIdea(karen, other.id))?.engagement).toBeNull();
    expect(await joinEngagement(karen, ideaId, { engagementId, note: "" })).toBe(false);
  });

  test("is declined with an answer, never without", async () => {
    await declineIdea(karen, ideaId, { text: "Tak, Lis. Spørg i haveforeningen." });
    expect(await citizen()).toMatchObject({
      state: "declined",
      letters: [{ text: "Tak, Lis. Spørg i haveforeningen." }],
    });
    await takeUpAgain(karen, ideaId);
    expect((await citizen())?.state).toBe("new");
  });

  test("set aside as spam waits for nobody, and its sender is not told", async () => {
    await markSpam(karen, ideaId);
    expect(await listWaitingIdeas(karen)).toEqual([]);
    expect(await stateOf()).toBe("spam");
    expect((await citizen())?.state).toBe("new");
    await takeUpAgain(karen, ideaId);
    expect(await listWaitingIdeas(karen)).toHaveLength(1);
  });

  test("that is taken away is known by its day alone, and the citizen's link shows nothing meanwhile", async () => {
    await removeIdea(karen, ideaId);
    expect((await listRemoved(karen))[0]?.label).toMatch(/^En idé fra \d+\. \w+$/);
    expect(await citizen()).toBeUndefined();
    expect(await addWord(word, { word: "Hallo?" }, visitor())).toEqual({ refused: "gone" });
    expect(await sendAnswer(karen, ideaId, { text: "Tak" })).toBe(false);
  });

  test("leaves a line in the log for everything that was done with it", async () => {
    await saveExploring(karen, ideaId, exploringExample);
    await sendAnswer(karen, ideaId, { text: "Tak" });
    await endLinks(karen, ideaId);
    await removeIdea(karen, ideaId);
    const lines = (await readAudit(karen)).map(({ act, thing }) => `${act} ${thing}`);
    for (const line of [
      "changed idea-page",
      "changed idea",
      "made idea-answer",
      "ended idea-link",
      "removed idea",
    ])
      expect(lines).toContain(line);
  });
});

describe("an idea that came up at a meeting", () => {
  const source = "Første møde";
  const hear = async () => {
    const engagementId = await beginEngagement(karen, newEngagementExample);
    return (await hearIdea(karen, { text: "Et rullende værksted", engagementId, source })) ?? "";
  };

  test("can be laid to rest without a word, and taken up again", async () => {
    const heardId = await hear();
    expect(await letRest(karen, heardId)).toBe(true);
    expect(await findIdea(karen, heardId)).toMatchObject({ state: "declined", isHeard: true, letters: [] });
    await takeUpAgain(karen, heardId);
    expect(await findIdea(karen, heardId)).toMatchObject({ state: "new", waitingSince: null });
  });

  test("and nobody who has written to us is left without a word that way", async () => {
    expect(await letRest(karen, ideaId)).toBe(false);
    expect(await stateOf()).toBe("new");
  });

  test("is not taken down in a forløb that is gone", async () => {
    const engagementId = await beginEngagement(karen, newEngagementExample);
    await removeEngagement(karen, engagementId);
    expect(await hearIdea(karen, { text: "Et værksted", engagementId, source })).toBeUndefined();
  });
});
