import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Administrator } from "#domains/access/member.ts";
import { forgetRemoved } from "#domains/access/removal.server.ts";
import { listContactPersons, saveContactPerson } from "#domains/partners/contact-persons.server.ts";
import { eraseContactPerson } from "#domains/partners/erasure.server.ts";
import { mergePartners } from "#domains/partners/merges.server.ts";
import { contactPersonExample, partnerExample } from "#domains/partners/partner.example.ts";
import { forgetPartners, removePartner, savePartner } from "#domains/partners/partners.server.ts";
import { targetGroupExample } from "#domains/target-group/target-group.example.ts";
import {
  forgetTargetGroups,
  removeTargetGroup,
  saveTargetGroup,
} from "#domains/target-group/target-groups.server.ts";
import { newId } from "#platform/database/id.ts";
import { asOwner, openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { openHouse } from "../../../tests/support/houses.ts";
import { talkExample } from "./exchange.example.ts";
import { talkReport } from "./partner-talk.report.ts";
import { partnerTalkText } from "./partner-talk.text.ts";
import { questionAt, type TalkQuestion, talkQuestions } from "./partner-talk.ts";
import * as talks from "./partner-talks.server.ts";

let database: TestDatabase;
let anna: Administrator;
let partnerId: string;
let targetGroupId: string;
let talkId: string;
let house = 0;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  house++;
  anna = await openHouse({ email: `anna@samtaler${house}.example` });
  partnerId = (await savePartner(anna, partnerExample)) ?? "";
  targetGroupId = (await saveTargetGroup(anna, targetGroupExample)) ?? "";
  talkId = await prepared({});
});

const prepared = async (fields: Partial<typeof talkExample> & { sentAs?: string }) =>
  (await talks.saveTalk(anna, partnerId, { ...talkExample, heldBy: anna.id, targetGroupId, ...fields })) ??
  "";
const answered = (question: TalkQuestion, text: string) =>
  talks.answerTalk(anna, partnerId, talkId, question, text);

/** Lets thirty days and more pass, and the night come. */
async function nightAfterRegret() {
  await asOwner(database.owner, (owner) =>
    owner.query("update removal set removed_at = removed_at - interval '31 days'"),
  );
  await forgetRemoved([talks.forgetTalks, forgetPartners, forgetTargetGroups]);
}

describe("a talk with a partner", () => {
  test("is kept with its purpose, the group and whoever holds it, the newest first", async () => {
    await prepared({ day: "2026-11-18", purpose: "Tale om foråret" });
    expect(await talks.listTalks(anna, partnerId)).toMatchObject([
      { purpose: "Tale om foråret", day: "2026-11-18" },
      {
        purpose: talkExample.purpose,
        partner: "Agger Idrætsforening",
        targetGroup: "Fædre",
        heldBy: anna.name,
      },
    ]);
  });

  test("sent twice is kept once, and mended where it stands", async () => {
    const sentAs = newId();
    expect(await prepared({ sentAs })).toBe(sentAs);
    expect(await prepared({ sentAs })).toBe(sentAs);
    const fields = { ...talkExample, heldBy: anna.id, purpose: "Bare lytte" };
    expect(await talks.saveTalk(anna, partnerId, fields, sentAs)).toBe(sentAs);
    expect(await talks.listTalks(anna, partnerId)).toHaveLength(2);
    expect(await talks.findTalk(anna, partnerId, sentAs)).toMatchObject({ purpose: "Bare lytte" });
  });

  test("is not begun with a partner, a group or a colleague who is not there", async () => {
    const fields = { ...talkExample, heldBy: anna.id };
    expect(await talks.saveTalk(anna, newId(), fields)).toBeUndefined();
    expect(await talks.saveTalk(anna, partnerId, { ...fields, targetGroupId: newId() })).toBeUndefined();
    expect(await talks.saveTalk(anna, partnerId, { ...fields, heldBy: newId() })).toBeUndefined();
  });

  test("names whom it was with as long as they may be named, and is there all the same afterwards", async () => {
    await saveContactPerson(anna, partnerId, contactPersonExample);
    const [person] = await listContactPersons(anna, partnerId);
    const withPerson = await prepared({ contactPersonId: person?.id ?? "" });
    expect(await talks.findTalk(anna, partnerId, withPerson)).toMatchObject({ contactPerson: person?.name });
    await eraseContactPerson(anna, partnerId, person?.id ?? "");
    expect(await talks.findTalk(anna, partnerId, withPerson)).toMatchObject({
      contactPersonId: person?.id,
      contactPerson: "",
    });
    // Mended afterwards, it still knows that there was somebody.
    const fields = { ...talkExample, heldBy: anna.id, contactPersonId: person?.id ?? "" };
    await talks.saveTalk(anna, partnerId, fields, withPerson);
    expect(await talks.findTalk(anna, partnerId, withPerson)).toMatchObject({ contactPersonId: person?.id });
  });

  test("is with nobody of another partner", async () => {
    const other = (await savePartner(anna, { ...partnerExample, name: "Koret" })) ?? "";
    await saveContactPerson(anna, other, contactPersonExample);
    const [stranger] = await listContactPersons(anna, other);
    const withStranger = await prepared({ contactPersonId: stranger?.id ?? "" });
    expect(await talks.findTalk(anna, partnerId, withStranger)).toMatchObject({ contactPersonId: null });
  });

  test("follows its partner into another, and its lasting address leads there", async () => {
    const other = (await savePartner(anna, { ...partnerExample, name: "Agger IF" })) ?? "";
    await mergePartners(anna, other, partnerId);
    expect(await talks.partnerOfTalk(anna, talkId)).toBe(other);
    expect(await talks.findTalk(anna, other, talkId)).toMatchObject({ partner: "Agger IF" });
  });

  test("lets go of a target group that is gone for good, and stays", async () => {
    await removeTargetGroup(anna, targetGroupId);
    expect(await talks.findTalk(anna, partnerId, talkId)).toMatchObject({ targetGroupId: null });
    await nightAfterRegret();
    expect(await talks.findTalk(anna, partnerId, talkId)).toMatchObject({ targetGroup: null });
  });

  test("goes with its partner, also with a person in it", async () => {
    await saveContactPerson(anna, partnerId, contactPersonExample);
    const [person] = await listContactPersons(anna, partnerId);
    await prepared({ contactPersonId: person?.id ?? "" });
    await removePartner(anna, partnerId);
    expect(await talks.listTalks(anna, partnerId)).toEqual([]);
    await nightAfterRegret();
    expect(await talks.partnerOfTalk(anna, talkId)).toBeUndefined();
  });
});

