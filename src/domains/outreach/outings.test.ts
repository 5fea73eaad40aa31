import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Administrator, Member } from "#domains/access/member.ts";
import { endMembership } from "#domains/access/members.server.ts";
import { forgetRemoved } from "#domains/access/removal.server.ts";
import { forgetCommunities, removeCommunity, saveCommunity } from "#domains/community/communities.server.ts";
import { communityExample } from "#domains/community/community.example.ts";
import { newEngagementExample } from "#domains/engagement/engagement.example.ts";
import { beginEngagement } from "#domains/engagement/engagements.server.ts";
import { partnerExample } from "#domains/partners/partner.example.ts";
import { forgetPartners, removePartner, savePartner } from "#domains/partners/partners.server.ts";
import { newId } from "#platform/database/id.ts";
import { isProblems, readForm } from "#platform/web/form.ts";
import { asOwner, openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { openHouse, welcome } from "../../../tests/support/houses.ts";
import { endStay, forgetOffers, listOffers, saveOffer, saveStay } from "./offers.server.ts";
import { offerExample, offerStayExample, outingExample, outreachResourceExample } from "./outing.example.ts";
import { outingText } from "./outing.text.ts";
import { offerStaySchema, outcomeSchema, outingSchema } from "./outing.ts";
import { onAnotherDay } from "./outing-fields.ts";
import { findOuting, forgetOutings, listOutings, saveOutcome, saveOuting } from "./outings.server.ts";
import { listResources, saveResource } from "./outreach-resources.server.ts";

let database: TestDatabase;
let anna: Administrator;
let bo: Member;
let house = 0;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  house++;
  anna = await openHouse({ name: "Anna Vig", email: `anna@ude${house}.example` });
  bo = await welcome(anna, { name: "Bo Lund", email: `bo@ude${house}.example` });
});

const there = async (id: string | undefined) => {
  const found = await findOuting(anna, id ?? "");
  if (!found) throw new Error("The day is not there");
  return found;
};
const formOf = (fields: Readonly<Record<string, string>>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
};
const monthGoneBy = async () => {
  await asOwner(database.owner, (owner) =>
    owner.query("update removal set removed_at = removed_at - interval '31 days'"),
  );
  await forgetRemoved([forgetOffers, forgetOutings, forgetPartners, forgetCommunities]);
};

