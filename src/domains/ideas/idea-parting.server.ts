import { eq, inArray, sql } from "drizzle-orm";
import { letGoOf, pastRegret } from "#domains/access/removal.server.ts";
import { askGate, type Database, inOrganisation } from "#platform/database/database.server.ts";
import { unsendMail } from "#platform/mail/mail.server.ts";
import { answerSubjects } from "./idea.mail.ts";
import { idea, ideaIntroduction, ideaStep } from "./idea.table.ts";
import { contactDays, type partings, spamDays } from "./idea.ts";
import { ideaParting } from "./idea-page.table.ts";
import { newestStep } from "./idea-step.server.ts";

type Where = { organisationId: string; ideaId: string };

/** Erases an idea and everything that hung on it, and counts it among those that are here no more. */
export async function eraseIdea(
  db: Database,
  { organisationId, ideaId }: Where,
  why: (typeof partings)[number],
): Promise<void> {
  const introductions = await db
    .select({ id: ideaIntroduction.id })
    .from(ideaIntroduction)
    .where(eq(ideaIntroduction.ideaId, ideaId));
  const [gone] = await db.delete(idea).where(eq(idea.id, ideaId)).returning({ contact: idea.contact });
  if (!gone) return;
  await letGoOf(db, [ideaId, ...introductions.map(({ id }) => id)]);
  if (gone.contact) await unsendMail(organisationId, { to: gone.contact, subjects: answerSubjects });
  await db
    .insert(ideaParting)
    .values({ year: new Date().getFullYear(), why, count: 1 })
    .onConflictDoUpdate({
      target: [ideaParting.organisationId, ideaParting.year, ideaParting.why],
      set: { count: sql`${ideaParting.count} + 1` },
    });
}

/**
 * What happens every night in every house: spam that has lain for thirty days is thrown away; an address to answer
 * on goes ninety days after the last answer; name and address go when the citizen can no longer come back.
 */
export async function tidyIdeas(): Promise<void> {
  const houses = await askGate<{ id: string }>({ text: "select id from organisation" });
  for (const { id: organisationId } of houses) {
    await inOrganisation(organisationId, async (db) => {
      for (const { id } of await oldSpam(db)) await eraseIdea(db, { organisationId, ideaId: id }, "spam");
      await forgetContacts(db);
    });
  }
}

function oldSpam(db: Database): Promise<{ id: string }[]> {
  return db
    .select({ id: idea.id })
    .from(idea)
    .where(
      sql`${newestStep} ->> 'kind' = 'spam'
        and (${newestStep} ->> 'takenAt')::timestamptz < now() - interval '1 day' * ${spamDays}`,
    );
}

async function forgetContacts(db: Database): Promise<void> {
  await db
    .update(idea)
    .set({ contact: "" })
    .where(
      sql`${idea.contact} <> '' and (select max(sent_at) from idea_message m
        where m.idea_id = "idea"."id" and m.writer = 'library') < now() - interval '1 day' * ${contactDays}`,
    );
  await db
    .update(idea)
    .set({ contact: "", firstName: "" })
    .where(
      sql`(${idea.contact} <> '' or ${idea.firstName} <> '') and not exists (
        select from idea_link l where l.idea_id = "idea"."id" and l.ended_at is null and l.expires_at > now())`,
    );
}

/** Deletes for good what can no longer be brought back. A forløb that is forgotten next is let go of. */
export async function forgetIdeas(db: Database): Promise<void> {
  await db.delete(ideaIntroduction).where(inArray(ideaIntroduction.id, pastRegret(db, "idea-introduction")));
  await db.delete(idea).where(inArray(idea.id, pastRegret(db, "idea")));
  await db
    .update(ideaStep)
    .set({ engagementId: null })
    .where(inArray(ideaStep.engagementId, pastRegret(db, "engagement")));
}
