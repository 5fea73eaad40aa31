import { and, eq, gt, isNotNull, isNull, lte, or, sql } from "drizzle-orm";
import { askGate, type Database, inOrganisation } from "#platform/database/database.server.ts";
import { today } from "#ui/dates.ts";
import { datePoll, pollLink, pollVoter } from "./date-poll.table.ts";
import { daysOfNames, remindDaysBefore } from "./date-poll.ts";
import { daysOn } from "./poll-day.ts";
import { readDates, readHeads, readVoters, type Voter } from "./poll-rows.server.ts";
import { mailTo } from "./poll-sending.server.ts";

/**
 * Writes, in every organisation, once more to those who were asked by mail and have not answered: once, and not later
 * than two days before the last day to answer. Not to somebody who has said whom they wait for, nor where one of us has
 * asked for quiet.
 */
export async function remindOfPolls(on = today()): Promise<void> {
  const houses = await askGate<{ id: string; name: string }>({ text: "select id, name from organisation" });
  for (const { id, name } of houses) await inOrganisation(id, (db) => remindIn(db, id, name, on));
}

async function remindIn(db: Database, organisationId: string, organisation: string, on: string) {
  const polls = await readHeads(
    db,
    isNull(datePoll.foundAt),
    isNull(datePoll.closedAt),
    eq(datePoll.quiet, false),
    gt(datePoll.answerBy, on),
    lte(datePoll.answerBy, daysOn(on, remindDaysBefore)),
  );
  for (const poll of polls) {
    // Another program that reminds at the same moment waits here, and then finds it done.
    await db.select({ id: datePoll.id }).from(datePoll).where(eq(datePoll.id, poll.id)).for("update");
    const silent = (await readVoters(db, [poll.id])).filter((voter) => mayRemind(voter, on));
    const dates = await readDates(db, [poll.id]);
    if (dates.length === 0) continue;
    for (const voter of silent) {
      await mailTo(db, organisationId, organisation, poll, dates, voter, "reminding");
      await db.update(pollVoter).set({ remindedAt: new Date() }).where(eq(pollVoter.id, voter.id));
    }
  }
}

/** Whether somebody is to be reminded; whoever was asked today has not had the time to forget it. */
export function mayRemind(voter: Voter, on: string): boolean {
  const { email, sentAt, answeredAt, remindedAt, quiet, waitingFor, waitingUntil } = voter;
  return (
    email !== "" &&
    sentAt !== null &&
    today(sentAt) < on &&
    answeredAt === null &&
    remindedAt === null &&
    !quiet &&
    waitingFor === "" &&
    waitingUntil === null
  );
}

/**
 * Empties what guests have typed of themselves, in every organisation, when a poll has been over for ninety days: found,
 * given up, or with its last date behind it. Their answers stay as counts; the links open nothing any more.
 */
export async function tidyPolls(on = today()): Promise<void> {
  const houses = await askGate<{ id: string }>({ text: "select id from organisation" });
  const past = daysOn(on, -daysOfNames);
  const isLongOver = or(
    sql`${datePoll.foundAt} < ${past}::date`,
    sql`${datePoll.closedAt} < ${past}::date`,
    sql`(select max(d.day) from poll_date d where d.poll_id = ${datePoll}.id) < ${past}::date`,
  );
  for (const { id } of houses)
    await inOrganisation(id, async (db) => {
      const over = db.select({ id: datePoll.id }).from(datePoll).where(isLongOver);
      await db
        .update(pollVoter)
        .set({ name: "", word: "", waitingFor: "" })
        .where(
          and(
            sql`${pollVoter.pollId} in ${over}`,
            sql`(${pollVoter.name} <> '' or ${pollVoter.word} <> '' or ${pollVoter.waitingFor} <> '')`,
          ),
        );
      await db
        .update(pollLink)
        .set({ endedAt: new Date() })
        .where(
          and(sql`${pollLink.pollId} in ${over}`, isNull(pollLink.endedAt), isNotNull(pollLink.voterId)),
        );
    });
}
