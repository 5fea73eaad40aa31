import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Administrator, Member } from "#domains/access/member.ts";
import { newEngagementExample } from "#domains/engagement/engagement.example.ts";
import { beginEngagement } from "#domains/engagement/engagements.server.ts";
import { openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { openHouse, welcome } from "../../../tests/support/houses.ts";
import { addAcquaintance } from "./contact-persons.server.ts";
import { saveParticipation } from "./participations.server.ts";
import { participationExample, partnerExample } from "./partner.example.ts";
import { savePartner } from "./partners.server.ts";
import { callList, compared, gapsIn, type RatedPartner, type Rating } from "./rating.ts";
import { rate, readRatings } from "./ratings.server.ts";

let database: TestDatabase;
let anna: Administrator;
let bo: Member;
let engagementId: string;
let hall: string;
let house = 0;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  house++;
  anna = await openHouse({ email: `anna@vurderer${house}.example` });
  bo = await welcome(anna, { name: "Bo Ask", email: `bo@vurderer${house}.example` });
  engagementId = await beginEngagement(anna, newEngagementExample);
  hall = (await savePartner(anna, partnerExample)) ?? "";
  await saveParticipation(anna, engagementId, {
    ...participationExample,
    partnerId: hall,
    stage: "considered",
  });
});

const opinion = (value: number, access: number, reason = "") => ({
  partnerId: hall,
  value,
  access,
  reason,
  competitor: false,
});

describe("what colleagues think", () => {
  test("is not sent to one who has not said what they think themselves, but for how many have", async () => {
    await rate(bo, engagementId, opinion(5, 1, "De har nøglen til det hele"));
    const before = await readRatings(anna, engagementId);
    expect(before).toMatchObject([{ partnerId: hall, raters: 1, own: undefined, ratings: [] }]);
    for (const theirs of ["Bo Ask", "nøglen", '"value"', '"access"'])
      expect(JSON.stringify(before)).not.toContain(theirs);

    await rate(anna, engagementId, opinion(3, 3));
    const [after] = await readRatings(anna, engagementId);
    expect(after?.ratings.map(({ by, value }) => [by, value])).toEqual(
      expect.arrayContaining([
        [anna.name, 3],
        ["Bo Ask", 5],
      ]),
    );
    expect(JSON.stringify(after)).toContain("nøglen");
  });

  test("may be changed, and the newest counts", async () => {
    await rate(anna, engagementId, opinion(1, 1));
    await rate(anna, engagementId, opinion(4, 5));
    expect(await readRatings(anna, engagementId)).toMatchObject([
      { raters: 1, own: { value: 4, access: 5 } },
    ]);
  });

  test("is said of those who are thought of there, and by the house alone", async () => {
    const stranger = (await savePartner(anna, { ...partnerExample, name: "En anden" })) ?? "";
    expect(await rate(anna, engagementId, { ...opinion(3, 3), partnerId: stranger })).toBe(false);
    const other = await openHouse();
    expect(await rate(other, engagementId, opinion(3, 3))).toBe(false);
    expect(await readRatings(other, engagementId)).toEqual([]);
  });

  test("tells who of us knows them best", async () => {
    await addAcquaintance(anna, hall, { memberId: anna.id, how: "", strength: 1 });
    await addAcquaintance(anna, hall, { memberId: bo.id, how: "", strength: 3 });
    expect((await readRatings(anna, engagementId))[0]?.known).toEqual({ name: "Bo Ask", strength: 3 });
  });
});

describe("compared,", () => {
  const grade = (value: number, access: number, competitor = false): Rating => ({
    by: "Bo",
    value,
    access,
    reason: "",
    competitor,
  });
  const partner = (name: string, ratings: Rating[], more: Partial<RatedPartner> = {}): RatedPartner => ({
    partnerId: name,
    name,
    sector: "third",
    stage: "considered",
    known: undefined,
    raters: ratings.length,
    own: ratings[0],
    ratings,
    ...more,
  });

  test("the mean is shown with the lowest and the highest, and two steps apart is disagreement", () => {
    expect(compared([partner("Hallen", [grade(5, 2), grade(4, 4), grade(4, 3)])])).toMatchObject([
      { value: 4.3, values: [4, 5], access: 3, accesses: [2, 4], disagreed: true },
    ]);
    expect(compared([partner("Hallen", [grade(5, 3), grade(4, 4)])])).toMatchObject([{ disagreed: false }]);
    expect(compared([partner("Hallen", [], { own: undefined, raters: 2 })])).toEqual([]);
  });

  test("one rings first where much can be had and is within reach, and where somebody knows them", () => {
    const order = callList([
      partner("Langt væk", [grade(5, 1)]),
      partner("Let og lidt", [grade(1, 5)]),
      partner("Ukendt", [grade(4, 4)]),
      partner("Kendt", [grade(4, 4)], { known: { name: "Bo", strength: 3 } }),
      partner("Konkurrenten", [grade(5, 5, true)]),
      partner("Er med", [grade(5, 5)], { stage: "in" }),
      partner("Usagt", [], { own: undefined }),
    ]);
    expect(order.map(({ name }) => name)).toEqual([
      "Kendt",
      "Ukendt",
      "Langt væk",
      "Let og lidt",
      "Konkurrenten",
    ]);
  });

  test("a sector with nobody, and one that can hardly be reached, are named", () => {
    expect(
      gapsIn([
        partner("A", [grade(5, 4)], { sector: "public" }),
        partner("B", [grade(5, 4)], { sector: "third" }),
        partner("C", [grade(5, 1)], { sector: "private" }),
      ]),
    ).toEqual([
      { sector: "private", kind: "hard" },
      { sector: "informal", kind: "nobody" },
    ]);
  });
});
