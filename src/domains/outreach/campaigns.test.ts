import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Administrator } from "#domains/access/member.ts";
import { forgetRemoved, restore } from "#domains/access/removal.server.ts";
import { saveCommunity } from "#domains/community/communities.server.ts";
import { communityExample, registerExample } from "#domains/community/community.example.ts";
import { listRegisters, saveRegisterEntry } from "#domains/community/registers.server.ts";
import { newEngagementExample } from "#domains/engagement/engagement.example.ts";
import {
  beginEngagement,
  forgetEngagements,
  removeEngagement,
} from "#domains/engagement/engagements.server.ts";
import { mergePartners } from "#domains/partners/merges.server.ts";
import { partnerExample } from "#domains/partners/partner.example.ts";
import { removePartner, savePartner } from "#domains/partners/partners.server.ts";
import { newId } from "#platform/database/id.ts";
import { isProblems, readForm } from "#platform/web/form.ts";
import { asOwner, openTestDatabase, type TestDatabase } from "../../../tests/support/database.ts";
import { openHouse } from "../../../tests/support/houses.ts";
import { campaignChannelExample, campaignExample, campaignReplyExample } from "./campaign.example.ts";
import { campaignReport, campaignTable } from "./campaign.report.ts";
import { campaignReplySchema } from "./campaign.ts";
import {
  listChannelsOf,
  saveChannel,
  saveReply,
  sendByChannel,
  takeChannelAlong,
} from "./campaign-channels.server.ts";
import { takeWish } from "./campaign-wishes.server.ts";
import { findCampaign, forgetCampaigns, listCampaigns, saveCampaign } from "./campaigns.server.ts";

let database: TestDatabase;
let anna: Administrator;
let engagementId: string;
let communityId: string;
let house = 0;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  house++;
  anna = await openHouse({ email: `anna@spredehagl${house}.example` });
  engagementId = await beginEngagement(anna, newEngagementExample);
  communityId = (await saveCommunity(anna, communityExample)) ?? "";
});

const begun = async () => {
  const campaignId = (await saveCampaign(anna, engagementId, { ...campaignExample, communityId })) ?? "";
  return { engagementId, campaignId };
};
type Where = Awaited<ReturnType<typeof begun>>;
const standing = async ({ campaignId }: Where) => {
  const found = await findCampaign(anna, engagementId, campaignId);
  if (!found) throw new Error("The campaign is not there");
  return found;
};
const listed = async (name: string, kind: "channel" | "event" = "channel") => {
  await saveRegisterEntry(anna, communityId, { ...registerExample, kind, name, what: "tavle", used: "" });
  return (await listRegisters(anna, communityId)).find((one) => one.name === name)?.id ?? "";
};
const withChannel = async () => {
  const where = await begun();
  const sentAs = newId();
  await saveChannel(anna, where, { ...campaignChannelExample, sentAs });
  return { where, channelId: sentAs };
};

describe("a campaign", () => {
  test("is kept as it was written, once however often it is sent, and mended where it stands", async () => {
    const sentAs = newId();
    const first = await saveCampaign(anna, engagementId, { ...campaignExample, communityId, sentAs });
    const again = await saveCampaign(anna, engagementId, { ...campaignExample, communityId, sentAs });
    expect([first, again]).toEqual([sentAs, sentAs]);
    await saveCampaign(anna, engagementId, { ...campaignExample, name: "Kom og bag" }, sentAs);
    expect(await listCampaigns(anna, engagementId)).toMatchObject([
      { id: sentAs, name: "Kom og bag", message: campaignExample.message, communityId: null, channels: [] },
    ]);
  });

  test("stands in its own forløb and in no other", async () => {
    const where = await begun();
    const other = await beginEngagement(anna, newEngagementExample);
    expect(await listCampaigns(anna, other)).toEqual([]);
    expect(await findCampaign(anna, other, where.campaignId)).toBeUndefined();
    expect(await saveChannel(anna, { ...where, engagementId: other }, campaignChannelExample)).toBe(false);
  });
});

describe("a way out", () => {
  test("is taken from the list of a place once, however often it is pressed", async () => {
    const where = await begun();
    const entryId = await listed("Tavlen hos købmanden");
    for (const _ of [1, 2]) expect(await takeChannelAlong(anna, where, communityId, entryId)).toBe(true);
    await Promise.all([1, 2].map(() => takeChannelAlong(anna, where, communityId, entryId)));
    expect((await standing(where)).channels).toMatchObject([
      { name: "Tavlen hos købmanden", how: "tavle", sentOn: null, registerEntryId: entryId },
    ]);
  });

  test("is a channel: what else stands on the lists of a place is not taken along", async () => {
    const where = await begun();
    const entryId = await listed("Sommerfesten", "event");
    expect(await takeChannelAlong(anna, where, communityId, entryId)).toBe(false);
    expect(await listChannelsOf(anna, communityId)).toEqual([]);
  });

  test("is only meant until it has been sent", async () => {
    const where = await begun();
    await saveChannel(anna, where, { ...campaignChannelExample, sentOn: "" });
    const [meant] = (await standing(where)).channels;
    expect(meant?.sentOn).toBeNull();
    expect(await sendByChannel(anna, where, meant?.id ?? "", "2026-11-09")).toBe(true);
    expect((await standing(where)).channels).toMatchObject([{ sentOn: "2026-11-09" }]);
  });

  test("tells the next campaign what it brought before", async () => {
    const entryId = await listed("Gruppen på nettet");
    await listed("Kirkebladet");
    for (const count of [3, 0]) {
      const where = await begun();
      await takeChannelAlong(anna, where, communityId, entryId);
      const [channel] = (await standing(where)).channels;
      await sendByChannel(anna, where, channel?.id ?? "", "2026-11-09");
      await saveReply(anna, where, channel?.id ?? "", { ...campaignReplyExample, count });
    }
    expect(await listChannelsOf(anna, communityId)).toMatchObject([
      { name: "Gruppen på nettet", before: { campaigns: 2, back: 3 } },
      { name: "Kirkebladet", before: { campaigns: 0, back: 0 } },
    ]);
  });
});

