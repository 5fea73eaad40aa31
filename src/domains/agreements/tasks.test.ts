import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Administrator } from "#domains/access/member.ts";
import { restore } from "#domains/access/removal.server.ts";
import { newEngagementExample } from "#domains/engagement/engagement.example.ts";
import { beginEngagement } from "#domains/engagement/engagements.server.ts";
import { partnerExample } from "#domains/partners/partner.example.ts";
import { removePartner, savePartner } from "#domains/partners/partners.server.ts";
import { askOrganisation, inOrganisation } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { openHouse } from "../../../tests/support/houses.ts";
import { agreement } from "./agreement.table.ts";
import { taskExample } from "./task.example.ts";
import {
  agreedTasks,
  endTask,
  findTask,
  listTasks,
  removeTask,
  rewordTask,
  saveTask,
} from "./tasks.server.ts";

let database: TestDatabase;
let anna: Administrator;
let engagementId: string;
let clubId: string;
let house = 0;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  house++;
  anna = await openHouse({ email: `anna@opgaver${house}.example` });
  engagementId = await beginEngagement(anna, newEngagementExample);
  clubId = (await savePartner(anna, partnerExample)) ?? "";
});

const made = async (fields: Partial<typeof taskExample> = {}) =>
  (await saveTask(anna, engagementId, { ...taskExample, ...fields })) ?? "";
const club = () => ({ carrier: "partner" as const, partnerId: clubId });
const only = async () => {
  const tasks = await listTasks(anna, { engagementId });
  expect(tasks).toHaveLength(1);
  return tasks[0];
};

describe("a task", () => {
  test("is carried by one from the day it is taken down, and says who is to carry it later", async () => {
    await made({ laterCarriedBy: club(), laterWho: "hallens udvalg", laterFrom: "2099-03-01" });
    expect(await only()).toMatchObject({
      text: "Låse hallen op",
      now: { carrier: "library", partner: "", since: "2026-06-03", by: anna.name },
      before: [],
      later: {
        carrier: "partner",
        partner: "Agger Idrætsforening",
        who: "hallens udvalg",
        from: "2099-03-01",
      },
      endedOn: null,
      parts: [],
    });
  });

  test("is made once when the form is sent twice", async () => {
    const sentAs = newId();
    expect(await made({ sentAs })).toBe(sentAs);
    expect(await made({ sentAs, text: "Noget andet" })).toBe(sentAs);
    expect(await only()).toMatchObject({ text: "Låse hallen op", before: [] });
  });

  test("is not made for a partner, an agreement or a forløb that is not there", async () => {
    const nobody = { carrier: "partner" as const, partnerId: newId() };
    expect(await saveTask(anna, engagementId, { ...taskExample, carriedBy: nobody })).toBeUndefined();
    expect(
      await saveTask(anna, engagementId, { ...taskExample, laterCarriedBy: nobody, laterFrom: "2099-01-01" }),
    ).toBeUndefined();
    expect(await saveTask(anna, engagementId, { ...taskExample, agreementId: newId() })).toBeUndefined();
    expect(await saveTask(anna, newId(), taskExample)).toBeUndefined();
    expect(await listTasks(anna, { engagementId })).toEqual([]);
  });

  test("is called something else without anybody else carrying it", async () => {
    const id = await made({ carriedBy: club() });
    expect(await rewordTask(anna, engagementId, id, { text: "Låse op og i", agreementId: "" })).toBe(true);
    expect(await only()).toMatchObject({ text: "Låse op og i", now: { partner: "Agger Idrætsforening" } });
    expect(await rewordTask(anna, engagementId, newId(), { text: "Intet", agreementId: "" })).toBe(false);
  });

  test("ends and is needed again", async () => {
    const id = await made();
    await endTask(anna, engagementId, id, "2026-11-01");
    expect(await only()).toMatchObject({ endedOn: "2026-11-01" });
    await endTask(anna, engagementId, id, null);
    expect(await only()).toMatchObject({ endedOn: null });
  });

  test("is taken away and brought back as it was", async () => {
    const id = await made({ carriedBy: club() });
    expect(await removeTask(anna, engagementId, id)).toBe(true);
    expect(await removeTask(anna, engagementId, id)).toBe(false);
    expect(await listTasks(anna, { engagementId })).toEqual([]);
    expect(await findTask(anna, engagementId, id)).toBeUndefined();
    await restore(anna, id);
    expect(await only()).toMatchObject({ now: { partner: "Agger Idrætsforening" } });
  });

  test("does not name a partner that has been taken away, and is carried all the same", async () => {
    await made({ carriedBy: club(), who: "hallens udvalg" });
    await removePartner(anna, clubId);
    expect(await only()).toMatchObject({ now: { carrier: "partner", partner: "", who: "hallens udvalg" } });
  });
});

describe("the tasks of an agreement", () => {
  test("are those that belong to it and have not ended, with who carries each now and later", async () => {
    const agreementId = newId();
    await inOrganisation(anna.organisationId, (db) =>
      db
        .insert(agreement)
        .values({ id: agreementId, engagementId, partnerId: clubId, name: "Om hallen", createdBy: anna.id }),
    );
    await made({
      agreementId,
      laterCarriedBy: club(),
      laterFrom: "2099-03-01",
    });
    const ended = await made({ agreementId, text: "Hente stole" });
    await endTask(anna, engagementId, ended, "2026-11-01");
    await made({ text: "Hører ikke til" });
    expect(await askOrganisation(anna.organisationId, (db) => agreedTasks(db, agreementId))).toEqual([
      {
        text: "Låse hallen op",
        now: { carrier: "library", partner: "", who: "" },
        later: { carrier: "partner", partner: "Agger Idrætsforening", who: "", from: "2099-03-01" },
      },
    ]);
    expect(await listTasks(anna, { agreementId })).toHaveLength(2);
    expect(await listTasks(anna, { agreementId: newId() })).toEqual([]);
  });
});
