import { and, eq, sql } from "drizzle-orm";
import { note } from "#domains/access/audit.server.ts";
import type { Member } from "#domains/access/member.ts";
import { remove, stillHere } from "#domains/access/removal.server.ts";
import { listRegisters } from "#domains/community/registers.server.ts";
import { touch } from "#domains/engagement/engagements.server.ts";
import { isPartner, touchPartner } from "#domains/partners/partners.server.ts";
import { askOrganisation, type Database, inOrganisation } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { campaign, campaignChannel, campaignReply } from "./campaign.table.ts";
import type { CampaignChannelFields, CampaignReplyFields } from "./campaign.ts";
import { isCampaign } from "./campaigns.server.ts";

/** Where a campaign is: the forløb and the campaign itself. */
export type InCampaign = { engagementId: string; campaignId: string };

export type ListedChannel = {
  id: string;
  name: string;
  what: string;
  used: string;
  /** What came back by it before, over all campaigns, and how many those were. */
  before: { campaigns: number; back: number };
};

/** The channels on the list of a place (V1.1), each with what it brought before. */
export async function listChannelsOf(member: Member, communityId: string): Promise<ListedChannel[]> {
  const entries = (await listRegisters(member, communityId)).filter(({ kind }) => kind === "channel");
  if (entries.length === 0) return [];
  const tried = await askOrganisation(member.organisationId, (db) =>
    db
      .select({
        id: campaignChannel.registerEntryId,
        campaigns: sql<number>`count(distinct ${campaignChannel.campaignId})::int`,
        back: sql<number>`coalesce(sum((
          select sum(r.count) from campaign_reply r where r.campaign_channel_id = ${campaignChannel}."id"
            and not exists (select from removal where item_id = r.id))), 0)::int`,
      })
      .from(campaignChannel)
      .innerJoin(campaign, eq(campaign.id, campaignChannel.campaignId))
      .where(
        and(
          sql`${campaignChannel.sentOn} is not null`,
          stillHere(db, campaignChannel.id),
          stillHere(db, campaign.id),
        ),
      )
      .groupBy(campaignChannel.registerEntryId),
  );
  return entries.map(({ id, name, what, used }) => {
    const { campaigns = 0, back = 0 } = tried.find((one) => one.id === id) ?? {};
    return { id, name, what, used, before: { campaigns, back } };
  });
}

/**
 * Takes a channel of a place's list along, once however often it is pressed; how it is used there is kept as how it
 * is done. False when the campaign or the line is not there.
 */
export async function takeChannelAlong(
  member: Member,
  where: InCampaign,
  communityId: string,
  entryId: string,
): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const entry = (await listRegisters(member, communityId)).find(
      ({ id, kind }) => id === entryId && kind === "channel",
    );
    if (!entry || !(await isCampaign(db, where.engagementId, where.campaignId))) return false;
    // Two presses at once: the second waits here, and then finds the channel there.
    await touch(db, where.engagementId);
    const [there] = await db
      .select({ id: campaignChannel.id })
      .from(campaignChannel)
      .where(
        and(
          eq(campaignChannel.campaignId, where.campaignId),
          eq(campaignChannel.registerEntryId, entryId),
          stillHere(db, campaignChannel.id),
        ),
      );
    if (there) return true;
    const id = newId();
    await db.insert(campaignChannel).values({
      id,
      campaignId: where.campaignId,
      registerEntryId: entryId,
      name: entry.name,
      how: entry.what,
      addedBy: member.id,
    });
    await note(member, "made", "campaign-channel", id);
    return true;
  });
}

/** Writes down a way out, once however often it is sent, or mends one. False when it, or the campaign, is not there. */
export async function saveChannel(
  member: Member,
  where: InCampaign,
  { sentAs = newId(), ...fields }: CampaignChannelFields,
  channelId?: string,
): Promise<boolean> {
  const id = channelId ?? sentAs;
  const row = { ...fields, sentOn: fields.sentOn || null };
  return inOrganisation(member.organisationId, async (db) => {
    if (!(await isCampaign(db, where.engagementId, where.campaignId))) return false;
    const saved = channelId
      ? await db
          .update(campaignChannel)
          .set(row)
          .where(inCampaign(db, where, id))
          .returning({ id: campaignChannel.id })
      : await db
          .insert(campaignChannel)
          .values({ id, campaignId: where.campaignId, addedBy: member.id, ...row })
          .onConflictDoNothing()
          .returning({ id: campaignChannel.id });
    if (saved[0]) {
      await touch(db, where.engagementId);
      await note(member, channelId ? "changed" : "made", "campaign-channel", id);
    }
    return saved.length > 0 || channelId === undefined;
  });
}

