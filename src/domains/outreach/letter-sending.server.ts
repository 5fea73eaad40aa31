import { and, eq, isNull } from "drizzle-orm";
import { note } from "#domains/access/audit.server.ts";
import { authSettings } from "#domains/access/auth.server.ts";
import { endLinksTo, newLink } from "#domains/access/links.server.ts";
import type { Member } from "#domains/access/member.ts";
import { touch } from "#domains/engagement/engagements.server.ts";
import { askOrganisation, type Database, inOrganisation } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { sendMail } from "#platform/mail/mail.server.ts";
import type { MailText } from "#platform/mail/mail.ts";
import { today } from "#ui/dates.ts";
import type { Language } from "#ui/words.ts";
import { greetingOf, type LetterMail, letterMail, reminderMail } from "./letter.mail.ts";
import { letter, partnerInvitation, partnerInvitationLink } from "./letter.table.ts";
import { hoursBetweenReminders, isOpen, linkDays } from "./letter.ts";
import { findLetter, type Letter } from "./letters.server.ts";
import { answersOf, findRecipient, type Recipient, recipients, type Which } from "./recipients.server.ts";

type Standing = Omit<Recipient, "answers">;

/**
 * Sends a letter by mail to those who have not been sent it yet, one mail each, with a link of their own; each is sent
 * it once, however often and by however many it is sent. Those without an address are left where they are. How many
 * mails went into the outbox, or undefined when the letter is not there.
 */
export async function sendLetter(
  member: Member,
  engagementId: string,
  letterId: string,
): Promise<number | undefined> {
  return withLetter(member, engagementId, letterId, async (db, found) => {
    const waiting = (await recipients(db, engagementId, letterId)).filter(isUnsent);
    for (const one of waiting) await mailTo(db, member, found, one, letterMail);
    if (waiting.length > 0) await touch(db, engagementId);
    return waiting.length;
  });
}

/**
 * Writes once more to those who have not answered, with a fresh link; not to those whose links have been shut, nor to
 * those who were written to within a day. How many were reminded, or undefined when the letter is not there.
 */
export async function remindLetter(
  member: Member,
  engagementId: string,
  letterId: string,
): Promise<number | undefined> {
  return withLetter(member, engagementId, letterId, async (db, found) => {
    const standing = await recipients(db, engagementId, letterId);
    const given = await answersOf(
      db,
      standing.map(({ id }) => id),
    );
    const silent = standing.filter((one) =>
      mayRemind({ ...one, answers: given.filter(({ of }) => of === one.id) }, Date.now()),
    );
    for (const one of silent) await mailTo(db, member, found, one, reminderMail);
    return silent.length;
  });
}

/**
 * Sends one recipient a new link by mail, as after the old ones were shut; the letter comes with it. Sent twice under
 * one `sentAs` it is sent once. False when the invitation is not there or has no address.
 */
export async function sendAgain(member: Member, which: Which, sentAs = newId()): Promise<boolean> {
  const sent = await withLetter(member, which.engagementId, which.letterId, async (db, found) => {
    const one = await findRecipient(db, which);
    if (!one?.person?.email) return false;
    await mailTo(db, member, found, one, letterMail, sentAs);
    return true;
  });
  return sent ?? false;
}

/**
 * One recipient's letter for paper, with a link of its own: those on older prints stay open. From now on it counts as
 * sent. Undefined when the letter or the invitation is not there.
 */
export async function printLetter(
  member: Member,
  which: Which,
): Promise<{ letter: Letter; greeting: string; link: string } | undefined> {
  return withLetter(member, which.engagementId, which.letterId, async (db, found) => {
    const one = await findRecipient(db, which);
    if (!one) return undefined;
    const link = await openLink(db, one.id, newId());
    await markSent(db, one.id);
    await note(member, "printed", "partner-invitation", one.id);
    await touch(db, which.engagementId);
    return link === undefined
      ? undefined
      : { letter: found, greeting: greetingTo(one, member.language), link };
  });
}

