import { sql } from "drizzle-orm";
import { auditEntry } from "#domains/access/audit.table.ts";
import { campaign, campaignChannel, campaignReply } from "#domains/outreach/campaign.table.ts";
import type { Database } from "#platform/database/database.server.ts";
import { type CampaignStory, type ChannelStory, campaignStories } from "./campaigns.example.ts";
import { type Diary, openDiary, type Stage } from "./diary.ts";

/** Writes what was scattered and what came back into the ongoing transaction, after the partners. */
export async function makeCampaigns(db: Database, stage: Stage): Promise<void> {
  const diary = openDiary(stage);
  for (const story of campaignStories) await makeCampaign(db, story, diary);
  await db.insert(auditEntry).values(diary.audit);
}

async function makeCampaign(db: Database, story: CampaignStory, diary: Diary): Promise<void> {
  const { engagement, place, channels, name, message } = story;
  const { id, at, day, memberId } = diary.date(story);
  const communityId = sql`(select id from community where name = ${place})`;
  await db.insert(campaign).values({
    id,
    engagementId: sql`(select id from engagement where name = ${engagement})`,
    communityId,
    name,
    message,
    startsOn: day,
    createdBy: memberId,
    createdAt: at,
  });
  diary.note(story, "made", "campaign", id);
  for (const [index, channel] of channels.entries())
    await makeChannel(db, channel, { story, campaignId: id, communityId, index }, diary);
}

type In = { story: CampaignStory; campaignId: string; communityId: ReturnType<typeof sql>; index: number };

async function makeChannel(db: Database, channel: ChannelStory, within: In, diary: Diary): Promise<void> {
  const { name, how, listed, sent, back = [] } = channel;
  const { story, campaignId, communityId, index } = within;
  const { id, at, memberId } = diary.date(story);
  await db.insert(campaignChannel).values({
    id,
    campaignId,
    registerEntryId: listed
      ? sql`(select id from register_entry where name = ${name} and community_id = ${communityId})`
      : null,
    name,
    how,
    sentOn: sent ? diary.date({ at: sent, by: story.by }).day : null,
    addedBy: memberId,
    addedAt: new Date(at.getTime() + index * 60_000),
  });
  diary.note(story, "made", "campaign-channel", id);
  for (const { count, text, partner, ...deed } of back) {
    const noted = diary.date(deed);
    await db.insert(campaignReply).values({
      id: noted.id,
      campaignChannelId: id,
      day: noted.day,
      count,
      text,
      partnerId: partner ? sql`(select id from partner where name = ${partner})` : null,
      notedBy: noted.memberId,
      notedAt: noted.at,
    });
    diary.note(deed, "made", "campaign-reply", noted.id);
  }
}
