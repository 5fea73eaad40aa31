import { and, eq, isNull } from "drizzle-orm";
import type { Guest } from "#domains/access/guest.ts";
import { newLink } from "#domains/access/links.server.ts";
import type { Participant } from "#domains/access/participant.ts";
import { type MeetingAtTable, meetingAtTable } from "#domains/meetings/at-the-table.server.ts";
import { askOrganisation, inOrganisation } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { nextNumber } from "./changing.server.ts";
import type { JoiningFields } from "./joining.ts";
import { participant } from "./sitting.table.ts";

/** How many days a participant's own link opens: long enough to come back to what was said. */
export const daysToReturn = 60;

/** What is seen at the door before anything is asked (field.md, conventions). Undefined when it was taken away. */
export function readDoorway(door: Guest): Promise<MeetingAtTable | undefined> {
  return askOrganisation(door.organisationId, (db) => meetingAtTable(db, door.thingId));
}

/** How many links one meeting gives out: more than any hall of ours holds, and few enough to be spoken to at once. */
export const mostAtMeeting = 400;

/**
 * Sits somebody down: the word of their own link. "over" when the meeting has ended meanwhile, "full" when four hundred
 * have sat down already.
 */
export function sitDown(door: Guest, fields: JoiningFields): Promise<{ word: string } | "over" | "full"> {
  const { word, row } = newLink(daysToReturn);
  return inOrganisation(door.organisationId, async (db) => {
    // The number is held until this is kept, so no two are counted at once.
    if ((await nextNumber(db, door.thingId)) === undefined) return "over";
    const seated = await db.$count(participant, eq(participant.meetingId, door.thingId));
    if (seated >= mostAtMeeting) return "full";
    const heads = fields.seat === "scribe" ? fields.heads : 1;
    await db.insert(participant).values({ id: newId(), ...row, meetingId: door.thingId, ...fields, heads });
    return { word };
  });
}

/** Changes what a participant is called, in which tongue they read, and for how many they write. */
export function changeSeat(
  who: Participant,
  change: Partial<Pick<JoiningFields, "name" | "tongue" | "heads" | "tableName">>,
): Promise<void> {
  return inOrganisation(who.organisationId, async (db) => {
    await nextNumber(db, who.meetingId);
    const { heads, ...rest } = change;
    const asked = { ...rest, ...(heads !== undefined && who.seat === "scribe" && { heads }) };
    if (Object.keys(asked).length === 0) return;
    await db
      .update(participant)
      .set(asked)
      .where(and(eq(participant.id, who.id), isNull(participant.endedAt)));
  });
}

/** Notes that a participant is here, so that the room knows how many they are. Told to nobody by itself. */
export function noteHere(who: Participant): Promise<void> {
  return inOrganisation(who.organisationId, async (db) => {
    await db.update(participant).set({ seenAt: new Date() }).where(eq(participant.id, who.id));
  });
}
