import { and, desc, eq, sql } from "drizzle-orm";
import { authSettings } from "#domains/access/auth.server.ts";
import type { Guest } from "#domains/access/guest.ts";
import { findGuest } from "#domains/access/links.server.ts";
import { stillHere } from "#domains/access/removal.server.ts";
import type { Visitor } from "#domains/access/visitor.ts";
import { askOrganisation, type Database, inOrganisation } from "#platform/database/database.server.ts";
import { sendMail } from "#platform/mail/mail.server.ts";
import type { Language } from "#ui/words.ts";
import { answeredMail } from "./letter.mail.ts";
import { letter, partnerInvitation, partnerInvitationAnswer, partnerInvitationLink } from "./letter.table.ts";
import type { AnswerFields, LetterAnswer } from "./letter.ts";
import { keepAnswer } from "./letter-answers.server.ts";

/** Who holds a link to answer by. Undefined when it opens nothing, or after sixty looks in a quarter of an hour. */
export function findInvited(word: string, visitor: Visitor): Promise<Guest | undefined> {
  return findGuest(partnerInvitationLink, partnerInvitationLink.partnerInvitationId, word, visitor);
}

export type Invited = {
  organisationName: string;
  /** The guest's own house, as we call it. */
  partner: string;
  title: string;
  challenge: string;
  strategy: string | null;
  quote: string;
  body: string;
  meeting: string;
  answerBy: string | null;
  sender: { name: string; title: string; email: string };
  expiresAt: Date;
  answer: { answer: LetterAnswer; laterOn: string | null; word: string; answeredAt: Date } | undefined;
};

/**
 * What an invited guest sees: the letter, who signs it, and what they have answered. Nothing of anybody else, and
 * nothing the house keeps for itself. Undefined when the letter, the partner or the forløb has been taken away.
 * Reading changes nothing: filters for mail open links too.
 */
export function readInvitation(guest: Guest): Promise<Invited | undefined> {
  return askOrganisation(guest.organisationId, async (db) => {
    const found = await invitationOf(db, guest);
    if (!found) return undefined;
    const { id: _, language: __, letterId: ___, engagementId: ____, ...told } = found;
    const [answer] = await db
      .select({
        answer: partnerInvitationAnswer.answer,
        laterOn: partnerInvitationAnswer.laterOn,
        word: partnerInvitationAnswer.word,
        answeredAt: partnerInvitationAnswer.answeredAt,
      })
      .from(partnerInvitationAnswer)
      .where(eq(partnerInvitationAnswer.partnerInvitationId, guest.thingId))
      .orderBy(desc(partnerInvitationAnswer.answeredAt), desc(partnerInvitationAnswer.id))
      .limit(1);
    return { ...told, organisationName: guest.organisationName, expiresAt: guest.expiresAt, answer };
  });
}

/**
 * Takes an answer from a guest, once however often it is sent, and tells whoever signs the letter that there is one.
 * Refused when the letter is not there any more, or the invitation has been answered twenty times.
 */
export async function answerInvitation(
  guest: Guest,
  fields: AnswerFields,
): Promise<{ refused: "gone" | "enough" } | undefined> {
  return inOrganisation(guest.organisationId, async (db) => {
    const found = await invitationOf(db, guest);
    if (!found) return { refused: "gone" };
    const answered = await keepAnswer(db, found.id, fields);
    if ("refused" in answered) return answered;
    if (answered.kept && found.language) {
      const link = `${authSettings().baseUrl}/forloeb/${found.engagementId}/kontakt/breve/${found.letterId}`;
      await sendMail(guest.organisationId, {
        to: found.sender.email,
        ...answeredMail(found.language, { link }),
      });
    }
    return undefined;
  });
}

async function invitationOf(db: Database, guest: Guest) {
  const [found] = await db
    .select({
      id: partnerInvitation.id,
      letterId: letter.id,
      engagementId: letter.engagementId,
      partner: sql<string>`(select p.name from partner p where p.id = ${partnerInvitation.partnerId})`,
      title: letter.title,
      challenge: letter.challenge,
      strategy: sql<string | null>`(select s.name from strategy s where s.id = ${letter.strategyId})`,
      quote: letter.quote,
      body: letter.body,
      meeting: letter.meeting,
      answerBy: letter.answerBy,
      sender: sql<Invited["sender"]>`(
        select json_build_object('name', m.name, 'title', coalesce(m.title, ''), 'email', m.email)
        from member m where m.id = ${letter.senderId})`,
      /** The language the sender is written to in; null when they are no longer here. */
      language: sql<Language | null>`(
        select m.language from member m where m.id = ${letter.senderId} and m.ended_at is null)`,
    })
    .from(partnerInvitation)
    .innerJoin(letter, eq(letter.id, partnerInvitation.letterId))
    .where(
      and(
        eq(partnerInvitation.id, guest.thingId),
        stillHere(db, partnerInvitation.id),
        stillHere(db, partnerInvitation.partnerId),
        stillHere(db, letter.id),
        stillHere(db, letter.engagementId),
      ),
    );
  return found;
}
