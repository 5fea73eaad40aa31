import { and, count, eq, isNull, sql } from "drizzle-orm";
import { authSettings } from "#domains/access/auth.server.ts";
import type { Guest } from "#domains/access/guest.ts";
import { findGuest } from "#domains/access/links.server.ts";
import { mayTry } from "#domains/access/sign-in.server.ts";
import type { Visitor } from "#domains/access/visitor.ts";
import { isThere } from "#domains/engagement/engagements.server.ts";
import type { MinutesVersion } from "#domains/minutes/minutes-versions.server.ts";
import { askOrganisation, type Database, inOrganisation } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import { sendMail } from "#platform/mail/mail.server.ts";
import type { Tongue } from "#ui/tongues.ts";
import type { Language } from "#ui/words.ts";
import { betweenNewsMail } from "./between.mail.ts";
import { betweenLink, betweenWord } from "./between.table.ts";
import { type BetweenOwn, type BetweenTold, mostWords, type PartnerWordFields } from "./between.ts";
import { readPage } from "./between-pages.server.ts";
import { toldByPartner } from "./between-persons.ts";
import { readNewestMinutes, readPersons, readTold } from "./between-told.server.ts";

/** The page as whoever holds a link may see it: nothing of anybody else who does. */
export type BetweenShown = {
  organisationName: string;
  engagement: string;
  told: BetweenTold;
  own: BetweenOwn;
  hasMinutes: boolean;
  expiresAt: Date;
};

/**
 * What a link shows. Undefined when there never was such a link, it is too old or closed, the forløb is gone, or somebody
 * has looked too often. Reading changes nothing.
 */
export async function openBetween(word: string, visitor: Visitor): Promise<BetweenShown | undefined> {
  const guest = await findWay(word, visitor);
  if (!guest) return undefined;
  return askOrganisation(guest.organisationId, async (db) => {
    const shown = await readShown(db, guest.thingId);
    return shown && { ...shown, organisationName: guest.organisationName, expiresAt: guest.expiresAt };
  });
}

/** The page of a forløb as it is shown to its partners; undefined when the forløb is not there. */
export async function readShown(
  db: Database,
  engagementId: string,
): Promise<Omit<BetweenShown, "organisationName" | "expiresAt"> | undefined> {
  if (!(await isThere(db, engagementId))) return undefined;
  const { said, next, waiting, showsMinutes } = await readPage(db, engagementId);
  const told = await readTold(db, engagementId);
  const { rows } = await db.execute<{ name: string }>(
    sql`select name from engagement where id = ${engagementId}`,
  );
  return {
    engagement: rows[0]?.name ?? "",
    told: { ...told, meeting: told.meeting && { ...told.meeting, confidentiality: "" } },
    own: { said, next, waiting },
    hasMinutes: showsMinutes && told.meeting !== null,
  };
}

/** The finished minutes of the last meeting, where the page says that they can be read. */
export async function openBetweenMinutes(
  word: string,
  visitor: Visitor,
): Promise<{ organisationName: string; version: MinutesVersion } | undefined> {
  const guest = await findWay(word, visitor);
  if (!guest) return undefined;
  return askOrganisation(guest.organisationId, async (db) => {
    if (!(await isThere(db, guest.thingId))) return undefined;
    const { showsMinutes } = await readPage(db, guest.thingId);
    const found = showsMinutes ? await readNewestMinutes(db, guest.thingId) : undefined;
    if (!found) return undefined;
    const { version } = found;
    const content = toldByPartner(version.content, await readPersons(db, guest.thingId));
    return { organisationName: guest.organisationName, version: { ...version, content } };
  });
}

/**
 * Keeps what somebody writes to us from the page, once however often it is sent. Refused when the link opens nothing,
 * after ten words from one place or sixty to one forløb in a quarter of an hour, and when more has come than anybody needs.
 */
export async function writeToUs(
  word: string,
  { sentAs: id = newId(), name, text }: PartnerWordFields,
  tongue: Tongue,
  visitor: Visitor,
): Promise<{ refused: "gone" | "too-often" } | undefined> {
  const guest = await findWay(word, visitor);
  if (!guest) return { refused: "gone" };
  const { organisationId, thingId: engagementId } = guest;
  const isCalm =
    (await mayTry(`between-word:${visitor.address}`, 10)) &&
    (await mayTry(`between-words:${engagementId}`, 60));
  if (!isCalm) return { refused: "too-often" };
  return inOrganisation(organisationId, async (db) => {
    if (!(await isThere(db, engagementId))) return { refused: "gone" };
    const ofForloeb = eq(betweenWord.engagementId, engagementId);
    const [all] = await db.select({ count: count() }).from(betweenWord).where(ofForloeb);
    if ((all?.count ?? 0) >= mostWords) return { refused: "too-often" };
    const [unseen] = await db
      .select({ count: count() })
      .from(betweenWord)
      .where(and(ofForloeb, isNull(betweenWord.seenAt)));
    const kept = await db
      .insert(betweenWord)
      .values({ id, engagementId, name, text, tongue })
      .onConflictDoNothing()
      .returning({ id: betweenWord.id });
    // While one lies unread, another one is not worth another mail.
    if (kept[0] && unseen?.count === 0) await tellWriter(db, organisationId, engagementId);
    return undefined;
  });
}

/** Writes to the one who wrote on the page last, as long as they work here: where to look, and nothing of what was written. */
async function tellWriter(db: Database, organisationId: string, engagementId: string): Promise<void> {
  const { rows } = await db.execute<{ email: string; language: Language }>(sql`
    select m.email, m.language from between_page p join member m on m.id = p.written_by
    where p.engagement_id = ${engagementId} and m.ended_at is null`);
  const link = `${authSettings().baseUrl}/forloeb/${engagementId}/mellem`;
  for (const { email, language } of rows)
    await sendMail(organisationId, { to: email, ...betweenNewsMail(language, link) });
}

const findWay = (word: string, visitor: Visitor): Promise<Guest | undefined> =>
  findGuest(betweenLink, betweenLink.engagementId, word, visitor);
