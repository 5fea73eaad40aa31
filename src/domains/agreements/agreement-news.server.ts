import { sql } from "drizzle-orm";
import { authSettings } from "#domains/access/auth.server.ts";
import { askGate, type Database, inOrganisation } from "#platform/database/database.server.ts";
import { sendMail } from "#platform/mail/mail.server.ts";
import { today } from "#ui/dates.ts";
import type { Language } from "#ui/words.ts";
import { type AgreementNews, newsMail } from "./agreement.mail.ts";
import { agreement } from "./agreement.table.ts";
import { readFacts } from "./agreement-facts.server.ts";
import { standingOf } from "./agreement-state.ts";
import { isHere } from "./agreements.server.ts";

/** Writes to the one who made an agreement, as long as they work here: where to look, and nothing of what was written. */
export async function tellMaker(db: Database, agreementId: string, news: AgreementNews): Promise<void> {
  const { rows } = await db.execute<{
    organisationId: string;
    email: string;
    language: Language;
    path: string;
  }>(sql`
    select a.organisation_id as "organisationId", m.email, m.language,
      '/forloeb/' || a.engagement_id || '/aftaler/' || a.id as path
    from agreement a join member m on m.id = a.created_by
    where a.id = ${agreementId} and m.ended_at is null`);
  for (const { organisationId, email, language, path } of rows)
    await sendMail(organisationId, {
      to: email,
      ...newsMail(language, { news, link: authSettings().baseUrl + path }),
    });
}

/**
 * What happens every morning: whoever made an agreement gets a mail on the day the two agreed to look at it again.
 * It is written on that day alone; the overview says so until it is done.
 */
export async function remindOfFollowUps(day = today()): Promise<void> {
  const houses = await askGate<{ id: string }>({ text: "select id from organisation" });
  for (const { id } of houses) {
    await inOrganisation(id, async (db) => {
      for (const agreementId of await dueOn(db, day)) await tellMaker(db, agreementId, "follow-up");
    });
  }
}

async function dueOn(db: Database, day: string): Promise<string[]> {
  const likely = await db
    .select({ id: agreement.id })
    .from(agreement)
    .where(
      sql`${isHere(db)} and exists (select from agreement_version v
        where v.agreement_id = ${ownId} and v.follow_up_on = ${day}::date)`,
    );
  const facts = await readFacts(
    db,
    likely.map(({ id }) => id),
  );
  return [...facts].flatMap(([id, known]) => {
    const standing = standingOf(known, day);
    return standing.kind === "follow-up" && standing.on === day ? [id] : [];
  });
}

// Named in full: in a query over one table Drizzle writes a bare "id", and inside a subquery that is another's.
const ownId = sql.raw('"agreement"."id"');