describe("a day out", () => {
  test("is kept with where, with whom, who goes and what to bring, once however often it is sent", async () => {
    const communityId = (await saveCommunity(anna, communityExample)) ?? "";
    const partnerId = (await savePartner(anna, partnerExample)) ?? "";
    const engagementId = await beginEngagement(anna, newEngagementExample);
    const sentAs = newId();
    const fields = {
      ...outingExample,
      communityId,
      partnerId,
      engagementId,
      memberIds: [bo.id, anna.id],
      sentAs,
    };
    for (const _ of [1, 2]) expect(await saveOuting(anna, fields)).toBe(sentAs);
    expect(await listOutings(anna)).toMatchObject([
      {
        id: sentAs,
        what: outingExample.what,
        startsAt: "13:30",
        bring: "Kaffekanden",
        community: { id: communityId, name: communityExample.name },
        partner: { id: partnerId, name: partnerExample.name },
        engagement: { id: engagementId },
        going: [{ name: "Anna Vig" }, { name: "Bo Lund" }],
        cameOfIt: "",
        spokeWith: null,
      },
    ]);
  });

  test("is found by when and by where", async () => {
    const communityId = (await saveCommunity(anna, communityExample)) ?? "";
    await saveOuting(anna, { ...outingExample, day: "2026-11-01", what: "Før" });
    await saveOuting(anna, { ...outingExample, day: "2026-11-28", what: "Her", communityId });
    const whats = async (wish: Parameters<typeof listOutings>[1]) =>
      (await listOutings(anna, wish)).map(({ what }) => what);
    expect(await whats({ from: "2026-11-28" })).toEqual(["Her"]);
    expect(await whats({ to: "2026-11-27" })).toEqual(["Før"]);
    expect(await whats({ communityId })).toEqual(["Her"]);
  });

  test("that drew nobody is a result, and can be had once more on another day", async () => {
    const id = await saveOuting(anna, { ...outingExample, memberIds: [bo.id] });
    await saveOutcome(anna, id ?? "", { spokeWith: 0 });
    const nobody = await there(id);
    expect(nobody).toMatchObject({ spokeWith: 0, cameOfIt: "" });
    const again = onAnotherDay(nobody);
    expect(again).toMatchObject({ day: "", what: outingExample.what, startsAt: "13:30", memberIds: [bo.id] });
    expect(await there(await saveOuting(anna, { ...again, day: "2026-12-05" }))).toMatchObject({
      day: "2026-12-05",
      spokeWith: null,
      going: [{ id: bo.id }],
    });
  });

  test("keeps the words when it is only said that nobody came", async () => {
    const id = await saveOuting(anna, outingExample);
    await saveOutcome(anna, id ?? "", { cameOfIt: "Regn", spokeWith: 2 });
    await saveOutcome(anna, id ?? "", { spokeWith: 0 });
    expect(await there(id)).toMatchObject({ cameOfIt: "Regn", spokeWith: 0 });
  });

  test("keeps who went also when they have left the house", async () => {
    const id = await saveOuting(anna, { ...outingExample, memberIds: [bo.id] });
    await endMembership(anna, bo.id);
    await saveOuting(anna, { ...outingExample, memberIds: [bo.id], what: "Omdøbt" }, id);
    expect(await there(id)).toMatchObject({ what: "Omdøbt", going: [{ name: "Bo Lund" }] });
  });

  test("refuses an end before its beginning, an end without one, and no such time", () => {
    const { problems } = outingText.da;
    const read = (times: Record<string, string>) => {
      const answer = readForm(
        outingSchema,
        formOf({ day: "2026-11-28", what: "Fest", ...times }),
        "da",
        problems,
      );
      return isProblems(answer) ? answer.problems : "kept";
    };
    expect(read({ startsAt: "13:30", endsAt: "16:00" })).toBe("kept");
    expect(read({ startsAt: "", endsAt: "" })).toBe("kept");
    expect(read({ startsAt: "16:00", endsAt: "13:30" })).toEqual({ endsAt: problems["ends-before"] });
    expect(read({ endsAt: "16:00" })).toEqual({ endsAt: problems["ends-before"] });
    expect(read({ startsAt: "25:00" })).toHaveProperty("startsAt");
  });

  test("never keeps a CPR number in what came of it", () => {
    const read = readForm(outcomeSchema, formOf({ cameOfIt: "010203-1234", spokeWith: "" }), "da");
    expect(read).toMatchObject({ problems: { cameOfIt: expect.stringContaining("CPR") } });
  });

  test("stays when the partner and the place it was with are gone for good", async () => {
    const communityId = (await saveCommunity(anna, communityExample)) ?? "";
    const partnerId = (await savePartner(anna, partnerExample)) ?? "";
    const id = await saveOuting(anna, { ...outingExample, communityId, partnerId });
    await removePartner(anna, partnerId);
    await removeCommunity(anna, communityId);
    expect(await there(id)).toMatchObject({ partner: null, community: null });
    await monthGoneBy();
    expect(await there(id)).toMatchObject({ what: outingExample.what, partner: null, community: null });
  });
});

describe("an offer", () => {
  test("stands somewhere until it is fetched home", async () => {
    const partnerId = (await savePartner(anna, partnerExample)) ?? "";
    const [offerId, stayId] = [newId(), newId()];
    await saveOffer(anna, { ...offerExample, sentAs: offerId });
    const stay = { ...offerStayExample, partnerId, sentAs: stayId };
    for (const _ of [1, 2]) expect(await saveStay(anna, offerId, stay)).toBe(true);
    expect(await listOffers(anna)).toMatchObject([
      { name: "Byttereolen", stays: [{ partner: { id: partnerId }, since: "2026-10-01", until: null }] },
    ]);
    await endStay(anna, offerId, stayId, "2026-11-20");
    expect((await listOffers(anna))[0]?.stays).toMatchObject([{ until: "2026-11-20" }]);
    await removePartner(anna, partnerId);
    await monthGoneBy();
    expect((await listOffers(anna))[0]?.stays).toMatchObject([{ id: stayId, partner: null }]);
  });

  test("stands somewhere: with a partner or in a place, and is not fetched before it came", () => {
    const { problems } = outingText.da;
    const read = (fields: Record<string, string>) => {
      const answer = readForm(offerStaySchema, formOf({ since: "2026-11-02", ...fields }), "da", problems);
      return isProblems(answer) ? answer.problems : "kept";
    };
    expect(read({})).toEqual({ partnerId: problems.nowhere });
    expect(read({ communityId: newId() })).toBe("kept");
    expect(read({ communityId: newId(), until: "2026-11-01" })).toEqual({ until: problems["until-before"] });
  });
});

test("what there is to go out with is kept once, in Danish order, and mended where it stands", async () => {
  const sentAs = newId();
  for (const _ of [1, 2]) await saveResource(anna, { ...outreachResourceExample, name: "Åse", sentAs });
  await saveResource(anna, { ...outreachResourceExample, kind: "thing", name: "Zebratelt", amount: null });
  await saveResource(anna, { ...outreachResourceExample, kind: "person", name: "Åse", amount: 2 }, sentAs);
  expect(await listResources(anna)).toMatchObject([
    { name: "Zebratelt", amount: null },
    { id: sentAs, name: "Åse", kind: "person", amount: 2 },
  ]);
});
