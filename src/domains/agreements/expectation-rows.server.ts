import { and, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Database } from "#platform/database/database.server.ts";
import { agreement, expectation } from "./agreement.table.ts";
import { type ExpectationKey, type Expectations, expectationKeys, type Voice } from "./agreement.ts";
import { type Answers, hasAnswered } from "./agreement-state.ts";
import { type Side, sides } from "./exchange.ts";

/** The newest answers of these voices, of several agreements at once. Voices that were not asked for are empty. */
export async function newestAnswers(
  db: Database,
  agreementIds: readonly string[],
  voices: readonly Voice[],
): Promise<Map<string, Answers>> {
  const found = new Map<string, Answers>(
    agreementIds.map((id) => [id, { library: {}, partner: {}, both: {} }]),
  );
  if (agreementIds.length === 0) return found;
  const rows = await db
    .selectDistinctOn([expectation.agreementId, expectation.side, expectation.question], {
      agreementId: expectation.agreementId,
      side: expectation.side,
      question: expectation.question,
      text: expectation.text,
    })
    .from(expectation)
    .where(and(inArray(expectation.agreementId, [...agreementIds]), inArray(expectation.side, [...voices])))
    .orderBy(
      expectation.agreementId,
      expectation.side,
      expectation.question,
      desc(expectation.answeredAt),
      desc(expectation.id),
    );
  for (const { agreementId, side, question, text } of rows) {
    const answers = found.get(agreementId);
    if (answers) answers[side][question] = text;
  }
  return found;
}

type Answering = {
  agreementId: string;
  side: Side;
  given: Partial<Expectations>;
  /** Whether the side has nothing more to say; otherwise what is not filled in is left for later. */
  done: boolean;
  /** One of us, or null when it came by the link. */
  answeredBy: string | null;
};

/**
 * Writes down what a side answers, as far as it is new, and lays the answers side by side once both are done. False
 * when they lie side by side already: by then nobody answers alone any more.
 */
export async function writeAnswers(db: Database, answering: Answering): Promise<boolean> {
  const { agreementId, side, given, done, answeredBy } = answering;
  // Two sides may finish at once; the second waits here, and then knows of the first.
  const [here] = await db
    .select({ comparedAt: agreement.comparedAt })
    .from(agreement)
    .where(eq(agreement.id, agreementId))
    .for("update");
  if (!here || here.comparedAt) return false;
  const kept = (await newestAnswers(db, [agreementId], [side])).get(agreementId)?.[side] ?? {};
  const news = expectationKeys.flatMap((question) => {
    const text = given[question] ?? (done ? (kept[question] ?? "") : undefined);
    const isNew = text !== undefined && text !== kept[question] && (done || text !== "" || kept[question]);
    return isNew ? [{ agreementId, side, question, text, answeredBy }] : [];
  });
  if (news.length > 0) await db.insert(expectation).values(news);
  if (done) await layIfBothAnswered(db, agreementId);
  return true;
}

async function layIfBothAnswered(db: Database, agreementId: string): Promise<void> {
  const answers = (await newestAnswers(db, [agreementId], sides)).get(agreementId);
  if (answers && sides.every((side) => hasAnswered(answers[side]))) await layNow(db, agreementId);
}

/** Lays the answers side by side, once. False when they were already, or the agreement is not there. */
export async function layNow(db: Database, agreementId: string): Promise<boolean> {
  const laid = await db
    .update(agreement)
    .set({ comparedAt: new Date() })
    .where(and(eq(agreement.id, agreementId), isNull(agreement.comparedAt)))
    .returning({ id: agreement.id });
  return laid.length > 0;
}

/** How many answers have come to an agreement by its links. */
export async function answersByLink(db: Database, agreementId: string): Promise<number> {
  const [counted] = await db
    .select({ count: sql<number>`count(*)::int` })
    .from(expectation)
    .where(
      and(
        eq(expectation.agreementId, agreementId),
        eq(expectation.side, "partner"),
        isNull(expectation.answeredBy),
      ),
    );
  return counted?.count ?? 0;
}

/** What both say of a question, whatever they said of it before. */
export async function writeWords(
  db: Database,
  row: { agreementId: string; question: ExpectationKey; text: string; answeredBy: string },
): Promise<void> {
  await db.insert(expectation).values({ ...row, side: "both" });
}
