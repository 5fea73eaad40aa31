import { and, count, eq, sql } from "drizzle-orm";
import { findGuest, linkRow } from "#domains/access/links.server.ts";
import { stillHere } from "#domains/access/removal.server.ts";
import { mayTry } from "#domains/access/sign-in.server.ts";
import type { Visitor } from "#domains/access/visitor.ts";
import { askOrganisation, type Database, inOrganisation } from "#platform/database/database.server.ts";
import { newId } from "#platform/database/id.ts";
import type { Language } from "#ui/words.ts";
import { idea, ideaLink, ideaMessage, ideaStep } from "./idea.table.ts";
import { type IdeaFields, linkDays, mostWords, type StepKind, type Writer } from "./idea.ts";
import { tellThoseWhoWait } from "./idea-notices.server.ts";
import { findPublicPage } from "./idea-page.server.ts";
import { eraseIdea } from "./idea-parting.server.ts";
import { newestStep } from "./idea-step.server.ts";
import type { Stamp } from "./stamp.server.ts";

/** An idea as it came in at the door. */
export type Received = {
  stamp: Stamp;
  fields: IdeaFields;
  language: Language;
  /** The field nobody can see was filled in: kept all the same, but set aside as spam, where it can be found again. */
  trapped: boolean;
};

/**
 * Takes an idea in from a stranger, once however often the form is sent (E1). From now on the word of the stamp
 * opens it. Refused when the page is closed, and after ten ideas from one place, or a hundred to one library, in a
 * quarter of an hour.
 */
export async function receiveIdea(
  slug: string,
  { stamp, fields, language, trapped }: Received,
  visitor: Visitor,
): Promise<{ refused: "closed" | "too-often" } | undefined> {
  const page = await findPublicPage(slug);
  if (!page?.open) return { refused: "closed" };
  const { organisationId } = page;
  const calm =
    (await mayTry(`idea:${visitor.address}`, 10)) && (await mayTry(`ideas:${organisationId}`, 100));
  if (!calm) return { refused: "too-often" };
  await inOrganisation(organisationId, async (db) => {
    const received = await db
      .insert(idea)
      .values({ id: stamp.id, ...fields, language })
      .onConflictDoNothing()
      .returning({ id: idea.id });
    if (!received[0]) return;
    await openLink(db, stamp.id, stamp.word);
    if (trapped) await db.insert(ideaStep).values({ ideaId: stamp.id, kind: "spam" });
    else await tellThoseWhoWait(db, { organisationId, ideaId: stamp.id, news: "idea" });
  });
  return undefined;
}

/** Makes a word that opens an idea for a year. Only its fingerprint is kept. */
export async function openLink(db: Database, ideaId: string, word: string): Promise<void> {
  await db.insert(ideaLink).values({ ideaId, ...linkRow(word, linkDays) });
}

export type OwnIdea = {
  organisationName: string;
  slug: string;
  text: string;
  forWhom: string;
  place: string;
  helpWanted: string;
  firstName: string;
  contact: string;
  receivedAt: Date;
  expiresAt: Date;
  state: Exclude<StepKind, "spam" | "heard">;
  letters: { id: string; writer: Writer; text: string; sentAt: Date }[];
};

/**
 * What a citizen sees by the link: their own idea and what was answered. Nobody else's name, and nothing the house
 * keeps for itself. Undefined when the link was never one, is too old, has been closed, or the idea is gone; and
 * after sixty looks from one place in a quarter of an hour.
 */
export async function readOwnIdea(word: string, visitor: Visitor): Promise<OwnIdea | undefined> {
  const way = await findWay(word, visitor);
  if (!way) return undefined;
  return askOrganisation(way.organisationId, async (db) => {
    const [own] = await db
      .select({
        text: idea.text,
        forWhom: idea.forWhom,
        place: idea.place,
        helpWanted: idea.helpWanted,
        firstName: idea.firstName,
        contact: idea.contact,
        receivedAt: idea.receivedAt,
        step: newestStep,
        slug: sql<string>`(select slug from idea_page)`,
      })
      .from(idea)
      .where(and(eq(idea.id, way.thingId), stillHere(db, idea.id)));
    if (!own) return undefined;
    const { step, ...said } = own;
    const letters = await db
      .select({
        id: ideaMessage.id,
        writer: ideaMessage.writer,
        text: ideaMessage.text,
        sentAt: sql<Date>`${ideaMessage.sentAt}`.mapWith(ideaMessage.sentAt),
      })
      .from(ideaMessage)
      .where(and(eq(ideaMessage.ideaId, way.thingId), sql`${ideaMessage.sentAt} is not null`))
      .orderBy(ideaMessage.sentAt);
    // Whoever sends rubbish is not told that we know.
    const state = step === null || step.kind === "spam" || step.kind === "heard" ? "new" : step.kind;
    return { ...said, organisationName: way.organisationName, expiresAt: way.expiresAt, state, letters };
  });
}

/** Adds a word from the citizen, once however often it is sent. Refused when the link opens nothing, or enough is said. */
export async function addWord(
  word: string,
  { word: text, sentAs: id = newId() }: { word: string; sentAs?: string | undefined },
  visitor: Visitor,
): Promise<{ refused: "gone" | "enough" } | undefined> {
  const way = await findWay(word, visitor);
  if (!way) return { refused: "gone" };
  const { organisationId, thingId: ideaId } = way;
  return inOrganisation(organisationId, async (db) => {
    const [here] = await db
      .select({ step: newestStep })
      .from(idea)
      .where(and(eq(idea.id, ideaId), stillHere(db, idea.id)));
    if (!here) return { refused: "gone" };
    const [said] = await db
      .select({ words: count() })
      .from(ideaMessage)
      .where(and(eq(ideaMessage.ideaId, ideaId), eq(ideaMessage.writer, "citizen")));
    if ((said?.words ?? 0) >= mostWords) return { refused: "enough" };
    const kept = await db
      .insert(ideaMessage)
      .values({ id, ideaId, writer: "citizen", text, sentAt: new Date() })
      .onConflictDoNothing()
      .returning({ id: ideaMessage.id });
    if (kept[0] && here.step?.kind !== "spam")
      await tellThoseWhoWait(db, { organisationId, ideaId, news: "word" });
    return undefined;
  });
}

/**
 * Takes an idea back: it is erased at once with everything that hung on it, and only counted. A forløb that came
 * of it is the house's own work, and stays. Where the page of the
 * library is, for a farewell; undefined when the link opens nothing.
 */
export async function withdrawIdea(word: string, visitor: Visitor): Promise<string | undefined> {
  const own = await readOwnIdea(word, visitor);
  const way = own && (await findWay(word, visitor));
  if (!way) return undefined;
  await inOrganisation(way.organisationId, (db) =>
    eraseIdea(db, { organisationId: way.organisationId, ideaId: way.thingId }, "withdrawn"),
  );
  return own.slug;
}

const findWay = (word: string, visitor: Visitor) => findGuest(ideaLink, ideaLink.ideaId, word, visitor);
