import { and, desc, eq, inArray, type SQL, sql } from "drizzle-orm";
import { note } from "#domains/access/audit.server.ts";
import type { Member } from "#domains/access/member.ts";
import { memberName } from "#domains/access/members.server.ts";
import { pastRegret, remove, stillHere } from "#domains/access/removal.server.ts";
import { findCommunity } from "#domains/community/communities.server.ts";
import { isThere, touch } from "#domains/engagement/engagements.server.ts";
import { askOrganisation, type Database, inOrganisation } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { campaign, campaignChannel, campaignReply } from "./campaign.table.ts";
import type { CampaignFields } from "./campaign.ts";

export type CampaignReply = {
  id: string;
  day: string;
  count: number;
  text: string;
  /** The partner that came of it, while it is there. */
  partnerId: string | null;
  partner: string | null;
  by: string;
};
export type CampaignChannel = {
  id: string;
  registerEntryId: string | null;
  name: string;
  how: string;
  sentOn: string | null;
  replies: CampaignReply[];
};
export type Campaign = {
  id: string;
  name: string;
  message: string;
  startsOn: string;
  communityId: string | null;
  channels: CampaignChannel[];
};

/** The campaigns of a forløb with all that came back, the newest first. */
export function listCampaigns(member: Member, engagementId: string): Promise<Campaign[]> {
  return askOrganisation(member.organisationId, (db) => readCampaigns(db, ofEngagement(db, engagementId)));
}

/** One campaign of a forløb, or undefined when it is not there. */
export async function findCampaign(
  member: Member,
  engagementId: string,
  campaignId: string,
): Promise<Campaign | undefined> {
  const [found] = await askOrganisation(member.organisationId, (db) =>
    readCampaigns(db, inEngagement(db, engagementId, campaignId)),
  );
  return found;
}

/**
 * Begins a campaign (V2.2), once however often it is sent, or mends what is said of one. Its id, or undefined when
 * the forløb, the place or the campaign is not there.
 */
export async function saveCampaign(
  member: Member,
  engagementId: string,
  { sentAs = newId(), ...fields }: CampaignFields,
  campaignId?: string,
): Promise<string | undefined> {
  const id = campaignId ?? sentAs;
  const row = { ...fields, communityId: fields.communityId || null };
  return inOrganisation(member.organisationId, async (db) => {
    if (row.communityId && !(await findCommunity(member, row.communityId))) return undefined;
    if (!(await isThere(db, engagementId))) return undefined;
    const saved = campaignId
      ? await db
          .update(campaign)
          .set(row)
          .where(inEngagement(db, engagementId, id))
          .returning({ id: campaign.id })
      : await db
          .insert(campaign)
          .values({ id, engagementId, createdBy: member.id, ...row })
          .onConflictDoNothing()
          .returning({ id: campaign.id });
    if (saved[0]) {
      await touch(db, engagementId);
      await note(member, campaignId ? "changed" : "made", "campaign", id);
    }
    return saved[0] || (await isCampaign(db, engagementId, id)) ? id : undefined;
  });
}

/** Takes a campaign away with its ways and what came back; it can be brought back for thirty days. */
export async function removeCampaign(
  member: Member,
  engagementId: string,
  campaignId: string,
): Promise<boolean> {
  const found = await findCampaign(member, engagementId, campaignId);
  if (found) await remove(member, "campaign", found.id, found.name);
  return found !== undefined;
}

/**
 * Lets go of what is about to be forgotten, and deletes for good what can no longer be brought back. A campaign
 * outlives its forløb: what came back by a channel is worth knowing the next time one picks it.
 */