/** Says that it was sent out by a channel on a day, `2026-11-20`. False when the channel is not there. */
export async function sendByChannel(
  member: Member,
  where: InCampaign,
  channelId: string,
  day: string,
): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    if (!(await isCampaign(db, where.engagementId, where.campaignId))) return false;
    const sent = await db
      .update(campaignChannel)
      .set({ sentOn: day })
      .where(inCampaign(db, where, channelId))
      .returning({ id: campaignChannel.id });
    if (sent[0]) {
      await touch(db, where.engagementId);
      await note(member, "changed", "campaign-channel", channelId);
    }
    return sent.length > 0;
  });
}

/** Takes a way out away, with what came back by it; it can be brought back for thirty days. */
export async function removeChannel(member: Member, where: InCampaign, channelId: string): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    if (!(await isCampaign(db, where.engagementId, where.campaignId))) return false;
    const [found] = await db
      .select({ name: campaignChannel.name })
      .from(campaignChannel)
      .where(inCampaign(db, where, channelId));
    if (found) await remove(member, "campaign-channel", channelId, found.name);
    return found !== undefined;
  });
}

/**
 * Notes what came back by a channel, once however often it is sent, or mends it. False when the channel, what is
 * mended, or the partner that came of it is not there.
 */
export async function saveReply(
  member: Member,
  where: InCampaign,
  channelId: string,
  { sentAs = newId(), ...fields }: CampaignReplyFields,
  replyId?: string,
): Promise<boolean> {
  const id = replyId ?? sentAs;
  const row = { ...fields, partnerId: fields.partnerId || null };
  return inOrganisation(member.organisationId, async (db) => {
    if (!(await isChannel(db, where, channelId))) return false;
    if (row.partnerId && !(await isPartner(db, row.partnerId))) return false;
    const saved = replyId
      ? await db
          .update(campaignReply)
          .set(row)
          .where(ofChannel(db, channelId, id))
          .returning({ id: campaignReply.id })
      : await db
          .insert(campaignReply)
          .values({ id, campaignChannelId: channelId, notedBy: member.id, ...row })
          .onConflictDoNothing()
          .returning({ id: campaignReply.id });
    if (saved[0]) {
      await touch(db, where.engagementId);
      if (row.partnerId) await touchPartner(db, row.partnerId);
      await note(member, replyId ? "changed" : "made", "campaign-reply", id);
    }
    return saved.length > 0 || replyId === undefined;
  });
}

/** Takes away what was noted to have come back; it can be brought back for thirty days. */
export async function removeReply(
  member: Member,
  where: InCampaign,
  channelId: string,
  replyId: string,
): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    if (!(await isChannel(db, where, channelId))) return false;
    const [found] = await db
      .select({ text: campaignReply.text })
      .from(campaignReply)
      .where(ofChannel(db, channelId, replyId));
    if (found) await remove(member, "campaign-reply", replyId, found.text);
    return found !== undefined;
  });
}

async function isChannel(db: Database, where: InCampaign, channelId: string): Promise<boolean> {
  if (!(await isCampaign(db, where.engagementId, where.campaignId))) return false;
  const [found] = await db
    .select({ id: campaignChannel.id })
    .from(campaignChannel)
    .where(inCampaign(db, where, channelId));
  return found !== undefined;
}

const inCampaign = (db: Database, { campaignId }: InCampaign, channelId: string) =>
  and(
    eq(campaignChannel.id, channelId),
    eq(campaignChannel.campaignId, campaignId),
    stillHere(db, campaignChannel.id),
  );

const ofChannel = (db: Database, channelId: string, replyId: string) =>
  and(
    eq(campaignReply.id, replyId),
    eq(campaignReply.campaignChannelId, channelId),
    stillHere(db, campaignReply.id),
  );
