import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Administrator } from "#domains/access/member.ts";
import { forgetRemoved } from "#domains/access/removal.server.ts";
import { saveCommunity } from "#domains/community/communities.server.ts";
import { communityExample } from "#domains/community/community.example.ts";
import { newEngagementExample } from "#domains/engagement/engagement.example.ts";
import { beginEngagement } from "#domains/engagement/engagements.server.ts";
import { asOwner, openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { openHouse } from "../../../tests/support/houses.ts";
import {
  addAcquaintance,
  listAcquaintances,
  listContactPersons,
  saveContactPerson,
} from "./contact-persons.server.ts";
import { forgetMerges, listMerges, mergePartners, undoMerge } from "./merges.server.ts";
import { listParticipations, saveParticipation } from "./participations.server.ts";
import {
  acquaintanceExample,
  contactPersonExample,
  participationExample,
  partnerExample,
} from "./partner.example.ts";
import { listPartners } from "./partner-list.server.ts";
import { findPartner, savePartner } from "./partners.server.ts";
import { rate } from "./ratings.server.ts";

let database: TestDatabase;
let anna: Administrator;
let kept: string;
let gone: string;
let shared: string;
let house = 0;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  house++;
  anna = await openHouse({ email: `anna@sammen${house}.example` });
  shared = (await saveCommunity(anna, communityExample)) ?? "";
  const own = (await saveCommunity(anna, { ...communityExample, name: "Kun den ene" })) ?? "";
  kept = (await savePartner(anna, { ...partnerExample, notes: "", communityIds: [shared] })) ?? "";
  const other = { ...partnerExample, name: "Agger IF", notes: "Ring efter fem", communityIds: [shared, own] };
  gone = (await savePartner(anna, other)) ?? "";
});

/** Gives a partner fifty things that point at it, of every kind there is. */
async function furnish(partnerId: string, name: string): Promise<void> {
  for (let at = 0; at < 20; at++)
    await saveContactPerson(anna, partnerId, { ...contactPersonExample, name: `${name} ${at}` });
  for (let at = 0; at < 10; at++)
    await addAcquaintance(anna, partnerId, { ...acquaintanceExample, memberId: anna.id });
  for (let at = 0; at < 10; at++) {
    const engagementId = await beginEngagement(anna, { ...newEngagementExample, name: `${name} ${at}` });
    await saveParticipation(anna, engagementId, { ...participationExample, partnerId });
    await rate(anna, engagementId, { partnerId, value: 4, access: 2, reason: "", competitor: false });
  }
}

/** Every row of the house that points at a partner, past all locks: table, row, and the partner it points at. */
async function pointing(): Promise<{ table: string; id: string; partner: string }[]> {
  return asOwner(database.owner, async (owner) => {
    const { rows: tables } = await owner.query<{ name: string }>(`
      select distinct c.conrelid::regclass::text as name from pg_constraint c
      join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey) and a.attname = 'partner_id'
      where c.contype = 'f' and c.confrelid = 'partner'::regclass order by 1`);
    const found = [];
    for (const { name } of tables) {
      const { rows } = await owner.query(
        `select '${name}' as table, coalesce(to_jsonb(t) ->> 'id', to_jsonb(t)::text) as id, t.partner_id as partner
         from ${name} t where t.partner_id in ($1, $2) order by 2, 3`,
        [kept, gone],
      );
      found.push(...rows);
    }
    return found;
  });
}

const about = (partnerId: string) =>
  Promise.all([
    findPartner(anna, partnerId),
    listContactPersons(anna, partnerId),
    listAcquaintances(anna, partnerId),
    listParticipations(anna, { partnerId }),
  ]);

describe("two partners with fifty references each", () => {
  beforeEach(async () => {
    await furnish(kept, "Gudrun");
    await furnish(gone, "Viggo");
  });

  test("become one with nothing lost", async () => {
    const before = await pointing();
    expect(before.filter(({ partner }) => partner === kept).length).toBeGreaterThanOrEqual(50);
    expect(before.filter(({ partner }) => partner === gone).length).toBeGreaterThanOrEqual(50);
    expect(await mergePartners(anna, kept, gone, { notes: "gone" })).toBeDefined();

    const [partner, persons, acquaintances, participations] = await about(kept);
    expect(partner).toMatchObject({ name: "Agger Idrætsforening", notes: "Ring efter fem" });
    expect(partner?.communities).toHaveLength(2);
    expect(persons).toHaveLength(40);
    expect(acquaintances).toHaveLength(20);
    expect(participations).toHaveLength(20);
    expect((await listPartners(anna)).partners.map(({ id }) => id)).toEqual([kept]);
    expect(await findPartner(anna, gone)).toMatchObject({ mergedIntoId: kept });

    // Every row that was there is there still, and those with an id of their own point at the kept one.
    const after = await pointing();
    const ids = (rows: typeof after) =>
      rows.filter(({ id }) => !id.startsWith("{")).map(({ table, id }) => `${table} ${id}`);
    expect(ids(after).toSorted()).toEqual(ids(before).toSorted());
    expect(after.filter(({ id, partner: at }) => !id.startsWith("{") && at === gone)).toEqual([]);
  });

  test("come apart again exactly as they were", async () => {
    const before = [await about(kept), await about(gone), await pointing()];
    const mergeId = (await mergePartners(anna, kept, gone, { name: "gone", notes: "gone" })) ?? "";
    expect(await undoMerge(anna, mergeId)).toBe(true);
    expect(await undoMerge(anna, mergeId)).toBe(false);
    const timeless = (value: unknown) =>
      JSON.parse(JSON.stringify(value, (key, one) => (key === "changedAt" ? 0 : one)));
    expect(timeless([await about(kept), await about(gone), await pointing()])).toEqual(timeless(before));
    expect(await listMerges(anna, kept)).toEqual([]);
  });
});

test("what came afterwards stays with the kept one when two are taken apart, and so does what was changed", async () => {
  const mergeId = (await mergePartners(anna, kept, gone, { notes: "gone", place: "gone" })) ?? "";
  const now = await findPartner(anna, kept);
  await savePartner(
    anna,
    { ...partnerExample, ...now, place: "Den nye hal", targetGroupIds: [], communityIds: [shared] },
    kept,
  );
  await saveContactPerson(anna, kept, contactPersonExample);
  await undoMerge(anna, mergeId);
  expect(await findPartner(anna, kept)).toMatchObject({ place: "Den nye hal", notes: "" });
  expect(await listContactPersons(anna, kept)).toHaveLength(1);
  expect(await listContactPersons(anna, gone)).toEqual([]);
});

test("a partner does not become itself, one that is gone, or one of another house", async () => {
  expect(await mergePartners(anna, kept, kept)).toBeUndefined();
  const other = await openHouse();
  expect(await mergePartners(other, kept, gone)).toBeUndefined();
  await mergePartners(anna, kept, gone);
  expect(await mergePartners(anna, kept, gone)).toBeUndefined();
});

test("for thirty days it can be undone; after that the other one is gone for good, and the kept one stays", async () => {
  await furnish(gone, "Viggo");
  await mergePartners(anna, kept, gone);
  await forgetRemoved([forgetMerges]);
  expect(await listMerges(anna, kept)).toHaveLength(1);
  await asOwner(database.owner, (owner) =>
    owner.query("update partner_merge set merged_at = merged_at - interval '31 days'"),
  );
  await forgetRemoved([forgetMerges]);
  expect(await listMerges(anna, kept)).toEqual([]);
  expect(await findPartner(anna, gone)).toBeUndefined();
  expect(await listContactPersons(anna, kept)).toHaveLength(20);
});