/** Shuts every link to an invitation: whoever holds one sees nothing from now on. False when none was open. */
export async function closeLinks(member: Member, which: Which): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    if (!(await findRecipient(db, which))) return false;
    const { partnerInvitationId } = partnerInvitationLink;
    const ended = await endLinksTo(db, partnerInvitationLink, partnerInvitationId, which.invitationId);
    if (ended > 0) await note(member, "ended", "partner-invitation", which.invitationId);
    return ended > 0;
  });
}

/**
 * The mail as the next recipient will get it; the link is made when it is sent, so its last word is left open.
 * Undefined when the letter is not there, or nobody waits for it.
 */
export function previewLetter(
  member: Member,
  engagementId: string,
  letterId: string,
): Promise<MailText | undefined> {
  return askOrganisation(member.organisationId, async (db) => {
    const found = await findLetter(member, engagementId, letterId);
    const next = (await recipients(db, engagementId, letterId)).find(isUnsent);
    const link = `${authSettings().baseUrl}/svar/…`;
    return found && next && letterMail(member.language, toldTo(member, found, next, link));
  });
}

/** Whether a mail is to be sent to somebody who has had none yet. */
export const isUnsent = ({ delivery, sentAt, person }: Standing): boolean =>
  delivery === "mail" && sentAt === null && Boolean(person?.email);

/** Whether somebody may be reminded by mail; `now` is milliseconds since 1970. */
export function mayRemind(
  { delivery, sentAt, person, openUntil, linkedAt, answers }: Recipient,
  now: number,
): boolean {
  const rested = linkedAt !== null && now - linkedAt.getTime() >= hoursBetweenReminders * 60 * 60 * 1000;
  return (
    delivery === "mail" &&
    sentAt !== null &&
    Boolean(person?.email) &&
    openUntil !== null &&
    rested &&
    isOpen(answers[0], today(now))
  );
}

/** Does something about a letter that is there, while nobody else sends or rewrites it. */
async function withLetter<T>(
  member: Member,
  engagementId: string,
  letterId: string,
  work: (db: Database, found: Letter) => Promise<T>,
): Promise<T | undefined> {
  return inOrganisation(member.organisationId, async (db) => {
    await db.select({ id: letter.id }).from(letter).where(eq(letter.id, letterId)).for("update");
    const found = await findLetter(member, engagementId, letterId);
    return found && work(db, found);
  });
}

async function mailTo(
  db: Database,
  member: Member,
  found: Letter,
  one: Standing,
  written: (language: Language, told: LetterMail) => MailText,
  linkId = newId(),
): Promise<void> {
  if (!one.person?.email) return;
  const link = await openLink(db, one.id, linkId);
  if (!link) return;
  await markSent(db, one.id);
  await sendMail(member.organisationId, {
    to: one.person.email,
    ...written(member.language, toldTo(member, found, one, link)),
  });
  await note(member, "invited", "partner-invitation", one.id);
}

function toldTo(member: Member, found: Letter, to: Standing, link: string): LetterMail {
  const { language, organisationName: organisation } = member;
  return { ...found, greeting: greetingTo(to, language), organisation, link };
}

/** The address to answer at, or undefined when this link has been made before. Only its fingerprint is kept. */
async function openLink(db: Database, partnerInvitationId: string, id: string): Promise<string | undefined> {
  const { word, row } = newLink(linkDays);
  const made = await db
    .insert(partnerInvitationLink)
    .values({ id, partnerInvitationId, ...row })
    .onConflictDoNothing()
    .returning({ id: partnerInvitationLink.id });
  return made.length > 0 ? `${authSettings().baseUrl}/svar/${word}` : undefined;
}

async function markSent(db: Database, invitationId: string): Promise<void> {
  await db
    .update(partnerInvitation)
    .set({ sentAt: new Date() })
    .where(and(eq(partnerInvitation.id, invitationId), isNull(partnerInvitation.sentAt)));
}

const greetingTo = ({ person, partner }: Standing, language: Language): string =>
  greetingOf[language](person?.name || partner);
