import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Administrator } from "#domains/access/member.ts";
import { forgetRemoved } from "#domains/access/removal.server.ts";
import { saveCommunity } from "#domains/community/communities.server.ts";
import { communityExample } from "#domains/community/community.example.ts";
import { newEngagementExample } from "#domains/engagement/engagement.example.ts";
import { beginEngagement } from "#domains/engagement/engagements.server.ts";
import { asOwner, openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import {
  pointEverywhere,
  pointersAtPartner,
  sayEverywhere,
  wholeDatabase,
} from "../../../tests/support/everywhere.ts";
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

/** Every row of the house that points at a partner, past all locks: column, row, and the partner it points at. */
async function pointing(): Promise<{ at: string; id: string; partner: string }[]> {
  return asOwner(database.owner, async (owner) => {
    const found = [];
    for (const at of await pointersAtPartner(owner)) {
      const [table, column] = at.split(".");
      const { rows } = await owner.query(
        `select '${at}' as at, coalesce(to_jsonb(t) ->> 'id', to_jsonb(t)::text) as id, t.${column} as partner
         from ${table} t where t.${column} in ($1, $2) order by 2, 3`,
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
      rows
        .filter(({ id, at }) => !id.startsWith("{") && !at.startsWith("partner."))
        .filter(({ at }) => !at.startsWith("partner_merge."))
        .map(({ at, id }) => `${at} ${id}`);
    expect(ids(after).toSorted()).toEqual(ids(before).toSorted());
    const left = after.filter(({ id, partner: at }) => !id.startsWith("{") && at === gone);
    expect(left.map(({ at }) => at)).toEqual(["partner_merge.gone_id"]);
  });

  test("come apart again exactly as they were", async () => {
    const before = [await about(kept), await about(gone), await pointing()];
    const mergeId = (await mergePartners(anna, kept, gone, { name: "gone", notes: "gone" })) ?? "";
    expect(await undoMerge(anna, mergeId)).toBe(true);
    expect(await undoMerge(anna, mergeId)).toBe(false);
    const timeless = (value: unknown) =>
      JSON.parse(JSON.stringify(value, (key, one) => (key === "changedAt" ? 0 : one)));
    const own = (await pointing()).filter(({ at }) => !at.startsWith("partner_merge."));
    expect(timeless([await about(kept), await about(gone), own])).toEqual(timeless(before));
    expect(await listMerges(anna, kept)).toEqual([]);
  });
});

describe("two partners that every part of the house points at, by every column it can, fifty times each", () => {
  let owner: pg.Client;
  beforeAll(async () => {
    owner = new pg.Client(database.owner);
    await owner.connect();
  });
  afterAll(() => owner.end());

  /** What stands of this house, but for what tells of the merging itself, and when a partner was changed. */
  const standing = async () => {
    const { partner_merge: _, audit_entry: __, ...dump } = await wholeDatabase(owner);
    const told = Object.entries(dump).map(([table, rows]) => [
      table,
      rows
        .filter((row) => row.includes(anna.organisationId))
        .map((row) => row.replace(/"changed_at": "[^"]*"/, ""))
        .toSorted(),
    ]);
    return Object.fromEntries(told) as Record<string, string[]>;
  };
  const tied = (partnerId: string, otherId: string) =>
    owner.query(
      `insert into partner_tie (id, organisation_id, partner_id, other_id, strength, noted_by)
       values (gen_random_uuid(), $1, $2, $3, 2, $4)`,
      [anna.organisationId, partnerId, otherId, anna.id],
    );

  test("become one and come apart again, with nothing lost on the way", async () => {
    await sayEverywhere(owner, anna, "Noget, nogen har skrevet");
    const columns = await pointEverywhere(owner, anna, kept, 50);
    expect(await pointEverywhere(owner, anna, gone, 50)).toEqual(columns);
    expect(columns).toEqual(
      expect.arrayContaining(["contact_attempt.partner_id", "partner_tie.other_id", "task_part.partner_id"]),
    );
    const before = await standing();
    const mergeId = (await mergePartners(anna, kept, gone, { name: "gone" })) ?? "";

    const pointsAt = (partnerId: string) =>
      pointing().then((rows) =>
        Object.groupBy(
          rows.filter(({ partner, id }) => partner === partnerId && !id.startsWith("{")),
          ({ at }) => at,
        ),
      );
    const [atKept, atGone] = [await pointsAt(kept), await pointsAt(gone)];
    for (const at of columns) {
      if (["partner_community.partner_id", "partner_target_group.partner_id"].includes(at)) continue;
      expect(atKept[at]?.length, at).toBeGreaterThanOrEqual(100);
      expect(atGone[at], at).toBeUndefined();
    }
    const during = await standing();
    for (const [table, rows] of Object.entries(before)) {
      if (!table.startsWith("search_"))
        expect(during[table]?.length, table).toBeGreaterThanOrEqual(rows.length);
    }

    expect(await undoMerge(anna, mergeId)).toBe(true);
    expect(await standing()).toEqual(before);
  });

  test("and that know each other do not come to know themselves; taken apart, they know each other again", async () => {
    await tied(kept, gone);
    await tied(gone, kept);
    const third = (await savePartner(anna, { ...partnerExample, name: "Kirken" })) ?? "";
    await tied(third, gone);
    await tied(gone, third);
    const before = await standing();
    const mergeId = (await mergePartners(anna, kept, gone)) ?? "";
    const { rows } = await owner.query(
      "select partner_id, other_id from partner_tie where organisation_id = $1",
      [anna.organisationId],
    );
    expect(rows).toHaveLength(4);
    expect(rows.filter((one) => one.partner_id === one.other_id)).toEqual([]);
    expect(rows).toContainEqual({ partner_id: third, other_id: kept });
    expect(rows).toContainEqual({ partner_id: kept, other_id: third });
    expect(await undoMerge(anna, mergeId)).toBe(true);
    expect((await standing()).partner_tie).toEqual(before.partner_tie);
  });

  test("a merging kept before ties were moved too is undone as it always was", async () => {
    await addAcquaintance(anna, gone, { ...acquaintanceExample, memberId: anna.id });
    const [one] = await listAcquaintances(anna, gone);
    const mergeId = (await mergePartners(anna, kept, gone)) ?? "";
    const { rows } = await owner.query("select merged -> 'moved' as moved from partner_merge where id = $1", [
      mergeId,
    ]);
    expect(rows).toEqual([{ moved: { acquaintance: [one?.id] } }]);
    await undoMerge(anna, mergeId);
    expect(await listAcquaintances(anna, gone)).toHaveLength(1);
  });

  test("what came to the other one afterwards is not lost when it is gone for good", async () => {
    await mergePartners(anna, kept, gone);
    await sayEverywhere(owner, anna, "Noget, nogen har skrevet");
    await pointEverywhere(owner, anna, gone, 1);
    const before = (await standing()).outing;
    await owner.query(
      "update partner_merge set merged_at = merged_at - interval '31 days' where gone_id = $1",
      [gone],
    );
    await forgetRemoved([forgetMerges]);
    expect(await findPartner(anna, gone)).toBeUndefined();
    expect((await standing()).outing).toHaveLength(before?.length ?? 0);
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
