import { eq, sql } from "drizzle-orm";
import { atDanishClock } from "#domains/outreach/outing-calendar.ts";
import { askGate, type Database, inOrganisation } from "#platform/database/database.server.ts";
import { sendMail } from "#platform/mail/mail.server.ts";
import { today } from "#ui/dates.ts";
import { tellDate } from "#ui/tongue-dates.ts";
import { foundDate } from "./date-poll.table.ts";
import { type Found, readFound } from "./found-rows.server.ts";
import { meetingCalendar } from "./poll-calendar.ts";
import { foundMail } from "./poll-found.mail.ts";
import { type PollHead, readHeads, readVoters, type Voter } from "./poll-rows.server.ts";
import { openLink } from "./poll-sending.server.ts";

/** What has become of the date: it was found, it has been moved, or nothing comes of it. */
export type News = "found" | "moved" | "off";

/** How long a change lies before it is told, in minutes: so long it can be undone, and nobody hears of it. */
export const minutesOfPeace = 15;

/**
 * Tells those who have answered and have an address; whoever is to come gets a calendar file along. Those who have none
 * stand on the poll's page, to be rung up. `only` are the dates it is about.
 */
export async function tellVoters(
  db: Database,
  organisationId: string,
  organisation: string,
  poll: PollHead,
  news: News,
  only: readonly string[],
): Promise<void> {
  const all = (await readFound(db, [poll.id])).filter(({ id }) => only.includes(id));
  const voters = (await readVoters(db, [poll.id])).filter(isToBeTold);
  for (const voter of voters) {
    const own = all.filter(({ voterIds }) => voterIds.includes(voter.id));
    // Whoever could not come hears what was found, and is spared what becomes of it.
    if (own.length === 0 && news !== "found") continue;
    const told = own.length > 0 ? own : all;
    for (const found of told)
      await tellOne(db, organisationId, organisation, poll, voter, found, own.length > 0 ? news : "without");
  }
}

/** Whether somebody is written to about the date: they gave an answer, and left an address. */
export const isToBeTold = ({ email, answeredAt }: Voter) => email !== "" && answeredAt !== null;

async function tellOne(
  db: Database,
  organisationId: string,
  organisation: string,
  poll: PollHead,
  voter: Voter,
  found: Found,
  news: News | "without",
): Promise<void> {
  const tongue = voter.tongue ?? "da";
  const link = await openLink(db, poll.id, voter.id);
  const when = tellDate(atDanishClock(found.day, found.startsAt), tongue, "weekday-time");
  const told = { organisation, question: poll.question, place: found.place, when, link };
  const calendar =
    news === "without"
      ? null
      : meetingCalendar({
          ...found,
          question: poll.question,
          happening: found,
          url: link,
          now: new Date(),
        });
  await sendMail(organisationId, { to: voter.email, ...foundMail(tongue, news, told), calendar });
}

/**
 * Tells, in every organisation, of meetings that have been moved, taken away or brought back since their date was found:
 * once, and only when the change has lain for a quarter of an hour. What is over is left alone.
 */
export async function tellOfMovedMeetings(now = new Date()): Promise<void> {
  const houses = await askGate<{ id: string; name: string }>({ text: "select id, name from organisation" });
  for (const { id, name } of houses) await inOrganisation(id, (db) => tellIn(db, id, name, now));
}

async function tellIn(db: Database, organisationId: string, organisation: string, now: Date): Promise<void> {
  const isAhead = sql`exists (select from found_date f
    where f.poll_id = "date_poll"."id" and f.told_day >= ${today(now)}::date)`;
  for (const poll of await readHeads(db, isAhead)) {
    const untold = (await readFound(db, [poll.id])).filter((found) => isDue(found, now));
    for (const found of untold) {
      // Another program that tells at the same moment waits here, and then finds it done.
      await db.select({ id: foundDate.id }).from(foundDate).where(eq(foundDate.id, found.id)).for("update");
      const still = (await readFound(db, [poll.id])).find(({ id }) => id === found.id);
      if (!still || !isDue(still, now)) continue;
      await tellVoters(db, organisationId, organisation, poll, still.isOff ? "off" : "moved", [still.id]);
      await db
        .update(foundDate)
        .set({
          sequence: still.sequence,
          toldDay: still.day,
          toldStartsAt: still.startsAt,
          toldEndsAt: still.endsAt,
          toldPlace: still.place,
          cancelledAt: still.isOff ? now : null,
        })
        .where(eq(foundDate.id, still.id));
    }
  }
}

function isDue({ isUntold, changedAt, day }: Found, now: Date): boolean {
  const rested = !changedAt || now.getTime() - changedAt.getTime() >= minutesOfPeace * 60_000;
  return isUntold && rested && day >= today(now);
}
