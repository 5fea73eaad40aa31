import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Administrator } from "#domains/access/member.ts";
import { forgetRemoved, restore } from "#domains/access/removal.server.ts";
import { newEngagementExample } from "#domains/engagement/engagement.example.ts";
import {
  beginEngagement,
  findEngagement,
  forgetEngagements,
  removeEngagement,
} from "#domains/engagement/engagements.server.ts";
import { listContactPersons, saveContactPerson } from "#domains/partners/contact-persons.server.ts";
import { eraseContactPerson } from "#domains/partners/erasure.server.ts";
import { mergePartners } from "#domains/partners/merges.server.ts";
import { saveParticipation } from "#domains/partners/participations.server.ts";
import {
  contactPersonExample,
  participationExample,
  partnerExample,
} from "#domains/partners/partner.example.ts";
import { forgetPartners, removePartner, savePartner } from "#domains/partners/partners.server.ts";
import { newId } from "#platform/database/id.ts";
import { asOwner, openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { openHouse, welcome } from "../../../tests/support/houses.ts";
import { attemptExample } from "./attempt.example.ts";
import type { AttemptFields } from "./attempt.ts";
import {
  forgetContactAttempts,
  listAttempts,
  mendAttempt,
  noteAttempt,
  removeAttempt,
} from "./attempts.server.ts";
import { orderThreads } from "./thread-order.ts";
import { latestByPartner, listThreads, openThreads } from "./threads.server.ts";

let database: TestDatabase;
let anna: Administrator;
let partnerId: string;
let engagementId: string;
let house = 0;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  house++;
  anna = await openHouse({ email: `anna@henvendelser${house}.example` });
  partnerId = await partner("Agger Idrætsforening");
  engagementId = await beginEngagement(anna, newEngagementExample);
});

const partner = async (name: string) => (await savePartner(anna, { ...partnerExample, name })) ?? "";
const noted = async (fields: Partial<AttemptFields> = {}, about = partnerId) => {
  const sentAs = newId();
  const done = await noteAttempt(anna, about, { ...attemptExample, engagementId, ...fields, sentAs });
  return done ? sentAs : "";
};
const texts = async (about = partnerId) => (await listAttempts(anna, about)).map(({ text }) => text);

describe("an attempt", () => {
  test("is kept as it was written, by the one who wrote it unless another did it", async () => {
    const bo = await welcome(anna, { name: "Bo Lund", email: `bo@henvendelser${house}.example` });
    await noted();
    await noted({ memberId: bo.id, day: "2026-11-18" });
    expect(await listAttempts(anna, partnerId)).toMatchObject([
      { member: "Bo Lund", day: "2026-11-18" },
      {
        member: anna.name,
        partner: "Agger Idrætsforening",
        engagement: (await findEngagement(anna, engagementId))?.name,
        contactPerson: null,
        way: "phone",
        outcome: "waiting",
        day: "2026-11-17",
        nextOn: "2026-12-04",
        text: attemptExample.text,
      },
    ]);
  });

  test("is noted once when the form is sent twice", async () => {
    const fields = { ...attemptExample, sentAs: newId() };
    expect(await noteAttempt(anna, partnerId, fields)).toBe(true);
    expect(await noteAttempt(anna, partnerId, { ...fields, text: "igen" })).toBe(true);
    expect(await texts()).toEqual([attemptExample.text]);
  });

  test("is mended where it stands, and not by the address of another partner", async () => {
    const id = await noted();
    const mended = { ...attemptExample, text: "ringede, sagde ja", outcome: "yes" as const, nextOn: null };
    const other = await partner("Koret");
    expect(await mendAttempt(anna, other, id, mended)).toBe(false);
    expect(await mendAttempt(anna, partnerId, id, mended)).toBe(true);
    expect(await listAttempts(anna, partnerId)).toMatchObject([
      { text: "ringede, sagde ja", outcome: "yes", nextOn: null, engagementId: null },
    ]);
  });

  test("is taken away and brought back, and what waited before it waits again meanwhile", async () => {
    await noted({ text: "først" });
    const id = await noted({ text: "så", day: "2026-11-18", outcome: "yes", nextOn: null });
    expect(await openThreads(anna)).toEqual([]);
    expect(await removeAttempt(anna, partnerId, id)).toBe(true);
    expect(await removeAttempt(anna, partnerId, id)).toBe(false);
    expect(await texts()).toEqual(["først"]);
    expect(await openThreads(anna)).toMatchObject([{ text: "først" }]);
    await restore(anna, id);
    expect(await texts()).toEqual(["så", "først"]);
  });

  test("names the contact person while we know them, and nobody when they are erased", async () => {
    await saveContactPerson(anna, partnerId, contactPersonExample);
    const contactPersonId = (await listContactPersons(anna, partnerId))[0]?.id ?? "";
    const id = await noted({ contactPersonId });
    expect(await listAttempts(anna, partnerId)).toMatchObject([{ contactPerson: "Gudrun Tranekær" }]);
    await eraseContactPerson(anna, partnerId, contactPersonId);
    expect(await listAttempts(anna, partnerId)).toMatchObject([{ contactPersonId, contactPerson: "" }]);
    expect(await mendAttempt(anna, partnerId, id, { ...attemptExample, contactPersonId })).toBe(true);
  });

  test("is with somebody at that partner, about a forløb that is here, or not at all", async () => {
    const other = await partner("Koret");
    await saveContactPerson(anna, other, contactPersonExample);
    const contactPersonId = (await listContactPersons(anna, other))[0]?.id ?? "";
    expect(await noted({ contactPersonId })).toBe("");
    expect(await noted({ engagementId: newId() })).toBe("");
    expect(await noted({}, newId())).toBe("");
    expect(await texts()).toEqual([]);
  });

  test("comes with a partner that turns out to be another", async () => {
    await noted({ text: "til Koret" }, await partner("Koret"));
    const gone = await partner("Koret i Agger");
    await noted({ text: "til Koret i Agger" }, gone);
    await mergePartners(anna, partnerId, gone);
    expect(await texts()).toEqual(["til Koret i Agger"]);
    expect(Object.keys(await latestByPartner(anna, engagementId))).toContain(partnerId);
  });
});

