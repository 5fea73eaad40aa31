import { eq, sql } from "drizzle-orm";
import { authSettings } from "#domains/access/auth.server.ts";
import type { Member } from "#domains/access/member.ts";
import { askOrganisation, type Database, inOrganisation } from "#platform/database/database.server.ts";
import { sendMail } from "#platform/mail/mail.server.ts";
import type { Language } from "#ui/words.ts";
import { type IdeaNews, newsMail } from "./idea.mail.ts";
import { ideaNotice } from "./idea-page.table.ts";

/** Whether the member wants a mail when a citizen has written. */
export async function wantsNotice(member: Member): Promise<boolean> {
  const [wanted] = await askOrganisation(member.organisationId, (db) =>
    db.select().from(ideaNotice).where(eq(ideaNotice.memberId, member.id)),
  );
  return wanted !== undefined;
}

/** Begins or stops writing to the member when a citizen has written. */
export async function setNotice(member: Member, wanted: boolean): Promise<void> {
  await inOrganisation(member.organisationId, async (db) => {
    if (wanted) await db.insert(ideaNotice).values({ memberId: member.id }).onConflictDoNothing();
    else await db.delete(ideaNotice).where(eq(ideaNotice.memberId, member.id));
  });
}

/** Writes to those at work here who want to know. The mail says where to look, and nothing of what was written. */
export async function tellThoseWhoWait(
  db: Database,
  { organisationId, ideaId, news }: { organisationId: string; ideaId: string; news: IdeaNews },
): Promise<void> {
  const { rows } = await db.execute<{ email: string; language: Language }>(sql`
    select m.email, m.language from idea_notice n join member m on m.id = n.member_id where m.ended_at is null`);
  for (const { email, language } of rows) {
    const link = `${authSettings().baseUrl}/ideer/${ideaId}`;
    await sendMail(organisationId, { to: email, ...newsMail(language, { news, link }) });
  }
}