describe("the questions", () => {
  test("are six, each found by its place in the row and by no other", () => {
    expect(talkQuestions.map((_, at) => questionAt(String(at + 1)))).toEqual([...talkQuestions]);
    for (const place of ["0", "7", "01", "1a", "", undefined]) expect(questionAt(place)).toBeUndefined();
  });

  test.each(["da", "en"] as const)(
    "are questions that can be read aloud, each with a hint (%s)",
    (language) => {
      for (const question of talkQuestions) {
        const { ask, hint } = partnerTalkText[language].questions[question];
        expect(ask).toMatch(/\?$/);
        expect(ask.length).toBeLessThan(80);
        expect(hint).toMatch(/[.?]$/);
      }
    },
  );

  test("are answered one by one; said again, the newest stands", async () => {
    expect(await answered("group", "De står ved hallen")).toBe(true);
    await answered("needs", "En grund");
    await answered("group", "De står ved banen");
    const said = await talks.listAnswers(anna, talkId);
    expect(said.map(({ question, text }) => [question, text]).toSorted()).toEqual([
      ["group", "De står ved banen"],
      ["needs", "En grund"],
    ]);
    expect((await talks.findTalk(anna, partnerId, talkId))?.answered).toBe(2);
    await answered("needs", "");
    expect((await talks.findTalk(anna, partnerId, talkId))?.answered).toBe(1);
  });

  test("two who answer the same question at once leave one answer", async () => {
    await Promise.all([answered("works", "Grillen"), answered("works", "Kaffen")]);
    expect(await talks.listAnswers(anna, talkId)).toHaveLength(1);
  });

  test("on paper have room to write, or what was said", async () => {
    await answered("group", "De står ved hallen");
    const talk = await talks.findTalk(anna, partnerId, talkId);
    const frame = { language: "da", sender: "Huset", now: new Date(), partner: "Koret", talk } as const;
    const rooms = (blocks: readonly { kind: string }[]) =>
      blocks.filter(({ kind }) => kind === "drawing").length;
    expect(rooms(talkReport(frame).blocks)).toBe(6);
    const filled = talkReport({ ...frame, answers: await talks.listAnswers(anna, talkId) });
    expect(rooms(filled.blocks)).toBe(0);
    expect(filled.blocks).toContainEqual({ kind: "paragraph", text: "De står ved hallen" });
  });
});
