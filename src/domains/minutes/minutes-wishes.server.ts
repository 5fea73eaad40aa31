import { eq } from "drizzle-orm";
import type { Participant } from "#domains/access/participant.ts";
import { askOrganisation, inOrganisation } from "#platform/database/database.server.ts";
import { minutesWish } from "./minutes.table.ts";
import { type MinutesVersion, readMinutesVersions } from "./minutes-versions.server.ts";

/** How many days an address is kept when nobody sends the minutes. */
export const daysToSend = 60;

/**
 * Keeps the address somebody at the table wants the minutes at, until they are sent or sixty days have passed; given
 * again it is the newest that counts.
 */
export function wishForMinutes(who: Participant, email: string): Promise<void> {
  const wish = {
    email,
    tongue: who.tongue,
    forgetAt: new Date(Date.now() + daysToSend * 24 * 60 * 60 * 1000),
  };
  return inOrganisation(who.organisationId, async (db) => {
    await db
      .insert(minutesWish)
      .values({ participantId: who.id, meetingId: who.meetingId, ...wish })
      .onConflictDoUpdate({ target: minutesWish.participantId, set: wish });
  });
}

/** Deletes one's own address again. */
export function forgetWish(who: Participant): Promise<void> {
  return inOrganisation(who.organisationId, async (db) => {
    await db.delete(minutesWish).where(eq(minutesWish.participantId, who.id));
  });
}

/** Whether somebody has asked for the minutes and not got them yet. */
export function hasWished(who: Participant): Promise<boolean> {
  return askOrganisation(who.organisationId, async (db) => {
    const found = await db
      .select({ id: minutesWish.participantId })
      .from(minutesWish)
      .where(eq(minutesWish.participantId, who.id));
    return found.length > 0;
  });
}

/** The finished minutes of one's own meeting, the newest version; undefined while there are none. */
export async function readFinishedMinutes(who: Participant): Promise<MinutesVersion | undefined> {
  const [newest] = await askOrganisation(who.organisationId, (db) => readMinutesVersions(db, who.meetingId));
  return newest;
}
