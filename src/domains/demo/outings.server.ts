import { sql } from "drizzle-orm";
import { auditEntry } from "#domains/access/audit.table.ts";
import { offer, offerStay, outing, outingMember, outreachResource } from "#domains/outreach/outing.table.ts";
import type { Database } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { type Diary, openDiary, type Stage } from "./diary.ts";
import { offerStories, outingStories, resourceStories } from "./outings.example.ts";
import { dayOf, momentOf } from "./story-time.ts";

/** Writes the days out, the offers and what there is to go out with into the ongoing transaction, after the partners. */
export async function makeOutings(db: Database, stage: Stage): Promise<void> {
  const diary = openDiary(stage);
  await makeOffers(db, stage, diary);
  await db.insert(outreachResource).values(
    resourceStories.map(({ note = "", ...resource }) => ({
      id: newId(),
      ...resource,
      note,
      addedBy: stage.memberIds.birgit,
      addedAt: stage.now,
    })),
  );
  for (const { going, on, place = "", community, partner, engagement, ...story } of outingStories) {
    const { at, by, ...said } = story;
    const { id, at: createdAt, memberId } = diary.date({ at, by });
    await db.insert(outing).values({
      id,
      ...said,
      day: dayOf(momentOf(on, stage.now)),
      place,
      ...tied({ community, partner }),
      engagementId: engagement ? sql`(select id from engagement where name = ${engagement})` : null,
      createdBy: memberId,
      createdAt,
    });
    await db
      .insert(outingMember)
      .values(going.map((person) => ({ outingId: id, memberId: stage.memberIds[person] })));
    diary.note({ at, by }, "made", "outing", id);
  }
  await db.insert(auditEntry).values(diary.audit);
}

async function makeOffers(db: Database, { now }: Stage, diary: Diary): Promise<void> {
  for (const { name, what, needs, stays, ...deed } of offerStories) {
    const { id, at, memberId } = diary.date(deed);
    await db.insert(offer).values({ id, name, what, needs, createdBy: memberId, createdAt: at });
    diary.note(deed, "made", "offer", id);
    for (const { community, partner, since, until, note } of stays) {
      const stood = diary.date({ at: since, by: deed.by });
      await db.insert(offerStay).values({
        id: stood.id,
        offerId: id,
        ...tied({ community, partner }),
        since: stood.day,
        until: until ? dayOf(momentOf(until, now)) : null,
        note,
        notedBy: memberId,
        notedAt: stood.at,
      });
      diary.note({ at: since, by: deed.by }, "made", "offer-stay", stood.id);
    }
  }
}

function tied({ community, partner }: { community?: string | undefined; partner?: string | undefined }) {
  return {
    communityId: community ? sql`(select id from community where name = ${community})` : null,
    partnerId: partner ? sql`(select id from partner where name = ${partner})` : null,
  };
}
