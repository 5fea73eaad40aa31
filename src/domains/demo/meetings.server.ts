import { sql } from "drizzle-orm";
import { auditEntry } from "#domains/access/audit.table.ts";
import { stationContent } from "#domains/guide/station-content.ts";
import { agendaItem, agendaPrompt, meeting, meetingGuest } from "#domains/meetings/meeting.table.ts";
import { type ReadyLine, readyAgendas } from "#domains/meetings/ready-agenda.text.ts";
import type { Database } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { type Diary, openDiary, type Stage } from "./diary.ts";
import { type GuestStory, type MeetingKey, type MeetingStory, meetingStories } from "./meetings.example.ts";
import { dayOf, momentOf } from "./story-time.ts";

/** A meeting that was made, and the lines of its agenda in order: what boards and answers hang on. */
export type MeetingMade = { meetingId: string; itemIds: string[] };
export type MeetingsMade = Record<MeetingKey, MeetingMade>;

/** Writes the meetings of the demo into the ongoing transaction, after the forløb and the partners. */
export async function makeMeetings(db: Database, stage: Stage): Promise<MeetingsMade> {
  const diary = openDiary(stage);
  const made: Partial<MeetingsMade> = {};
  for (const story of meetingStories) made[story.key] = await makeMeeting(db, story, stage, diary);
  await db.insert(auditEntry).values(diary.audit);
  return made as MeetingsMade;
}

async function makeMeeting(
  db: Database,
  {
    key: _,
    at,
    by,
    engagement,
    on,
    leads,
    takesPart,
    agenda,
    more,
    conversation,
    guests,
    ...said
  }: MeetingStory,
  { now, memberIds }: Stage,
  diary: Diary,
): Promise<MeetingMade> {
  const { id: meetingId, at: createdAt, memberId } = diary.date({ at, by });
  await db.insert(meeting).values({
    id: meetingId,
    ...said,
    engagementId: sql`(select id from engagement where name = ${engagement})`,
    day: dayOf(momentOf(on, now)),
    facilitatorId: memberIds[leads],
    takesPartId: memberIds[takesPart],
    createdBy: memberId,
    createdAt,
    changedAt: createdAt,
  });
  diary.note({ at, by }, "made", "meeting", meetingId);
  const ready: readonly ReadyLine[] = readyAgendas.da[agenda].lines;
  const own = more ? [{ title: "", note: "", ...more }] : [];
  const talk = conversation
    ? [
        {
          kind: "guide-conversation" as const,
          title: conversation.title,
          question: "",
          minutes: conversation.minutes,
          note: "",
        },
      ]
    : [];
  const lines = [...ready.slice(0, -1), ...own, ...talk, ...ready.slice(-1)].map((line, index) => ({
    id: newId(createdAt.getTime()),
    meetingId,
    position: index + 1,
    ...line,
    personaId: line.kind === "persona" ? theOneOf(engagement) : null,
  }));
  await db.insert(agendaItem).values(lines);
  if (conversation) {
    const { questions } = stationContent[conversation.station].da;
    const asked = questions.filter(({ key }) => conversation.keys.includes(key));
    const itemId = lines.find(({ kind }) => kind === "guide-conversation")?.id ?? "";
    await db.insert(agendaPrompt).values(
      asked.map(({ key, text }, index) => ({
        id: newId(createdAt.getTime() + index),
        itemId,
        position: index + 1,
        text,
        guideKey: key,
      })),
    );
  }
  await db.insert(meetingGuest).values(
    guests.map(({ partner, person, colleague, came, ...guest }: GuestStory, index) => ({
      // One after another, so that they stand in the order they were thought of.
      id: newId(createdAt.getTime() + index),
      meetingId,
      ...guest,
      partnerId: partner ? sql`(select id from partner where name = ${partner})` : null,
      contactPersonId: person ? sql`(select id from contact_person where name = ${person})` : null,
      memberId: colleague ? memberIds[colleague] : null,
      came: came === undefined ? null : came > 0,
      cameHeads: came && came !== (guest.heads ?? 1) ? came : null,
      addedBy: memberId,
      addedAt: createdAt,
    })),
  );
  return { meetingId, itemIds: lines.map(({ id }) => id) };
}

/** The only common persona of the target groups of a forløb: whom its meetings are about. */
const theOneOf = (engagement: string) =>
  sql`(select min(p.id::text)::uuid from persona p
    join target_group_engagement t on t.target_group_id = p.target_group_id
    join engagement e on e.id = t.engagement_id
    where e.name = ${engagement} and p.stage = 'common' having count(*) = 1)`;
