import { createHash, randomBytes } from "node:crypto";
import { sayDay } from "#domains/dates/poll-day.ts";
import type { App } from "./app.ts";

/** What addresses of date polls in the demo are made of. */
export type DatePlaces = {
  /** A poll that is open, a date of it, somebody who was phoned, and the words of links to answer by. */
  poll: string;
  pollDate: string;
  pollDateName: string;
  pollVoter: string;
  pollLink: string;
  openPollLink: string;
};

/** Finds them, and makes the links that lie in nobody's mail. */
export async function datesIn(app: App): Promise<DatePlaces> {
  const [poll] = await app.query("select id from date_poll where question like 'Hvem har nøglen%'");
  const one = async (table: string, which: string) =>
    String((await app.query(`select id from ${table} where poll_id = $1 and ${which}`, [poll?.id]))[0]?.id);
  const [first] = await app.query(
    "select id, day::text as day, starts_at from poll_date where poll_id = $1 order by day",
    [poll?.id],
  );
  return {
    poll: String(poll?.id),
    pollDate: String(first?.id),
    pollDateName: sayDay({ day: String(first?.day), startsAt: String(first?.starts_at) }, "da"),
    pollVoter: await one("poll_voter", "noted_by is not null"),
    pollLink: await makePollLink(app, String(poll?.id), await one("poll_voter", "tongue = 'ar'")),
    openPollLink: await makePollLink(app, String(poll?.id), null),
  };
}

/** The word of one more link to a poll, as somebody who is asked would hold it; of nobody's own where it is open. */
async function makePollLink(app: App, pollId: string, voterId: string | null): Promise<string> {
  const word = randomBytes(24).toString("base64url");
  await app.query(
    `insert into poll_link (id, organisation_id, poll_id, voter_id, token_hash, expires_at)
      select gen_random_uuid(), p.organisation_id, p.id, $2, $3, now() + interval '1 day'
      from date_poll p where p.id = $1`,
    [pollId, voterId, createHash("sha256").update(word).digest("base64url")],
  );
  return word;
}
