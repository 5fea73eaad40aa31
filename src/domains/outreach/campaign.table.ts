import {
  type AnyPgColumn,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { byMember } from "#domains/access/member.table.ts";
import { ofOrganisation } from "#domains/access/organisation.table.ts";
import { community } from "#domains/community/community.table.ts";
import { registerEntry } from "#domains/community/register.table.ts";
import { engagement } from "#domains/engagement/engagement.table.ts";
import { partner } from "#domains/partners/partner.table.ts";
import { now } from "#platform/database/columns.ts";
import { ownOrganisation } from "#platform/database/roles.ts";

/** Spredehagl: the same word sent out in many directions at once, to see what comes back (V2.2). */
export const campaign = pgTable(
  "campaign",
  {
    id: uuid().primaryKey(),
    organisationId: ofOrganisation(),
    engagementId: uuid(),
    communityId: uuid(),
    name: text().notNull(),
    /** What is said everywhere, in one wording. */
    message: text().notNull().default(""),
    startsOn: date({ mode: "string" }).notNull(),
    createdBy: uuid().notNull(),
    createdAt: now(),
  },
  (t) => [
    ownOrganisation,
    unique().on(t.organisationId, t.id),
    index().on(t.engagementId),
    index().on(t.communityId),
    // Loosened before what they point at is forgotten: what was tried was tried.
    foreignKey({
      columns: [t.organisationId, t.engagementId],
      foreignColumns: [engagement.organisationId, engagement.id],
    }),
    foreignKey({
      columns: [t.organisationId, t.communityId],
      foreignColumns: [community.organisationId, community.id],
    }),
    byMember(t.organisationId, t.createdBy),
  ],
);

const ofCampaign = (t: { organisationId: AnyPgColumn; campaignId: AnyPgColumn }) =>
  foreignKey({
    columns: [t.organisationId, t.campaignId],
    foreignColumns: [campaign.organisationId, campaign.id],
  }).onDelete("cascade");

/** One of the directions: a notice board, a Facebook group, a general meeting. */
export const campaignChannel = pgTable(
  "campaign_channel",
  {
    id: uuid().primaryKey(),
    organisationId: ofOrganisation(),
    campaignId: uuid().notNull(),
    /** The line of the place's list of channels that it was taken from. */
    registerEntryId: uuid(),
    name: text().notNull(),
    /** How it is done there: a notice, five minutes at the meeting. */
    how: text().notNull().default(""),
    /** The day it was sent out there; nothing while it is only meant. */
    sentOn: date({ mode: "string" }),
    addedBy: uuid().notNull(),
    addedAt: now(),
  },
  (t) => [
    ownOrganisation,
    unique().on(t.organisationId, t.id),
    index().on(t.campaignId),
    index().on(t.registerEntryId),
    ofCampaign(t),
    // Loosened before the line is forgotten.
    foreignKey({
      columns: [t.organisationId, t.registerEntryId],
      foreignColumns: [registerEntry.organisationId, registerEntry.id],
    }),
    byMember(t.organisationId, t.addedBy),
  ],
);

/** What came back from one of them. */
export const campaignReply = pgTable(
  "campaign_reply",
  {
    id: uuid().primaryKey(),
    organisationId: ofOrganisation(),
    campaignChannelId: uuid().notNull(),
    day: date({ mode: "string" }).notNull(),
    text: text().notNull(),
    /** How many wrote, rang or came. */
    count: integer().notNull().default(1),
    /** The partner that came of it. */
    partnerId: uuid(),
    notedBy: uuid().notNull(),
    notedAt: now(),
  },
  (t) => [
    ownOrganisation,
    index().on(t.campaignChannelId),
    index().on(t.partnerId),
    foreignKey({
      columns: [t.organisationId, t.campaignChannelId],
      foreignColumns: [campaignChannel.organisationId, campaignChannel.id],
    }).onDelete("cascade"),
    // Loosened before the partner is forgotten.
    foreignKey({
      columns: [t.organisationId, t.partnerId],
      foreignColumns: [partner.organisationId, partner.id],
    }),
    byMember(t.organisationId, t.notedBy),
  ],
);
