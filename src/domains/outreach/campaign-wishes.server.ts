import type { Member } from "#domains/access/member.ts";
import { isId } from "#platform/database/id.ts";
import { isProblems, type Problems, readForm } from "#platform/web/form.ts";
import { today } from "#ui/dates.ts";
import { campaignChannelSchema, campaignReplySchema, campaignSchema } from "./campaign.ts";
import {
  type InCampaign,
  removeChannel,
  removeReply,
  saveChannel,
  saveReply,
  sendByChannel,
  takeChannelAlong,
} from "./campaign-channels.server.ts";
import { removeCampaign, saveCampaign } from "./campaigns.server.ts";

/** What the page is told: what to say afterwards, or what was refused and at which of its forms. */
type Answer = { said: string; over?: true } | (Problems & { at: string });

/**
 * Does what was asked on the page of a campaign: `do` says what, `channelId` and `replyId` which. Throws 404 when
 * what it is about is not there.
 */
export async function takeWish(member: Member, where: InCampaign, form: FormData): Promise<Answer> {
  const { engagementId, campaignId } = where;
  const channelId = idIn(form, "channelId");
  const replyId = idIn(form, "replyId");
  switch (form.get("do")) {
    case "campaign": {
      const read = readForm(campaignSchema, form, member.language);
      if (isProblems(read)) return { ...read, at: "campaign" };
      found(await saveCampaign(member, engagementId, read.value, campaignId));
      return { said: "gemt" };
    }
    case "remove":
      found(await removeCampaign(member, engagementId, campaignId));
      return { said: `fjernet=${campaignId}`, over: true };
    case "take": {
      const communityId = idIn(form, "communityId") ?? "";
      const entryId = idIn(form, "entryId") ?? "";
      found(entryId && communityId && (await takeChannelAlong(member, where, communityId, entryId)));
      return { said: `gemt&sted=${communityId}` };
    }
    case "sent":
      found(channelId && (await sendByChannel(member, where, channelId, today())));
      return { said: "gemt" };
    case "remove-channel":
      found(channelId && (await removeChannel(member, where, channelId)));
      return { said: `fjernet=${channelId}` };
    case "reply": {
      const read = readForm(campaignReplySchema, form, member.language);
      if (isProblems(read)) return { ...read, at: replyId ?? `ny-${channelId}` };
      found(channelId && (await saveReply(member, where, channelId, read.value, replyId)));
      return { said: "gemt" };
    }
    case "remove-reply":
      found(channelId && replyId && (await removeReply(member, where, channelId, replyId)));
      return { said: `fjernet=${replyId}` };
    default: {
      const read = readForm(campaignChannelSchema, form, member.language);
      if (isProblems(read)) return { ...read, at: channelId ?? "new" };
      found(await saveChannel(member, where, read.value, channelId));
      return { said: "gemt" };
    }
  }
}

/** An id that was sent, or nothing when none was. One that is none is not found. */
function idIn(form: FormData, name: string): string | undefined {
  const sent = form.get(name);
  if (sent === null || sent === "") return undefined;
  found(isId(sent));
  return String(sent);
}

function found(there: unknown): void {
  if (!there) throw new Response(null, { status: 404 });
}