describe("the threads of a forløb", () => {
  test("are told by what was done last with each partner, and by whom nobody has got round to", async () => {
    const choir = await partner("Koret");
    const scouts = await partner("Spejderne");
    for (const id of [partnerId, scouts])
      await saveParticipation(anna, engagementId, {
        ...participationExample,
        partnerId: id,
        stage: "considered",
      });
    await noted({ text: "først" });
    await noted({ text: "så", day: "2026-11-18" });
    await noted({ text: "samme dag, senere", day: "2026-11-18", outcome: "nobody-came" });
    await noted({ text: "kor", outcome: "yes", nextOn: null }, choir);
    await noted({ text: "om noget andet", engagementId: "", day: "2026-11-19" });
    const { latest, untried } = await listThreads(anna, engagementId);
    expect(latest.map(({ text }) => text)).toEqual(["samme dag, senere", "kor"]);
    expect(untried).toEqual([{ id: scouts, name: "Spejderne" }]);
    expect(await latestByPartner(anna, engagementId)).toMatchObject({ [choir]: { text: "kor" } });
  });

  test("are empty while the forløb or the partner is taken away", async () => {
    await noted();
    await removePartner(anna, partnerId);
    expect((await listThreads(anna, engagementId)).latest).toEqual([]);
    expect(await openThreads(anna)).toEqual([]);
    await restore(anna, partnerId);
    await removeEngagement(anna, engagementId);
    expect(await latestByPartner(anna, engagementId)).toEqual({});
    expect(await openThreads(anna)).toEqual([]);
  });

  test("lie in the order one asks for, those that wait apart from those that do not", async () => {
    const [choir, scouts, kiosk] = await Promise.all(["Åens kor", "Spejderne", "Kiosken"].map(partner));
    await noted({ nextOn: "2026-12-10", day: "2026-11-19" });
    await noted({ nextOn: null, day: "2026-11-16" }, choir);
    await noted({ nextOn: "2026-12-01", day: "2026-11-15" }, scouts);
    await noted({ outcome: "no", nextOn: null }, kiosk);
    const { latest } = await listThreads(anna, engagementId);
    const order = (wish: Parameters<typeof orderThreads>[1]) =>
      orderThreads(latest, wish).open.map((one) => one.partner);
    expect(order({})).toEqual(["Spejderne", "Agger Idrætsforening", "Åens kor"]);
    expect(order({ order: "name" })).toEqual(["Agger Idrætsforening", "Spejderne", "Åens kor"]);
    expect(order({ order: "latest" })).toEqual(["Agger Idrætsforening", "Åens kor", "Spejderne"]);
    expect(order({ sought: "KOR" })).toEqual(["Åens kor"]);
    expect(orderThreads(latest, {}).settled).toMatchObject([{ partner: "Kiosken" }]);
  });
});

describe("what a member waits for", () => {
  test("is their own, the first day first, and gone when it is settled", async () => {
    const bo = await welcome(anna, { name: "Bo Lund", email: `bo@henvendelser${house}.example` });
    const [choir, scouts] = await Promise.all(["Koret", "Spejderne"].map(partner));
    await noted({ text: "senere", nextOn: "2026-12-10" });
    await noted({ text: "først", nextOn: "2026-12-01" }, choir);
    await noted({ text: "uden dag", nextOn: null, outcome: "try-again" }, scouts);
    await noted({ text: "Bos", memberId: bo.id }, await partner("Kiosken"));
    expect((await openThreads(anna)).map(({ text }) => text)).toEqual(["først", "senere", "uden dag"]);
    expect((await openThreads(bo)).map(({ text }) => text)).toEqual(["Bos"]);
    await noted({ text: "sagde ja", day: "2026-11-19", outcome: "yes", nextOn: null });
    expect((await openThreads(anna)).map(({ text }) => text)).toEqual(["først", "uden dag"]);
  });
});

test("when a forløb is forgotten the partner was rung all the same, and nothing is to be taken up again", async () => {
  await noted();
  await removeEngagement(anna, engagementId);
  await asOwner(database.owner, (owner) =>
    owner.query("update removal set removed_at = removed_at - interval '31 days'"),
  );
  await forgetRemoved([forgetContactAttempts, forgetPartners, forgetEngagements]);
  expect(await listAttempts(anna, partnerId)).toMatchObject([
    { text: attemptExample.text, engagementId: null, nextOn: null },
  ]);
  expect(await openThreads(anna)).toEqual([]);
});

test("when a partner is forgotten its attempts go with it, also those with somebody there", async () => {
  await saveContactPerson(anna, partnerId, contactPersonExample);
  await noted({ contactPersonId: (await listContactPersons(anna, partnerId))[0]?.id ?? "" });
  await removePartner(anna, partnerId);
  await asOwner(database.owner, (owner) =>
    owner.query("update removal set removed_at = removed_at - interval '31 days'"),
  );
  await forgetRemoved([forgetContactAttempts, forgetPartners, forgetEngagements]);
  const { rows } = await asOwner(database.owner, (owner) =>
    owner.query("select from contact_attempt where partner_id = $1", [partnerId]),
  );
  expect(rows).toEqual([]);
});
