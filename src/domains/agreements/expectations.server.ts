import { eq } from "drizzle-orm";
import { note } from "#domains/access/audit.server.ts";
import type { Member } from "#domains/access/member.ts";
import { touch } from "#domains/engagement/engagements.server.ts";
import { askOrganisation, inOrganisation } from "#platform/database/database.server.ts";
import { agreement } from "./agreement.table.ts";
import { type Expectations, type Settling, voices } from "./agreement.ts";
import { hasAnswered, type Laid, laidOut } from "./agreement-state.ts";
import { ownOf } from "./agreements.server.ts";
import type { Side } from "./exchange.ts";
import { layNow, newestAnswers, writeAnswers, writeWords } from "./expectation-rows.server.ts";

/** What the library may see of the answers: its own, and the partner's once they lie side by side. */
export type OurSight = {
  own: Partial<Expectations>;
  /** Which sides have answered. Of the partner's answers it tells that they are there, and nothing else. */
  answered: Record<Side, boolean>;
  /** Null until both have answered, or the library has asked to lay them side by side. */
  laid: Laid[] | null;
};

/** The answers as the library may see them; undefined when the agreement is not there. */
export function readExpectations(member: Member, agreementId: string): Promise<OurSight | undefined> {
  return askOrganisation(member.organisationId, async (db) => {
    if (!(await ownOf(db, agreementId))) return undefined;
    const [here] = await db
      .select({ comparedAt: agreement.comparedAt })
      .from(agreement)
      .where(eq(agreement.id, agreementId));
    const answers = (await newestAnswers(db, [agreementId], voices)).get(agreementId);
    if (!here || !answers) return undefined;
    return {
      own: answers.library,
      answered: { library: hasAnswered(answers.library), partner: hasAnswered(answers.partner) },
      laid: here.comparedAt ? laidOut(answers) : null,
    };
  });
}

/**
 * Writes down what a side answers (V3B.5): our own, or the partner's as they say it on the telephone. With `done`
 * the side has nothing more to say, and when both are done the answers lie side by side. False when they do already,
 * or the agreement is not there.
 */
export function answerExpectations(
  member: Member,
  agreementId: string,
  { side, given, done }: { side: Side; given: Partial<Expectations>; done: boolean },
): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const own = await ownOf(db, agreementId);
    if (!own) return false;
    const written = await writeAnswers(db, { agreementId, side, given, done, answeredBy: member.id });
    if (written) {
      await touch(db, own.engagementId);
      await note(member, "changed", "expectation", agreementId);
    }
    return written;
  });
}

/**
 * Lays the answers side by side now, though not both have answered. From then on both see all of them, and both are
 * told so. False when they lie there already, or the agreement is not there.
 */
export function layAnswersOut(member: Member, agreementId: string): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    if (!(await ownOf(db, agreementId))) return false;
    const laid = await layNow(db, agreementId);
    if (laid) await note(member, "changed", "agreement", agreementId);
    return laid;
  });
}

/**
 * Keeps the words both found for a question, or with no words that it is still to be talked about. False when the
 * answers do not lie side by side yet, or the agreement is not there.
 */
export function settle(
  member: Member,
  agreementId: string,
  { question, words: text }: Settling,
): Promise<boolean> {
  return inOrganisation(member.organisationId, async (db) => {
    const own = await ownOf(db, agreementId);
    const [here] = await db
      .select({ comparedAt: agreement.comparedAt })
      .from(agreement)
      .where(eq(agreement.id, agreementId));
    if (!own || !here?.comparedAt) return false;
    const kept = (await newestAnswers(db, [agreementId], ["both"])).get(agreementId)?.both[question];
    if (kept !== text) {
      await writeWords(db, { agreementId, question, text, answeredBy: member.id });
      await touch(db, own.engagementId);
      await note(member, "changed", "expectation", agreementId);
    }
    return true;
  });
}
