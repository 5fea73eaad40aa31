import { sql } from "drizzle-orm";
import { acquaintance, contactPerson } from "#domains/partners/contact-person.table.ts";
import { keptUntil } from "#domains/partners/contact-person.ts";
import { initialsOf, nameKey } from "#domains/partners/likeness.ts";
import { participation, rating } from "#domains/partners/participation.table.ts";
import {
  partner,
  partnerCommunity,
  partnerOrigin,
  partnerTargetGroup,
} from "#domains/partners/partner.table.ts";
import type { Database } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import type { Stage } from "./diary.ts";
import type { PersonKey } from "./library.example.ts";
import type { PartnerCircle, PartnerStory } from "./partner-stories.ts";
import { fathersPartners } from "./partners-fathers.example.ts";
import { morningsPartners } from "./partners-mornings.example.ts";
import { parentsPartners } from "./partners-parents.example.ts";
import { dayOf, momentOf } from "./story-time.ts";
import type { TargetGroupIds } from "./target-groups.server.ts";

export const circles: readonly PartnerCircle[] = [fathersPartners, morningsPartners, parentsPartners];

/** Writes the partners of the demo into the ongoing transaction, after the places, the forløb and the target groups. */
export async function makePartners(
  db: Database,
  stage: Stage,
  targetGroupIds: TargetGroupIds,
): Promise<void> {
  for (const circle of circles)
    for (const story of circle.partners) await makePartner(db, story, circle, stage, targetGroupIds);
}

async function makePartner(
  db: Database,
  story: PartnerStory,
  circle: PartnerCircle,
  { now, memberIds }: Stage,
  targetGroupIds: TargetGroupIds,
): Promise<void> {
  const { reaches, listed, persons = [], known = {}, takesPart, ratings = {}, ...own } = story;
  const since = takesPart ? momentOf(takesPart.since, now) : now;
  const partnerId = newId(since.getTime());
  const said = { wants: "", decides: "", decisionTime: "", notes: "", ...own };
  const createdBy = memberIds.mette;
  await db.insert(partner).values({
    id: partnerId,
    ...said,
    nameKey: nameKey(said.name),
    initials: initialsOf(said.name),
    createdBy,
    createdAt: since,
    changedAt: since,
  });
  const communityId = sql`(select id from community where name = ${circle.place})`;
  const engagementId = sql`(select id from engagement where name = ${circle.engagement})`;
  await db.insert(partnerCommunity).values({ partnerId, communityId });
  await db
    .insert(partnerTargetGroup)
    .values(reaches.map((key) => ({ partnerId, targetGroupId: targetGroupIds[key] })));
  if (listed)
    await db.insert(partnerOrigin).values({
      partnerId,
      registerEntryId: sql`(select id from register_entry where name = ${story.name} and community_id = ${communityId})`,
    });
  if (persons.length > 0)
    await db.insert(contactPerson).values(
      persons.map(({ keptFor, ...person }) => ({
        ...person,
        partnerId,
        keepUntil: keptFor ? dayOf(momentOf(`${keptFor} days 12:00`, now)) : keptUntil(dayOf(now)),
        createdBy,
        createdAt: since,
      })),
    );
  const knowing = Object.entries(known).map(([key, [how, strength]]) => ({
    partnerId,
    memberId: memberIds[key as PersonKey],
    how,
    strength,
  }));
  if (knowing.length > 0) await db.insert(acquaintance).values(knowing);
  if (!takesPart) return;
  await db.insert(participation).values({
    engagementId,
    partnerId,
    stage: takesPart.stage,
    since: dayOf(since),
    what: takesPart.what ?? "",
    isNew: takesPart.isNew ?? false,
    branchId: sql`(select id from branch where name = ${circle.branch})`,
    targetGroupId: targetGroupIds[circle.targetGroup],
    createdBy,
    createdAt: since,
  });
  const given = Object.entries(ratings).map(([key, [value, access, reason = "", competitor = false]]) => ({
    engagementId,
    partnerId,
    memberId: memberIds[key as PersonKey],
    value,
    access,
    reason,
    competitor,
    ratedAt: since,
  }));
  if (given.length > 0) await db.insert(rating).values(given);
}