describe("what came back", () => {
  test("is kept with its day, how many, and the partner that came of it", async () => {
    const { where, channelId } = await withChannel();
    const partnerId = (await savePartner(anna, partnerExample)) ?? "";
    const reply = { ...campaignReplyExample, partnerId, sentAs: newId() };
    for (const _ of [1, 2]) await saveReply(anna, where, channelId, reply);
    expect((await standing(where)).channels[0]?.replies).toMatchObject([
      { day: "2026-11-06", count: 4, partnerId, partner: partnerExample.name, by: anna.name },
    ]);
  });

  test("stays when its partner is put away, and is tied to the one it became", async () => {
    const { where, channelId } = await withChannel();
    const partnerId = (await savePartner(anna, partnerExample)) ?? "";
    const same = (await savePartner(anna, { ...partnerExample, name: "Agger IF" })) ?? "";
    await saveReply(anna, where, channelId, { ...campaignReplyExample, partnerId: same });
    const replies = async () => (await standing(where)).channels[0]?.replies;
    await mergePartners(anna, partnerId, same);
    expect(await replies()).toMatchObject([{ partnerId, partner: partnerExample.name }]);
    await removePartner(anna, partnerId);
    expect(await replies()).toMatchObject([{ partnerId: null, partner: null, count: 4 }]);
    await restore(anna, partnerId);
    expect(await replies()).toMatchObject([{ partnerId }]);
  });

  test("is one when no number is said, and may be nobody", () => {
    const read = (count: string) => {
      const form = new FormData();
      for (const [name, value] of Object.entries({ day: "2026-11-09", text: "En ringede", count }))
        form.set(name, value);
      const answer = readForm(campaignReplySchema, form, "da");
      return isProblems(answer) ? answer.problems : answer.value.count;
    };
    expect(read("")).toBe(1);
    expect(read("0")).toBe(0);
    expect(read("tre")).toEqual({ count: "Skriv et helt tal uden punktum eller komma." });
  });

  test("with a CPR number in it is refused at its own form, with what was typed", async () => {
    const { where, channelId } = await withChannel();
    const form = new FormData();
    const typed = { do: "reply", channelId, day: "2026-11-09", text: "Ring til 010203-1234", count: "1" };
    for (const [name, value] of Object.entries(typed)) form.set(name, value);
    const answer = await takeWish(anna, where, form);
    expect(answer).toMatchObject({ at: `ny-${channelId}`, typed: { text: "Ring til 010203-1234" } });
    expect((await standing(where)).channels[0]?.replies).toEqual([]);
  });
});

test("a campaign outlives its forløb, and what its channels brought is still known", async () => {
  const entryId = await listed("Tavlen");
  const where = await begun();
  await takeChannelAlong(anna, where, communityId, entryId);
  const [channel] = (await standing(where)).channels;
  await sendByChannel(anna, where, channel?.id ?? "", "2026-11-09");
  await saveReply(anna, where, channel?.id ?? "", campaignReplyExample);
  await removeEngagement(anna, engagementId);
  await asOwner(database.owner, (owner) =>
    owner.query("update removal set removed_at = removed_at - interval '31 days'"),
  );
  await forgetRemoved([forgetCampaigns, forgetEngagements]);
  expect(await findCampaign(anna, engagementId, where.campaignId)).toBeUndefined();
  expect(await listChannelsOf(anna, communityId)).toMatchObject([{ before: { campaigns: 1, back: 4 } }]);
});

test("taken along, it has one line for each thing that came back, and one for each way nothing did", async () => {
  const { where, channelId } = await withChannel();
  await saveChannel(anna, where, { name: "Ugebladet", how: "", sentOn: "2026-11-04" });
  await saveReply(anna, where, channelId, campaignReplyExample);
  const campaign = await standing(where);
  expect(campaignTable(campaign, "da")).toEqual([
    ["Vej ud", "Sådan", "Sendt", "Dag", "Antal", "Det kom der tilbage", "Partner"],
    [
      "Opslagstavlen hos købmanden",
      "Et A4 med afrivning",
      "2026-11-03",
      "2026-11-06",
      "4",
      "Fire tog en strimmel med hjem",
      "",
    ],
    ["Ugebladet", "", "2026-11-04", "", "0", "", ""],
  ]);
  const report = campaignReport(campaign, { language: "da", sender: "Huset", now: new Date("2026-11-20") });
  expect(report.subtitle).toBe("To veje ud. Fire har meldt sig.");
  expect(JSON.stringify(report.blocks)).toContain(
    "Flest kom der gennem Opslagstavlen hos købmanden. Der er ikke kommet nogen gennem Ugebladet.",
  );
});
