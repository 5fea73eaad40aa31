import { and, eq, inArray, isNull, lte, notExists, sql } from "drizzle-orm";
import { authSettings } from "#domains/access/auth.server.ts";
import type { Member } from "#domains/access/member.ts";
import {
  askGate,
  askOrganisation,
  type Database,
  inOrganisation,
} from "#platform/database/database.server.ts";
import { sendMail } from "#platform/mail/mail.server.ts";
import { today } from "#ui/dates.ts";
import type { Language } from "#ui/words.ts";
import { contactAttempt } from "./attempt.table.ts";
import { isAlive, isNewest, selectAttempts } from "./attempts.server.ts";
import { reminderMail } from "./reminder.mail.ts";
import { reminderSilence } from "./reminder.table.ts";

/** Whether the member is reminded by mail of what they wanted to take up again. */
export async function wantsReminders(member: Member): Promise<boolean> {
  const [silent] = await askOrganisation(member.organisationId, (db) =>
    db.select().from(reminderSilence).where(eq(reminderSilence.memberId, member.id)),
  );
  return silent === undefined;
}

/** Begins or stops reminding the member by mail. */
export async function setReminders(member: Member, wanted: boolean): Promise<void> {
  await inOrganisation(member.organisationId, async (db) => {
    if (wanted) await db.delete(reminderSilence).where(eq(reminderSilence.memberId, member.id));
    else await db.insert(reminderSilence).values({ memberId: member.id }).onConflictDoNothing();
  });
}

/**
 * Writes, in every organisation, to whoever set a day for taking something up again that has come by `on`
 * (`2026-12-04`): one mail with all of it, once. What has been settled since by a newer attempt is left alone, and
 * so is whoever would rather not be written to.
 */
export async function remindOfAttempts(on = today()): Promise<void> {
  const organisations = await askGate<{ id: string }>({ text: "select id from organisation" });
  for (const { id } of organisations) await inOrganisation(id, (db) => remindIn(db, id, on));
}

async function remindIn(db: Database, organisationId: string, on: string): Promise<void> {
  const due = await selectAttempts(
    db,
    and(
      lte(contactAttempt.nextOn, on),
      isNull(contactAttempt.remindedAt),
      isAlive(db),
      isNewest,
      notExists(
        db
          .select({ one: sql`1` })
          .from(reminderSilence)
          .where(eq(reminderSilence.memberId, contactAttempt.memberId)),
      ),
    ),
  )
    .orderBy(contactAttempt.nextOn, contactAttempt.id)
    // Another program that reminds at the same moment waits here, and then finds it done.
    .for("update");
  const { baseUrl } = authSettings();
  for (const [memberId, theirs] of Map.groupBy(due, (one) => one.memberId)) {
    const { rows } = await db.execute<{ email: string; language: Language }>(
      sql`select email, language from member where id = ${memberId} and ended_at is null`,
    );
    const [to] = rows;
    if (!to) continue;
    await db
      .update(contactAttempt)
      .set({ remindedAt: new Date() })
      .where(
        inArray(
          contactAttempt.id,
          theirs.map(({ id }) => id),
        ),
      );
    const told = {
      settings: `${baseUrl}/indstillinger/paamindelser`,
      due: theirs.map(({ partner, engagement, partnerId, engagementId }) => ({
        partner,
        engagement,
        link: `${baseUrl}/partnere/${partnerId}/kontakt${engagementId ? `?forloeb=${engagementId}` : ""}`,
      })),
    };
    await sendMail(organisationId, { to: to.email, ...reminderMail(to.language, told) });
  }
}
