import {
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { byMember, member } from "#domains/access/member.table.ts";
import { ofOrganisation } from "#domains/access/organisation.table.ts";
import { community } from "#domains/community/community.table.ts";
import { engagement } from "#domains/engagement/engagement.table.ts";
import { partner } from "#domains/partners/partner.table.ts";
import { now } from "#platform/database/columns.ts";
import { ownOrganisation } from "#platform/database/roles.ts";
import { resourceKinds } from "./outing.ts";

/** Something that runs by itself and can be left behind (selvkørende tilbud, V2.5). */
export const offer = pgTable(
  "offer",
  {
    id: uuid().primaryKey(),
    organisationId: ofOrganisation(),
    name: text().notNull(),
    what: text().notNull().default(""),
    /** What it asks of whoever has it standing. */
    needs: text().notNull().default(""),
    createdBy: uuid().notNull(),
    createdAt: now(),
  },
  (t) => [ownOrganisation, unique().on(t.organisationId, t.id), byMember(t.organisationId, t.createdBy)],
);

/** Where an offer stands or has stood. */
export const offerStay = pgTable(
  "offer_stay",
  {
    id: uuid().primaryKey(),
    organisationId: ofOrganisation(),
    offerId: uuid().notNull(),
    partnerId: uuid(),
    communityId: uuid(),
    since: date({ mode: "string" }).notNull(),
    until: date({ mode: "string" }),
    /** How it goes, and who looks after it: a role. */
    note: text().notNull().default(""),
    notedBy: uuid().notNull(),
    notedAt: now(),
  },
  (t) => [
    ownOrganisation,
    index().on(t.offerId),
    index().on(t.partnerId),
    index().on(t.communityId),
    foreignKey({
      columns: [t.organisationId, t.offerId],
      foreignColumns: [offer.organisationId, offer.id],
    }).onDelete("cascade"),
    // Loosened before what they point at is forgotten.
    foreignKey({
      columns: [t.organisationId, t.partnerId],
      foreignColumns: [partner.organisationId, partner.id],
    }),
    foreignKey({
      columns: [t.organisationId, t.communityId],
      foreignColumns: [community.organisationId, community.id],
    }),
    byMember(t.organisationId, t.notedBy),
  ],
);

/** What the house has to go out with. `amount` is hours a month, or how many there are of it. */
export const outreachResource = pgTable(
  "outreach_resource",
  {
    id: uuid().primaryKey(),
    organisationId: ofOrganisation(),
    kind: text({ enum: resourceKinds }).notNull(),
    name: text().notNull(),
    amount: integer(),
    note: text().notNull().default(""),
    addedBy: uuid().notNull(),
    addedAt: now(),
  },
  (t) => [ownOrganisation, unique().on(t.organisationId, t.id), byMember(t.organisationId, t.addedBy)],
);

/** A day out of the house (V2.3). Times as `13:30`, Danish time. */
export const outing = pgTable(
  "outing",
  {
    id: uuid().primaryKey(),
    organisationId: ofOrganisation(),
    day: date({ mode: "string" }).notNull(),
    startsAt: text().notNull().default(""),
    endsAt: text().notNull().default(""),
    what: text().notNull(),
    place: text().notNull().default(""),
    communityId: uuid(),
    partnerId: uuid(),
    engagementId: uuid(),
    /** What to bring, and what is asked out there. */
    bring: text().notNull().default(""),
    /** What came of it, when it is over; how many one spoke with. That nobody came is worth knowing too. */
    cameOfIt: text().notNull().default(""),
    spokeWith: integer(),
    createdBy: uuid().notNull(),
    createdAt: now(),
  },
  (t) => [
    ownOrganisation,
    unique().on(t.organisationId, t.id),
    index().on(t.organisationId, t.day),
    index().on(t.communityId),
    index().on(t.partnerId),
    index().on(t.engagementId),
    // Loosened before what they point at is forgotten.
    foreignKey({
      columns: [t.organisationId, t.communityId],
      foreignColumns: [community.organisationId, community.id],
    }),
    foreignKey({
      columns: [t.organisationId, t.partnerId],
      foreignColumns: [partner.organisationId, partner.id],
    }),
    foreignKey({
      columns: [t.organisationId, t.engagementId],
      foreignColumns: [engagement.organisationId, engagement.id],
    }),
    byMember(t.organisationId, t.createdBy),
  ],
);

/** Who of us goes. */
export const outingMember = pgTable(
  "outing_member",
  { organisationId: ofOrganisation(), outingId: uuid().notNull(), memberId: uuid().notNull() },
  (t) => [
    ownOrganisation,
    primaryKey({ columns: [t.outingId, t.memberId] }),
    foreignKey({
      columns: [t.organisationId, t.outingId],
      foreignColumns: [outing.organisationId, outing.id],
    }).onDelete("cascade"),
    foreignKey({
      columns: [t.organisationId, t.memberId],
      foreignColumns: [member.organisationId, member.id],
    }).onDelete("cascade"),
  ],
);