export async function forgetCampaigns(db: Database): Promise<void> {
  await db.delete(campaignReply).where(inArray(campaignReply.id, pastRegret(db, "campaign-reply")));
  await db.delete(campaignChannel).where(inArray(campaignChannel.id, pastRegret(db, "campaign-channel")));
  await db.delete(campaign).where(inArray(campaign.id, pastRegret(db, "campaign")));
  const goneCommunities = pastRegret(db, "community");
  await db
    .update(campaign)
    .set({ engagementId: null })
    .where(inArray(campaign.engagementId, pastRegret(db, "engagement")));
  await db.update(campaign).set({ communityId: null }).where(inArray(campaign.communityId, goneCommunities));
  // The lines of a place go with it.
  await db
    .update(campaignChannel)
    .set({ registerEntryId: null })
    .where(
      sql`${campaignChannel.registerEntryId} in (
        select e.id from register_entry e
        where e.id in ${pastRegret(db, "register-entry")} or e.community_id in ${goneCommunities})`,
    );
  await db
    .update(campaignReply)
    .set({ partnerId: null })
    .where(inArray(campaignReply.partnerId, pastRegret(db, "partner")));
}

/** Whether a campaign is there, for work on what hangs on it. */
export async function isCampaign(db: Database, engagementId: string, campaignId: string): Promise<boolean> {
  const [found] = await db
    .select({ id: campaign.id })
    .from(campaign)
    .where(inEngagement(db, engagementId, campaignId));
  return found !== undefined;
}

async function readCampaigns(db: Database, which: SQL | undefined): Promise<Campaign[]> {
  const campaigns = await db
    .select({
      id: campaign.id,
      name: campaign.name,
      message: campaign.message,
      startsOn: campaign.startsOn,
      communityId: sql<string | null>`(
        select c.id from community c where c.id = ${campaign}."community_id"
          and not exists (select from removal where item_id = c.id))`,
    })
    .from(campaign)
    .where(which)
    .orderBy(desc(campaign.startsOn), desc(campaign.createdAt));
  if (campaigns.length === 0) return [];
  const channels = await db
    .select({
      campaignId: campaignChannel.campaignId,
      id: campaignChannel.id,
      registerEntryId: campaignChannel.registerEntryId,
      name: campaignChannel.name,
      how: campaignChannel.how,
      sentOn: campaignChannel.sentOn,
    })
    .from(campaignChannel)
    .where(
      and(
        inArray(
          campaignChannel.campaignId,
          campaigns.map(({ id }) => id),
        ),
        stillHere(db, campaignChannel.id),
      ),
    )
    .orderBy(campaignChannel.addedAt, campaignChannel.id);
  const replies = await readReplies(
    db,
    channels.map(({ id }) => id),
  );
  const complete = channels.map(({ campaignId, ...channel }) => ({
    campaignId,
    ...channel,
    replies: replies.filter((one) => one.channelId === channel.id).map(({ channelId: _, ...reply }) => reply),
  }));
  return campaigns.map((one) => ({
    ...one,
    channels: complete
      .filter(({ campaignId }) => campaignId === one.id)
      .map(({ campaignId: _, ...channel }) => channel),
  }));
}

async function readReplies(db: Database, channelIds: readonly string[]) {
  if (channelIds.length === 0) return [];
  const partner = (column: "id" | "name") => sql<string | null>`(
    select p.${sql.raw(column)} from partner p where p.id = ${campaignReply}."partner_id"
      and not exists (select from removal where item_id = p.id))`;
  return db
    .select({
      channelId: campaignReply.campaignChannelId,
      id: campaignReply.id,
      day: campaignReply.day,
      count: campaignReply.count,
      text: campaignReply.text,
      partnerId: partner("id"),
      partner: partner("name"),
      by: memberName(campaignReply.notedBy),
    })
    .from(campaignReply)
    .where(and(inArray(campaignReply.campaignChannelId, [...channelIds]), stillHere(db, campaignReply.id)))
    .orderBy(campaignReply.day, campaignReply.notedAt);
}

const ofEngagement = (db: Database, engagementId: string) =>
  and(
    eq(campaign.engagementId, engagementId),
    stillHere(db, campaign.id),
    stillHere(db, campaign.engagementId),
  );

const inEngagement = (db: Database, engagementId: string, campaignId: string) =>
  and(eq(campaign.id, campaignId), ofEngagement(db, engagementId));
