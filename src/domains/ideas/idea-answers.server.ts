import { and, eq, isNull } from "drizzle-orm";
import { note } from "#domains/access/audit.server.ts";
import { authSettings } from "#domains/access/auth.server.ts";
import { endLinksTo } from "#domains/access/links.server.ts";
import type { Member } from "#domains/access/member.ts";
import { makeToken } from "#domains/access/token.server.ts";
import { type Database, inOrganisation } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { sendMail } from "#platform/mail/mail.server.ts";
import { answerMail } from "./idea.mail.ts";
import { idea, ideaLink, ideaMessage } from "./idea.table.ts";
import { type AnswerFields, isEmail } from "./idea.ts";
import { openLink } from "./idea-door.server.ts";
import { beginExploring, standing } from "./idea-step.server.ts";

/** Keeps an answer that is not ready; only colleagues see it. False when the idea is not there. */
export async function saveDraft(
  member: Member,
  ideaId: string,
  { text, sentAs: id = newId() }: AnswerFields,
): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    if (!(await standing(db, ideaId))) return false;
    await writeAnswer(db, { id, ideaId, text, writtenBy: member.id, sentAt: null });
    await note(member, "changed", "idea-answer", id);
    return true;
  });
}

/**
 * Answers the citizen, once however often it is sent. Whoever left an e-mail address gets a mail with a link of its
 * own: the first link is nowhere kept, so it cannot be sent again. False when the idea is not there.
 */
export async function sendAnswer(
  member: Member,
  ideaId: string,
  { text, sentAs: id = newId() }: AnswerFields,
): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    if (!(await standing(db, ideaId))) return false;
    const sent = await writeAnswer(db, { id, ideaId, text, writtenBy: member.id, sentAt: new Date() });
    if (!sent) return true;
    await beginExploring(db, member.id, ideaId);
    await mailCitizen(db, member, ideaId);
    await note(member, "made", "idea-answer", id);
    return true;
  });
}

/** Throws a draft away. False when there is none. */
export async function dropDraft(member: Member, ideaId: string, messageId: string): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const dropped = await db
      .delete(ideaMessage)
      .where(isDraft(ideaId, messageId))
      .returning({ id: ideaMessage.id });
    if (dropped.length > 0) await note(member, "removed", "idea-answer", messageId);
    return dropped.length > 0;
  });
}

/**
 * Closes every link to an idea, as when one has come into the wrong hands; whoever has one sees nothing from now
 * on. False when none was open.
 */
export async function endLinks(member: Member, ideaId: string): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    if (!(await standing(db, ideaId))) return false;
    const ended = await endLinksTo(db, ideaLink, ideaLink.ideaId, ideaId);
    if (ended > 0) await note(member, "ended", "idea-link", ideaId);
    return ended > 0;
  });
}

type Answer = { id: string; ideaId: string; text: string; writtenBy: string; sentAt: Date | null };

/** Writes over the draft with this id, or begins one. False when it had been sent already. */
async function writeAnswer(db: Database, { id, ideaId, ...answer }: Answer): Promise<boolean> {
  const row = { ...answer, writtenAt: new Date() };
  const mended = await db
    .update(ideaMessage)
    .set(row)
    .where(isDraft(ideaId, id))
    .returning({ id: ideaMessage.id });
  if (mended.length > 0) return true;
  const begun = await db
    .insert(ideaMessage)
    .values({ id, ideaId, writer: "library", ...row })
    .onConflictDoNothing()
    .returning({ id: ideaMessage.id });
  return begun.length > 0;
}

const isDraft = (ideaId: string, id: string) =>
  and(
    eq(ideaMessage.id, id),
    eq(ideaMessage.ideaId, ideaId),
    eq(ideaMessage.writer, "library"),
    isNull(ideaMessage.sentAt),
  );

async function mailCitizen(db: Database, member: Member, ideaId: string): Promise<void> {
  const [citizen] = await db
    .select({ contact: idea.contact, language: idea.language })
    .from(idea)
    .where(eq(idea.id, ideaId));
  if (!citizen || !isEmail(citizen.contact)) return;
  const word = makeToken();
  await openLink(db, ideaId, word);
  await sendMail(member.organisationId, {
    to: citizen.contact,
    ...answerMail(citizen.language, {
      organisation: member.organisationName,
      link: `${authSettings().baseUrl}/ide/svar/${word}`,
    }),
  });
}
